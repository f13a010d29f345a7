/** How much is read of the shell inside RUN: scripts, and the arguments of their simple commands. */
import { parse, typed } from '../../grammar/index.ts';
import type { Script, ShellNode, Word } from '../../grammar/shell/ast.ts';
import { walkShell } from '../../grammar/shell/walk.ts';
import type { Argument, Command } from '../../src/facts/commands.ts';
import { factsOf } from '../../src/facts/facts.ts';
import type { OpaqueReason } from '../../src/facts/script.ts';
import type { World } from '../../src/world.ts';
import type { CorpusFile } from '../corpus/read.ts';
import { tally, type Aspect } from './score.ts';

export interface ScriptComparison {
  read(file: CorpusFile): void;
  aspects(): readonly Aspect[];
  /** Why arguments are not known, by how many commands have one of the kind first. */
  reasons(): readonly (readonly [string, number])[];
}

/** A build without arguments: ARGs have their defaults. */
const world: World = { buildArgs: {} };

/** Not scripts of a POSIX shell in shell form. */
const elsewhere: ReadonlySet<OpaqueReason> = new Set([
  'not-a-run',
  'exec-form',
  'unknown-shell',
  'heredoc-interpreter',
]);

/** Counts scripts and commands. */
export function readScripts(): ScriptComparison {
  const scripts = tally('RUN: scripts read', 0.97);
  const commands = tally('RUN: arguments all known', 0.9, 'goal');
  const single = tally('  the same on every way through the script', undefined);
  const plain = tally('  without globs', undefined);
  const fed = tally('  with what xargs reads as arguments', undefined);
  const reasons = new Map<string, number>();
  return {
    read({ id, text }) {
      const { file } = parse(text);
      const facts = factsOf(file, world);
      for (const run of file.instructions) {
        if (typed(run).kind !== 'run') continue;
        const script = facts.script(run);
        if (script.kind === 'opaque') {
          if (!elsewhere.has(script.reason)) scripts.count(id, script.because);
          continue;
        }
        scripts.count(id, undefined);
        for (const command of facts.commands(run)) {
          const lists = command.argvs();
          const reason = lists === undefined ? firstReason(command, script.script) : undefined;
          commands.count(id, reason);
          single.count(id, lists?.length === 1 ? undefined : (reason ?? 'several lists'));
          const globs = lists?.flat().some(({ value }) => value === undefined) === true;
          plain.count(id, globs ? 'a glob' : reason);
          const input = lists?.length === 1 && command.argv.some(isUnknown);
          fed.count(id, input ? 'what xargs reads' : reason);
          if (reason !== undefined) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
        }
      }
    },
    aspects: () => [scripts.aspect(), commands.aspect(), single.aspect(), plain.aspect(), fed.aspect()],
    reasons: () => [...reasons].sort(([, a], [, b]) => b - a),
  };
}

/** Why the first word of a command that is not known is none, what xargs appends aside. */
function firstReason(command: Command, script: Script): string {
  const own = command.wrappers.slice(command.inside?.wrappers.length).flatMap(({ argv }) => argv);
  const unknown = [...own, ...command.argv].find(
    (argument) => isUnknown(argument) && argument.word.text !== 'xargs',
  );
  return unknown === undefined ? 'a word that differs from way to way' : reasonOf(unknown, command, script);
}

function isUnknown({ value, pattern }: Argument): boolean {
  return value === undefined && pattern === undefined;
}

function reasonOf({ word }: Argument, { inside }: Command, script: Script): string {
  for (const part of word.parts) {
    if (part.kind === 'substitution') return 'the output of a command';
    if (part.kind === 'arithmetic') return 'arithmetic';
    if (part.kind === 'bash-only') return 'a form of bash';
    if (part.kind !== 'parameter') continue;
    if (/^[^A-Za-z_]/.test(part.name)) return 'a parameter of the shell';
    const origin = originOf(part.name, script);
    if (origin !== undefined) return origin;
    if (inside === undefined) return 'a variable of the base image, or one that is not set';
  }
  return word.text.startsWith('~') ? 'the home of a user' : 'a script in a script';
}

/** Where a script gets a variable from. */
function originOf(name: string, script: Script): string | undefined {
  let origin: string | undefined;
  walkShell(script, (node) => {
    if (node.kind === 'compound' && node.type === 'for' && node.name === name)
      origin ??= 'a variable of a loop';
    const value = valueIn(node, name);
    if (value === undefined) return;
    const output = value.parts.some((part) => part.kind === 'substitution');
    origin = output ? 'a variable with the output of a command' : (origin ?? 'a variable of the script');
  });
  return origin;
}

/** The word that a node gives a variable, `export NAME=word` and the like as a whole. */
function valueIn(node: ShellNode, name: string): Word | undefined {
  if (node.kind === 'assignment') return node.name === name ? node.value : undefined;
  if (node.kind !== 'simple' || !/^(export|local|readonly|read|declare)$/.test(node.words[0]?.text ?? ''))
    return undefined;
  return node.words.slice(1).find(({ text }) => text === name || text.startsWith(`${name}=`));
}
