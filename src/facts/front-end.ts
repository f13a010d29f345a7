/** How a command for people is called by the name of the one for scripts. */
import type { Instruction } from '../../grammar/ast.ts';
import { processWord, typed, type BodyEdit } from '../../grammar/index.ts';
import { frontEnds, type Counterpart, type FrontEnd } from '../know/front-ends.ts';
import { says } from './answering.ts';
import { hasOutput, unclear } from './call-site.ts';
import type { Call } from './calls.ts';
import { background } from './ending.ts';
import type { Facts } from './facts.ts';
import { placeAt } from './paths.ts';
import { configured } from './prevention.ts';
import type { Stage } from './stages.ts';
import { sets, variable } from './state.ts';
import { refused, type Refusal } from './refusal.ts';

/** The edits that make it the other command, or why there are none; undefined for a call of no such command. */
export function insteadAt(
  run: Instruction,
  call: Call,
  facts: Facts,
): readonly BodyEdit[] | Refusal | undefined {
  const { command, verbText, verbArgument } = call;
  const row = frontEnds.find((one) => one.command === command.name && one.manager === call.manager.name);
  const word = command.argv[0]?.word;
  const script = facts.script(run);
  // Whoever writes its path means that file.
  if (row === undefined || word === undefined || word.text.includes('/')) return undefined;
  const counterpart = Object.hasOwn(row.verbs, verbText) ? row.verbs[verbText] : undefined;
  if (counterpart === undefined)
    return refused('no-counterpart', `${row.instead} has no ${verbText} that does and prints the same`);
  const stands = unclear(run, call, facts);
  if (stands !== undefined) return stands;
  const { verb = verbText, adds } = counterpart;
  if (script.kind === 'opaque' || word.text !== row.command || verbArgument.word.text !== verbText)
    return refused('not-editable', 'the command or its verb stands in a variable or in quotes');
  if (background(script.script)) return refused('background', 'only one of the two waits for a lock');
  if (hasOutput(run, call, facts)) return refused('output-read', 'the two do not print the same');
  const differs = alone(run, call, row, counterpart, facts) ?? another(run, call, row, facts);
  if (differs !== undefined) return differs;
  const at = (offset: number): number => script.start + offset;
  const said = `${verb}${adds === undefined ? '' : ` ${adds}`}`;
  return [
    { start: at(word.start), end: at(word.end), text: row.instead },
    ...(said === verbText
      ? []
      : [{ start: at(verbArgument.word.start), end: at(verbArgument.word.end), text: said }]),
  ];
}

/** Whether something is said to only one of the two. */
function alone(
  run: Instruction,
  call: Call,
  row: FrontEnd,
  { speaks }: Counterpart,
  facts: Facts,
): Refusal | undefined {
  const { command, options } = call;
  if (speaks !== undefined && command.argv.some(({ value }) => value === undefined || speaks.test(value)))
    return refused('other-options', 'its options speak of what the other command would be told');
  for (const { name, value } of options) {
    const text = (typeof value === 'object' ? value.value : value) ?? '';
    const setting = name !== undefined && row.settings.options.includes(name);
    if (name === undefined || row.except.includes(name) || (setting && !row.settings.alike.test(text)))
      return refused('other-options', `with ${name ?? 'an unknown option'} the two may differ`);
  }
  const state = facts.before(run);
  const named = row.variables.find(
    (name) => typeof command.environment(name) === 'string' || sets(state, name),
  );
  return named !== undefined || says(facts.file, row.configuration)
    ? refused('configured', `a configuration may speak to ${row.command} alone`)
    : undefined;
}

/** Wrappers that run the other command as they run this one. */
const harmless: ReadonlySet<string> = new Set(
  'sudo env command exec nice ionice nohup time timeout stdbuf eatmydata'.split(' '),
);

