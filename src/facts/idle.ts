/** Commands that do nothing anybody sees: they could as well not stand there. */
import type { Instruction } from '../../grammar/ast.ts';
import { typed } from '../../grammar/index.ts';
import type { Leftover } from '../know/manager.ts';
import type { Call } from './calls.ts';
import type { Argument, Command } from './commands.ts';
import type { Facts } from './facts.ts';
import { laterReader } from './later-readers.ts';
import { leftoverFolders, writtenPaths } from './leftover-paths.ts';
import { cacheTarget, prevented, type Left } from './leftovers.ts';
import { placeOf, whollyIn } from './naming.ts';
import { configured } from './prevention.ts';

/** Why a command is idle, and the paths whose content rests on that nobody reads them. */
export interface Idleness {
  readonly because: string;
  readonly covers: readonly string[];
}

/** Why a command of a RUN does nothing; undefined when it may do something. */
export function idleness(run: Instruction, command: Command, facts: Facts): Idleness | undefined {
  if (command.certainty !== 'surely' || command.redirects.length > 0) return undefined;
  if (command.argv.some(({ value, pattern }) => value === undefined && pattern === undefined))
    return undefined;
  if (
    command.node.assignments.some(({ value }) => value?.parts.some(({ kind }) => kind !== 'literal') === true)
  )
    return undefined;
  const call = facts.calls(run).find((one) => one.command === command);
  return (
    (call?.verb === 'clean' ? emptyAnyway(run, call, facts) : undefined) ??
    (call?.verb === 'update' ? unreadUpdate(run, call, facts) : undefined) ??
    inMountOnly(run, command, facts) ??
    unshipped(run, command, facts)
  );
}

/** A clean-up of what the base image keeps empty by itself: `apt-get clean` where docker-clean does it. */
function emptyAnyway(run: Instruction, call: Call, facts: Facts): Idleness | undefined {
  const cleaned = call.manager.leftovers.filter(({ cleanup }) => cleanup?.cleanedBy.includes(call.verbText));
  const stage = facts.stageOf(run);
  const { repository, tag = 'latest' } = (stage && facts.image(stage).reference) ?? {};
  if (cleaned.length === 0 || repository === undefined) return undefined;
  const base = `${repository}:${tag}`;
  const empty = cleaned.every(
    (leftover) =>
      leftover.emptyIn?.test(base) === true &&
      !configured(facts.file, leftover) &&
      !defeated(leftover, call, facts),
  );
  const covers = cleaned.flatMap(({ cleanup }) => cleanup?.touches ?? []);
  return empty ? { because: `${base} keeps ${list(cleaned)} empty by itself`, covers } : undefined;
}

/** A call anywhere that leaves it all the same: `--download-only`. */
function defeated(leftover: Leftover, { manager }: Call, facts: Facts): boolean {
  const { emptyUnless = [] } = leftover;
  let ofFile = defeats.get(facts);
  if (ofFile === undefined) defeats.set(facts, (ofFile = new Map()));
  let answer = ofFile.get(leftover);
  if (answer === undefined) {
    answer = facts.file.instructions.some((run) =>
      facts
        .calls(run)
        .some(
          (call) =>
            call.manager === manager &&
            call.options.some(({ name }) => name === undefined || emptyUnless.includes(name)),
        ),
    );
    ofFile.set(leftover, answer);
  }
  return answer;
}

const defeats = new WeakMap<Facts, Map<Leftover, boolean>>();

/** An update whose index the calls behind it do not read, because they fetch their own: `apk add --no-cache`. */
function unreadUpdate(run: Instruction, call: Call, facts: Facts): Idleness | undefined {
  const { manager } = call;
  const calls = facts.calls(run).filter((one) => one.manager === manager);
  const behind = calls.slice(calls.indexOf(call) + 1);
  const left = manager.leftovers.filter(({ leftBy }) => leftBy.includes('update'));
  if (behind.length === 0 || left.length === 0) return undefined;
  const covers: string[] = [];
  for (const leftover of left) {
    if (behind.some((one) => leftover.readBy.includes(one.verb) && !prevented(one, leftover)))
      return undefined;
    if (!behind.some((one) => leftover.readBy.includes(one.verb))) return undefined;
    const state = facts.before(run);
    const written = writtenPaths(leftover, state);
    const whole: Left = {
      manager,
      leftover,
      calls: [call],
      paths: leftoverFolders(leftover, state),
      written,
    };
    if (laterReader(run, whole, facts) !== undefined) return undefined;
    covers.push(...written);
  }
  return { because: `the ${manager.name} calls behind it fetch an index of their own`, covers };
}

/** `rm -rf` of nothing but what a cache mount of the RUN holds. */
function inMountOnly(run: Instruction, command: Command, facts: Facts): Idleness | undefined {
  const view = typed(run);
  if (view.kind !== 'run' || command.name !== 'rm' || command.wrappers.length > 0) return undefined;
  const targets = view.mounts.flatMap((mount) => cacheTarget(mount, facts.before(run)) ?? []);
  const place = placeOf(run, facts);
  const { operands, forced } = removal(command);
  if (targets.length === 0 || !forced) return undefined;
  const all =
    operands.length > 0 && operands.every((one) => targets.some((target) => whollyIn(one, target, place)));
  return all
    ? { because: 'it empties the cache that its mount keeps, and no file of the image', covers: [] }
    : undefined;
}

/** A clean-up in a stage of which only other files come into an image. */
function unshipped(run: Instruction, command: Command, facts: Facts): Idleness | undefined {
  const stage = facts.stageOf(run);
  if (stage === undefined || stage.ships || stage.public || command.name !== 'rm') return undefined;
  const state = facts.before(run);
  const place = placeOf(run, facts);
  const { operands } = removal(command);
  const lefts = [...new Set(facts.calls(run).map(({ manager }) => manager))].flatMap((manager) =>
    manager.leftovers.map((leftover): Left => {
      const written = writtenPaths(leftover, state);
      return { manager, leftover, calls: [], paths: leftoverFolders(leftover, state), written };
    }),
  );
  const meant = operands.map((one) =>
    lefts.find(({ paths }) => paths.some((path) => whollyIn(one, path, place, true))),
  );
  const found = [...new Set(meant)].flatMap((left) => left ?? []);
  if (operands.length === 0 || meant.includes(undefined)) return undefined;
  if (found.some((left) => laterReader(run, left, facts) !== undefined)) return undefined;
  return {
    because: 'no image takes the files of this stage that it removes',
    covers: found.flatMap(({ written }) => written),
  };
}

/** What an rm is told to remove, and whether it minds when something is not there. */
function removal({ argv }: Command): { readonly operands: readonly Argument[]; readonly forced: boolean } {
  const words = argv.slice(1);
  return {
    operands: words.filter(({ value }) => value?.startsWith('-') !== true),
    forced: words.some(({ value }) => /^-\w*f|^--force$/.test(value ?? '')),
  };
}

function list(leftovers: readonly Leftover[]): string {
  return leftovers.map(({ what }) => `the ${what}`).join(' and ');
}
