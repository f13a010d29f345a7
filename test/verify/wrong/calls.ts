/** Deliberate miscompilations of single calls: answers where they change the image, and other names for other things. */
import type { Law } from '../../../src/law.ts';
import type { Rewritten } from './claims.ts';

export interface WrongCall extends Rewritten {
  readonly name: string;
  /** `check: reason`. */
  readonly rejected: string;
}

const debian = 'FROM debian:bookworm-slim';

/** RUNs of one base, before and after. */
function under(law: Law) {
  return (
    name: string,
    reason: string,
    before: string,
    after: string,
    above = debian,
    rest: Partial<Rewritten> = {},
  ): WrongCall => ({
    name,
    rejected: `law: ${reason}`,
    law,
    before: `${above}\nRUN ${before}\n`,
    after: `${above}\nRUN ${after}\n`,
    ...rest,
  });
}

const answer = under('answer-prompt');
const rename = under('same-tool');
const asked = 'apt-get install tree';
const told = 'apt-get install -y tree';
const people = 'apt install -y tree';
const scripts = 'apt-get install -y tree';

export const wrongAnswers: readonly WrongCall[] = [
  answer('a tool that takes some questions for a no', 'goes-on', 'pacman -Syu', 'pacman -Syu --noconfirm'),
  answer(
    'a repository that may ask for its key',
    'configured',
    'dnf upgrade',
    'dnf upgrade -y',
    'FROM fedora:41\nCOPY x.repo /etc/yum.repos.d/',
  ),
  answer('the answer in front of the verb', 'not-the-commands', asked, 'apt-get -y install tree'),
  answer(
    'the answer behind the verb',
    'not-the-commands',
    'zypper install tree',
    'zypper install --non-interactive tree',
  ),
  answer(
    'the answer to another tool of the kind',
    'not-the-commands',
    'zypper install tree',
    'zypper -y install tree',
  ),
  answer('a tool that takes the default', 'goes-on', 'conda install tree', 'conda install -y tree'),
  answer('another option', 'not-the-commands', asked, 'apt-get install --force-yes tree'),
  answer('another package', 'not-the-commands', asked, 'apt-get install -y tree patch'),
  answer('a package is lost', 'not-the-commands', `${asked} patch`, told),
  answer('the answer twice', 'not-the-commands', asked, 'apt-get install -y -y tree'),
  answer(
    'the answer as the value of an option',
    'not-the-commands',
    'apt-get -t x install tree',
    'apt-get -t -y x install tree',
  ),
  answer('the answer behind --', 'not-the-commands', 'apt-get install -- tree', 'apt-get install -- -y tree'),
  answer('the answer to an update', 'asks-nothing', 'apt-get update', 'apt-get update -y'),
  answer(
    'the answer to another command',
    'not-the-commands',
    'apt-cache show tree',
    'apt-cache show -y tree',
  ),
  answer('the answer in quotes of another shell', 'not-the-commands', `sh -c "${asked}"`, `sh -c "${told}"`),
  answer('nothing is answered', 'nothing-answered', asked, 'apt-get  install  tree'),
  answer('a failure behind ||', 'failure-hidden', `${asked} || true`, `${told} || true`),
  answer(
    'a failure in front of ||',
    'failure-hidden',
    `${asked} && echo y || echo n`,
    `${told} && echo y || echo n`,
  ),
  answer('a failure that is overtaken', 'failure-hidden', `${asked}; true`, `${told}; true`),
  answer(
    'a failure with -e taken back',
    'failure-hidden',
    `set -e; set +e; ${asked}; true`,
    `set -e; set +e; ${told}; true`,
  ),
  answer(
    'a failure that -e ignores',
    'failure-hidden',
    `set -e; ${asked} && true; true`,
    `set -e; ${told} && true; true`,
  ),
  answer(
    '-e in a group that ignores it',
    'failure-hidden',
    `{ set -e; ${asked}; true; } && true`,
    `{ set -e; ${told}; true; } && true`,
  ),
  answer('a condition', 'failure-hidden', `if ${asked}; then touch /y; fi`, `if ${told}; then touch /y; fi`),
  answer('a negation', 'failure-hidden', `! ${asked}`, `! ${told}`),
  answer(
    'a loop',
    'failure-hidden',
    `while ! ${asked}; do touch /x; break; done`,
    `while ! ${told}; do touch /x; break; done`,
  ),
  answer('the left of a pipe', 'failure-hidden', `${asked} | tee /o`, `${told} | tee /o`),
  answer('the background', 'failure-hidden', `${asked} & wait`, `${told} & wait`),
  answer('a trap', 'failure-hidden', `trap 'exit 0' EXIT; ${asked}`, `trap 'exit 0' EXIT; ${told}`),
  answer('a substitution', 'not-the-commands', `echo $(${asked})`, `echo $(${told})`),
  answer('a function', 'failure-hidden', `f() { ${asked}; }; f || true`, `f() { ${told}; }; f || true`),
  answer('an answer at its input', 'has-input', `echo n | ${asked}`, `echo n | ${told}`),
  answer('a file at its input', 'has-input', `${asked} < /answers`, `${told} < /answers`),
  answer(
    'a file at the input of its group',
    'has-input',
    `{ ${asked}; } < /answers`,
    `{ ${told}; } < /answers`,
  ),
  answer(
    'a file at the input of the shell',
    'has-input',
    `exec < /answers; ${asked}`,
    `exec < /answers; ${told}`,
  ),
  answer('a simulation', 'answered', 'apt-get install -s tree', 'apt-get install -y -s tree'),
  answer(
    'the addresses alone',
    'answered',
    'apt-get install --print-uris tree',
    'apt-get install -y --print-uris tree',
  ),
  answer(
    'a call that is told no',
    'answered',
    'apt-get install --assume-no tree',
    'apt-get install -y --assume-no tree',
  ),
  answer(
    'a word that is not known',
    'not-known',
    'apt-get install $MORE tree',
    'apt-get install -y $MORE tree',
    `${debian}\nARG MORE`,
  ),
  answer(
    'words from the input',
    'not-known',
    'xargs apt-get install < /list',
    'xargs apt-get install -y < /list',
  ),
  answer('a tool whose abort is no failure', 'goes-on', 'aptitude install tree', 'aptitude install -y tree'),
  answer('a mount is lost', 'flags-differ', `--mount=type=cache,target=/var/cache/apt ${asked}`, told),
  answer('nothing is assumed', 'assumption-missing', asked, told, debian, { assumes: [] }),
  answer('more is assumed', 'covers-too-much', asked, told, debian, {
    assumes: ['layers-unread', 'caches-unread'],
  }),
];

