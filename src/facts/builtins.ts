/** What the builtins of a shell do to it, as far as it tells how later words are read and what still runs. */
import type { Word } from '../../grammar/shell/ast.ts';
import { unknownValue } from '../../grammar/value.ts';
import { failing, head, namesSetBy, operandName } from './bindings.ts';
import type { Argument } from './commands.ts';
import { expanderAt, makeUnknown, type Place } from './place.ts';
import { fieldsOf } from './words.ts';

/** Changes the shell at a place as a builtin does; a command that is none changes nothing. */
export function runBuiltin(name: string, operands: readonly Argument[], place: Place): void {
  const { process, shell } = place;
  const { variables } = shell;
  const words = [...new Set(operands.map(({ word }) => word))];
  switch (name) {
    case 'exit':
      // A failing status fails the script too, unless nobody looks at it.
      if (process.fragile || !failing(operands[0]?.value)) process.left = true;
      break;
    case 'return':
      process.left = true;
      break;
    case 'export':
      exportWords(words, place);
      break;
    case 'unset':
      if (words.some(({ text }) => text === '-f')) break;
      for (const unset of words.map(operandName))
        if (unset === undefined) variables.forget();
        else if (unset !== '') variables.set(unset, { value: undefined, exported: false });
      break;
    case 'readonly':
    case 'declare':
    case 'typeset':
      for (const declared of words.map(operandName))
        if (declared === undefined) variables.forget();
        else if (declared !== '') variables.seal(declared);
      break;
    case 'set':
      if (keepsReading(operands)) break;
      makeUnknown(new Set(['-']), place);
      // With -n nothing runs any more.
      if (operands.some(({ value = '-n' }) => /^-\w*n|^noexec$/.test(value))) process.left = true;
      break;
    case 'exec':
      // Not stripped, so not understood; with redirections alone it has no operands.
      if (operands.length > 0) process.left = true;
      break;
    case 'shopt':
    case 'enable':
      makeUnknown(new Set(['-']), place);
      break;
    default:
      makeUnknown(namesSetBy(name, words, shell.functions), place);
  }
}

/** Whether `set` changes nothing about how words are read and variables exported. */
function keepsReading(operands: readonly Argument[]): boolean {
  const end = operands.findIndex(({ value }) => value === '--');
  const options = end < 0 ? operands : operands.slice(0, end);
  const harmless = /^([-+][bCeEhmTuvx]*o?|pipefail|errexit|nounset|xtrace|errtrace|verbose)$/;
  return options.every(({ value = ' ' }) => harmless.test(value));
}

function exportWords(words: readonly Word[], place: Place): void {
  const { variables } = place.shell;
  const plain = words.every(({ text }) => /^(--|-p|[^-].*|)$/s.test(text));
  for (const word of words) {
    const name = operandName(word);
    if (name === undefined) variables.forget();
    else if (name !== '' && plain)
      variables.set(name, {
        value: head(word).text.includes('=')
          ? exportedValue(word, name, place)
          : variables.at(name, variables.now()).value,
        exported: true,
      });
    else if (name !== '') makeUnknown(new Set([name]), place);
  }
}

/** The value in `NAME=value`. Older shells split it as they do any argument: then it is not known. */
function exportedValue(word: Word, name: string, place: Place): string | typeof unknownValue {
  const [field, ...others] = fieldsOf(word, expanderAt(place));
  const text = others.length === 0 ? field?.value : undefined;
  return text?.startsWith(`${name}=`) ? text.slice(name.length + 1) : unknownValue;
}
