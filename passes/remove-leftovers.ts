import type { Instruction } from '../grammar/ast.ts';
import { bodyText, editBody } from '../grammar/index.ts';
import { endingOf } from '../src/facts/ending.ts';
import type { Facts } from '../src/facts/facts.ts';
import { laterReader } from '../src/facts/later-readers.ts';
import { cleanupCommand } from '../src/facts/leftover-paths.ts';
import { heldByMount, leftBy, savingOf, type Left } from '../src/facts/leftovers.ts';
import { moverOf } from '../src/facts/prevention.ts';
import { isRoot } from '../src/facts/state.ts';
import { joint, lineEnding, styleFor } from '../src/facts/style.ts';
import { definePass, missed, rewrite, type Missed, type Rewrite } from '../src/pass.ts';

export const removeLeftovers = definePass({
  name: 'remove-leftovers',
  title: 'Remove what a package manager leaves, in the RUN that made it',
  why: 'The lists that an update fetches stay in the layer for good unless the same RUN removes them: 19 MB on Debian, 54 MB and more on Ubuntu. The cache of npm or yarn may weigh more than what it installed. Nothing installed needs them; the next update or install fetches them anew. The command is added with && behind the last one, so it runs only when all went well and the exit status stays what it was.',
  refuses: [
    'a later RUN, a child stage, ONBUILD or CMD needs what is left',
    'a later rm without -f would fail, or a later command or COPY --from reads it',
    'a cache mount holds it, so no layer has it',
    'a variable, an option or a configuration puts it somewhere else',
    'the script ends in a way that bears no further command: exit, a trap, a process in the background, a compound under set -e',
    'the stage does not ship',
  ],
  refs: ['docs.docker.com/build/building/best-practices (apt-get)', 'man 8 apt-get'],
  answers: ['DL3009', 'DL3032', 'DL3036', 'DL3040', 'DL3060'],
  mayAssume: ['caches-unread'],
  *run(facts) {
    for (const stage of facts.stages) {
      if (!stage.ships) continue;
      for (const run of stage.instructions) {
        if (run.name !== 'run') continue;
        for (const left of leftBy(run, facts)) {
          const command =
            left.leftover.prevention === undefined
              ? cleanupCommand(left.leftover, facts.before(run))
              : undefined;
          if (command !== undefined) yield clean(run, left, command, facts);
        }
      }
    }
  },
});

function clean(run: Instruction, left: Left, command: string, facts: Facts): Rewrite | Missed {
  const { leftover, calls, written } = left;
  if (heldByMount(run, left, facts)) return missed(run, 'cache-mount', `a mount holds the ${leftover.what}`);
  const reader = laterReader(run, left, facts);
  if (reader !== undefined) return missed(run, reader.reason, reader.because);
  const mover = calls.map((call) => moverOf(run, call, leftover, facts)).find((by) => by !== undefined);
  if (mover !== undefined)
    return missed(run, 'cache-moved', `${mover} may put the ${leftover.what} somewhere else`);
  const ending = endingOf(run, facts);
  if (ending.kind === 'closed') return missed(run, ending.reason, ending.because);
  const wrapper = wrapperText(run, left, facts);
  if (wrapper === undefined)
    return missed(
      run,
      'wrapped',
      `the ${leftover.what} are fetched by a user, or through a command, that may not be allowed to remove them`,
    );
  const text = between(run, facts, wrapper + command);
  const edited = editBody(run, [{ start: ending.offset, end: ending.offset, text }]);
  if (edited === undefined)
    return missed(run, 'not-editable', 'the command does not bear an addition at its end');
  return rewrite([run], [[edited]], {
    law: 'clean-in-layer',
    assumes: ['caches-unread'],
    covers: { 'caches-unread': written },
    because: `the ${leftover.what} leave with the RUN that fetched them`,
    evidence: [
      `no later RUN, stage or command shown reads or removes the ${leftover.what}`,
      'the added command runs last and only when the rest succeeded',
    ],
    ...savingOf([left]),
  });
}

/** Wrappers that leave the user and the root of the file system as they are. */
const harmless = new Set([
  'env',
  'command',
  'exec',
  'nice',
  'ionice',
  'nohup',
  'time',
  'timeout',
  'stdbuf',
  'xargs',
]);

/** `sudo ` where the author needed it; undefined when whoever runs the call may not be allowed to remove the files. */
function wrapperText(run: Instruction, { calls, written }: Left, facts: Facts): string | undefined {
  const wrappers = calls.at(-1)?.command.wrappers.filter(({ name }) => !harmless.has(name)) ?? [];
  const { user } = facts.before(run);
  const own = written.every((path) => path.startsWith('~'));
  if (wrappers.length === 0) return own || user === undefined || isRoot(user) ? '' : undefined;
  const plainly =
    !own && wrappers.every(({ name, argv }) => name === 'sudo' && !argv.some(({ value }) => asks(value)));
  return plainly && !facts.file.instructions.some(limitsSudo) ? 'sudo ' : undefined;
}

/** An option of sudo that reads or forgets a password. */
function asks(word: string | undefined): boolean {
  return word === undefined || /^-\w*[Sk]/.test(word);
}

/** A rule for sudo that names commands. */
function limitsSudo(instruction: Instruction): boolean {
  return instruction.name === 'run' && /NOPASSWD:\s*(?!ALL\b)/.test(bodyText(instruction));
}

/** Longer lines than this are not made longer. */
const widest = 100;

/** `&& command` on the same line where the RUN has only one, in the author's layout where it has more. */
function between(run: Instruction, facts: Facts, command: string): string {
  const [line, ...more] = run.lines;
  const length = run.keyword.text.length + 1 + (line?.text.length ?? 0) + 4 + command.length;
  if (more.length === 0 && length <= widest) return ` && ${command}`;
  return joint(styleFor(run, facts.file), run.escape, lineEnding(run)) + command;
}
