/**
 * How many package manager calls of real RUNs are recognised. `choose.ts` drew the RUNs with a search for words; a
 * reader labelled them before the recogniser ran on them. A label that proves wrong is corrected with a `note` why.
 */
import { describe, expect, it } from 'vitest';
import type { Call } from '../../../src/facts/calls.ts';
import { factsOf } from '../../../src/facts/facts.ts';
import { absent } from '../../corpus/read.ts';
import { sample, type Label, type Sampled } from './sample.ts';

const sampled = sample();
if (sampled === undefined) console.log(absent);

describe.skipIf(sampled === undefined)('package manager calls of sampled RUNs', () => {
  const outcomes = (sampled ?? []).map(outcomeOf);

  it('are recognised, 95 of 100', () => {
    const rows = outcomes.flatMap(({ labels }) => labels.filter(({ label }) => label.optional !== true));
    const missed = rows.filter(({ call }) => call === undefined);
    console.log(tableOf(rows));
    const misses = missed
      .map(({ label, where, unread }) => `${label.manager} ${label.kind}: ${unread ?? 'read'}, ${where}`)
      .join('\n');
    expect(outcomes.length).toBeGreaterThanOrEqual(300);
    expect(1 - missed.length / rows.length, `not recognised:\n${misses}`).toBeGreaterThanOrEqual(0.95);
  });

  it('are recognised only where there are some', () => {
    expect(outcomes.flatMap(({ extra }) => extra)).toEqual([]);
  });

  it('have their packages, 95 of 100', () => {
    const rows = outcomes.flatMap(({ labels }) =>
      labels.flatMap(({ label, call, where }) => {
        if (label.packages === undefined || call?.verb !== 'install') return [];
        return [{ expected: label.packages.join(' '), found: packagesOf(call), where }];
      }),
    );
    const wrong = rows.filter(({ expected, found }) => expected !== found);
    const said = wrong.map(
      ({ expected, found, where }) => `${where}\n  label: ${expected}\n  found: ${found}`,
    );
    expect(1 - wrong.length / rows.length, said.join('\n')).toBeGreaterThanOrEqual(0.95);
  });
});

interface Row {
  readonly label: Label;
  /** The call that answers it. */
  readonly call: Call | undefined;
  readonly where: string;
  /** Why the whole script is not read. */
  readonly unread: string | undefined;
}

function outcomeOf({ file, run, calls: labels, where }: Sampled): {
  readonly labels: readonly Row[];
  /** Recognised calls that nobody labelled. */
  readonly extra: readonly string[];
} {
  const facts = factsOf(file, {});
  const script = facts.script(run);
  const unread = script.kind === 'opaque' ? script.reason : undefined;
  const calls = facts.calls(run);
  const pairs = pairsOf(labels, calls);
  const answered = new Set(pairs.values());
  // A call taken for one of another kind is a miss, and counted there.
  const misread = labels.filter((label) => !pairs.has(label)).map(({ manager }) => kin(manager));
  return {
    labels: labels.map((label) => ({ label, call: pairs.get(label), where, unread })),
    extra: calls
      .filter((call) => !answered.has(call) && !misread.includes(kin(call.manager.name)))
      .map(({ manager, verb }) => `${manager.name} ${verb}: ${where}`),
  };
}

/** As many labels as possible with the calls that answer them, both in their order. */
function pairsOf(labels: readonly Label[], calls: readonly Call[]): ReadonlyMap<Label, Call> {
  const best: ReadonlyMap<Label, Call>[] = Array.from({ length: calls.length + 1 }, () => new Map());
  for (const label of labels) {
    let diagonal = best[0] ?? new Map<Label, Call>();
    for (const [index, call] of calls.entries()) {
      const above = best[index + 1] ?? new Map<Label, Call>();
      const left = best[index] ?? new Map<Label, Call>();
      const longer = above.size >= left.size ? above : left;
      const paired = diagonal.size + 1 > longer.size && answers(call, label);
      best[index + 1] = paired ? new Map([...diagonal, [label, call]]) : longer;
      diagonal = above;
    }
  }
  return best.at(-1) ?? new Map<Label, Call>();
}

function answers({ manager, verb }: Call, label: Label): boolean {
  const name = kin(manager.name);
  // Readers did not ask whether what is started is installed already.
  const kind = verb === 'script' ? 'run' : verb;
  return [label, ...(label.or ?? [])].some((one) => kin(one.manager) === name && one.kind === kind);
}

function kin(manager: string): string {
  return relatives[manager] ?? manager;
}

/** Labelled by their command; one row in the table. */
const relatives: Readonly<Record<string, string>> = { cpanm: 'cpan', mamba: 'conda', micromamba: 'conda' };

function packagesOf({ packages }: Call): string {
  const texts = packages.map(({ value, pattern }) => value ?? pattern ?? '?');
  return [...new Set(texts)].toSorted().join(' ');
}

/** `apt 12/13` for each manager, for all of them, and for those in scripts that are read at all. */
function tableOf(rows: readonly Row[]): string {
  const names = [...new Set(rows.map(({ label }) => label.manager))].toSorted();
  const share = (name: string, among: readonly Row[]): string =>
    `${name} ${among.filter(({ call }) => call).length}/${among.length}`;
  const of = (name: string): string =>
    share(
      name,
      rows.filter(({ label }) => label.manager === name),
    );
  const read = rows.filter(({ unread }) => unread === undefined);
  return [...names.map(of), share('all', rows), share('all in scripts that are read', read)].join('\n');
}
