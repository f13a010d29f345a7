/** Imports run one way. What a layer may see is the table below; nothing else in the repository says it. */
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The first prefix that fits names the layer of a file. */
const places = [
  ['grammar/', 'grammar'],
  ['passes/', 'passes'],
  ['src/know/', 'know'],
  ['src/facts/', 'facts'],
  ['src/verify/', 'verify'],
  ['src/emit/', 'emit'],
  ['src/cli', 'cli'],
  ['src/build', 'build'],
  ['src/world.ts', 'contract'],
  ['src/assume.ts', 'contract'],
  ['src/law.ts', 'contract'],
  ['src/diagnostic.ts', 'contract'],
  ['src/nearest.ts', 'contract'],
  ['src/pass.ts', 'pass'],
  ['src/result.ts', 'result'],
  ['src/index.ts', 'index'],
  // Whatever else stands in src/ is a part of the driver.
  ['src/', 'optimize'],
] as const;

type Layer = (typeof places)[number][1];

const below = ['grammar', 'contract', 'know', 'facts', 'pass', 'result'] as const;

const sees: Readonly<Record<Layer, readonly Layer[]>> = {
  grammar: [],
  contract: ['grammar'],
  know: ['grammar', 'contract'],
  facts: ['grammar', 'contract', 'know'],
  pass: ['grammar', 'contract', 'know', 'facts'],
  passes: ['grammar', 'contract', 'know', 'facts', 'pass'],
  result: ['grammar', 'contract', 'pass'],
  verify: below,
  optimize: [...below, 'verify'],
  emit: below,
  build: [...below, 'verify', 'optimize', 'index'],
  index: [...below, 'verify', 'optimize', 'emit', 'passes'],
  cli: [...below, 'verify', 'optimize', 'emit', 'passes', 'build', 'index'],
};

/** Packages that only some files may name: they hide behind an adapter. */
const adapters: Readonly<Record<string, RegExp>> = {
  chevrotain: /^grammar\/dockerfile\//,
  unbash: /^grammar\/shell\//,
  commander: /^src\/cli/,
};

interface Import {
  readonly from: string;
  /** A path in the repository, or the specifier of something outside it. */
  readonly to: string;
}

const files = ['grammar', 'src', 'passes'].flatMap(sources);
const imports = files.flatMap(importsOf);

describe('imports', () => {
  it('are found', () => {
    expect(imports.length).toBeGreaterThan(files.length);
  });

  it('point to layers below', () => {
    const wrong = imports.filter(({ from, to }) => {
      const [source, target] = [layerOf(from), layerOf(to)];
      return (
        target !== undefined && source !== undefined && source !== target && !sees[source].includes(target)
      );
    });
    expect(wrong.map(arrow)).toEqual([]);
  });

  it('of a pass name no other pass; only the pipeline does', () => {
    const wrong = imports.filter(
      ({ from, to }) => layerOf(from) === 'passes' && layerOf(to) === 'passes' && from !== 'passes/index.ts',
    );
    expect(wrong.map(arrow)).toEqual([]);
  });

  it('of node: stand at the edge', () => {
    const wrong = imports.filter(
      ({ from, to }) => to.startsWith('node:') && !['cli', 'build'].includes(layerOf(from) ?? ''),
    );
    expect(wrong.map(arrow)).toEqual([]);
  });

  it('of a hidden package stand in its adapter', () => {
    const wrong = imports.filter(({ from, to }) => adapters[to] !== undefined && !adapters[to].test(from));
    expect(wrong.map(arrow)).toEqual([]);
  });
});

function sources(folder: string): readonly string[] {
  try {
    return readdirSync(posix.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => posix.join(folder, name.replaceAll('\\', '/')));
  } catch {
    return [];
  }
}

function importsOf(from: string): readonly Import[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(posix.join(root, from), 'utf8'), true, true);
  return importedFiles.map(({ fileName }) => ({
    from,
    to: fileName.startsWith('.') ? posix.join(posix.dirname(from), fileName) : fileName,
  }));
}

function layerOf(path: string): Layer | undefined {
  return places.find(([prefix]) => path.startsWith(prefix))?.[1];
}

function arrow({ from, to }: Import): string {
  return `${from} -> ${to}`;
}
