import type { Instruction } from '../grammar/ast.ts';
import type { BodyEdit } from '../grammar/index.ts';
import { takenByMount } from '../src/facts/cache-policy.ts';
import type { Facts } from '../src/facts/facts.ts';
import { laterReader } from '../src/facts/later-readers.ts';
import { heldByMount, leftBy, readInside, savingOf, type Left } from '../src/facts/leftovers.ts';
import { preventionAt } from '../src/facts/prevention.ts';
import { editScript } from '../src/facts/script-edit.ts';
import { definePass, missed, rewrite, type Missed, type Rewrite } from '../src/pass.ts';

export const preventLeftovers = definePass({
  name: 'prevent-leftovers',
  title: 'Tell package managers to keep no cache',
  why: 'Every pip install leaves the wheels it downloaded in ~/.cache/pip, every apk add an index in /var/cache/apk, where nothing in the image will look for them again. Where the manager has an option or a variable that installs the same files without the copy, the call gets it: that is the smallest edit, and works wherever the call stands.',
  refuses: [
    'the call already keeps no cache, or the same RUN removes it',
    'a cache mount holds the cache, so no layer has it',
    'a variable, an option or a configuration puts the cache where someone may look for it',
    'a later clean command or rm without -f would fail, or a later command reads the cache',
    'the base is so old that its manager does not know the option',
    'the stage does not ship',
  ],
  refs: ['pip.pypa.io/en/stable/topics/caching', 'alpinelinux/apk-tools:doc/apk.8.scd'],
  answers: ['DL3019', 'DL3042'],
  mayAssume: ['caches-unread'],
  *run(facts) {
    for (const stage of facts.stages) {
      if (!stage.ships) continue;
      for (const run of stage.instructions) {
        if (run.name !== 'run') continue;
        const left = leftBy(run, facts)
          .filter((one) => !takenByMount(run, one, facts))
          .flatMap(preventable);
        if (left.length > 0) yield prevent(run, left, facts);
      }
    }
  },
});

/** Its calls that would do their work without it: an update has no other. */
function preventable(left: Left): readonly Left[] {
  const calls = left.calls.filter(({ verb }) => verb !== 'update');
  return left.leftover.prevention === undefined || calls.length === 0 ? [] : [{ ...left, calls }];
}

/** One rewrite a RUN: all its calls read the same. */
function prevent(run: Instruction, lefts: readonly Left[], facts: Facts): Rewrite | Missed {
  const edits: BodyEdit[] = [];
  for (const left of lefts) {
    const { what } = left.leftover;
    if (heldByMount(run, left, facts)) return missed(run, 'cache-mount', `a mount holds the ${what}`);
    const reader = laterReader(run, left, facts);
    if (reader !== undefined) return missed(run, reader.reason, reader.because);
    if (readInside(run, left, facts))
      return missed(run, 'read-later', `a command of the same RUN names the ${what}`);
    for (const call of left.calls) {
      const edit = preventionAt(run, call, left, facts);
      if ('reason' in edit) return missed(run, edit.reason, edit.because);
      edits.push(edit);
    }
  }
  const edited = editScript(run, edits, facts);
  if (edited === undefined) return missed(run, 'not-editable', 'the command does not bear the option');
  const paths = [...new Set(lefts.flatMap(({ written }) => written))];
  const whats = [...new Set(lefts.map(({ leftover }) => leftover.what))];
  return rewrite([run], [[edited]], {
    law: 'prevent-cache',
    assumes: ['caches-unread'],
    covers: { 'caches-unread': paths },
    because: `${lefts.map(({ manager }) => manager.name).join(' and ')} ${lefts.length > 1 ? 'leave' : 'leaves'} no ${whats.join(' and no ')} in the layer`,
    evidence: [`nothing later in the file reads, copies or removes the ${whats.join(' and the ')}`],
    ...savingOf(lefts),
  });
}
