import type { Instruction } from '../grammar/ast.ts';
import { bodyOffset, bodyText, editBody, source } from '../grammar/index.ts';
import type { Call } from '../src/facts/calls.ts';
import type { Facts } from '../src/facts/facts.ts';
import { formOf } from '../src/facts/joining.ts';
import { isSelfContained, loneUpdate } from '../src/facts/lone-update.ts';
import type { Stage } from '../src/facts/stages.ts';
import { commentsAbove, commentsInFront, toolComment } from '../src/facts/style.ts';
import { touching, type Interest } from '../src/facts/touching.ts';
import { words } from '../src/know/command.ts';
import { definePass, missed, rewrite, type Missed, type Rewrite } from '../src/pass.ts';

export const joinAptUpdate = definePass({
  name: 'join-apt-update',
  title: 'Move a lone apt-get update into the installs that need it',
  why: 'An update in a RUN of its own is cached: months later the install below it asks for versions that are gone. Its lists also stay in a layer of their own, where no later clean-up saves anything. The update moves to the front of the first RUN that needs it.',
  refuses: [
    'no RUN below it in the stage needs it',
    'the options or variables of the update may name other sources or files',
    'something between may write the sources, keys, proxies or certificates of apt, or read the lists',
    'the user or the shell is another at the install',
    'the stage does not ship',
  ],
  refs: ['docs.docker.com/build/building/best-practices (apt-get)'],
  answers: ['DL3009'],
  mayAssume: ['layers-unread', 'base-default-shell'],
  *run(facts) {
    for (const stage of facts.stages) {
      if (!stage.ships) continue;
      for (const run of stage.instructions) {
        const update = run.name === 'run' ? loneUpdate(run, facts) : undefined;
        if (update !== undefined) yield moved(run, update, stage, facts);
      }
    }
  },
});

/** What the result of an update depends on, and where it writes. */
const interest: Interest = {
  paths: words(`
    /etc/apt /etc/dpkg /etc/ssl /etc/ca-certificates /etc/ca-certificates.conf /etc/hosts /etc/resolv.conf
    /etc/nsswitch.conf /etc/ld.so.conf /etc/ld.so.conf.d /etc/ld.so.cache /etc/ld.so.preload /etc/sudoers
    /etc/sudoers.d /usr/lib /usr/bin/apt /usr/bin/apt-get /usr/local/bin/apt /usr/local/bin/apt-get
    /usr/local/sbin/apt /usr/local/sbin/apt-get /usr/share/keyrings /usr/share/ca-certificates
    /usr/local/share/ca-certificates /var/lib/apt /var/lib/dpkg /var/cache/apt /proc
  `),
  variables: /proxy$|^((APT|SSL|LD|CURL|GNUPG)\w*|PATH|HOME|TMPDIR)$/i,
};

function moved(run: Instruction, update: Call, stage: Stage, facts: Facts): Rewrite | Missed {
  if (!isSelfContained(run, update, facts))
    return missed(run, 'sources-may-change', 'its options or variables may name other sources or files');
  const above = facts.before(run);
  for (const next of stage.instructions.slice(stage.instructions.indexOf(run) + 1)) {
    const need = next.name === 'run' ? needOf(next, update, facts) : 'nothing';
    if (need === 'own-update') break;
    if (need === 'nothing') {
      const unknownUser = next.name === 'user' && above.user === undefined;
      const because = unknownUser ? 'USER may change who runs it' : touching(next, interest, facts);
      if (because === undefined) continue;
      return missed(run, 'sources-may-change', `between the update and its first reader: ${because}`);
    }
    const state = facts.before(next);
    if (!sameUser(above.user, state.user) || state.shell.join('\0') !== above.shell.join('\0'))
      return missed(run, 'another-user', 'the install below runs as another user or under another shell');
    const joined = next.flags.length > 0 ? undefined : prefixed(next, run, facts);
    if (joined === undefined)
      return missed(run, 'not-editable', 'the install below it does not bear a command in front');
    return rewrite([run, next], [[], [joined]], claim(run, stage, facts));
  }
  return missed(run, 'no-reader', 'no RUN below it in the stage is shown to need it');
}

function sameUser(one: string | undefined, other: string | undefined): boolean {
  const isRoot = (user = 'unknown'): boolean => /^(root|0)?(:(root|0)?)?$/.test(user);
  return one === other || (isRoot(one) && isRoot(other));
}

function claim(run: Instruction, stage: Stage, facts: Facts): Parameters<typeof rewrite>[2] {
  const script = facts.script(run);
  const assumed = script.kind === 'script' && script.assumed;
  const base = stage.base.kind === 'image' ? [stage.base.reference ?? 'its base'] : [];
  return {
    law: 'move-update',
    assumes: assumed ? ['layers-unread', 'base-default-shell'] : ['layers-unread'],
    covers: assumed ? { 'base-default-shell': base } : {},
    because: 'the update runs in the RUN that needs its lists, so a cached one is never stale',
    evidence: [
      'nothing between reads the lists, or writes the sources, keys, proxies or certificates of apt',
      'the same user and shell run it',
    ],
  };
}

/** What a RUN wants of the lists that stand before it. */
function needOf(run: Instruction, update: Call, facts: Facts): 'lists' | 'own-update' | 'nothing' {
  const readBy = update.manager.leftovers.flatMap((leftover) => leftover.readBy);
  for (const call of facts.calls(run)) {
    if (call.manager !== update.manager) continue;
    if (readBy.includes(call.verb)) return 'lists';
    if (call.verb === 'update' && call.command.certainty === 'surely') return 'own-update';
  }
  return 'nothing';
}

/** `update && reader`. */
function prefixed(reader: Instruction, update: Instruction, facts: Facts): Instruction | undefined {
  const script = facts.script(reader);
  const first = facts.script(update);
  if (script.kind === 'opaque' || first.kind === 'opaque' || script.place === 'heredoc') return undefined;
  if (script.script.comments.length > 0 || commentsAbove(update).some(toolComment)) return undefined;
  if (commentsInFront(update).length > 0) return undefined;
  const end = first.script.body.items[0]?.end ?? 1;
  const text = source(update).slice(
    bodyOffset(update, first.start),
    bodyOffset(update, first.start + end - 1) + 1,
  );
  const start = script.start;
  if (formOf(script.script) === 'plain')
    return editBody(reader, [{ start, end: start, text: `${text} && ` }]);
  const close = bodyText(reader).length;
  const closing = script.script.body.items.at(-1)?.separator === ';' ? ' }' : '; }';
  return editBody(reader, [
    { start, end: start, text: `${text} && { ` },
    { start: close, end: close, text: closing },
  ]);
}
