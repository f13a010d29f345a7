/** Programs and files of a base image that something names. */
import { commandPlace } from '../../../know/images/debian-commands.ts';
import type { Holdings, Reading } from './reading.ts';

/** Words of the shell itself. */
const builtins = new Set(
  (
    ': . [ alias bg break cd command continue echo eval exec exit export false fg getopts hash jobs kill let local ' +
    'printf pwd read readonly return set shift shopt source test times trap true type typeset declare ulimit umask ' +
    'unalias unset wait pushd popd dirs builtin caller compgen enable mapfile readarray bind disown logout suspend'
  ).split(' '),
);

/** Notes a program that is not shown to be there. @returns whether it is */
export function readProgram(word: string | undefined, holdings: Holdings, reading: Reading): boolean {
  const { gone, unseen, rule, image } = reading;
  if (word === undefined) {
    unseen.push('a command that is known only when it runs');
    return false;
  }
  const name = word.replace(/^.*\//s, '');
  const bare = word === name;
  const local = /^\/usr\/local\/s?bin\/[^/]+$/.test(word);
  const system = bare || /^(\/usr)?\/s?bin\/[^/]+$/.test(word);
  if (bare && builtins.has(name)) return true;
  if ((bare || local) && rule.tools?.test(name) === true) return true;
  if ((bare || system) && holdings.programs.has(name)) return true;
  if (system && leavesWithFull(name, holdings, reading)) {
    gone.push(name);
    return false;
  }
  const place = system ? commandPlace(image.release ?? '', name) : undefined;
  if (place === 'base' || (place !== undefined && place !== 'full' && rule.has.includes(place))) return true;
  unseen.push(`the command ${word}`);
  return false;
}

/** Whether the full image has a program that nothing else brings and the slim one has not. */
export function leavesWithFull(name: string, { programs }: Holdings, { image, rule }: Reading): boolean {
  const place = commandPlace(image.release ?? '', name);
  if (place === undefined || place === 'base' || programs.has(name) || !rule.overBuildpack) return false;
  return rule.tools?.test(name) !== true && (place === 'full' || !rule.has.includes(place));
}

/** Folders that packages of the base fill. */
const systemPath = /^\/(usr|lib|lib32|lib64|etc|bin|sbin|boot|var\/lib)(\/|$)/;
const wholeFolder =
  /^\/(usr(\/(s?bin|lib|lib64|share|include|libexec))?|s?bin|lib|lib64|etc|var|var\/lib)?\/*$/;

/** What both variants have of them, or what a build makes for itself. */
const shared = [
  /^\/usr\/(local|src)(\/|$)/,
  /^\/var\/lib\/(apt|dpkg)(\/|$)/,
  /^\/etc\/(apt|dpkg|skel|default|pam\.d|security|profile\.d|ld\.so\.conf\.d|sudoers\.d)(\/|$)/,
  /^\/etc\/(passwd|group|g?shadow|hosts|hostname|resolv\.conf|os-release|debian_version|environment|profile)$/,
  /^\/etc\/(bash\.bashrc|login\.defs|ld\.so\.conf|nsswitch\.conf|timezone|localtime|motd|issue)$/,
];

function isOfBase(path: string): boolean {
  return systemPath.test(path) && !shared.some((one) => one.test(path));
}

/** Notes a file of the system that a command, a copy or the environment names. */
export function readPath(text: string, holdings: Holdings, reading: Reading): void {
  const { unseen, rule } = reading;
  const path = text.replace(/\/{2,}/g, '/');
  if (path.endsWith('pip.conf')) unseen.push('the configuration of pip');
  if (path.includes('/../')) unseen.push(`the file ${path}`);
  if (!isOfBase(path) || wholeFolder.test(path)) return;
  if (/^(\/usr)?\/s?bin\/[^/]+$/.test(path)) {
    readProgram(path, holdings, reading);
    return;
  }
  const zones = rule.has.includes('zones') || holdings.packages.has('tzdata');
  const trusted = rule.has.includes('certificates') || holdings.packages.has('ca-certificates');
  if (zones && path.startsWith('/usr/share/zoneinfo')) return;
  if (trusted && /^\/(etc\/ssl|usr\/share\/ca-certificates|etc\/ca-certificates)/.test(path)) return;
  unseen.push(`the file ${path}`);
}

/** The same for every path in a text: `--prefix=/usr/x`, `-I/usr/x`, `/a:/b`. */
export function readText(text: string, holdings: Holdings, reading: Reading): void {
  for (const [, path = ''] of text.matchAll(/(?:^|[=:,\s"'([]|-[A-Za-z])(\/[^\s=:,"')\]]+)/g))
    readPath(path, holdings, reading);
}

/** Notes a pattern of files: `/usr/lib/*.so`. */
export function readPattern(pattern: string, { unseen }: Reading): void {
  const [start = ''] = pattern.split(/[*?[]/);
  if (isOfBase(start) || start.includes('/../')) unseen.push(`the files ${pattern}`);
}

/** Notes a folder of the system that is read or changed as a whole. */
export function readFolder(path: string, { unseen }: Reading): void {
  if (path !== '' && wholeFolder.test(path)) unseen.push(`the folder ${path}`);
}
