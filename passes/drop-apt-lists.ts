import type { Instruction } from '../grammar/ast.ts';
import { bodyText, editBody } from '../grammar/index.ts';
import { endingOf } from '../src/facts/ending.ts';
import type { Facts } from '../src/facts/facts.ts';
import { laterReader } from '../src/facts/later-readers.ts';
import { heldByMount, leftBy, type Left } from '../src/facts/leftovers.ts';
import { isRoot } from '../src/facts/state.ts';
import { joint, lineEnding, styleFor } from '../src/facts/style.ts';
import { definePass, missed, rewrite, type Missed, type Rewrite } from '../src/pass.ts';

export const dropAptLists = definePass({
  name: 'drop-apt-lists',
  title: 'Remove package lists in the RUN that fetched them',
  why: 'The lists that an update fetches stay in the layer for good unless the same RUN removes them: 19 MB on Debian, 54 MB and more on Ubuntu. Nothing installed needs them; the next update fetches them anew. The command is added with && behind the last one, so it runs only when all went well and the exit status stays what it was.',
  refuses: [
    'a later RUN, a child stage, ONBUILD or CMD installs without an update of its own',
    'a later rm without -f would fail, or a later command or COPY --from reads the lists',
    'a cache mount holds the lists, so no layer has them',
    'the script ends in a way that bears no further command: exit, a trap, a process in the background, a compound under set -e',
    'the stage does not ship',
  ],
  refs: ['docs.docker.com/build/building/best-practices (apt-get)', 'man 8 apt-get'],
  answers: ['DL3009'],
  mayAssume: ['caches-unread'],
  *run(facts) {
    for (const stage of facts.stages) {
      if (!stage.ships) continue;
      for (const run of stage.instructions) {
        if (run.name !== 'run') continue;
        for (const left of leftBy(run, facts))
          if (left.leftover.cleanup !== undefined && left.leftover.prevention === undefined)
            yield clean(run, left, left.leftover.cleanup.command, facts);
      }
    }
  },
});

function clean(run: Instruction, left: Left, command: string, facts: Facts): Rewrite | Missed {
  const { leftover } = left;
  if (heldByMount(run, left, facts)) return missed(run, 'cache-mount', `a mount holds the ${leftover.what}`);
  const reader = laterReader(run, left, facts);
  if (reader !== undefined) return missed(run, reader.reason, reader.because);
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
    covers: { 'caches-unread': leftover.paths },
    because: `the ${leftover.what} leave with the RUN that fetched them`,
    evidence: [
      `no later RUN, stage or command shown reads or removes the ${leftover.what}`,
      'the added command runs last and only when the rest succeeded',
    ],
    ...(leftover.weighs && { saves: { bytes: leftover.weighs.bytes, basis: leftover.weighs.basis } }),
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

/** `sudo ` where the author needed it; undefined when whoever runs the call may not be allowed to remove the lists. */
function wrapperText(run: Instruction, { calls }: Left, facts: Facts): string | undefined {
  const wrappers = calls.at(-1)?.command.wrappers.filter(({ name }) => !harmless.has(name)) ?? [];
  const { user } = facts.before(run);
  if (wrappers.length === 0) return user === undefined || isRoot(user) ? '' : undefined;
  const plainly = wrappers.every(
    ({ name, argv }) => name === 'sudo' && !argv.some(({ value }) => asks(value)),
  );
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
