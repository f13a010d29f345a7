/** How deeply a script nests, in one pass over its text: what goes too deep is not handed to a recursive parser. */

/** What is open: a bracket, an expansion, a quote, or a compound command that ends with a word. */
type Open = '(' | '${' | '"' | '`' | 'word';

const openers: ReadonlySet<string> = new Set(['if', 'case', 'while', 'until', 'for', 'select']);
const closers: ReadonlySet<string> = new Set(['fi', 'esac', 'done']);
/** A command follows these as well. */
const between: ReadonlySet<string> = new Set(['then', 'do', 'else', 'elif', '!', 'time', 'coproc']);

const blanks = /[ \t]+/y;
const word = /[^\s;&|(){}<>"'`$\\]+/y;

/** The deepest nesting of quotes, brackets and compound commands; an estimate where heredocs hold quotes. */
export function nesting(text: string): number {
  const open: Open[] = [];
  let deepest = 0;
  /** Whether a command may start here. */
  let command = true;
  const push = (what: Open): void => {
    deepest = Math.max(deepest, open.push(what));
  };
  const popIf = (what: Open): boolean => open.at(-1) === what && open.pop() !== undefined;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? '';
    const expansion = character === '$' ? text[at + 1] : undefined;
    if (character === '\\') at += 1;
    else if (character === '"') {
      if (!popIf('"')) push('"');
    } else if (character === '`') {
      if (!popIf('`')) push('`');
      command = true;
      continue;
    } else if (expansion === '(' || expansion === '{') {
      at += 1;
      push(expansion === '(' ? '(' : '${');
      command = expansion === '(';
      continue;
    } else if (open.at(-1) === '"') continue;
    else if (character === "'") at = endOf(text, "'", at + 1);
    else if (character === '#' && (at === 0 || /[\s;&|()]/.test(text[at - 1] ?? ''))) {
      at = endOf(text, '\n', at) - 1;
      continue;
    } else if (character === '(' || character === ')') {
      if (character === '(') push('(');
      else {
        // A word left open inside a bracket ends with it.
        while (popIf('word'));
        popIf('(');
      }
      command = true;
      continue;
    } else if (character === ';' || character === '&' || character === '|' || character === '\n') {
      command = true;
      continue;
    } else if (character === '{' && command && /\s/.test(text[at + 1] ?? '')) {
      push('word');
      continue;
    } else if (character === '}') {
      if (!popIf('${') && command) popIf('word');
    } else {
      const blank = match(blanks, text, at);
      if (blank > 0) {
        at += blank - 1;
        continue;
      }
      const length = match(word, text, at);
      if (length > 0) {
        const found = text.slice(at, at + length);
        at += length - 1;
        if (command && openers.has(found)) push('word');
        else if (command && closers.has(found)) popIf('word');
        else if (!between.has(found)) command = false;
        continue;
      }
    }
    command = false;
  }
  return deepest;
}

/** The length of a match at an offset; 0 for none. */
function match(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex - at : 0;
}

function endOf(text: string, stop: string, from: number): number {
  const found = text.indexOf(stop, from);
  return found < 0 ? text.length : found;
}
