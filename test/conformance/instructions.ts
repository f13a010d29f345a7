/** Our typed view as BuildKit's instructions package has it. */
import type { File, Instruction } from '../../grammar/ast.ts';
import { readFlags } from '../../grammar/dockerfile/flag-values.ts';
import { unspliced } from '../../grammar/dockerfile/lines.ts';
import { lineRanges, typed, type LineRange } from '../../grammar/index.ts';
import type { CommandLine, Copy, Add, Healthcheck, Pair, Typed, Word } from '../../grammar/typed.ts';
import type { OracleArgs, OracleCommand, OracleStage } from './oracle.ts';

export interface Instructions {
  readonly metaArgs: readonly OracleArgs[];
  readonly stages: readonly OracleStage[];
}

/** The stages of a file that BuildKit accepts. */
export function instructionsOf(file: File): Instructions {
  const ranges = lineRanges(file);
  const metaArgs: OracleArgs[] = [];
  const stages: (OracleStage & { readonly commands: OracleCommand[] })[] = [];
  for (const [index, instruction] of file.instructions.entries()) {
    const view = typed(instruction);
    const range = ranges[index] ?? { start: 0, end: 0 };
    if (view.kind === 'from')
      stages.push({
        base: view.image.value,
        ...(view.stage === undefined ? {} : { name: view.stage.value }),
        ...(view.platform === undefined ? {} : { platform: view.platform }),
        start: range.start,
        commands: [],
      });
    else if (stages.length === 0 && view.kind === 'arg') metaArgs.push(argsOf(view));
    else stages.at(-1)?.commands.push(commandOf(instruction, view, range));
  }
  return { metaArgs, stages };
}

function commandOf(instruction: Instruction, view: Typed, range: LineRange): OracleCommand {
  return {
    type: unspliced(instruction.keyword.text, instruction.escape),
    ...range,
    v: fieldsOf(instruction, view),
  };
}

function fieldsOf(instruction: Instruction, view: Typed): OracleCommand['v'] {
  switch (view.kind) {
    case 'run': {
      const flags = readFlags(instruction);
      return {
        ...commandLine(view.command),
        Files: orNull(
          view.heredocs.map(({ name, body, chomp }) => ({ Name: name, Data: body.text, Chomp: chomp })),
        ),
        FlagsUsed: 'keys' in flags ? [...flags.keys()].sort() : [],
      };
    }
    case 'cmd':
      return { ...commandLine(view.command), Files: null };
    case 'entrypoint': {
      const fields = commandLine(view.command);
      return { ...fields, CmdLine: orNull(fields.CmdLine), Files: null };
    }
    case 'copy':
      return { ...transferOf(view), From: view.from ?? '', Parents: view.parents };
    case 'add':
      return {
        ...transferOf(view),
        KeepGitDir: view.keepGitDir ?? null,
        Checksum: view.checksum ?? '',
        Unpack: view.unpack ?? null,
      };
    case 'env':
      return { Env: pairsOf(view.pairs) };
    case 'label':
      return { Labels: pairsOf(view.pairs) };
    case 'arg':
      return { ...argsOf(view) };
    case 'shell':
      return { Shell: values(view.words) };
    case 'user':
      return { User: view.operand.value };
    case 'workdir':
      return { Path: view.operand.value };
    case 'stopsignal':
      return { Signal: view.operand.value };
    case 'maintainer':
      return { Maintainer: view.operand.value };
    case 'expose':
      return { Ports: values(view.ports).toSorted(byBytes) };
    case 'volume':
      return { Volumes: values(view.paths) };
    case 'healthcheck':
      return { Health: healthOf(view) };
    case 'onbuild':
      return { Expression: view.expression };
    case 'from':
    case 'unknown':
    case 'invalid':
      return { kind: view.kind };
    default:
      return view satisfies never;
  }
}

function commandLine(command: CommandLine): { readonly CmdLine: readonly string[]; PrependShell: boolean } {
  return command.form === 'exec'
    ? { CmdLine: values(command.words), PrependShell: false }
    : { CmdLine: command.text === '' ? [] : [command.text], PrependShell: true };
}

function transferOf(view: Copy | Add): OracleCommand['v'] {
  return {
    DestPath: view.destination.value,
    SourcePaths: orNull(values(view.sources)),
    SourceContents: orNull(
      view.contents.map(({ path, data, expand }) => ({ Path: path, Data: data, Expand: expand })),
    ),
    Chown: view.chown ?? '',
    Chmod: view.chmod ?? '',
    Link: view.link,
    ExcludePatterns: orNull(view.excludes),
  };
}

function pairsOf(pairs: readonly Pair[]): unknown {
  return pairs.map(({ key, value, delimited }) => ({
    Key: key.value,
    Value: value.value,
    NoDelim: !delimited,
  }));
}

function argsOf(view: Extract<Typed, { kind: 'arg' }>): OracleArgs {
  return { Args: view.args.map(({ key, value }) => ({ Key: key, Value: value?.value ?? null })) };
}

/** Durations that are zero are left out. */
function healthOf(view: Healthcheck): OracleCommand['v'] {
  const { command, interval, timeout, startPeriod, startInterval, retries } = view;
  const test =
    command === undefined
      ? ['NONE']
      : command.form === 'exec'
        ? ['CMD', ...values(command.words)]
        : ['CMD-SHELL', command.text];
  return {
    Test: test,
    ...(interval === 0 ? {} : { Interval: interval }),
    ...(timeout === 0 ? {} : { Timeout: timeout }),
    ...(startPeriod === 0 ? {} : { StartPeriod: startPeriod }),
    ...(startInterval === 0 ? {} : { StartInterval: startInterval }),
    ...(retries === 0 ? {} : { Retries: retries }),
  };
}

function values(words: readonly Word[]): readonly string[] {
  return words.map((word) => word.value);
}

/** Go's empty lists that were never made are null. */
function orNull<T>(list: readonly T[]): readonly T[] | null {
  return list.length === 0 ? null : list;
}

/** Go sorts by bytes, which is by code points. */
function byBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

/** The oracle's own instructions in the order we compare them in: it lists flags as a map gave them, and each ARG's comment. */
export function comparable(stages: readonly OracleStage[]): readonly OracleStage[] {
  return stages.map((stage) => ({
    ...stage,
    commands: stage.commands.map((command) => ({ ...command, v: tidied(command.v) })),
  }));
}

function tidied(fields: OracleCommand['v']): OracleCommand['v'] {
  const { FlagsUsed, Args, ...rest } = fields;
  return {
    ...rest,
    ...(Array.isArray(FlagsUsed) ? { FlagsUsed: (FlagsUsed as readonly string[]).toSorted() } : {}),
    ...(Array.isArray(Args) ? withoutComments({ Args } as unknown as OracleArgs) : {}),
  };
}

/** An ARG without the comment that describes it. */
export function withoutComments({ Args }: OracleArgs): OracleArgs {
  return { Args: Args.map(({ Key, Value }) => ({ Key, Value })) };
}
