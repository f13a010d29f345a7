/** What one command does: the paths it touches, and the hazards of its row. */
import { hazardNames, type CommandRow, type Doing, type Hazard, type OptionValue } from '../know/command.ts';
import { rowOf } from '../know/commands/index.ts';
import { readCommandLine, type CommandLine, type Field } from './command-line.ts';
import { readSearch } from './find-actions.ts';
import {
  below,
  beside,
  holdsUnknown,
  inside,
  lastName,
  namesFolder,
  plainText,
  resolve,
  somewhere,
  text,
  type PathPattern,
  type Piece,
} from './path-pattern.ts';

export interface Deed {
  readonly touches: readonly Touch[];
  /** Paths it writes whatever its arguments; they are no hazard. */
  readonly writes: readonly string[];
  /** It may read, write and remove any file. */
  readonly anything: boolean;
  readonly network: boolean;
  readonly hazards: readonly Hazard[];
  /** What rests on `commands-ordinary`. */
  readonly ordinary: readonly string[];
}

export interface Touch {
  /** `replaces`: removed if it is a link, even one to a folder (ln -n). */
  readonly use: 'reads' | 'changes' | 'writes' | 'removes' | 'replaces';
  readonly path: PathPattern;
  /** With a folder goes what is below it. */
  readonly trees: boolean;
  /** The argument, when a part of it is not known. */
  readonly unknown: string | undefined;
}

/** Where a command runs. */
export interface Place {
  readonly cwd: PathPattern;
  readonly home: string | undefined;
}

/** A command that does nothing. */
export const idle: Deed = {
  touches: [],
  writes: [],
  anything: false,
  network: false,
  hazards: [],
  ordinary: [],
};

/** A command of which not even the name is known. */
export const unknownDeed: Deed = { ...idle, anything: true, network: true, hazards: hazardNames };

/**
 * What a command does by its row.
 * @param word its name or path, as it is called
 * @param seen the script it runs (`sh -c '…'`) stands among the other commands of the RUN
 */
export function deedOf(word: string, fields: readonly Field[], place: Place, seen: boolean): Deed {
  const row = rowOf(word);
  if (row === undefined) return { ...idle, anything: true, network: true, ordinary: [word] };
  const line = readCommandLine(fields, row);
  if (line.asks) return idle;
  const { doing } = line;
  const runs = doing.runsOthers === true && !seen;
  const rests = runs || doing.operands === 'unknown' || unreadScript(line);
  const own: Deed = {
    touches: [...globbed(fields, place), ...touchesOf(line, place)],
    writes: doing.alsoWrites ?? [],
    anything: rests || doing.operands === 'own',
    network: doing.network === true,
    hazards: [...(doing.hazards ?? []), ...operandHazards(line)],
    ordinary: [...(rests || doing.linksUnseen === true ? [word] : []), ...unsure(line, row, word)],
  };
  return doing.operands === 'finds' ? [own, ...found(fields, place)].reduce(both) : own;
}

function both(one: Deed, other: Deed): Deed {
  return {
    touches: [...one.touches, ...other.touches],
    writes: [...one.writes, ...other.writes],
    anything: one.anything || other.anything,
    network: one.network || other.network,
    hazards: [...one.hazards, ...other.hazards],
    ordinary: [...one.ordinary, ...other.ordinary],
  };
}

/** The shell reads a folder for each glob. */
function globbed(fields: readonly Field[], place: Place): readonly Touch[] {
  return fields
    .filter(({ pieces }) => pieces.some(({ kind }) => kind === 'star' || kind === 'one'))
    .map((field) => touch('reads', pathOf(field, place), field));
}

function touch(use: Touch['use'], path: PathPattern, field?: Field, trees = false): Touch {
  const unknown = field !== undefined && holdsUnknown(field.pieces) ? field.word : undefined;
  return { use, path, trees, unknown };
}

function pathOf({ pieces }: Field, { cwd, home }: Place): PathPattern {
  return resolve(pieces, cwd, home);
}

