/**
 * Makes dist: the program, the library, its types, the notices of what is bundled.
 *
 * The program is one file (importing Chevrotain unbundled takes longer than all of dockopt), the library two entry
 * points that run anywhere: `platform: neutral` fails when the core imports anything of Node.
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
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import ts from 'typescript';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'dist');
const common = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  metafile: true,
  target: 'node20.19',
  legalComments: 'none',
  logLevel: 'warning',
};

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);
const program = await build({
  ...common,
  entryPoints: ['src/cli/main.ts'],
  outfile: 'dist/main.cjs',
  platform: 'node',
  format: 'cjs',
  // What is started as a script can only `require`.
  supported: { 'dynamic-import': false },
  mainFields: ['module', 'main'],
  plugins: [commanderWithoutProcesses()],
});
const library = await build({
  ...common,
  entryPoints: { index: 'src/index.ts', grammar: 'grammar/index.ts' },
  outdir: 'dist',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  format: 'esm',
  splitting: true,
  chunkNames: 'shared-[hash]',
});
copyFileSync(join(root, 'src/cli/start.cjs'), join(dist, 'cli.cjs'));
chmodSync(join(dist, 'cli.cjs'), 0o755);
compileAhead();
declareTypes();
writeFileSync(join(dist, 'THIRD-PARTY.txt'), notices([program.metafile, library.metafile]));

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

/** Runs the program once on an example and keeps what V8 compiled. */
function compileAhead() {
  const example = 'FROM python:3.11\nRUN pip install flask\nRUN apt-get update && apt-get install -y curl\n';
  const { status, stderr } = spawnSync(process.execPath, [join(dist, 'cli.cjs'), '-'], {
    input: example,
    env: { ...process.env, DOCKOPT_COMPILED_TO: join(dist, 'main.cache') },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the program does not run: ${stderr}`);
}

function declareTypes() {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const entries = ['src/index.ts', 'grammar/index.ts'].map((entry) => join(root, entry));
  const types = ts.createProgram(entries, {
    ...options,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    rootDir: root,
    outDir: join(dist, 'types'),
  });
  const { diagnostics } = types.emit();
  if (diagnostics.length > 0)
    throw new Error(
      ts.formatDiagnostics(diagnostics, {
        ...ts.sys,
        getCanonicalFileName: (name) => name,
        getNewLine: () => '\n',
      }),
    );
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
