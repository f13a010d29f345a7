/**
 * Deliberate miscompilations, each with a claim that a pass might make for it. The verifier must reject every one, for
 * the reason given: `check: reason`.
 */
import type { Law } from '../../../src/law.ts';
import { wrongRemovals } from './archives.ts';
import type { Rewritten } from './claims.ts';
import { foundByMutants } from './from-mutants.ts';

export interface WrongRewrite extends Rewritten {
  readonly name: string;
  readonly rejected: string;
}

const busybox = 'FROM busybox';
const bash = 'FROM debian:bookworm\nSHELL ["/bin/bash", "-c"]';
const strict = 'FROM debian:bookworm\nSHELL ["/bin/sh", "-ec"]';

/** Lines of a Dockerfile. */
function file(...lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}

/** Two RUNs made one. */
function joined(
  name: string,
  rejected: string,
  first: string,
  second: string,
  merged = `${first} && ${second}`,
  from = busybox,
): WrongRewrite {
  return {
    name,
    rejected,
    law: 'join-runs',
    before: file(from, `RUN ${first}`, `RUN ${second}`),
    after: file(from, `RUN ${merged}`),
  };
}

/** One text made another under a law; what they do not share is claimed. */
function under(law: Law) {
  return (
    name: string,
    rejected: string,
    before: string,
    after: string,
    rest: Partial<Rewritten> = {},
  ): WrongRewrite => ({ name, rejected, law, before, after, ...rest });
}

const join = under('join-runs');
const prevent = under('prevent-cache');
const clean = under('clean-in-layer');
const move = under('move-update');
const swap = under('swap-base');

/** What is not the business of the claim is lost, changed or moved. */
const frames: readonly WrongRewrite[] = [
  join(
    'a comment between the two is lost',
    'reparse: reads-otherwise',
    file(busybox, 'RUN touch /a', '# why', 'RUN touch /b'),
    file(busybox, 'RUN touch /a && touch /b'),
  ),
  join(
    'a directive is lost',
    'frame: head-changed',
    file('# check=skip=all', busybox, 'RUN touch /a', 'RUN touch /b'),
    file(busybox, '# check=skip=all', 'RUN touch /a && touch /b'),
  ),
  join(
    'a syntax directive comes in',
    'frame: head-changed',
    file(busybox, 'RUN touch /a', 'RUN touch /b'),
    file('# syntax=docker/dockerfile:1', busybox, 'RUN touch /a && touch /b'),
  ),
  join(
    'a label is lost',
    'frame: frame-broken',
    file(busybox, 'LABEL a=1', 'RUN touch /a', 'RUN touch /b'),
    file(busybox, 'RUN touch /a && touch /b'),
    { targets: [2, 3], replacements: [[1], []] },
  ),
  join(
    'a port changes',
    'frame: frame-broken',
    file(busybox, 'RUN touch /a', 'RUN touch /b', 'EXPOSE 80'),
    file(busybox, 'RUN touch /a && touch /b', 'EXPOSE 8080'),
    { targets: [1, 2], replacements: [[1], []] },
  ),
  join(
    'a volume comes in',
    'frame: frame-broken',
    file(busybox, 'RUN touch /a', 'RUN touch /b'),
    file(busybox, 'RUN touch /a && touch /b', 'VOLUME /data'),
    { targets: [1, 2], replacements: [[1], []] },
  ),
  join(
    'two variables change places',
    'frame: frame-broken',
    file(busybox, 'ENV A=1', 'ENV B=$A', 'RUN touch /a', 'RUN touch /b'),
    file(busybox, 'ENV B=$A', 'ENV A=1', 'RUN touch /a && touch /b'),
    { targets: [3, 4], replacements: [[3], []] },
  ),
  join(
    'a space inside of an instruction that is no target',
    'frame: frame-broken',
    file(busybox, 'RUN touch /a', 'RUN touch /b', 'CMD echo  hello'),
    file(busybox, 'RUN touch /a && touch /b', 'CMD echo hello'),
    { targets: [1, 2], replacements: [[1], []] },
  ),
  join(
    'the wrong stage',
    'frame: frame-broken',
    file('FROM busybox AS a', 'RUN touch /a', 'RUN touch /b', 'FROM busybox', 'RUN touch /c'),
    file('FROM busybox AS a', 'FROM busybox', 'RUN touch /a && touch /b', 'RUN touch /c'),
    { targets: [1, 2], replacements: [[2], []] },
  ),
  join(
    'targets in the wrong order',
    'frame: malformed-claim',
    file(busybox, 'RUN touch /a', 'RUN touch /b'),
    file(busybox, 'RUN touch /b && touch /a'),
    { targets: [2, 1], replacements: [[1], []] },
  ),
  join(
    'fewer places than targets',
    'frame: malformed-claim',
    file(busybox, 'RUN touch /a', 'RUN touch /b'),
    file(busybox, 'RUN touch /a && touch /b'),
    { targets: [1, 2], replacements: [[1]] },
  ),
  {
    ...joined('a law that is none', 'law: unknown-law', 'touch /a', 'touch /b'),
    law: 'layers-do-not-matter' as Law,
  },
];

