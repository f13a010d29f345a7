/** Files that a RUN fetches, and the command at its end that removes them. */
import type { Instruction } from '../../../grammar/ast.ts';
import { typed } from '../../../grammar/index.ts';
import type { Assumption } from '../../assume.ts';
import type { Command } from '../../facts/commands.ts';
import type { Facts } from '../../facts/facts.ts';
import { within } from '../../facts/paths.ts';
import { fault, type Fault } from '../claim.ts';
import { sameFlags } from './same-flags.ts';
import { addition, notLast } from './clean-in-layer.ts';
import type { Needs, Trial } from './trial.ts';
import { whereaboutsIn } from './whereabouts.ts';

/** The paths that a RUN removes at its end when it did not before, all of them files that it fetched. */
export function removedAtEnd(
  target: Instruction,
  whole: Instruction,
  { before, after }: Pick<Trial, 'before' | 'after'>,
): readonly string[] | Fault {
  const [old, now] = [before.script(target), after.script(whole)];
  if (old.kind === 'opaque') return fault(old.reason, old.because);
  if (now.kind === 'opaque') return fault(now.reason, now.because);
  if (!sameFlags(target, whole)) return fault('flags-differ', 'the flags of the RUN are not what they were');
  if (old.place === 'heredoc') return fault('heredoc', 'a heredoc is not edited');
  const added = addition(old, now);
  if (typeof added !== 'string') return added;
  const late = notLast(old, before.commands(target));
  if (late !== undefined) return late;
  const command = after.commands(whole).at(-1);
  if (command?.name !== 'rm' || command.argv[1]?.value !== '-f' || command.argv.length < 3)
    return fault('no-removal', `${added} is no rm -f of files`);
  const where = whereaboutsIn(whole, after);
  const paths = command.argv.slice(2).map(({ value }) => where(value, command));
  if (new Set(paths).size < paths.length) return fault('no-removal', 'it names a file twice');
  const fetched = fetchedBy(target, before);
  for (const path of paths) {
    if (path === undefined || !fetched.has(path))
      return fault(
        'not-fetched',
        `it removes ${path ?? 'what is not known'}, which the RUN is not shown to fetch`,
      );
    if (mayBeMounted(path, target)) return fault('mounted', 'a mount of the RUN may hold the file');
    if (hasLink(path, target, before)) return fault('linked', 'a link leads to the file, or to its folder');
  }
  return paths.flatMap((path) => path ?? []);
}

/** The assumptions that go with the shell of a RUN. */
export function shellNeeds(
  target: Instruction,
  facts: Facts,
): Map<Assumption, ReadonlySet<string> | undefined> {
  const script = facts.script(target);
  const needs = new Map<Assumption, ReadonlySet<string> | undefined>();
  if (script.kind === 'script' && script.assumed) needs.set('base-default-shell', undefined);
  return needs satisfies Needs;
}

/** The files that curl and wget surely write, by their absolute paths, each with the command. */
export function fetchedBy(run: Instruction, facts: Facts): ReadonlyMap<string, Command> {
  const where = whereaboutsIn(run, facts);
  const found = new Map<string, Command>();
  for (const command of facts.commands(run)) {
    const { name, certainty, wrappers, inside, pipeline } = command;
    if ((name !== 'curl' && name !== 'wget') || certainty !== 'surely' || pipeline !== 'none') continue;
    if (wrappers.length > 0 || inside !== undefined || !isSystem(command)) continue;
    for (const text of outputsOf(command, name)) {
      const path = where(text, command);
      if (path !== undefined) found.set(path, command);
    }
  }
  return found;
}

/** Whether the name of a command stands for the program of the system, not for a file that is called so. */
export function isSystem({ name, argv }: Command): boolean {
  const word = argv[0]?.value ?? './';
  return word === name || /^\/(usr\/(local\/)?)?s?bin\/[^/]+$/.test(word);
}

