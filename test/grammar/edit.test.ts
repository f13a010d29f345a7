/** Edits of the tree: what they touch, and what they must leave alone. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  comments,
  edit,
  equal,
  instruction,
  parse,
  print,
  type Changes,
  type File,
  type Instruction,
} from '../../grammar/index.ts';
import { dockerfile } from '../property/dockerfile-texts.ts';
import { bounded } from '../property/settings.ts';

const text = '# syntax=a\n# top\nFROM x\n\n# one\nRUN a\n# two\nRUN b\n# end\n';

function at(file: File, index: number): Instruction {
  const found = file.instructions[index];
  if (found === undefined) throw new Error(`no instruction ${String(index)}`);
  return found;
}

function edited(source: string, changes: (file: File) => [Instruction, readonly Instruction[]][]): string {
  const { file } = parse(source);
  return print(edit(file, new Map(changes(file)) satisfies Changes));
}

describe('an edit', () => {
  it('of nothing is the same file', () => {
    const { file } = parse(text);
    expect(edit(file, new Map())).toBe(file);
  });

  it('shares what it did not touch', () => {
    const { file } = parse(text);
    const after = edit(file, new Map([[at(file, 1), [instruction('RUN c')]]]));
    expect(at(after, 0)).toBe(at(file, 0));
    expect(at(after, 2)).toBe(at(file, 2));
    expect(after.directives).toBe(file.directives);
  });

  it('that replaces keeps the comments above', () => {
    expect(edited(text, (file) => [[at(file, 1), [instruction('RUN c')]]])).toBe(
      text.replace('RUN a', 'RUN c'),
    );
  });

  it('that removes leaves the comments behind', () => {
    const after = edited(text, (file) => [[at(file, 1), []]]);
    expect(after).toBe('# syntax=a\n# top\nFROM x\n\n# one\n# two\nRUN b\n# end\n');
  });

  it('that removes the last leaves the end', () => {
    const after = edited(text, (file) => [[at(file, 2), []]]);
    expect(after).toBe('# syntax=a\n# top\nFROM x\n\n# one\nRUN a\n# two\n# end\n');
  });

  it('that removes the first leaves directives alone', () => {
    const after = edited('# escape=`\nFROM x\nRUN a\n', (file) => [[at(file, 0), []]]);
    expect(after).toBe('# escape=`\nRUN a\n');
  });

  it('that inserts puts each on a line of its own', () => {
    const after = edited('FROM x\nRUN a', (file) => [[at(file, 1), [instruction('ENV B=1'), at(file, 1)]]]);
    expect(after).toBe('FROM x\nENV B=1\nRUN a');
  });

  it('ends new lines as the file does', () => {
    const after = edited('FROM x\r\nRUN a\r\n', (file) => [
      [at(file, 1), [at(file, 1), instruction('RUN b')]],
    ]);
    expect(after).toBe('FROM x\r\nRUN a\r\nRUN b\r\n');
  });

  it('copies an instruction that is inserted a second time', () => {
    const { file } = parse('FROM x\nRUN a\n');
    const run = at(file, 1);
    const after = edit(file, new Map([[run, [run, run]]]));
    expect(print(after)).toBe('FROM x\nRUN a\nRUN a\n');
    expect(at(after, 1)).not.toBe(at(after, 2));
  });

  it('keeps a byte order mark in front', () => {
    const after = edited('\uFEFFFROM x\nRUN a\n', (file) => [[at(file, 0), [instruction('FROM y')]]]);
    expect(after).toBe('\uFEFFFROM y\nRUN a\n');
  });
});

describe('any edit of any file', () => {
  const change = fc.constantFrom('keep', 'keep', 'keep', 'remove', 'replace', 'insert above', 'insert below');

  it('gives a tree that its text parses to, and loses no comment', () => {
    fc.assert(
      fc.property(dockerfile, fc.array(change, { minLength: 30, maxLength: 30 }), (source, plan) => {
        const { file, diagnostics } = parse(source);
        if (diagnostics.length > 0) return;
        const changes = new Map(
          file.instructions.flatMap((one, index): [Instruction, readonly Instruction[]][] => {
            const made = changed(one, plan[index % plan.length] ?? 'keep');
            return made === undefined ? [] : [[one, made]];
          }),
        );
        const after = edit(file, changes);
        const again = parse(print(after)).file;
        expect(print(again)).toBe(print(after));
        // A file without instructions has its directives and comments only.
        if (after.instructions.length > 0) expect(equal(again, after)).toBe(true);
        expect([...comments(after)].sort()).toEqual([...comments(file)].sort());
      }),
      bounded(300, 10),
    );
  });
});

function changed(one: Instruction, how: string): readonly Instruction[] | undefined {
  switch (how) {
    case 'remove':
      // The comments inside an instruction go with it; only those above it stay.
      return comments(one).length > comments(one.keyword).length ? undefined : [];
    case 'replace':
      return comments(one).length > comments(one.keyword).length
        ? undefined
        : [instruction('RUN new', one.escape)];
    case 'insert above':
      return [instruction('ENV NEW=1', one.escape), one];
    case 'insert below':
      return [one, instruction('ENV NEW=1', one.escape)];
    default:
      return undefined;
  }
}
