/** Which engine to use: the one asked for, the one DOCKER_HOST names, or the first that answers. */
import { basename } from 'node:path';
import { failure, type Failure } from './failure.ts';
import { run, type Settings } from './process.ts';
import { engineRows, type EngineRow } from './rows.ts';

export interface Engine {
  readonly row: EngineRow;
  /** The client to run: a name or a path. */
  readonly command: string;
  readonly version: string;
}

/**
 * @param wanted `docker`, `podman`, `buildah` or the path of one; undefined: whichever answers
 */
export async function findEngine(
  wanted: string | undefined,
  settings: Settings = {},
): Promise<Engine | Failure> {
  const candidates = candidatesFor(wanted);
  if (candidates.length === 0)
    return failure('call', `--engine ${wanted}: not an engine dockopt can drive`, `Use one of ${names}.`);
  const tried: string[] = [];
  for (const { row, command } of candidates) {
    const answer = await run(command, row.version, { ...settings, env: row.env });
    if (answer.code !== 0) {
      tried.push(`${command}: ${lastLine(answer.stderr) || `exit status ${answer.code}`}`);
      continue;
    }
    const part = row.needs && (await run(command, row.needs.args, { ...settings, env: row.env }));
    if (row.needs && part?.code !== 0) {
      tried.push(`${command}: ${row.needs.because}. ${row.needs.remedy}`);
      continue;
    }
    return { row, command, version: /\d[\w.+~-]*/.exec(answer.stdout)?.[0] ?? 'unknown' };
  }
  const host = process.env.DOCKER_HOST;
  return failure(
    'no-engine',
    host && wanted === undefined ? `no engine answers at DOCKER_HOST=${host}` : 'no container engine answers',
    'Start docker, podman or buildah, set DOCKER_HOST, or name one with --engine. Nothing was verified.',
    tried,
  );
}

const names = engineRows.map(({ name }) => name).join(', ');

function candidatesFor(
  wanted: string | undefined,
): readonly { readonly row: EngineRow; readonly command: string }[] {
  if (wanted !== undefined)
    return engineRows
      .filter(({ name }) => basename(wanted).startsWith(name))
      .map((row) => ({ row, command: wanted }));
  // DOCKER_HOST names a daemon that speaks docker's language: no other client would ask it.
  const rows = process.env.DOCKER_HOST ? engineRows.filter(({ name }) => name === 'docker') : engineRows;
  return rows.map((row) => ({ row, command: row.name }));
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1)?.trim() ?? '';
}