function touchesOf({ doing, values, operands }: CommandLine, place: Place): readonly Touch[] {
  const files = operands.slice(doing.leading ?? 0);
  const into = values.find(({ use }) => use === 'into')?.field;
  const touches = [
    ...values.flatMap(({ use, field }) => used(use, field, place, doing)),
    ...operandTouches(files, into, place, doing),
  ];
  if (doing.backsUp === true || values.some(({ use }) => use === 'suffix'))
    touches.push(...touches.filter(({ use }) => use === 'writes').map(kept));
  const said = into !== undefined || values.some(({ use }) => use === 'fills');
  if (doing.fillsWorkdir === true && !said) touches.push(touch('writes', below(place.cwd)));
  return touches;
}

/** What a file held before, under a longer name. */
function kept(written: Touch): Touch {
  return { ...written, path: beside(written.path) };
}

function operandTouches(
  files: readonly Field[],
  into: Field | undefined,
  place: Place,
  doing: Doing,
): readonly Touch[] {
  switch (doing.operands) {
    case 'copies':
      return carried(files, into, place, doing);
    case 'moves':
      return [
        ...carried(files, into, place, doing),
        ...(into ? files : files.slice(0, -1)).map((one) => touch('removes', pathOf(one, place), one, true)),
      ];
    case 'fetches': {
      const folder = into ? pathOf(into, place) : place.cwd;
      return files.map((one) => touch('writes', inside(folder, fetchedName(one.pieces)), one));
    }
    case 'clones': {
      const [source, folder] = files;
      if (source === undefined) return [];
      const path = folder ? pathOf(folder, place) : inside(place.cwd, cloneName(source.pieces));
      return [touch('writes', below(path), folder ?? source)];
    }
    case 'repacks':
      return files.flatMap((one) => {
        const path = pathOf(one, place);
        return [touch('removes', path, one), touch('writes', beside(path), one)];
      });
    case 'collects':
      return files.map((one, index) =>
        index === 0
          ? touch('writes', beside(pathOf(one, place)), one)
          : touch('reads', pathOf(one, place), one),
      );
    case 'finds':
    case 'own':
    case 'unknown':
      return [];
    default: {
      const use = doing.operands;
      return files.flatMap((one) => used(use, one, place, doing));
    }
  }
}

function used(use: OptionValue, field: Field, place: Place, { trees }: Doing): readonly Touch[] {
  const plain = plainText(field.pieces);
  if (plain === '-' || plain === '') return [];
  switch (use) {
    case 'reads':
    case 'changes':
    case 'writes':
    case 'removes':
      return [touch(use, pathOf(field, place), field, trees)];
    case 'fills':
      return [touch('writes', below(pathOf(field, place)), field)];
    case 'text':
    case 'into':
    case 'script':
    case 'attached':
    case 'suffix':
      return [];
    default:
      return use satisfies never;
  }
}

/** `cp a b c dir`, `cp a b`, `cp -t dir a b`, `ln -s a`. */
function carried(
  files: readonly Field[],
  into: Field | undefined,
  place: Place,
  doing: Doing,
): readonly Touch[] {
  const target = into ?? (files.length > 1 ? files.at(-1) : undefined);
  const sources = into === undefined && files.length > 1 ? files.slice(0, -1) : files;
  const to = target ? pathOf(target, place) : place.cwd;
  const isFolder =
    target === undefined || target === into || sources.length > 1 || namesFolder(target.pieces);
  const touches = sources.map((one) => touch('reads', pathOf(one, place), one, doing.trees));
  if (!isFolder) touches.push(touch('writes', to, target));
  if (doing.replaces === true && target !== undefined && !namesFolder(target.pieces))
    touches.push(touch('replaces', to, target, true));
  for (const { pieces } of sources) {
    const made = inside(to, lastName(pieces));
    touches.push(touch('writes', made, target));
    if (doing.trees === true) touches.push(touch('writes', below(isFolder ? made : to), target));
  }
  return touches;
}

