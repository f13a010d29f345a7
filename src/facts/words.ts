/** Shell words to the fields they become: quotes, variables, `~`, field splitting, globs. */
import type { Part, Word } from '../../grammar/shell/ast.ts';
import { unknownValue, type Value } from '../../grammar/value.ts';
import type { Argument } from './commands.ts';
import { withoutMatch } from './cut.ts';
import { outputOf } from './output.ts';
import { onEachWay, possibleOf, resultsOf, type Possible, type Tree } from './ways.ts';

/** What a shell knows when it expands a word. */
export interface Expander {
  variable(name: string): Value;
  /** The same, also where it depends on the way through the script. */
  possible(name: string): Possible;
  /** HOME is not known, but it is the one that the build starts the script with: `~` stands for it. */
  readonly homeStays: boolean;
  /** IFS is what it always is. */
  readonly splits: boolean;
  /** Globs are matched in the usual way. */
  readonly globs: boolean;
  /** A command of that name is none of the script's own. */
  readonly ordinary: (name: string) => boolean;
  /** Whether so many characters more may be made of variables: keeps the work in proportion to the text. */
  affords(length: number): boolean;
  /** The same for what is expanded once for each way. */
  affordsWay(length: number): boolean;
}

/** A stretch of a word after expansion. */
interface Piece {
  /** Undefined when not known. */
  readonly text: string | undefined;
  /** Neither split nor matched against files. */
  readonly quoted: boolean;
  /** Comes from an expansion and may be several fields, or none. */
  readonly expanded: boolean;
  /** `~` at the start of it is HOME. */
  readonly home?: boolean;
  /** Not known, and several fields or none even when quoted. */
  readonly many?: boolean;
}

/** The fields of a word, as arguments of a command. */
export function fieldsOf(word: Word, expander: Expander): readonly Argument[] {
  if (assignsHome.test(word.text)) return [argument(word, [unknown(true)], expander)];
  const fields: Piece[][] = [];
  let field: Piece[] | undefined;
  const add = (piece: Piece): void => {
    if (field === undefined) fields.push((field = []));
    field.push(piece);
  };
  for (const piece of piecesOf(word, expander)) {
    if (!piece.expanded || piece.text === undefined || !expander.splits) {
      add(piece);
      continue;
    }
    for (const [index, text] of piece.text.split(/[ \t\n]+/).entries()) {
      if (index > 0) field = undefined;
      if (text !== '') add({ ...piece, text });
    }
  }
  return fields.map((pieces) => argument(word, pieces, expander));
}

/** A word where a shell makes exactly one field of it: the target of a redirection. */
export function singleOf(word: Word, expander: Expander): Argument {
  return argument(
    word,
    piecesOf(word, expander).map((piece) => ({ ...piece, expanded: false, many: false })),
    expander,
  );
}

/** The value of a variable that is assigned a word; undefined when not known. */
export function valueOf(word: Word, expander: Expander): string | undefined {
  if (/[:=]~/.test(word.text)) return undefined;
  const pieces = piecesOf(word, expander);
  // What `~` stands for must not be lost on the way through a variable.
  if (pieces.some((piece) => piece.text === undefined || piece.home)) return undefined;
  return pieces.map((piece) => piece.text ?? '').join('');
}

/** The value of a variable that is assigned a word, on each way that it depends on. */
export function possibleValueOf(word: Word, expander: Expander): Possible {
  const value = valueOf(word, expander);
  if (value !== undefined) return value;
  const tree = eachWay([word], expander, (way) => valueOf(word, way));
  return tree === undefined ? unknownValue : possibleOf(tree);
}

/**
 * The fields of several words, once for each way that their variables depend on. `undefined` when one of them is not
 * known on one of the ways.
 */
export function fieldsOnEachWay(
  words: readonly Word[],
  expander: Expander,
): readonly (readonly Argument[])[] | undefined {
  const tree = eachWay(words, expander, (way) => words.flatMap((word) => fieldsOf(word, way)));
  const known = ({ value, pattern }: Argument): boolean => value !== undefined || pattern !== undefined;
  const results = tree && resultsOf(tree);
  return results?.every((fields) => fields.every(known)) === true ? results : undefined;
}

function eachWay<T>(
  words: readonly Word[],
  expander: Expander,
  evaluate: (expander: Expander) => T,
): Tree<T> | undefined {
  const length = words.reduce((sum, { text }) => sum + text.length, 0);
  const afford = (more: number): boolean => expander.affordsWay(more);
  return onEachWay(
    (name) => expander.possible(name),
    (variable) =>
      evaluate({ ...expander, variable: afford(length) ? variable : () => unknownValue, affords: afford }),
  );
}

