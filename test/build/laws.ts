/**
 * The laws, really built: for each pairs of Dockerfiles that must give the same image, and counter-examples, which break
 * one condition of the law and must give another image, or none.
 */
import type { Law } from '../../src/law.ts';
import { dockerfile as text } from './text.ts';

export interface LawPair {
  readonly law: Law;
  readonly name: string;
  readonly before: string;
  readonly after: string;
  /** Paths that the law's assumption covers. */
  readonly covers?: readonly string[];
  readonly context?: Readonly<Record<string, string>>;
}

export interface CounterExample {
  readonly law: Law;
  readonly name: string;
  readonly before: string;
  readonly after: string;
  /** A path that must differ, or which of the two must not build. */
  readonly shows: `/${string}` | 'only before builds' | 'only after builds';
}

const busybox = 'FROM busybox';
const debian = 'FROM debian:bookworm-slim';

/** Two RUNs of busybox and what they would be as one. */
function run(
  first: string,
  second: string,
  merged: string,
  from = busybox,
): Pick<LawPair, 'before' | 'after'> {
  return { before: `${from}\nRUN ${first}\nRUN ${second}\n`, after: `${from}\nRUN ${merged}\n` };
}

/** A base with curl, and something to fetch without a network. */
const source = `${debian}
RUN apt-get update && apt-get install -y --no-install-recommends curl && rm -rf /var/lib/apt/lists/*
RUN mkdir /src && echo one > /src/one && tar czf /src/one.tar -C /src one`;
const fetch = 'curl -fsSo /tmp/a.tgz file:///src/one.tar && tar xzf /tmp/a.tgz -C /opt';

