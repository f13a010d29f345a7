/** Which effect rows, and which of their cases, the samples test. */
import { parse } from '../../../grammar/index.ts';
import { readCommandLine } from '../../../src/facts/command-line.ts';
import { factsOf } from '../../../src/facts/facts.ts';
import { piecesOf } from '../../../src/facts/path-pattern.ts';
import type { CommandRow, Doing } from '../../../src/know/command.ts';
import { commandRows, rowOf } from '../../../src/know/commands/index.ts';
import { plainFile, type Bench } from './bench.ts';
import { exceptions } from './exceptions.ts';

export interface Coverage {
  /** Cases by what they are called: `tar`, and with an option or a verb `tar -x`. */
  readonly relied: readonly string[];
  readonly tested: ReadonlySet<string>;
  /** Commands that some sample calls. */
  readonly commands: ReadonlySet<string>;
}

/** All that a law relies on: a case that says less than everything. Rows are named by their first command. */
export function reliedOn(): readonly string[] {
  return commandRows.flatMap((row) => {
    const name = nameOf(row);
    const cases = Object.entries(row.with ?? {}).filter(([, more]) => saysSomething({ ...row, ...more }));
    return [...(saysSomething(row) ? [name] : []), ...cases.map(([key]) => caseName(name, key))];
  });
}

function saysSomething({ operands, runsOthers }: Doing): boolean {
  return operands !== 'unknown' && runsOthers !== true;
}

function nameOf({ names }: CommandRow): string {
  return names[0] ?? '';
}

function caseName(name: string, key: string): string {
  return `${name} ${key.replace(/ .*$/, '')}`;
}

/** What the samples test. */
export function coverage(benches: readonly Bench[]): Coverage {
  const tested = new Set<string>();
  const commands = new Set<string>();
  for (const bench of benches) {
    const { file } = parse(plainFile(bench));
    const facts = factsOf(file, Object.freeze({ buildArgs: {} }));
    for (const run of file.instructions.filter(({ name }) => name === 'run')) {
      const effects = facts.effects(run);
      const all = facts.commands(run);
      const named = effects !== undefined && effects.writes !== 'any' && effects.removes !== 'any';
      const own = all.filter(({ name }) => name !== 'cd');
      for (const { argv } of named ? all : own.slice(0, 1)) {
        const word = argv[0]?.value;
        const row = word === undefined ? undefined : rowOf(word);
        if (word === undefined || row === undefined) continue;
        commands.add(word);
        const fields = argv
          .slice(1)
          .map((argument) => ({ pieces: piecesOf(argument), word: argument.word.text }));
        casesOf(row, fields).forEach((one) => tested.add(one));
      }
    }
  }
  return { relied: reliedOn(), tested, commands };
}

/** The cases that a call meets: those without which it would be read in another way. */
function casesOf(row: CommandRow, fields: Parameters<typeof readCommandLine>[0]): readonly string[] {
  const name = nameOf(row);
  if (readCommandLine(fields, row).asks) return [];
  const text = (cases: CommandRow['with']): string => {
    const { doing, values, operands } = readCommandLine(fields, { ...row, with: cases ?? {} });
    return JSON.stringify([{ ...doing, with: undefined }, values, operands]);
  };
  const words = new Set(fields.map(({ word }) => word));
  const whole = text(row.with);
  const met = Object.keys(row.with ?? {}).filter((key) => {
    const { [key]: _, ...others } = row.with ?? {};
    return text(others) !== whole || key.split(' ').some((spelling) => words.has(spelling));
  });
  return met.length === 0 ? [name] : met.map((key) => caseName(name, key));
}

/** The numbers, and what is not tested with its reason. */
export function coverageText({ relied, tested, commands }: Coverage): readonly string[] {
  const rows = (cases: readonly string[]): number =>
    new Set(cases.map((one) => one.replace(/ .*$/, ''))).size;
  const done = relied.filter((one) => tested.has(one));
  const excused = Object.entries(exceptions).flatMap(([because, cases]) =>
    cases.map((one) => [one, because]),
  );
  return [
    `effect rows a law relies on: ${rows(relied)}, with ${relied.length} cases`,
    `tested: ${rows(done)} rows, ${done.length} cases, by ${commands.size} commands`,
    `not tested here: ${excused.length} cases`,
    ...excused.map(([one = '', because = '']) => `    ${one}: ${because}`),
  ];
}
