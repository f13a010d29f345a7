/** Real files that could be built here, without a look outside: what the corpus suite chooses from. */
import { parse, source } from '../../grammar/index.ts';
import type { Call } from '../../src/facts/calls.ts';
import type { Command } from '../../src/facts/commands.ts';
import { factsOf } from '../../src/facts/facts.ts';
import { optimize, type Level, type Result } from '../../src/index.ts';
import type { CorpusFile } from '../corpus/read.ts';
import { externalImages, rebased, standInFor, standIns } from './bases.ts';
import { madeUpContext } from './context.ts';
import type { Files } from './workshop.ts';

export interface Candidate {
  readonly file: CorpusFile;
  /** Its text on stand-in bases. */
  readonly before: string;
  readonly level: Level;
  readonly result: Result;
  readonly context: Files;
  /** Passes that changed it. */
  readonly passes: readonly string[];
  /** Package managers it calls. */
  readonly managers: readonly string[];
  /** A guess at how long it builds and how likely it fails. */
  readonly cost: number;
}

/**
 * A candidate, or why a file is none.
 * @param level 3 for a swap of the base, which no real file at hand gets at level 2: nobody knows all its packages
 */
export function candidate(file: CorpusFile, level: Level = 2): Candidate | string {
  if (file.kind !== 'real') return 'a fixture of a test';
  const before = rebased(file.text, standInFor);
  if (before === undefined) return 'no stand-in for its base';
  const images = externalImages(before);
  if (images === undefined || images.some((image) => !standIns.includes(image)))
    return 'takes files of other images';
  if (fetches(before)) return 'fetches from outside';
  const context = madeUpContext(before);
  if (context === undefined) return 'its build context cannot be made up';
  const result = optimize(before, { level });
  if (!result.changed) return 'nothing to rewrite';
  const passes = [...new Set(result.rewrites.map(({ pass }) => pass))];
  return { file, level, before, result, context, passes, managers: managersOf(before), cost: costOf(before) };
}

/** What needs a network beyond apt and npm, or a credential. */
const outside =
  /https?:\/\/|ftp:\/\/|git@|git clone|\bcurl\b.*\$|\bwget\b.*\$|--mount=type=(?:secret|ssh)|\bgo (?:get|install|build)|\bcargo\b|\bgem install|\bbundle\b|\bcomposer\b|\bmvn\b|\bgradle\b|\byarn\b|\bpnpm\b|\bconda\b|dotnet|sdkman/;

function fetches(text: string): boolean {
  const { file } = parse(text);
  return file.instructions.some(
    (instruction) => /^(run|add)$/.test(instruction.name) && outside.test(source(instruction)),
  );
}

function managersOf(text: string): readonly string[] {
  const { calls, commands } = summaryOf(text);
  const npm = commands.some((command) => command.name === 'npm');
  return [...new Set([...calls.map(({ manager }) => manager.name), ...(npm ? ['npm'] : [])])];
}

/** What Debian has at once, and what tests on it may run. */
const ordinary =
  /^(apt|apt-get|pip3?|npm|node|python3?|:|\[|awk|basename|cat|cd|chgrp|chmod|chown|cp|cut|date|dirname|dpkg.*|echo|egrep|env|exit|export|false|find|getent|grep|groupadd|gzip|head|id|install|ldconfig|ln|ls|mkdir|mktemp|mv|passwd|printf|pwd|readlink|rm|rmdir|sed|set|sh|bash|sort|tail|tar|tee|test|touch|tr|true|umask|uname|update-.*|useradd|usermod|wc|which|xargs|chpasswd|locale-gen|localedef)$/;
const heavy =
  /dev$|clang|llvm|^g?cc|g\+\+|build-essential|jdk|jre|texlive|qt|office|chrom|firefox|^r-|cmake|ffmpeg|magick|cuda|postgres|mysql|mariadb|ghc|mono|gdal|opencv|boost|sdk/;

function costOf(text: string): number {
  const { calls, commands } = summaryOf(text);
  const packages = calls
    .filter(({ manager }) => manager.name === 'apt')
    .flatMap(({ packages: list }) => list.map(({ value = 'dev' }) => value));
  const strange = commands.filter(({ name = 'strange' }) => !ordinary.test(name)).length;
  const large = /^FROM (python:3.11|node:20)\s/m.test(text) ? 5 : 0;
  return (
    packages.length +
    10 * packages.filter((name) => heavy.test(name)).length +
    30 * strange +
    large +
    text.length / 1000
  );
}

function summaryOf(text: string): { readonly calls: readonly Call[]; readonly commands: readonly Command[] } {
  const { file } = parse(text);
  const facts = factsOf(file, Object.freeze({}));
  const runs = file.instructions.filter(({ name }) => name === 'run');
  return {
    calls: runs.flatMap((run) => facts.calls(run)),
    commands: runs.flatMap((run) => facts.commands(run)),
  };
}
