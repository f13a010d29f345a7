/** Deliberate miscompilations: every one is rejected, and for the right reason. */
import { describe, expect, it } from 'vitest';
import { parse } from '../../../grammar/index.ts';
import { wrongRewrites } from '../wrong/cases.ts';
import { verdict } from '../wrong/claims.ts';

describe('wrong rewrites', () => {
  it.each(wrongRewrites)('$law: $name', (wrong) => {
    for (const text of [wrong.before, wrong.after]) expect(parse(text).diagnostics).toEqual([]);
    const said = verdict(wrong).map(({ check, reason }) => `${check}: ${reason}`);
    expect(said).toContain(wrong.rejected);
  });

  it('are many, of every law', () => {
    expect(wrongRewrites.length).toBeGreaterThan(40);
    expect(new Set(wrongRewrites.map(({ name, law }) => `${law} ${name}`)).size).toBe(wrongRewrites.length);
  });
});