/** The image is configured otherwise. */
const configurations: readonly WrongRewrite[] = [
  clean(
    'an entrypoint becomes a command',
    'config: config-differs',
    file(busybox, 'ENTRYPOINT ["sh"]'),
    file(busybox, 'CMD ["sh"]'),
  ),
  join(
    'an entrypoint that wipes the command of the base is dropped',
    'config: config-differs',
    file(busybox, 'ENTRYPOINT []', 'RUN touch /a'),
    file(busybox, 'RUN touch /a'),
  ),
  join(
    'a command behind the entrypoint of a child comes before it, in the parent',
    'config: config-differs',
    file('FROM busybox AS a', 'RUN touch /a', 'FROM a', 'ENTRYPOINT ["b"]', 'CMD ["c"]'),
    file('FROM busybox AS a', 'RUN touch /a', 'CMD ["c"]', 'FROM a', 'ENTRYPOINT ["b"]'),
    { targets: [2, 3, 4], replacements: [[2, 3], [4], []] },
  ),
  join(
    'a working directory made absolute',
    'config: config-differs',
    file('FROM scratch', 'WORKDIR /a', 'WORKDIR b'),
    file('FROM scratch', 'WORKDIR /a', 'WORKDIR /b'),
  ),
  join(
    'a variable that an argument may set',
    'config: config-differs',
    file(busybox, 'ARG A=1', 'ENV B=$A'),
    file(busybox, 'ARG A=1', 'ENV B=1'),
  ),
  join(
    'a variable takes the value of the one beside it',
    'config: config-differs',
    file('FROM scratch', 'ENV A=1', 'ENV A=2 B=$A'),
    file('FROM scratch', 'ENV A=1', 'ENV A=2', 'ENV B=$A'),
    { targets: [2], replacements: [[2, 3]] },
  ),
  join(
    'a shell behind the command it shapes',
    'config: config-differs',
    file(busybox, 'SHELL ["/bin/ash", "-c"]', 'CMD echo hello'),
    file(busybox, 'CMD echo hello', 'SHELL ["/bin/ash", "-c"]'),
    { targets: [1, 2], replacements: [[1], [2]] },
  ),
  join(
    'another base under a law of RUNs',
    'config: config-differs',
    file('FROM debian:bookworm', 'RUN touch /a'),
    file('FROM debian:trixie', 'RUN touch /a'),
  ),
  prevent(
    'a variable of the image instead of the call',
    'config: config-differs',
    file('FROM python:3.11', 'RUN pip install flask'),
    file('FROM python:3.11', 'ENV PIP_NO_CACHE_DIR=1', 'RUN pip install flask'),
    { targets: [1], replacements: [[1, 2]] },
  ),
  join(
    'the name of a stage',
    'config: config-differs',
    file('FROM busybox AS build', 'RUN touch /a'),
    file('FROM busybox AS final', 'RUN touch /a'),
  ),
  join(
    'a trigger of a stage that others build on',
    'config: config-differs',
    file('FROM busybox AS a', 'ONBUILD ENV A=1', 'FROM a', 'RUN touch /a'),
    file('FROM busybox AS a', 'ONBUILD ENV A=2', 'FROM a', 'RUN touch /a'),
  ),
  join(
    'a health check',
    'config: config-differs',
    file(busybox, 'HEALTHCHECK --interval=5m CMD true'),
    file(busybox, 'HEALTHCHECK --interval=5s CMD true'),
  ),
];

/** Something other than comments stands between the two. */
const between = [
  'ENV A=1',
  'ARG A=1',
  'USER nobody',
  'WORKDIR /w',
  'SHELL ["/bin/ash", "-c"]',
  'COPY a /a',
].map((one): WrongRewrite =>
  join(
    `${one} moves in front of a RUN`,
    'law: wrong-shape',
    file(busybox, 'RUN echo $A > /o', one, 'RUN touch /b'),
    file(busybox, one, 'RUN echo $A > /o && touch /b'),
    { targets: [1, 2, 3], replacements: [[1], [2], []] },
  ),
);

