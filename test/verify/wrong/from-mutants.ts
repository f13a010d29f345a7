/**
 * Wrong rewrites that passes without one of their guards make (`mutants.ts`): some were really built to another image, the
 * others break what a golden of refusal shows; the static verifier once let them through.
 */
import type { Law } from '../../../src/law.ts';
import type { Rewritten } from './claims.ts';

interface Found extends Rewritten {
  readonly name: string;
  readonly rejected: string;
}

/** @param pairs name, reason, lines before, lines after */
function under(
  law: Law,
  pairs: readonly (readonly [string, string, readonly string[], readonly string[]])[],
  rest: Partial<Rewritten> = {},
): readonly Found[] {
  const file = (lines: readonly string[]): string => `${lines.join('\n')}\n`;
  return pairs.map(([name, reason, before, after]) => ({
    name,
    law,
    rejected: `law: ${reason}`,
    before: file(before),
    after: file(after),
    ...rest,
  }));
}

/** Two RUNs and the one they become. */
function joined(
  first: string,
  second: string,
  from: readonly string[] = [...debian, 'SHELL ["/bin/bash", "-c"]'],
  merged = `${first} && ${second}`,
): readonly [readonly string[], readonly string[]] {
  return [
    [...from, `RUN ${first}`, `RUN ${second}`],
    [...from, `RUN ${merged}`],
  ];
}

const debian = ['FROM debian:bookworm'];
const ownShell = [...debian, 'SHELL ["/opt/sh", "-c"]'];
const writable = '--mount=type=bind,target=/t,readonly=false';

const joins = under('join-runs', [
  ['a variable that a trap reads', 'variable', ...joined('V=1', "trap 'echo ${V-none} > /o' EXIT", debian)],
  [
    'a variable of the builder',
    'variable',
    ...joined('http_proxy=; touch /a', 'printenv http_proxy > /o', debian),
  ],
  ['variables listed by a prefix', 'variable', ...joined('VERSION=1', 'echo ${!VER*} > /o')],
  [
    'a variable that another names',
    'variable',
    ...joined('V=1', 'n=V; echo "${!n}" > /o', undefined, 'V=1 && { n=V; echo "${!n}" > /o; }'),
  ],
  [
    'a variable whose name arithmetic computes',
    'variable',
    ...joined(
      'VAR=1',
      'x=VA; echo $(( ${x}R )) > /o',
      undefined,
      'VAR=1 && { x=VA; echo $(( ${x}R )) > /o; }',
    ),
  ],
  ['a variable for a descriptor', 'variable', ...joined('echo a {V}>/f', 'echo "${V-none}" > /o')],
  [
    'a variable of the shell itself',
    'variable',
    ...joined('FUNCNEST=1', 'f() { g; }; f', undefined, 'FUNCNEST=1 && { f() { g; }; f; }'),
  ],
  [
    'arithmetic that sets what a variable says',
    'shell-state',
    ...joined('echo $(( $TEXT ))', 'echo "${V-none}" > /o'),
  ],
  ['the status of a pipeline', 'process-state', ...joined('false | true', 'echo "${PIPESTATUS[0]}" > /o')],
  ['what a test matched', 'process-state', ...joined('[[ abc =~ b ]]', 'echo "${BASH_REMATCH[0]}" > /o')],
  [
    'a process in the background of a script inside',
    'background',
    ...joined("bash -c '(sleep 3; touch /late) &'", 'sleep 6', debian),
  ],
  [
    'a bind mount that is not read only',
    'fresh-mount',
    ...joined(
      `${writable} touch /t/a`,
      `${writable} ls /t > /o`,
      debian,
      `${writable} touch /t/a && ls /t > /o`,
    ),
  ],
  [
    'a mount whose type is a variable',
    'fresh-mount',
    ...joined(
      '--mount=type=$T,target=/t touch /t/a',
      '--mount=type=$T,target=/t ls /t > /o',
      [...debian, 'ARG T=tmpfs'],
      '--mount=type=$T,target=/t touch /t/a && ls /t > /o',
    ),
  ],
  [
    'the program that SHELL names is replaced',
    'hazard-shell',
    ...joined('ln -sf /bin/bash /opt/sh', 'echo -e "a\\tb" > /o', ownShell),
  ],
  [
    'the same beside a package manager',
    'hazard-shell',
    ...joined('apt-get install -y curl && ln -sf /bin/bash /opt/sh', 'echo -e "a\\tb" > /o', ownShell),
  ],
]);