export const pairs: readonly LawPair[] = [
  {
    law: 'join-runs',
    name: 'two simple commands',
    ...run('echo a > /a', 'echo b > /b', 'echo a > /a && echo b > /b'),
  },
  {
    law: 'join-runs',
    name: 'a list behind && stands in braces',
    ...run('echo a > /a', 'false; echo b > /b', 'echo a > /a && { false; echo b > /b; }'),
  },
  {
    law: 'join-runs',
    name: '|| behind && stands in braces',
    ...run('echo a > /a', 'false || echo b > /b', 'echo a > /a && { false || echo b > /b; }'),
  },
  {
    law: 'join-runs',
    name: '|| in the first needs none',
    ...run('false || true', 'echo b > /b', 'false || true && echo b > /b'),
  },
  {
    law: 'join-runs',
    name: 'set -e in the second stands in braces',
    ...run('echo a > /a', 'set -e; echo b > /b; true', 'echo a > /a && { set -e; echo b > /b; true; }'),
  },
  {
    law: 'join-runs',
    name: 'a change of directory in the second',
    ...run('mkdir -p /d', 'cd /d && pwd > /o', 'mkdir -p /d && cd /d && pwd > /o'),
  },
  {
    law: 'join-runs',
    name: 'user, directory and variables in scope',
    before: text`
      FROM busybox
      ARG WHO=you
      ENV HOW="well done"
      RUN mkdir /me && chown 1000:1000 /me
      USER 1000:1000
      WORKDIR /me
      RUN echo "$WHO $HOW" > first
      RUN id -u > second && pwd >> second
    `,
    after: text`
      FROM busybox
      ARG WHO=you
      ENV HOW="well done"
      RUN mkdir /me && chown 1000:1000 /me
      USER 1000:1000
      WORKDIR /me
      RUN echo "$WHO $HOW" > first \
          && id -u > second && pwd >> second
    `,
  },
  {
    law: 'join-runs',
    name: 'another shell with pipefail, one chain',
    before: text`
      FROM debian:bookworm-slim
      SHELL ["/bin/bash", "-o", "pipefail", "-c"]
      RUN echo a | tee /a
      RUN echo b | tee /b
    `,
    after: text`
      FROM debian:bookworm-slim
      SHELL ["/bin/bash", "-o", "pipefail", "-c"]
      RUN echo a | tee /a && echo b | tee /b
    `,
  },
  {
    law: 'join-runs',
    name: 'a shell with -e, simple commands',
    before: 'FROM busybox\nSHELL ["/bin/sh", "-ec"]\nRUN echo a > /a\nRUN echo b > /b\n',
    after: 'FROM busybox\nSHELL ["/bin/sh", "-ec"]\nRUN echo a > /a && echo b > /b\n',
  },
  {
    law: 'join-runs',
    name: 'the same cache mount',
    before: text`
      FROM busybox
      RUN --mount=type=cache,target=/c,id=dockopt-law echo a > /c/x
      RUN --mount=type=cache,target=/c,id=dockopt-law cp /c/x /o
    `,
    after: text`
      FROM busybox
      RUN --mount=type=cache,target=/c,id=dockopt-law echo a > /c/x && cp /c/x /o
    `,
  },
  {
    law: 'join-runs',
    name: 'what one makes the other removes',
    ...run(
      'echo a > /a.tmp && cp /a.tmp /kept',
      'rm /a.tmp',
      'echo a > /a.tmp && cp /a.tmp /kept && rm /a.tmp',
    ),
  },
  {
    law: 'join-runs',
    name: 'owners, modes and links',
    ...run(
      'mkdir -p /s/t && echo x > /s/t/f && ln -s t/f /s/l',
      'chmod 4711 /s/t/f && chown -R 7:9 /s',
      'mkdir -p /s/t && echo x > /s/t/f && ln -s t/f /s/l && chmod 4711 /s/t/f && chown -R 7:9 /s',
    ),
  },
  {
    law: 'join-runs',
    name: 'two installs of packages',
    before: text`
      FROM debian:bookworm-slim
      RUN apt-get update
      RUN apt-get install -y --no-install-recommends tree
      RUN apt-get install -y --no-install-recommends patch
    `,
    after: text`
      FROM debian:bookworm-slim
      RUN apt-get update \
          && apt-get install -y --no-install-recommends tree \
          && apt-get install -y --no-install-recommends patch
    `,
  },
  {
    law: 'join-runs',
    name: 'copied files between, with their times',
    context: { 'a.txt': 'a\n', 'd/b.txt': 'b\n' },
    before: 'FROM busybox\nCOPY . /src/\nRUN cat /src/a.txt > /a\nRUN cat /src/d/b.txt > /b\n',
    after: 'FROM busybox\nCOPY . /src/\nRUN cat /src/a.txt > /a && cat /src/d/b.txt > /b\n',
  },
  {
    law: 'prevent-cache',
    name: 'pip without its download cache',
    covers: ['~/.cache/pip'],
    before: 'FROM python:3.11-slim\nRUN pip install alpha-one\n',
    after: 'FROM python:3.11-slim\nRUN pip install --no-cache-dir alpha-one\n',
  },
  {
    law: 'prevent-cache',
    name: 'pip without its cache by the environment of the call',
    covers: ['~/.cache/pip'],
    before: 'FROM python:3.11-slim\nRUN pip install alpha-one beta\n',
    after: 'FROM python:3.11-slim\nRUN PIP_NO_CACHE_DIR=1 pip install alpha-one beta\n',
  },
  {
    law: 'clean-in-layer',
    name: 'package lists',
    covers: ['/var/lib/apt/lists/*'],
    before: text`
      FROM debian:bookworm-slim
      RUN apt-get update && apt-get install -y --no-install-recommends tree
    `,
    after: text`
      FROM debian:bookworm-slim
      RUN apt-get update && apt-get install -y --no-install-recommends tree \
          && rm -rf /var/lib/apt/lists/*
    `,
  },
  {
    law: 'clean-in-layer',
    name: 'package lists that another update fetches again',
    covers: ['/var/lib/apt/lists/*'],
    before: text`
      FROM debian:bookworm-slim
      RUN apt-get update && apt-get install -y --no-install-recommends tree
      RUN apt-get update && apt-get install -y --no-install-recommends patch
    `,
    after: text`
      FROM debian:bookworm-slim
      RUN apt-get update && apt-get install -y --no-install-recommends tree && rm -rf /var/lib/apt/lists/*
      RUN apt-get update && apt-get install -y --no-install-recommends patch && rm -rf /var/lib/apt/lists/*
    `,
  },
  {
    law: 'move-removal',
    name: 'an archive that the next RUN but one removes',
    before: `${source}\nRUN ${fetch}\nENV A=1\nRUN rm /tmp/a.tgz\n`,
    after: `${source}\nRUN ${fetch} && rm -f /tmp/a.tgz\nENV A=1\n`,
  },
  {
    law: 'move-removal',
    name: 'beside another command, from another directory',
    before: `${source}\nRUN cd /tmp && curl -fsSo a.tgz file:///src/one.tar && tar xzf a.tgz && cd /opt\nWORKDIR /tmp\nRUN touch /b && rm a.tgz\n`,
    after: `${source}\nRUN cd /tmp && curl -fsSo a.tgz file:///src/one.tar && tar xzf a.tgz && cd /opt && rm -f /tmp/a.tgz\nWORKDIR /tmp\nRUN touch /b\n`,
  },
  {
    law: 'move-removal',
    name: 'a folder that a later RUN empties',
    context: { 'a.tgz': 'another', b: '' },
    before: `${source}\nRUN ${fetch}\nCOPY . /tmp/\nRUN touch /b && rm -rf /tmp/*\n`,
    after: `${source}\nRUN ${fetch} && rm -f /tmp/a.tgz\nCOPY . /tmp/\nRUN touch /b && rm -rf /tmp/*\n`,
  },
  {
    law: 'remove-archive',
    name: 'an archive that is unpacked',
    covers: ['/tmp/a.tgz'],
    before: `${source}\nRUN ${fetch}\nCMD ["cat", "/opt/one"]\n`,
    after: `${source}\nRUN ${fetch} && rm -f /tmp/a.tgz\nCMD ["cat", "/opt/one"]\n`,
  },
  {
    law: 'mount-cache',
    name: 'package lists in a mount',
    covers: ['/var/lib/apt/lists/*'],
    before: text`
      FROM debian:bookworm-slim
      RUN apt-get update && apt-get install -y --no-install-recommends tree \
          && rm -rf /var/lib/apt/lists/* /tmp/*
    `,
    after: text`
      FROM debian:bookworm-slim
      RUN --mount=type=cache,target=/var/lib/apt/lists,sharing=locked \
          apt-get update && apt-get install -y --no-install-recommends tree \
          && rm -rf /tmp/*
    `,
  },
  {
    law: 'mount-cache',
    name: 'what pip downloads in a mount, for a call told to keep no cache',
    covers: ['~/.cache/pip'],
    before: 'FROM python:3.11-slim\nRUN pip install --no-cache-dir alpha-one beta\n',
    after:
      'FROM python:3.11-slim\nRUN --mount=type=cache,id=pip-python-3.11-slim,target=/root/.cache/pip pip install alpha-one beta\n',
  },
  {
    law: 'mount-cache',
    name: 'what npm downloads in a mount of another user',
    covers: ['~/.npm/_cacache', '~/.npm/_logs', '~/.npm'],
    before: text`
      FROM node:20-slim
      ENV HOME=/srv/home
      RUN mkdir -p /srv/home/app && chown -R 1000:1000 /srv/home
      USER 1000:1000
      WORKDIR /srv/home/app
      RUN npm install --no-audit --no-fund is-odd@3.0.1
    `,
    after: text`
      FROM node:20-slim
      ENV HOME=/srv/home
      RUN mkdir -p /srv/home/app && chown -R 1000:1000 /srv/home
      USER 1000:1000
      WORKDIR /srv/home/app
      RUN --mount=type=cache,target=/srv/home/.npm,uid=1000,gid=1000 npm install --no-audit --no-fund is-odd@3.0.1
    `,
  },
  {
    law: 'move-update',
    name: 'over a variable and a directory',
    before: text`
      FROM debian:bookworm-slim
      RUN apt-get update
      ENV LANG=C.UTF-8
      WORKDIR /srv
      RUN apt-get install -y --no-install-recommends tree
    `,
    after: text`
      FROM debian:bookworm-slim
      ENV LANG=C.UTF-8
      WORKDIR /srv
      RUN apt-get update && apt-get install -y --no-install-recommends tree
    `,
  },
  {
    law: 'move-update',
    name: 'into two installs',
    before: text`
      FROM debian:bookworm-slim
      RUN apt-get update
      RUN apt-get install -y --no-install-recommends tree
      RUN mkdir /srv/x
      RUN apt-get install -y --no-install-recommends patch
    `,
    after: text`
      FROM debian:bookworm-slim
      RUN apt-get update && apt-get install -y --no-install-recommends tree
      RUN mkdir /srv/x
      RUN apt-get update && apt-get install -y --no-install-recommends patch
    `,
  },
  {
    law: 'drop-idle',
    name: 'archives that the base empties by itself',
    before: text`
      FROM debian:bookworm-slim
      RUN apt-get update && apt-get install -y tree && apt-get clean && rm -rf /var/lib/apt/lists/*
    `,
    after: text`
      FROM debian:bookworm-slim
      RUN apt-get update && apt-get install -y tree && rm -rf /var/lib/apt/lists/*
    `,
  },
  {
    law: 'drop-idle',
    name: 'lists in a cache mount',
    before: text`
      FROM debian:bookworm-slim
      RUN --mount=type=cache,target=/var/lib/apt/lists,sharing=locked apt-get update && apt-get install -y tree && rm -rf /var/lib/apt/lists/*
    `,
    after: text`
      FROM debian:bookworm-slim
      RUN --mount=type=cache,target=/var/lib/apt/lists,sharing=locked apt-get update && apt-get install -y tree
    `,
  },
  {
    law: 'leave-out',
    name: 'packages that recommend nothing',
    before: text`
      FROM debian:bookworm-slim
      RUN apt-get update && apt-get install -y tree && rm -rf /var/lib/apt/lists/*
    `,
    after: text`
      FROM debian:bookworm-slim
      RUN apt-get update && apt-get install --no-install-recommends -y tree && rm -rf /var/lib/apt/lists/*
    `,
  },
  {
    law: 'answer-prompt',
    name: 'an install that nothing is asked about',
    before: text`
      FROM debian:bookworm-slim
      RUN apt-get update && apt-get install tree && apt-get install tree && apt-get autoremove
    `,
    after: text`
      FROM debian:bookworm-slim
      RUN apt-get update && apt-get install -y tree && apt-get install -y tree && apt-get autoremove -y
    `,
  },
  {
    law: 'same-tool',
    name: 'update, upgrades, install and removal',
    before: text`
      FROM debian:bookworm-slim
      RUN apt update && apt upgrade -y && apt -y full-upgrade
      RUN apt install -y jq tree && apt purge -y jq && apt autoremove -y && apt clean
    `,
    after: text`
      FROM debian:bookworm-slim
      RUN apt-get update && apt-get upgrade --with-new-pkgs -y && apt-get -y dist-upgrade
      RUN apt-get install -y jq tree && apt-get purge -y jq && apt-get autoremove -y && apt-get clean
    `,
  },
  {
    law: 'swap-base',
    name: 'python and a pure package',
    covers: ['~/.cache/pip'],
    before: 'FROM python:3.11\nWORKDIR /app\nRUN pip install alpha-one\nCMD ["alpha-one"]\n',
    after:
      'FROM python:3.11-slim\nWORKDIR /app\nRUN pip install --no-cache-dir alpha-one\nCMD ["alpha-one"]\n',
  },
  {
    law: 'swap-base',
    name: 'node and a package of scripts',
    before: 'FROM node:20\nWORKDIR /app\nRUN npm install --no-audit --no-fund is-odd@3.0.1\n',
    after: 'FROM node:20-slim\nWORKDIR /app\nRUN npm install --no-audit --no-fund is-odd@3.0.1\n',
  },
  {
    law: 'swap-base',
    name: 'debian and a package',
    before: text`
      FROM debian:bookworm
      RUN apt-get update && apt-get install -y --no-install-recommends tree && rm -rf /var/lib/apt/lists/*
    `,
    after: text`
      FROM debian:bookworm-slim
      RUN apt-get update && apt-get install -y --no-install-recommends tree && rm -rf /var/lib/apt/lists/*
    `,
  },
];

