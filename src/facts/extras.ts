/** How an install is told to leave out what nobody asked for. */
import type { Instruction } from '../../grammar/ast.ts';
import type { BodyEdit } from '../../grammar/index.ts';
import type { Extra } from '../know/manager.ts';
import type { Call } from './calls.ts';
import type { Facts } from './facts.ts';
import { baseAt } from './leftovers.ts';
import { configured } from './prevention.ts';
import { refused, type Refusal } from './refusal.ts';

/** What tells one call. */
export interface Leaving {
  readonly extra: Extra;
  readonly edits: readonly BodyEdit[];
  /** The packages whose extras go. */
  readonly packages: readonly string[];
  /** Those asked for by name instead. */
  readonly added: readonly string[];
}

/** The edits for each extra of a call that nothing decides yet, or why there are none. */
export function extrasOf(run: Instruction, call: Call, facts: Facts): readonly (Leaving | Refusal)[] {
  const { manager, verb, verbText, command } = call;
  return (manager.extras ?? [])
    .filter(({ broughtBy, unknownTo, commands, decides, absentIn }) => {
      if (!broughtBy.includes(verb) || unknownTo?.includes(verbText) === true) return false;
      if (commands?.test(command.name ?? '') === false || absentIn?.test(baseAt(run, facts)) === true)
        return false;
      return !saidBy(call).some(decides);
    })
    .map((extra) => leaving(run, call, extra, facts));
}

/** All that its options say, names and values. */
function saidBy({ options }: Call): readonly string[] {
  return options.flatMap(({ name, value, argument }) =>
    [name, argument.value, typeof value === 'string' ? value : value?.value].flatMap((text) => text ?? []),
  );
}

function leaving(run: Instruction, call: Call, extra: Extra, facts: Facts): Leaving | Refusal {
  const { command, verbArgument, packages } = call;
  const script = facts.script(run);
  if (script.kind === 'opaque' || script.place === 'heredoc' || !command.placed || command.inside)
    return refused('not-editable', 'the call stands where its text is not edited');
  if (configured(facts.file, extra))
    return refused('configured', `a configuration speaks of the ${extra.what}`);
  const names = packages.map(({ value }) => value);
  const last = packages.at(-1);
  if (command.argv.some(({ value }) => value === undefined) || last === undefined)
    return refused('words-unknown', 'a package or an option of the call is not known');
  const known = names.flatMap((name) => name ?? []);
  const added = wantedBy(known, extra);
  const behind = (offset: number, text: string): BodyEdit => {
    const at = script.start + offset;
    return { start: at, end: at, text };
  };
  const flag = behind(verbArgument.word.end, ` ${extra.flag}`);
  const more = added.map((name) => ` ${name}`).join('');
  const edits = more === '' ? [flag] : [flag, behind(last.word.end, more)];
  return { extra, edits, packages: known, added };
}

/** The extras that most who install these packages count on, less those among them. */
export function wantedBy(packages: readonly string[], { wanted = {} }: Extra): readonly string[] {
  const plain = packages.map((name) => name.split(/[:=/]/, 1)[0] ?? name);
  const all = plain.flatMap((name) => (Object.hasOwn(wanted, name) ? (wanted[name] ?? []) : []));
  return [...new Set(all)].filter((name) => !plain.includes(name));
}
