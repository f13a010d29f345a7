/** What stands around a mount: who fills its folder above, and who would miss it below. */
import type { File, Instruction } from '../../../grammar/ast.ts';
import { edit, instruction, processWord, typed } from '../../../grammar/index.ts';
import type { Add, Copy } from '../../../grammar/typed.ts';
import type { Command } from '../../facts/commands.ts';
import { factsOf, type Facts } from '../../facts/facts.ts';
import { placeAt, within } from '../../facts/paths.ts';
import { variable } from '../../facts/state.ts';
import type { Stage } from '../../facts/stages.ts';
import { fault, type Fault } from '../claim.ts';
import type { Held } from './held-mount.ts';
import { absolute, lossOf, noticedLater, told, type Loss } from './loss.ts';

/** Whether anything above fills the folder, or anything else would notice that it is not in the image. */
export function around({ target }: Held, run: Instruction, loss: Loss, facts: Facts): Fault | undefined {
  const view = besides(target, facts);
  const stands = view.at.get(run);
  if (stands === undefined) return fault('no-stage', 'the RUN stands in no stage');
  return filledAbove(stands, view)
    ? fault('populated', 'an instruction above fills the folder')
    : noticedLater(stands, loss, view.facts);
}

/** A file in which the RUNs with a mount over a folder do nothing: the rest sees of them that they leave it alone. */
interface View {
  readonly facts: Facts;
  /** What stands there for an instruction of the file. */
  readonly at: ReadonlyMap<Instruction, Instruction>;
  /** The place of the first instruction of each stage that fills the folder; -1 for one in a stage below. */
  readonly fillers: ReadonlyMap<Stage, number | undefined>;
}

const views = new WeakMap<Facts, Map<string, View>>();

function besides(target: string, facts: Facts): View {
  let byTarget = views.get(facts);
  if (byTarget === undefined) views.set(facts, (byTarget = new Map()));
  let view = byTarget.get(target);
  if (view === undefined) byTarget.set(target, (view = viewOf(target, facts)));
  return view;
}

function viewOf(target: string, facts: Facts): View {
  const idle = new Map<Instruction, readonly Instruction[]>();
  for (const one of facts.file.instructions)
    if (isHeld(one, target, facts)) idle.set(one, [instruction('RUN :', one.escape)]);
  const file: File = edit(facts.file, idle);
  const at = new Map(facts.file.instructions.map((one, index) => [one, file.instructions[index] ?? one]));
  const seen = factsOf(file, facts.world);
  const fillers = new Map<Stage, number | undefined>();
  for (const stage of seen.stages) {
    const below = stage.base.kind === 'stage' ? fillers.get(stage.base.stage) : undefined;
    const first = stage.instructions.findIndex((one) => fills(one, target, seen));
    fillers.set(stage, below !== undefined ? -1 : first < 0 ? undefined : first);
  }
  return { facts: seen, at, fillers };
}

function isHeld(run: Instruction, target: string, facts: Facts): boolean {
  const view = typed(run);
  if (view.kind !== 'run') return false;
  return view.mounts.some(({ type, fields }) => {
    const text = fields.get('target') ?? fields.get('dst') ?? fields.get('destination') ?? '$';
    const folder = text.includes('$') ? undefined : absolute(text, facts.before(run).workdir);
    return type === 'cache' && folder !== undefined && within(target, folder);
  });
}

function filledAbove(run: Instruction, { facts, fillers }: View): boolean {
  const stage = facts.stageOf(run);
  if (stage === undefined) return true;
  const first = fillers.get(stage);
  return first !== undefined && first < stage.instructions.indexOf(run);
}

function fills(one: Instruction, target: string, facts: Facts): boolean {
  const view = typed(one);
  if (view.kind === 'unknown') return true;
  if (view.kind === 'run') return filledByCommands(one, target, facts);
  if (view.kind === 'workdir') return within(absolute(view.operand.value, undefined) ?? '', target);
  return (view.kind === 'copy' || view.kind === 'add') && filledByFiles(view, one, target, facts);
}

function filledByFiles(view: Copy | Add, one: Instruction, target: string, facts: Facts): boolean {
  const state = facts.before(one);
  const word = processWord(view.destination.value, (name) => variable(state, name), one.escape);
  const text = 'error' in word ? undefined : word.value;
  const path = text === undefined ? undefined : absolute(text, state.workdir);
  if (path === undefined) return true;
  const folder = placeAt(path);
  if (within(folder, target)) return true;
  if (!within(target, folder)) return false;
  // Files with such names come to lie beside it.
  const files = view.sources.every(({ value }) => /(^|\/)[\w-][\w.-]*\.[a-z][a-z0-9]*$/i.test(value));
  return !files || view.contents.length > 0;
}

function filledByCommands(run: Instruction, target: string, facts: Facts): boolean {
  const { workdir } = facts.before(run);
  const fetching = new Set(
    facts
      .calls(run)
      .filter(({ manager, verb, ...call }) =>
        manager.leftovers.some((leftover) => {
          const loss = lossOf(manager, leftover, run, facts);
          const there = loss.folders.some((folder) => within(folder, target) || within(target, folder));
          const fetches = leftover.leftBy.includes(verb) || verb === 'download';
          return there && fetches && !told({ manager, verb, ...call }, loss);
        }),
      )
      .map(({ command }) => command),
  );
  let filled = false;
  for (const command of facts.commands(run)) {
    const inside = namesInside(command, target, workdir);
    if (
      /^(rm|rmdir|unlink|find)$/.test(command.name ?? '') &&
      (inside || namesInside(command, target, workdir, true))
    )
      filled = false;
    else if (fetching.has(command) || inside) filled = true;
  }
  return filled;
}

/** Whether a word of a command is a path in the folder, or, `above`, one above it. */
function namesInside({ argv }: Command, target: string, workdir: string | undefined, above = false): boolean {
  return argv.some(({ value, pattern }) => {
    const text = value ?? pattern ?? '-';
    const path = text.startsWith('-') ? undefined : absolute(text.replace(/\/\*[^/]*$/, ''), workdir);
    return path !== undefined && path !== '' && (above ? within(target, path) : within(path, target));
  });
}
