/** Wrong rewrites of single calls: every one is rejected, and for the right reason. */
import { describe, expect, it } from 'vitest';
import { parse } from '../../../grammar/index.ts';
import { wrongAnswers, wrongNames } from '../wrong/calls.ts';
import { wrongDrops, wrongExtras } from '../wrong/idle.ts';
import { verdict } from '../wrong/claims.ts';

describe('wrong rewrites of calls', () => {
  it.each([...wrongAnswers, ...wrongNames, ...wrongDrops, ...wrongExtras])('$law: $name', (wrong) => {
    for (const text of [wrong.before, wrong.after]) expect(parse(text).diagnostics).toEqual([]);
    expect(wrong.before).not.toBe(wrong.after);
    expect(verdict(wrong).map(({ check, reason }) => `${check}: ${reason}`)).toContain(wrong.rejected);
  });
});
