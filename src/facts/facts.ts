/** Everything passes may ask about a file, gathered under one name. Pure, and cached by node identity. */
import type { File, Instruction } from '../../grammar/ast.ts';
import { bodyText } from '../../grammar/index.ts';
import type { Value } from '../../grammar/value.ts';
import type { KnownBase, World } from '../world.ts';
import { globalArguments } from './arguments.ts';
import { callsAmong, type Call } from './calls.ts';
import { commands, type Command } from './commands.ts';
import { scriptEffects, type Effects } from './effects.ts';
import { imageOf, toldImage, unknownImage, type Image } from './image.ts';
import { scriptOf, type RunScript } from './script.ts';
import { stagesOf, type Stage } from './stages.ts';
import { flow, home, initialState, variable, windowsState, type State } from './state.ts';

export interface Facts {
  readonly file: File;
  readonly world: World;
  /** In the order of their FROM. */
  readonly stages: readonly Stage[];
  /** The stage an instruction stands in; undefined before the first FROM. */
  stageOf(instruction: Instruction): Stage | undefined;
  /** ARG, ENV, USER, WORKDIR, SHELL just before the instruction. */
  before(instruction: Instruction): State;
  /** The same after a stage's last instruction. */
  after(stage: Stage): State;
  /** The shell script of a RUN. */
  script(run: Instruction): RunScript;
  /** The simple commands of a RUN; empty when the script is not understood. */
  commands(run: Instruction): readonly Command[];
  /** The package manager calls among them. */
  calls(run: Instruction): readonly Call[];
  /** What the script of a RUN does; everything when it is not understood. */
  effects(run: Instruction): Effects | undefined;
  /** The base image under a stage, through `FROM stage` to the image at the bottom. */
  image(stage: Stage): Image;
}

const byWorld = new WeakMap<World, WeakMap<File, Facts>>();

/** The facts of a file in a world; the same object for the same two. */
export function factsOf(file: File, world: World): Facts {
  let byFile = byWorld.get(world);
  if (byFile === undefined) byWorld.set(world, (byFile = new WeakMap()));
  let facts = byFile.get(file);
  if (facts === undefined) byFile.set(file, (facts = gather(file, world)));
  return facts;
}

function gather(file: File, world: World): Facts {
  const stages = stagesOf(file, world);
  const global = globalsOf(file, world);
  const stageOf = new Map<Instruction, Stage>();
  const before = new Map<Instruction, State>();
  const after = new Map<Stage, State>();
  const images = new Map<Stage, Image>();
  for (const stage of stages) {
    images.set(stage, bottom(stage, images, world));
    let state = stage.base.kind === 'stage' ? after.get(stage.base.stage) : undefined;
    state ??= interned(firstState(stage, images.get(stage) ?? unknownImage));
    before.set(stage.from, state);
    stageOf.set(stage.from, stage);
    for (const instruction of stage.instructions) {
      stageOf.set(instruction, stage);
      before.set(instruction, state);
      state = remembered(instruction, state, world, global);
    }
    after.set(stage, state);
  }
  const outside = interned(initialState(unknownImage));
  const stateBefore = (instruction: Instruction): State => before.get(instruction) ?? outside;
  const ofRun = (run: Instruction): RunFacts => runFacts(run, stateBefore(run));
  return {
    file,
    world,
    stages,
    stageOf: (instruction) => stageOf.get(instruction),
    before: stateBefore,
    after: (stage) => after.get(stage) ?? outside,
    script: (run) => ofRun(run).script,
    commands: (run) => ofRun(run).commands(),
    calls: (run) => ofRun(run).calls(),
    effects: (run) => ofRun(run).effects(),
    image: (stage) => images.get(stage) ?? unknownImage,
  };
}

/** Windows shows in the name of its images, or in the escape character that its paths ask for. */
function firstState(stage: Stage, image: Image): State {
  const windows = /nanoserver|servercore|windows/i.test(bodyText(stage.from));
  return windows || (stage.from.escape === '`' && !image.known) ? windowsState(image) : initialState(image);
}

