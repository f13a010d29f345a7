/** Which commands of a script are looked at when it ends: had one failed, the script would have too. */
import type { Compound, List, Pipeline, Script, Simple, Statement } from '../../grammar/shell/ast.ts';

/**
 * The commands that have surely not failed once the script has ended with status 0, if they ran at all. Those in
 * functions, conditions, loops and scripts inside the script are left out.
 * @param errexit the shell is started with -e
 */
export function heeded(script: Script, errexit: boolean): ReadonlySet<Simple> {
  const found = new Set<Simple>();
  // A trap ends the script with a status of its own.
  if (/\btrap\b/.test(script.text)) return found;
  const ignored = /\+\w*e|\+o/.test(script.text);
  ofList(script.body, { counts: true, strict: errexit && !ignored, ignored, found });
  return found;
}

interface Place {
  /** Its status is that of the script. */
  readonly counts: boolean;
  /** The shell ends when it fails. */
  readonly strict: boolean;
  /** Whoever sets -e sets it for nothing: the script takes it back, or stands to the left of `&&`. */
  readonly ignored: boolean;
  readonly found: Set<Simple>;
}

function ofList({ items }: List, place: Place): void {
  let { strict } = place;
  for (const [index, { node, separator }] of items.entries()) {
    const counts = place.counts && index === items.length - 1;
    if (separator !== '&') ofStatement(node, { ...place, counts, strict });
    strict ||= !place.ignored && place.counts && setsErrexit(node);
  }
}

function setsErrexit(node: Statement): boolean {
  const first = node.kind === 'and-or' ? node.commands[0] : node;
  if (first?.kind !== 'simple') return false;
  const [word, ...options] = first.words.map(({ text }) => text);
  return word === 'set' && /^(-\w*e\w*|-o errexit)\b/.test(options.join(' '));
}

function ofStatement(node: Statement, place: Place): void {
  if (!place.counts && !place.strict) return;
  switch (node.kind) {
    case 'simple':
      place.found.add(node);
      return;
    case 'pipeline':
      ofPipeline(node, place);
      return;
    case 'and-or': {
      const lastOr = node.operators.lastIndexOf('||');
      const last = node.commands.length - 1;
      for (const [index, part] of node.commands.entries())
        if (index > lastOr)
          ofStatement(part, index === last ? place : { ...place, strict: false, ignored: true });
      return;
    }
    case 'compound':
      ofCompound(node, place);
      return;
    default:
      node satisfies never;
  }
}

function ofPipeline({ commands, negated }: Pipeline, place: Place): void {
  const last = commands.at(-1);
  if (!negated && last !== undefined) ofStatement(last, place);
}

function ofCompound({ type, lists: [first] }: Compound, place: Place): void {
  if (first !== undefined && (type === 'group' || type === 'subshell')) ofList(first, place);
}