/** The merged script is not the scripts. */
const compositions: readonly WrongRewrite[] = [
  ...between,
  join(
    'a RUN moves over a variable',
    'law: not-adjacent',
    file(busybox, 'RUN touch /a', 'ENV A=1', 'RUN echo $A > /o'),
    file(busybox, 'RUN touch /a && echo $A > /o', 'ENV A=1'),
    { targets: [1, 3], replacements: [[1], []] },
  ),
  join(
    'RUNs of two stages',
    'law: not-adjacent',
    file('FROM busybox AS a', 'RUN touch /a', busybox, 'RUN touch /b'),
    file('FROM busybox AS a', 'RUN touch /a && touch /b', busybox),
    { targets: [1, 3], replacements: [[1], []] },
  ),
  joined('wrong order', 'law: not-the-scripts', 'touch /a', 'rm /a', 'rm /a && touch /a'),
  joined('; for &&', 'law: not-the-scripts', 'false', 'touch /b', 'false; touch /b'),
  joined('|| for &&', 'law: not-the-scripts', 'touch /a', 'touch /b', 'touch /a || touch /b'),
  joined('& for &&', 'law: not-the-scripts', 'touch /a', 'touch /b', 'touch /a & touch /b'),
  joined('| for &&', 'law: not-the-scripts', 'touch /a', 'touch /b', 'touch /a | touch /b'),
  joined('braces forgotten around a list', 'law: not-the-scripts', 'touch /a', 'false; touch /b'),
  joined('braces forgotten around ||', 'law: not-the-scripts', 'touch /a', 'false || touch /b'),
  joined('braces forgotten around set -e', 'law: not-the-scripts', 'touch /a', 'set -e; touch /b'),
  joined(
    'braces around too little',
    'law: not-the-scripts',
    'touch /a',
    'false; touch /b',
    'touch /a && { false; } ; touch /b',
  ),
  joined(
    'braces around both',
    'law: not-the-scripts',
    'touch /a; false',
    'false; touch /b',
    '{ touch /a; false && false; touch /b; }',
  ),
  joined(
    'a subshell for braces',
    'law: not-the-scripts',
    'touch /a',
    'false; touch /b',
    'touch /a && ( false; touch /b )',
  ),
  joined(
    'a command is lost',
    'law: not-the-scripts',
    'touch /a && touch /c',
    'touch /b',
    'touch /a && touch /b',
  ),
  joined(
    'a command comes in',
    'law: not-the-scripts',
    'touch /a',
    'touch /b',
    'touch /a && touch /c && touch /b',
  ),
  joined(
    'a command comes in at the end',
    'law: not-the-scripts',
    'touch /a',
    'touch /b',
    'touch /a && touch /b && touch /c',
  ),
  joined(
    'a redirection is lost',
    'law: not-the-scripts',
    'echo a > /a',
    'echo b > /b',
    'echo a && echo b > /b',
  ),
  joined(
    'a redirection becomes another',
    'law: not-the-scripts',
    'echo a > /a',
    'echo b >> /a',
    'echo a > /a && echo b > /a',
  ),
  joined(
    'a redirection of all becomes a process of its own',
    'law: not-the-scripts',
    'touch /a',
    'echo b &> /b',
    'touch /a && echo b & > /b',
    bash,
  ),
  joined(
    'quotes change',
    'law: not-the-scripts',
    'touch /a',
    "echo '$HOME' > /b",
    'touch /a && echo "$HOME" > /b',
  ),
  joined('quotes are lost', 'law: not-the-scripts', 'touch /a', 'touch "/b c"', 'touch /a && touch /b c'),
  joined(
    'a backslash is lost',
    'law: not-the-scripts',
    'touch /a',
    String.raw`echo \$HOME`,
    'touch /a && echo $HOME',
  ),
  joined('a negation is lost', 'law: not-the-scripts', 'touch /a', '! touch /b', 'touch /a && touch /b'),
  joined(
    'a variable in front of a command is lost',
    'law: not-the-scripts',
    'A=1 env',
    'touch /b',
    'env && touch /b',
  ),
  joined('an option is lost', 'law: not-the-scripts', 'touch /a', 'rm -rf /a', 'touch /a && rm -r /a'),
  joined('a wildcard is lost', 'law: not-the-scripts', 'touch /a', 'rm -f /a*', "touch /a && rm -f '/a*'"),
  joined('a comment swallows the second', 'law: not-the-scripts', 'touch /a # first', 'touch /b'),
  joined(
    'a branch is lost',
    'law: not-the-scripts',
    'touch /a',
    'if true; then touch /b; fi',
    'touch /a && touch /b',
  ),
  joined(
    'a flag is lost',
    'law: flags-differ',
    '--network=none touch /a',
    '--network=none touch /b',
    'touch /a && touch /b',
  ),
  joined(
    'one flag serves both',
    'law: flags-differ',
    '--network=none touch /a',
    'touch /b',
    '--network=none touch /a && touch /b',
  ),
  joined(
    'a secret for both',
    'law: flags-differ',
    '--mount=type=secret,id=a touch /a',
    '--mount=type=secret,id=b touch /b',
    '--mount=type=secret,id=a touch /a && touch /b',
  ),
];

