/**
 * Wrong rewrites made by machine: each guard of each pass is turned off in turn, and the passes run on goldens and on
 * a sample of the corpus. What such a compiler rewrites and ours does not is presumed wrong: how much of it does the
 * static verifier, which is left as it is, reject? What it accepts is listed, for real builds.
 *
 *     npm run mutants [-- --every 40] [--only TEXT] [--show 3] [--json FILE]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import type { File } from '../../../grammar/ast.ts';
import { parse, positions, print, source, syntaxOf } from '../../../grammar/index.ts';
import { pipeline } from '../../../passes/index.ts';
import { assumptionNames } from '../../../src/assume.ts';
import type { Pass } from '../../../src/pass.ts';
import { apply, drain, type Candidate, type Setting } from '../../../src/rounds.ts';
import { verify } from '../../../src/verify/verify.ts';
import type { World } from '../../../src/world.ts';
import { corpusFiles } from '../../corpus/read.ts';
import { passCases, passFolders } from '../../golden/cases.ts';
import { guardsOf, type Guard } from './guards.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Where guards stand: the passes, and the facts that judge for them and that the verifier does not use. */
const guarded: Readonly<Record<string, readonly string[]>> = {
  'merge-runs': [
    'passes/merge-runs.ts',
    'src/facts/joining.ts',
    'src/facts/shell-leaks.ts',
    'src/facts/replaced-commands.ts',
  ],
  'drop-apt-lists': [
    'passes/drop-apt-lists.ts',
    'src/facts/ending.ts',
    'src/facts/leftovers.ts',
    'src/facts/later-readers.ts',
  ],
  'no-pip-cache': ['passes/no-pip-cache.ts', 'src/facts/leftovers.ts', 'src/facts/later-readers.ts'],
  'join-apt-update': ['passes/join-apt-update.ts', 'src/facts/lone-update.ts', 'src/facts/touching.ts'],
  'slim-base': [
    ...[
      'passes/slim-base.ts',
      'src/facts/needs.ts',
      'src/facts/needs-of-command.ts',
      'src/facts/needs-status.ts',
    ],
    ...['src/facts/needs-of-accounts.ts', 'src/facts/needs-of-language.ts'],
    ...[
      'src/facts/needs-of-packages.ts',
      'src/facts/needs-of-path.ts',
      'src/facts/slim.ts',
      'src/facts/copied.ts',
    ],
  ],
};

const { values } = parseArgs({
  options: {
    every: { type: 'string', default: '40' },
    only: { type: 'string' },
    show: { type: 'string', default: '2' },
    json: { type: 'string' },
  },
});

/** A file as it is when a pass is about to look at it, and what the pass does with it. */
interface Moment {
  readonly name: string;
  readonly file: File;
  readonly setting: Setting;
  readonly made: ReadonlySet<string>;
}

interface Outcome {
  readonly pass: string;
  readonly guard: Guard;
  rejected: number;
  crashed: number;
  readonly reasons: Map<string, number>;
  readonly survivors: { readonly name: string; readonly before: string; readonly after: string }[];
}

const moments = momentsOf(texts());
const outcomes: Outcome[] = [];
for (const pass of pipeline)
  for (const path of guarded[pass.name] ?? [])
    for (const guard of guardsOf(path, readFileSync(root + path, 'utf8')))
      if (
        values.only === undefined ||
        `${pass.name} ${path}:${String(guard.line)} ${guard.text}`.includes(values.only)
      )
        outcomes.push(await judge(pass, guard));
report();

function texts(): readonly { readonly name: string; readonly text: string; readonly world: World }[] {
  const goldens = passFolders.flatMap((folder) =>
    passCases(folder).map(({ name, text, options }) => ({
      name: `${folder}/${name}`,
      text,
      world: options.world ?? {},
    })),
  );
  const every = Number(values.every);
  const files = (corpusFiles() ?? []).filter((_, index) => index % every === 0);
  return [...goldens, ...files.map(({ repo, path, text }) => ({ name: `${repo}:${path}`, text, world: {} }))];
}

/** Drives each text to its end, all assumptions but the last resort granted, and keeps every state on the way. */
function momentsOf(all: ReturnType<typeof texts>): ReadonlyMap<Pass, readonly Moment[]> {
  const moments = new Map<Pass, Moment[]>(pipeline.map((pass) => [pass, []]));
  for (const { name, text, world } of all) {
    const { file: original, diagnostics } = parse(text);
    const syntax = syntaxOf(text);
    if (diagnostics.length > 0 || (syntax !== undefined && !syntax.startsWith('docker/dockerfile'))) continue;
    const granted = new Set(assumptionNames.filter((one) => one !== 'packages-self-contained'));
    const setting: Setting = {
      text,
      at: positions(text),
      world,
      granted,
      barred: new Set(),
      applied: new Map(),
    };
    let file = original;
    for (const pass of pipeline)
      for (let round = 0; round < 20; round += 1) {
        const { candidates } = drain(pass, file, setting);
        moments.get(pass)?.push({ name, file, setting, made: new Set(candidates.map(key)) });
        if (candidates.length === 0) break;
        file = apply(file, candidates);
      }
  }
  return moments;
}