const remembered = under('join-runs', [
  [
    'a command that is asked for and was replaced',
    'command-replaced',
    ...joined('npm --version && npm install -g npm', 'command -v npm > /o', debian),
  ],
  [
    'a command that was replaced, in a pipeline',
    'command-replaced',
    ...joined('npm --version && npm install -g npm', 'npm --version | tee /o', debian),
  ],
  [
    'a command that was replaced, in a substitution',
    'command-replaced',
    ...joined('npm --version && npm install -g npm', 'echo "$(npm --version)" > /o', debian),
  ],
  [
    'files of unknown names on PATH',
    'command-replaced',
    ...joined('cmake --version && cp /build/* /usr/local/bin/', 'cmake --version > /o', debian),
  ],
  [
    'an archive unpacked on PATH',
    'command-replaced',
    ...joined('cmake --version && tar -xf /x.tar -C /usr/local/bin', 'cmake --version > /o', debian),
  ],
]);

const tree = 'RUN apt-get install -y tree';
const updated = 'RUN apt-get update && apt-get install -y tree';

const moves = under('move-update', [
  [
    'a method of apt behind the link of /lib',
    'disturbed',
    [...debian, 'RUN apt-get update', 'COPY gpgv /lib/apt/methods/gpgv', tree],
    [...debian, 'COPY gpgv /lib/apt/methods/gpgv', updated],
  ],
  [
    'sources through a link',
    'disturbed',
    [...debian, 'RUN ln -s /etc/apt /a', 'RUN apt-get update', 'COPY a.list /a/sources.list.d/', tree],
    [...debian, 'RUN ln -s /etc/apt /a', 'COPY a.list /a/sources.list.d/', updated],
  ],
  [
    'a configuration in the working directory',
    'other-sources',
    [...debian, 'WORKDIR /a', 'RUN apt-get update -c apt.conf', 'WORKDIR /b', tree],
    [...debian, 'WORKDIR /a', 'WORKDIR /b', 'RUN apt-get update -c apt.conf && apt-get install -y tree'],
  ],
  [
    'sources named by an option',
    'other-sources',
    [...debian, 'RUN apt-get update -o Dir::Etc::sourcelist=/s', 'RUN rm /s', tree],
    [...debian, 'RUN rm /s', 'RUN apt-get update -o Dir::Etc::sourcelist=/s && apt-get install -y tree'],
  ],
  [
    'a configuration named by a variable',
    'other-sources',
    [...debian, 'ENV APT_CONFIG=/c', 'RUN apt-get update', 'RUN rm /c', tree],
    [...debian, 'ENV APT_CONFIG=/c', 'RUN rm /c', updated],
  ],
]);

const python = 'FROM python:3.11-slim';

/** A pip that is told to keep no cache. */
function prevented(...lines: readonly string[]): readonly [readonly string[], readonly string[]] {
  return [lines, lines.map((line) => line.replace('pip install', 'pip install --no-cache-dir'))];
}

const caches = under('prevent-cache', [
  [
    'HOME in front of the call',
    'cache-moved',
    ...prevented(python, 'RUN HOME=/tmp/h pip install flask && rm -r /tmp/h/.cache'),
  ],
  [
    'HOME exported',
    'cache-moved',
    ...prevented(python, 'RUN export HOME=/tmp/h && pip install flask', 'RUN find /tmp/h > /o'),
  ],
  [
    'a configuration set by a command',
    'cache-moved',
    ...prevented(python, 'RUN pip config set global.cache-dir /pip', 'RUN pip install flask && rm -r /pip'),
  ],
  [
    'a configuration written',
    'cache-moved',
    ...prevented(
      python,
      String.raw`RUN printf '[global]\ncache-dir=/pip\n' > /etc/pip.conf && pip install flask && tar -cf /t /pip`,
    ),
  ],
  [
    'a folder by an ARG without a value',
    'cache-moved',
    ...prevented(python, 'ARG PIP_CACHE_DIR', 'RUN pip install flask && rm -r ${PIP_CACHE_DIR:-/x}'),
  ],
  [
    'the RUN removes the cache itself, and leaves its folder',
    'removed',
    ...prevented(python, 'RUN pip install flask && rm -rf /root/.cache/pip'),
  ],
  [
    'an old pip behind an ARG',
    'old-tool',
    ...prevented('ARG V=14.04', 'FROM ubuntu:$V', 'RUN pip install awscli'),
  ],
  [
    'the home of another user is copied',
    'copied-later',
    ...prevented(
      ...[`${python} AS app`, 'RUN useradd -m app', 'USER app', 'RUN pip install --user flask'],
      ...[
        `${python} AS cache`,
        'COPY --from=app /home/app/.cache /cache',
        'FROM app',
        'COPY --from=cache /cache /c',
      ],
    ),
  ],
]);

