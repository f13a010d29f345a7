/** The work grows with the text and no faster. */
import { describe, expect, it } from 'vitest';
import { stepsOf } from './steps.ts';
import { hostileTexts } from './hostile-texts.ts';

// Behind `steps.ts`, so that it is counted.
const { readAll } = await import('./read-all.ts');

/** Ten times the text may cost as much. */
const most = 12;

describe.each(Object.entries(hostileTexts))('%s', (_, make) => {
  it('cost ten times as much when they are ten times as long', () => {
    const few = stepsOf(() => readAll(make(2000)));
    const many = stepsOf(() => readAll(make(20_000)));
    expect(few).toBeGreaterThan(0);
    expect(many / few).toBeLessThanOrEqual(most);
  });
});
