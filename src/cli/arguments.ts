/** The command line: what commander reads, checked and turned into one of a few things to do. */
import { existsSync } from 'node:fs';
import { Command, CommanderError, Option } from 'commander';
import { assumptionNames, type Level } from '../assume.ts';
import { passes, type Builder, type Options, type World } from '../index.ts';
import { nearest } from '../nearest.ts';
import { addCatalogCommand, type Catalog } from './catalog.ts';
import { faults, isFault, type Fault } from './fault.ts';
import type { BaseWords } from './registry/bases.ts';
import { addRegistryOptions, registryWords, type RegistryFlags } from './registry/words.ts';
import type { ColorChoice } from './terminal.ts';
import {
  addEngineOptions,
  addVerifyCommand,
  engineWords,
  type EngineFlags,
  type EngineWords,
  type Verify,
} from './verify.ts';

export type Call =
  | Optimize
  | Verify
  | Catalog
  | { readonly kind: 'explain'; readonly name: string }
  | { readonly kind: 'rules' }
  /** Help or the version: print the text and leave. */
  | { readonly kind: 'print'; readonly text: string; readonly exitCode: 0 | 2 };

export interface Optimize {
  readonly kind: 'optimize';
  /** Paths; `-` is standard input. */
  readonly inputs: readonly string[];
  readonly stdinName: string;
  readonly output: string | undefined;
  readonly write: boolean;
  readonly check: boolean;
  readonly diff: boolean;
  readonly json: boolean;
  readonly level: Level;
  /** Without the build context, which only the edge can read. */
  readonly options: Options;
  readonly context: string | undefined;
  /** Where more is known of base images; undefined: only the built-in table is read. */
  readonly bases: BaseWords | undefined;
  readonly detail: 'none' | 'usual' | 'full';
  readonly color: ColorChoice;
  /** Really build before anything is written; undefined: no. */
  readonly verification: EngineWords | undefined;
}

/** Reads a command line, without the words for node and the program. */
export function readArguments(words: readonly string[], version: string): Call | Fault {
  let printed = '';
  let chosen: Choice | undefined;
  const program = define(
    (choice) => (chosen = choice),
    (text) => (printed += text),
  ).version(version, '--version', 'print the version');
  try {
    program.parse([...words], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? { kind: 'print', text: printed, exitCode: 0 } : callFault(error);
  }
  const call = chosen?.();
  if (call !== undefined) return call;
  program.outputHelp();
  return { kind: 'print', text: printed, exitCode: 2 };
}

/** Commander's message on one line, its suggestion as the remedy. */
function callFault({ message }: CommanderError): Fault {
  const [what = '', suggestion] = message.replace(/^error: /, '').split('\n');
  const meant = suggestion?.replace(/^\(Did you mean (.*)\)$/, 'did you mean $1');
  return faults.call(what.replace(/\.$/, ''), meant);
}

interface Flags extends EngineFlags, RegistryFlags {
  readonly catalog?: string;
  readonly verify?: true;
  readonly output?: string;
  readonly write?: true;
  readonly check?: true;
  readonly diff?: true;
  readonly json?: true;
  readonly level?: string;
  readonly assume?: readonly string[];
  readonly noAssume?: readonly string[];
  readonly passes?: readonly string[];
  readonly limit?: string;
  readonly context?: string;
  readonly target?: readonly string[];
  readonly buildArg?: readonly string[];
  readonly platform?: readonly string[];
  readonly layers?: string;
  readonly cache?: string;
  readonly builder?: string;
  readonly stdinFilename?: string;
  readonly quiet?: true;
  readonly verbose?: true;
  readonly color?: string;
}

const exitCodes = `
Exit codes:
  0 nothing to do, or done    1 findings of --check or --diff    2 wrong input or call
  3 a check failed            4 an internal fault`;

/** What a command line asks for; undefined: nothing, so help is printed. */
type Choice = () => Call | Fault | undefined;

function define(choose: (choice: Choice) => void, print: (text: string) => void): Command {
  const repeated = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];
  const list = (value: string, before: readonly string[] = []): readonly string[] => [
    ...before,
    ...value
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== ''),
  ];
  const withdraw = new Option('--no-assume <names>', 'withdraw assumptions, separated by commas').argParser(
    list,
  );
  // Not the opposite of --assume: it takes names of its own.
  withdraw.negate = false;

  const program = new Command('dockopt')
    .description('An optimizing compiler for Dockerfiles: proven rewrites, a reason for each.')
    .argument('[files...]', 'Dockerfiles; - is standard input; ./Dockerfile when none is given')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .addHelpText('after', exitCodes)
    // Before there are commands: they take over what is set here.
    .exitOverride()
    .configureOutput({ writeOut: print, writeErr: () => undefined });
  program
    .optionsGroup('Output (the new text goes to standard output, a summary to standard error):')
    .option('-o, --output <file>', 'write the new text to a file')
    .option('--write', 'replace each input with its new text')
    .option('--check', 'write nothing; exit 1 when an input would change')
    .option('--diff', 'print a unified diff; exit 1 when there is one')
    .option('--json', 'print a report for programs')
    .option('--quiet', 'no summary')
    .option('--verbose', 'a longer summary: evidence, and everything that was left alone')
    .option('--color <when>', 'auto, always or never');
  program
    .optionsGroup('What may be rewritten:')
    .option('-O, --level <0..3>', 'how much is taken for granted (default: 2)')
    .option('--assume <names>', 'grant assumptions, separated by commas', list)
    .addOption(withdraw)
    .option('--passes <names>', 'run only these passes', list)
    .option('--limit <number>', 'apply only so many rewrites')
    .option('--layers <which>', 'stages whose RUNs may be merged: keep (none), ship or all')
    .option(
      '--cache <how>',
      'caches of package managers: clean (remove, the default) or mount (cache mounts)',
    )
    .option(
      '--builder <name>',
      'what builds the file: buildkit (the default), buildah or podman; buildah@1.33',
    );
  program
    .optionsGroup('What is known besides the file:')
    .option('--context <folder>', 'the build context')
    .option('--target <stage>', 'a stage that is built by name (repeatable)', repeated)
    .option('--build-arg <name=value>', 'a build argument (repeatable)', repeated)
    .option('--platform <names>', 'the platforms that are built, separated by commas', list)
    .option('--stdin-filename <name>', 'what standard input is called')
    .option('--catalog <file>', 'base images, as dockopt catalog update --catalog writes them');
  addRegistryOptions(program);
  program
    .optionsGroup(
      'Proof by real builds (an engine of yours; the build context is --context, or the folder of the file):',
    )
    .option(
      '--verify',
      'build before and after, compare config and every file; nothing is written on a difference',
    );
  addEngineOptions(program).action((files: string[], flags: Flags) =>
    choose(() => optimizeCall(files, flags)),
  );
  addVerifyCommand(program, choose);
  addCatalogCommand(program, choose);
  program
    .command('explain')
    .description('say what a pass does, why it is safe, and when it refuses')
    .argument('<pass>', 'a pass or an assumption')
    .action((name: string) => choose(() => ({ kind: 'explain', name })));
  program
    .command('rules')
    .description('list the passes and the hadolint and BuildKit rules they answer')
    .action(() => choose(() => ({ kind: 'rules' })));
  return program;
}

