import type { Instruction } from '../grammar/ast.ts';
import { editBody } from '../grammar/index.ts';
import type { Assumption } from '../src/assume.ts';
import { extrasOf, type Leaving } from '../src/facts/extras.ts';
import type { Facts } from '../src/facts/facts.ts';
import { definePass, missed, rewrite, type Missed, type Rewrite } from '../src/pass.ts';

export const leaveExtras = definePass({
  name: 'leave-extras',
  title: 'Leave out recommended packages and documentation',
  why: 'apt-get install brings the packages that others recommend: 477 MB instead of 48 for python3-pip, 914 instead of 236 for npm. Some of them are needed more often than not: certificates by what speaks TLS, the headers of the C library by a compiler. Those are asked for by name.',
  refuses: [
    'the call, a configuration or the base decides it already',
    'a package or an option of the call is not known',
    'the stage does not ship',
  ],
  refs: ['man 8 apt-get', 'rubygems/rubygems:lib/rubygems/install_update_options.rb'],
  answers: ['DL3015'],
  mayAssume: ['recommends-unread', 'documentation-unread'],
  *run(facts) {
    for (const stage of facts.stages) {
      if (!stage.ships) continue;
      for (const run of stage.instructions) if (run.name === 'run') yield* left(run, facts);
    }
  },
});

/** One rewrite for all that the calls of a RUN bring of one kind. */
function* left(run: Instruction, facts: Facts): Generator<Rewrite | Missed, void, void> {
  const kinds = new Map<string, Leaving[]>();
  let refusal: Missed | undefined;
  for (const call of facts.calls(run))
    for (const found of extrasOf(run, call, facts)) {
      if ('reason' in found) refusal ??= missed(run, found.reason, found.because);
      else kinds.set(found.extra.what, [...(kinds.get(found.extra.what) ?? []), found]);
    }
  if (refusal !== undefined) yield refusal;
  for (const group of kinds.values()) yield told(run, group);
}

function told(run: Instruction, group: readonly Leaving[]): Rewrite | Missed {
  const edited = editBody(
    run,
    group.flatMap(({ edits }) => edits),
  );
  const what = group[0]?.extra.what ?? 'documentation';
  if (edited === undefined) return missed(run, 'not-editable', 'the command does not bear the option');
  const assumption: Assumption = what === 'documentation' ? 'documentation-unread' : 'recommends-unread';
  const packages = [...new Set(group.flatMap((one) => one.packages))];
  const added = [...new Set(group.flatMap((one) => one.added))];
  const instead = added.length === 0 ? '' : `; asked for by name: ${added.join(', ')}`;
  return rewrite([run], [[edited]], {
    law: 'leave-out',
    assumes: [assumption],
    covers: { [assumption]: packages },
    because: `${what} that nobody asked for stay out${instead}`,
    evidence: ['neither the call nor a configuration decides it'],
  });
}
