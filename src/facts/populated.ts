/** Who above a RUN fills a folder that a mount would hide. */
import type { Instruction } from '../../grammar/ast.ts';
import { processWord, typed } from '../../grammar/index.ts';
import type { Add, Copy } from '../../grammar/typed.ts';
import type { Facts } from './facts.ts';
import { leftoverFolders } from './leftover-paths.ts';
import { prevented } from './leftovers.ts';
import { meet, placeOf, removes, whollyIn } from './naming.ts';
import { placeAt, within } from './paths.ts';
import type { Stage } from './stages.ts';
import { variable } from './state.ts';

const known = new WeakMap<Facts, Map<string, ReadonlyMap<Stage, number | 'below' | undefined>>>();

/** Whether an instruction above the RUN, in its stage or in one under it, may leave files in the folder. */
export function populated(run: Instruction, folder: string, facts: Facts): boolean {
  const stage = facts.stageOf(run);
  if (stage === undefined) return true;
  let byFolder = known.get(facts);
  if (byFolder === undefined) known.set(facts, (byFolder = new Map()));
  let stages = byFolder.get(folder);
  if (stages === undefined) byFolder.set(folder, (stages = firstFillers(folder, facts)));
  const first = stages.get(stage);
  return first === 'below' || (first !== undefined && first < stage.instructions.indexOf(run));
}

/** The place of the first instruction of each stage that fills it. */
function firstFillers(folder: string, facts: Facts): ReadonlyMap<Stage, number | 'below' | undefined> {
  const found = new Map<Stage, number | 'below' | undefined>();
  for (const stage of facts.stages) {
    const under = stage.base.kind === 'stage' ? found.get(stage.base.stage) : undefined;
    const index = stage.instructions.findIndex((instruction) => fills(instruction, folder, facts));
    found.set(stage, under !== undefined ? 'below' : index < 0 ? undefined : index);
  }
  return found;
}

function fills(instruction: Instruction, folder: string, facts: Facts): boolean {
  const view = typed(instruction);
  switch (view.kind) {
    case 'run':
      return filledByRun(instruction, folder, facts);
    case 'copy':
    case 'add':
      return filledByCopy(view, instruction, folder, facts);
    case 'workdir':
      return view.operand.value.startsWith('/') && within(placeAt(view.operand.value), folder);
    case 'unknown':
      return true;
    default:
      return false;
  }
}

function filledByRun(run: Instruction, folder: string, facts: Facts): boolean {
  const place = placeOf(run, facts);
  const state = facts.before(run);
  const commands = facts.commands(run);
  const filling = new Set(
    facts
      .calls(run)
      .filter((call) =>
        call.manager.leftovers.some((leftover) => {
          const fetches = leftover.leftBy.includes(call.verb) || call.verb === 'download';
          const there = leftoverFolders(leftover, state).some((one) => meet(one, folder));
          return fetches && there && !prevented(call, leftover);
        }),
      )
      .map(({ command }) => command),
  );
  return commands.some((command, index) => {
    const writes =
      filling.has(command) ||
      (!removes(command, [folder], place) &&
        command.argv.some((word) => whollyIn(word, folder, place, true)));
    return writes && !commands.slice(index + 1).some((later) => removes(later, [folder], place));
  });
}

/** A file hardly has such a name and is a folder all the same. */
const fileName = /^[\w-][\w.-]*\.[a-z][a-z0-9]*$/i;

function filledByCopy(view: Copy | Add, instruction: Instruction, folder: string, facts: Facts): boolean {
  const state = facts.before(instruction);
  const word = processWord(view.destination.value, (name) => variable(state, name), instruction.escape);
  const text = 'error' in word ? undefined : word.value;
  const whole = text?.startsWith('/') === true ? text : text && state.workdir && `${state.workdir}/${text}`;
  if (whole === undefined) return true;
  const destination = placeAt(whole);
  if (within(destination, folder)) return true;
  if (!within(folder, destination)) return false;
  // A single file comes to lie beside the folder.
  const lone = view.sources.every(({ value }) => fileName.test(value.slice(value.lastIndexOf('/') + 1)));
  return !lone || view.contents.length > 0;
}
