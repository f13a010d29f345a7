/** An install told to leave out what nobody asked for installs the same less that. */
import { wholeText } from '../../../grammar/index.ts';
import type { Instruction } from '../../../grammar/ast.ts';
import type { Assumption } from '../../assume.ts';
import { usualReference } from '../../facts/arguments.ts';
import type { Call } from '../../facts/calls.ts';
import type { Facts } from '../../facts/facts.ts';
import type { ReadableScript } from '../../facts/script.ts';
import type { Extra } from '../../know/manager.ts';
import { fault, type Fault } from '../claim.ts';
import { sameToken, tokensOf } from '../tokens.ts';
import { sameFlags } from './same-flags.ts';
import { unfounded, type Checker } from './trial.ts';

export const leaveOut: Checker = ({ claim, placed, before, after }) => {
  const [target, ...more] = claim.targets;
  const [whole, ...others] = placed.flat();
  if (target === undefined || whole === undefined || more.length + others.length > 0)
    return fault('wrong-shape', 'one RUN makes place for one');
  const [old, now] = [before.script(target), after.script(whole)];
  if (old.kind === 'opaque') return fault(old.reason, old.because);
  if (now.kind === 'opaque') return fault(now.reason, now.because);
  if (!sameFlags(target, whole)) return fault('flags-differ', 'the flags of the RUN are not what they were');
  const calls = before.calls(target);
  if (calls.length !== after.calls(whole).length)
    return fault('not-the-commands', 'the calls are not the same');
  const needs = new Map<Assumption, Set<string>>();
  const allowed = new Set<number>();
  for (const [index, call] of after.calls(whole).entries()) {
    const was = calls[index];
    const extra = was && told(was, call);
    if (was === undefined || extra === undefined) continue;
    const wrong = decided(was, extra, target, before) ?? unlike(was, call, extra, allowed);
    if (wrong !== undefined) return wrong;
    const name: Assumption = extra.what === 'documentation' ? 'documentation-unread' : 'recommends-unread';
    const packages = was.packages.flatMap(({ value }) => value ?? []);
    needs.set(name, new Set([...(needs.get(name) ?? []), ...packages]));
  }
  if (needs.size === 0) return fault('nothing-left-out', 'no call is told to leave anything out');
  return rest(old, now, allowed) ?? unfounded(claim, needs);
};

/** The extra that a call is told to leave out and was not told before. */
function told(was: Call, now: Call): Extra | undefined {
  const says = (call: Call, flag: string): boolean =>
    call.options.some(({ argument }) => argument.value === flag);
  return now.manager.extras?.find(
    ({ flag, broughtBy }) => broughtBy.includes(now.verb) && says(now, flag) && !says(was, flag),
  );
}

/** What decides it already, or makes the option mean something else. */
function decided(call: Call, extra: Extra, run: Instruction, facts: Facts): Fault | undefined {
  const { unknownTo = [], commands, decides, configuration, absentIn } = extra;
  if (unknownTo.includes(call.verbText) || commands?.test(call.command.name ?? '') === false)
    return fault('unknown-option', `${call.verbText} does not know ${extra.flag}`);
  if (call.command.argv.some(({ value }) => value === undefined))
    return fault('not-known', 'a word of the call is not known');
  const texts = call.options.flatMap(({ name, argument, value }) => [
    name ?? '',
    argument.value ?? '',
    typeof value === 'string' ? value : (value?.value ?? ''),
  ]);
  if (texts.some(decides)) return fault('decided', 'an option of the call decides it');
  let stage = facts.stageOf(run);
  while (stage?.base.kind === 'stage') stage = stage.base.stage;
  const base = (stage && usualReference(stage.from, facts.file)) ?? '';
  if (absentIn?.test(base) === true) return fault('decided', 'the base leaves it out by itself');
  const configures = facts.file.instructions.some((instruction) => {
    const text = wholeText(instruction);
    if (configuration?.file.test(text) !== true) return false;
    return /^(copy|add)$/.test(instruction.name) || configuration.moves.test(text);
  });
  return configures ? fault('configured', 'a configuration may decide it') : undefined;
}

/** Marks the words that may stand there; a fault when the packages are not the old ones and those most count on. */
function unlike(was: Call, now: Call, extra: Extra, allowed: Set<number>): Fault | undefined {
  const flags = now.options.filter(({ argument }) => argument.value === extra.flag);
  const [flag, ...more] = flags;
  if (flag === undefined || more.length > 0 || typeof flag.value === 'object' || flag.argument.many)
    return fault('not-the-commands', 'the option stands there twice, or with more');
  allowed.add(flag.argument.word.start);
  const old = was.packages.map(({ value = '' }) => value);
  const names = old.map((name) => name.split(/[:=/]/, 1)[0] ?? name);
  const { wanted = {} } = extra;
  const counted = new Set(names.flatMap((name) => (Object.hasOwn(wanted, name) ? (wanted[name] ?? []) : [])));
  const added = now.packages.slice(old.length);
  if (now.packages.slice(0, old.length).some(({ value }, index) => value !== old[index]))
    return fault('not-the-packages', 'the packages are not what they were');
  for (const { value = '', word, many } of added) {
    if (!counted.delete(value) || names.includes(value) || many)
      return fault('not-the-packages', `${value} is nothing that most count on here`);
    allowed.add(word.start);
  }
  const missing = [...counted].find((name) => !names.includes(name));
  return missing === undefined
    ? undefined
    : fault('package-missing', `most who install ${names.join(', ')} count on ${missing}`);
}

/** All other words stand as they stood. */
function rest(old: ReadableScript, now: ReadableScript, allowed: ReadonlySet<number>): Fault | undefined {
  const was = tokensOf(old.script);
  let at = 0;
  for (const token of tokensOf(now.script)) {
    if (token.leaf && allowed.has(token.start)) continue;
    if (!sameToken(token, was[at])) return fault('not-the-commands', `${token.text} was not there`);
    at += 1;
  }
  return at === was.length ? undefined : fault('not-the-commands', `${was[at]?.text ?? ''} is lost`);
}
