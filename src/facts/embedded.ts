/** The script that a command is given among its words, read as a script. */
import type { Script } from '../../grammar/shell/ast.ts';
import { bashOnly, parseScript } from '../../grammar/shell/parse.ts';
import type { Argument } from './commands.ts';
import { embedded, type Embedded } from './wrappers.ts';

export interface EmbeddedScript extends Embedded {
  readonly script: Script;
  /** Its offsets index the text around it. */
  readonly placed: boolean;
}

/**
 * The script of `sh -c '…'` and the like; undefined when there is none, or it is not known, or not understood.
 * @param around the text that the offsets of the words index
 */
export function embeddedScript(argv: readonly Argument[], around: string): EmbeddedScript | undefined {
  const found = embedded(argv);
  if (found === undefined) return undefined;
  const dialect = found.name === 'bash' ? 'bash' : 'sh';
  const script = parseScript(found.text, dialect);
  if (script.errors.length > 0 || (dialect === 'sh' && bashOnly(script).length > 0)) return undefined;
  const start = literalStart(found);
  if (start === undefined) return { ...found, script, placed: false };
  return { ...found, script: moved(script, start, around), placed: true };
}

/** Where the text of a script stands, when it is one pair of single quotes. */
function literalStart({ text, argument }: Embedded): number | undefined {
  const word = argument?.word;
  return word?.text === `'${text}'` ? word.start + 1 : undefined;
}

/** A script as a part of the text it stands in. */
function moved(script: Script, by: number, text: string): Script {
  const move = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(move);
    if (typeof node !== 'object' || node === null) return node;
    const isScript = 'kind' in node && node.kind === 'script' && 'text' in node;
    // Backticks with escapes have a text of their own.
    if (isScript && node.text !== script.text) return node;
    const fields = Object.entries(node).map(([key, value]: [string, unknown]) => {
      if (typeof value === 'number' && (key === 'start' || key === 'end')) return [key, value + by] as const;
      return [key, isScript && key === 'text' ? text : move(value)] as const;
    });
    return Object.fromEntries(fields);
  };
  return move(script) as Script;
}
