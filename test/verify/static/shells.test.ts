/**
 * What the law `join-runs` takes for an instance behaves as the RUNs apart: random hostile scripts, joined in every
 * form whether a pass would or not; those that the verifier accepts are really run.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factor, patience, seed } from '../../property/settings.ts';
import { scripts } from '../../property/shell-scripts.ts';
import { bashShells, posixShells, run, type Shell } from '../../property/shells.ts';
import { verdict } from '../wrong/claims.ts';

interface Setting {
  readonly title: string;
  readonly instruction: string;
  readonly options: readonly string[];
  readonly shells: readonly Shell[];
}

const settings: readonly Setting[] = [
  { title: 'sh -c', instruction: '', options: ['-c'], shells: posixShells },
  { title: 'bash -c', instruction: 'SHELL ["/bin/bash", "-c"]', options: ['-c'], shells: bashShells },
  { title: 'sh -ec', instruction: 'SHELL ["/bin/sh", "-ec"]', options: ['-ec'], shells: posixShells },
];

const forms: readonly ((a: string, b: string) => string)[] = [
  (a, b) => `${a} && ${b}`,
  (a, b) => `${a} && { ${b}; }`,
  (a, b) => `{ ${a}; } && ${b}`,
  (a, b) => `{ ${a}; } && { ${b}; }`,
];

/** A pair of scripts and the one script that the verifier takes for the same. */
interface Accepted {
  readonly apart: readonly string[];
  readonly merged: string;
}

describe.each(settings.filter(({ shells }) => shells.length > 0))('RUNs under $title', (setting) => {
  const drafts = fc.sample(scripts, { seed, numRuns: 60 * factor });
  const accepted = drafts.flatMap(([first = '', second = '']) => joined(setting, first, second));

  it('are accepted often enough for the rest to show something', () => {
    console.info(
      `${setting.title}: ${String(accepted.length)} of ${String(forms.length * drafts.length)} accepted`,
    );
    expect(accepted.length).toBeGreaterThan(drafts.length / 10);
  });

  it.each(setting.shells)(
    'behave in $name as they did apart',
    (shell) => {
      let wrong: readonly Accepted[] = accepted;
      // The ends of a pipe race: a case that differs must do so every time.
      for (let times = 0; times < 4 && wrong.length > 0; times += 1) wrong = differing(shell, setting, wrong);
      expect(wrong).toEqual([]);
    },
    patience(20),
  );
});

function joined({ instruction }: Setting, first: string, second: string): readonly Accepted[] {
  const head = ['FROM debian:bookworm', 'WORKDIR /w', instruction];
  const before = [...head, `RUN ${first}`, `RUN ${second}`, ''].join('\n');
  return forms
    .map((form) => form(first, second))
    .filter((merged) => {
      const after = [...head, `RUN ${merged}`, ''].join('\n');
      const places = instruction === '' ? [2, 3] : [3, 4];
      const replacements = [places.slice(0, 1), []];
      return verdict({ law: 'join-runs', before, after, targets: places, replacements }).length === 0;
    })
    .map((merged) => ({ apart: [first, second], merged }));
}

function differing(shell: Shell, { options }: Setting, cases: readonly Accepted[]): readonly Accepted[] {
  const outcomes = run(
    shell,
    cases.flatMap(({ apart, merged }) => [
      { environment: {}, options, scripts: apart },
      { environment: {}, options, scripts: [merged] },
    ]),
  );
  return cases.filter(
    (_, index) => JSON.stringify(outcomes[2 * index]) !== JSON.stringify(outcomes[2 * index + 1]),
  );
}
