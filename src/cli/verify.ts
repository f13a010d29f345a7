/**
 * `dockopt verify`: the words of the command, and their meaning. The engine and all that reads images is loaded only
 * when it is asked for.
 */
import type { Command } from 'commander';
import { errorLine } from '../emit/text.ts';
import { optimize, type Level, type Options, type Result } from '../index.ts';
import { readContext, readIgnore } from './context.ts';
import { faults, isFault, type Fault } from './fault.ts';
import { readSource } from './input.ts';
import { write } from './terminal.ts';

export interface Verify extends BuildWords {
  readonly kind: 'verify';
  /** Path of the original. */
  readonly before: string;
  /** Path of what claims to be the same; undefined: what dockopt makes of the original. */
  readonly after: string | undefined;
  readonly level: Level;
  readonly allow: readonly Allowed[];
  readonly json: boolean;
}

/** What a build takes besides the file. */
export interface BuildWords extends EngineWords {
  /** Undefined: the folder of the original. */
  readonly context: string | undefined;
  readonly target: string | undefined;
  readonly buildArgs: Readonly<Record<string, string>>;
}

/** Which engine builds, how, and what is looked at afterwards. */
export interface EngineWords {
  readonly engine: string | undefined;
  readonly network: string | undefined;
  /** Leaves `# syntax=` lines out, so that the engine's own frontend reads the files. */
  readonly builtinFrontend: boolean;
  readonly smoke: string | undefined;
  readonly bisect: boolean;
  readonly measure: boolean;
}

/** What may differ between two files of which nothing says how one came from the other. */
export type Allowed = 'caches' | 'base';
const allowed: readonly Allowed[] = ['caches', 'base'];

/** The options about the engine, as commander reads them. */
export interface EngineFlags {
  readonly engine?: string;
  readonly network?: string;
  readonly builtinFrontend?: true;
  readonly smoke?: string;
  readonly bisect?: true;
  readonly measure?: true;
}

interface Flags extends EngineFlags {
  readonly level: string;
  readonly context?: string;
  readonly target?: string;
  readonly buildArg?: readonly string[];
  readonly allow?: string;
  readonly json?: true;
}

/** Adds the command to a program; `choose` receives what was asked for. */
export function addVerifyCommand(program: Command, choose: (choice: () => Verify | Fault) => void): void {
  // Options behind the command are its own, also when the program has some of the same name.
  program.enablePositionalOptions();
  const command = program
    .command('verify')
    .description('really build two Dockerfiles and compare the images: config and every file')
    .argument('<before>', 'the original')
    .argument('[after]', 'the other; what dockopt makes of the original when it is left out')
    .option('--context <folder>', 'the build context (default: the folder of the original)')
    .option('--target <stage>', 'the stage to build')
    .option('--build-arg <name=value>', 'a build argument (repeatable)', repeated);
  addEngineOptions(command)
    .option('--allow <names>', 'what may differ, separated by commas: caches, base')
    .option('-O, --level <0..3>', 'the level when [after] is left out, or for --bisect', '2')
    .option('--json', 'print a report for programs')
    .action((before: string, after: string | undefined, flags: Flags) =>
      choose(() => readCall(before, after, flags)),
    );
}

/** Adds the options about the engine, for every command that builds. */
export function addEngineOptions(command: Command): Command {
  return command
    .option(
      '--engine <engine>',
      'docker, podman or buildah, or the path of one (default: the first that answers)',
    )
    .option('--network <mode>', 'network of the build steps, as the engine names it')
    .option('--builtin-frontend', 'leave # syntax= lines out of what is built')
    .option('--smoke <command>', 'run a shell command in both images, compare output and exit status')
    .option('--bisect', 'on a difference find the rewrite at fault')
    .option('--measure', 'print sizes layer by layer, and what later layers waste');
}

/** What the options about the engine say. */
export function engineWords(flags: EngineFlags): EngineWords {
  return {
    engine: flags.engine,
    network: flags.network,
    builtinFrontend: flags.builtinFrontend === true,
    smoke: flags.smoke,
    bisect: flags.bisect === true,
    measure: flags.measure === true,
  };
}