/** Letters that take the rest of their word, or the next one (man 1 curl, man 1 wget). */
const valued = { curl: 'AbcCdDeEFHKmoPQrtTuUwxXyYz', wget: 'aABDeGiIlnoOPQRtTUwX' } as const;
/** Long options whose next word is no address. */
const long = {
  curl: /^--(output|header|user-agent|user|retry(-delay|-max-time)?|connect-timeout|max-time|proxy|cacert|cert|key|data|request|referer|cookie|proto|url)$/,
  wget: /^--(output-document|directory-prefix|tries|timeout|user-agent|header|output-file|ca-certificate)$/,
} as const;
/** Names and places that the words do not tell. */
const untold =
  /^--(output-dir|remote-header-name|content-disposition|trust-server-names|config|input-file|execute|recursive|background|spider|delete-after|head)\b|^-[a-zA-Z]*J/;

/** The names under which a command writes what it fetches. */
function outputsOf({ argv, redirects }: Command, name: 'curl' | 'wget'): readonly string[] {
  const words = argv.slice(1).map(({ value }) => value);
  if (words.some((word) => word !== undefined && untold.test(word))) return [];
  const outputs: string[] = [];
  const addresses: string[] = [];
  let [remote, folder, document] = [name === 'wget', '', false];
  const take = (option: string, value: string | undefined): void => {
    if (value === undefined) return;
    if (option === 'output' || option === 'output-document' || option === (name === 'curl' ? 'o' : 'O')) {
      document = true;
      outputs.push(value);
    } else if (name === 'wget' && (option === 'P' || option === 'directory-prefix')) folder = `${value}/`;
  };
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined) continue;
    if (word.startsWith('--')) {
      const [, option = '', value] = /^--([^=]*)(?:=(.*))?$/s.exec(word) ?? [];
      if (/^remote-name(-all)?$/.test(option)) remote = true;
      if (value !== undefined) take(option, value);
      else if (long[name].test(word)) take(option, words[(index += 1)]);
    } else if (word.startsWith('-') && word !== '-') {
      for (let at = 1; at < word.length; at += 1) {
        const letter = word[at] ?? '';
        if (name === 'curl' && letter === 'O') remote = true;
        if (!valued[name].includes(letter)) continue;
        const rest = word.slice(at + 1);
        take(letter, rest === '' ? words[(index += 1)] : rest);
        break;
      }
    } else addresses.push(word);
  }
  if (remote && !(name === 'wget' && document))
    outputs.push(...addresses.map((address) => folder + address.replace(/^.*\//s, '')));
  const redirected = redirects.flatMap(({ node, target }) =>
    /^>\|?$/.test(node.operator) ? (target?.value ?? []) : [],
  );
  return [...outputs, ...redirected].filter((text) => text !== '' && text !== '-' && !text.endsWith('/'));
}

/** Whether `ln` or `cp` makes a link to a path, or to a folder above it, in the stage of a RUN or below it. */
function hasLink(path: string, run: Instruction, facts: Facts): boolean {
  let stage = facts.stageOf(run);
  while (stage !== undefined) {
    for (const instruction of stage.instructions) {
      if (instruction.name !== 'run') continue;
      const where = whereaboutsIn(instruction, facts);
      for (const command of facts.commands(instruction)) {
        const { name, argv } = command;
        if (
          name !== 'ln' &&
          !(
            name === 'cp' &&
            argv.some(({ value = '' }) => /^(-[a-zA-Z]*[ls]|--(symbolic-)?link$)/.test(value))
          )
        )
          continue;
        const sources = argv.slice(1, -1).filter(({ value }) => value?.startsWith('-') !== true);
        if (
          sources.some(({ value }) =>
            within(path, where(value, command) ?? (value === undefined ? '/' : value)),
          )
        )
          return true;
      }
    }
    stage = stage.base.kind === 'stage' ? stage.base.stage : undefined;
  }
  return false;
}

/** Whether a mount of a RUN may hold a path. */
export function mayBeMounted(path: string, run: Instruction): boolean {
  const view = typed(run);
  if (view.kind !== 'run') return true;
  return view.mounts.some(({ type, fields }) => {
    const target = fields.get('target') ?? fields.get('dst') ?? fields.get('destination') ?? '';
    return (
      type !== 'secret' &&
      type !== 'ssh' &&
      (!/^\/[^$]*$/.test(target) || within(path, target.replace(/(?<!\/)\/+$/, '')))
    );
  });
}