/** What the first leaves reaches the second. */
const states: readonly WrongRewrite[] = [
  joined('cd', 'law: shell-state', 'cd /tmp', 'touch b'),
  joined('cd behind command', 'law: shell-state', 'command cd /tmp', 'touch b'),
  joined('export', 'law: shell-state', 'export A=1', 'env > /b'),
  joined('a variable', 'law: variable', 'A=1', 'echo $A > /b'),
  joined('a variable that ${:=} sets', 'law: variable', 'echo ${A:=1}', 'echo $A > /b'),
  joined(
    'a variable that arithmetic sets',
    'law: variable',
    'echo $((A = 1))',
    'echo ${A-unset} > /b',
    undefined,
    bash,
  ),
  joined('a variable that the environment has', 'law: variable', 'PATH=/bin', 'ls > /b'),
  joined('a loop variable', 'law: variable', 'for i in 1 2; do echo $i; done', 'echo $i > /b'),
  joined('a variable in front of a special builtin', 'law: variable', 'A=1 :', 'echo $A > /b'),
  joined('printf -v', 'law: shell-state', 'printf -v A 1', 'echo $A > /b', undefined, bash),
  joined('read', 'law: shell-state', 'read A < /etc/hostname', 'echo $A > /b'),
  joined('unset', 'law: shell-state', 'unset PATH', 'ls > /b'),
  joined('set', 'law: shell-state', 'set -f', 'echo /b* > /b'),
  joined(
    'set -e in braces',
    'law: shell-state',
    'set -e; false; true',
    'touch /b',
    '{ set -e; false; true; } && touch /b',
  ),
  joined('set -e in a subshell', 'law: shell-state', '( set -e; false; true )', 'touch /b'),
  joined('set -e in a substitution', 'law: shell-state', 'echo $(set -e; false; echo a)', 'touch /b'),
  joined('umask', 'law: shell-state', 'umask 077', 'touch /b'),
  joined('exit 0', 'law: shell-state', 'test -e /x && exit 0', 'touch /b'),
  joined(
    'exit of what was',
    'law: shell-state',
    'true || exit $?',
    'touch /b',
    '{ true || exit $?; } && touch /b',
  ),
  joined('exec', 'law: shell-state', 'exec touch /a', 'touch /b'),
  joined('a trap', 'law: shell-state', "trap 'rm /a' EXIT", 'cat /a > /b'),
  joined('eval', 'law: shell-state', 'eval "cd /tmp"', 'touch b'),
  joined('a file that is sourced', 'law: shell-state', '. /etc/profile', 'echo $PS1 > /b'),
  joined('a function', 'law: shell-state', 'ls() { echo; }', 'ls > /b', 'ls() { echo; } && ls > /b'),
  joined('an alias', 'law: shell-state', 'alias ls=true', 'ls > /b'),
  joined('a command that a variable names', 'law: unknown-command', '$(cat /tool) x', 'touch /b'),
  joined('a process in the background', 'law: background', '(sleep 9 & true)', 'touch /b'),
  joined('the number of the process', 'law: process-state', 'touch /a', 'echo $$ > /b'),
  joined('the last word of the command above', 'law: process-state', 'touch /a', 'echo $_ > /b'),
  joined(
    'a command that is replaced',
    'law: command-replaced',
    'npm --version && npm install -g npm@9',
    'npm ci',
    undefined,
    'FROM node:22',
  ),
  joined(
    'a service',
    'law: hazard-daemon',
    'service mysql start',
    'mysql -e "select 1"',
    undefined,
    'FROM debian:bookworm',
  ),
  joined(
    'the shell is replaced',
    'law: hazard-shell',
    'ln -sf /bin/bash /bin/sh',
    'echo -e a > /b',
    undefined,
    bash,
  ),
  joined('an account changes', 'law: hazard-accounts', 'usermod -d /h root', 'echo $HOME > /b'),
  joined('hard links', 'law: hazard-hard-links', 'ln /etc/group /a', 'echo b >> /etc/group'),
  joined('names of hosts', 'law: hazard-hosts', 'echo 1.2.3.4 x >> /etc/hosts', 'wget -O /b http://x/'),
  joined(
    'the working directory is replaced',
    'law: hazard-workdir',
    'rm -rf /app',
    'touch b',
    undefined,
    `${busybox}\nWORKDIR /app`,
  ),
  joined('-e and a list', 'law: errexit', 'false; true', 'touch /b', undefined, strict),
  joined('-e and a branch', 'law: errexit', 'if true; then false; true; fi', 'touch /b', undefined, strict),
  joined(
    '-e and a list in a substitution',
    'law: errexit',
    'echo $(false; true)',
    'touch /b',
    undefined,
    strict,
  ),
  joined(
    'a login shell',
    'law: startup-files',
    'echo export A=1 >> ~/.profile',
    'echo $A > /b',
    undefined,
    'FROM debian:bookworm\nSHELL ["/bin/bash", "-lc"]',
  ),
  joined(
    'a start-up file',
    'law: startup-files',
    'echo A=1 >> /env',
    'echo $A > /b',
    undefined,
    'FROM debian:bookworm\nENV BASH_ENV=/env\nSHELL ["/bin/bash", "-c"]',
  ),
  joined(
    'PowerShell',
    'law: unknown-shell',
    'Write-Host a',
    'Write-Host b',
    undefined,
    'FROM busybox\nSHELL ["pwsh", "-c"]',
  ),
  joined('the JSON form', 'law: exec-form', '["touch", "/a"]', '["touch", "/b"]', 'touch /a && touch /b'),
  joined('what only bash reads so', 'law: bash-only', 'touch /a', '[[ -e /a ]]'),
  joined(
    'a tmpfs',
    'law: fresh-mount',
    '--mount=type=tmpfs,target=/t touch /t/a',
    '--mount=type=tmpfs,target=/t ls /t > /b',
    '--mount=type=tmpfs,target=/t touch /t/a && ls /t > /b',
  ),
  joined(
    'a bind mount that is written to',
    'law: fresh-mount',
    '--mount=target=/t,rw touch /t/a',
    '--mount=target=/t,rw ls /t > /b',
    '--mount=target=/t,rw touch /t/a && ls /t > /b',
  ),
  joined('a script that is too long', 'law: too-long', ...longScripts()),
  join(
    'a heredoc',
    'law: heredoc',
    file(busybox, 'RUN <<E', 'touch /a', 'E', 'RUN touch /b'),
    file(busybox, 'RUN touch /a && touch /b'),
  ),
];

/** Two scripts on many lines, each too long for a half of what one argument may be. */
function longScripts(): readonly [string, string] {
  const script = Array.from({ length: 1200 }, (_, index) => `echo ${String(index)} ${'x'.repeat(50)}`);
  return [script.join(' && \\\n  '), script.join(' && \\\n  ')];
}

const pip = 'FROM python:3.11';
const install = 'RUN pip install flask';
const quiet = 'RUN pip install --no-cache-dir flask';

