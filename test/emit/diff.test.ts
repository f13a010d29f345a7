import { applyPatch } from 'diff';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unifiedDiff } from '../../src/emit/diff.ts';

describe('unifiedDiff', () => {
  it('is empty for equal texts', () => {
    expect(unifiedDiff('FROM a\n', 'FROM a\n', 'Dockerfile')).toBe('');
  });

  it('marks a final line without its newline on the side that lacks it', () => {
    expect(unifiedDiff('FROM a\nRUN b', 'FROM a\nRUN b\n', 'x/Dockerfile')).toBe(
      [
        '--- a/x/Dockerfile',
        '+++ b/x/Dockerfile',
        '@@ -1,2 +1,2 @@',
        ' FROM a',
        '-RUN b',
        '\\ No newline at end of file',
        '+RUN b',
        '',
      ].join('\n'),
    );
  });

  it('keeps carriage returns', () => {
    expect(unifiedDiff('FROM a\r\nRUN b\r\n', 'FROM a\r\nRUN c\r\n', 'f')).toContain('-RUN b\r\n+RUN c\r\n');
  });

  const line = fc.constantFrom('RUN a', 'RUN b', '# c', '', '\r');
  const text = fc
    .tuple(fc.array(line, { maxLength: 12 }), fc.constantFrom('', '\n'))
    .map(([lines, end]) => lines.join('\n') + end);

  it('applied to the old text it gives the new one', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const patch = unifiedDiff(before, after, 'f');
        expect(patch === '' ? before : applyPatch(before, patch)).toBe(after);
      }),
    );
  });

  it('so it does when the texts differ too much for the smallest diff', () => {
    const lines = (word: string, from: number): string =>
      Array.from({ length: 1500 }, (_, index) => `RUN ${word} ${index + from}\n`).join('');
    for (const [head, tail] of [
      ['', ''],
      ['FROM a\nRUN b\nRUN c\nRUN d\nRUN e\n', 'CMD f\nCMD g\nCMD h\nCMD i\n'],
      ['FROM a\n', 'CMD f'],
    ] as const) {
      const [before, after] = [head + lines('x', 0) + tail, head + lines('y', 1) + tail];
      const patch = unifiedDiff(before, after, 'f');
      expect(applyPatch(before, patch)).toBe(after);
      expect(patch.match(/^@@/gm)).toHaveLength(1);
    }
  });
});
