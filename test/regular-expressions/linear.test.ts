/** No regular expression takes more than linear time: each is attacked where it repeats, and its steps are counted. */
import { expect, it } from 'vitest';
import { random } from '../corpus/random.ts';
import { literalsIn } from './literals.ts';
import { matcherOf, type Expression } from './work.ts';

/** Expressions that are not linear, and why that does no harm. */
const harmless: ReadonlyMap<string, string> = new Map([
  [
    String.raw`^#\d+ \[(?<stage>[^\]]*?)\s*(?<step>\d+)\/(?<steps>\d+)\] (?<what>.*)`,
    'reads the lines that a build engine prints',
  ],
]);

const rounds = 5;
/** Twice the text may cost as much: twice, and something. */
const most = 2.7;
const limit = 100_000;
/** What no expression expects at the end of its match. */
const endings = ['\u0001', '!\n', ''];

/** The attack under which the work grows fastest, when it grows too fast. */
function attackOn(expression: Expression): string | undefined {
  const matcher = matcherOf(expression);
  const next = random(7);
  for (let round = 0; round < rounds; round += 1)
    for (const { before, pump } of matcher.attacks(next))
      for (const ending of endings) {
        const cost = (times: number): number => matcher.work(before + pump.repeat(times) + ending, limit);
        const [few, many] = pump === '' ? [1, 1] : [cost(40), cost(80)];
        if (many >= limit || (many > 500 && many / few > most))
          return `${JSON.stringify(before)}, then ${JSON.stringify(pump)} again and again, then ${JSON.stringify(ending)}`;
      }
  return undefined;
}

it('every expression of the compiler is linear', () => {
  const slow = literalsIn(['grammar', 'src', 'passes'])
    .filter(({ source }) => !harmless.has(source))
    .flatMap((literal) => {
      const attack = attackOn(literal);
      return attack === undefined ? [] : [`${literal.where} /${literal.source}/${literal.flags}: ${attack}`];
    });
  expect(slow).toEqual([]);
});

it.each([
  [String.raw`(?:a+)+$`, true],
  [String.raw`\s+$`, true],
  [String.raw`(\d+\.?\d*)+s`, true],
  [String.raw`(?<!\s)\s+$`, false],
  [String.raw`^a+$`, false],
])('the attacks tell /%s/', (source, slow) => {
  expect(attackOn({ source, flags: '' }) !== undefined).toBe(slow);
});