export const wrongNames: readonly WrongCall[] = [
  rename('another command', 'not-the-commands', 'apt update', 'aptitude update'),
  rename('the other way round', 'not-the-commands', 'apt-get update', 'apt update'),
  rename('only the verb', 'not-the-commands', 'apt full-upgrade -y', 'apt dist-upgrade -y'),
  rename('only the command', 'not-the-commands', 'apt full-upgrade -y', 'apt-get full-upgrade -y'),
  rename('an upgrade without new packages', 'not-the-commands', 'apt upgrade -y', 'apt-get upgrade -y'),
  rename(
    'new packages that are not asked for',
    'not-the-commands',
    people,
    'apt-get install --with-new-pkgs -y tree',
  ),
  rename('an answer comes in', 'not-the-commands', 'apt install tree', scripts),
  rename('an answer is lost', 'not-the-commands', people, 'apt-get install tree'),
  rename('a package is lost', 'not-the-commands', `${people} patch`, scripts),
  rename('a verb of one alone', 'not-the-commands', 'apt list', 'apt-get list'),
  rename('a word that is no command', 'not-the-commands', 'echo apt', 'echo apt-get'),
  rename('a path', 'not-the-commands', '/usr/bin/apt update', '/usr/bin/apt-get update'),
  rename('nothing', 'nothing-renamed', people, 'apt  install  -y  tree'),
  rename(
    'a failure that is read',
    'failure-hidden',
    `apt install -y 'x.?' || touch /o`,
    `apt-get install -y 'x.?' || touch /o`,
  ),
  rename('a failure that is overtaken', 'failure-hidden', 'apt update; true', 'apt-get update; true'),
  rename('what it prints, in a file', 'output-read', 'apt update > /o', 'apt-get update > /o'),
  rename('what it complains, in a file', 'output-read', 'apt update 2> /o', 'apt-get update 2> /o'),
  rename('what it prints, by the shell', 'output-read', 'exec > /o; apt update', 'exec > /o; apt-get update'),
  rename(
    'a lock that something else holds',
    'background',
    `apt-get update & ${people}`,
    `apt-get update & ${scripts}`,
  ),
  rename(
    'words that are not known',
    'not-known',
    `${people} $MORE`,
    `${scripts} $MORE`,
    `${debian}\nARG MORE`,
  ),
  rename('a configuration by option', 'other-options', `${people} -c /x`, `${scripts} -c /x`),
  rename('folders by option', 'other-options', `${people} -o Dir::Cache=/x`, `${scripts} -o Dir::Cache=/x`),
  rename(
    'a hook by option',
    'other-options',
    `${people} -o DPkg::Post-Invoke::=true`,
    `${scripts} -o DPkg::Post-Invoke::=true`,
  ),
  rename(
    'an upgrade that speaks of new packages',
    'other-options',
    'apt upgrade -y --no-new-pkgs',
    'apt-get upgrade --with-new-pkgs -y --no-new-pkgs',
  ),
  rename('a configuration by variable', 'configured', people, scripts, `${debian}\nENV APT_CONFIG=/x`),
  rename('a configuration in front', 'configured', `APT_CONFIG=/x ${people}`, `APT_CONFIG=/x ${scripts}`),
  rename(
    'a configuration for one',
    'configured',
    people,
    scripts,
    `${debian}\nRUN echo 'Binary::apt::X "1";' > /etc/x`,
  ),
  rename(
    'a configuration that is copied',
    'configured',
    people,
    scripts,
    `${debian}\nCOPY x /etc/apt/apt.conf.d/x`,
  ),
  rename(
    'the configuration of the base removed',
    'configured',
    people,
    scripts,
    `${debian}\nRUN rm /etc/apt/apt.conf.d/docker-clean`,
  ),
  rename('a base that nobody knows', 'unknown-base', people, scripts, 'FROM example.com/x'),
  rename('a base of another kind', 'unknown-base', people, scripts, 'FROM python:3.11-alpine'),
  rename('another root', 'wrapped', 'chroot /r apt update', 'chroot /r apt-get update'),
  rename('a program in its place', 'replaced', people, scripts, `${debian}\nRUN cp /x /usr/local/bin/apt`),
  rename('a folder over the programs', 'replaced', people, scripts, `${debian}\nCOPY bin /usr/local/bin`),
  rename(
    'a folder over the programs, in the stage below',
    'replaced',
    people,
    scripts,
    `${debian} AS a\nCOPY root /\nFROM a`,
  ),
  rename(
    'sudo for one command',
    'sudo-limited',
    'sudo apt update',
    'sudo apt-get update',
    `${debian}\nRUN echo 'a ALL=(ALL) NOPASSWD: /opt/x' > /etc/sudoers`,
  ),
  rename(
    'rules for sudo that nobody sees',
    'sudo-limited',
    'sudo apt update',
    'sudo apt-get update',
    `${debian}\nCOPY rules /etc/sudoers.d/`,
  ),
  rename('a mount is lost', 'flags-differ', '--mount=type=cache,target=/c apt update', 'apt-get update'),
  rename('nothing is assumed', 'assumption-missing', people, scripts, debian, { assumes: [] }),
];
