/** What pip, pipx, Poetry and uv install, and what that needs of the base image. */
import { normalized, pythonPackage, pythonPrograms } from '../know/packages/python.ts';
import type { Call, Option } from './calls.ts';
import type { Argument } from './commands.ts';
import type { Holdings, Ledger, Shelf } from './ledger.ts';
import { listLocked, type Locked, type ProjectContext } from './locked.ts';
import { readPythonLock } from './python-lock.ts';
import {
  admits,
  isRepository,
  parseRequirement,
  requirementLines,
  type Requirement,
  type RequirementLine,
} from './requirements.ts';

/** Options that change which files are installed under a name. */
const otherSources =
  /^(-i|-f|--(index-url|extra-index-url|find-links|no-index|pre|config-settings?|global-option|install-option|build-option|python|platform|group|implementation|abi|python-version)$)/;
const otherSourceVariables =
  'INDEX_URL EXTRA_INDEX_URL FIND_LINKS NO_INDEX PRE CONFIG_FILE CONSTRAINT REQUIREMENT'.split(' ');

/** `pip install`, `pip download`. */
export function pipInstall(call: Call, context: ProjectContext): void {
  const { ledger, holdings } = context;
  const { unseen } = ledger;
  const otherPython = ledger.variant.full.family?.repository !== 'python';
  if (otherPython) unseen.add('packages for a Python that is not the image’s own');
  noteOtherSources(call, ledger, holdings);
  for (const option of call.options) {
    const { name = '' } = option;
    const [, flag = '', attached = ''] = /^(-[rce])(.*)$/.exec(name) ?? [];
    const value = textOf(option.value) ?? (attached === '' ? undefined : attached);
    if (flag === '-r' || name === '--requirement') requirementFile(value, context);
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

function requirementFile(path: string | undefined, context: ProjectContext): void {
  const { ledger, holdings, file } = context;
  const found = path === undefined ? undefined : file(path);
  if (path === undefined || found === undefined) {
    ledger.unseen.add(`the packages in ${path ?? 'a requirements file'}`);
    return;
  }
  if (holdings.read.has(found.path)) return;
  holdings.read.add(found.path);
  const inFolder = (name: string): string => path.slice(0, path.lastIndexOf('/') + 1) + name;
  for (const line of requirementLines(found.text))
    if (line.kind === 'file') requirementFile(inFolder(line.path), context);
    else requirementLine(line, path, context);
}

function requirementLine(
  line: Exclude<RequirementLine, { kind: 'file' }>,
  path: string,
  { ledger, holdings }: Shelf,
): void {
  if (line.kind === 'package') pythonNeeds(line.requirement, ledger, holdings);
  else if (line.kind === 'repository' && !holdings.brought.has('git'))
    ledger.gone.add(`git (for ${line.text})`);
  else ledger.unseen.add(`${line.text} in ${path}`);
}

function operand({ value }: Argument, ledger: Ledger, holdings: Holdings): void {
  const requirement = value === undefined ? undefined : parseRequirement(value);
  if (requirement !== undefined) pythonNeeds(requirement, ledger, holdings);
  else if (value !== undefined && isRepository(value) && !holdings.brought.has('git')) ledger.gone.add('git');
  else ledger.unseen.add(`the Python package ${value ?? '$…'}`);
}

/**
 * Poetry and uv. Neither what pyproject.toml asks for nor how they are set up is read, so that they are never all seen.
 * @returns whether the call is an install; of another nothing is noted
 */
export function needsOfPythonProject(call: Call, context: ProjectContext): boolean {
  const { manager, verb, verbText, packages } = call;
  const { ledger } = context;
  if (verb !== 'install') return false;
  if (verbText === 'pip install') pipInstall(call, context);
  else if (!/^(install|sync)$/.test(verbText) || packages.length > 0) return false;
  else pythonLock(`${manager.name}.lock`, context);
  ledger.unseen.add(`what ${manager.name} is set up to do`);
  return true;
}

function pythonLock(name: string, { ledger, holdings, file }: ProjectContext): void {
  const found = file(name);
  const locked = found && readPythonLock(found.text);
  if (found === undefined || locked === undefined) {
    ledger.unseen.add(`the packages in ${name}`);
    return;
  }
  holdings.read.add(found.path);
  const unknown = locked.filter((one) => !lockedNeeds(one, { ledger, holdings }));
  if (unknown.length > 0) ledger.unseen.add(`the Python packages ${listLocked(unknown)}`);
}

/** Notes what a locked package is known to need; false when it is not known. */
function lockedNeeds({ name, version, from }: Locked, { ledger, holdings }: Shelf): boolean {
  if (from === 'git' && !holdings.brought.has('git')) ledger.gone.add(`git (for ${name})`);
  if (from !== 'registry') return false;
  const row = pythonPackage(name);
  if (row?.kind !== 'needing') return row !== undefined && installs(row, ledger) && row.version === version;
  pythonNeeds({ name, extras: false, versions: '' }, ledger, holdings);
  return true;
}

/** `pipx install`, and what `pipx run` fetches. */
export function pipxInstall(call: Call, ledger: Ledger, holdings: Holdings): void {
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
