import type { Instruction } from '../grammar/ast.ts';
import { editBody, type BodyEdit } from '../grammar/index.ts';
import { restsOn } from '../src/facts/assumed-shell.ts';
import type { Facts } from '../src/facts/facts.ts';
import { insteadAt } from '../src/facts/front-end.ts';
import { definePass, missed, rewrite, type Missed, type Rewrite } from '../src/pass.ts';

export const preferAptGet = definePass({
  name: 'prefer-apt-get',
  title: 'Call apt-get where apt is called',
  why: 'apt is made for people at a terminal: it says itself that its interface is not stable and warns in every build. apt-get is the same program with the interface that scripts may rely on. It gets the same verb; apt upgrade, which may install new packages, is apt-get upgrade --with-new-pkgs. What apt deletes after an install, official Debian and Ubuntu images delete anyway.',
  refuses: [
    'apt-get has no such verb: search, list, show, policy, edit-sources, satisfy',
    'the RUN may go on when the call fails, or reads what it prints',
    'the base is not known to empty the package archives by itself',
    'a configuration or an option may speak to apt alone (Binary::apt, APT_CONFIG, -c)',
    'the file may bring an apt or apt-get of its own, or allows sudo only some commands',
  ],
  refs: [
    'man 8 apt (SCRIPT USAGE AND DIFFERENCES FROM OTHER APT TOOLS)',
    'Debian/apt:apt-private/private-cmndline.cc',
  ],
  answers: ['DL3027'],
  mayAssume: ['layers-unread', 'base-default-shell'],
  *run(facts) {
    for (const stage of facts.stages)
      for (const run of stage.instructions) if (run.name === 'run') yield* renamedIn(run, facts);
  },
});

/** One rewrite for all calls of a RUN that can be renamed, and a reason for the first that cannot. */
function* renamedIn(run: Instruction, facts: Facts): Generator<Rewrite | Missed, void, void> {
  const edits: BodyEdit[] = [];
  let refusal: Missed | undefined;
  for (const call of facts.calls(run)) {
    const found = insteadAt(run, call, facts);
    if (found === undefined) continue;
    if ('reason' in found) refusal ??= missed(run, found.reason, found.because);
    else edits.push(...found);
  }
  if (refusal !== undefined) yield refusal;
  if (edits.length === 0) return;
  const edited = editBody(run, edits);
  yield edited === undefined
    ? missed(run, 'not-editable', 'the command does not bear another name')
    : rewrite([run], [[edited]], {
        law: 'same-tool',
        ...restsOn(run, facts),
        because: 'apt-get does the same with an interface that scripts may rely on',
        evidence: [
          'both read the same options, and no configuration in the file speaks to one of them alone',
          'the base empties the package archives as apt does, and the RUN fails when the call does',
        ],
      });
}
