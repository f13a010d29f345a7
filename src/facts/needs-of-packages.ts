/** What installed packages need of the base image, and what they bring. */
import { debianPackage } from '../know/packages/debian.ts';
import { normalized, pythonPackage, pythonPrograms } from '../know/packages/python.ts';
import type { Simple } from '../../grammar/shell/ast.ts';
import type { Call, Option } from './calls.ts';
import type { Argument } from './commands.ts';
import { copyOf, type Holdings, type Ledger, type Shelf } from './ledger.ts';
import { admits, parseRequirement, parseRequirements, type Requirement } from './requirements.ts';
import { has, packageIn } from './slim.ts';

/** The text of a file that pip is given, and its path in the build context. */
export type ReadFile = (path: string) => { readonly path: string; readonly text: string } | undefined;

/** What the script around a call tells. */
export interface CallContext extends Shelf {
  readonly file: ReadFile;
  /** Commands that have not failed, if they ran and the script succeeds. */
  readonly heeded: ReadonlySet<Simple>;
}

/** A call that installs, removes or looks at packages. */
export function needsOfCall(call: Call, { ledger, holdings, file, heeded }: CallContext): void {
  switch (call.manager.name) {
    case 'apt':
      if (call.verb === 'update' && isDone(call, heeded)) holdings.lists = true;
      if (call.verb === 'install') aptInstall(call, isDone(call, heeded), { ledger, holdings });
      if (call.verb === 'remove') aptRemove(call.packages.map(nameOf), { ledger, holdings });
      if (/^dist-?clean$/.test(call.verbArgument.value ?? '')) holdings.lists = false;
      if (call.verb === 'query') ledger.unseen.add('what apt tells of installed packages');
      if (call.verbArgument.value === 'source') ledger.unseen.add('what apt-get source unpacks with');
      return;
    case 'pip':
      if (call.verbArgument.value === 'config') ledger.unseen.add('the configuration of pip');
      if (call.verb === 'install' || call.verb === 'download') pipInstall(call, ledger, holdings, file);
      return;
    case 'pipx':
      if (!holdings.scripts.has('pipx')) ledger.unseen.add('a pipx that no pip installed');
      else if (call.verb === 'install' || call.verb === 'upgrade') pipxInstall(call, ledger, holdings);
      return;
    default:
      if (call.verb !== 'query') ledger.unseen.add(`packages installed by ${call.manager.name}`);
  }
}

/** Whether apt has surely done what it is told, and all of it, once the script has succeeded. */
function isDone({ command, options, verbArgument }: Call, heeded: ReadonlySet<Simple>): boolean {
  return (
    /^apt(-get)?$/.test(command.name ?? '') &&
    /^(update|install)$/.test(verbArgument.value ?? '') &&
    command.certainty === 'surely' &&
    heeded.has(command.node) &&
    command.wrappers.every(({ name }) => /^(sudo|env|nice|ionice|time|eatmydata|timeout)$/.test(name)) &&
    options.every(leavesWork)
  );
}

/** Options with which apt still does its work; others simulate it, only download or only upgrade. */
const workOptions =
  /^(-[yqVuft]|--(yes|assume-yes|quiet|verbose-versions|show-progress|target-release|default-release|fix-broken|reinstall|(no-)?install-(recommends|suggests)|auto-remove|purge|force-yes|allow-(unauthenticated|downgrades|change-held-packages|remove-essential|releaseinfo-change|insecure-repositories)))$/;
const workSettings =
  /^(dpkg::(options|lock|use-pty)|acquire::|debug::|quiet|apt::(install-(recommends|suggests)|get::assume-yes))/i;

function leavesWork({ name = '', value }: Option): boolean {
  if (name === '-o' || name === '--option') return workSettings.test(textOf(value) ?? '');
  return workOptions.test(name);
}

function nameOf({ value }: Argument): string | undefined {
  const name = value?.replace(/[=/].*$/, '').replace(/:\w+$/, '');
  return name !== undefined && /^[a-z0-9][a-z0-9.+-]+$/.test(name) ? name : undefined;
}

