/** What installed packages bring, and what they need of a base image, by the tables. */
import type { Call } from '../../../facts/calls.ts';
import { admits, parseRequirement, requirementLines } from '../../../facts/requirements.ts';
import { debianPackage } from '../../../know/packages/debian.ts';
import { gemPrograms } from '../../../know/packages/gem.ts';
import { npmPrograms } from '../../../know/packages/npm.ts';
import { normalized, pythonPackage, pythonPrograms } from '../../../know/packages/python.ts';
import { contextText, readNode, readRuby } from './projects.ts';
import { lastName, type Holdings, type Reading } from './reading.ts';

/**
 * Reads a call of a package manager.
 * @param heeded had it failed, the RUN would have too
 * @returns whether that is all there is to it: it is seen, or noted as unseen, and runs nothing else
 */
export function readCall(call: Call, heeded: boolean, holdings: Holdings, reading: Reading): boolean {
  const { manager, verb, verbText } = call;
  switch (manager.name) {
    case 'npm':
    case 'yarn':
      if (verb === 'clean') return true;
      if (verb === 'install') return readNode(call, holdings, reading);
      break;
    case 'bundler':
    case 'gem':
      if (readRuby(call, holdings, reading)) return true;
      break;
    case 'poetry':
    case 'uv':
      if (verb !== 'install') break;
      if (verbText === 'pip install') readPip(call, holdings, reading);
      reading.unseen.push(`what ${manager.name} installs`);
      return true;
    default:
  }
  readInstall(call, heeded, holdings, reading);
  return manager.onlyPackages === true;
}

/** Whether a program does its work alone, by the tables of packages that bring it. */
export function isLone(name: string): boolean {
  return [pythonPrograms, npmPrograms, gemPrograms].some((table) => Object.hasOwn(table, name));
}

function readInstall(call: Call, heeded: boolean, holdings: Holdings, reading: Reading): void {
  const { unseen } = reading;
  const { manager, verb, verbArgument } = call;
  const word = verbArgument.value ?? '';
  if (manager.name === 'apt') {
    if (verb === 'query' || /^(build-dep|source|satisfy)$/.test(word))
      unseen.push('what apt tells or builds');
    else if (verb === 'update') holdings.lists ||= heeded && doesItsWork(call);
    else if (verb === 'install') readDebian(call, heeded && doesItsWork(call), holdings, reading);
    else if (verb === 'remove') removeDebian(call, holdings, reading);
    else if (/^dist-?clean$/.test(word)) holdings.lists = false;
  } else if (manager.name === 'pip' || (manager.name === 'pipx' && holdings.programs.has('pipx'))) {
    if (word === 'config') unseen.push('the configuration of pip');
    if (verb === 'install' || verb === 'download' || verb === 'upgrade') readPip(call, holdings, reading);
  } else if (verb !== 'query') unseen.push(`what ${manager.name} installs`);
}

/** With these come others that count as named. */
const withThem = /^(build-essential|g\+\+|gcc)$/;
const theirs = ['gcc', 'g++', 'make', 'libc6-dev', 'libgcc-dev', 'libstdc++-dev'];

/** Options with which apt does what its verb says: no simulation, no download alone, no upgrade alone. */
const working =
  /^(-[yqVuft]|--(yes|assume-yes|quiet|verbose-versions|show-progress|target-release|default-release|fix-broken|reinstall|(no-)?install-(recommends|suggests)|auto-remove|purge|force-yes|allow-(unauthenticated|downgrades|change-held-packages|remove-essential|releaseinfo-change|insecure-repositories)))$/;
const workingSettings =
  /^(dpkg::(options|lock|use-pty)|acquire::|debug::|quiet|apt::(install-(recommends|suggests)|get::assume-yes))/i;

function doesItsWork({ command, options, verbArgument }: Call): boolean {
  return (
    /^apt(-get)?$/.test(command.name ?? '') &&
    /^(update|install)$/.test(verbArgument.value ?? '') &&
    command.certainty === 'surely' &&
    command.wrappers.every(({ name }) => /^(sudo|env|nice|ionice|time|eatmydata|timeout)$/.test(name)) &&
    options.every(({ name = '', value }) =>
      name === '-o' || name === '--option'
        ? workingSettings.test((typeof value === 'object' ? value.value : value) ?? '')
        : working.test(name),
    )
  );
}

/** Removing what is not there fails where no list knows it. */
function removeDebian({ packages }: Call, holdings: Holdings, { unseen }: Reading): void {
  for (const { value = '' } of packages) {
    if (!holdings.packages.has(value)) unseen.push(`what apt removes with ${value}`);
    holdings.packages.delete(value);
    for (const program of [value, ...(debianPackage(value)?.programs ?? [])])
      holdings.programs.delete(program);
  }
}

/** Their files are mostly such as slim images leave out. */
const documentation = /^(man-db|manpages.*|.*-doc)$/;

