/** Reads the golden folders. Everything a case says is in its files; a file that says nothing is an error. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { assumptionNames, type Assumption, type Level } from '../../src/assume.ts';
import type { Options } from '../../src/result.ts';
import type { ContextFile, World } from '../../src/world.ts';

export interface GoldenCase {
  readonly name: string;
  readonly options: Options;
  readonly text: string;
  readonly expected: Changes | Keeps;
}

interface Changes {
  readonly kind: 'changes';
  /** Undefined when the file is still to be written. */
  readonly text: string | undefined;
  readonly path: string;
}

/** The text stays as it is; `# expect:` in it says what the pass has to say about that. */
interface Keeps {
  readonly kind: 'keeps';
  /** `nothing`, `suggestion`, `suppressed`, or the reason of a refusal. */
  readonly says: string;
}

export interface ErrorCase {
  readonly name: string;
  readonly text: string;
  /** One line a diagnostic, `line: message`; undefined when the file is still to be written. */
  readonly expected: string | undefined;
  readonly path: string;
}

export const golden = fileURLToPath(new URL('../../golden', import.meta.url));

/** Folders with cases for one pass each, by its name. */
export const passFolders = folders(golden).filter((name) => name !== 'pipeline' && name !== 'errors');

/** Cases for the whole pipeline, by level. */
export const pipelineFolders = folders(join(golden, 'pipeline'));

/** The cases of one pass; they run alone, at level 2 unless their options say otherwise. */
export function passCases(pass: string): readonly GoldenCase[] {
  return casesIn(join(golden, pass), { passes: [pass], level: 2 });
}

/** The cases of `golden/pipeline/O2` and its like: all passes at that level. */
export function pipelineCases(folder: string): readonly GoldenCase[] {
  const [, digit] = /^O([0-3])$/.exec(folder) ?? [];
  if (digit === undefined) throw new Error(`golden/pipeline/${folder}: not a level, call it O0, O1, O2 or O3`);
  return casesIn(join(golden, 'pipeline', folder), { level: Number(digit) as Level });
}

/** Files that BuildKit rejects, and what we say about each. */
export function errorCases(): readonly ErrorCase[] {
  const folder = join(golden, 'errors');
  return namesIn(folder).flatMap((file) => {
    const [, name] = /^(.+)\.Dockerfile$/.exec(file) ?? [];
    if (name === undefined) {
      expectPartner(folder, file, /\.txt$/, '.Dockerfile');
      return [];
    }
    const path = join(folder, `${name}.txt`);
    return [{ name, text: read(join(folder, file)), expected: readIfThere(path), path }];
  });
}

function casesIn(folder: string, defaults: Options): readonly GoldenCase[] {
  return namesIn(folder).flatMap((file) => {
    const [, name, kind] = /^(.+)\.(in|keep)\.Dockerfile$/.exec(file) ?? [];
    if (name === undefined) {
      expectPartner(folder, file, /\.out\.Dockerfile$/, '.in.Dockerfile');
      return [];
    }
    const text = read(join(folder, file));
    const options = { ...defaults, ...optionsFor(join(folder, `${name}.options.json`)) };
    const path = join(folder, `${name}.out.Dockerfile`);
    const expected: Changes | Keeps =
      kind === 'in'
        ? { kind: 'changes', text: readIfThere(path), path }
        : { kind: 'keeps', says: expectation(text, join(folder, file)) };
    return [{ name: `${name}.${kind}`, options, text, expected }];
  });
}

/** A file that is no case belongs to one: an output to its input, options to their case. */
function expectPartner(folder: string, file: string, ending: RegExp, partner: string): void {
  const partners = ending.test(file)
    ? [file.replace(ending, partner)]
    : ['.in.Dockerfile', '.keep.Dockerfile'].map((one) => file.replace(/\.options\.json$/, one));
  const known = ending.test(file) || file.endsWith('.options.json');
  if (!known || !partners.some((name) => existsSync(join(folder, name))))
    throw new Error(`${join(folder, file)}: belongs to no case`);
}

function expectation(text: string, path: string): string {
  const found = [...text.matchAll(/^[ \t]*# expect: *(\S+)[ \t]*$/gm)];
  const [says] = found;
  if (says?.[1] === undefined || found.length > 1)
    throw new Error(`${path}: needs one line "# expect: REASON", "suggestion", "suppressed" or "nothing"`);
  return says[1];
}

/** What an options file may hold. The context is path to text. */
interface OptionsFile {
  level?: Level;
  assume?: Assumption[];
  withdraw?: Assumption[];
  world?: Omit<World, 'context'> & { context?: Record<string, string> };
}

const optionKeys: readonly string[] = ['level', 'assume', 'withdraw', 'world'] satisfies (keyof OptionsFile)[];

function optionsFor(path: string): Options {
  const text = readIfThere(path);
  if (text === undefined) return {};
  const { world, ...options } = JSON.parse(text) as OptionsFile;
  const unknown = [...Object.keys(options).filter((key) => !optionKeys.includes(key)), ...strangers(options)];
  if (unknown.length > 0) throw new Error(`${path}: ${unknown.join(', ')} means nothing here`);
  return world === undefined ? options : { ...options, world: worldOf(world) };
}

function strangers({ assume = [], withdraw = [] }: OptionsFile): readonly string[] {
  return [...assume, ...withdraw].filter((name) => !assumptionNames.includes(name));
}

function worldOf({ context, ...world }: NonNullable<OptionsFile['world']>): World {
  if (context === undefined) return world;
  const files = Object.entries(context).map(([path, text]): [string, ContextFile] => [
    path,
    { size: Buffer.byteLength(text), mode: 0o644, text },
  ]);
  return { ...world, context: new Map(files) };
}

function folders(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort();
}

function namesIn(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

function readIfThere(path: string): string | undefined {
  return existsSync(path) ? read(path) : undefined;
}

/** With its byte order mark, if it has one. */
function read(path: string): string {
  return readFileSync(path, 'utf8');
}
