import type { Instruction } from '../grammar/ast.ts';
import { editBody, type BodyEdit } from '../grammar/index.ts';
import { answerAt } from '../src/facts/answering.ts';
import { restsOn } from '../src/facts/assumed-shell.ts';
import type { Facts } from '../src/facts/facts.ts';
import { definePass, missed, rewrite, type Missed, type Rewrite } from '../src/pass.ts';

export const answerPrompts = definePass({
  name: 'answer-prompts',
  title: 'Tell package managers to ask nothing',
  why: 'A build has no terminal: where apt-get install wants to install more than was named, it asks, reads the end of its input and stops. Today nothing more may be needed and the build goes through, with the next release of a package it does not. The option that answers beforehand installs the same files wherever nothing was asked.',
  refuses: [
    'the call is answered already, only simulates, or its tool takes the default by itself',
    'the RUN may go on when the call fails: || true, a condition, a loop, a command behind it without set -e',
    'a pipe or a redirection is at its input, and may answer',
    'a word of the call is not known, and may be an option',
    'a configuration in the file speaks of the question',
  ],
  refs: [
    'Debian/apt:apt-private/private-install.cc, apt-private/private-output.cc',
    'rpm-software-management/dnf:dnf/cli/output.py',
  ],
  answers: ['DL3014', 'DL3030', 'DL3034', 'DL3038'],
  mayAssume: ['layers-unread', 'base-default-shell'],
  *run(facts) {
    for (const stage of facts.stages)
      for (const run of stage.instructions) if (run.name === 'run') yield* answersIn(run, facts);
  },
});

/** One rewrite for all calls of a RUN that can be answered, and a reason for the first that cannot. */
function* answersIn(run: Instruction, facts: Facts): Generator<Rewrite | Missed, void, void> {
  const edits: BodyEdit[] = [];
  const names = new Set<string>();
  let refusal: Missed | undefined;
  for (const call of facts.calls(run)) {
    const edit = answerAt(run, call, facts);
    if (edit === undefined) continue;
    if ('reason' in edit) refusal ??= missed(run, edit.reason, edit.because);
    else {
      edits.push(edit);
      names.add(`${call.command.name ?? call.manager.name} ${call.verbText}`);
    }
  }
  if (refusal !== undefined) yield refusal;
  if (edits.length === 0) return;
  const edited = editBody(run, edits);
  yield edited === undefined
    ? missed(run, 'not-editable', 'the command does not bear the option')
    : rewrite([run], [[edited]], {
        law: 'answer-prompt',
        ...restsOn(run, facts),
        because: `${[...names].join(' and ')} may stop the build at a question that nobody can answer`,
        evidence: ['the RUN fails when the call does, so that a build that goes through was not asked'],
      });
}