function aptInstall(call: Call, done: boolean, { ledger, holdings }: Shelf): void {
  const { unseen, variant } = ledger;
  if (call.verbArgument.value === 'build-dep') unseen.add('what apt-get build-dep installs');
  const names: string[] = [];
  for (const argument of call.packages) {
    const name = nameOf(argument);
    if (name === undefined) unseen.add(`the package ${argument.value ?? '$…'}`);
    else if (name.endsWith('-')) aptRemove([name.slice(0, -1)], { ledger, holdings });
    else names.push(name);
  }
  if (!holdings.lists) for (const name of names) needsOfPackage(name, 'install', { ledger, holdings });
  // What may not be installed is not there later.
  const held = done && holdings.lists ? holdings : copyOf(holdings);
  for (const name of names) {
    held.packages.add(name);
    held.brought.add(name);
    for (const program of debianPackage(name)?.programs ?? []) held.brought.add(program);
    for (const package_ of withBuildEssential.get(name) ?? []) held.packages.add(package_);
  }
  // The full and the slim image of a distribution have the same packages.
  if (!variant.rule.overBuildpack) return;
  const bare = held.bare || call.options.some(leavesRecommended);
  for (const name of names) withRecommended(name, bare, ledger, held);
}

/** Removes packages, and with them what came along. */
function aptRemove(names: readonly (string | undefined)[], { ledger, holdings }: Shelf): void {
  const { brought, packages } = holdings;
  for (const name of names) {
    if (name === undefined) {
      ledger.unseen.add('a package that apt removes');
      continue;
    }
    needsOfPackage(name, 'remove', { ledger, holdings });
    const { programs = [], recommends = [] } = debianPackage(name) ?? {};
    for (const program of [name, ...programs]) brought.delete(program);
    for (const one of [name, ...recommends, ...(withBuildEssential.get(name) ?? [])]) packages.delete(one);
  }
}

/** Notes a package that apt must have or find: without lists it knows only what is installed. */
function needsOfPackage(name: string, verb: string, { ledger, holdings }: Shelf): void {
  const { unseen, gone, variant } = ledger;
  if (!variant.rule.overBuildpack || holdings.packages.has(name)) return;
  const place = packageIn(variant, name);
  if (place === 'gone') gone.add(name);
  else if (place === undefined) unseen.add(`what apt-get ${verb} ${name} finds`);
}

/** Packages that a full image has without being asked, and that an installed one is better with. */
function withRecommended(
  name: string,
  bare: boolean,
  { unseen, gone, variant }: Ledger,
  { packages }: Holdings,
): void {
  const recommends = debianPackage(name)?.recommends;
  if (!bare) recommends?.forEach((package_) => packages.add(package_));
  else if (recommends === undefined) unseen.add(`${name} without the packages it recommends`);
  else
    for (const package_ of recommends) {
      if (packages.has(package_)) continue;
      if (package_ !== 'ca-certificates') unseen.add(`${name} without ${package_}`);
      else if (!has(variant.rule, 'certificates')) gone.add(package_);
    }
}

const withBuildEssential = new Map([
  ['build-essential', ['gcc', 'g++', 'make', 'libc6-dev']],
  ['gcc', ['libgcc-dev']],
  ['g++', ['gcc', 'libstdc++-dev']],
]);

function leavesRecommended({ name, value }: Option): boolean {
  const text = typeof value === 'string' ? value : value?.value;
  return name === '--no-install-recommends' || /Install-Recommends/i.test(`${name ?? ''}${text ?? ''}`);
}

/** Options that change which files are installed under a name. */
const otherSources =
  /^(-i|-f|--(index-url|extra-index-url|find-links|no-index|pre|config-settings?|global-option|install-option|build-option|python|platform|group|implementation|abi|python-version)$)/;
const otherSourceVariables =
  'INDEX_URL EXTRA_INDEX_URL FIND_LINKS NO_INDEX PRE CONFIG_FILE CONSTRAINT REQUIREMENT'.split(' ');

function pipInstall(call: Call, ledger: Ledger, holdings: Holdings, file: ReadFile): void {
  const { unseen } = ledger;
  const otherPython = ledger.variant.full.family?.repository !== 'python';
  if (otherPython) unseen.add('packages for a Python that is not the image’s own');
  noteOtherSources(call, ledger, holdings);
  for (const option of call.options) {
    const { name = '' } = option;
    const [, flag = '', attached = ''] = /^(-[rce])(.*)$/.exec(name) ?? [];
    const value = textOf(option.value) ?? (attached === '' ? undefined : attached);
    if (flag === '-r' || name === '--requirement') requirementFile(value, ledger, holdings, file);
    else if (flag !== '' || name === '--constraint' || name === '--editable')
      unseen.add(`pip install ${name}`);
  }
  for (const argument of call.packages) operand(argument, ledger, holdings);
}

