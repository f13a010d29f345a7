/** The words of `find`: folders, and what is done with that which is found in them. */
import type { Field } from './command-line.ts';
import { plainText, text } from './path-pattern.ts';

export interface Search {
  readonly starts: readonly Field[];
  /** Some test chooses among what is found, so that a folder of `starts` itself may not be meant. */
  readonly chosen: boolean;
  /** Only plain files are meant. */
  readonly filesOnly: boolean;
  readonly actions: readonly Action[];
}

export type Action =
  | { readonly kind: 'delete' }
  /** `-fprint FILE`. */
  | { readonly kind: 'list'; readonly file: Field }
  /** `-exec`; `{}` already stands for something in one of `starts`. */
  | { readonly kind: 'run'; readonly command: readonly Field[]; readonly elsewhere: boolean };

/** Words of an expression that choose nothing. */
const neutral =
  /^-(delete|print0?|printf|f?ls|fprint\w?|exec|ok|execdir|okdir|depth|maxdepth|xdev|mount|follow|o|a|or|and)$/;

/** @param fields the arguments behind `find` */
export function readSearch(fields: readonly Field[]): Search {
  const words = fields.map(({ pieces }) => plainText(pieces) ?? '');
  const expression = words.findIndex((word) => /^(-[a-zA-Z]{2}|[(!])/.test(word));
  const split = expression < 0 ? fields.length : expression;
  const named = fields.slice(0, split).filter((_, index) => !/^-[HLP]$/.test(words[index] ?? ''));
  const starts = named.length > 0 ? named : [{ pieces: [text('.')], word: '.' }];
  const tests = words.slice(split).filter((word) => word.startsWith('-') && !neutral.test(word));
  const type = words.indexOf('-type');
  const alternatives = words.some((word) => /^(-o|-or|!|-not)$/.test(word));
  const actions: Action[] = [];
  for (let index = split; index < fields.length; index += 1) {
    const word = words[index] ?? '';
    const file = fields[index + 1];
    if (word === '-delete') actions.push({ kind: 'delete' });
    else if (/^-f(print[0f]?|ls)$/.test(word) && file !== undefined) actions.push({ kind: 'list', file });
    else if (/^-(exec|ok)(dir)?$/.test(word)) {
      const end = words.findIndex((one, at) => at > index && (one === ';' || one === '+'));
      const command = fields.slice(index + 1, end < 0 ? fields.length : end);
      const filled = command.flatMap((field) => fill(field, starts));
      actions.push({ kind: 'run', command: filled, elsewhere: word.endsWith('dir') });
      index += command.length;
    }
  }
  const filesOnly = type >= 0 && words[type + 1] === 'f' && !alternatives;
  return { starts, chosen: tests.length > 0, filesOnly, actions };
}

/** Behind more folders than this, it is not told apart which one a file was found in. */
const mostStarts = 8;

/** The arguments that `{}` stands for. */
function fill(field: Field, starts: readonly Field[]): readonly Field[] {
  const plain = plainText(field.pieces);
  if (plain === undefined || !plain.includes('{}')) return [field];
  if (starts.length > mostStarts) return [{ pieces: [{ kind: 'unseen' }], word: field.word }];
  const [before = '', after = ''] = plain.split('{}');
  return starts.map(({ pieces }) => ({
    pieces: [text(before), ...pieces, text('/'), { kind: 'unseen' as const }, text(after)].filter(
      (piece) => piece.kind !== 'text' || piece.text !== '',
    ),
    word: field.word,
  }));
}
