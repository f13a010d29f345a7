/** Projects of npm, yarn and Bundler, and programs that npm and gem install for everybody. */
import { typed } from '../../../../grammar/index.ts';
import type { Call, Option } from '../../../facts/calls.ts';
import { gemPrograms, rubyGem } from '../../../know/packages/gem.ts';
import { npmPackage, npmPrograms } from '../../../know/packages/npm.ts';
import { fits, gemLocks, npmLocks, yarnLocks, type Locks, type Told } from './locks.ts';
import type { Holdings, Reading } from './reading.ts';

/** Options that install the same from the same place. */
const npmSame =
  /^(-[gdqs]|--(global|omit|only|production|(no-)?(audit|fund|progress|update-notifier)|ignore-scripts|loglevel|silent|quiet|verbose|prefer-offline|cache|unsafe-perm|non-interactive|frozen-lockfile|pure-lockfile|prod|cache-folder|network-timeout|ignore-engines))$/;

/** An install of npm or yarn: either it is allowed, or what stands in the way is noted. */
export function readNode(call: Call, holdings: Holdings, reading: Reading): boolean {
  const { manager, options, packages, verbText, command } = call;
  const has = (...names: string[]): boolean => options.some(({ name }) => names.includes(name ?? ''));
  const told = toldBy(call, reading);
  const changed = options.some(({ name }) => name === undefined || !npmSame.test(name));
  if (changed) reading.unseen.push(`what ${manager.name} does with its options`);
  const trust = ['NODE_OPTIONS', 'NODE_USE_SYSTEM_CA', 'npm_config_node_options', 'NPM_CONFIG_NODE_OPTIONS'];
  const harmless = (value: unknown): boolean =>
    value === undefined || /^(--max[-_]old[-_]space[-_]size=\d+)?$/.test(String(value));
  if (!trust.every((name) => harmless(command.environment(name)))) reading.unseen.push('whom Node trusts');
  if (has('-g', '--global') || verbText.startsWith('global ')) {
    if (packages.length === 0) reading.unseen.push('a project that is installed for everybody');
    for (const { value = '' } of packages) {
      const [, name = '', version = ''] = /^(@?[^@]+)@(\d[^@]*)$/.exec(value) ?? [];
      const row = npmPackage(name);
      const closed = row !== undefined && row.dependencies !== 'open' && fits(row, version, told);
      allow(
        closed ? { names: [name] } : { because: `the npm package ${value}` },
        npmPrograms,
        holdings,
        reading,
      );
    }
  } else if (packages.length > 0 || !/^(ci|i|install|clean-install|yarn)$/.test(verbText))
    reading.unseen.push(`what ${manager.name} ${verbText} does`);
  else {
    const isYarn = manager.name === 'yarn';
    const manifest = contextText('package.json', holdings, reading);
    const lock = contextText(isYarn ? 'yarn.lock' : 'package-lock.json', holdings, reading);
    const unknown = { because: 'a project without its lock file' };
    const readLocks = isYarn ? yarnLocks : npmLocks;
    const locks = manifest === undefined || lock === undefined ? unknown : readLocks(manifest, lock, told);
    allow(locks, npmPrograms, holdings, reading);
  }
  return true;
}

/** Settings of npm that may withdraw what its options or NODE_ENV leave out. */
const choosing = ['include', 'production', 'omit', 'only'];

