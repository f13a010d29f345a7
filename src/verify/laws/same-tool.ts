/** Another front end of the same tool, told what the first takes for granted, leaves the same files. */
import type { Instruction } from '../../../grammar/ast.ts';
import { bodyText, processWord, typed, wholeText } from '../../../grammar/index.ts';
import { walkShell } from '../../../grammar/shell/walk.ts';
import type { Assumption } from '../../assume.ts';
import type { Call } from '../../facts/calls.ts';
import type { Command, Redirection } from '../../facts/commands.ts';
import type { Facts } from '../../facts/facts.ts';
import { placeAt } from '../../facts/paths.ts';
import type { ReadableScript } from '../../facts/script.ts';
import type { Stage } from '../../facts/stages.ts';
import { sets, variable } from '../../facts/state.ts';
import { frontEnds, type Counterpart, type FrontEnd } from '../../know/front-ends.ts';
import { fault, type Fault } from '../claim.ts';
import { sameToken, tokensOf } from '../tokens.ts';
import { plain } from './answer-prompt.ts';
import { sameFlags } from './same-flags.ts';
import { failureShown } from './failure-shown.ts';
import { unfounded, type Checker } from './trial.ts';

export const sameTool: Checker = ({ claim, placed, before, after }) => {
  const [target, ...more] = claim.targets;
  const [whole, ...others] = placed.flat();
  if (target === undefined || whole === undefined || more.length + others.length > 0)
    return fault('wrong-shape', 'one RUN makes place for one');
  const [old, now] = [before.script(target), after.script(whole)];
  if (old.kind === 'opaque') return fault(old.reason, old.because);
  if (now.kind === 'opaque') return fault(now.reason, now.because);
  if (!sameFlags(target, whole)) return fault('flags-differ', 'the flags of the RUN are not what they were');
  const renamed = renamings(old, now, before.calls(target));
  if ('because' in renamed) return renamed;
  if (renamed.length === 0) return fault('nothing-renamed', 'no call has another name');
  for (const { call, row, counterpart } of renamed) {
    const wrong =
      shaky(call, target, old, before) ??
      told(call, row, counterpart, target, before) ??
      leaves(call, row, target, before) ??
      replaced(row, target, before);
    if (wrong !== undefined) return wrong;
  }
  const needs = new Map<Assumption, undefined>([['layers-unread', undefined]]);
  if (old.assumed) needs.set('base-default-shell', undefined);
  return unfounded(claim, needs);
};

interface Renamed {
  readonly call: Call;
  readonly row: FrontEnd;
  readonly counterpart: Counterpart;
}

/** The scripts must have the same tokens but for the name of a command, its verb and an option behind that. */
function renamings(
  old: ReadableScript,
  now: ReadableScript,
  calls: readonly Call[],
): readonly Renamed[] | Fault {
  const names = new Map<number, Renamed>();
  const verbs = new Map<number, Renamed>();
  for (const call of calls) {
    const { command, manager, verbText, verbArgument } = call;
    const row = frontEnds.find((one) => one.command === command.argv[0]?.word.text);
    if (row === undefined || row.manager !== manager.name || !command.placed) continue;
    const counterpart = Object.hasOwn(row.verbs, verbText) ? row.verbs[verbText] : undefined;
    if (counterpart === undefined || verbArgument.word.text !== verbText) continue;
    names.set(command.argv[0]?.word.start ?? -1, { call, row, counterpart });
    verbs.set(verbArgument.word.start, { call, row, counterpart });
  }
  const found: Renamed[] = [];
  const is = tokensOf(now.script);
  let at = 0;
  for (const token of tokensOf(old.script)) {
    const named = token.leaf ? names.get(token.start) : undefined;
    const verb = token.leaf ? verbs.get(token.start) : undefined;
    const here = is[at];
    if (named !== undefined && here?.leaf === true && here.text === named.row.instead) {
      found.push(named);
      at += 1;
    } else if (verb !== undefined && found.some(({ call }) => call === verb.call)) {
      const { verb: text = token.text, adds } = verb.counterpart;
      for (const word of adds === undefined ? [text] : [text, adds]) {
        if (is[at]?.text !== word) return fault('not-the-commands', `${word} is missing`);
        at += 1;
      }
    } else if (sameToken(token, here)) at += 1;
    else return fault('not-the-commands', `${token.text} is another word, or lost`);
  }
  return at === is.length ? found : fault('not-the-commands', `${is[at]?.text ?? ''} is more`);
}

/** What lets the RUN go on without the call, or read what it prints. */
function shaky(
  { command }: Call,
  run: Instruction,
  { script, shell }: ReadableScript,
  facts: Facts,
): Fault | undefined {
  if (!failureShown(script, shell.options.has('e'), command.node))
    return fault('failure-hidden', 'the RUN may go on when the call fails');
  const open = command.argv.find((argument) => !plain(argument));
  if (open !== undefined) return fault('not-known', `${open.word.text} may be an option`);
  let besides = false;
  walkShell(script, (node) => {
    besides ||= node.kind === 'item' && node.separator === '&';
  });
  if (besides)
    return fault('background', 'something else may hold the lock that only one of the two waits for');
  const all = [command, ...facts.commands(run).filter(isRedirectingShell)].flatMap(
    ({ redirects }) => redirects,
  );
  return ['first', 'middle'].includes(command.pipeline) || !all.every(unread)
    ? fault('output-read', 'what it prints may be read')
    : undefined;
}

function isRedirectingShell({ argv: [first, ...rest] }: Command): boolean {
  return first?.value === 'exec' && rest.length === 0;
}

