/** Real files that could be built here, without a look outside: what the corpus suite chooses from. */
import { parse } from '../../grammar/index.ts';
import { factsOf } from '../../src/facts/facts.ts';
import { optimize, type Result } from '../../src/index.ts';
import type { CorpusFile } from '../corpus/read.ts';
import { externalImages, rebased, standInFor, standIns } from './bases.ts';
import { madeUpContext } from './context.ts';
import type { Files } from './workshop.ts';

export interface Candidate {
  readonly file: CorpusFile;
  /** Its text on stand-in bases. */
  readonly before: string;
  readonly result: Result;
  readonly context: Files;
  /** Passes that changed it. */
  readonly passes: readonly string[];
  /** Package managers it calls. */
  readonly managers: readonly string[];
}

/** A candidate, or why a file is none. */
export function candidate(file: CorpusFile): Candidate | string {
  if (file.kind !== 'real') return 'a fixture of a test';
  const before = rebased(file.text, standInFor);
  if (before === undefined) return 'no stand-in for its base';
  const images = externalImages(before);
  if (images === undefined || images.some((image) => !standIns.includes(image)))
    return 'takes files of other images';
  if (outside.test(withoutComments(before))) return 'fetches from outside';
  const context = madeUpContext(before);
  if (context === undefined) return 'its build context cannot be made up';
  const result = optimize(before);
  if (!result.changed) return 'nothing to rewrite';
  const passes = [...new Set(result.rewrites.map(({ pass }) => pass))];
  return { file, before, result, context, passes, managers: managersOf(before) };
}

/** What needs a network beyond apt and npm, or a credential. */
const outside =
  /https?:\/\/|ftp:\/\/|git@|git clone|\bcurl\b.*\$|\bwget\b.*\$|--mount=type=(?:secret|ssh)|\bgo (?:get|install|build)|\bcargo\b|\bgem install|\bbundle\b|\bcomposer\b|\bmvn\b|\bgradle\b|\byarn\b|\bpnpm\b|\bconda\b|dotnet|sdkman/;

function withoutComments(text: string): string {
  return text.replace(/^[ \t]*#.*$/gm, '');
}

function managersOf(text: string): readonly string[] {
  const { file } = parse(text);
  const facts = factsOf(file, Object.freeze({}));
  const runs = file.instructions.filter(({ name }) => name === 'run');
  const calls = runs.flatMap((run) => facts.calls(run).map(({ manager }) => manager.name));
  const npm = runs.some((run) => facts.commands(run).some((command) => command.name === 'npm'));
  return [...new Set([...calls, ...(npm ? ['npm'] : [])])];
}
