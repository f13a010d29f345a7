/**
 * Makes dist: the program, the library, its types, the notices of what is bundled.
 *
 * The program is one file (importing Chevrotain unbundled takes longer than all of dockopt), the library two entry
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
import { build } from 'esbuild';

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
    plugins: [commanderWithoutProcesses(), engineApart()],
  };
  const parts = { 'src/cli/main.ts': 'main.cjs', 'src/cli/engine/verify.ts': 'engine.cjs' };
  const metafiles = [];
  for (const [entry, file] of Object.entries(parts))
    metafiles.push((await build({ ...program, entryPoints: [entry], outfile: join(folder, file) })).metafile);
  const start = join(folder, 'cli.cjs');
  copyFileSync(join(root, 'src/cli/start.cjs'), start);
  chmodSync(start, 0o755);
  compileAhead(start, join(folder, 'main.cache'));
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

/** What drives an engine is a file of its own, read only when something is really built. */
function engineApart() {
  return {
    name: 'engine-apart',
    setup({ onResolve }) {
      onResolve({ filter: /^\.\/engine\/verify\.ts$/ }, () => ({ path: './engine.cjs', external: true }));
    },
  };
}

/** Runs the program once on an example and keeps what V8 compiled. */
function compileAhead(start, compiled) {
  const example = 'FROM python:3.11\nRUN pip install flask\nRUN apt-get update && apt-get install -y curl\n';
  const { status, stderr } = spawnSync(process.execPath, [start, '-'], {
    input: example,
    env: { ...process.env, DOCKOPT_COMPILED_TO: compiled },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the program does not run: ${stderr}`);
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
