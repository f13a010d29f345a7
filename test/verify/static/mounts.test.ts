/** Wrong cache mounts: every one is rejected, and for the right reason. */
import { describe, expect, it } from 'vitest';
import { parse } from '../../../grammar/index.ts';
import { verdict } from '../wrong/claims.ts';
import { wrongMounts } from '../wrong/mounts.ts';

describe('wrong cache mounts', () => {
  it.each(wrongMounts)('$name', (wrong) => {
    for (const text of [wrong.before, wrong.after]) expect(parse(text).diagnostics).toEqual([]);
    expect(verdict(wrong).map(({ check, reason }) => `${check}: ${reason}`)).toContain(wrong.rejected);
  });
});
