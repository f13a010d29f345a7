/** The stages of a file and how they hang together. */
import type { File, Instruction } from '../../grammar/ast.ts';
import { processWord, typed } from '../../grammar/index.ts';
import type { Value } from '../../grammar/value.ts';
import type { World } from '../world.ts';
import { globalArguments } from './arguments.ts';

export type Base =
  | { readonly kind: 'stage'; readonly stage: Stage }
  /** `reference` has the ARGs in it replaced; undefined when they are not known. */
  | { readonly kind: 'image'; readonly reference: string | undefined }
  | { readonly kind: 'scratch' };

/** Someone who takes files of a stage: COPY --from, RUN --mount from. */
export interface Reader {
  readonly instruction: Instruction;
  /** Paths taken, absolute; undefined: any may be. */
  readonly paths: readonly string[] | undefined;
}

export interface Stage {
  readonly index: number;
  /** Lower case. */
  readonly name: string | undefined;
  readonly from: Instruction;
  readonly base: Base;
  /** After FROM, up to the next one. */
  readonly instructions: readonly Instruction[];
  /** Stages that start FROM this one. */
  readonly children: readonly Stage[];
  readonly readers: readonly Reader[];
  /** Its files reach an image somebody pulls: the last stage, the World's targets, and what they start FROM. */
  readonly ships: boolean;
  /** Somebody may build it by name. */
  readonly public: boolean;
}

type Draft = { -readonly [K in keyof Stage]: Stage[K] } & { children: Draft[]; readers: Reader[] };

/**
 * The stages, in the order of their FROM. Names are matched as BuildKit does: lower case, only stages above,
 * the latest of equal names (dockerfile2llb/convert.go).
 */
export function stagesOf(file: File, world: World): readonly Stage[] {
  const globals = globalArguments(file, world);
  const stages: Draft[] = [];
  const named = new Map<string, Draft>();
  let current: Draft | undefined;
  let body: Instruction[] = [];
  for (const instruction of file.instructions) {
    const view = typed(instruction);
    if (view.kind === 'from') {
      body = [];
      current = {
        index: stages.length,
        name: view.stage?.value,
        from: instruction,
        base: baseOf(view.image.value, instruction, globals, named),
        instructions: body,
        children: [],
        readers: [],
        ships: false,
        public: false,
      };
      if (current.base.kind === 'stage') (current.base.stage as Draft).children.push(current);
      stages.push(current);
      if (current.name !== undefined) named.set(current.name, current);
    } else if (current !== undefined) {
      body.push(instruction);
      for (const source of sourcesOf(instruction)) {
        const stage: Draft | undefined =
          named.get(source.from.toLowerCase()) ?? byIndex(stages, source.from, current);
        if (stage !== undefined && stage !== current)
          stage.readers.push({ instruction, paths: source.paths });
      }
    }
  }
  markShipping(stages, world);
  return stages;
}

function baseOf(
  text: string,
  from: Instruction,
  globals: (name: string) => Value,
  named: ReadonlyMap<string, Draft>,
): Base {
  const word = processWord(text, globals, from.escape);
  const reference = 'error' in word ? undefined : word.value;
  if (reference === undefined) return { kind: 'image', reference };
  if (reference === 'scratch') return { kind: 'scratch' };
  const stage = named.get(reference.toLowerCase());
  return stage ? { kind: 'stage', stage } : { kind: 'image', reference };
}

function byIndex(stages: readonly Draft[], from: string, current: Draft): Draft | undefined {
  const index = /^\d+$/.test(from) ? Number(from) : -1;
  return index < current.index ? stages[index] : undefined;
}

/** The stage or image names an instruction takes files from, and which files. */
function sourcesOf(
  instruction: Instruction,
): readonly { from: string; paths: readonly string[] | undefined }[] {
  const view = typed(instruction);
  if (view.kind === 'copy' && view.from !== undefined)
    return [{ from: view.from, paths: absolute(view.sources.map((source) => source.value)) }];
  if (view.kind === 'run')
    return view.mounts.flatMap((mount) => {
      const from = mount.fields.get('from');
      if (from === undefined) return [];
      const source = mount.fields.get('source') ?? mount.fields.get('src') ?? '/';
      return [{ from, paths: absolute([source]) }];
    });
  if (view.kind === 'onbuild') return sourcesOf(view.trigger);
  return [];
}

/** Undefined when a variable, a wildcard or `..` leaves open what is meant. */
function absolute(paths: readonly string[]): readonly string[] | undefined {
  if (paths.some((path) => /[$*?[\\]|(^|\/)\.\.(\/|$)/.test(path))) return undefined;
  return paths.map((path) => `/${path}`.replace(/\/(\.?\/)+/g, '/').replace(/(?<=.)\/\.?$/, ''));
}

function markShipping(stages: readonly Draft[], world: World): void {
  const targets = world.targets?.map((target) => target.toLowerCase());
  for (const stage of stages) {
    const named = stage.name !== undefined && (targets === undefined || targets.includes(stage.name));
    stage.public = named || targets?.includes(String(stage.index)) === true;
    const target = stage.index === stages.length - 1 || (targets !== undefined && stage.public);
    for (let at: Stage | undefined = target ? stage : undefined; at !== undefined && !at.ships;) {
      (at as Draft).ships = true;
      at = at.base.kind === 'stage' ? at.base.stage : undefined;
    }
  }
}
