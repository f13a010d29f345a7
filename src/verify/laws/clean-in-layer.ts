/** Removing files at the end of the RUN that made them = not having them afterwards. */
import type { Instruction } from '../../../grammar/ast.ts';
import { source } from '../../../grammar/index.ts';
import type { Statement } from '../../../grammar/shell/ast.ts';
import { walkShell } from '../../../grammar/shell/walk.ts';
import type { Call } from '../../facts/calls.ts';
import type { Command } from '../../facts/commands.ts';
import type { Facts } from '../../facts/facts.ts';
import type { ReadableScript } from '../../facts/script.ts';
import { fault, type Fault } from '../claim.ts';
import { sameTokens, tokensIn } from '../tokens.ts';
import { commentsStay } from './composed.ts';
import { failsAsAWhole } from './errexit.ts';
import { leaves, lossOf, mounted, noticedLater, type Loss } from './loss.ts';
import { sameFlags } from './same-flags.ts';
import { unfounded, type Checker } from './trial.ts';

export const cleanInLayer: Checker = ({ claim, placed, before, after }) => {
  const [target, ...more] = claim.targets;
  const [whole, ...others] = placed.flat();
  if (target === undefined || whole === undefined || more.length + others.length > 0)
    return fault('wrong-shape', 'one RUN makes place for one');
  const [old, now] = [before.script(target), after.script(whole)];
  if (old.kind === 'opaque') return fault(old.reason, old.because);
  if (now.kind === 'opaque') return fault(now.reason, now.because);
  if (!sameFlags(target, whole)) return fault('flags-differ', 'the flags of the RUN are not what they were');
  const added = addition(old, now);
  if (typeof added !== 'string') return added;
  const [, sudo = '', text = ''] = /^(sudo )?(.*)$/s.exec(added) ?? [];
  const losses = lossesFor(text, target, before);
  if ('because' in losses) return losses;
  const limited = sudo !== '' && before.file.instructions.some(limitsSudo);
  if (limited) return fault('not-allowed', 'sudo may be allowed for other commands only');
  for (const loss of losses) {
    const calls = before.calls(target).filter((call) => leaves(call, loss));
    const own = loss.paths.every((path) => path.startsWith('~'));
    const wrong =
      (own ? homely(calls, sudo !== '', old) : removable(calls, sudo !== '', rootRuns(target, before))) ??
      (mounted(target, loss, before)
        ? fault('cache-mount', 'a mount of the RUN may hold the files')
        : undefined) ??
      unsettled(calls, loss) ??
      noticedLater(target, loss, before) ??
      noticedLater(whole, loss, after);
    if (wrong !== undefined) return wrong;
  }
  return (
    notLast(old, before.commands(target)) ??
    unfounded(claim, new Map([['caches-unread', new Set(losses.flatMap(({ paths }) => paths))]]))
  );
};

/** What a command removes that calls of the RUN leave, all of it and nothing else. */
function lossesFor(text: string, run: Instruction, facts: Facts): readonly Loss[] | Fault {
  const all = [...new Set(facts.calls(run).map(({ manager }) => manager))].flatMap((manager) =>
    manager.leftovers.map((leftover) => lossOf(manager, leftover, run, facts)),
  );
  const [, words] = /^rm -rf (.+)$/s.exec(text) ?? [];
  const paths = words?.split(' ') ?? [];
  const meant = all.filter(({ leftover: { cleanup }, paths: own }) =>
    words === undefined || cleanup?.command !== undefined
      ? cleanup?.command === text
      : cleanup !== undefined && own.every((path) => paths.includes(path)),
  );
  const found = meant.filter((loss) => facts.calls(run).some((call) => leaves(call, loss)));
  if (meant.length > 0 && found.length === 0)
    return fault('nothing-left', 'no call of the RUN leaves such files');
  if (found.length === 0) return fault('no-clean-up', `${text} removes nothing that calls of the RUN leave`);
  if (new Set(paths).size < paths.length) return fault('no-clean-up', 'it names a path twice');
  const extra = paths.find((path) => !found.some(({ paths: own }) => own.includes(path)));
  return extra === undefined
    ? found
    : fault('no-clean-up', `${extra} is nothing that calls of the RUN leave`);
}

/** A daemon that a call starts may write what is removed. */
function unsettled(calls: readonly Call[], { leftover: { settledBy } }: Loss): Fault | undefined {
  const all = calls.every(({ options }) =>
    options.some(({ name }) => settledBy?.includes(name ?? '') === true),
  );
  return settledBy === undefined || all
    ? undefined
    : fault('still-written', 'a process that outlives the call may still write there');
}

/** A rule for sudo that names commands. */
function limitsSudo(instruction: Instruction): boolean {
  return instruction.name === 'run' && /NOPASSWD:(?!\s*ALL\b)/.test(source(instruction));
}

function rootRuns(target: Instruction, facts: Facts): boolean {
  return /^(root|0)(:|$)/.test(facts.before(target).user ?? '');
}

