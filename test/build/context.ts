/** A build context made up for a Dockerfile: every file it copies is there, plain and small. */
import { parse, processWord, typed } from '../../grammar/index.ts';
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
      add(files, path, several || destination.endsWith('/'));
    }
  }
  return files;
}

function add(files: Record<string, string>, source: string, intoFolder: boolean): void {
  const path = source.replace(/^(?:\.?\/)+/, '').replace(/\/+$/, '');
  if (path === '' || path === '.') {
    for (const [name, content] of Object.entries(known)) files[name] = content;
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
  const content = /require.*\.txt$/.test(name) ? known['requirements.txt'] : known[name];
  const looksLikeFile = /\.\w+$|^[A-Z]+$|^(Makefile|Gemfile|Pipfile|Procfile)/.test(name) || !intoFolder;
  if (content !== undefined) files[plain] = content;
  else if (/\.(tar|tgz|gz|bz2|xz|zip)$/.test(name)) files[plain] = 'no archive\n';
  else if (source.endsWith('/') || (!looksLikeFile && !/\./.test(name)))
    files[`${plain}/file.txt`] = 'made up\n';
  else files[plain] = /\.sh$|entrypoint|script/.test(name) ? '#!/bin/sh\ntrue\n' : 'made up\n';
}
