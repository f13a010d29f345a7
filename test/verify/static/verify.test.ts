/** The verifier as a whole: it names who is wrong, never throws, and reads a file in one go. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Instruction } from '../../../grammar/ast.ts';
import { edit, instruction, parse } from '../../../grammar/index.ts';
import { parseScript } from '../../../grammar/shell/parse.ts';
import type { Assumption } from '../../../src/assume.ts';
import { lawNames } from '../../../src/law.ts';
import type { Claim } from '../../../src/verify/claim.ts';
import { sameTokens, tokensOf } from '../../../src/verify/tokens.ts';
import { verify } from '../../../src/verify/verify.ts';
import { dockerfile } from '../../property/dockerfile-texts.ts';

const unread: readonly Assumption[] = ['layers-unread'];

/** The claim that pairs of RUNs are one, and the file in which they are. */
function pairs(text: string, merged: (pair: number) => string) {
  const before = parse(text).file;
  const runs = before.instructions.filter(({ name }) => name === 'run');
  const changes = new Map<Instruction, readonly Instruction[]>();
  const claims: Claim[] = [];
  for (let index = 0; index + 1 < runs.length; index += 2) {
    const targets = runs.slice(index, index + 2);
    const replacements = [[instruction(`RUN ${merged(index / 2)}`)], []];
    for (const [at, target] of targets.entries()) changes.set(target, replacements[at] ?? []);
    claims.push({
      id: `pair ${String(index / 2)}`,
      targets,
      replacements,
      law: 'join-runs',
      assumes: unread,
    });
  }
  return { before, after: edit(before, changes), claims };
}

describe('verify', () => {
  it('names the claims that are wrong, and only those', () => {
    const text =
      'FROM busybox\nRUN touch /a\nRUN touch /b\nUSER x\nRUN touch /c\nRUN touch /d\nUSER y\nRUN cd /\nRUN ls\n';
    const merged = ['touch /a && touch /b', 'touch /c; touch /d', 'cd / && ls'];
    const { before, after, claims } = pairs(text, (pair) => merged[pair] ?? '');
    const said = verify(before, after, claims, {}).map(({ claim, reason }) => `${claim ?? ''}: ${reason}`);
    expect(said).toEqual(['pair 1: not-the-scripts', 'pair 2: shell-state']);
  });

  it('refuses a replacement that reads otherwise than its tree', () => {
    const { before, claims } = pairs(
      'FROM busybox\nRUN touch /a\nRUN touch /b\n',
      () => 'touch /a && touch /b',
    );
    const forged = claims.map((claim) => ({
      ...claim,
      replacements: claim.replacements.map((list) =>
        list.map((one) => ({
          ...one,
          lines: [{ kind: 'token' as const, text: 'touch /a\nUSER x', before: ' ' }],
        })),
      ),
    }));
    const changes = new Map(
      forged.flatMap(({ targets, replacements }) =>
        targets.map((target, index) => [target, replacements[index] ?? []]),
      ),
    );
    expect(verify(before, edit(before, changes), forged, {})).not.toEqual([]);
  });

  it('refuses two claims on one instruction', () => {
    const { before, after, claims } = pairs(
      'FROM busybox\nRUN touch /a\nRUN touch /b\n',
      () => 'touch /a && touch /b',
    );
    const twice = [...claims, ...claims.map((claim) => ({ ...claim, id: 'again' }))];
    expect(verify(before, after, twice, {})).toMatchObject([{ claim: 'again', reason: 'overlap' }]);
  });

  it('accepts a file that nobody touched', () => {
    fc.assert(
      fc.property(dockerfile, (text) => {
        const { file, diagnostics } = parse(text);
        if (diagnostics.length === 0) expect(verify(file, file, [], {})).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('never throws, whatever is claimed', () => {
    const law = fc.constantFrom(...lawNames);
    fc.assert(
      fc.property(dockerfile, dockerfile, law, fc.nat(6), fc.nat(6), (one, other, name, from, count) => {
        const [before, after] = [parse(one).file, parse(other).file];
        const targets = before.instructions.slice(from, from + count + 1);
        const taken = after.instructions.slice(from, from + 1);
        const replacements = targets.map((_, index) => (index === 0 ? taken : []));
        const claim: Claim = { id: 'x', targets, replacements, law: name, assumes: [] };
        const made = edit(
          before,
          new Map(targets.map((target, index) => [target, replacements[index] ?? []])),
        );
        for (const file of [after, made])
          for (const { check, reason } of verify(before, file, [claim], {})) {
            expect(check).not.toBe('internal');
            expect(reason).not.toBe('threw');
          }
      }),
      { numRuns: 300 },
    );
  });

  it('accepts thousands of rewrites at once', () => {
    const text = `FROM debian:bookworm\n${'RUN touch /a\nRUN touch /b\nUSER root\n'.repeat(4000)}`;
    const { before, after, claims } = pairs(text, () => 'touch /a && touch /b');
    expect(claims.length).toBe(4000);
    expect(verify(before, after, claims, {})).toEqual([]);
  });
});

describe('tokens', () => {
  const same = (a: string, b: string): boolean => {
    const [x, y] = [a, b].map((text) => tokensOf(parseScript(text, 'bash')));
    return x !== undefined && y !== undefined && sameTokens(x, y);
  };

  it.each([
    ['a  b', 'a b'],
    ['a&&b', 'a && b'],
    ['a;b', 'a ; b'],
    ['a >b', 'a > b'],
    ['if a;then b;fi', 'if a; then b; fi'],
    ['{ a; }', '{  a;}'],
  ])('leave blanks out: %s is %s', (a, b) => expect(same(a, b)).toBe(true));

  it.each([
    ['a &> b', 'a & > b'],
    ['a b', '"a" b'],
    ['a 2> b', 'a 2 > b'],
    ['a > b', 'a >> b'],
    ['a | b', 'a || b'],
    ['a; b', 'a & b'],
    ['echo "a  b"', 'echo "a b"'],
    ['echo $(a  b)', 'echo $(a b)'],
    ['! a', 'a'],
    ['A=1 b', 'b'],
    ['time a', 'a'],
    ['( a )', '{ a; }'],
  ])('keep all else: %s is not %s', (a, b) => expect(same(a, b)).toBe(false));
});
