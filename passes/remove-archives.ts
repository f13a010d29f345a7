import type { Instruction } from '../grammar/ast.ts';
import type { Assumption } from '../src/assume.ts';
import { apart, type Stretch } from '../src/facts/apart.ts';
import type { LaterRemoval } from '../src/facts/archive-readers.ts';
import type { Facts } from '../src/facts/facts.ts';
import type { Archive } from '../src/facts/fetched.ts';
import { baseAt } from '../src/facts/leftovers.ts';
import { withoutRemoval, withRemoval } from '../src/facts/removing.ts';
import { spentBy } from '../src/facts/spent-archives.ts';
import { definePass, missed, rewrite, type Missed, type Rewrite } from '../src/pass.ts';

export const removeArchives = definePass({
  name: 'remove-archives',
  title: 'Remove a downloaded archive in the RUN that unpacked it',
  why: 'A RUN that fetches an archive and unpacks it keeps both in its layer. An rm in a later RUN makes the image look smaller and saves nothing: the layer below has the archive for good. So the rm moves into the RUN that fetched it: the same files in the end, without its bytes. Where nothing ever removes it and nothing names it again, the rm is new: the image loses that one file, which is granted only at O3.',
  refuses: [
    'the file is not unpacked or installed by the RUN that fetched it, or its name is not known to the letter',
    'something between may read, write or hide it; a later instruction names it or copies its folder',
    'the later rm has no -f and removes more, or may not run',
    'the script ends in a way that bears no further command: exit, a trap, a process in the background, a compound under set -e',
    'the stage does not ship',
  ],
  refs: ['docs.docker.com/build/building/best-practices (RUN, ADD or COPY)'],
  answers: [],
  mayAssume: ['layers-unread', 'archives-unread', 'base-default-shell'],
  *run(facts) {
    for (const stage of facts.stages) {
      if (!stage.ships) continue;
      const found = stage.instructions.flatMap((run) => (run.name === 'run' ? answers(run, facts) : []));
      for (const one of found) if ('kind' in one) yield one;
      // Those that cross another have their turn in a later round.
      for (const { answer } of apart(
        found.filter((one) => 'answer' in one),
        stage,
      ))
        yield answer;
    }
  },
});

/** An answer, and the instructions that must stay as they are for it, but for what it changes. */
interface Found extends Stretch {
  readonly answer: Rewrite;
}

function answers(run: Instruction, facts: Facts): readonly (Found | Missed)[] {
  return spentBy(run, facts).map((spent) => {
    if (spent.kind === 'wanted') return missed(run, spent.refusal.reason, spent.refusal.because);
    const answer =
      spent.kind === 'removed'
        ? moved(run, spent.archives, spent.later, facts)
        : added(run, spent.archives, facts);
    if (answer.kind === 'missed') return answer;
    const until = spent.kind === 'removed' ? spent.later.run : run;
    return { answer, from: run, until, weight: answer.assumes.length };
  });
}

/** The `rm` of a later RUN, in the RUN that fetched what it removes. */
function moved(
  run: Instruction,
  archives: readonly Archive[],
  later: LaterRemoval,
  facts: Facts,
): Rewrite | Missed {
  const edited = withRemoval(run, archives, facts);
  if ('reason' in edited) return missed(run, edited.reason, edited.because);
  const rest = later.renewed ? undefined : withoutRemoval(later, archives, facts);
  if (rest === undefined && !later.forced)
    return missed(
      run,
      'not-forced',
      'the later rm has no -f, would fail without the file and cannot go alone',
    );
  const paths = archives.map(({ path }) => path);
  const targets = rest === undefined ? [run] : [run, later.run];
  return rewrite(targets, rest === undefined ? [[edited]] : [[edited], rest], {
    law: 'move-removal',
    ...basis(['layers-unread'], later.unsure ? paths : [], run, facts),
    because: `${names(paths)} ${paths.length > 1 ? 'leave' : 'leaves'} with the RUN that fetched and unpacked it, so no layer keeps the bytes`,
    evidence: [
      'a later RUN surely removes it, and nothing between is shown to read or write it',
      'the added command runs last and only when the rest succeeded',
    ],
  });
}

/** An `rm` that was not there. */
function added(run: Instruction, archives: readonly Archive[], facts: Facts): Rewrite | Missed {
  const edited = withRemoval(run, archives, facts);
  if ('reason' in edited) return missed(run, edited.reason, edited.because);
  const paths = archives.map(({ path }) => path);
  return rewrite([run], [[edited]], {
    law: 'remove-archive',
    ...basis([], paths, run, facts),
    because: `${names(paths)} ${paths.length > 1 ? 'leave' : 'leaves'} with the RUN that fetched and unpacked it`,
    evidence: [
      'no other instruction names it, copies its folder or is shown to read it',
      'the added command runs last and only when the rest succeeded',
    ],
  });
}

/** The assumptions, with what they cover. */
function basis(
  always: readonly Assumption[],
  unread: readonly string[],
  run: Instruction,
  facts: Facts,
): Pick<Rewrite, 'assumes' | 'covers'> {
  const script = facts.script(run);
  const assumed = script.kind === 'script' && script.assumed;
  const shell = baseAt(run, facts);
  const assumes: Assumption[] = [...always];
  if (unread.length > 0) assumes.push('archives-unread');
  if (assumed) assumes.push('base-default-shell');
  return {
    assumes,
    covers: {
      ...(unread.length > 0 && { 'archives-unread': unread }),
      ...(assumed && { 'base-default-shell': [shell === '' ? 'its base' : shell] }),
    },
  };
}

function names(paths: readonly string[]): string {
  return paths.map((path) => path.slice(path.lastIndexOf('/') + 1)).join(' and ');
}
