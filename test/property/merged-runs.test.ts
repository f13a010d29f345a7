/**
 * What `merge-runs` joins behaves as it did apart: random hostile scripts, merged as the pass would, really run.
 * The reference is each RUN in a shell of its own, in the same folder, up to the first that fails.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typed } from '../../grammar/index.ts';
import { optimize, parse } from '../../src/index.ts';
import { factor, patience, seed } from './settings.ts';
import { scripts } from './shell-scripts.ts';
import { bashShells, posixShells, run, type Sequence, type Shell } from './shells.ts';

interface Setting {
  readonly title: string;
  readonly instruction: string;
  readonly options: readonly string[];
  readonly shells: readonly Shell[];
}

/** SHELL as the Dockerfile says it, and the same for the shells that run here. */
const settings: readonly Setting[] = [
  { title: 'sh -c', instruction: '', options: ['-c'], shells: posixShells },
  { title: 'bash -c', instruction: 'SHELL ["/bin/bash", "-c"]', options: ['-c'], shells: bashShells },
  { title: 'sh -ec', instruction: 'SHELL ["/bin/sh", "-ec"]', options: ['-ec'], shells: posixShells },
  {
    title: 'bash -euo pipefail -c',
    instruction: 'SHELL ["/bin/bash", "-euo", "pipefail", "-c"]',
    options: ['-euo', 'pipefail', '-c'],
    shells: bashShells,
  },
];

/** ENV in the Dockerfile, and the environment here. */
const environments: readonly Readonly<Record<string, string>>[] = [{}, { V: 'image' }, { C: 'cd', N: '7' }];

interface Case {
  readonly environment: Readonly<Record<string, string>>;
  readonly apart: readonly string[];
  readonly merged: readonly string[];
}

const draft = fc.record({
  environment: fc.constantFrom(...environments),
  bodies: scripts,
  folded: fc.boolean(),
});
type Draft = typeof draft extends fc.Arbitrary<infer T> ? T : never;

describe.each(settings.filter(({ shells }) => shells.length > 0))('RUNs under $title', (setting) => {
  const drafts = fc.sample(draft, { seed, numRuns: 300 * factor });
  const cases = drafts
    .map((one) => caseOf(setting, one))
    .filter(({ apart, merged }) => merged.length < apart.length);

  it('are merged often enough for the rest to show something', () => {
    console.info(
      `${setting.title}: ${String(cases.length)} of ${String(drafts.length)} files had RUNs merged`,
    );
    expect(cases.length).toBeGreaterThan(drafts.length / 20);
  });

  it.each(setting.shells)(
    'behave in $name as they did apart',
    (shell) => {
      const shortest = differing(shell, setting, cases)
        .sort((a, b) => length(a) - length(b))
        .at(0);
      if (shortest === undefined) return;
      const [apart, merged] = run(shell, sequencesOf(setting, shortest));
      expect(merged, JSON.stringify(shortest)).toEqual(apart);
    },
    patience(20),
  );
});

function caseOf({ instruction }: Setting, { environment, bodies, folded }: Draft): Case {
  const variables = Object.entries(environment).map(([name, value]) => `ENV ${name}=${value}`);
  const runs = bodies.map((body) => `RUN ${folded ? body.replaceAll(' && ', ' \\\n    && ') : body}`);
  const text = ['FROM debian:bookworm', 'WORKDIR /w', instruction, ...variables, ...runs, ''].join('\n');
  const { code } = optimize(text, { passes: ['merge-runs'] });
  return { environment, apart: scriptsOf(text), merged: scriptsOf(code) };
}

function scriptsOf(text: string): readonly string[] {
  return parse(text).file.instructions.flatMap((instruction) => {
    const view = typed(instruction);
    return view.kind === 'run' && view.command.form === 'shell' ? [view.command.text] : [];
  });
}

/** The cases that come out otherwise when they are merged. */
function differing(shell: Shell, setting: Setting, cases: readonly Case[]): Case[] {
  const times = 4;
  // The ends of a pipe race: a case that differs must do so every time.
  return differencesIn(shell, setting, cases).filter(
    (one) =>
      differencesIn(
        shell,
        setting,
        Array.from({ length: times }, () => one),
      ).length === times,
  );
}

function length({ apart }: Case): number {
  return apart.join().length;
}

function differencesIn(shell: Shell, setting: Setting, cases: readonly Case[]): readonly Case[] {
  const outcomes = run(
    shell,
    cases.flatMap((one) => sequencesOf(setting, one)),
  );
  return cases.filter(
    (_, index) => JSON.stringify(outcomes[2 * index]) !== JSON.stringify(outcomes[2 * index + 1]),
  );
}

function sequencesOf({ options }: Setting, { environment, apart, merged }: Case): readonly Sequence[] {
  return [apart, merged].map((scripts) => ({ environment, options, scripts }));
}
