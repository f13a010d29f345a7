/** RUN update, …, RUN reader = …, RUN update && reader. */
import type { Instruction } from '../../../grammar/ast.ts';
import { typed } from '../../../grammar/index.ts';
import { walkShell } from '../../../grammar/shell/walk.ts';
import type { Assumption } from '../../assume.ts';
import type { Call } from '../../facts/calls.ts';
import type { Redirection } from '../../facts/commands.ts';
import type { Facts } from '../../facts/facts.ts';
import { placeAt, within } from '../../facts/paths.ts';
import type { ReadableScript, RunScript } from '../../facts/script.ts';
import type { Stage } from '../../facts/stages.ts';
import { variable } from '../../facts/state.ts';
import { fault, type Fault } from '../claim.ts';
import { placeOf } from '../places.ts';
import { composed } from './composed.ts';
import { unfounded, type Checker, type Trial } from './trial.ts';

export const moveUpdate: Checker = (trial) => {
  const { claim, placed, before, after } = trial;
  const [update, reader, ...more] = claim.targets;
  const [left = [], replaced = []] = placed;
  const [whole, ...others] = replaced;
  if (update === undefined || reader === undefined || whole === undefined)
    return fault('wrong-shape', 'a RUN leaves and one below it takes its command in');
  if (more.length + left.length + others.length > 0)
    return fault('wrong-shape', 'a RUN leaves and one below it takes its command in');
  if ([update, reader, whole].some(({ flags }) => flags.length > 0))
    return fault('flags', 'a RUN with flags is another place to run in');
  const scripts: ReadableScript[] = [];
  for (const run of [update, reader, whole]) {
    const script = (run === whole ? after : before).script(run);
    if (script.kind === 'opaque') return fault(script.reason, script.because);
    if (script.shell.startupFiles) return fault('startup-files', 'the shell reads start-up files');
    if (script.place === 'heredoc') return fault('heredoc', 'a heredoc is no text that && joins');
    scripts.push(script);
  }
  const [first, second, joined] = scripts;
  if (first === undefined || second === undefined || joined === undefined)
    return fault('wrong-shape', 'there is nothing to move');
  const needs = new Map<Assumption, ReadonlySet<string> | undefined>([['layers-unread', undefined]]);
  if (scripts.some(({ assumed }) => assumed)) needs.set('base-default-shell', undefined);
  return (
    loneUpdate(update, first, before) ??
    composed([first.script, second.script], joined.script) ??
    movable(update, reader, trial) ??
    unfounded(claim, needs)
  );
};

/** The RUN is one update call and nothing else, and what the call says is known. */
function loneUpdate(run: Instruction, { script }: ReadableScript, facts: Facts): Fault | undefined {
  const [item, ...more] = script.body.items;
  const [call, ...others] = facts.calls(run);
  const alone = item?.node.kind === 'simple' && more.length === 0 && item.separator !== '&';
  if (!alone || call === undefined || others.length > 0 || facts.commands(run).length !== 1)
    return fault('no-lone-update', 'the RUN is not a single update');
  if (call.verb !== 'update' || !leavesLists(call))
    return fault('no-lone-update', 'the RUN is not a single update');
  if (!call.command.redirects.every(isQuiet))
    return fault('no-lone-update', 'the update writes more than its lists');
  if (call.command.wrappers.some(({ name }) => !['sudo', 'env', 'eatmydata'].includes(name)))
    return fault('wrapped', 'the update runs inside of something else');
  if (call.command.argv.some(({ value }) => value === undefined))
    return fault('not-known', 'the words of the update depend on what is not known');
  const state = facts.before(run);
  const file = files.find((name) => typeof variable(state, name) === 'string');
  const told = file ?? call.options.find((option) => !harmless(option))?.name;
  return told === undefined && call.packages.length === 0
    ? undefined
    : fault('other-sources', `${told ?? 'an operand'} may name files or other sources`);
}

/** Variables that name files for apt. */
const files: readonly string[] = ['APT_CONFIG', 'SSL_CERT_FILE', 'SSL_CERT_DIR'];

/** Whether an option of the update says nothing of files and sources (man 8 apt-get, man 5 apt.conf). */
function harmless({ name = '', value }: Call['options'][number]): boolean {
  if (name !== '-o' && name !== '--option')
    return /^(-[qy]|--(quiet|yes|assume-yes|fix-missing|allow-releaseinfo-change))$/.test(name);
  const setting = (typeof value === 'object' ? value.value : value) ?? '';
  return /^acquire::[\w:-]+=(\d+|true|false)$/i.test(setting);
}

/** It goes nowhere, or where another stream goes. */
function isQuiet({ node, target }: Redirection): boolean {
  const to = target?.value ?? '';
  return node.operator.startsWith('>') && (to === '/dev/null' || (node.operator === '>&' && /^\d$/.test(to)));
}

function leavesLists({ manager }: Call): boolean {
  return manager.leftovers.some(
    ({ leftBy, prevention }) => prevention === undefined && leftBy.includes('update'),
  );
}

