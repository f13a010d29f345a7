/** Files as they are when a pass is about to look at them, from the goldens and the corpus. */
import type { File } from '../../../grammar/ast.ts';
import { parse, positions, source, syntaxOf } from '../../../grammar/index.ts';
import { pipeline } from '../../../passes/index.ts';
import { assumptionNames } from '../../../src/assume.ts';
import type { Pass } from '../../../src/pass.ts';
import { apply, drain, type Candidate, type Setting } from '../../../src/rounds.ts';
import type { World } from '../../../src/world.ts';
import { corpusFiles } from '../../corpus/read.ts';
import { passCases, passFolders } from '../../golden/cases.ts';

export interface Text {
  readonly name: string;
  readonly text: string;
  readonly world: World;
}

export interface Moment {
  readonly pass: Pass;
  readonly file: File;
  readonly setting: Setting;
  /** The rewrites that the pass makes of it, by `key`. */
  readonly made: ReadonlySet<string>;
  /** The same by `wordsOf`. */
  readonly meant: ReadonlySet<string>;
}

/** The goldens of the passes, and every so many-th file of the corpus. */
export function texts(every: number): readonly Text[] {
  const goldens = passFolders.flatMap((folder) =>
    passCases(folder).map(({ name, text, options }) => ({
      name: `${folder}/${name}`,
      text,
      world: options.world ?? {},
    })),
  );
  const files = (corpusFiles() ?? []).filter((_, index) => index % every === 0);
  return [...goldens, ...files.map(({ repo, path, text }) => ({ name: `${repo}:${path}`, text, world: {} }))];
}

/** Drives a text to its end, all assumptions but the last resort granted, and keeps every state on the way. */
export function momentsOf({ text, world }: Text): readonly Moment[] {
  const { file: original, diagnostics } = parse(text);
  const syntax = syntaxOf(text);
  if (diagnostics.length > 0 || (syntax !== undefined && !syntax.startsWith('docker/dockerfile'))) return [];
  const granted = new Set(assumptionNames.filter((one) => one !== 'packages-self-contained'));
  const setting: Setting = {
    text,
    at: positions(text),
    world,
    granted,
    barred: new Set(),
    applied: new Map(),
  };
  const moments: Moment[] = [];
  let file = original;
  for (const pass of pipeline)
    for (let round = 0; round < 20; round += 1) {
      const { candidates } = drain(pass, file, setting);
      const [made, meant] = [new Set(candidates.map(key)), new Set(candidates.map(wordsOf))];
      moments.push({ pass, file, setting, made, meant });
      if (candidates.length === 0) break;
      file = apply(file, candidates);
    }
  return moments;
}

/** What tells rewrites of one state apart. */
export function key({ rewrite }: Candidate): string {
  const { targets, replacements } = rewrite;
  const places = targets.map(({ origin }) => origin[0]?.start).join(' ');
  return `${places}\0${replacements.map((list) => list.map(source).join('\n')).join('\0')}`;
}

/**
 * What tells rewrites of one state apart that differ in more than their layout: blanks, line breaks, on which side of them
 * `&&` and comments stand, and braces.
 */
export function wordsOf(candidate: Candidate): string {
  return key(candidate)
    .replace(/^[ \t]*#.*$/gm, '')
    .replace(/&&|[\s\\{};]+/g, '');
}
