/** Everything the grammar can read in a text. */
import { processWord } from '../../grammar/dockerfile/words.ts';
import { lineRanges, parse, print, typed } from '../../grammar/index.ts';
import { bashOnly, parseScript } from '../../grammar/shell/parse.ts';
import { walkShell } from '../../grammar/shell/walk.ts';

/** Reads trees, typed views, words and scripts; throws when the text is not printed as it was read. */
export function readAll(text: string): void {
  const { file } = parse(text);
  if (print(file) !== text) throw new Error('the text is not printed as it was read');
  if (lineRanges(file).length !== file.instructions.length) throw new Error('an instruction has no lines');
  const values = new Map<string, string | undefined>();
  for (const instruction of file.instructions) {
    const view = typed(instruction);
    if (view.kind === 'run' && view.command.form === 'shell') {
      const script = parseScript(view.command.text, 'sh');
      bashOnly(script);
      walkShell(script, () => {});
    }
    if (view.kind !== 'env') continue;
    for (const { key, value } of view.pairs) {
      const word = processWord(value.value, (name) => values.get(name), instruction.escape);
      values.set(key.value, 'error' in word ? undefined : word.value);
    }
  }
}
