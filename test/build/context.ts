/** A build context made up for a Dockerfile: every file it copies is there, plain and small. */
import type { Instruction } from '../../grammar/ast.ts';
import { bodyText, parse, processWord, typed } from '../../grammar/index.ts';
import { factsOf } from '../../src/facts/facts.ts';
import { variable } from '../../src/facts/state.ts';
import type { Files } from './workshop.ts';

/** What files of some names must hold to be of use. */
const known: Readonly<Record<string, string>> = {
  'requirements.txt': 'requests>=2.0\nflask\n',
  'package.json':
    '{ "name": "made-up", "version": "1.0.0", "scripts": { "build": "true", "test": "true" } }\n',
  'package-lock.json':
    '{ "name": "made-up", "version": "1.0.0", "lockfileVersion": 3, "packages": { "": { "name": "made-up", "version": "1.0.0" } } }\n',
  'setup.py': 'from setuptools import setup\nsetup(name="made-up", version="1.0", py_modules=[])\n',
};

/** Files for everything that COPY and ADD take from the context; undefined when a name is not known. */
export function madeUpContext(text: string): Files | undefined {
  const { file } = parse(text);
  const facts = factsOf(file, Object.freeze({ buildArgs: {} }));
  const files: Record<string, string> = {};
  const names = mentioned(file.instructions);
  for (const instruction of file.instructions) {
    const view = typed(instruction);
    if (view.kind !== 'copy' && view.kind !== 'add') continue;
    if (view.kind === 'copy' && view.from !== undefined) continue;
    const state = facts.before(instruction);
    const expand = (word: string): string | undefined => {
      const read = processWord(word, (name) => variable(state, name), instruction.escape);
      return 'error' in read ? undefined : read.value;
    };
    const several = view.sources.length > 1;
    for (const source of view.sources) {
      const path = expand(source.value);
      if (path === undefined || /^[a-z]+:\/\/|^git@|\.\.\//.test(path)) return undefined;
      const destination = expand(view.destination.value) ?? '/';
      add(files, path, several || destination.endsWith('/'), names);
    }
  }
  return files;
}

/** Names of files that a RUN speaks of: they may be in any folder that is copied. */
function mentioned(instructions: readonly Instruction[]): readonly string[] {
  const texts = instructions.filter(({ name }) => name === 'run').map(bodyText);
  const found = texts.flatMap((text) => [
    ...text.matchAll(/[\w-]+\.(?:txt|sh|py|json|toml|cfg|ini|conf|sql)\b/g),
  ]);
  return [...new Set(found.map(([name]) => name))];
}

function add(
  files: Record<string, string>,
  source: string,
  intoFolder: boolean,
  names: readonly string[],
): void {
  const path = source.replace(/^(?:\.?\/)+/, '').replace(/\/+$/, '');
  if (path === '' || path === '.') {
    for (const [name, content] of Object.entries(known)) files[name] = content;
    for (const name of names) files[name] = contentOf(name);
    files['main.txt'] = 'made up\n';
    return;
  }
  const plain = path
    .replaceAll('*', 'x')
    .replaceAll('?', 'x')
    .replace(/\[(.)[^\]]*\]/g, '$1');
  if (/^package(-lock)?x?\.json$/.test(plain)) {
    files['package.json'] = known['package.json'] ?? '';
    files['package-lock.json'] = known['package-lock.json'] ?? '';
    return;
  }
  const name = plain.slice(plain.lastIndexOf('/') + 1);
  const looksLikeFile = /\.\w+$|^[A-Z]+$|^(Makefile|Gemfile|Pipfile|Procfile)/.test(name) || !intoFolder;
  const folder = source.endsWith('/') || (!looksLikeFile && !name.includes('.'));
  if (!folder) {
    files[plain] = contentOf(name);
    return;
  }
  files[`${plain}/file.txt`] = 'made up\n';
  for (const one of names) files[`${plain}/${one}`] = contentOf(one);
}

function contentOf(name: string): string {
  if (/require.*\.txt$/.test(name)) return known['requirements.txt'] ?? '';
  if (/\.sh$|entrypoint|script/.test(name)) return '#!/bin/sh\ntrue\n';
  if (name.endsWith('.py')) return known[name] ?? 'pass\n';
  return known[name] ?? 'made up\n';
}
