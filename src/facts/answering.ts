/** How a call is told to ask nothing. */
import type { File, Instruction } from '../../grammar/ast.ts';
import { bodyText, type BodyEdit } from '../../grammar/index.ts';
import { answered } from '../know/answered.ts';
import type { Prompt } from '../know/manager.ts';
import { hasInput, unclear } from './call-site.ts';
import type { Call } from './calls.ts';
import type { Facts } from './facts.ts';
import { refused, type Refusal } from './refusal.ts';

/** The edit that adds the option, or why there is none; undefined where nothing is asked or all is answered. */
export function answerAt(run: Instruction, call: Call, facts: Facts): BodyEdit | Refusal | undefined {
  const { command, manager, verb, verbArgument } = call;
  const { prompt } = manager;
  const known = Object.hasOwn(answered, manager.name) ? answered[manager.name] : undefined;
  // Where the default is taken, nothing stops, and it may not be what the option says.
  if (prompt === undefined || known === undefined || prompt.without === 'takes the default') return undefined;
  if (
    !prompt.verbs.includes(verb) ||
    isAnswered(call, prompt) ||
    known.except?.test(command.name ?? '') === true
  )
    return undefined;
  const stands = unclear(run, call, facts);
  if (stands !== undefined) return stands;
  if (hasInput(run, call, facts))
    return refused('has-input', 'what is at the input of the call may answer its question');
  if (known.configuration !== undefined && says(facts.file, known.configuration))
    return refused('configured', `a configuration of ${manager.name} may answer its question`);
  // A word that becomes several may end in an option that waits for its value.
  if (command.argv.filter(({ word }) => word === verbArgument.word).length > 1)
    return refused('not-editable', 'the verb stands in a variable with more');
  const word = prompt.place === 'behind' ? verbArgument.word : command.argv[0]?.word;
  const script = facts.script(run);
  if (word === undefined || script.kind === 'opaque') return undefined;
  const at = script.start + word.end;
  return { start: at, end: at, text: ` ${prompt.flag}` };
}

/** Whether an option or a variable answers already, or keeps the call from asking. */
function isAnswered({ command, options }: Call, { answers: answersIt, environment = [] }: Prompt): boolean {
  const texts = options.flatMap(({ name, value, argument }) => [
    name,
    argument.value,
    typeof value === 'string' ? value : value?.value,
  ]);
  return (
    texts.some((text) => text !== undefined && answersIt(text)) ||
    environment.some((name) => typeof command.environment(name) === 'string')
  );
}

const answers = new WeakMap<File, Map<RegExp, boolean>>();

/** Whether the text of a file says something anywhere; asked for every call. */
export function says(file: File, text: RegExp): boolean {
  let ofFile = answers.get(file);
  if (ofFile === undefined) answers.set(file, (ofFile = new Map()));
  let answer = ofFile.get(text);
  if (answer === undefined) {
    answer = file.instructions.some((instruction) =>
      [bodyText(instruction), ...instruction.heredocs.map(({ body }) => body.text)].some((one) =>
        text.test(one),
      ),
    );
    ofFile.set(text, answer);
  }
  return answer;
}
