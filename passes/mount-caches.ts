import type { Instruction } from '../grammar/ast.ts';
import { editBody, instruction } from '../grammar/index.ts';
import { cachePlan } from '../src/facts/cache-policy.ts';
import type { Facts } from '../src/facts/facts.ts';
import { savingOf } from '../src/facts/leftovers.ts';
import type { Candidate } from '../src/facts/mount-candidates.ts';
import { droppingAll } from '../src/facts/mount-edits.ts';
import { withMounts } from '../src/facts/mount-layout.ts';
import { definePass, missed, rewrite, type Missed, type Rewrite } from '../src/pass.ts';

export const mountCaches = definePass({
  name: 'mount-caches',
  title: 'Keep what package managers download in cache mounts',
  why: 'Only with --cache mount. A RUN that installs packages downloads all of them again whenever a line above it changes. In a cache mount the downloads stay on the machine that builds: the next build fetches what is new, and no layer holds a copy. What the RUN did to keep its layer small, an option or an rm, goes with it, because there it would empty the cache that is to be kept. On Debian and Ubuntu the lists lie in the mount; the archives do not, because the images delete them after each install.',
  refuses: [
    'the policy is clean, or a mount is there already',
    'the builder or the pinned syntax does not know such mounts, or the RUN has no network',
    'the folder is not known: HOME, the user, or a configuration, option or variable that moves it',
    'the user is no number, or the folders above the mount would be those of root',
    'an instruction above fills the folder, or the base comes with it filled',
    'a later RUN without the mount, another stage, or what starts when the image runs reads it',
    'the cache may hold what was compiled against other libraries',
    'what empties the folder in the same RUN cannot go alone',
  ],
  refs: [
    'moby/buildkit:frontend/dockerfile/docs/reference.md (RUN --mount=type=cache)',
    'docs.docker.com/build/cache/optimize (cache mounts)',
  ],
  answers: [],
  mayAssume: ['caches-unread'],
  *run(facts) {
    for (const { instructions } of facts.stages)
      for (const run of instructions) {
        const { mounts, refused } = cachePlan(run, facts);
        for (const { reason, because } of refused) yield missed(run, reason, because);
        if (mounts.length > 0) yield mounted(run, mounts, facts);
      }
  },
});

/** One rewrite a RUN: all its mounts, and what they make needless. */
function mounted(run: Instruction, mounts: readonly Candidate[], facts: Facts): Rewrite | Missed {
  const script = facts.script(run);
  const gone = new Set(mounts.flatMap(({ removal }) => removal.commands));
  const dropped = script.kind === 'opaque' ? undefined : droppingAll(script, [...gone]);
  const edits = [...(dropped ?? []), ...mounts.flatMap(({ removal }) => removal.edits)];
  const emptied = edits.length === 0 ? run : editBody(run, edits);
  // In one order everywhere: two RUNs that lock the same two would wait for each other.
  const byTarget = new Map(mounts.map(({ target, flag }) => [target, flag]));
  const flags = [...byTarget.keys()].sort().flatMap((target) => byTarget.get(target) ?? []);
  const made = dropped && emptied && withMounts(emptied, run, flags, facts);
  if (made === undefined) return missed(run, 'not-editable', 'the RUN does not bear the mounts');
  const undeclared = [...new Set(mounts.flatMap((mount) => mount.undeclared ?? []))];
  const declared = undeclared.map((name) => instruction(`ARG ${name}`, run.escape));
  const lefts = mounts.map(({ left }) => left);
  const whats = [...new Set(lefts.map(({ manager, leftover }) => `${leftover.what} of ${manager.name}`))];
  return rewrite([run], [[...declared, made]], {
    law: 'mount-cache',
    assumes: ['caches-unread'],
    covers: { 'caches-unread': [...new Set(lefts.flatMap(({ written }) => written))] },
    because: `a cache mount keeps the ${whats.join(' and the ')} from build to build, and no layer does`,
    evidence: [
      'nothing above fills the folder, and nothing later reads it',
      ...(edits.length > 0 ? ['what emptied the cache, or kept it empty, has gone with it'] : []),
    ],
    ...savingOf(lefts),
  });
}