function optimizeCall(files: readonly string[], flags: Flags): Call | Fault | undefined {
  const inputs = files.length > 0 ? files : existsSync('Dockerfile') ? ['Dockerfile'] : [];
  if (inputs.length === 0) return undefined;
  const clash = clashing(inputs, flags);
  if (clash !== undefined) return clash;
  const options = readOptions(flags);
  if (isFault(options)) return options;
  const registries = registryWords(flags);
  if (isFault(registries)) return registries;
  const more = registries.online || flags.catalog !== undefined;
  const color = oneOf('color', flags.color ?? 'auto', ['auto', 'always', 'never'] as const);
  if (typeof color !== 'string') return color;
  return {
    kind: 'optimize',
    inputs,
    stdinName: flags.stdinFilename ?? 'stdin',
    output: flags.output === '-' ? undefined : flags.output,
    write: flags.write === true,
    check: flags.check === true,
    diff: flags.diff === true,
    json: flags.json === true,
    level: options.level ?? 2,
    options,
    context: flags.context,
    bases: more ? { ...registries, catalog: flags.catalog } : undefined,
    detail: flags.quiet === true ? 'none' : flags.verbose === true ? 'full' : 'usual',
    color,
    verification: flags.verify === true ? engineWords(flags) : undefined,
  };
}

/** What cannot be asked for at once. */
function clashing(inputs: readonly string[], flags: Flags): Fault | undefined {
  const { output, write, check, diff, json } = flags;
  if (write && output !== undefined)
    return faults.call('--write and -o name two outputs', 'leave one of them out');
  if (check && (write || output !== undefined))
    return faults.call('--check writes nothing', `leave out ${write ? '--write' : '-o'}`);
  if (write && inputs.includes('-'))
    return faults.call(
      '--write cannot replace standard input',
      'leave out --write: the text goes to standard output',
    );
  if (inputs.length === 1) return undefined;
  if (output !== undefined)
    return faults.call(`${inputs.length} inputs and one output`, 'use --write, or one -o for each input');
  if (!(write || check || diff || json))
    return faults.call(`${inputs.length} inputs`, 'say what to do with them: --write, --check or --diff');
  return undefined;
}