const caches: readonly WrongRewrite[] = [
  prevent(
    'the option on another manager',
    'law: not-the-commands',
    file(pip, 'RUN npm install x'),
    file(pip, 'RUN npm install --no-cache-dir x'),
  ),
  prevent(
    'the option on an uninstall',
    'law: not-the-commands',
    file(pip, 'RUN pip uninstall -y x'),
    file(pip, 'RUN pip uninstall --no-cache-dir -y x'),
  ),
  prevent(
    'the option behind --',
    'law: not-the-commands',
    file(pip, 'RUN pip install -- x'),
    file(pip, 'RUN pip install -- --no-cache-dir x'),
  ),
  prevent(
    'the option as a value',
    'law: not-the-commands',
    file(pip, 'RUN pip install -r x'),
    file(pip, 'RUN pip install -r --no-cache-dir x'),
  ),
  prevent(
    'another option',
    'law: not-the-commands',
    file(pip, install),
    file(pip, 'RUN pip install --no-deps flask'),
  ),
  prevent(
    'one more option',
    'law: not-the-commands',
    file(pip, install),
    file(pip, 'RUN pip install --no-cache-dir --no-deps flask'),
  ),
  prevent(
    'a package is lost',
    'law: not-the-commands',
    file(pip, 'RUN pip install flask six'),
    file(pip, quiet),
  ),
  prevent(
    'a package comes in',
    'law: not-the-commands',
    file(pip, install),
    file(pip, 'RUN pip install --no-cache-dir flask six'),
  ),
  prevent(
    'another variable',
    'law: not-the-commands',
    file(pip, install),
    file(pip, 'RUN PIP_NO_DEPS=1 pip install flask'),
  ),
  prevent(
    'the variable in front of sudo',
    'law: not-the-commands',
    file(pip, 'RUN sudo pip install flask'),
    file(pip, 'RUN PIP_NO_CACHE_DIR=1 sudo pip install flask'),
  ),
  prevent(
    'nothing is prevented',
    'law: nothing-prevented',
    file(pip, install),
    file(pip, 'RUN  pip  install  flask'),
  ),
  prevent(
    'a cache mount',
    'law: cache-mount',
    file(pip, 'RUN --mount=type=cache,target=/root/.cache pip install flask'),
    file(pip, 'RUN --mount=type=cache,target=/root/.cache pip install --no-cache-dir flask'),
  ),
  prevent(
    'a flag of the RUN is lost',
    'law: flags-differ',
    file(pip, 'RUN --network=host pip install flask'),
    file(pip, quiet),
  ),
  prevent(
    'a later copy reads it',
    'law: read-later',
    file(pip, install, 'RUN cp -r ~/.cache/pip /kept'),
    file(pip, quiet, 'RUN cp -r ~/.cache/pip /kept'),
  ),
  prevent(
    'a later copy of all reads it',
    'law: read-later',
    file(pip, install, 'RUN tar -cf /all.tar /'),
    file(pip, quiet, 'RUN tar -cf /all.tar /'),
  ),
  prevent(
    'the same RUN removes it without -f',
    'law: removed-later',
    file(pip, `${install} && rm -r /root/.cache/pip`),
    file(pip, `${quiet} && rm -r /root/.cache/pip`),
  ),
  prevent(
    'a later RUN removes it without -f, from where it stands',
    'law: removed-later',
    file(pip, 'WORKDIR /root', install, 'RUN rm -r .cache'),
    file(pip, 'WORKDIR /root', quiet, 'RUN rm -r .cache'),
  ),
  prevent(
    'a later RUN purges it',
    'law: removed-later',
    file(pip, install, 'RUN pip cache purge'),
    file(pip, quiet, 'RUN pip cache purge'),
  ),
  prevent(
    'a script that is not understood names it',
    'law: read-later',
    file(pip, install, 'RUN ["cp", "-r", "/root/.cache/pip", "/kept"]'),
    file(pip, quiet, 'RUN ["cp", "-r", "/root/.cache/pip", "/kept"]'),
  ),
  prevent(
    'another stage takes it',
    'law: copied-later',
    file(`${pip} AS a`, install, pip, 'COPY --from=a /root /root'),
    file(`${pip} AS a`, quiet, pip, 'COPY --from=a /root /root'),
  ),
  prevent(
    'another stage mounts it',
    'law: copied-later',
    file(`${pip} AS a`, install, pip, 'RUN --mount=from=a,target=/a ls /a'),
    file(`${pip} AS a`, quiet, pip, 'RUN --mount=from=a,target=/a ls /a'),
  ),
  prevent(
    'a stage that builds on it reads it',
    'law: read-later',
    file(`${pip} AS a`, install, 'FROM a', 'RUN ls /root/.cache/pip'),
    file(`${pip} AS a`, quiet, 'FROM a', 'RUN ls /root/.cache/pip'),
  ),
  prevent(
    'a command above, which runs later, reads it',
    'law: read-later',
    file(pip, 'CMD ls /root/.cache/pip', install),
    file(pip, 'CMD ls /root/.cache/pip', quiet),
  ),
  prevent(
    'a variable puts it elsewhere',
    'law: cache-moved',
    file(pip, 'ENV PIP_CACHE_DIR=/c', install),
    file(pip, 'ENV PIP_CACHE_DIR=/c', quiet),
  ),
  prevent(
    'a pip that does not know the option',
    'law: old-tool',
    file('FROM ubuntu:14.04', install),
    file('FROM ubuntu:14.04', quiet),
  ),
  prevent('another path is covered', 'law: not-covered', file(pip, install), file(pip, quiet), {
    assumes: ['caches-unread'],
    covers: { 'caches-unread': ['/root/.cache/uv'] },
  }),
  prevent('more is covered', 'law: covers-too-much', file(pip, install), file(pip, quiet), {
    assumes: ['caches-unread'],
    covers: { 'caches-unread': ['~/.cache/pip', '/usr/lib'] },
  }),
  prevent('nothing is assumed', 'law: assumption-missing', file(pip, install), file(pip, quiet), {
    assumes: [],
  }),
];

