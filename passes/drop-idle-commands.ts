import type { Instruction } from '../grammar/ast.ts';
import { editBody } from '../grammar/index.ts';
import { dropping } from '../src/facts/dropping.ts';
import type { Facts } from '../src/facts/facts.ts';
import { idleness, type Idleness } from '../src/facts/idle.ts';
import { commentsAbove } from '../src/facts/style.ts';
import { definePass, missed, rewrite, type Missed, type Rewrite } from '../src/pass.ts';

export const dropIdleCommands = definePass({
  name: 'drop-idle-commands',
  title: 'Drop clean-ups and updates that do nothing',
  why: 'Official Debian and Ubuntu images empty the package archives after every install, so apt-get clean finds nothing. An rm of what a cache mount holds empties the cache that was mounted to be kept, and no file of the image. A clean-up in a stage that only lends files to others makes no image smaller. An apk update in front of apk add --no-cache fetches an index that nobody reads. The command goes, with the && beside it.',
  refuses: [
    'the base is not known to keep the archives empty, or a configuration, a copied file or an option may change that',
    'a call behind the update, in this RUN or later, reads the index',
    'the command may not run, has a redirection, or stands where its absence would change the status of the script',
    'it is all that its RUN does, and a comment stands above',
    'the stage ships, or may be built by name',
  ],
  refs: [
    'debuerreotype/debuerreotype:scripts/debuerreotype-minimizing-config',
    'alpinelinux/apk-tools:doc/apk.8.scd',
  ],
  answers: ['DL3019'],
  mayAssume: ['caches-unread', 'layers-unread'],
  *run(facts) {
    for (const stage of facts.stages)
      for (const run of stage.instructions) {
        const found = run.name === 'run' ? dropped(run, facts) : undefined;
        if (found !== undefined) yield found;
      }
  },
});

/** The first command of a RUN that is idle, taken out; those behind it have their turn in the next round. */
function dropped(run: Instruction, facts: Facts): Rewrite | Missed | undefined {
  let refusal: Missed | undefined;
  for (const command of facts.commands(run)) {
    const idle = idleness(run, command, facts);
    if (idle === undefined) continue;
    const script = facts.script(run);
    if (script.kind === 'opaque' || !command.placed) continue;
    const alone = script.script.body.items.length === 1 && script.script.body.items[0]?.node === command.node;
    if (alone && commentsAbove(run).length === 0) return rewrite([run], [[]], claim(idle, ['layers-unread']));
    const edit = dropping(script, command.node);
    const edited = edit && editBody(run, [edit]);
    if (edited !== undefined) return rewrite([run], [[edited]], claim(idle, []));
    refusal ??= missed(
      run,
      'not-editable',
      `${command.name ?? 'the command'} does nothing, but cannot go alone`,
    );
  }
  return refusal;
}

function claim(
  { because, covers }: Idleness,
  layers: readonly 'layers-unread'[],
): Parameters<typeof rewrite>[2] {
  return {
    law: 'drop-idle',
    assumes: covers.length > 0 ? [...layers, 'caches-unread'] : layers,
    ...(covers.length > 0 && { covers: { 'caches-unread': covers } }),
    because,
    evidence: ['the command surely runs, and nothing later sees what it did'],
  };
}
