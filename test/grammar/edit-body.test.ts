/** Edits inside an instruction: offsets of the body, text of the file. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bodyText,
  comments,
  editBody,
  parse,
  replaceSource,
  source,
  type BodyEdit,
  type Instruction,
} from '../../grammar/index.ts';
import { dockerfile } from '../property/dockerfile-texts.ts';
import { bounded } from '../property/settings.ts';

function run(text: string, head = 'FROM x\n'): Instruction {
  const found = parse(head + text).file.instructions[1];
  if (found === undefined) throw new Error('no instruction');
  return found;
}

/** An edit that puts `text` in the place of the first `old`; behind it when `old` ends in `|`. */
function at(instruction: Instruction, old: string, text: string): BodyEdit {
  const word = old.replace(/\|$/, '');
  const start = bodyText(instruction).indexOf(word);
  if (start < 0) throw new Error(`no ${word}`);
  const end = start + word.length;
  return { start: old === word ? start : end, end, text };
}

describe('editBody', () => {
  it.each([
    ['inserts in a line', 'RUN a b c', 'b|', ' new', 'RUN a b new c'],
    ['inserts at the end', 'RUN a b', 'b|', ' new', 'RUN a b new'],
    ['inserts in front of a continuation', 'RUN a \\\n  && b', 'a|', ' new', 'RUN a new \\\n  && b'],
    ['inserts on the second line', 'RUN a \\\n  && b c', 'b|', ' new', 'RUN a \\\n  && b new c'],
    ['inserts behind a comment line', 'RUN a \\\n# why\n  && b', 'b|', ' new', 'RUN a \\\n# why\n  && b new'],
    ['inserts lines', 'RUN a', 'a|', ' \\\n    && b', 'RUN a \\\n    && b'],
    ['inserts lines with comments', 'RUN a', 'a|', ' \\\n# why\n    && b', 'RUN a \\\n# why\n    && b'],
    ['replaces in a line', 'RUN a b c', 'b', 'new', 'RUN a new c'],
    ['replaces across lines', 'RUN a b \\\n  c d', 'b   c', 'new', 'RUN a new d'],
    [
      'keeps a comment in a replaced range',
      'RUN a b \\\n# why\n  c d',
      'b   c',
      'new',
      'RUN a new\\\n# why\n d',
    ],
    ['removes', 'RUN a --old b', ' --old', '', 'RUN a b'],
    ['keeps CRLF', 'RUN a \\\r\n  && b', 'b|', ' new', 'RUN a \\\r\n  && b new'],
    ['edits behind flags', 'RUN --network=none a', 'a|', ' new', 'RUN --network=none a new'],
    ['edits a continued word', 'RUN pi\\\np install x', 'install|', ' new', 'RUN pi\\\np install new x'],
  ])('%s', (_, text, old, insertion, expected) => {
    const before = run(text);
    const after = editBody(before, [at(before, old, insertion)]);
    expect(after && source(after)).toBe(expected);
    expect(after?.origin).toBe(before.origin);
  });

  it('makes several edits, in any order', () => {
    const before = run('RUN a \\\n  && b \\\n  && c');
    const edits = [at(before, 'c|', ' 3'), at(before, 'a|', ' 1'), at(before, 'b', '2')];
    const after = editBody(before, edits);
    expect(after && source(after)).toBe('RUN a 1 \\\n  && 2 \\\n  && c 3');
  });

  it('continues lines with the escape character of the file', () => {
    const before = run('RUN a `\n  b', '# escape=`\nFROM x\n');
    const after = editBody(before, [at(before, 'b|', ' `\n  c')]);
    expect(after && source(after)).toBe('RUN a `\n  b `\n  c');
    expect(after && bodyText(after)).toBe('a   b   c');
  });

  it.each([
    ['ends the instruction', 'RUN a', 'a|', '\nRUN b'],
    ['would read as a comment', 'RUN a \\\n b', 'b', '\\\n# b'],
    ['begins a heredoc', 'RUN a', 'a|', ' <<E \\\n'],
    ['continues nothing', 'RUN a', 'a|', ' \\\\\n b'],
    ['ends in a continuation', 'RUN a', 'a|', ' \\'],
  ])('refuses what %s', (_, text, old, insertion) => {
    const before = run(text);
    expect(editBody(before, [at(before, old, insertion)])).toBeUndefined();
  });

  it('of any RUN reads as edited, and loses no comment', () => {
    fc.assert(
      fc.property(
        dockerfile,
        fc.array(fc.tuple(fc.nat(), fc.nat(6)), { minLength: 1, maxLength: 3 }),
        (text, places) => {
          for (const before of parse(text).file.instructions.filter(({ name }) => name === 'run')) {
            const body = bodyText(before);
            const edits = apart(
              places.map(([place, length]) => {
                const start = place % (body.length + 1);
                return { start, end: Math.min(body.length, start + length), text: 'new' };
              }),
            );
            const after = editBody(before, edits);
            if (after === undefined) continue;
            expect(bodyText(after)).toBe(applied(body, edits).trim());
            for (const comment of comments(before)) expect(comments(after)).toContain(comment);
          }
        },
      ),
      bounded(200, 10),
    );
  });
});

describe('replaceSource', () => {
  it('takes one instruction of the same kind', () => {
    const before = run('# why\nRUN a');
    const after = replaceSource(before, 'RUN b \\\n c');
    expect(after && source(after)).toBe('RUN b \\\n c');
    expect(after?.keyword.before).toBe(before.keyword.before);
  });

  it.each(['', 'RUN', 'ENV A=1', 'RUN a\nRUN b', 'RUN <<E\n', '# c'])('refuses %j', (text) => {
    const after = replaceSource(run('RUN a'), text);
    if (text === 'RUN') expect(after && bodyText(after)).toBe('');
    else expect(after).toBeUndefined();
  });
});

/** Those that do not meet the one before. */
function apart(edits: readonly BodyEdit[]): readonly BodyEdit[] {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  return sorted.reduce<readonly BodyEdit[]>((kept, edit) => {
    const last = kept.at(-1);
    return last === undefined || edit.start > last.end ? [...kept, edit] : kept;
  }, []);
}

function applied(body: string, edits: readonly BodyEdit[]): string {
  return edits.reduceRight(
    (text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end),
    body,
  );
}
