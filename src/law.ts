/**
 * The laws: what is equal to what. A pass claims one for each rewrite; the verifier, which knows no pass, checks that
 * the rewrite is an instance of it (`src/verify/laws/`, one file a law). Closed, short on purpose, and each is built
 * for real with its counter-examples (`test/build/laws.ts`).
 */
import type { Assumption } from './assume.ts';

export interface LawRow {
  readonly statement: string;
  /** What must hold of the instance, all of it shown; what is not understood does not hold. */
  readonly conditions: readonly string[];
  readonly assumes: {
    readonly always: readonly Assumption[];
    /** Where a condition cannot be shown from the file and the tables. */
    readonly sometimes: readonly Assumption[];
  };
  /** Each breaks one condition, and is another image. */
  readonly counterExamples: readonly CounterExample[];
}

export interface CounterExample {
  readonly breaks: string;
  readonly before: string;
  readonly after: string;
}

export const laws = {
  'join-runs': {
    statement:
      'RUN a, RUN b = RUN a && b, when the shell state, the process environment and the files the shell reads at its start are the same for b in either.',
    conditions: [
      'the RUNs follow each other, with comments at most between them',
      'their flags are equal, and no mount is made anew for each RUN (tmpfs, bind,rw)',
      'all run in one known POSIX shell that reads no start-up files, and none is a heredoc or in JSON form',
      'the merged script is the scripts in their order with && between them; a script with ;, || or & of its own stands in braces, but for the first; a comment only at the end of the last',
      'no script but the last changes its shell: cd, export, set, umask, ulimit, trap, exit with status 0, exec, eval, source, functions, a variable that a later one names or that is in the environment',
      'no script but the last sets -e anywhere, and under a SHELL that does, each is one chain of simple commands: on the left of && a shell ignores it',
      'no process is left in the background or as a service',
      'no script but the last replaces the shell, the account files, the working directory, /etc/hosts or /etc/resolv.conf, or makes hard links',
      'no script names what is of its process alone: $$, $!, $_, $PPID',
      'no command that a shell remembers is replaced before a later script runs it',
      'the merged script is at most 131,071 bytes long: it is one argument of execve',
    ],
    assumes: { always: ['layers-unread'], sometimes: ['commands-ordinary', 'base-default-shell'] },
    counterExamples: [
      {
        breaks: 'the first changes its directory',
        before: 'FROM busybox\nRUN cd /tmp\nRUN pwd > /o\n',
        after: 'FROM busybox\nRUN cd /tmp && pwd > /o\n',
      },
      {
        breaks: 'a list behind && stands without braces',
        before: 'FROM busybox\nRUN false\nRUN echo 1; echo 2 > /o\n',
        after: 'FROM busybox\nRUN false && echo 1; echo 2 > /o\n',
      },
      {
        breaks: 'set -e counts for nothing on the left of &&',
        before: 'FROM busybox\nRUN set -e; false; echo a\nRUN echo b > /o\n',
        after: 'FROM busybox\nRUN { set -e; false; echo a; } && echo b > /o\n',
      },
      {
        breaks: 'a layer boundary breaks hard links up',
        before: 'FROM busybox\nRUN echo one > /a && ln /a /b\nRUN echo two >> /a\n',
        after: 'FROM busybox\nRUN echo one > /a && ln /a /b && echo two >> /a\n',
      },
    ],
  },
  'prevent-cache': {
    statement: 'A tool told to keep no cache installs the same files, less its cache.',
    conditions: [
      'the scripts are the same but for the option or the variable that the table of the manager names, on calls that leave a cache',
      'no variable and no option puts the cache somewhere else, and no mount may hold it',
      'the tool of the base knows the option',
      'the same RUN and all that comes later neither read the cache nor fail without it: later RUNs, stages that build on it or copy from it, and what starts when the image runs',
    ],
    assumes: { always: ['caches-unread'], sometimes: [] },
    counterExamples: [
      {
        breaks: 'a later command fails without the cache',
        before: 'FROM python:3.11-slim\nRUN pip install flask\nRUN rm -r /root/.cache/pip\n',
        after: 'FROM python:3.11-slim\nRUN pip install --no-cache-dir flask\nRUN rm -r /root/.cache/pip\n',
      },
      {
        breaks: 'another stage takes the cache',
        before:
          'FROM python:3.11-slim AS wheels\nRUN pip install flask\nFROM python:3.11-slim\nCOPY --from=wheels /root/.cache /root/.cache\n',
        after:
          'FROM python:3.11-slim AS wheels\nRUN pip install --no-cache-dir flask\nFROM python:3.11-slim\nCOPY --from=wheels /root/.cache /root/.cache\n',
      },
    ],
  },
  'clean-in-layer': {
    statement:
      'Removing files at the end of the RUN that made them = not having them afterwards, when no later reader misses them.',
    conditions: [
      'the script is the same with the clean-up command of the table of a manager behind && at its end',
      'a call of the same RUN leaves those files, as a user who may remove them, and no mount may hold them',
      'the exit status stays: nothing ends the script before its end, nothing is in the background, no trap, function or alias comes between, and where -e counts the last statement fails as a whole',
      'nothing that comes later reads the files or fails without them: later RUNs, stages that build on it or copy from it, and what starts when the image runs',
    ],
    assumes: { always: ['caches-unread'], sometimes: [] },
    counterExamples: [
      {
        breaks: 'a later install reads the lists',
        before:
          'FROM debian:bookworm-slim\nRUN apt-get update && apt-get install -y tree\nRUN apt-get install -y patch\n',
        after:
          'FROM debian:bookworm-slim\nRUN apt-get update && apt-get install -y tree && rm -rf /var/lib/apt/lists/*\nRUN apt-get install -y patch\n',
      },
      {
        breaks: 'the removal hides a failure',
        before: 'FROM debian:bookworm-slim\nRUN apt-get update; false\n',
        after: 'FROM debian:bookworm-slim\nRUN apt-get update; false; rm -rf /var/lib/apt/lists/*\n',
      },
    ],
  },
  'mount-cache': {
    statement:
      'What a manager keeps for later calls may lie in a mount that outlives the build: the RUN installs the same files, less the cache.',
    conditions: [
      'only cache mounts come in, each over the folder that the table of a manager names for calls of the RUN, absolute, for the user and HOME in force, with its sharing',
      'the script is the same less what kept the cache empty, all of it: options and variables that keep no cache, words of rm -f in the folder, commands that only empty it; and with the variables that the table names',
      'what it holds is named by what it was made from, or the id tells apart what it was made for: the base under compiled wheels, TARGETARCH; go compiles no C; the manager asks anew for what may have changed, carries every call out, and knows a changed folder of the project',
      'the mount belongs to the user of the calls, and the folders above it are there or root uses them',
      'no variable, option or configuration puts the cache somewhere else; the builder, the frontend and the network of the RUN allow the mount',
      'no other command of the RUN names the folder, and none needs what only an earlier one may have left there',
      'no instruction above fills the folder, nor does the base',
      'nothing that comes later reads the cache or fails without it, but RUNs with the same mount: later RUNs, stages that build on it or copy from it, and what starts when the image runs',
      'an ARG TARGETARCH that comes in is read by nothing but the id',
    ],
    assumes: { always: ['caches-unread'], sometimes: [] },
    counterExamples: [
      {
        breaks: 'a later install reads the lists',
        before:
          'FROM debian:bookworm-slim\nRUN apt-get update && apt-get install -y tree\nRUN apt-get install -y patch\n',
        after:
          'FROM debian:bookworm-slim\nRUN --mount=type=cache,target=/var/lib/apt/lists,sharing=locked apt-get update && apt-get install -y tree\nRUN apt-get install -y patch\n',
      },
      {
        breaks: 'the lists were fetched above',
        before:
          'FROM debian:bookworm-slim\nRUN apt-get update\nRUN apt-get install -y patch && apt-get update\n',
        after:
          'FROM debian:bookworm-slim\nRUN apt-get update\nRUN --mount=type=cache,target=/var/lib/apt/lists,sharing=locked apt-get install -y patch && apt-get update\n',
      },
      {
        breaks: 'the folder holds what is installed',
        before: 'FROM node:20\nRUN npm install -g is-odd\n',
        after: 'FROM node:20\nRUN --mount=type=cache,target=/usr/local/lib npm install -g is-odd\n',
      },
    ],
  },
  'drop-idle': {
    statement: 'A command that does nothing anybody sees = no command.',
    conditions: [
      'the script is the same less one simple command, that surely runs, and the && or the end of statement beside it; or the RUN held nothing else and goes',
      'the command is a clean-up of what the base keeps empty by itself, with its configuration untouched; an update whose index only calls behind it could read, which fetch their own; an rm -f of what a cache mount holds; or an rm of leftovers in a stage that neither ships nor is built by name',
      'nothing that comes later reads what is now left there or missing',
    ],
    assumes: { always: [], sometimes: ['caches-unread', 'layers-unread'] },
    counterExamples: [
      {
        breaks: 'the package archives are kept on purpose',
        before:
          'FROM debian:bookworm-slim\nRUN apt-get update && apt-get install -y -d tree && apt-get clean\n',
        after: 'FROM debian:bookworm-slim\nRUN apt-get update && apt-get install -y -d tree\n',
      },
      {
        breaks: 'an install behind the update needs its lists',
        before: 'FROM debian:bookworm-slim\nRUN apt-get update && apt-get install -y tree\n',
        after: 'FROM debian:bookworm-slim\nRUN apt-get install -y tree\n',
      },
    ],
  },
  'answer-prompt': {
    statement:
      'An option that only answers a question where nobody can answer: a build that succeeds installs the same files.',
    conditions: [
      'the scripts are the same but for the option that the table of the manager names, on calls that may ask something, and that nothing answers or keeps from asking yet',
      'where the tool asks and nobody answers it stops with a failure or never ends: a call that went through was not asked',
      'the RUN fails when the call does: no || behind it, no condition or loop around it, nothing that hides its status',
      'nothing is at the input of the call: no pipe, no redirection',
      'every word of the call is known, or at least that it is no option',
    ],
    // The log of the manager says how it was called.
    assumes: { always: ['layers-unread'], sometimes: ['base-default-shell'] },
    counterExamples: [
      {
        breaks: 'the RUN goes on when nothing was installed',
        before: 'FROM debian:bookworm-slim\nRUN apt-get update && apt-get install curl || true\n',
        after: 'FROM debian:bookworm-slim\nRUN apt-get update && apt-get install -y curl || true\n',
      },
      {
        breaks: 'the answer is at its input',
        before: 'FROM debian:bookworm-slim\nRUN apt-get update; echo n | apt-get install curl; true\n',
        after: 'FROM debian:bookworm-slim\nRUN apt-get update; echo n | apt-get install -y curl; true\n',
      },
    ],
  },
  'same-tool': {
    statement:
      'Another front end of the same tool, told what the first takes for granted, leaves the same files.',
    conditions: [
      'the scripts are the same but for the command, its verb and the option that the table of front ends names',
      'the RUN fails when the call does, and nothing reads what it prints or waits for the same lock',
      'no option, variable or configuration speaks to one of the two alone, and every word of the call is known, or at least that it is no option',
      'the base is known to clear away by itself what the first would, and its configuration is untouched',
      'neither of the two is replaced, and sudo allows either',
    ],
    // The log of the manager says how it was called.
    assumes: { always: ['layers-unread'], sometimes: ['base-default-shell'] },
    counterExamples: [
      {
        breaks: 'an upgrade without new packages',
        before: 'FROM debian:bookworm-slim\nRUN apt update && apt upgrade -y\n',
        after: 'FROM debian:bookworm-slim\nRUN apt-get update && apt-get upgrade -y\n',
      },
      {
        breaks: 'a configuration speaks to apt alone',
        before:
          'FROM debian:bookworm-slim\nRUN echo \'Binary::apt::APT::Install-Recommends "false";\' > /etc/apt/apt.conf.d/x\nRUN apt update && apt install -y git\n',
        after:
          'FROM debian:bookworm-slim\nRUN echo \'Binary::apt::APT::Install-Recommends "false";\' > /etc/apt/apt.conf.d/x\nRUN apt-get update && apt-get install -y git\n',
      },
    ],
  },
  'leave-out': {
    statement: 'An install told to leave out what nobody asked for installs the same less that.',
    conditions: [
      'the scripts are the same but for the option that the table of the manager names, behind the verb, and packages behind those of the same call',
      'the call installs, all its packages are known, and neither an option, a configuration nor the base decides it already',
      'the packages added are those the table says most count on, and no others',
    ],
    assumes: { always: [], sometimes: ['recommends-unread', 'documentation-unread'] },
    counterExamples: [
      {
        breaks: 'headers that most count on are not asked for',
        before:
          'FROM debian:bookworm-slim\nRUN apt-get update && apt-get install -y gcc && rm -rf /var/lib/apt/lists/*\n',
        after:
          'FROM debian:bookworm-slim\nRUN apt-get update && apt-get install --no-install-recommends -y gcc && rm -rf /var/lib/apt/lists/*\n',
      },
      {
        breaks: 'a configuration decides it already',
        before:
          'FROM debian:bookworm-slim\nRUN echo "APT::Install-Recommends false;" > /etc/apt/apt.conf.d/99own\nRUN apt-get update && apt-get install -y tree\n',
        after:
          'FROM debian:bookworm-slim\nRUN echo "APT::Install-Recommends false;" > /etc/apt/apt.conf.d/99own\nRUN apt-get update && apt-get install --no-install-recommends -y tree\n',
      },
    ],
  },
  'move-removal': {
    statement: 'RUN a, …, RUN rm f = RUN a && rm -f f, …, when nothing between sees f.',
    conditions: [
      'f is a plain file that curl or wget in a writes, by one path that is known, and no mount may hold it',
      'the script of a is the same with rm -f of such files behind && at its end, and nothing keeps that from running last or changes the exit status',
      'an rm in a later RUN of the same stage surely removes f, by its path, by a folder above it with -r or by a pattern of * alone, and fails the RUN when it fails',
      'that rm has -f and stays; or it removes nothing but such files and leaves its script, with the && beside it, or the RUN that holds nothing else',
      'nothing between reads f, its folder or a pattern that finds it, and no VOLUME keeps it; where the rm leaves, nothing between writes f, no COPY or ADD either',
    ],
    assumes: { always: ['layers-unread'], sometimes: ['archives-unread', 'base-default-shell'] },
    counterExamples: [
      {
        breaks: 'a command between reads it',
        before:
          'FROM node:20\nRUN curl -fo /a.tgz https://example.com/a.tgz && tar xzf /a.tgz\nENV A=1\nRUN sha256sum /a.tgz > /sum && rm /a.tgz\n',
        after:
          'FROM node:20\nRUN curl -fo /a.tgz https://example.com/a.tgz && tar xzf /a.tgz && rm -f /a.tgz\nENV A=1\nRUN sha256sum /a.tgz > /sum\n',
      },
      {
        breaks: 'the later rm fails without it',
        before:
          'FROM node:20\nRUN curl -fo /a.tgz https://example.com/a.tgz && tar xzf /a.tgz\nENV A=1\nRUN rm /a.tgz\n',
        after:
          'FROM node:20\nRUN curl -fo /a.tgz https://example.com/a.tgz && tar xzf /a.tgz && rm -f /a.tgz\nENV A=1\nRUN rm /a.tgz\n',
      },
    ],
  },
  'remove-archive': {
    statement:
      'An archive removed at the end of the RUN that fetched and unpacked it = the same image without that file, when nobody misses it.',
    conditions: [
      'the script is the same with rm -f of such files behind && at its end, and nothing keeps that from running last or changes the exit status',
      'curl or wget in the RUN surely writes each file, by one path that is known, and a command behind it surely unpacks or installs it; no mount may hold it',
      'no other instruction names the file; nothing later reads its folder or a pattern that finds it, no other stage takes the folder, and no VOLUME keeps it',
    ],
    assumes: { always: ['archives-unread'], sometimes: ['base-default-shell'] },
    counterExamples: [
      {
        breaks: 'the file is served',
        before: 'FROM node:20\nRUN curl -fo /srv/a.tgz https://example.com/a.tgz\n',
        after: 'FROM node:20\nRUN curl -fo /srv/a.tgz https://example.com/a.tgz && rm -f /srv/a.tgz\n',
      },
      {
        breaks: 'another stage takes it',
        before:
          'FROM node:20 AS a\nRUN cd /srv && curl -fO https://example.com/a.tgz && tar xzf a.tgz\nFROM busybox\nCOPY --from=a /srv /srv\n',
        after:
          'FROM node:20 AS a\nRUN cd /srv && curl -fO https://example.com/a.tgz && tar xzf a.tgz && rm -f /srv/a.tgz\nFROM busybox\nCOPY --from=a /srv /srv\n',
      },
    ],
  },
  'move-update': {
    statement:
      'RUN update, RUN update-reader = RUN update && update-reader, when nothing between reads or changes what the update depends on.',
    conditions: [
      'the RUN is one update of package lists and nothing else, all its words known',
      'the RUN below takes it in front of its script, with && between them, in braces where its own operators need them',
      'both run as one user, in one known POSIX shell, without flags',
      'nothing between reads or writes the lists, the sources, keys, certificates and proxies of the manager, or sets a variable that it may listen to',
    ],
    assumes: { always: ['layers-unread'], sometimes: ['base-default-shell'] },
    counterExamples: [
      {
        breaks: 'a file of sources is added between',
        before:
          'FROM debian:bookworm-slim\nRUN apt-get update\nRUN echo "deb http://example.com/ x main" > /etc/apt/sources.list.d/x.list\nRUN apt-get install -y tree\n',
        after:
          'FROM debian:bookworm-slim\nRUN echo "deb http://example.com/ x main" > /etc/apt/sources.list.d/x.list\nRUN apt-get update && apt-get install -y tree\n',
      },
      {
        breaks: 'a command between reads the lists',
        before:
          'FROM debian:bookworm-slim\nRUN apt-get update\nRUN apt-cache show tree > /o\nRUN apt-get install -y tree\n',
        after:
          'FROM debian:bookworm-slim\nRUN apt-cache show tree > /o\nRUN apt-get update && apt-get install -y tree\n',
      },
    ],
  },
  'swap-base': {
    statement:
      'A smaller variant of the base with the same release and distribution gives the same results for commands and packages that need nothing of the difference.',
    conditions: [
      'only the name of the image changes, to the slim variant of the same repository, version and release; no digest, no ARG in it',
      'the slim variant is known to be there for every platform that is built',
      'every command of the stage, of those that build on it and of what starts when the image runs is in the table of the slim variant or is brought by an installed package',
      'every installed package is in a table that knows it to need nothing of the difference, and no file is copied whose needs nobody sees',
      'no documentation, manual page or translation is read',
    ],
    assumes: {
      always: ['tags-move-together'],
      sometimes: ['wheels-available', 'packages-self-contained'],
    },
    counterExamples: [
      {
        breaks: 'a compiler leaves with the full image',
        before: 'FROM python:3.11\nRUN gcc --version > /o\nCMD ["true"]\n',
        after: 'FROM python:3.11-slim\nRUN gcc --version > /o\nCMD ["true"]\n',
      },
      {
        breaks: 'another distribution',
        before: 'FROM python:3.11\nRUN pip install cowsay\nCMD ["cowsay", "-t", "hello"]\n',
        after: 'FROM python:3.11-alpine\nRUN pip install cowsay\nCMD ["cowsay", "-t", "hello"]\n',
      },
    ],
  },
} as const satisfies Readonly<Record<string, LawRow>>;

export type Law = keyof typeof laws;

export const lawNames = Object.keys(laws) as readonly Law[];
