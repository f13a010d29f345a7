/** Our nodes as the s-expressions of BuildKit's parser tests (Node.Dump). */
import { quote } from '../../grammar/dockerfile/quote.ts';
import type { OracleNode } from './oracle.ts';

/** One line an instruction. */
export function dump(nodes: readonly OracleNode[]): string {
  return nodes.map((node) => `(${expression(node)})\n`).join('');
}

function expression({ cmd, flags = [], args, sub }: OracleNode): string {
  const words = args.map(quote);
  if (flags.length > 0) words.unshift(`[${flags.map(quote).join(' ')}]`);
  if (sub !== undefined) words.push(`(${expression(sub)})`);
  return [cmd.toLowerCase(), ...words].join(' ');
}
