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