/** bash reads `CC=~/gcc` as HOME in an argument too, others do not. */
const assignsHome = /^[A-Za-z_]\w*\+?=([^'"]*:)?~/;

function argument(word: Word, pieces: readonly Piece[], { globs, splits }: Expander): Argument {
  const known = pieces.every(({ text }) => text !== undefined);
  const several = pieces.some(({ expanded, many }) => many || (expanded && !splits));
  if (!known || several) return { value: undefined, pattern: undefined, many: several, word };
  const whole = pieces.map(({ text }) => text ?? '').join('');
  const [first] = pieces;
  const text = whole.startsWith('~') && !first?.home ? `./${whole}` : whole;
  if (!globbing(pieces)) return { value: text, pattern: undefined, many: false, word };
  // Quoted glob characters among real ones cannot be told apart in a pattern.
  const clear =
    globs && pieces.every(({ text: own = '', quoted }) => !(quoted ? /[*?[\]\\]/ : /\\/).test(own));
  return { value: undefined, pattern: clear ? text : undefined, many: true, word };
}

function globbing(pieces: readonly Piece[]): boolean {
  const shape = pieces.map(({ text = '', quoted }) => (quoted ? '.' : text)).join('');
  return /[*?]/.test(shape) || (shape.includes('[') && shape.lastIndexOf(']') > shape.indexOf('[') + 1);
}

function unknown(many: boolean): Piece {
  return { text: undefined, quoted: true, expanded: false, many };
}

function piecesOf(word: Word, expander: Expander): readonly Piece[] {
  const [first, ...others] = word.parts;
  if (first?.kind !== 'literal' || !word.text.startsWith('~'))
    return word.parts.flatMap((part, index) =>
      piecesOfPart(part, index === 0 && endsName(word.parts[1]), expander, false),
    );
  const { value } = first;
  if (!word.text.startsWith('~/') && word.text !== '~') return [unknown(false)];
  const rest = others.flatMap((part) => piecesOfPart(part, false, expander, false));
  const home = expander.variable('HOME');
  if (typeof home === 'string' && home !== '')
    return [{ text: home + value.slice(1), quoted: true, expanded: false }, ...rest];
  if (!expander.homeStays) return [unknown(false), ...rest];
  return [{ text: value, quoted: true, expanded: false, home: true }, ...rest];
}

/** Whether a path goes on behind `$HOME`, or nothing does. */
function endsName(next: Part | undefined): boolean {
  return next === undefined || (next.kind === 'literal' && next.value.startsWith('/'));
}

/** @param starts it is a path's first component @param within in the operand of an unquoted expansion */
function piecesOfPart(part: Part, starts: boolean, expander: Expander, within: boolean): readonly Piece[] {
  switch (part.kind) {
    case 'literal':
      // A bracket expression is one part, whatever is in it.
      if (part.glob && /[$`'"\\]/.test(part.value)) return [unknown(true)];
      return [{ text: part.value, quoted: part.quoted, expanded: within && !part.quoted }];
    case 'parameter':
      return parameter(part, starts, expander);
    case 'substitution': {
      const { ordinary } = expander;
      const reader = { ordinary, fieldsOf: (word: Word) => fieldsOf(word, expander) };
      const text = part.script && outputOf(part.script, reader);
      return text === undefined ? [unknown(!part.quoted)] : made(text, part.quoted, expander);
    }
    case 'arithmetic':
      return [unknown(!part.quoted && !expander.splits)];
    case 'bash-only':
      return [unknown(true)];
    default:
      return part satisfies never;
  }
}

type Parameter = Extract<Part, { readonly kind: 'parameter' }>;

function parameter(part: Parameter, starts: boolean, expander: Expander): readonly Piece[] {
  const { name, quoted, operator, operand } = part;
  if (!/^[A-Za-z_]/.test(name)) return [unknown(name === '@' || (!quoted && !/^[#?$!]$/.test(name)))];
  const value = expander.variable(name);
  if (value === unknownValue) {
    const isHome = name === 'HOME' && operator === undefined && starts && expander.homeStays;
    return isHome ? [{ text: '~', quoted: true, expanded: false, home: true }] : [unknown(!quoted)];
  }
  const known = (text: string): readonly Piece[] => made(text, quoted, expander);
  switch (operator) {
    case undefined:
    case '?':
    case ':?':
      return known(value ?? '');
    case '-':
    case '=':
      return value === undefined ? operandPieces(operand, quoted, expander) : known(value);
    case ':-':
    case ':=':
      return value === undefined || value === '' ? operandPieces(operand, quoted, expander) : known(value);
    case '+':
      return value === undefined ? known('') : operandPieces(operand, quoted, expander);
    case ':+':
      return value === undefined || value === '' ? known('') : operandPieces(operand, quoted, expander);
    case 'length':
      // Bytes or characters: the same for ASCII.
      return /^[\x20-\x7e]*$/.test(value ?? '') ? known(String((value ?? '').length)) : [unknown(false)];
    default: {
      const quotes = quoted && operand !== undefined && /['"\\]/.test(operand.text);
      const cut =
        operand && !quotes ? withoutMatch(value ?? '', operator, operand, expander.affords) : undefined;
      return cut === undefined ? [unknown(!quoted)] : known(cut);
    }
  }
}

/** What an expansion makes. */
function made(text: string, quoted: boolean, expander: Expander): readonly Piece[] {
  return expander.affords(text.length) ? [{ text, quoted, expanded: !quoted }] : [unknown(!quoted)];
}

function operandPieces(operand: Word | undefined, quoted: boolean, expander: Expander): readonly Piece[] {
  if (operand === undefined) return [];
  // Shells disagree on quotes and `~` inside of quotes.
  if (operand.text.startsWith('~') || (quoted && /['"\\]/.test(operand.text))) return [unknown(!quoted)];
  const pieces = operand.parts.flatMap((part) => piecesOfPart(part, false, expander, true));
  return quoted ? pieces.map((piece) => ({ ...piece, quoted: true, expanded: false })) : pieces;
}
