/** What a RUN reads and writes, and what makes it differ from a part of another RUN. Unknown is everything. */
import {
  mountedFolders,
  scratchFolders,
  scratchNames,
  sensitiveFiles,
  streams,
  type Hazard,
} from '../know/command.ts';
import type { Field } from './command-line.ts';
import type { Argument, Command } from './commands.ts';
import { deedOf, idle, unknownDeed, type Deed, type Place, type Touch } from './deed.ts';
import {
  absolute,
  couldBe,
  couldBeIn,
  couldHold,
  couldHoldUnknownWorkdir,
  exactPath,
  folderOf,
  holdsUnknown,
  isUnseen,
  piecesOf,
  plainText,
  resolve,
  somewhere,
  unknownWorkdir,
  type PathPattern,
} from './path-pattern.ts';
import { within } from './paths.ts';

/** `any`, or absolute paths; a directory stands for all below it. */
export type Paths = 'any' | readonly string[];

export interface Effects {
  /** What arguments and redirections name; programs, their libraries and settings are not counted. */
  readonly reads: Paths;
  /** Made, written, changed. */
  readonly writes: Paths;
  readonly removes: Paths;
  readonly network: boolean;
  /** Hazards that are there or cannot be excluded. */
  readonly hazards: ReadonlySet<Hazard>;
  /**
   * What rests on `commands-ordinary`: commands without a row and those that run others, by name; commands with
   * an argument that is not known, by name and argument (`rm /opt/tool-$VERSION`).
   */
  readonly ordinary: readonly string[];
}

interface Where {
  readonly workdir: string | undefined;
  readonly home: string | undefined;
}

/** What the commands of a script do, one after the other. */
export function scriptEffects(commands: readonly Command[], where: Where): Effects {
  const paths = { reads: new Set<string>(), writes: new Set<string>(), removes: new Set<string>() };
  const unknown = new Set<keyof typeof paths>();
  const hazards = new Set<Hazard>();
  const ordinary = new Set<string>();
  let network = false;
  const outer = new Set(commands.map(({ inside }) => inside));
  const folderFor = folders(where);
  for (const command of commands) {
    const place = { cwd: folderFor(command), home: where.home };
    const deed = deedOfCommand(command, place, outer.has(command));
    network ||= deed.network;
    deed.hazards.forEach((hazard) => hazards.add(hazard));
    deed.ordinary.forEach((name) => ordinary.add(name));
    deed.writes.forEach((path) => paths.writes.add(path));
    if (deed.anything) unknown.add('reads').add('writes').add('removes');
    for (const touch of [...deed.touches, ...redirected(command, place)]) {
      const weight = weigh(touch, where);
      weight.hazards.forEach((hazard) => hazards.add(hazard));
      if (weight.unsure) ordinary.add(labelOf(command, touch));
      const kind = kinds[touch.use];
      const path = folderOf(touch.path);
      if (path === undefined) unknown.add(kind);
      else if (path !== '/dev/null') paths[kind].add(path);
    }
  }
  const all = (kind: keyof typeof paths): Paths => (unknown.has(kind) ? 'any' : [...paths[kind]]);
  return {
    reads: all('reads'),
    writes: all('writes'),
    removes: all('removes'),
    network,
    hazards,
    ordinary: [...ordinary].filter(
      (label) => !ordinary.has(label.replace(/ .*$/s, '')) || !label.includes(' '),
    ),
  };
}

const kinds = {
  reads: 'reads',
  changes: 'writes',
  writes: 'writes',
  removes: 'removes',
  replaces: 'removes',
} as const;

/** The path a command is called by, as far as it is known; undefined for one that may be anything. */
function wordOf({ argv, name }: Command): string | undefined {
  return argv[0]?.value ?? (name === undefined ? undefined : `…/${name}`);
}

function labelOf(command: Command, { unknown }: Touch): string {
  return unknown === undefined ? (wordOf(command) ?? '') : `${wordOf(command) ?? ''} ${unknown}`.trim();
}

function deedOfCommand(command: Command, place: Place, outer: boolean): Deed {
  if (command.argv.length === 0) return idle;
  const word = wordOf(command);
  if (word === undefined) return unknownDeed;
  // A function, whose commands come by themselves, or an alias.
  if (command.name === undefined) return { ...idle, anything: true, ordinary: [word] };
  return deedOf(
    word,
    command.argv.slice(1).map((argument) => fieldOf(argument, command)),
    place,
    outer,
  );
}

function fieldOf(argument: Argument, { wrappers }: Command): Field {
  const read = wrappers.some(({ name }) => name === 'xargs') && argument.value === undefined;
  return { pieces: read ? [{ kind: 'unknown' }] : piecesOf(argument), word: argument.word.text };
}

