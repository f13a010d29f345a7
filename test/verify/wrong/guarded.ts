/**
 * Where the guards of a pass stand, and the pass made anew with one of them turned off. Guards stand in the pass and in
 * the facts that judge for it: all it imports that the static verifier does not.
 */
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type BuildOptions } from 'esbuild';
import type { Pass } from '../../../src/pass.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

export interface Change {
  /** In the repository. */
  readonly path: string;
  readonly contents: string;
}

export interface Guarded {
  /** In the repository, in the order they are imported. */
  readonly paths: readonly string[];
  /** The code of the pass and of these files. Equal to that without a change: the pass does not use what changed. */
  code(changes?: readonly Change[]): Promise<string>;
}

/** The guarded files of a pass. */
export async function guardedBy({ name }: Pass): Promise<Guarded> {
  const entry = `passes/${name}.ts`;
  const shared = new Set(await imported('src/verify/verify.ts'));
  const paths = (await imported(entry)).filter((path) => !shared.has(path));
  return { paths, code: (changes = []) => bundled(entry, new Set(paths), changes) };
}

/** The pass in a code, on the facts of this process: those that no guard changes are found once for all. */
export async function passIn(code: string): Promise<Pass> {
  const url = `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`;
  const [pass] = Object.values((await import(url)) as Readonly<Record<string, Pass>>);
  if (pass === undefined) throw new Error('the code has no pass');
  return pass;
}

async function imported(entry: string): Promise<readonly string[]> {
  const { metafile } = await build({ ...plain, entryPoints: [entry], metafile: true });
  return Object.keys(metafile.inputs).filter((path) => !path.startsWith('node_modules/'));
}

async function bundled(entry: string, own: ReadonlySet<string>, changes: readonly Change[]): Promise<string> {
  const changed = new Map(changes.map(({ path, contents }) => [path, contents]));
  const { outputFiles } = await build({
    ...plain,
    entryPoints: [entry],
    plugins: [
      {
        name: 'own files only',
        setup: ({ onLoad, onResolve }) => {
          onResolve({ filter: /^\./ }, ({ path, importer }) => {
            const full = resolve(dirname(importer), path);
            return importer === '' || own.has(relative(root, full))
              ? undefined
              : { path: pathToFileURL(full).href, external: true };
          });
          onLoad({ filter: /\.ts$/ }, ({ path }) => {
            const contents = changed.get(relative(root, path));
            return contents === undefined ? undefined : { contents, loader: 'ts' };
          });
        },
      },
    ],
  });
  return outputFiles[0]?.text ?? '';
}

const plain = {
  absWorkingDir: root,
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
  logLevel: 'error',
} as const satisfies BuildOptions;
