/**
 * Makes dist: the program, the library, its types, the notices of what is bundled.
 *
 * The program is one file (importing Chevrotain unbundled takes longer than all of dockopt). Its parts are imported
 * at the top: esbuild makes a function of every module that an `import()` reaches, and calling those takes longer
 * than what is not loaded saves. Only what drives an engine, which is large, and what asks registries, which nothing else may
 * load, stand apart. The library has two entry
 * points that run anywhere: `platform: neutral` fails when the core imports anything of Node.
 *
 * `node src/build.mjs FOLDER` makes only the program, in that folder.
 */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { build } from 'esbuild';

/** Parts of the program that few runs need: below src/cli, and the file each becomes. */
const apart = [
  { path: 'engine/verify.ts', file: 'engine.cjs' },
  { path: 'registry/online.ts', file: 'registry.cjs' },
];

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const common = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  metafile: true,
  target: 'node20.19',
  mainFields: ['module', 'main'],
  legalComments: 'none',
  logLevel: 'warning',
};

/** Makes the program in a folder. @returns what esbuild says went into it */
async function buildProgram(folder) {
  const program = {
    ...common,
    platform: 'node',
    format: 'cjs',
    // What is started as a script can only `require`.
    supported: { 'dynamic-import': false },
    plugins: [commanderWithoutProcesses(), ...apart.map(partApart), chevrotainWithoutTable()],
  };
  // As V8 compiles a script ahead, and start.cjs runs it: no module, but a function of `require`.
  const script = { banner: { js: '(function (require) {' }, footer: { js: '})' } };
  const parts = [
    { ...script, entryPoints: ['src/cli/main.ts'], outfile: join(folder, 'main.cjs') },
    ...apart.map(({ path, file }) => ({ entryPoints: [`src/cli/${path}`], outfile: join(folder, file) })),
  ];
  const metafiles = [];
  for (const part of parts) metafiles.push((await build({ ...program, ...part })).metafile);
  const start = join(folder, 'cli.cjs');
  copyFileSync(join(root, 'src/cli/start.cjs'), start);
  chmodSync(start, 0o755);
  compileAhead(folder);
  return metafiles;
}

async function buildLibrary(folder) {
  const { metafile } = await build({
    ...common,
    entryPoints: { index: 'src/index.ts', grammar: 'grammar/index.ts' },
    outdir: folder,
    platform: 'neutral',
    format: 'esm',
    splitting: true,
    chunkNames: 'shared-[hash]',
  });
  return metafile;
}

/** Commander can start other programs as subcommands; dockopt has none, and loading that part of Node takes time. */
function commanderWithoutProcesses() {
  return {
    name: 'commander-without-processes',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
        importer.includes('/node_modules/commander/') ? { path: 'none', namespace: 'nothing' } : undefined,
      );
      onLoad({ filter: /.*/, namespace: 'nothing' }, () => ({ contents: 'module.exports = {}' }));
    },
  };
}

/** Chevrotain keeps a quotient for each of 65,536 characters; filling that table takes longer than a Dockerfile. */
function chevrotainWithoutTable() {
  const changes = [
    [/(?<=tracer\("initCharCodeToOptimizedIndexMap", \(\) => \{)\s*init\w+\(\);/, ''],
    [/(?<=: )charCodeToOptimizedIdxMap\[charCode\](?=;)/, '255 + ~~(charCode / 255)'],
  ];
  return {
    name: 'chevrotain-without-table',
    setup({ onLoad }) {
      onLoad({ filter: /\/chevrotain\/lib\/src\/scan\/lexer\.js$/ }, ({ path }) => {
        const text = readFileSync(path, 'utf8');
        if (!changes.every(([before]) => before.test(text))) throw new Error(`${path} fills no such table`);
        return {
          contents: changes.reduce((changed, [before, after]) => changed.replace(before, after), text),
        };
      });
    },
  };
}

/** A part that is a file of its own, read only when it is called. */
function partApart({ path, file }) {
  return {
    name: `${file}-apart`,
    setup({ onResolve }) {
      const source = join(root, 'src/cli', path);
      onResolve({ filter: /^\.\.?\/.*\.ts$/ }, ({ path: wanted, kind, resolveDir }) =>
        kind === 'dynamic-import' && resolve(resolveDir, wanted) === source
          ? { path: `./${file}`, external: true }
          : undefined,
      );
    },
  };
}

/** Runs the program once on the example of the README and keeps what V8 compiled. */
function compileAhead(folder) {
  const [script, example] = ['src/compile-ahead.mjs', 'golden/pipeline/O2/tutorial.in.Dockerfile'];
  const words = [join(root, script), folder, join(root, example)];
  const { status, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`the program does not run: ${stderr}`);
  const cachedData = readFileSync(join(folder, 'main.cache'));
  const { cachedDataRejected } = new Script(readFileSync(join(folder, 'main.cjs'), 'latin1'), { cachedData });
  if (cachedDataRejected) console.warn('V8 does not take what it compiled: the program starts slowly');
}

async function declareTypes(folder) {
  const { default: ts } = await import('typescript');
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const entries = ['src/index.ts', 'grammar/index.ts'].map((entry) => join(root, entry));
  const emission = { noEmit: false, declaration: true, emitDeclarationOnly: true, rootDir: root };
  const program = ts.createProgram(entries, { ...options, ...emission, outDir: folder });
  const { diagnostics } = program.emit();
  const host = { ...ts.sys, getCanonicalFileName: (name) => name, getNewLine: () => '\n' };
  if (diagnostics.length > 0) throw new Error(ts.formatDiagnostics(diagnostics, host));
}

/** Name, version and licence text of every package that went into a bundle. */
function notices(metafiles) {
  const packages = new Set();
  for (const { inputs } of metafiles)
    for (const input of Object.keys(inputs)) {
      const [, name] = /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input) ?? [];
      if (name !== undefined) packages.add(name);
    }
  const texts = [...packages].sort().map((name) => {
    const folder = join(root, 'node_modules', name);
    const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)(\.(txt|md))?$/i.test(entry));
    if (file === undefined) throw new Error(`${name} has no licence file`);
    return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
  });
  const head = 'The files in this folder contain code of these packages.\n';
  return [head, ...texts].join(`\n${'-'.repeat(80)}\n\n`);
}

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  const dist = join(root, 'dist');
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist);
  const metafiles = [...(await buildProgram(dist)), await buildLibrary(dist)];
  await declareTypes(join(dist, 'types'));
  writeFileSync(join(dist, 'THIRD-PARTY.txt'), notices(metafiles));
} else await buildProgram(resolve(folder));