const debian = 'FROM debian:bookworm';
const update = 'RUN apt-get update && apt-get install -y curl';
const cleaned = `${update} && rm -rf /var/lib/apt/lists/*`;

const cleanings: readonly WrongRewrite[] = [
  clean(
    'a later install needs the lists',
    'law: read-later',
    file(debian, update, 'RUN apt-get install -y jq'),
    file(debian, cleaned, 'RUN apt-get install -y jq'),
  ),
  clean(
    'an install in a stage built on it needs the lists',
    'law: read-later',
    file(`${debian} AS a`, update, 'FROM a', 'RUN apt-get install -y jq'),
    file(`${debian} AS a`, cleaned, 'FROM a', 'RUN apt-get install -y jq'),
  ),
  clean(
    'a command above, which runs later, needs the lists',
    'law: read-later',
    file(debian, 'CMD apt-get install -y jq', update),
    file(debian, 'CMD apt-get install -y jq', cleaned),
  ),
  clean(
    'a trigger needs the lists',
    'law: read-later',
    file(debian, update, 'ONBUILD RUN apt-get install -y jq'),
    file(debian, cleaned, 'ONBUILD RUN apt-get install -y jq'),
  ),
  clean(
    'a later rm without -f',
    'law: removed-later',
    file(debian, update, 'RUN rm -r /var/lib/apt/lists/*'),
    file(debian, cleaned, 'RUN rm -r /var/lib/apt/lists/*'),
  ),
  clean(
    'another stage takes the lists',
    'law: copied-later',
    file(`${debian} AS a`, update, debian, 'COPY --from=a /var/lib /l'),
    file(`${debian} AS a`, cleaned, debian, 'COPY --from=a /var/lib /l'),
  ),
  clean(
    'a failure is hidden',
    'law: not-the-commands',
    file(debian, update),
    file(debian, `${update}; rm -rf /var/lib/apt/lists/*`),
  ),
  clean(
    'behind ||',
    'law: not-the-commands',
    file(debian, update),
    file(debian, `${update} || rm -rf /var/lib/apt/lists/*`),
  ),
  clean(
    'before the install',
    'law: not-the-commands',
    file(debian, update),
    file(debian, 'RUN apt-get update && rm -rf /var/lib/apt/lists/* && apt-get install -y curl'),
  ),
  clean(
    'a whole folder',
    'law: no-clean-up',
    file(debian, update),
    file(debian, `${update} && rm -rf /var/lib/apt`),
  ),
  clean(
    'the wildcard in quotes',
    'law: no-clean-up',
    file(debian, update),
    file(debian, `${update} && rm -rf "/var/lib/apt/lists/*"`),
  ),
  clean(
    'another root',
    'law: wrapped',
    file(debian, 'RUN chroot /r apt-get update'),
    file(debian, 'RUN chroot /r apt-get update && rm -rf /var/lib/apt/lists/*'),
  ),
  clean(
    'lists that another RUN fetched',
    'law: nothing-left',
    file(debian, 'RUN apt-get update', 'RUN apt-get install -y curl'),
    file(debian, 'RUN apt-get update', 'RUN apt-get install -y curl && rm -rf /var/lib/apt/lists/*'),
  ),
  clean(
    'lists in a mount',
    'law: cache-mount',
    file(debian, 'RUN --mount=type=cache,target=/var/lib/apt apt-get update'),
    file(debian, 'RUN --mount=type=cache,target=/var/lib/apt apt-get update && rm -rf /var/lib/apt/lists/*'),
  ),
  clean(
    'no sudo for what sudo made',
    'law: not-allowed',
    file(debian, 'USER app', 'RUN sudo apt-get update'),
    file(debian, 'USER app', 'RUN sudo apt-get update && rm -rf /var/lib/apt/lists/*'),
  ),
  clean(
    'a sudo that nobody knows',
    'law: no-sudo',
    file(debian, update),
    file(debian, `${update} && sudo rm -rf /var/lib/apt/lists/*`),
  ),
  clean(
    'behind the end of the shell',
    'law: exits',
    file(debian, `${update} && exec true`),
    file(debian, `${update} && exec true && rm -rf /var/lib/apt/lists/*`),
  ),
  clean(
    'behind exit',
    'law: exits',
    file(debian, 'RUN apt-get update; exit 0'),
    file(debian, 'RUN apt-get update; exit 0 && rm -rf /var/lib/apt/lists/*'),
  ),
  clean(
    'a trap comes after it',
    'law: trap',
    file(debian, `RUN trap 'apt-get install -y jq' EXIT; apt-get update`),
    file(debian, `RUN trap 'apt-get install -y jq' EXIT; apt-get update && rm -rf /var/lib/apt/lists/*`),
  ),
  clean(
    'an install in the background',
    'law: background',
    file(debian, 'RUN (apt-get update & sleep 1)'),
    file(debian, 'RUN (apt-get update & sleep 1) && rm -rf /var/lib/apt/lists/*'),
  ),
  clean(
    'a function called rm',
    'law: function',
    file(debian, 'RUN rm() { false; }; apt-get update'),
    file(debian, 'RUN rm() { false; }; apt-get update && rm -rf /var/lib/apt/lists/*'),
  ),
  clean(
    'set -e in what comes to stand on the left',
    'law: errexit',
    file(debian, 'RUN set -e; { apt-get update; apt-get install -y jq; }'),
    file(debian, 'RUN set -e; { apt-get update; apt-get install -y jq; } && rm -rf /var/lib/apt/lists/*'),
  ),
  clean(
    'the mount is lost',
    'law: flags-differ',
    file(debian, 'RUN --mount=type=secret,id=x apt-get update'),
    file(debian, 'RUN apt-get update && rm -rf /var/lib/apt/lists/*'),
  ),
];

