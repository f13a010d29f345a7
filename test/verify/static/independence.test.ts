/** The verifier shares no judgement with what it checks. */
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Facts that judge for a pass: whether RUNs join, who misses a file, what a stage needs. */
const judging =
  /^src\/facts\/(joining|shell-leaks|replaced-commands|ending|leftovers|later-readers|naming|lone-update|touching|style|needs.*|slim|copied|ledger|helpers|call-site|answering|front-end|standing|deed-at|fetched|archive-readers|removing|appending|apart|spent-archives|idle|dropping|extras|prevention|removal|cache-policy|locked|\w+-lock)\.ts$/;

/** Every file of the static verifier, with all it imports, directly or not. */
const reached = new Map<string, readonly string[]>();
const queue = readdirSync(posix.join(root, 'src/verify'), { recursive: true, encoding: 'utf8' })
  .map((name) => posix.join('src/verify', name.replaceAll('\\', '/')))
  .filter((path) => path.endsWith('.ts') && !path.startsWith('src/verify/build/'));
const own = new Set(queue);
for (const path of queue) {
  if (reached.has(path)) continue;
  const { importedFiles } = ts.preProcessFile(readFileSync(posix.join(root, path), 'utf8'), true, true);
  const found = importedFiles
    .map(({ fileName }) => fileName)
    .filter((name) => name.startsWith('.'))
    .map((name) => posix.join(posix.dirname(path), name));
  reached.set(path, found);
  queue.push(...found);
}

describe('the static verifier', () => {
  it('imports nothing, by whatever way, that knows a pass', () => {
    expect(
      [...reached.keys()].filter((path) => path.startsWith('passes/') || path === 'src/pass.ts'),
    ).toEqual([]);
  });

  it('imports no facts that judge for a pass', () => {
    expect([...reached.keys()].filter((path) => judging.test(path))).toEqual([]);
  });

  it('names no pass', () => {
    const named = [...own].filter((path) =>
      /merge-runs|remove-leftovers|prevent-leftovers|slim-base|join-apt-update/.test(text(path)),
    );
    expect(named).toEqual([]);
  });

  it('interprets configurations without any facts', () => {
    const ways = ['src/verify/config.ts'];
    for (const path of ways)
      for (const next of reached.get(path) ?? []) if (!ways.includes(next)) ways.push(next);
    expect(ways.filter((path) => !path.startsWith('grammar/') && !path.startsWith('src/verify/'))).toEqual(
      [],
    );
  });
});

function text(path: string): string {
  return readFileSync(posix.join(root, path), 'utf8');
}
