/**
 * The interpreter of configurations against an engine: real files, made buildable by leaving out what makes files and
 * by starting every external base from nothing, are built, and `docker image inspect` must show what we compute.
 *
 *     npx tsx test/verify/static/inspect.ts [--every 20]
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse, source, typed } from '../../../grammar/index.ts';
import { configsOf, type Config } from '../../../src/verify/config.ts';
import { absent, corpusFiles } from '../../corpus/read.ts';

const { values } = parseArgs({ options: { every: { type: 'string', default: '20' } } });
const files = corpusFiles();
if (files === undefined || docker(['version']).status !== 0) {
  console.error(files === undefined ? absent : 'no engine answers: NOTHING WAS COMPARED');
  process.exit(2);
}

const clusters = new Set<string>();
const reduced = files.flatMap(({ cluster, repo, path, text }) => {
  const configuring = clusters.has(cluster) ? undefined : onlyConfiguration(text);
  if (configuring === undefined) return [];
  clusters.add(cluster);
  return [{ name: `${repo}:${path}`, text: configuring }];
});
const context = mkdtempSync(join(tmpdir(), 'dockopt-inspect-'));
const counts = { same: 0, different: 0, unbuilt: 0 };
try {
  for (const [index, { name, text }] of reduced.entries())
    if (index % Number(values.every) === 0) counts[compare(name, text)] += 1;
} finally {
  rmSync(context, { recursive: true });
}
console.log(
  `${String(counts.same)} alike, ${String(counts.different)} different, ${String(counts.unbuilt)} did not build`,
);
process.exitCode = counts.different > 0 || counts.same === 0 ? 1 : 0;

function docker(
  words: readonly string[],
  input = '',
): { readonly status: number | null; readonly stdout: string } {
  return spawnSync('docker', words, { input, encoding: 'utf8' });
}

/** The file without what makes files; undefined when it hardly configures anything, or is not valid. */
function onlyConfiguration(text: string): string | undefined {
  const { file, diagnostics } = parse(text);
  if (diagnostics.length > 0) return undefined;
  const names = new Set<string>();
  const lines: string[] = [];
  for (const instruction of file.instructions) {
    const view = typed(instruction);
    const inner = view.kind === 'onbuild' ? typed(view.trigger).kind : view.kind;
    if (['run', 'copy', 'add', 'unknown', 'invalid'].includes(inner)) continue;
    if (view.kind === 'from') {
      const known = names.has(view.image.value.toLowerCase());
      const stage = view.stage === undefined ? '' : ` AS ${view.stage.value}`;
      lines.push(`FROM ${known ? view.image.value : 'scratch'}${stage}`);
      if (view.stage !== undefined) names.add(view.stage.value);
    } else if (view.kind === 'user' && !/[$\d]/.test(view.operand.value)) {
      // An image without files knows no users, whom WORKDIR would make folders for.
      lines.push('USER 1000');
    } else lines.push(source(instruction));
  }
  const head = file.escape === '`' ? ['# escape=`'] : [];
  return lines.length > 4 ? [...head, ...lines, ''].join('\n') : undefined;
}

function compare(name: string, text: string): keyof typeof counts {
  const built = docker(['build', '--quiet', '--network', 'host', '--file', '-', context], text);
  if (built.status !== 0) return 'unbuilt';
  const id = built.stdout.trim();
  const [image] = JSON.parse(docker(['image', 'inspect', id]).stdout) as readonly Inspected[];
  docker(['image', 'rm', '--force', id]);
  const ours = configsOf(parse(text).file, { buildArgs: {} }).at(-1)?.config;
  if (image === undefined || ours === undefined) return 'unbuilt';
  const wanted = shownBy(image);
  const wrong = Object.keys(wanted).filter((key) => {
    const own = JSON.stringify(plain(ours[key as keyof Config], key === 'env'));
    return !own.includes('"kind":"unknown"') && own !== JSON.stringify(wanted[key]);
  });
  for (const key of wrong)
    console.log(
      `${name}: ${key}\n  ${JSON.stringify(ours[key as keyof Config])}\n  ${JSON.stringify(wanted[key])}`,
    );
  return wrong.length > 0 ? 'different' : 'same';
}

function plain(value: Config[keyof Config], ordered: boolean): readonly unknown[] {
  const list = [...(value as Iterable<unknown>)];
  return ordered || Array.isArray(value) ? list : list.sort();
}

interface Inspected {
  readonly Author?: string;
  readonly Config: {
    readonly [key in 'Env' | 'Cmd' | 'Entrypoint' | 'Shell' | 'OnBuild']?: readonly string[] | null;
  } & { readonly [key in 'WorkingDir' | 'User' | 'StopSignal']?: string } & {
    readonly [key in 'Labels' | 'ExposedPorts' | 'Volumes']?: Readonly<Record<string, unknown>> | null;
  } & { readonly Healthcheck?: Readonly<Record<string, unknown>> & { readonly Test: readonly string[] } };
}

/** What the engine shows, in our words. */
function shownBy({ Author, Config: shown }: Inspected): Readonly<Record<string, readonly unknown[]>> {
  const { Healthcheck: health } = shown;
  const numbers = ['Interval', 'Timeout', 'StartPeriod', 'StartInterval', 'Retries'];
  const given = (text: string | undefined): readonly string[] =>
    text === undefined || text === '' ? [] : [text];
  return {
    env: (shown.Env ?? []).map((pair) => [
      pair.slice(0, pair.indexOf('=')),
      pair.slice(pair.indexOf('=') + 1),
    ]),
    cmd: shown.Cmd ?? [],
    entrypoint: shown.Entrypoint ?? [],
    workdir: given(shown.WorkingDir),
    user: given(shown.User),
    labels: Object.entries(shown.Labels ?? {}).sort(),
    ports: Object.keys(shown.ExposedPorts ?? {}).sort(),
    volumes: Object.keys(shown.Volumes ?? {}).sort(),
    shell: shown.Shell ?? [],
    stopSignal: given(shown.StopSignal),
    onbuild: shown.OnBuild ?? [],
    author: given(Author),
    healthcheck: health ? [...health.Test, ...numbers.map((key) => String(health[key] ?? 0))] : [],
  };
}