/** Nothing between the two, and nothing that sets the scene for the second, makes the update another one. */
function movable(
  update: Instruction,
  reader: Instruction,
  { before: facts, claimed }: Trial,
): Fault | undefined {
  const [from, to] = [placeOf(update, facts), placeOf(reader, facts)];
  if (from === undefined || to === undefined || from.stage !== to.stage || from.index >= to.index)
    return fault('not-below', 'the reader does not stand below the update in its stage');
  const [above, below] = [facts.before(update), facts.before(reader)];
  const bothRoot = [above.user, below.user].every((user = '?') => /^(root|0)?(:(root|0)?)?$/.test(user));
  if (above.user !== below.user && !bothRoot) return fault('another-user', 'the reader runs as another user');
  if (above.shell.join('\0') !== below.shell.join('\0'))
    return fault('another-shell', 'the reader runs under another shell');
  const names = namesIn(facts.script(update));
  const changed = [...names].find((name) => variable(above, name) !== variable(below, name));
  if (changed !== undefined) return fault('variable', `${changed} has another value at the reader`);
  const links = linksAbove(from.stage, to.index, facts);
  for (const instruction of from.stage.instructions.slice(from.index + 1, to.index)) {
    const because = claimed.has(instruction)
      ? 'an instruction is changed at the same time'
      : (disturbance(instruction, names, above.user === undefined, facts) ??
        throughLink(instruction, links, facts));
    if (because !== undefined) return fault('disturbed', `between the update and its reader: ${because}`);
  }
  return undefined;
}

function namesIn(script: RunScript): ReadonlySet<string> {
  const names = new Set<string>();
  if (script.kind === 'script')
    walkShell(script.script, (node) => {
      if (node.kind !== 'word') return;
      for (const part of node.parts) if (part.kind === 'parameter') names.add(part.name);
    });
  return names;
}

/** Where `ln` made something in a stage, or one under it; undefined: it is not known where. */
function linksAbove(stage: Stage, index: number, facts: Facts): readonly (string | undefined)[] {
  const below = stage.base.kind === 'stage' ? stage.base.stage : undefined;
  const made = stage.instructions.slice(0, index).flatMap((run) => {
    if (run.name !== 'run') return [];
    const { workdir } = facts.before(run);
    return facts
      .commands(run)
      .filter(({ name }) => name === 'ln')
      .map(({ argv }) => absolute(argv.at(-1)?.value ?? '$', workdir));
  });
  return [...(below === undefined ? [] : linksAbove(below, below.instructions.length, facts)), ...made];
}

/** Whether an instruction writes to a place that a link may lead to those that are touched. */
function throughLink(
  instruction: Instruction,
  links: readonly (string | undefined)[],
  facts: Facts,
): string | undefined {
  const view = typed(instruction);
  if ((view.kind !== 'copy' && view.kind !== 'add') || links.length === 0) return undefined;
  const place = absolute(view.destination.value, facts.before(instruction).workdir);
  const led = links.some((link) => link === undefined || place === undefined || within(place, link));
  return led ? `${instruction.keyword.text} may write there through a link` : undefined;
}

/** Where the update writes, and what its result depends on. */
const touched: readonly string[] = [
  ...['/var/lib/apt', '/var/lib/dpkg', '/var/cache/apt', '/etc/apt', '/etc/dpkg', '/usr/lib/apt'],
  ...['/etc/hosts', '/etc/resolv.conf', '/etc/nsswitch.conf', '/etc/ssl', '/etc/ca-certificates'],
  ...['/etc/ca-certificates.conf', '/usr/share/keyrings', '/usr/share/ca-certificates'],
  ...['/usr/local/share/ca-certificates', '/usr/bin/apt', '/usr/bin/apt-get'],
];

/** Variables that it may listen to. */
const heard = /proxy$|^(APT_|SSL_|LD_|CURL_|GNUPG)|^(PATH|HOME)$/i;

/** Why an instruction may be another one before the update than behind it, or make it another one. */
function disturbance(
  instruction: Instruction,
  names: ReadonlySet<string>,
  anyUser: boolean,
  facts: Facts,
): string | undefined {
  const view = typed(instruction);
  const word = instruction.keyword.text;
  const sets = (name: string): boolean => /["'$\\`]/.test(name) || heard.test(name) || names.has(name);
  const place = (path: string): string | undefined => absolute(path, facts.before(instruction).workdir);
  const meets = (path: string | undefined): boolean =>
    path === undefined || touched.some((one) => related(path, one));
  switch (view.kind) {
    case 'env':
      return view.pairs.some(({ key }) => sets(key.value))
        ? `${word} sets a variable it may listen to`
        : undefined;
    case 'arg':
      return view.args.some(({ key }) => sets(key)) ? `${word} sets a variable it may listen to` : undefined;
    case 'user':
      return anyUser ? `${word} may change who runs it` : undefined;
    case 'copy':
    case 'add':
      return meets(place(view.destination.value)) ? `${word} may write there` : undefined;
    case 'workdir':
      return meets(place(view.operand.value)) ? `${word} may write there` : undefined;
    case 'volume':
      return view.paths.some(({ value }) => meets(absolute(value, undefined)))
        ? `${word} may keep it away`
        : undefined;
    case 'run': {
      const effects = facts.effects(instruction);
      if (effects === undefined) return `it is not known what a ${word} does`;
      if (facts.calls(instruction).some(leavesLists)) return `a ${word} needs the lists`;
      const paths = [effects.reads, effects.writes, effects.removes];
      return paths.some((set) => set === 'any' || set.some(meets))
        ? `a ${word} may write or read there`
        : undefined;
    }
    case 'unknown':
    case 'invalid':
    case 'onbuild':
    case 'from':
      return `${word} is not understood`;
    case 'label':
    case 'cmd':
    case 'entrypoint':
    case 'shell':
    case 'stopsignal':
    case 'maintainer':
    case 'expose':
    case 'healthcheck':
      return undefined;
    default:
      return view satisfies never;
  }
}

function related(path: string, folder: string): boolean {
  return within(path, folder) || within(folder, path);
}

/** Undefined when it is not known. */
function absolute(path: string, workdir: string | undefined): string | undefined {
  if (/["'$\\`]|(^|\/)\.\.(\/|$)/.test(path)) return undefined;
  const whole = path.startsWith('/') ? path : workdir === undefined ? undefined : `${workdir}/${path}`;
  return whole === undefined ? undefined : placeAt(whole);
}