const lone = 'RUN apt-get update';
const reader = 'RUN apt-get install -y jq';
const both = 'RUN apt-get update && apt-get install -y jq';

const moves: readonly WrongRewrite[] = [
  ...[
    ['a list of sources', 'RUN echo deb http://x/ x main > /etc/apt/sources.list.d/x.list'],
    ['a key', 'COPY x.gpg /etc/apt/trusted.gpg.d/'],
    ['a copy to the root', 'COPY rootfs/ /'],
    ['a proxy', 'ENV http_proxy=http://x/'],
    ['a proxy by ARG', 'ARG HTTPS_PROXY=http://x/'],
    ['certificates', 'COPY ca.crt /usr/local/share/ca-certificates/'],
    ['a command that reads the lists', 'RUN apt-cache show jq > /o'],
    ['an install', 'RUN apt-get install -y curl'],
    ['a script that is not known', 'RUN ./prepare.sh'],
    ['the JSON form', 'RUN ["./prepare"]'],
    ['a trigger', 'ONBUILD RUN true'],
  ].map(([name = '', line = '']) =>
    move(`over ${name}`, 'law: disturbed', file(debian, lone, line, reader), file(debian, line, both)),
  ),
  move(
    'over a variable it names',
    'law: variable',
    file(debian, 'ENV O=-q', 'RUN apt-get update $O', 'ENV O=-y', reader),
    file(debian, 'ENV O=-q', 'ENV O=-y', 'RUN apt-get update $O && apt-get install -y jq'),
  ),
  move(
    'to another user',
    'law: another-user',
    file(debian, lone, 'USER app', reader),
    file(debian, 'USER app', both),
  ),
  move(
    'to another shell',
    'law: another-shell',
    file(debian, lone, 'SHELL ["/bin/bash", "-c"]', reader),
    file(debian, 'SHELL ["/bin/bash", "-c"]', both),
  ),
  move(
    'into another stage',
    'law: not-below',
    file(debian, lone, debian, reader),
    file(debian, debian, both),
    { targets: [1, 3], replacements: [[], [2]] },
  ),
  move(
    'to a RUN above',
    'law: no-lone-update',
    file(debian, reader, lone),
    file(debian, 'RUN apt-get install -y jq && apt-get update'),
    { targets: [1, 2], replacements: [[], [1]] },
  ),
  move(
    'behind its reader',
    'law: not-the-scripts',
    file(debian, lone, reader),
    file(debian, 'RUN apt-get install -y jq && apt-get update'),
    { targets: [1, 2], replacements: [[], [1]] },
  ),
  move(
    'an option is lost',
    'law: not-the-scripts',
    file(debian, 'RUN apt-get update -qq', reader),
    file(debian, both),
    { targets: [1, 2], replacements: [[], [1]] },
  ),
  move(
    'braces forgotten',
    'law: not-the-scripts',
    file(debian, lone, 'RUN apt-get install -y jq; touch /b'),
    file(debian, 'RUN apt-get update && apt-get install -y jq; touch /b'),
    { targets: [1, 2], replacements: [[], [1]] },
  ),
  move(
    'more than an update',
    'law: no-lone-update',
    file(debian, 'RUN apt-get update && touch /a', 'ENV A=1', reader),
    file(debian, 'ENV A=1', 'RUN apt-get update && touch /a && apt-get install -y jq'),
  ),
  move(
    'an install instead of an update',
    'law: no-lone-update',
    file(debian, 'RUN apt-get install -y curl', 'ENV A=1', reader),
    file(debian, 'ENV A=1', 'RUN apt-get install -y curl && apt-get install -y jq'),
  ),
  move(
    'an update that writes to a file',
    'law: no-lone-update',
    file(debian, 'RUN apt-get update > /log', 'ENV A=1', reader),
    file(debian, 'ENV A=1', 'RUN apt-get update > /log && apt-get install -y jq'),
  ),
  move(
    'into a RUN with flags',
    'law: flags',
    file(debian, lone, 'ENV A=1', 'RUN --network=none apt-get install -y jq'),
    file(debian, 'ENV A=1', 'RUN --network=none apt-get update && apt-get install -y jq'),
  ),
];

const python = 'FROM python:3.11';
const cowsay = ['RUN pip install --no-cache-dir cowsay', 'CMD ["cowsay", "-t", "hello"]'];
const wheels = {
  assumes: ['tags-move-together', 'wheels-available'],
  covers: { 'wheels-available': ['cowsay'] },
} as const;

