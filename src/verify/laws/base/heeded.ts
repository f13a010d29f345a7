/** The commands of a script that have not failed when it has ended well: whatever they are told is done. */
import type { List, Script, Simple, Statement } from '../../../../grammar/shell/ast.ts';

/**
 * Only commands that the script surely looks at: the links of `&&` at its end, and under -e (`set -e` on a line of its own,
 * or an option of SHELL) the last link of every line. Nothing in conditions, loops, functions or behind `||`.
 */
export function heeded(script: Script, errexit: boolean): ReadonlySet<Simple> {
  const found = new Set<Simple>();
  // Each of them may keep a failure from being seen.
  if (/\btrap\b|\+\w*e|\+o/.test(script.text)) return found;
  const list = ({ items }: List, last: boolean, strict: boolean): void => {
    let ends = strict;
    for (const [index, { node, separator }] of items.entries()) {
      const isLast = last && index === items.length - 1;
      if (separator !== '&') statement(node, isLast, ends);
      ends ||= last && setsErrexit(node);
    }
  };
  const statement = (node: Statement, last: boolean, strict: boolean): void => {
    if (!last && !strict) return;
    if (node.kind === 'simple') found.add(node);
    else if (node.kind === 'pipeline') {
      const end = node.commands.at(-1);
      if (!node.negated && end !== undefined) statement(end, last, strict);
    } else if (node.kind === 'and-or') {
      if (node.operators.includes('||')) return;
      for (const [index, part] of node.commands.entries())
        statement(part, last, strict && index === node.commands.length - 1);
    } else if (node.type === 'group' || node.type === 'subshell') {
      const [body] = node.lists;
      if (body !== undefined) list(body, last, strict);
    }
  };
  list(script.body, true, errexit);
  return found;
}

function setsErrexit(node: Statement): boolean {
  if (node.kind !== 'simple') return false;
  const [word, ...options] = node.words.map(({ text }) => text);
  return word === 'set' && /^(-\w*e\w*|-o errexit)$/.test(options.join(' '));
}
