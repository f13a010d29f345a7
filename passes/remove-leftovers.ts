import type { Instruction } from '../grammar/ast.ts';
import { takenByMount } from '../src/facts/cache-policy.ts';
import { endingOf } from '../src/facts/ending.ts';
import type { Facts } from '../src/facts/facts.ts';
import { leftBy, savingOf, type Left } from '../src/facts/leftovers.ts';
import { wrapperAt } from '../src/facts/removal.ts';
import { editScript } from '../src/facts/script-edit.ts';
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
      for (const run of stage.instructions) if (run.name === 'run') yield* clean(run, facts);
    }
  },
});

/** What is left and only a command at the end removes; one command for all that `rm` removes. */
function* clean(run: Instruction, facts: Facts): Generator<Rewrite | Missed, void, void> {
  const lefts = leftBy(run, facts)
    .filter(({ leftover: { prevention, cleanup } }) => prevention === undefined && cleanup !== undefined)
    .filter((left) => !takenByMount(run, left, facts));
  const together = new Map<string, Left[]>();
  for (const left of lefts) {
    const wrapper = wrapperAt(run, left, facts);
    if (typeof wrapper === 'object') {
      yield missed(run, wrapper.reason, wrapper.because);
      continue;
    }
    const command = wrapper + (left.leftover.cleanup?.command ?? 'rm -rf');
    together.set(command, [...(together.get(command) ?? []), left]);
  }
  for (const [command, group] of together) yield removed(run, command, group, facts);
}

function removed(run: Instruction, command: string, lefts: readonly Left[], facts: Facts): Rewrite | Missed {
  const ending = endingOf(run, facts, 'also in a heredoc');
  if (ending.kind === 'closed') return missed(run, ending.reason, ending.because);
  const written = [...new Set(lefts.flatMap((left) => left.written))];
  const whole = command.endsWith('rm -rf') ? `${command} ${written.join(' ')}` : command;
  const text = between(run, facts, whole);
  const edited = editScript(run, [{ start: ending.offset, end: ending.offset, text }], facts);
  if (edited === undefined)
    return missed(run, 'not-editable', 'the command does not bear an addition at its end');
  const whats = [...new Set(lefts.map(({ leftover }) => leftover.what))].join(' and the ');
  const leaves = /s$| and the /.test(whats)
    ? 'leave with the RUN that made them'
    : 'leaves with the RUN that made it';
  return rewrite([run], [[edited]], {
    law: 'clean-in-layer',
    assumes: ['caches-unread'],
    covers: { 'caches-unread': written },
    because: `the ${whats} ${leaves}`,
    evidence: [
      `no later RUN, stage or command shown reads or removes the ${whats}`,
      'the added command runs last and only when the rest succeeded',
    ],
    ...savingOf(lefts),
  });
}

/** Longer lines than this are not made longer. */
const widest = 100;

/** `&& command` on the same line where the RUN has only one, in the author's layout where it has more. */
function between(run: Instruction, facts: Facts, command: string): string {
  // A heredoc has lines of its own, which need no continuation.
  if (run.heredocs.length > 0) return ` && ${command}`;
  const [line, ...more] = run.lines;
  const length = run.keyword.text.length + 1 + (line?.text.length ?? 0) + 4 + command.length;
  if (more.length === 0 && length <= widest) return ` && ${command}`;
  return joint(styleFor(run, facts.file), run.escape, lineEnding(run)) + command;
}
