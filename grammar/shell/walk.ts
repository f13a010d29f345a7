/** Visits a shell tree in source order, scripts inside words included. */
import type { List, Script, ShellNode, Word } from './ast.ts';

/** @param visit called for each node before what is below it */
export function walkShell(node: ShellNode, visit: (node: ShellNode) => void): void {
  visit(node);
  for (const child of children(node)) walkShell(child, visit);
}

function children(node: ShellNode): readonly ShellNode[] {
  switch (node.kind) {
    case 'script':
      return [node.body];
    case 'list':
      return node.items;
    case 'item':
      return [node.node];
    case 'and-or':
    case 'pipeline':
      return node.commands;
    case 'simple':
      return [...node.assignments, ...node.words, ...node.redirects];
    case 'assignment':
      return node.value ? [node.value] : [];
    case 'redirect':
      return [node.target, node.heredoc].filter((word): word is Word => word !== undefined);
    case 'compound':
      return [...node.words, ...node.lists, ...node.redirects];
    case 'word':
      return scriptsIn(node);
    default:
      return node satisfies never;
  }
}

/** The scripts of substitutions in a word, and the words inside its expansions. */
function scriptsIn(word: Word): readonly (Script | Word)[] {
  return word.parts.flatMap((part): readonly (Script | Word)[] => {
    if (part.kind === 'substitution' || part.kind === 'bash-only') return part.script ? [part.script] : [];
    return part.kind === 'parameter' && part.operand ? [part.operand] : [];
  });
}

/** The lists of a script's own statements at any depth of compounds, without those of substitutions. */
export function listsOf(list: List): readonly List[] {
  const found: List[] = [list];
  for (const { node } of list.items) {
    const commands = node.kind === 'and-or' ? node.commands : [node];
    for (const command of commands.flatMap((one) => (one.kind === 'pipeline' ? one.commands : [one])))
      if (command.kind === 'compound') for (const inner of command.lists) found.push(...listsOf(inner));
  }
  return found;
}