function redirected({ redirects }: Command, { cwd, home }: Place): readonly Touch[] {
  return redirects.flatMap(({ node, target }): readonly Touch[] => {
    if (target === undefined || node.operator.startsWith('<<')) return [];
    const pieces = piecesOf(target);
    if (node.operator.endsWith('&') && /^(\d+-?|-)$/.test(plainText(pieces) ?? '')) return [];
    const path = resolve(pieces, cwd, home);
    const unknown = holdsUnknown(pieces) ? `${node.operator} ${target.word.text}` : undefined;
    const rest = { path, trees: false, unknown };
    if (node.operator === '<>')
      return [
        { use: 'reads', ...rest },
        { use: 'writes', ...rest },
      ];
    return [{ use: node.operator.startsWith('<') ? 'reads' : 'writes', ...rest }];
  });
}

/** Follows `cd`: the folder that each command runs in. */
function folders({ workdir, home }: Where): (command: Command) => PathPattern {
  let cwd = workdir === undefined ? unknownWorkdir : absolute(workdir);
  let lost = false;
  return (command) => {
    const here = moved(command) || (command.subshell && lost) ? somewhere : cwd;
    const change = changeOf(command, here, home);
    // Which commands share a subshell with a `cd` is not known here.
    if (change !== undefined && command.subshell) lost = true;
    else if (change !== undefined) cwd = command.certainty === 'surely' ? change : somewhere;
    return here;
  };
}

/** A wrapper may start it in another folder: `sudo -i`, `env -C`, `su - user -c`. */
function moved({ wrappers }: Command): boolean {
  return wrappers.some(
    ({ name, argv }) =>
      name === 'chroot' ||
      argv
        .slice(1)
        .some(({ value }) => /^(-|-[a-zA-Z]*[ilCD].*|--(login|chdir|directory).*)$/.test(value ?? '')),
  );
}

/** Where the shell is after the command; undefined when it stays. */
function changeOf(
  { name, argv }: Command,
  here: PathPattern,
  home: string | undefined,
): PathPattern | undefined {
  if (name === 'popd' || name === 'pushd') return somewhere;
  if (name !== 'cd' && name !== 'chdir') return undefined;
  const target = argv.slice(1).find(({ value }) => value === undefined || !/^-[LPe@]+$|^--$/.test(value));
  if (target === undefined) return home === undefined ? somewhere : absolute(home);
  return target.value === '-' ? somewhere : resolve(piecesOf(target), here, home);
}

interface Weight {
  readonly hazards: readonly Hazard[];
  /** That there is no hazard rests on names or arguments that are not known. */
  readonly unsure: boolean;
}

/** Which hazards lie in touching a path. */
function weigh(touch: Touch, where: Where): Weight {
  if (touch.use === 'reads') return { hazards: [], unsure: false };
  const possible = hazardsOf(touch, where);
  // What an archive holds, or `find` finds, is not taken for the worst; nor that a base works behind a link.
  const farFetched = isUnseen(touch.path) || (touch.use === 'replaces' && where.workdir === undefined);
  if (farFetched) return { hazards: [], unsure: possible.length > 0 };
  return { hazards: possible, unsure: touch.use !== 'changes' && touch.unknown !== undefined };
}

function hazardsOf({ use, path, trees }: Touch, where: Where): readonly Hazard[] {
  const hazards: Hazard[] = [];
  if (use === 'writes' || use === 'removes') {
    const meets = trees ? couldHold : couldBe;
    const has = (hazard: keyof typeof sensitiveFiles): boolean =>
      sensitiveFiles[hazard].some((file) => meets(path, file));
    if (has('shell')) hazards.push('shell');
    if (has('accounts')) hazards.push('accounts');
    if (use === 'writes' && has('hosts')) hazards.push('hosts');
  }
  if ((use === 'writes' || use === 'changes') && inMounted(path)) hazards.push('hosts');
  if ((use === 'removes' || use === 'replaces') && couldBeWorkdir(path, trees, where))
    hazards.push('workdir');
  return hazards;
}

/** Only where the path begins as one there: no variable is taken to lead into them. */
function inMounted(path: PathPattern): boolean {
  const known = folderOf(path);
  if (known === undefined || streams.some((stream) => within(known, stream))) return false;
  return mountedFolders.some((folder) => couldBeIn(path, folder));
}

/** Whether it names the working directory, or a folder above it. */
function couldBeWorkdir(path: PathPattern, trees: boolean, { workdir }: Where): boolean {
  if (!trees) return workdir !== undefined && exactPath(path) === workdir;
  return workdir === undefined ? couldHoldUnknownWorkdir(path) && !isScratch(path) : couldHold(path, workdir);
}

/** Nobody works there. */
function isScratch(path: PathPattern): boolean {
  const known = folderOf(path);
  const inside = path.components.length > 1;
  if (known !== undefined && inside && scratchFolders.some((folder) => within(known, folder))) return true;
  return path.components.some((component) => scratchNames.includes(plainText(component) ?? ''));
}