const swaps: readonly WrongRewrite[] = [
  ...(
    [
      ['alpine', 'not-slim', 'python:3.11-alpine'],
      ['another version', 'another-version', 'python:3.12-slim'],
      ['another release', 'another-version', 'python:3.11-slim-bullseye'],
      ['a release by guess', 'another-version', 'python:3.11-slim-bookworm'],
      ['another repository', 'another-repository', 'debian:bookworm-slim'],
      ['a mirror', 'another-repository', 'example.com/python:3.11-slim'],
      ['slim behind an ARG', 'not-known', 'python:3.11-$SLIM'],
    ] as const
  ).map(([name, reason, image]) =>
    swap(name, `law: ${reason}`, file(python, ...cowsay), file(`FROM ${image}`, ...cowsay), wheels),
  ),
  swap('to full', 'law: not-slim', file('FROM python:3.11-slim', ...cowsay), file(python, ...cowsay), wheels),
  swap(
    'over a digest',
    'law: digest',
    file(`FROM python:3.11@sha256:${'a'.repeat(64)}`, ...cowsay),
    file('FROM python:3.11-slim', ...cowsay),
    wheels,
  ),
  swap(
    'the name of the stage is lost',
    'law: not-only-the-base',
    file(`${python} AS a`, ...cowsay),
    file('FROM python:3.11-slim', ...cowsay),
    wheels,
  ),
  swap(
    'the platform is lost',
    'law: not-only-the-base',
    file('FROM --platform=linux/arm64 python:3.11', ...cowsay),
    file('FROM python:3.11-slim', ...cowsay),
    wheels,
  ),
  swap(
    'a platform without it',
    'law: platform',
    file(python, ...cowsay),
    file('FROM python:3.11-slim', ...cowsay),
    { ...wheels, world: { platforms: ['linux/mips64le'] } },
  ),
  ...(
    [
      ['a compiler', 'missing', 'RUN gcc --version'],
      ['version control', 'missing', 'RUN git --version'],
      ['documentation', 'missing', 'RUN ls /usr/share/doc'],
      ['a program that no table knows', 'unseen', 'RUN frobnicate'],
      ['a package that no table knows', 'unseen', 'RUN pip install no-such-package-there-is'],
      ['a package in a version that nobody looked at', 'unseen', 'RUN pip install numpy==1.0'],
      ['files from the context', 'unseen', 'COPY . .'],
      ['files of another stage', 'unseen', 'COPY --from=busybox /bin/busybox /b'],
      ['a mounted script', 'unseen', 'RUN --mount=target=/t sh -c true'],
      ['a script that is not read', 'unseen', 'RUN sh /x'],
      ['the JSON form of what is not known', 'unseen', 'RUN ["frobnicate"]'],
      ['the other packages of a manager', 'unseen', 'RUN npm install x'],
      ['an interpreter with a script', 'unseen', 'RUN python -c "import ctypes"'],
      ['a library of the system', 'unseen', 'ENV LD_PRELOAD=/usr/lib/x86_64-linux-gnu/libjpeg.so.62'],
      ['translations', 'unseen', 'ENV LANG=de_DE.UTF-8'],
      ['a health check with a program that leaves', 'missing', 'HEALTHCHECK CMD wget -q localhost'],
      ['a trigger', 'unseen', 'ONBUILD RUN make'],
      ['packages listed', 'unseen', 'RUN dpkg -l > /o'],
    ] as const
  ).map(([name, reason, line]) =>
    swap(
      `needs ${name}`,
      `law: ${reason}`,
      file(python, line, ...cowsay),
      file('FROM python:3.11-slim', line, ...cowsay),
      wheels,
    ),
  ),
  swap(
    'an image that says no command',
    'law: unseen',
    file(python, cowsay[0] ?? ''),
    file('FROM python:3.11-slim', cowsay[0] ?? ''),
    wheels,
  ),
  swap(
    'a stage built on it compiles',
    'law: missing',
    file(`${python} AS a`, ...cowsay, 'FROM a', 'RUN make'),
    file('FROM python:3.11-slim AS a', ...cowsay, 'FROM a', 'RUN make'),
    wheels,
  ),
  swap(
    'wheels are not named',
    'law: assumption-missing',
    file(python, ...cowsay),
    file('FROM python:3.11-slim', ...cowsay),
    { assumes: ['tags-move-together'] },
  ),
  swap(
    'other wheels are named',
    'law: not-covered',
    file(python, ...cowsay),
    file('FROM python:3.11-slim', ...cowsay),
    { ...wheels, covers: { 'wheels-available': ['flask'] } },
  ),
];

const assumptions: readonly WrongRewrite[] = [
  {
    ...joined('layers are not said to be unread', 'law: assumption-missing', 'touch /a', 'touch /b'),
    assumes: [],
  },
  {
    ...joined('a command without a row', 'law: assumption-missing', './a.sh', 'touch /b'),
    assumes: ['layers-unread'],
  },
  {
    ...joined('a command without a row is not named', 'law: not-covered', './a.sh', 'touch /b'),
    assumes: ['layers-unread', 'commands-ordinary'],
  },
  {
    ...joined(
      'the shell of a base that nobody knows',
      'law: assumption-missing',
      'touch /a',
      'touch /b',
      undefined,
      'FROM example.com/x',
    ),
    assumes: ['layers-unread'],
  },
  {
    ...joined('an assumption that is not needed', 'law: covers-too-much', 'touch /a', 'touch /b'),
    assumes: ['layers-unread', 'packages-self-contained'],
  },
];

export const wrongRewrites: readonly WrongRewrite[] = [
  ...[frames, configurations, compositions, states].flat(),
  ...[caches, cleanings, moves, swaps, assumptions].flat(),
  ...wrongRemovals,
  ...foundByMutants,
];