function fetchedName(pieces: readonly Piece[]): readonly Piece[] {
  const bare = /^[a-z+]+:\/\/[^/]*\/?$/.test(plainText(pieces) ?? '');
  return bare || namesFolder(pieces) ? [{ kind: 'unseen' }] : lastName(pieces);
}

function cloneName(pieces: readonly Piece[]): readonly Piece[] {
  const name = lastName(pieces);
  const plain = plainText(name);
  return plain === undefined ? name : [text(plain.replace(/\.git$/, ''))];
}

function operandHazards({ doing, operands }: CommandLine): readonly Hazard[] {
  const { operandHazards: table, countHazards: count } = doing;
  const named = operands.flatMap(({ pieces }) => {
    const name = plainText(pieces)?.replace(/[=:<>~@/].*$/s, '');
    return table !== undefined && name !== undefined && Object.hasOwn(table, name) ? (table[name] ?? []) : [];
  });
  const many = count !== undefined && operands.length >= count.operands ? count.hazards : [];
  return [...named, ...many, ...linked(doing, operands)];
}

/** A clone of a repository on this machine shares its objects by hard links. */
function linked(doing: Doing, [source]: readonly Field[]): readonly Hazard[] {
  if (doing.operands !== 'clones' || source === undefined) return [];
  const [head] = source.pieces;
  return head?.kind === 'text' && !head.text.includes(':') ? ['hard-links'] : [];
}

/** Whether it has a script of its own that may do more than compute. */
function unreadScript({ doing, values, operands }: CommandLine): boolean {
  const { computes } = doing;
  if (computes === undefined) return false;
  const scripts = values.filter(({ use }) => use === 'script').map(({ field }) => field);
  return [...scripts, ...operands.slice(0, doing.leading ?? 0)].some(({ pieces }) => {
    const script = plainText(pieces);
    return script === undefined || !computes(script);
  });
}

/** Arguments that could make the command do something else than what is seen. */
function unsure(
  { doing, operands, uncertain }: CommandLine,
  row: CommandRow,
  word: string,
): readonly string[] {
  const unsure: string[] = [];
  const unknown = operands.find(({ pieces }) => pieces[0]?.kind === 'unknown');
  const matters = doing.operandHazards ?? doing.countHazards ?? (doing.operands === 'clones' || undefined);
  if (unknown !== undefined && matters !== undefined) unsure.push(`${word} ${unknown.word}`);
  else if (uncertain && optionsMatter(row)) unsure.push(`${word} ${unknown?.word ?? '…'}`);
  return unsure;
}

/** Whether some option would give it hazards or files that it does not have without. */
function optionsMatter(row: CommandRow): boolean {
  const all = [row, ...Object.values(row.with ?? {})];
  return all.some(
    ({ options, hazards }) =>
      (hazards !== undefined && hazards.length > 0) ||
      Object.values(options ?? {}).some((use) => ['writes', 'fills', 'removes', 'into'].includes(use)),
  );
}

/** What `find` does with what it finds: only the folders are known, the names are not. */
function found(fields: readonly Field[], place: Place): readonly Deed[] {
  const { starts, chosen, filesOnly, actions } = readSearch(fields);
  const searched = starts.map((one) => touch('reads', pathOf(one, place), one, true));
  const done = actions.map((action): Deed => {
    switch (action.kind) {
      case 'delete': {
        const touches = starts.map((one) => {
          const path = pathOf(one, place);
          return touch('removes', chosen ? below(path) : path, one, !filesOnly);
        });
        return { ...idle, touches };
      }
      case 'list':
        return { ...idle, touches: [touch('writes', pathOf(action.file, place), action.file)] };
      case 'run': {
        const [head, ...rest] = action.command;
        const word = head && plainText(head.pieces);
        if (word === undefined) return unknownDeed;
        // Nobody nests them; going down without end is not worth it.
        if (rowOf(word)?.operands === 'finds') return { ...idle, anything: true, ordinary: [word] };
        return deedOf(word, rest, action.elsewhere ? { ...place, cwd: somewhere } : place, false);
      }
      default:
        return action satisfies never;
    }
  });
  return [{ ...idle, touches: searched }, ...done];
}