/** Whether the two may not be those of the table, or leave something else on this base. */
function another(run: Instruction, call: Call, row: FrontEnd, facts: Facts): Refusal | undefined {
  const { wrappers } = call.command;
  if (wrappers.some(({ name }) => !harmless.has(name)))
    return refused('wrapped', `${row.command} runs through a command that may choose another one`);
  if (wrappers.some(({ name }) => name === 'sudo') && limitsSudo(facts))
    return refused('sudo-limited', `sudo may allow ${row.command} and not ${row.instead}`);
  const stage = facts.stageOf(run);
  const { repository, tag = 'latest' } = (stage && facts.image(stage).reference) ?? {};
  const cleared = call.manager.leftovers.find(({ what }) => what === row.clears);
  const foreign = /alpine|oracle/.test(tag);
  if (repository === undefined || foreign || cleared?.emptyIn?.test(`${repository}:${tag}`) !== true)
    return refused(
      'unknown-base',
      `the base is not known to keep the ${row.clears} empty, as ${row.command} does`,
    );
  if (configured(facts.file, cleared))
    return refused('configured', `a configuration may keep the ${row.clears}`);
  return stage === undefined || replaced(run, stage, row, facts)
    ? refused('replaced', `the file may put another ${row.command} or ${row.instead} in its place`)
    : undefined;
}

/** A rule for sudo that names commands. */
const limitedSudo = /NOPASSWD:(?!\s*ALL\b)|Cmnd_Alias/;

/** Whether sudo may allow some commands only. */
function limitsSudo({ file }: Facts): boolean {
  return says(file, limitedSudo) || file.instructions.some((one) => copies(one, /sudoers/));
}

function copies(instruction: Instruction, name: RegExp): boolean {
  const view = typed(instruction);
  if (view.kind !== 'copy' && view.kind !== 'add') return false;
  return (
    view.contents.length === 0 && [...view.sources, view.destination].some(({ value }) => name.test(value))
  );
}

const programs = new Map(
  frontEnds.map((row) => [row, new RegExp(`(^|/)s?bin/(${row.command}|${row.instead})(?![\\w.-])`)]),
);

/** Whether the file names a program of one of the two, or may have copied one before the RUN. */
function replaced(run: Instruction, stage: Stage, row: FrontEnd, facts: Facts): boolean {
  const program = programs.get(row);
  if (program === undefined || says(facts.file, program)) return true;
  const first = firstOntoPrograms(stage, facts);
  return first !== undefined && (first === 'below' || stage.instructions.indexOf(run) > first);
}

const answers = new WeakMap<Stage, number | 'below' | undefined>();

/** The place of the first instruction that copies a folder over those of programs; asked for every call. */
function firstOntoPrograms(stage: Stage, facts: Facts): number | 'below' | undefined {
  if (answers.has(stage)) return answers.get(stage);
  const under = stage.base.kind === 'stage' ? firstOntoPrograms(stage.base.stage, facts) : undefined;
  const index = stage.instructions.findIndex((one) => ontoPrograms(one, facts));
  const first = under !== undefined ? 'below' : index < 0 ? undefined : index;
  answers.set(stage, first);
  return first;
}

function ontoPrograms(instruction: Instruction, facts: Facts): boolean {
  const view = typed(instruction);
  if (view.kind !== 'copy' && view.kind !== 'add') return false;
  const state = facts.before(instruction);
  const word = processWord(view.destination.value, (name) => variable(state, name), instruction.escape);
  const value = 'error' in word ? undefined : word.value;
  const whole =
    value?.startsWith('/') === true ? value : value && state.workdir && `${state.workdir}/${value}`;
  if (whole !== undefined && !folders.test(placeAt(whole))) return false;
  const ends = view.sources.map((one) => one.value.slice(one.value.lastIndexOf('/') + 1));
  return view.contents.length === 0 && !ends.every((end) => fileName.test(end));
}

/** Folders that programs and configurations are found in, and those above them. */
const folders = /^\/((usr\/?)?(local\/?)?(s?bin)?|etc|etc\/apt)$/;
/** The last part of a source that hardly names a folder. */
const fileName = /^[\w-][\w.-]*\.[a-z][a-z0-9]*$/i;
