/** How much is read of the shell inside RUN: scripts, and the arguments of their simple commands. */
import { parse, typed } from '../../grammar/index.ts';
import type { Script } from '../../grammar/shell/ast.ts';
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
          const unknown = command.argv.find(
            ({ value, pattern }) => value === undefined && pattern === undefined,
          );
          const reason = unknown && reasonOf(unknown, command, script.script);
          commands.count(id, reason);
          if (reason !== undefined) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
        }
      }
    },
    aspects: () => [scripts.aspect(), commands.aspect()],
    reasons: () => [...reasons].sort(([, a], [, b]) => b - a),
  };
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
  return 'a script in a script';
}

/** Where a script gets a variable from. */
function originOf(name: string, script: Script): string | undefined {
  let origin: string | undefined;
  walkShell(script, (node) => {
    if (node.kind === 'compound' && node.type === 'for' && node.name === name)
      origin ??= 'a variable of a loop';
    if (node.kind !== 'assignment' || node.name !== name) return;
    const output = node.value?.parts.some((part) => part.kind === 'substitution') === true;
    origin = output ? 'a variable with the output of a command' : (origin ?? 'a variable of the script');
  });
  return origin;
}