function noteOtherSources(call: Call, { unseen, gone }: Ledger, { brought }: Holdings): void {
  const sets = (name: string): boolean => call.command.environment(name) !== undefined;
  const option = call.options.find(({ name = '' }) => otherSources.test(name))?.name;
  const variable = otherSourceVariables.map((name) => `PIP_${name}`).find(sets);
  const other = option ?? variable;
  if (other !== undefined) unseen.add(`what pip finds with ${other}`);
  const compiled = call.options.some(({ name }) => name === '--no-binary') || sets('PIP_NO_BINARY');
  if (!compiled) return;
  unseen.add('packages that are compiled');
  if (!brought.has('gcc')) gone.add('gcc');
}

function textOf(value: Option['value']): string | undefined {
  return typeof value === 'object' ? value.value : value;
}

function requirementFile(path: string | undefined, ledger: Ledger, holdings: Holdings, file: ReadFile): void {
  const found = path === undefined ? undefined : file(path);
  const requirements = found && parseRequirements(found.text);
  if (found === undefined || requirements === undefined) {
    ledger.unseen.add(`the packages in ${path ?? 'a requirements file'}`);
    return;
  }
  holdings.read.add(found.path);
  for (const requirement of requirements) pythonNeeds(requirement, ledger, holdings);
}

function operand({ value }: Argument, ledger: Ledger, holdings: Holdings): void {
  const requirement = value === undefined ? undefined : parseRequirement(value);
  if (requirement !== undefined) pythonNeeds(requirement, ledger, holdings);
  else if (value?.startsWith('git+') === true && !holdings.brought.has('git')) ledger.gone.add('git');
  else ledger.unseen.add(`the Python package ${value ?? '$…'}`);
}

function pipxInstall(call: Call, ledger: Ledger, holdings: Holdings): void {
  const option = call.options.find(
    ({ name = '' }) => !/^(-f|--force|--include-deps|-v+|--verbose|-q+|--quiet|--global)$/.test(name),
  );
  if (option !== undefined) ledger.unseen.add(`what pipx finds with ${option.name ?? '$…'}`);
  noteOtherSources({ ...call, options: [] }, ledger, holdings);
  const runs = call.verbArgument.value === 'run';
  const [first] = call.packages;
  if (runs && !Object.hasOwn(pythonPrograms, first?.value ?? ''))
    ledger.unseen.add(`what pipx run ${first?.value ?? '$…'} does`);
  for (const argument of runs ? call.packages.slice(0, 1) : call.packages)
    operand(argument, ledger, holdings);
}

/** Adds a package to the ledger by the table's row. */
function pythonNeeds(requirement: Requirement, ledger: Ledger, holdings: Holdings): void {
  const name = normalized(requirement.name);
  const row = pythonPackage(name);
  for (const [program, { package: package_ }] of Object.entries(pythonPrograms))
    if (package_ === name) holdings.scripts.add(program);
  if (row?.kind === 'needing') {
    const missing = row.debian.filter((package_) => !holdings.packages.has(package_));
    // Somebody who installs some of it by hand has thought of it; the rest may come with those.
    if (missing.length < row.debian.length) ledger.unseen.add(`the Python package ${name} and its libraries`);
    else for (const package_ of row.debian) ledger.gone.add(`${package_} (for ${name})`);
    return;
  }
  const fits = row !== undefined && installs(row, ledger) && admitted(requirement, row.version);
  if (fits) ledger.wheels.add(name);
  else {
    ledger.unseen.add(`the Python package ${name}${requirement.versions}`);
    ledger.strangers.add(name);
  }
}

function admitted({ extras, versions }: Requirement, version: string | undefined): boolean {
  if (extras) return false;
  return versions === '' || (version !== undefined && admits(versions, version) === true);
}

/** Whether there are wheels for the image's Python on every platform. */
function installs(
  { wheels }: { readonly wheels: 'any' | readonly number[] },
  { variant, platforms }: Ledger,
): boolean {
  const version = variant.full.version ?? variant.full.family?.versions?.['latest'] ?? '';
  const minor = Number(/^3\.(\d+)/.exec(version)?.[1] ?? NaN);
  if (wheels === 'any') return minor >= oldestPython && minor <= newestPython;
  return wheels.includes(minor) && platforms.every((platform) => /^linux\/(amd64|arm64)$/.test(platform));
}

/** For which the newest versions of packages are made; older ones get versions that nobody looked at. */
const oldestPython = 10;
const newestPython = 14;