function repeated(value: string, earlier: readonly string[] = []): readonly string[] {
  return [...earlier, value];
}

function readCall(before: string, after: string | undefined, flags: Flags): Verify | Fault {
  const level = ([0, 1, 2, 3] as const).find((one) => String(one) === flags.level);
  if (level === undefined) return faults.call(`there is no level ${flags.level}`, 'use -O0, -O1, -O2 or -O3');
  const buildArgs = readBuildArgs(flags.buildArg ?? []);
  if (isFault(buildArgs)) return buildArgs;
  const names = flags.allow?.split(',').map((name) => name.trim()) ?? [];
  const strange = names.find((name) => !allowed.some((one) => one === name));
  if (strange !== undefined) return faults.call(`--allow ${strange} is unknown`, `use ${allowed.join(', ')}`);
  return {
    kind: 'verify',
    before,
    after,
    level,
    buildArgs,
    context: flags.context,
    target: flags.target,
    ...engineWords(flags),
    allow: allowed.filter((name) => names.includes(name)),
    json: flags.json === true,
  };
}

function readBuildArgs(given: readonly string[]): Readonly<Record<string, string>> | Fault {
  const read: Record<string, string> = {};
  for (const one of given) {
    const [, name, value] = /^([^=]+)(?:=(.*))?$/s.exec(one) ?? [];
    if (name === undefined)
      return faults.call(`--build-arg ${one} has no name`, 'write --build-arg NAME=value');
    const set = value ?? process.env[name];
    if (set !== undefined) read[name] = set;
  }
  return read;
}

/** Runs the command. @returns 0 the same, 2 it could not be told, 3 it differs, 130 stopped */
export async function verify(call: Verify): Promise<number> {
  const before = readSource(call.before, 'stdin');
  if (isFault(before)) return complain(before);
  const options: Options = { level: call.level, world: worldOf(call) };
  const remake = (more: Options): Result => optimize(before.text, { ...options, ...more });
  const result = remake({});
  const after = call.after === undefined ? undefined : readSource(call.after, 'stdin');
  if (after !== undefined && isFault(after)) return complain(after);
  const own = after === undefined || after.text === result.code;
  if (call.bisect && !own)
    return complain(
      faults.call(
        `${call.after ?? ''} is not what dockopt -O${call.level} makes of ${call.before}: no rewrite can be blamed`,
        'leave [after] out, or give the level it was made with',
      ),
    );
  if (after === undefined && !result.changed) {
    write(
      2,
      `dockopt: ${before.name}: nothing is rewritten at -O${call.level}, so there is nothing to verify\n`,
    );
    return 0;
  }
  const { verifyRewrite, verifyFiles } = await import('./engine/verify.ts');
  const shared = { ...call, before };
  const checked =
    after === undefined || call.bisect
      ? await verifyRewrite({
          ...shared,
          result,
          remake,
          name: after?.name ?? `${before.name} -O${call.level}`,
        })
      : await verifyFiles({ ...shared, after });
  if (call.json) write(1, `${JSON.stringify(checked.json, null, 2)}\n`);
  else write(checked.kind === 'report' ? 1 : 2, checked.text);
  return checked.exitCode;
}

function worldOf(call: Verify): NonNullable<Options['world']> {
  const context = call.context === undefined ? undefined : readContext(call.context);
  const ignore = call.context === undefined ? undefined : readIgnore(call.before, call.context);
  return Object.freeze({
    buildArgs: call.buildArgs,
    ...(call.target !== undefined && { targets: [call.target] }),
    ...(context !== undefined && !isFault(context) && { context }),
    ...(typeof ignore === 'string' && { dockerignore: ignore }),
  });
}

function complain(fault: Fault): number {
  write(2, `${errorLine(fault.where, fault.what, fault.remedy, (_, text) => text)}\n`);
  return 2;
}
