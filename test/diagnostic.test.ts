import { describe, expect, it } from 'vitest';
import { parse } from '../grammar/index.ts';
import { fault, fromProblem } from '../src/diagnostic.ts';
import { nearest } from '../src/nearest.ts';

describe('a problem of the grammar', () => {
  it.each([
    ['RUNN a\n', 'did you mean RUN?'],
    ['FORM a\n', 'did you mean FROM?'],
    ['WORKIDR a\n', 'did you mean WORKDIR?'],
    ['apt-get install\n', 'if the line continues the one above'],
    ['&& b\n', 'if the line continues the one above'],
    ['FROM a b\n', 'write what is missing'],
    ['FROM a AS 1x\n', 'begin the name with a letter'],
    ['FROM a\nSHELL sh\n', 'put each word of the array in double quotes'],
    ['FROM a\nONBUILD ONBUILD RUN b\n', 'write another instruction after ONBUILD'],
  ])('%j has a remedy', (text, remedy) => {
    const [problem] = parse(text).diagnostics.map(fromProblem);
    expect(problem).toMatchObject({ severity: 'error' });
    expect(problem?.remedy).toContain(remedy);
  });
});

describe('a fault of dockopt', () => {
  it('names pass, number and how to report it, on one line', () => {
    const { message, remedy } = fault.threw('merge-runs', 3, 'TypeError: a\n  b');
    expect(message).toBe('merge-runs failed at rewrite 3: TypeError: a b');
    expect(remedy).toContain('report');
  });

  it('shows the text before a rewrite that failed its check', () => {
    const { message } = fault.rejected(
      'merge-runs',
      'join-runs',
      'no tree',
      'RUN a\nRUN b',
      { start: 0, end: 5 },
      1,
    );
    expect(message).toContain('merge-runs');
    expect(message).toContain('join-runs');
    expect(message).toContain('before: RUN a RUN b');
  });
});

describe('nearest', () => {
  const names = ['merge-runs', 'prevent-leftovers', 'remove-leftovers'];
  it.each([
    ['merge-run', 'merge-runs'],
    ['megre-runs', 'merge-runs'],
    ['Remove-Leftover', 'remove-leftovers'],
    ['pip', undefined],
    ['', undefined],
    ['x', undefined],
  ])('%j', (name, meant) => expect(nearest(name, names)).toBe(meant));
});