function toldBy({ options, command }: Call, reading: Reading): Told {
  const isSet = (name: string): boolean => command.environment(name) !== undefined;
  const chosen = choosing.some(
    (one) => isSet(`npm_config_${one}`) || isSet(`NPM_CONFIG_${one.toUpperCase()}`),
  );
  const production =
    command.environment('NODE_ENV') === 'production' ||
    options.some((option) => {
      const text = valueOf(option);
      return (
        (option.name === '--omit' && text === 'dev') ||
        (option.name === '--only' && ['prod', 'production'].includes(text ?? '')) ||
        (option.name === '--production' && text === undefined)
      );
    });
  return {
    machines: platforms(reading).map((platform) =>
      platform.replace(/^linux\//, '').replace(/^arm64\/v8$/, 'arm64'),
    ),
    production: production && !chosen,
    ignoresScripts: options.some(
      (option) => option.name === '--ignore-scripts' && option.value === undefined,
    ),
  };
}

/** Those that the base is taken for: what FROM says, or what is built. */
function platforms({ group, facts }: Reading): readonly string[] {
  const [first] = group;
  const from = first && typed(first.from);
  const own = from?.kind === 'from' ? from.platform : undefined;
  return own === undefined || own.includes('$') ? (facts.world.platforms ?? ['linux/amd64']) : [own];
}

function valueOf({ value }: Option): string | undefined {
  return typeof value === 'object' ? value.value : value;
}

/** Takes in what a lock file allows. */
function allow(
  locks: Locks,
  programs: Readonly<Record<string, { readonly package: string }>>,
  holdings: Holdings,
  { unseen }: Reading,
): void {
  if ('because' in locks) unseen.push(locks.because);
  else
    for (const [program, { package: owner }] of Object.entries(programs))
      if (locks.names.includes(owner)) holdings.programs.add(program);
}

/** The text of a file that came from the build context, and that no command named since; it counts as read. */
export function contextText(name: string, holdings: Holdings, reading: Reading): string | undefined {
  const from = holdings.files.get(name);
  const text = from === undefined ? undefined : reading.facts.world.context?.get(from)?.text;
  if (from === undefined || text === undefined || holdings.named.has(name)) return undefined;
  reading.read.add(from);
  return text;
}

const bundleSame = /^(-j|--(jobs|retry|without|with|deployment|frozen|quiet|no-cache|clean|path))$/;
const bundleSettings =
  /^(without|with|deployment|frozen|jobs|retry|clean|path|silence_root_warning|no-cache)$/;
const gemSame = /^(-[vNq]|--(version|no-document|no-ri|no-rdoc|quiet|silent))$/;

/** @returns whether it is a call that is allowed, or of which all is noted */
export function readRuby(call: Call, holdings: Holdings, reading: Reading): boolean {
  const { manager, verb, verbText, options, packages, command } = call;
  const words = packages.map(({ value }) => value ?? '$');
  const only = (allowed: RegExp): boolean => options.every(({ name }) => allowed.test(name ?? '$'));
  if (manager.name === 'gem') {
    if (verb !== 'install') return false;
    const told = toldBy(call, reading);
    const version = options.find(({ name }) => name === '-v' || name === '--version');
    for (const word of words) {
      const [name = '', own = words.length === 1 && version !== undefined ? valueOf(version) : undefined] =
        word.split(':');
      const row = only(gemSame) ? rubyGem(name) : undefined;
      const closed = row?.dependencies === 'none' && fits(row, own ?? '', told);
      allow(closed ? { names: [name] } : { because: `the gem ${word}` }, gemPrograms, holdings, reading);
    }
    return true;
  }
  if (verb === 'script')
    return (
      options.length === 0 &&
      Object.hasOwn(gemPrograms, words[0] ?? '') &&
      holdings.programs.has(words[0] ?? '')
    );
  if (verbText === 'config')
    return (
      only(/^--(local|global)$/) &&
      bundleSettings.test(words.find((word) => word !== 'set') ?? '') &&
      !words.includes('$')
    );
  if (!/^(install|i|bundler?)$/.test(verbText) || words.length > 0) return false;
  if (!only(bundleSame) || command.environment('BUNDLE_GEMFILE') !== undefined)
    reading.unseen.push('what bundle is told');
  const [gemfile, lock] = ['Gemfile', 'Gemfile.lock'].map((name) => contextText(name, holdings, reading));
  const unknown = { because: 'a project without its lock file' };
  const locks =
    gemfile === undefined || lock === undefined ? unknown : gemLocks(gemfile, lock, toldBy(call, reading));
  allow(locks, gemPrograms, holdings, reading);
  return true;
}
