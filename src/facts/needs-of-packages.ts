/** What installed packages need of the base image, and what they bring. */
import { debianPackage } from '../know/packages/debian.ts';
import type { Simple } from '../../grammar/shell/ast.ts';
import type { Call, Option } from './calls.ts';
import type { Argument } from './commands.ts';
import { copyOf, type Holdings, type Ledger, type Shelf } from './ledger.ts';
import type { ProjectContext } from './locked.ts';
import { needsOfBundler, needsOfGem } from './needs-of-gems.ts';
import { needsOfNode } from './needs-of-node.ts';
import { needsOfPythonProject, pipInstall, pipxInstall } from './needs-of-python.ts';
import { has, packageIn } from './slim.ts';

/** What the script around a call tells. */
export interface CallContext extends ProjectContext {
  /** Commands that have not failed, if they ran and the script succeeds. */
  readonly heeded: ReadonlySet<Simple>;
}

/**
 * A call that installs, removes or looks at packages.
 * @returns whether that is all it needs: what cannot be seen is noted, and it runs nothing else
 */
export function needsOfCall(call: Call, context: CallContext): boolean {
  const { ledger } = context;
  switch (call.manager.name) {
    case 'apt':
    case 'pip':
    case 'pipx':
      needsOfPackages(call, context);
      return call.manager.onlyPackages === true;
    case 'npm':
    case 'yarn':
      if (needsOfNode(call, context)) return true;
      break;
    case 'bundler':
      if (needsOfBundler(call, context)) return true;
      break;
    case 'gem':
      if (needsOfGem(call, context)) return true;
      break;
    case 'poetry':
    case 'uv':
      if (needsOfPythonProject(call, context)) return true;
      break;
    default:
  }
  if (call.verb !== 'query') ledger.unseen.add(`packages installed by ${call.manager.name}`);
  return false;
}

function needsOfPackages(call: Call, { ledger, holdings, file, heeded }: CallContext): void {
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
      if (call.verb === 'install' || call.verb === 'download') pipInstall(call, { ledger, holdings, file });
      return;
    case 'pipx':
      if (!holdings.scripts.has('pipx')) ledger.unseen.add('a pipx that no pip installed');
      else if (call.verb === 'install' || call.verb === 'upgrade') pipxInstall(call, ledger, holdings);
      return;
    default:
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

function textOf(value: Option['value']): string | undefined {
  return typeof value === 'object' ? value.value : value;
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
