/** An option that only answers a question where nobody can answer: a build that succeeds installs the same files. */
import type { Instruction } from '../../../grammar/ast.ts';
import { bodyText } from '../../../grammar/index.ts';
import type { Assumption } from '../../assume.ts';
import type { Call, Option } from '../../facts/calls.ts';
import type { Argument, Command } from '../../facts/commands.ts';
import type { Facts } from '../../facts/facts.ts';
import type { ReadableScript } from '../../facts/script.ts';
import { answered } from '../../know/answered.ts';
import { fault, type Fault } from '../claim.ts';
import { sameToken, tokensOf } from '../tokens.ts';
import { failureShown } from './failure-shown.ts';
import { sameFlags } from './same-flags.ts';
import { unfounded, type Checker } from './trial.ts';

export const answerPrompt: Checker = ({ claim, placed, before, after }) => {
  const [target, ...more] = claim.targets;
  const [whole, ...others] = placed.flat();
  if (target === undefined || whole === undefined || more.length + others.length > 0)
    return fault('wrong-shape', 'one RUN makes place for one');
  const [old, now] = [before.script(target), after.script(whole)];
  if (old.kind === 'opaque') return fault(old.reason, old.because);
  if (now.kind === 'opaque') return fault(now.reason, now.because);
  if (!sameFlags(target, whole)) return fault('flags-differ', 'the flags of the RUN are not what they were');
  const told = additions(old, now, after.calls(whole));
  if ('because' in told) return told;
  if (told.length === 0) return fault('nothing-answered', 'no call is told anything');
  for (const one of told) {
    const wrong = shaky(one, whole, now, after);
    if (wrong !== undefined) return wrong;
  }
  const needs = new Map<Assumption, undefined>([['layers-unread', undefined]]);
  if (old.assumed) needs.set('base-default-shell', undefined);
  return unfounded(claim, needs);
};

/** A call with the option that it did not have before. */
interface Told {
  readonly call: Call;
  readonly option: Option;
}

/** The scripts must have the same tokens but for one option of the table on a call each. */
function additions(
  old: ReadableScript,
  now: ReadableScript,
  calls: readonly Call[],
): readonly Told[] | Fault {
  const allowed = new Map<number, Told>();
  for (const call of calls)
    for (const option of call.options) {
      const { prompt } = call.manager;
      const alone = option.value === undefined && !option.argument.many;
      const behind = option.argument.word.start > call.verbArgument.word.start;
      const fits = option.name === prompt?.flag && behind === (prompt?.place === 'behind');
      if (call.command.placed && alone && fits) allowed.set(option.argument.word.start, { call, option });
    }
  const found: Told[] = [];
  const was = tokensOf(old.script);
  let at = 0;
  for (const token of tokensOf(now.script)) {
    if (sameToken(token, was[at])) {
      at += 1;
      continue;
    }
    const told = token.leaf ? allowed.get(token.start) : undefined;
    if (told === undefined || found.some(({ call }) => call === told.call))
      return fault('not-the-commands', `${token.text} is more than an answer to a question`);
    found.push(told);
  }
  return at === was.length ? found : fault('not-the-commands', `${was[at]?.text ?? ''} is lost`);
}

/** Why a call might have gone through without the option and do something else with it. */
function shaky(
  { call, option }: Told,
  run: Instruction,
  script: ReadableScript,
  facts: Facts,
): Fault | undefined {
  const { command, manager, options, verb } = call;
  const { prompt } = manager;
  if (prompt === undefined || !prompt.verbs.includes(verb))
    return fault('asks-nothing', `${manager.name} is not known to ask anything here`);
  if (prompt.without === 'takes the default')
    return fault('goes-on', `${manager.name} goes on with its default`);
  const row = Object.hasOwn(answered, manager.name) ? answered[manager.name] : undefined;
  if (row === undefined || row.except?.test(command.name ?? '') === true)
    return fault('goes-on', `${command.name ?? ''} is not known to fail where nobody answers`);
  const said = options
    .filter((one) => one !== option)
    .flatMap(({ name, argument, value }) => [
      name ?? '',
      argument.value ?? '',
      typeof value === 'string' ? value : (value?.value ?? ''),
    ]);
  if (said.some(prompt.answers)) return fault('answered', 'another option answers, or keeps it from asking');
  if (!failureShown(script.script, script.shell.options.has('e'), command.node))
    return fault('failure-hidden', 'the RUN may go on when the call fails');
  const open = command.argv.find((argument) => !plain(argument));
  if (open !== undefined) return fault('not-known', `${open.word.text} may be an option`);
  if (row.configuration !== undefined && mentions(facts, row.configuration))
    return fault('configured', 'a configuration answers, or may ask what is no failure');
  return fed(command, facts.commands(run))
    ? fault('has-input', 'something is at the input of the call that may answer')
    : undefined;
}

function mentions({ file }: Facts, text: RegExp): boolean {
  return file.instructions.some(
    (one) => text.test(bodyText(one)) || one.heredocs.some(({ body }) => text.test(body.text)),
  );
}

/** Whether a word is known, or begins with a text that no option begins with. */
export function plain({ value, pattern, many, word }: Argument): boolean {
  if (value !== undefined) return true;
  const [first] = word.parts;
  const literal = first?.kind === 'literal' && !first.glob && !many ? first.value : '';
  return /^[\w.+/]/.test(pattern ?? literal);
}

/** Whether the call or its whole shell has something at its input. */
function fed(command: Command, all: readonly Command[]): boolean {
  const shell = all.filter(({ argv: [first, ...rest] }) => first?.value === 'exec' && rest.length === 0);
  return (
    !['none', 'first'].includes(command.pipeline) ||
    [command, ...shell].some(({ redirects }) => redirects.some(({ node }) => node.operator.includes('<')))
  );
}