function readOptions(flags: Flags): Options | Fault {
  const level = flags.level === undefined ? 2 : levels.find((one) => String(one) === flags.level);
  if (level === undefined) return faults.call(`there is no level ${flags.level}`, 'use -O0, -O1, -O2 or -O3');
  const assume = known('assumption', flags.assume ?? [], assumptionNames);
  if (isFault(assume)) return assume;
  const withdraw = known('assumption', flags.noAssume ?? [], assumptionNames);
  if (isFault(withdraw)) return withdraw;
  const chosen =
    flags.passes &&
    known(
      'pass',
      flags.passes,
      passes.map(({ name }) => name),
    );
  if (chosen !== undefined && isFault(chosen)) return chosen;
  if (flags.limit !== undefined && !/^\d{1,9}$/.test(flags.limit))
    return faults.call(`--limit ${flags.limit} is no number`, 'give a number of rewrites');
  const world = readWorld(flags);
  if (isFault(world)) return world;
  return {
    level,
    assume,
    withdraw,
    ...(chosen && { passes: chosen }),
    ...(flags.limit !== undefined && { limit: Number(flags.limit) }),
    world,
  };
}

const levels: readonly Level[] = [0, 1, 2, 3];

function readWorld({ target, platform, buildArg, layers, cache, builder: named }: Flags): World | Fault {
  const merged = layers === undefined ? undefined : oneOf('layers', layers, ['keep', 'ship', 'all'] as const);
  if (typeof merged === 'object') return merged;
  const kept = cache === undefined ? undefined : oneOf('cache', cache, ['clean', 'mount'] as const);
  if (typeof kept === 'object') return kept;
  const builder = named === undefined ? undefined : readBuilder(named);
  if (builder !== undefined && isFault(builder)) return builder;
  for (const name of platform ?? [])
    if (!/^[a-z0-9]+\/[a-z0-9_]+(\/[a-z0-9]+)?$/i.test(name))
      return faults.call(`${name} is no platform`, 'write it like linux/amd64');
  const args: [string, string][] = [];
  for (const given of buildArg ?? []) {
    const [, name, value] = /^([^=]+)(?:=(.*))?$/s.exec(given) ?? [];
    if (name === undefined)
      return faults.call(`--build-arg ${given} has no name`, 'write --build-arg NAME=value');
    // Without a value docker takes it from the environment.
    const set = value ?? process.env[name];
    if (set !== undefined) args.push([name, set]);
  }
  return Object.freeze({
    ...(target && { targets: target }),
    ...(platform && { platforms: platform }),
    ...(buildArg && { buildArgs: Object.fromEntries(args) }),
    ...(builder && { builder }),
    ...((merged ?? kept) && { policy: { ...(merged && { layers: merged }), ...(kept && { cache: kept }) } }),
  });
}

/** `buildah@1.33`; podman builds with a buildah of another version, so that its own says nothing. */
function readBuilder(text: string): Builder | Fault {
  const [name = '', version] = text.split('@');
  const kind = oneOf('builder', name, ['buildkit', 'buildah', 'podman'] as const);
  if (typeof kind === 'object') return kind;
  if (version !== undefined && (kind === 'podman' || !/^v?\d+(\.\d+)*$/.test(version)))
    return faults.call(`--builder ${text} has no version that is understood`, 'write it like buildah@1.33');
  const plain = version?.replace(/^v/, '');
  return { kind: kind === 'buildkit' ? 'buildkit' : 'buildah', ...(plain && { version: plain }) };
}

/** The names, all of them known; else a fault that names the nearest one. */
function known<Name extends string>(
  what: string,
  names: readonly string[],
  all: readonly Name[],
): readonly Name[] | Fault {
  const found: Name[] = [];
  for (const name of names) {
    const match = all.find((one) => one === name);
    if (match === undefined) return unknownName(what, name, all);
    found.push(match);
  }
  return found;
}

/** There is nothing of this name. */
export function unknownName(what: string, name: string, all: readonly string[]): Fault {
  const meant = nearest(name, all);
  return faults.call(
    `there is no ${what} ${name}`,
    meant === undefined ? `use ${all.join(', ')}` : `did you mean ${meant}?`,
  );
}

function oneOf<Choice extends string>(
  option: string,
  value: string,
  choices: readonly Choice[],
): Choice | Fault {
  return (
    choices.find((choice) => choice === value) ??
    faults.call(`--${option} ${value} is unknown`, `use ${choices.join(', ')}`)
  );
}
