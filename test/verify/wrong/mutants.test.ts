/** What the run of the mutants rests on: which guards there are, what is only layout, and what can be built. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse, positions } from '../../../grammar/index.ts';
import { mergeRuns } from '../../../passes/merge-runs.ts';
import { assumptionNames } from '../../../src/assume.ts';
import { drain } from '../../../src/rounds.ts';
import { guardedBy } from './guarded.ts';
import { guardsOf, probed } from './guards.ts';
import { key, wordsOf } from './moments.ts';
import { planFor, type Output } from './rebuild.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

describe('guards', () => {
  it('stand in the pass and in the facts that the verifier does not use', async () => {
    const { paths } = await guardedBy(mergeRuns);
    expect(paths).toContain('passes/merge-runs.ts');
    expect(paths).toContain('src/facts/joining.ts');
    expect(paths).not.toContain('src/facts/facts.ts');
    expect(paths.some((path) => path.startsWith('src/verify/'))).toBe(false);
  });

  it('change the pass when they are turned off, and only then', async () => {
    const { code } = await guardedBy(mergeRuns);
    const path = 'src/facts/joining.ts';
    const contents = readFileSync(root + path, 'utf8');
    const whole = await code();
    expect(await code([{ path, contents: `${contents}\nexport function unused() {}\n` }])).toBe(whole);
    const [first] = guardsOf(path, contents);
    expect(first).toBeDefined();
    expect(await code([{ path, contents: first?.mutated ?? '' }])).not.toBe(whole);
  });
});

describe('probes', () => {
  it('say what is reached, and change nothing else', () => {
    const text = 'const f = (a) => { if (a > 1) return undefined; return a === 0 ? undefined : (a ?? 2) };';
    const guards = guardsOf('x.ts', text);
    const reached: string[] = [];
    const probe = probed(text, guards, ({ start }) => `hit(${String(start)})`);
    const made: unknown = new Function('hit', `${probe} return f;`)((start: number) => {
      reached.push(guards.find((guard) => guard.start === start)?.text ?? '');
    });
    expect((made as (a: number) => unknown)(2)).toBeUndefined();
    expect(reached).toEqual(['if (a > 1) return undefined;']);
    expect((made as (a: number) => unknown)(1)).toBe(1);
    expect(reached.length).toBeGreaterThan(2);
  });
});

describe('the words of a rewrite', () => {
  const made = (text: string): { readonly key?: string; readonly words?: string } => {
    const setting = { text, at: positions(text), world: {}, granted: new Set(assumptionNames) };
    const { candidates } = drain(mergeRuns, parse(text).file, {
      ...setting,
      barred: new Set(),
      applied: new Map(),
    });
    const [first] = candidates;
    return first === undefined ? {} : { key: key(first), words: wordsOf(first) };
  };

  it('are the same in another layout', () => {
    const leading = made('FROM busybox\nRUN touch /a \\\n  && touch /b\nRUN touch /c\n');
    const trailing = made('FROM busybox\nRUN touch /a && \\\n    touch /b\nRUN touch /c\n');
    expect(leading.words?.replace(/^[\d ]+/, '')).toBe(trailing.words?.replace(/^[\d ]+/, ''));
    expect(leading.key).not.toBe(trailing.key);
  });

  it('are others for other commands', () => {
    const [one, other] = ['touch /c', 'touch /d'].map((last) =>
      made(`FROM busybox\nRUN touch /a\nRUN ${last}\n`),
    );
    expect(one?.words).not.toBe(other?.words);
  });
});

describe('a plan', () => {
  const output = (before: string, more: Partial<Output> = {}): Output => ({
    ...{ name: 'x', before, after: before, law: 'join-runs', covers: {}, stage: 0, world: {} },
    ...more,
  });

  it('builds the stage that was changed, and the whole file', () => {
    const plan = planFor(output('FROM ubuntu AS a\nRUN true\nFROM debian\nCOPY --from=a /x /x\n'));
    expect(typeof plan === 'string' ? plan : plan.pairs.map(({ before }) => before)).toEqual([
      'FROM debian:bookworm AS a\nRUN true\n',
      'FROM debian:bookworm AS a\nRUN true\nFROM debian:bookworm\nCOPY --from=a /x /x\n',
    ]);
  });

  it('asks which of the programs that are started are there', () => {
    const plan = planFor(output('FROM debian\nCMD ["git", "--version"]\n'));
    expect(typeof plan === 'string' ? plan : plan.pairs[0]?.smoke).toMatch(/for word in git;/);
  });

  it('is none without a stand-in', () => {
    expect(planFor(output('FROM alpine\n'))).toBe('no stand-in for its base');
    expect(planFor(output('FROM ruby:3.2\n', { law: 'swap-base' }))).toBe('no stand-in for its base');
  });
});
