/** What npm and yarn install, and what that needs of the base image. */
import { unknownValue, type Value } from '../../grammar/value.ts';
import { npmPackage, npmPrograms } from '../know/packages/npm.ts';
import type { Call, Option } from './calls.ts';
import type { Argument } from './commands.ts';
import type { Locked, ProjectContext } from './locked.ts';
import { needsOfLocked, type Registry } from './needs-of-rows.ts';
import { readManifest, readNpmLock, type Manifest } from './npm-lock.ts';
import { readYarnLock } from './yarn-lock.ts';

const registry: Registry = { what: 'npm packages', rowOf: npmPackage, programs: npmPrograms };

/** Options that change neither what is installed nor where it comes from. */
const plainOptions =
  /^(-[gdqs]|--(global|omit|only|production|(no-)?(audit|fund|progress|update-notifier)|ignore-scripts|loglevel|silent|quiet|verbose|prefer-offline|cache|unsafe-perm|non-interactive|frozen-lockfile|pure-lockfile|prod|cache-folder|network-timeout|ignore-engines))$/;

/**
 * Notes all that an install of npm or yarn needs.
 * @returns whether the call is one; of another nothing is noted
 */
export function needsOfNode(call: Call, context: ProjectContext): boolean {
  const { manager, verb, verbText, packages, options } = call;
  const { unseen } = context.ledger;
  if (verb === 'clean') return true;
  if (verb !== 'install') return false;
  const other = options.find(({ name }) => name === undefined || !plainOptions.test(name));
  if (other !== undefined) unseen.add(`what ${manager.name} does with ${other.name ?? '$…'}`);
  // Node may be told to trust what the image trusts, and slim images of it trust nobody.
  const set = trustSettings.find((name) => trusts(call.command.environment(name)));
  if (set !== undefined) unseen.add(`what Node does with ${set}`);
  const global =
    verbText.startsWith('global ') || options.some(({ name }) => name === '-g' || name === '--global');
  if (global && packages.length > 0) globals(packages, context);
  else if (packages.length > 0 || global || !/^(ci|i|install|clean-install|yarn)$/.test(verbText))
    unseen.add(`what ${manager.name} ${verbText} does to the project`);
  else project(call, context);
  return true;
}

function trusts(value: Value): boolean {
  return (
    value !== undefined && (value === unknownValue || !/^(--max[-_]old[-_]space[-_]size=\d+)?$/.test(value))
  );
}

const trustSettings = [
  'NODE_OPTIONS',
  'NODE_USE_SYSTEM_CA',
  'npm_config_node_options',
  'NPM_CONFIG_NODE_OPTIONS',
];

/** Programs that are installed for everybody, each at one version and with nothing beside it that is not. */
function globals(packages: readonly Argument[], context: ProjectContext): void {
  const locked = packages.map(({ value = '' }): Locked => {
    const [, name = value, version = ''] = /^(@?[^@]+)(?:@(.+))?$/.exec(value) ?? [];
    if (isRepository(value)) return { name: value, version: '', from: 'git', script: undefined };
    // What it depends on is looked for anew.
    const closed = npmPackage(name)?.dependencies !== 'open';
    return {
      name: value === '' ? '$…' : name,
      version,
      from: closed ? 'registry' : 'elsewhere',
      script: undefined,
    };
  });
  needsOfLocked(locked, registry, context);
}

function isRepository(text: string): boolean {
  return /^(git([+:@]|$)|ssh:|(github|gitlab|bitbucket|gist):)|\.git(#|$)|^[\w-]+\/[\w.-]+(#|$)/.test(text);
}

/** The project in the folder of the call. */
function project(call: Call, context: ProjectContext): void {
  const { ledger, holdings, file } = context;
  const isYarn = call.manager.name === 'yarn';
  const lockName = isYarn ? 'yarn.lock' : 'package-lock.json';
  const [manifestFile, lockFile] = [file('package.json'), file(lockName)];
  const manifest = manifestFile && readManifest(manifestFile.text);
  if (manifestFile === undefined || manifest === undefined) {
    ledger.unseen.add('the project in package.json');
    return;
  }
  if (manifest.scripts.length > 0 && !call.options.some(ignoresScripts))
    ledger.unseen.add(`the script ${manifest.scripts[0] ?? ''} of package.json`);
  holdings.read.add(manifestFile.path);
  const packages = lockFile && locked(lockFile.text, manifest, call, context);
  if (lockFile === undefined || packages === undefined) {
    ledger.unseen.add(`the npm packages of a project without a ${lockName} that fits`);
    repositories(manifest, context);
    return;
  }
  holdings.read.add(lockFile.path);
  needsOfLocked(packages, registry, context);
}

function locked(
  text: string,
  manifest: Manifest,
  call: Call,
  { ledger }: ProjectContext,
): readonly Locked[] | undefined {
  if (call.manager.name === 'yarn') return readYarnLock(text, manifest);
  return readNpmLock(text, manifest, { platforms: ledger.platforms, production: leavesOutDevelopment(call) });
}

/** What git fetches even if no lock file tells. */
function repositories({ dependencies }: Manifest, context: ProjectContext): void {
  const all = [dependencies.dependencies, dependencies.optionalDependencies].flatMap((one) =>
    Object.entries(one),
  );
  for (const [name, versions] of all)
    if (isRepository(versions) && !context.holdings.brought.has('git'))
      context.ledger.gone.add(`git (for ${name})`);
}

function leavesOutDevelopment({ options, command }: Call): boolean {
  // Whatever these say wins over the rest.
  const settings = ['INCLUDE', 'PRODUCTION', 'OMIT', 'ONLY'].flatMap((name) => [
    `NPM_CONFIG_${name}`,
    `npm_config_${name.toLowerCase()}`,
  ]);
  const isTold = settings.some((name) => command.environment(name) !== undefined);
  if (isTold || options.some(({ name }) => name === '--include')) return false;
  return (
    options.some(
      (option) =>
        (option.name === '--production' && option.value === undefined) ||
        (option.name === '--omit' && said(option) === 'dev') ||
        (option.name === '--only' && /^prod(uction)?$/.test(said(option) ?? '')),
    ) || command.environment('NODE_ENV') === 'production'
  );
}

function ignoresScripts({ name, value }: Option): boolean {
  return name === '--ignore-scripts' && value === undefined;
}

function said({ value }: Option): string | undefined {
  return typeof value === 'object' ? value.value : value;
}