/** What tells rewrites of one state apart. */
function key({ rewrite }: Candidate): string {
  const { targets, replacements } = rewrite;
  const places = targets.map(({ origin }) => origin[0]?.start).join(' ');
  return `${places}\0${replacements.map((list) => list.map(source).join('\n')).join('\0')}`;
}

async function judge(pass: Pass, guard: Guard): Promise<Outcome> {
  const outcome: Outcome = {
    pass: pass.name,
    guard,
    rejected: 0,
    crashed: 0,
    reasons: new Map(),
    survivors: [],
  };
  const mutant = (await mutated(guard)).find(({ name }) => name === pass.name);
  if (mutant === undefined) throw new Error(`no pass ${pass.name}`);
  for (const { name, file, setting, made } of moments.get(pass) ?? []) {
    let found: readonly Candidate[];
    try {
      found = drain(mutant, file, setting).candidates.filter((one) => !made.has(key(one)));
    } catch {
      outcome.crashed += 1;
      continue;
    }
    for (const candidate of found) {
      const after = apply(file, [candidate]);
      const [rejection] = verify(file, after, [{ id: candidate.id, ...candidate.rewrite }], setting.world);
      if (rejection === undefined) {
        outcome.survivors.push({ name, before: print(file), after: print(after) });
        continue;
      }
      outcome.rejected += 1;
      const reason = `${rejection.check}: ${rejection.reason}`;
      outcome.reasons.set(reason, (outcome.reasons.get(reason) ?? 0) + 1);
    }
  }
  return outcome;
}

/** The passes, made with one file changed. They see the same trees, and facts of their own. */
async function mutated({ path, mutated: contents }: Guard): Promise<readonly Pass[]> {
  const { outputFiles } = await build({
    stdin: { contents: "export { pipeline } from './passes/index.ts';", resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
    plugins: [
      {
        name: 'mutant',
        setup: ({ onLoad }) => {
          onLoad({ filter: /\.ts$/ }, ({ path: file }) =>
            file === root + path ? { contents, loader: 'ts' } : undefined,
          );
        },
      },
    ],
  });
  const code = outputFiles[0]?.text ?? '';
  const module = (await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`)) as {
    readonly pipeline: readonly Pass[];
  };
  return module.pipeline;
}

function report(): void {
  const rows = [['pass', 'guards', 'matter here', 'wrong rewrites', 'rejected', 'accepted']];
  for (const pass of pipeline) {
    const own = outcomes.filter((outcome) => outcome.pass === pass.name);
    const wrong = (outcome: Outcome): number => outcome.rejected + outcome.survivors.length;
    const sum = (count: (outcome: Outcome) => number): number =>
      own.reduce((total, one) => total + count(one), 0);
    const mattering = own.filter((outcome) => wrong(outcome) + outcome.crashed > 0).length;
    const counts = [
      own.length,
      mattering,
      sum(wrong),
      sum(({ rejected }) => rejected),
      sum((one) => one.survivors.length),
    ];
    rows.push([pass.name, ...counts.map(String)]);
  }
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  console.log(
    rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')).join('\n'),
  );
  for (const { pass, guard, survivors, rejected } of outcomes) {
    if (survivors.length === 0) continue;
    console.log(
      `\n${guard.path}:${String(guard.line)} (${pass}): ${String(survivors.length)} accepted, ${String(rejected)} rejected`,
    );
    console.log(`  ${guard.text}`);
    for (const { name, before, after } of survivors.slice(0, Number(values.show)))
      console.log(`  ${name}\n${changed(before, after)}`);
  }
  if (values.json !== undefined) {
    const plain = outcomes.map(({ guard: { path, line, text }, reasons, ...rest }) => ({
      ...rest,
      guard: { path, line, text },
      reasons: Object.fromEntries(reasons),
    }));
    writeFileSync(values.json, `${JSON.stringify(plain, null, 1)}\n`);
  }
}

/** The lines that only one of two texts has. */
function changed(before: string, after: string): string {
  const [old, now] = [before, after].map((text) => text.split('\n'));
  const only = (one: readonly string[] = [], other: readonly string[] = [], sign: string): string[] =>
    one.filter((line) => !other.includes(line)).map((line) => `    ${sign} ${line.slice(0, 140)}`);
  return [...only(old, now, '-'), ...only(now, old, '+')].slice(0, 14).join('\n');
}
