/** What a command substitution puts in its place, where that follows from its words alone. */
import type { Script, Simple, Statement, Word } from '../../grammar/shell/ast.ts';
import type { Argument } from './commands.ts';

/** How the words of the substitution are read. */
interface Reader {
  readonly fieldsOf: (word: Word) => readonly Argument[];
  /** A command of that name is none of the script's own. */
  readonly ordinary: (name: string) => boolean;
}

/** The output of commands that only rearrange text, `echo $A | tr -d .`; undefined when it is not known. */
export function outputOf({ body, errors }: Script, reader: Reader): string | undefined {
  const [item, ...others] = body.items;
  if (item === undefined || others.length > 0 || item.separator === '&' || errors.length > 0)
    return undefined;
  let text: string | undefined;
  for (const [index, command] of stepsOf(item.node).entries()) {
    const words = wordsOf(command, reader);
    const [name, ...operands] = words ?? [];
    if (name === undefined || !reader.ordinary(name)) return undefined;
    text = index === 0 ? sources.get(name)?.(operands) : filters.get(name)?.(operands, text ?? '');
    if (text === undefined) return undefined;
  }
  return text?.replace(/(?<!\n)\n+$/, '');
}

function stepsOf(node: Statement): readonly Statement[] {
  return node.kind === 'pipeline' && !node.negated ? node.commands : [node];
}

/** The words of a command that does nothing but what they say. */
function wordsOf(node: Statement, { fieldsOf }: Reader): readonly string[] | undefined {
  if (!isPlain(node)) return undefined;
  const fields = node.words.flatMap((word) => fieldsOf(word));
  const texts = fields.map(({ value }) => value ?? '~');
  // A `~` at the start of an argument stands for what it is not.
  const known = texts.every((text) => /^(?!(\.\/)?~)[\x20-\x7e]*$/.test(text));
  return known ? texts : undefined;
}

function isPlain(node: Statement): node is Simple {
  return node.kind === 'simple' && node.assignments.length === 0 && node.redirects.length === 0;
}

/** Commands that make text. */
const sources = new Map<string, (operands: readonly string[]) => string | undefined>([
  // Shells disagree on options and backslashes.
  ['echo', (operands) => (operands.some((one) => /^-|\\/.test(one)) ? undefined : `${operands.join(' ')}\n`)],
  [
    'basename',
    ([path = '', suffix = '', ...others]) => {
      const name = /^\/?(?:[^/]+\/)*([^/]+)$/.exec(path)?.[1];
      if (name === undefined || others.length > 0 || path.startsWith('-')) return undefined;
      const cut = name !== suffix && name.endsWith(suffix) ? suffix.length : 0;
      return `${name.slice(0, name.length - cut)}\n`;
    },
  ],
  [
    'dirname',
    ([path = '', ...others]) => {
      const folder = /^(\/?[^/]+(?:\/[^/]+)*)\/[^/]+$/.exec(path)?.[1];
      return folder === undefined || others.length > 0 || path.startsWith('-') ? undefined : `${folder}\n`;
    },
  ],
]);

/** Commands that change the text they read. */
const filters = new Map<string, (operands: readonly string[], text: string) => string | undefined>([
  [
    'tr',
    ([option, characters = '', ...others], text) => {
      const plain = option === '-d' && others.length === 0 && /^[A-Za-z0-9.,_:/+ ]+$/.test(characters);
      return plain ? [...text].filter((one) => !characters.includes(one)).join('') : undefined;
    },
  ],
  [
    'cut',
    (operands, text) => {
      const [, delimiter = '', field] = /^-d\n?([^\n])\n-f\n?([1-9])$/.exec(operands.join('\n')) ?? [];
      // A line without the delimiter is left as it is.
      const plain = delimiter !== '' && text.includes(delimiter) && text.indexOf('\n') === text.length - 1;
      return plain ? `${text.slice(0, -1).split(delimiter)[Number(field) - 1] ?? ''}\n` : undefined;
    },
  ],
]);
