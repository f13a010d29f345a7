/** Odd and evil texts: nothing throws and nothing is lost. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { processWord } from '../../grammar/dockerfile/words.ts';
import { parse, print } from '../../grammar/index.ts';
import { parseScript } from '../../grammar/shell/parse.ts';
import { absent } from '../corpus/read.ts';
import { mutant, soup } from '../property/dockerfile-texts.ts';
import { factor, seed } from '../property/settings.ts';
import { hostileTexts } from './hostile-texts.ts';
import { readAll } from './read-all.ts';

if (mutant === undefined) console.warn(absent);

/** `FC_RUNS=40` makes them 200,000. */
const runs = { seed, numRuns: 5000 * factor };
const minutes = (count: number): number => count * 60_000 * factor;

describe('random texts', () => {
  it.skipIf(mutant === undefined)(
    'of real files with something broken are read',
    () => fc.assert(fc.property(mutant ?? soup, readAll), runs),
    minutes(5),
  );
  it(
    'of words and marks are read',
    () => fc.assert(fc.property(soup, readAll), { ...runs, numRuns: 1000 * factor }),
    minutes(2),
  );
  it(
    'of bytes are read, whatever the encoding made of them',
    () => {
      const bytes = fc.uint8Array({ maxLength: 400 });
      fc.assert(
        fc.property(bytes, fc.constantFrom('utf8', 'latin1', 'utf16le'), (octets, encoding) => {
          readAll(Buffer.from(octets).toString(encoding));
        }),
        { ...runs, numRuns: 1000 * factor },
      );
    },
    minutes(2),
  );
});

describe.each(Object.entries(hostileTexts))('%s', (_, make) => {
  it('are read', () => readAll(make(50_000)));
});

describe('very long texts', () => {
  const million = 1_000_000;
  it('of one line are read, and BuildKit rejects the line', () => {
    const text = `FROM a\nRUN ${'x'.repeat(10 * million)}`;
    const { file, diagnostics } = parse(text);
    expect(print(file) === text).toBe(true);
    expect(diagnostics).toMatchObject([{ code: 'line-too-long', line: 2 }]);
  });
  it('of a hundred thousand instructions are read', () => {
    const text = `FROM a\n${'RUN a\n'.repeat(100_000)}`;
    const { file, diagnostics } = parse(text);
    expect(print(file) === text).toBe(true);
    expect(file.instructions).toHaveLength(100_001);
    expect(diagnostics).toEqual([]);
  });
  it.each([10_000, 100_000])('of %i nested substitutions are not understood, and say so', (depth) => {
    for (const open of ['$(', '( ', '"$(', '`$(', "$( echo ')' "]) {
      const script = parseScript(`${open.repeat(depth)}a${')'.repeat(depth)}`, 'sh');
      expect(script.errors).not.toEqual([]);
    }
  });
  it('of a heredoc that never ends are one instruction', () => {
    const text = `FROM a\nRUN <<EOF\n${'a\n'.repeat(million)}`;
    const { file, diagnostics } = parse(text);
    expect(print(file) === text).toBe(true);
    expect(file.instructions).toHaveLength(2);
    expect(diagnostics).toMatchObject([{ code: 'unterminated-heredoc', line: 2 }]);
  });
});

describe('a variable that doubles itself', () => {
  it('is not known once no process could be given it', () => {
    let value: string | undefined = 'a';
    for (let time = 0; time < 40; time += 1) {
      const now: string | undefined = value;
      const word = processWord('$A$A', () => now);
      value = 'error' in word ? undefined : word.value;
    }
    expect(value).toBe('');
  });
});