/** A counter-example of two RUNs that are joined although a condition does not hold. */
function joined(
  name: string,
  shows: CounterExample['shows'],
  first: string,
  second: string,
  merged = `${first} && ${second}`,
  from = busybox,
): CounterExample {
  return { law: 'join-runs', name, shows, ...run(first, second, merged, from) };
}

const shell = (words: string): string => `${debian}\nSHELL ${words}`;

export const counterExamples: readonly CounterExample[] = [
  joined('cd', '/o', 'cd /bin', 'pwd > /o'),
  joined('a variable', '/o', 'V=1', 'echo ${V-unset} > /o'),
  joined(
    'export',
    '/o',
    'export V=1',
    'env | grep -c ^V= > /o || true',
    'export V=1 && { env | grep -c ^V= > /o || true; }',
  ),
  joined(
    'unset',
    '/o',
    'unset PATH; true',
    'echo ${PATH-unset} > /o',
    '{ unset PATH; true; } && echo ${PATH-unset} > /o',
  ),
  joined('positional parameters', '/o', 'set -- a b', 'echo $# > /o'),
  joined('${x:=…}', '/o', ': ${x:=1}', 'echo ${x-unset} > /o'),
  joined('a loop variable', '/o', 'for i in 1 2; do :; done', 'echo ${i-unset} > /o'),
  joined('umask', '/o', 'umask 077', 'touch /o'),
  joined('ulimit', '/o', 'ulimit -n 64', 'ulimit -n > /o'),
  joined('set -f', '/o', 'set -f', 'echo /bi* > /o'),
  joined('set -u', 'only before builds', 'set -u', 'echo $U > /o'),
  joined('exit 0', '/o', 'exit 0', 'echo b > /o'),
  joined('exec', '/o', 'exec true', 'echo b > /o'),
  joined(
    'exec of a redirection',
    '/o',
    'exec > /dev/null',
    'out=$(readlink /proc/$$/fd/1) && case $out in /dev/null) echo null;; *) echo other;; esac > /o',
  ),
  joined('an EXIT trap', '/o', "trap 'echo T >> /o' EXIT", 'echo b >> /o'),
  joined(
    'a function',
    '/o',
    'f() { echo f > /o; }',
    'f 2>/dev/null || echo nof > /o',
    'f() { echo f > /o; } && { f 2>/dev/null || echo nof > /o; }',
  ),
  joined('a list behind &&', 'only after builds', 'false', 'echo 1; echo 2 > /o'),
  joined('|| behind &&', 'only after builds', 'false', 'false || echo b > /o'),
  joined('; for &&', 'only after builds', 'false', 'echo b > /o', 'false; echo b > /o'),
  joined(
    'set -e behind &&',
    'only after builds',
    'false',
    'set -e; echo b > /o',
    'false && set -e; echo b > /o',
  ),
  joined('set -e before a list', 'only after builds', 'set -e; false', 'echo 1; echo 2 > /o'),
  joined(
    'set -e in braces',
    'only after builds',
    'set -e; false; echo a',
    'echo b > /o',
    '{ set -e; false; echo a; } && echo b > /o',
  ),
  joined(
    'set -e in a subshell',
    'only after builds',
    'set -e; false; echo a',
    'echo b > /o',
    '( set -e; false; echo a ) && echo b > /o',
  ),
  joined(
    'set -e carried on by ;',
    'only after builds',
    'set -e; ! true',
    'echo b > /o',
    'set -e; ! true; echo b > /o',
  ),
  joined('a trailing comment', '/o', 'echo a > /a # why', 'echo b > /o', 'echo a > /a # why && echo b > /o'),
  joined(
    'pipefail carried on by ;',
    'only after builds',
    'set -o pipefail; false | true',
    'echo b > /o',
    'set -o pipefail; false | true; echo b > /o',
    shell('["/bin/bash", "-c"]'),
  ),
  joined(
    'SHELL with -e and a list',
    'only after builds',
    'false; true',
    'echo b > /o',
    '{ false; true; } && echo b > /o',
    shell('["/bin/sh", "-ec"]'),
  ),
  joined(
    '$$',
    '/o',
    'echo $$ > /dev/null; sleep 0 & echo $! > /a; rm /a',
    'echo ${!-none} > /o',
    'sleep 0 & echo $! > /a; rm /a; echo ${!-none} > /o',
  ),
  joined(
    'a command found before it is replaced',
    '/o',
    'mkdir -p /n && printf "#!/bin/sh\\necho old" > /n2 && cp /n2 /usr/bin/t && chmod +x /usr/bin/t && t && printf "#!/bin/sh\\necho new" > /n/t && chmod +x /n/t',
    't > /o',
    undefined,
    `${debian}\nENV PATH=/n:$PATH`,
  ),
  {
    law: 'join-runs',
    name: 'a heredoc',
    shows: 'only before builds',
    before: 'FROM busybox\nRUN <<E\necho a > /a\nE\nRUN echo b > /o\n',
    after: 'FROM busybox\nRUN <<E\necho a > /a\nE && echo b > /o\n',
  },
  // What no shell sees: the builder starts each RUN anew.
  joined('the shell replaced', '/o', 'ln -sf /bin/bash /bin/sh', 'echo -e "a\\tb" > /o', undefined, debian),
  joined('hard links between layers', '/b', 'echo one > /a && ln /a /b', 'echo two >> /a'),
  {
    law: 'join-runs',
    name: 'a tmpfs mount',
    shows: '/o',
    before: text`
      FROM busybox
      RUN --mount=type=tmpfs,target=/t touch /t/f
      RUN --mount=type=tmpfs,target=/t ls /t > /o
    `,
    after: 'FROM busybox\nRUN --mount=type=tmpfs,target=/t touch /t/f && ls /t > /o\n',
  },
  {
    law: 'join-runs',
    name: 'a writable bind mount',
    shows: '/o',
    before: text`
      FROM busybox
      RUN --mount=type=bind,target=/t,rw touch /t/f
      RUN --mount=type=bind,target=/t,rw ls /t > /o
    `,
    after: 'FROM busybox\nRUN --mount=type=bind,target=/t,rw touch /t/f && ls /t > /o\n',
  },
  joined(
    'a login shell',
    '/o',
    "echo 'export X=1' >> /root/.profile",
    'echo $X > /o',
    undefined,
    shell('["/bin/bash", "-lc"]'),
  ),
  joined(
    'BASH_ENV',
    '/o',
    "echo 'X=1' >> /env",
    'echo $X > /o',
    undefined,
    `${debian}\nENV BASH_ENV=/env\nSHELL ["/bin/bash", "-c"]`,
  ),
  joined(
    'the working directory replaced',
    'only before builds',
    'mv /app /old && mkdir /app',
    'touch x',
    undefined,
    `${debian}\nWORKDIR /app`,
  ),
  joined(
    'HOME of the account',
    '/o',
    'sed -i s,:/root:,:/newhome:, /etc/passwd',
    'echo $HOME > /o',
    undefined,
    debian,
  ),
  joined('groups of the account', '/o', 'usermod -aG video root', 'id -Gn > /o', undefined, debian),
  joined('/dev/shm', '/o', 'touch /dev/shm/f', 'ls /dev/shm > /o'),
  joined(
    'a process left running',
    '/o',
    '(sleep 60 & echo $! > /pid)',
    'kill -0 $(cat /pid) 2>/dev/null && echo alive > /o || echo dead > /o',
    '(sleep 60 & echo $! > /pid) && { kill -0 $(cat /pid) 2>/dev/null && echo alive > /o || echo dead > /o; }',
  ),
  {
    law: 'join-runs',
    name: 'a variable between the two',
    shows: '/o',
    before: 'FROM busybox\nRUN echo ${V-unset} > /o\nENV V=1\nRUN echo b > /b\n',
    after: 'FROM busybox\nENV V=1\nRUN echo ${V-unset} > /o && echo b > /b\n',
  },
  {
    law: 'join-runs',
    name: 'a user between the two',
    shows: '/tmp/o',
    before: 'FROM debian:bookworm-slim\nRUN touch /tmp/o\nUSER nobody\nRUN true\n',
    after: 'FROM debian:bookworm-slim\nUSER nobody\nRUN touch /tmp/o && true\n',
  },
  {
    law: 'prevent-cache',
    name: 'a cache that the next RUN copies',
    shows: 'only before builds',
    before: 'FROM python:3.11-slim\nRUN pip install alpha-one\nRUN cp -r /root/.cache/pip /kept\n',
    after:
      'FROM python:3.11-slim\nRUN pip install --no-cache-dir alpha-one\nRUN cp -r /root/.cache/pip /kept\n',
  },
  {
    law: 'prevent-cache',
    name: 'a cache that is removed without -f',
    shows: 'only before builds',
    before: 'FROM python:3.11-slim\nRUN pip install alpha-one\nRUN rm -r /root/.cache/pip\n',
    after: 'FROM python:3.11-slim\nRUN pip install --no-cache-dir alpha-one\nRUN rm -r /root/.cache/pip\n',
  },
  {
    law: 'clean-in-layer',
    name: 'lists that a later install reads',
    shows: 'only before builds',
    before: text`
      FROM debian:bookworm-slim
      RUN apt-get update && apt-get install -y --no-install-recommends tree
      RUN apt-get install -y --no-install-recommends patch
    `,
    after: text`
      FROM debian:bookworm-slim
      RUN apt-get update && apt-get install -y --no-install-recommends tree && rm -rf /var/lib/apt/lists/*
      RUN apt-get install -y --no-install-recommends patch
    `,
  },
  {
    law: 'clean-in-layer',
    name: 'lists that the author removes without -f',
    shows: 'only before builds',
    before: 'FROM debian:bookworm-slim\nRUN apt-get update\nRUN rm -r /var/lib/apt/lists/*\n',
    after: text`
      FROM debian:bookworm-slim
      RUN apt-get update && rm -rf /var/lib/apt/lists/*
      RUN rm -r /var/lib/apt/lists/*
    `,
  },
  {
    law: 'clean-in-layer',
    name: 'lists that another stage takes',
    shows: '/lists/lock',
    before: text`
      FROM debian:bookworm-slim AS lists
      RUN apt-get update
      FROM busybox
      COPY --from=lists /var/lib/apt/lists /lists
    `,
    after: text`
      FROM debian:bookworm-slim AS lists
      RUN apt-get update && rm -rf /var/lib/apt/lists/*
      FROM busybox
      COPY --from=lists /var/lib/apt/lists /lists
    `,
  },
  {
    law: 'clean-in-layer',
    name: 'a removal that hides a failure',
    shows: 'only after builds',
    before: 'FROM debian:bookworm-slim\nRUN apt-get update; false\n',
    after: 'FROM debian:bookworm-slim\nRUN apt-get update; false; rm -rf /var/lib/apt/lists/*\n',
  },
  {
    law: 'move-removal',
    name: 'an archive that is read between',
    shows: 'only before builds',
    before: `${source}\nRUN ${fetch}\nENV A=1\nRUN cp /tmp/a.tgz /kept && rm /tmp/a.tgz\n`,
    after: `${source}\nRUN ${fetch} && rm -f /tmp/a.tgz\nENV A=1\nRUN cp /tmp/a.tgz /kept\n`,
  },
  {
    law: 'move-removal',
    name: 'an rm without -f that stays',
    shows: 'only before builds',
    before: `${source}\nRUN ${fetch}\nENV A=1\nRUN rm /tmp/a.tgz\n`,
    after: `${source}\nRUN ${fetch} && rm -f /tmp/a.tgz\nENV A=1\nRUN rm /tmp/a.tgz\n`,
  },
  {
    law: 'move-removal',
    name: 'a file that comes back between',
    shows: '/tmp/a.tgz',
    before: `${source}\nRUN ${fetch}\nCOPY <<E /tmp/a.tgz\nanother\nE\nRUN rm /tmp/a.tgz\n`,
    after: `${source}\nRUN ${fetch} && rm -f /tmp/a.tgz\nCOPY <<E /tmp/a.tgz\nanother\nE\n`,
  },
  {
    law: 'move-removal',
    name: 'an rm that works on a mount',
    shows: '/tmp/a.tgz',
    before: `${source}\nRUN ${fetch}\nENV A=1\nRUN --mount=type=tmpfs,target=/tmp rm -f /tmp/a.tgz\n`,
    after: `${source}\nRUN ${fetch} && rm -f /tmp/a.tgz\nENV A=1\nRUN --mount=type=tmpfs,target=/tmp rm -f /tmp/a.tgz\n`,
  },
  {
    law: 'remove-archive',
    name: 'a file that is served',
    shows: '/tmp/a.tgz',
    before: `${source}\nRUN curl -fsSo /tmp/a.tgz file:///src/one.tar\n`,
    after: `${source}\nRUN curl -fsSo /tmp/a.tgz file:///src/one.tar && rm -f /tmp/a.tgz\n`,
  },
  {
    law: 'remove-archive',
    name: 'a file that another stage takes',
    shows: '/tmp/a.tgz',
    before: `${source.replace('slim', 'slim AS a')}\nRUN ${fetch}\nFROM busybox\nCOPY --from=a /tmp /tmp\n`,
    after: `${source.replace('slim', 'slim AS a')}\nRUN ${fetch} && rm -f /tmp/a.tgz\nFROM busybox\nCOPY --from=a /tmp /tmp\n`,
  },
  {
    law: 'mount-cache',
    name: 'lists that a later install reads',
    shows: 'only before builds',
    before: text`
      FROM debian:bookworm-slim
      RUN apt-get update && apt-get install -y --no-install-recommends tree
      RUN apt-get install -y --no-install-recommends patch
    `,
    after: text`
      FROM debian:bookworm-slim
      RUN --mount=type=cache,target=/var/lib/apt/lists,sharing=locked \
          apt-get update && apt-get install -y --no-install-recommends tree
      RUN apt-get install -y --no-install-recommends patch
    `,
  },
  {
    law: 'mount-cache',
    name: 'lists that were fetched above, under a new mount',
    shows: 'only before builds',
    before: text`
      FROM debian:bookworm-slim
      RUN apt-get update
      RUN apt-get install -y --no-install-recommends patch && apt-get update
    `,
    after: text`
      FROM debian:bookworm-slim
      RUN apt-get update
      RUN --mount=type=cache,id=dockopt-law-empty,target=/var/lib/apt/lists,sharing=locked \
          apt-get install -y --no-install-recommends patch && apt-get update
    `,
  },
  {
    law: 'mount-cache',
    name: 'a folder that holds what is installed',
    shows: '/srv/node_modules/is-odd',
    before:
      'FROM node:20-slim\nWORKDIR /srv\nRUN npm install --no-audit --no-fund is-odd@3.0.1 && npm --version > /o\n',
    after:
      'FROM node:20-slim\nWORKDIR /srv\nRUN --mount=type=cache,target=/srv/node_modules npm install --no-audit --no-fund is-odd@3.0.1 && npm --version > /o\n',
  },
  {
    law: 'mount-cache',
    name: 'a clean-up that stays',
    shows: 'only before builds',
    before: 'FROM python:3.11-slim\nRUN pip install alpha-one && rm -rf /root/.cache/pip\n',
    after:
      'FROM python:3.11-slim\nRUN --mount=type=cache,id=pip-python-3.11-slim,target=/root/.cache/pip pip install alpha-one && rm -rf /root/.cache/pip\n',
  },
  {
    law: 'mount-cache',
    name: 'a mount that the user may not write in',
    shows: 'only before builds',
    before: text`
      FROM node:20-slim
      ENV HOME=/srv/home
      RUN mkdir -p /srv/home/app && chown -R 1000:1000 /srv/home
      USER 1000:1000
      WORKDIR /srv/home/app
      RUN npm install --no-audit --no-fund is-odd@3.0.1
    `,
    after: text`
      FROM node:20-slim
      ENV HOME=/srv/home
      RUN mkdir -p /srv/home/app && chown -R 1000:1000 /srv/home
      USER 1000:1000
      WORKDIR /srv/home/app
      RUN --mount=type=cache,id=dockopt-law-root,target=/srv/home/.npm npm install --no-audit --no-fund is-odd@3.0.1
    `,
  },
  {
    law: 'move-update',
    name: 'over a new list of sources',
    shows: 'only after builds',
    before: text`
      FROM debian:bookworm-slim
      RUN apt-get update
      RUN mkdir /r && : > /r/Packages && echo 'deb [trusted=yes] file:/r ./' > /etc/apt/sources.list.d/r.list
      RUN apt-get update -o Dir::Etc::sourcelist=/dev/null && apt-get install -y --no-install-recommends tree
    `,
    after: text`
      FROM debian:bookworm-slim
      RUN mkdir /r && : > /r/Packages && echo 'deb [trusted=yes] file:/r ./' > /etc/apt/sources.list.d/r.list
      RUN apt-get update && apt-get install -y --no-install-recommends tree
    `,
  },
  {
    law: 'move-update',
    name: 'over a command that reads the lists',
    shows: 'only before builds',
    before: text`
      FROM debian:bookworm-slim
      RUN apt-get update
      RUN apt-cache show tree > /o
      RUN apt-get install -y --no-install-recommends tree
    `,
    after: text`
      FROM debian:bookworm-slim
      RUN apt-cache show tree > /o
      RUN apt-get update && apt-get install -y --no-install-recommends tree
    `,
  },
  {
    law: 'drop-idle',
    name: 'archives that are what the call is for',
    shows: '/var/cache/apt/archives/tree_2.1.0-1_amd64.deb',
    before: 'FROM debian:bookworm-slim\nRUN apt-get update && apt-get install -y -d tree && apt-get clean\n',
    after: 'FROM debian:bookworm-slim\nRUN apt-get update && apt-get install -y -d tree\n',
  },
  {
    law: 'leave-out',
    name: 'headers that a compiler counts on',
    shows: '/usr/include/stdio.h',
    before:
      'FROM debian:bookworm-slim\nRUN apt-get update && apt-get install -y gcc && rm -rf /var/lib/apt/lists/*\n',
    after:
      'FROM debian:bookworm-slim\nRUN apt-get update && apt-get install --no-install-recommends -y gcc && rm -rf /var/lib/apt/lists/*\n',
  },
  {
    law: 'answer-prompt',
    name: 'an abort that is not looked at',
    shows: '/usr/bin/jq',
    before: 'FROM debian:bookworm-slim\nRUN apt-get update && apt-get install jq || true\n',
    after: 'FROM debian:bookworm-slim\nRUN apt-get update && apt-get install -y jq || true\n',
  },
  {
    law: 'same-tool',
    name: 'a configuration for apt alone',
    shows: '/o',
    before: text`
      FROM debian:bookworm-slim
      RUN echo 'Binary::apt::DPkg::Post-Invoke:: "touch /o";' > /etc/apt/apt.conf.d/90own
      RUN apt-get update && apt install -y tree
    `,
    after: text`
      FROM debian:bookworm-slim
      RUN echo 'Binary::apt::DPkg::Post-Invoke:: "touch /o";' > /etc/apt/apt.conf.d/90own
      RUN apt-get update && apt-get install -y tree
    `,
  },
  {
    law: 'swap-base',
    name: 'a compiler that is not in slim',
    shows: 'only before builds',
    before: 'FROM python:3.11\nRUN gcc --version > /o\n',
    after: 'FROM python:3.11-slim\nRUN gcc --version > /o\n',
  },
  {
    law: 'swap-base',
    name: 'documentation that is not in slim',
    shows: '/o',
    before: 'FROM debian:bookworm\nRUN ls /usr/share/man > /o\n',
    after: 'FROM debian:bookworm-slim\nRUN ls /usr/share/man > /o\n',
  },
];