/** The one command that the script has more, behind `&&` at its end; a fault when the scripts differ otherwise. */
export function addition(old: ReadableScript, now: ReadableScript): string | Fault {
  const other = fault('not-the-commands', 'the scripts differ by more than a command behind && at the end');
  const [was, is] = [old.script.body.items, now.script.body.items];
  const [lastWas, lastIs] = [was.at(-1), is.at(-1)];
  if (lastWas === undefined || lastIs === undefined || was.length !== is.length) return other;
  if (lastIs.separator === '&' || lastWas.separator === '&') return other;
  // In lines a line feed would end the script before its end.
  if (lastIs.separator === '\n' && (lastWas.separator !== '\n' || now.place !== 'heredoc')) return other;
  if (lastIs.node.kind !== 'and-or' || !sameComments(old, now)) return other;
  const { commands, operators } = lastIs.node;
  const command = commands.at(-1);
  const kept = commands.at(-2);
  const length = lastWas.node.kind === 'and-or' ? lastWas.node.commands.length : 1;
  if (command?.kind !== 'simple' || kept === undefined || operators.at(-1) !== '&&') return other;
  if (commands.length !== length + 1 || command.assignments.length + command.redirects.length > 0)
    return other;
  const before = tokensIn(old.script, { start: was[0]?.start ?? 0, end: lastWas.end });
  const rest = tokensIn(now.script, { start: is[0]?.start ?? 0, end: kept.end });
  if (!sameTokens(before, rest)) return other;
  return command.words.map((word) => word.text).join(' ');
}

/** Whether the `~` of the command added is the HOME of the calls. */
function homely(calls: readonly Call[], sudo: boolean, { script }: ReadableScript): Fault | undefined {
  const around = calls.flatMap(({ command }) => command.wrappers.map(({ name }) => name));
  const other = around.find((name) => !harmless.has(name));
  if (sudo || other !== undefined) return fault('wrapped', 'the files lie in the home of another user');
  return /\bHOME\b\s*=|\bunset\b[^;&|]*\bHOME\b/.test(script.text)
    ? fault('another-home', 'the script changes HOME')
    : undefined;
}

/** A comment in lines swallows what follows it; in a heredoc it ends with its line. */
function sameComments(old: ReadableScript, now: ReadableScript): boolean {
  if (now.place !== 'heredoc') return commentsStay([old.script], now.script);
  const [was, is] = [old, now].map(({ script }) =>
    script.comments.map(({ start, end }) => script.text.slice(start, end)).join('\n'),
  );
  return was === is;
}

/** Whether whoever removes the files may. */
function removable(calls: readonly Call[], sudo: boolean, root: boolean): Fault | undefined {
  const around = calls.flatMap(({ command }) => command.wrappers.map(({ name }) => name));
  const other = around.find((name) => name !== 'sudo' && !harmless.has(name));
  if (other !== undefined) return fault('wrapped', `the files are made through ${other}`);
  if (sudo && !around.includes('sudo')) return fault('no-sudo', 'nothing shows that there is a sudo');
  if (!sudo && !root && around.includes('sudo'))
    return fault('not-allowed', 'only sudo may remove what sudo made');
  return undefined;
}

/** Wrappers that leave user and root folder alone. */
const harmless = new Set(
  'env command nice ionice time timeout eatmydata nohup stdbuf sh dash ash bash xargs'.split(' '),
);

/** What keeps a command at the end from being run last, from being the one that is meant, or changes the status. */
export function notLast({ script, shell }: ReadableScript, commands: readonly Command[]): Fault | undefined {
  const last = script.body.items.at(-1)?.node;
  let wrong: Fault | undefined;
  walkShell(script, (node) => {
    if (node.kind === 'item' && node.separator === '&')
      wrong ??= fault('background', 'a process in the background may still be at work');
    if (node.kind === 'compound' && (node.type === 'function' || node.type === 'coproc'))
      wrong ??= fault('function', 'a function may stand for the command that removes');
  });
  let errexit = shell.options.has('e');
  for (const { argv } of commands) {
    const [word, ...operands] = argv.map(({ value }) => value);
    const names = word === 'alias' && operands.some((one) => !/^(?!rm=|sudo=)\w+=/.test(one ?? ''));
    if (word === 'trap' || names) wrong ??= fault('trap', `${word} changes what runs at the end`);
    if (word === 'exec' || word === 'shopt')
      wrong ??= fault('shell-state', `${word} may keep the command from its work`);
    if (word === 'set' || word === 'eval' || word === '.' || word === 'source') errexit = true;
    if (word === 'set' && operands.some((operand) => /^-\w*f|noglob/.test(operand ?? '-f')))
      wrong ??= fault('shell-state', 'set may keep * from being read as a pattern');
  }
  if (wrong !== undefined || last === undefined) return wrong;
  if (leaving(last)) return fault('exits', 'the script ends before the command that removes');
  return errexit && !failsAsAWhole(last)
    ? fault('errexit', 'the shell ignores -e on the left of &&, so the last command would fail otherwise')
    : undefined;
}

/** Whether its last command ends the shell; behind `||` it is run only when the rest failed. */
function leaving(node: Statement): boolean {
  const last = node.kind === 'and-or' ? node.commands.at(-1) : node;
  const spared = node.kind === 'and-or' && node.operators.at(-1) === '||';
  return !spared && last?.kind === 'simple' && ['exit', 'exec', 'return'].includes(last.words[0]?.text ?? '');
}