/** It reads, or goes nowhere, or where another stream goes. */
function unread({ node: { operator }, target }: Redirection): boolean {
  if (operator.startsWith('<') && operator !== '<>') return true;
  const to = target?.value ?? '';
  return to === '/dev/null' || (operator === '>&' && /^[12]$/.test(to));
}

/** Options, variables and configurations that only one of the two hears. */
function told(
  { command, options }: Call,
  row: FrontEnd,
  { speaks }: Counterpart,
  run: Instruction,
  facts: Facts,
): Fault | undefined {
  const words = command.argv.map(({ value }) => value);
  if (speaks !== undefined && words.some((word) => word === undefined || speaks.test(word)))
    return fault('other-options', 'an option speaks of what is added');
  const odd = options.find(({ name = '-c', value }) => {
    if (row.except.includes(name)) return true;
    if (!row.settings.options.includes(name)) return false;
    return !row.settings.alike.test((typeof value === 'string' ? value : value?.value) ?? '');
  });
  if (odd !== undefined) return fault('other-options', `with ${odd.name ?? 'an option'} the two may differ`);
  const set = row.variables.find(
    (name) => sets(facts.before(run), name) || typeof command.environment(name) === 'string',
  );
  if (set !== undefined) return fault('configured', `${set} may name a configuration`);
  return textsOf(facts).some((text) => row.configuration.test(text))
    ? fault('configured', 'a configuration may speak to one of the two alone')
    : undefined;
}

function textsOf({ file }: Facts): readonly string[] {
  return file.instructions.flatMap((one) => [bodyText(one), ...one.heredocs.map(({ body }) => body.text)]);
}

const leaveAlone = /^(sudo|env|command|exec|nice|ionice|nohup|time|timeout|stdbuf|eatmydata)$/;

/** Whether another root or base comes in, which may not clear away what the first would. */
function leaves(
  { command, manager }: Call,
  row: FrontEnd,
  run: Instruction,
  facts: Facts,
): Fault | undefined {
  if (!command.wrappers.every(({ name }) => leaveAlone.test(name)))
    return fault('wrapped', 'it runs inside of something else');
  const stage = facts.stageOf(run);
  const { repository, tag } = (stage && facts.image(stage).reference) ?? {};
  const base = repository === undefined ? undefined : `${repository}:${tag ?? 'latest'}`;
  const left = manager.leftovers.find(({ what }) => what === row.clears);
  if (base === undefined || /:.*(alpine|oracle)/.test(base) || left?.emptyIn?.test(base) !== true)
    return fault('unknown-base', `the base is not known to clear the ${row.clears} away`);
  const configured = facts.file.instructions.some((instruction) => {
    const text = wholeText(instruction);
    if (left.configuration?.file.test(text) !== true) return false;
    return /^(copy|add)$/.test(instruction.name)
      ? unseen(instruction) || left.configuration.moves.test(text)
      : left.configuration.moves.test(text);
  });
  return configured ? fault('configured', `a configuration may keep the ${row.clears}`) : undefined;
}

/** Whether the files that an instruction copies are not in its own text. */
function unseen(instruction: Instruction): boolean {
  return instruction.heredocs.length === 0;
}

/** Whether another program of one of the names may be found, or sudo may refuse one. */
function replaced({ command, instead }: FrontEnd, run: Instruction, facts: Facts): Fault | undefined {
  const mention = new RegExp(`(?:^|/)s?bin/(?:${command}|${instead})(?![\\w.-])`);
  if (textsOf(facts).some((text) => mention.test(text)))
    return fault('replaced', 'the file names the program by its path');
  const limited = facts.file.instructions.some((one) =>
    /^(copy|add)$/.test(one.name)
      ? unseen(one) && /sudoers/.test(bodyText(one))
      : /NOPASSWD:(?!\s*ALL\b)|Cmnd_Alias/.test(bodyText(one)),
  );
  const sudo = facts.calls(run).some(({ command: one }) => one.wrappers.some(({ name }) => name === 'sudo'));
  if (sudo && limited) return fault('sudo-limited', 'sudo may allow only one of the two');
  let stage: Stage | undefined = facts.stageOf(run);
  let until = stage?.instructions.indexOf(run) ?? 0;
  while (stage !== undefined) {
    if (stage.instructions.slice(0, until).some((one) => bringsFolder(one, facts)))
      return fault('replaced', 'a folder is copied to where programs are');
    stage = stage.base.kind === 'stage' ? stage.base.stage : undefined;
    until = stage?.instructions.length ?? 0;
  }
  return undefined;
}

const where: ReadonlySet<string> = new Set(
  '/ /usr /usr/local /bin /sbin /usr/bin /usr/sbin /usr/local/bin /usr/local/sbin /etc /etc/apt'.split(' '),
);

function bringsFolder(instruction: Instruction, facts: Facts): boolean {
  const view = typed(instruction);
  if ((view.kind !== 'copy' && view.kind !== 'add') || view.contents.length > 0) return false;
  const state = facts.before(instruction);
  const word = processWord(view.destination.value, (name) => variable(state, name), instruction.escape);
  const path = 'error' in word ? undefined : word.value;
  const known = path !== undefined && (path.startsWith('/') || state.workdir !== undefined);
  if (known && !where.has(placeAt(path.startsWith('/') ? path : `${state.workdir ?? ''}/${path}`)))
    return false;
  return !view.sources.every(({ value }) => /(^|\/)[\w-][\w.-]*\.[a-z][a-z0-9]*$/i.test(value));
}
