/** Whether an instruction may write or read certain paths, or set certain variables. */
import type { Instruction } from '../../grammar/ast.ts';
import { typed } from '../../grammar/index.ts';
import { scriptEffects, type Effects } from './effects.ts';
import type { Facts } from './facts.ts';
import { placeAt, within } from './paths.ts';
import type { Stage } from './stages.ts';
import { home } from './state.ts';

/** What someone depends on. */
export interface Interest {
  readonly paths: readonly string[];
  readonly variables: RegExp;
}

/** Undefined when it is not known. */
type Place = string | undefined;

/** Why an instruction may touch what someone is interested in; undefined when it surely does not. */
export function touching(instruction: Instruction, interest: Interest, facts: Facts): string | undefined {
  const view = typed(instruction);
  const word = instruction.keyword.text;
  const { workdir } = facts.before(instruction);
  const hits = (path: string): boolean => meets(placeOf(path, workdir), interest);
  const reaches = (path: string): boolean =>
    hits(path) || behindLink(placeOf(path, workdir), instruction, interest, facts);
  switch (view.kind) {
    case 'env':
      return view.pairs.some(({ key }) => watches(key.value, interest))
        ? `${word} sets a variable of it`
        : undefined;
    case 'arg':
      return view.args.some(({ key }) => watches(key, interest))
        ? `${word} sets a variable of it`
        : undefined;
    case 'copy':
    case 'add':
      return reaches(view.destination.value) ? `${word} may write there` : undefined;
    case 'workdir':
      return hits(view.operand.value) ? `${word} may write there` : undefined;
    case 'volume':
      return view.paths.some(({ value }) => hits(value)) ? `${word} may keep what is there` : undefined;
    case 'run': {
      const effects = facts.effects(instruction);
      const paths = effects?.ordinary.length === 0 ? touchedBy(effects) : undefined;
      const apart = paths !== undefined && !paths.some(reaches) && !usesOwnLinks(instruction, facts);
      return apart ? undefined : `${word} may write or read there`;
    }
    case 'unknown':
    case 'invalid':
    case 'onbuild':
      return `${word} is not understood`;
    default:
      return undefined;
  }
}

function watches(name: string, { variables }: Interest): boolean {
  return /["'$\\`]/.test(name) || variables.test(name);
}

function placeOf(path: string, workdir: string | undefined): Place {
  if (/["'$\\`~]/.test(path)) return undefined;
  if (path.startsWith('/')) return placeAt(path);
  return workdir === undefined ? undefined : placeAt(`${workdir}/${path}`);
}

function meets(place: Place, { paths }: Interest): boolean {
  return place === undefined || paths.some((one) => within(one, place) || within(place, one));
}

/** Undefined when any path may be. */
function touchedBy({ reads, writes, removes }: Effects): readonly string[] | undefined {
  return reads === 'any' || writes === 'any' || removes === 'any'
    ? undefined
    : [...reads, ...writes, ...removes];
}

/** Commands that make links or bring them along, and those that tell where. */
const linkers: readonly string[] = ['ln', 'cp', 'mv', 'rsync', 'tar', 'cpio'];
const folderChanges: readonly string[] = ['cd', 'chdir', 'pushd', 'popd'];

function countOf(names: readonly string[], run: Instruction, facts: Facts): number {
  return facts.commands(run).filter(({ name = '' }) => names.includes(name)).length;
}

/** What the commands of a RUN do whose names are accepted. */
function effectsOf(run: Instruction, accepts: (name: string) => boolean, facts: Facts): Effects {
  const state = facts.before(run);
  const some = facts.commands(run).filter(({ name = '' }) => accepts(name));
  return scriptEffects(some, { workdir: state.workdir, home: home(state) });
}

/** Whether a RUN may go through a link that it makes itself. */
function usesOwnLinks(run: Instruction, facts: Facts): boolean {
  const count = countOf(linkers, run, facts);
  if (count !== 1) return count > 1;
  const links = linksBy(run, facts);
  const paths = touchedBy(effectsOf(run, (name) => !linkers.includes(name), facts)) ?? ['$'];
  return paths.some((path) => {
    const place = placeOf(path, undefined);
    return links.some((link) => place === undefined || link === undefined || within(place, link));
  });
}

/** Places that may be links once an instruction is done; with a slash at its end, whatever is below. */
function linksBy(instruction: Instruction, facts: Facts): readonly Place[] {
  const view = typed(instruction);
  const { workdir } = facts.before(instruction);
  if (view.kind === 'copy' || view.kind === 'add') {
    // A folder may bring links along; what it is copied onto is none itself.
    const place = placeOf(view.destination.value, workdir);
    return [place === undefined || place === '/' ? place : `${place}/`];
  }
  if (view.kind !== 'run' || countOf(linkers, instruction, facts) === 0) return [];
  const { writes } = effectsOf(instruction, (name) => [...linkers, ...folderChanges].includes(name), facts);
  return writes === 'any' ? [undefined] : writes.map((path) => placeOf(path, workdir));
}

/** Where the links are that a stage makes itself, by the number of the instruction from which on each may be there. */
interface Links {
  readonly numbers: ReadonlyMap<Instruction, number>;
  readonly first: ReadonlyMap<string, number>;
  /** From here on any place may be behind one. */
  readonly anywhere: number;
}

const known = new WeakMap<Interest, WeakMap<Stage, Links>>();

function linksIn(stage: Stage, interest: Interest, facts: Facts): Links {
  let byStage = known.get(interest);
  if (byStage === undefined) known.set(interest, (byStage = new WeakMap<Stage, Links>()));
  let links = byStage.get(stage);
  if (links === undefined) byStage.set(stage, (links = readLinks(stage, interest, facts)));
  return links;
}

function readLinks({ instructions }: Stage, interest: Interest, facts: Facts): Links {
  const first = new Map<string, number>();
  let anywhere = Infinity;
  for (const [number, instruction] of instructions.entries()) {
    // What stands behind a link that is of interest may have any name.
    const strict = instruction.name === 'run' && countOf(['ln'], instruction, facts) > 0;
    for (const place of linksBy(instruction, facts)) {
      if (place === undefined || (strict && meets(place, interest))) anywhere = Math.min(anywhere, number);
      else if (!first.has(place)) first.set(place, number);
    }
  }
  return { numbers: new Map(instructions.map((one, number) => [one, number])), first, anywhere };
}

/** More stages on top of each other are not looked through. */
const mostStages = 20;

/** Whether a place may be reached through a link that is made above in the stage, or in those it starts from. */
function behindLink(place: Place, instruction: Instruction, interest: Interest, facts: Facts): boolean {
  let stage = facts.stageOf(instruction);
  if (stage === undefined || place === undefined) return true;
  const paths = prefixes(place);
  for (let depth = 0; depth < mostStages; depth += 1) {
    const { numbers, first, anywhere } = linksIn(stage, interest, facts);
    const number = numbers.get(instruction) ?? Infinity;
    if (anywhere < number || paths.some((path) => (first.get(path) ?? Infinity) < number)) return true;
    if (stage.base.kind !== 'stage') return false;
    stage = stage.base.stage;
  }
  return true;
}

/** `/`, `/a`, `/a/`, `/a/b` of `/a/b`. */
function prefixes(place: string): readonly string[] {
  const ends = [...place.matchAll(/\//g)].flatMap(({ index }) => [index, index + 1]);
  return [...ends, place.length].map((end) => place.slice(0, end));
}