function bottom(stage: Stage, images: ReadonlyMap<Stage, Image>, world: World): Image {
  switch (stage.base.kind) {
    case 'stage':
      return images.get(stage.base.stage) ?? unknownImage;
    case 'image':
      return named(stage.base.reference, world);
    case 'scratch':
      return imageOf('scratch');
    default:
      return stage.base satisfies never;
  }
}

const told = new WeakMap<KnownBase, Image>();

function named(reference: string | undefined, { catalogue = {} }: World): Image {
  if (reference === undefined) return unknownImage;
  const known = Object.hasOwn(catalogue, reference) ? catalogue[reference] : undefined;
  if (known === undefined) return imageOf(reference);
  let image = told.get(known);
  if (image === undefined) told.set(known, (image = toldImage(reference, known)));
  return image;
}

const noVariables = {};
const starts = new WeakMap<object, Map<string, State>>();
/** So many are remembered for the same variables. */
const mostStarts = 1000;

/** Bases that set the same start with the same state: after a swap the facts of every RUN still stand. */
function interned(start: State): State {
  const { baseVariables = noVariables, user, workdir, shell, shellKnown } = start;
  let states = starts.get(baseVariables);
  if (states === undefined || states.size > mostStarts) starts.set(baseVariables, (states = new Map()));
  const key = JSON.stringify([shellKnown, user, workdir, shell]);
  const known = states.get(key);
  if (known === undefined) states.set(key, start);
  return known ?? start;
}

type Lookup = (name: string) => Value;

const heads = new WeakMap<
  object,
  { readonly args: readonly Instruction[]; readonly world: World; readonly lookup: Lookup }
>();

/** Looks up the ARGs above the first FROM; the same function while they are the same. */
function globalsOf(file: File, world: World): Lookup {
  const end = file.instructions.findIndex(({ name }) => name !== 'arg');
  const args = file.instructions.slice(0, Math.max(0, end));
  const key = args[0] ?? world;
  const head = heads.get(key);
  const same = head?.world === world && head.args.length === args.length;
  if (same && args.every((arg, index) => arg === head.args[index])) return head.lookup;
  const lookup = globalArguments(file, world);
  heads.set(key, { args, world, lookup });
  return lookup;
}

interface Step {
  readonly world: World;
  readonly global: Lookup;
  readonly before: State;
  readonly after: State;
}

/** The last step of `flow` at each instruction: after an edit the walk meets the states of before again. */
const steps = new WeakMap<Instruction, Step>();

function remembered(instruction: Instruction, before: State, world: World, global: Lookup): State {
  const step = steps.get(instruction);
  if (step?.before === before && step.world === world && step.global === global) return step.after;
  const after = flow(instruction, before, world, global);
  steps.set(instruction, { world, global, before, after });
  return after;
}

/** What is known of a RUN in a state; all but its script is computed when somebody asks. */
interface RunFacts {
  readonly state: State;
  readonly script: RunScript;
  readonly commands: () => readonly Command[];
  readonly calls: () => readonly Call[];
  readonly effects: () => Effects | undefined;
}

const runs = new WeakMap<Instruction, RunFacts>();

function runFacts(run: Instruction, state: State): RunFacts {
  const known = runs.get(run);
  if (known !== undefined && known.state === state) return known;
  const script = scriptOf(run, state);
  const list = once(() =>
    script.kind === 'script' ? commands(script.script, (name) => variable(state, name)) : [],
  );
  const facts: RunFacts = {
    state,
    script,
    commands: list,
    calls: once(() => callsAmong(list())),
    effects: once(() =>
      script.kind === 'script'
        ? scriptEffects(list(), { workdir: state.workdir, home: home(state) })
        : undefined,
    ),
  };
  runs.set(run, facts);
  return facts;
}

/** A computation that is done at most once. */
function once<T>(compute: () => T): () => T {
  let done: { readonly value: T } | undefined;
  return () => (done ??= { value: compute() }).value;
}