function readDebian(
  { packages, options }: Call,
  done: boolean,
  holdings: Holdings,
  { gone, unseen, rule }: Reading,
): void {
  const lean =
    holdings.lean ||
    options.some(({ name, argument }) =>
      /Install-Recommends|no-install-rec/i.test(`${name} ${argument.value}`),
    );
  const names: string[] = [];
  for (const { value } of packages) {
    const name = value?.replace(/[=/].*$/, '').replace(/:\w+$/, '') ?? '';
    if (!/^[a-z0-9][a-z0-9.+-]+$/.test(name)) unseen.push('a package whose name is not known');
    else if (!name.endsWith('-')) names.push(name);
  }
  for (const name of names) {
    const row = debianPackage(name);
    if (documentation.test(name)) unseen.push(`the documentation in ${name}`);
    if (!holdings.lists && rule.overBuildpack && !holdings.packages.has(name))
      unseen.push(`whether apt finds ${name}`);
    // What may not be installed is not there later.
    if (!done || !holdings.lists) continue;
    for (const program of [name, ...(row?.programs ?? [])]) holdings.programs.add(program);
    for (const one of [name, ...(withThem.test(name) ? theirs : [])]) holdings.packages.add(one);
    if (!lean) for (const one of row?.recommends ?? []) holdings.packages.add(one);
  }
  // The full and the slim image of a distribution have the same packages.
  if (!lean || !rule.overBuildpack) return;
  for (const name of names) {
    const missing = debianPackage(name)?.recommends?.filter((one) => !holdings.packages.has(one)) ?? ['?'];
    if (missing.includes('ca-certificates') && !rule.has.includes('certificates'))
      gone.push('ca-certificates');
    if (missing.some((one) => one !== 'ca-certificates')) unseen.push(`${name} without what it recommends`);
  }
}

/** Options that change what is installed, or where it comes from. */
const choosing =
  /^(-i|-f|-e|-c|--(index-url|extra-index-url|find-links|no-index|pre|config-settings?|global-option|install-option|build-option|python|platform|group|implementation|abi|python-version|no-binary|constraint|editable|pip-args|spec|preinstall|backend|with)$)/;
const choosingVariables =
  'INDEX_URL EXTRA_INDEX_URL FIND_LINKS NO_INDEX PRE CONFIG_FILE NO_BINARY CONSTRAINT REQUIREMENT'.split(' ');

function readPip(call: Call, holdings: Holdings, reading: Reading): void {
  const { unseen, image } = reading;
  if (image.family?.repository !== 'python') unseen.push('packages for another Python');
  for (const { name, value } of call.options) {
    if (name === undefined || choosing.test(name)) unseen.push(`what pip does with ${name ?? '$…'}`);
    const [, attached = ''] = /^-r(.+)$/.exec(name ?? '') ?? [];
    if (name !== '-r' && name !== '--requirement' && attached === '') continue;
    readList(typeof value === 'object' ? value.value : (value ?? attached), holdings, reading);
  }
  for (const name of choosingVariables)
    if (call.command.environment(`PIP_${name}`) !== undefined) unseen.push(`what pip finds with PIP_${name}`);
  const runs = call.verbArgument.value === 'run';
  for (const { value } of runs ? call.packages.slice(0, 1) : call.packages) {
    if (runs && !Object.hasOwn(pythonPrograms, value ?? '')) unseen.push('what pipx run does');
    if (value === undefined) unseen.push('a Python package whose name is not known');
    else readPython(value, holdings, reading);
  }
}

/** A file of requirements, and those that it names, each once. */
function readList(
  path: string | undefined,
  holdings: Holdings,
  reading: Reading,
  above: readonly string[] = [],
): void {
  const own = lastName(path ?? '');
  const text = contextText(own, holdings, reading);
  if (text === undefined) {
    reading.unseen.push(`the packages in ${path ?? 'a file'}`);
    return;
  }
  for (const line of requirementLines(text)) {
    if (line.kind === 'package') {
      const { name, extras, versions } = line.requirement;
      readPython(`${name}${extras ? '[…]' : ''}${versions}`, holdings, reading);
    } else if (line.kind === 'other' || line.kind === 'repository') reading.unseen.push(line.text);
    else if (![...above, own].includes(lastName(line.path)))
      readList(line.path, holdings, reading, [...above, own]);
  }
}

function readPython(text: string, holdings: Holdings, reading: Reading): void {
  const requirement = parseRequirement(text);
  if (requirement === undefined) {
    reading.unseen.push(`the Python package ${text}`);
    return;
  }
  const { extras, versions } = requirement;
  const name = normalized(requirement.name);
  const row = pythonPackage(name);
  for (const [program, { package: owner }] of Object.entries(pythonPrograms))
    if (owner === name) holdings.programs.add(program);
  if (row?.kind === 'needing') {
    reading.unseen.push(`the libraries of ${name}`);
    return;
  }
  const known = row !== undefined && !extras && hasWheels(row.wheels, reading);
  const admitted = versions === '' || (row?.version !== undefined && admits(versions, row.version) === true);
  if (known && admitted) reading.wheels.add(name);
  else {
    reading.strangers.add(name);
    reading.unseen.push(`the Python package ${text}`);
  }
}

/** The oldest minor version of Python 3 that packages without machine code are known to install on. */
const oldest = 10;

function hasWheels(wheels: 'any' | readonly number[], { image, facts }: Reading): boolean {
  const version = image.version ?? image.family?.versions?.['latest'] ?? '';
  const minor = Number(/^3\.(\d+)/.exec(version)?.[1]);
  if (wheels === 'any') return minor >= oldest;
  const platforms = facts.world.platforms ?? [];
  return wheels.includes(minor) && platforms.every((platform) => /^linux\/(amd64|arm64)$/.test(platform));
}
