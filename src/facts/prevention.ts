/** How a call is told not to leave what it leaves. */
import type { File, Instruction } from '../../grammar/ast.ts';
import { type BodyEdit, bodyText, typed, wholeText } from '../../grammar/index.ts';
import type { Leftover } from '../know/manager.ts';
import type { Call } from './calls.ts';
import type { Facts } from './facts.ts';
import { baseAt, type Left } from './leftovers.ts';
import { refused, type Refusal } from './refusal.ts';
import { sets, variable } from './state.ts';

/** The edit that adds the option or the variable, or why there is none. */
export function preventionAt(run: Instruction, call: Call, left: Left, facts: Facts): BodyEdit | Refusal {
  const { prevention: how } = left.leftover;
  const script = facts.script(run);
  if (script.kind === 'opaque' || !call.command.placed)
    return refused('not-editable', 'the call stands where its text is not edited');
  const by = moverOf(run, call, left.leftover, facts);
  if (by !== undefined)
    return refused('cache-moved', `${by} may put the ${left.leftover.what} where someone looks for it`);
  if (how?.flag !== undefined) {
    if (how.unknownIn?.test(baseAt(run, facts)) === true)
      return refused('old-tool', `the ${call.manager.name} of the base does not know ${how.flag}`);
    // A word that becomes several may end in an option that waits for its value.
    if (call.command.argv.filter(({ word }) => word === call.verbArgument.word).length > 1)
      return refused('not-editable', 'the verb stands in a variable with more');
    const at = script.start + call.verbArgument.word.end;
    return { start: at, end: at, text: ` ${how.flag}` };
  }
  const setting = how?.environment;
  if (setting === undefined || call.command.wrappers.length > 0)
    return refused('wrapped', `${call.manager.name} is called through another command`);
  const at = script.start + call.command.node.start;
  return { start: at, end: at, text: `${setting.name}=${setting.value} ` };
}

/** What may put it elsewhere than its usual place: an option, a variable, HOME for this call alone, a configuration. */
export function moverOf(
  run: Instruction,
  { command, options, manager }: Call,
  leftover: Leftover,
  facts: Facts,
): string | undefined {
  const state = facts.before(run);
  const { movedBy, movedByOptions = [] } = leftover;
  // What the base itself sets is in the table.
  const differs = (name: string): boolean => {
    const own = command.environment(name);
    // sudo may hand on nothing; what the script sets to a value nobody knows is set.
    const set = typeof own === 'string' || new RegExp(`\\b${name}=`).test(bodyText(run));
    return set && own !== variable(state, name);
  };
  const variableSet = movedBy.find((name) => sets(state, name) || differs(name));
  if (variableSet !== undefined) return variableSet;
  const option = options.find(({ name }) => name !== undefined && movedByOptions.includes(name));
  if (option !== undefined) return option.name;
  if ([...leftover.paths, ...(leftover.rootPaths ?? [])].some((path) => path.startsWith('~'))) {
    if (command.node.assignments.some(({ name }) => name === 'HOME') || differs('HOME')) return 'HOME';
  }
  return configured(facts.file, leftover) ? `a configuration of ${manager.name}` : undefined;
}

/** A row that a configuration may overrule. */
interface Configurable {
  readonly configuration?: { readonly file: RegExp; readonly moves: RegExp };
}

const answers = new WeakMap<File, Map<Configurable, boolean>>();

/** Whether anything in a file may configure what a row speaks of; asked for every call. */
export function configured(file: File, row: Configurable): boolean {
  const { configuration } = row;
  if (configuration === undefined) return false;
  let ofFile = answers.get(file);
  if (ofFile === undefined) answers.set(file, (ofFile = new Map()));
  let answer = ofFile.get(row);
  if (answer === undefined) {
    answer = file.instructions.some((instruction) => configures(instruction, configuration));
    ofFile.set(row, answer);
  }
  return answer;
}

/** A file of that name whose content is not seen, or a text that names the file and the setting. */
function configures(
  instruction: Instruction,
  { file, moves }: NonNullable<Configurable['configuration']>,
): boolean {
  const view = typed(instruction);
  if (view.kind === 'copy' || view.kind === 'add') {
    if (view.contents.some(({ path, data }) => file.test(path) && moves.test(data))) return true;
    return [...view.sources, view.destination].some(({ value }) => file.test(value));
  }
  const text = wholeText(instruction);
  return file.test(text) && moves.test(text);
}