const removal = ' && rm -rf /var/lib/apt/lists/*';

/** Lists removed at the end of the first RUN that fetches them. */
function cleaned(...lines: readonly string[]): readonly [readonly string[], readonly string[]] {
  const at = lines.findIndex((line) => /^RUN .*apt-get update/.test(line));
  const sudo = lines[at]?.startsWith('RUN sudo') === true;
  const command = sudo ? removal.replace('rm', 'sudo rm') : removal;
  return [lines, lines.map((line, index) => (index === at ? line + command : line))];
}

const cleanings = under('clean-in-layer', [
  [
    'a script in a heredoc installs',
    'read-later',
    ...cleaned(...debian, updated, 'RUN bash <<EOF', 'apt-get install -y patch', 'EOF'),
  ],
  [
    'a script that is written here installs',
    'read-later',
    ...cleaned(...debian, updated, 'COPY <<EOF /i.sh', 'apt-get install -y patch', 'EOF', 'RUN sh /i.sh'),
  ],
  [
    'a program that asks apt',
    'read-later',
    ...cleaned(...debian, updated, "RUN mk-build-deps --install --tool 'apt-get --yes' /control"),
  ],
  [
    'CMD searches the lists',
    'read-later',
    ...cleaned(...debian, updated, 'CMD ["apt-file", "search", "bin/tree"]'),
  ],
  [
    'a RUN that stands in them',
    'read-later',
    ...cleaned(...debian, updated, 'WORKDIR /var/lib/apt/lists', 'RUN ls > /o'),
  ],
  [
    'sudo that allows other commands only',
    'not-allowed',
    ...cleaned(
      ...[...debian, "RUN echo 'daemon ALL=(root) NOPASSWD: /usr/bin/apt-get' > /etc/sudoers.d/d"],
      ...['USER daemon', 'RUN sudo apt-get update && sudo apt-get install -y tree'],
    ),
  ],
]);

/** The full image made slim. */
function swapped(...lines: readonly string[]): readonly [readonly string[], readonly string[]] {
  const rest = [...lines, 'CMD ["python3", "-m", "zipfile", "-h"]'];
  return [
    ['FROM python:3.11', ...rest],
    ['FROM python:3.11-slim', ...rest],
  ];
}

const swaps = under('swap-base', [
  [
    'an install in a function that is not called',
    'missing',
    ...swapped('RUN get() { apt-get update && apt-get install -y git; }; git --version'),
  ],
  ['an install that may fail', 'missing', ...swapped('RUN apt-get install -y git || true && git --version')],
  [
    'an install that is not reached',
    'missing',
    ...swapped("RUN sh -c 'exit 0; apt-get update && apt-get install -y git' && git --version"),
  ],
  ...(['-s', '--only-upgrade', '--download-only'] as const).map(
    (option) =>
      [
        `an install with ${option}`,
        'missing',
        ...swapped(`RUN apt-get update && apt-get install -y ${option} git && git --version`),
      ] as const,
  ),
  ['an install without lists', 'unseen', ...swapped('RUN apt-get install -y git')],
  ['a removal of what leaves', 'unseen', ...swapped('RUN apt-get remove -y git')],
  [
    'manual pages',
    'unseen',
    [...debian, 'RUN apt-get update && apt-get install -y manpages', 'CMD ["ls"]'],
    ['FROM debian:bookworm-slim', 'RUN apt-get update && apt-get install -y manpages', 'CMD ["ls"]'],
  ],
]);

export const foundByMutants: readonly Found[] = [
  ...[joins, remembered, moves, caches, cleanings, swaps].flat(),
];
