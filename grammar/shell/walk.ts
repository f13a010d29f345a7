/** Visits a shell tree in source order, scripts inside words included. */
import type { List, Part, ShellNode } from './ast.ts';

/** @param visit called for each node before what is below it */
export function walkShell(node: ShellNode, visit: Visit): void {
  visit(node);
  switch (node.kind) {
    case 'script':
      walkShell(node.body, visit);
      return;
    case 'list':
      walkAll(node.items, visit);
      return;
    case 'item':
      walkShell(node.node, visit);
      return;
    case 'and-or':
    case 'pipeline':
      walkAll(node.commands, visit);
      return;
    case 'simple':
      walkAll(node.assignments, visit);
      walkAll(node.words, visit);
      walkAll(node.redirects, visit);
      return;
    case 'assignment':
      if (node.value) walkShell(node.value, visit);
      return;
    case 'redirect':
      if (node.target) walkShell(node.target, visit);
      if (node.heredoc) walkShell(node.heredoc, visit);
      return;
    case 'compound':
      walkAll(node.words, visit);
      walkAll(node.lists, visit);
      walkAll(node.redirects, visit);
      return;
    case 'word':
      for (const part of node.parts) walkPart(part, visit);
      return;
    default:
      node satisfies never;
  }
}

type Visit = (node: ShellNode) => void;

function walkAll(nodes: readonly ShellNode[], visit: Visit): void {
  for (const node of nodes) walkShell(node, visit);
}

/** The script of a substitution, the word inside an expansion. */
function walkPart(part: Part, visit: Visit): void {
  if (part.kind === 'parameter' && part.operand) walkShell(part.operand, visit);
  if ((part.kind === 'substitution' || part.kind === 'bash-only') && part.script)
    walkShell(part.script, visit);
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
