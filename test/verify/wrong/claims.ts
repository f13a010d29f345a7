/** Claims for two texts: what a pass would say if it had made the one of the other. */
import type { File, Instruction } from '../../../grammar/ast.ts';
import { equal, parse } from '../../../grammar/index.ts';
import type { Assumption } from '../../../src/assume.ts';
import { factsOf } from '../../../src/facts/facts.ts';
import type { Law } from '../../../src/law.ts';
import { verify } from '../../../src/verify/verify.ts';
import type { Claim, Rejection } from '../../../src/verify/claim.ts';
import type { World } from '../../../src/world.ts';

export interface Rewritten {
  readonly law: Law;
  readonly before: string;
  readonly after: string;
  /** Places of the targets, and of what takes the place of each; without it, what the texts do not share. */
  readonly targets?: readonly number[];
  readonly replacements?: readonly (readonly number[])[];
  readonly assumes?: readonly Assumption[];
  readonly covers?: Claim['covers'];
  readonly world?: World;
}

/** What the verifier says of a rewrite. */
export function verdict(rewritten: Rewritten): readonly Rejection[] {
  const [before, after] = [parse(rewritten.before).file, parse(rewritten.after).file];
  const world = rewritten.world ?? {};
  return verify(before, after, claimsOf(rewritten, before, after, world), world);
}

function claimsOf(rewritten: Rewritten, before: File, after: File, world: World): readonly Claim[] {
  const { law } = rewritten;
  const [old, now] = [before.instructions, after.instructions];
  const at = (list: readonly Instruction[], places: readonly number[]): Instruction[] =>
    places.flatMap((place) => list[place] ?? []);
  const claim = (targets: Claim['targets'], replacements: Claim['replacements'], number: number): Claim => ({
    id: `claim ${String(number)}`,
    targets,
    replacements,
    law,
    ...basis(rewritten, targets, before, world),
  });
  if (rewritten.targets !== undefined) {
    const replaced = (rewritten.replacements ?? []).map((places) => at(now, places));
    return [claim(at(old, rewritten.targets), replaced, 0)];
  }
  const hunks = differences(old, now);
  const gives = (hunk: Hunk): Instruction[][] =>
    hunk.old.map((_, index) => (index === 0 ? [...hunk.now] : []));
  if (law === 'move-update' || law === 'move-removal')
    return [
      claim(
        hunks.flatMap((hunk) => hunk.old),
        hunks.flatMap(gives),
        0,
      ),
    ];
  return hunks.flatMap((hunk) =>
    hunk.old.length === hunk.now.length
      ? hunk.old.map((target, index) => claim([target], [at(hunk.now, [index])], index))
      : [claim(hunk.old, gives(hunk), 0)],
  );
}

interface Hunk {
  readonly old: readonly Instruction[];
  readonly now: readonly Instruction[];
}

/** Where two lists differ, by their longest common part. */
function differences(old: readonly Instruction[], now: readonly Instruction[]): readonly Hunk[] {
  const alike = (a: Instruction | undefined, b: Instruction | undefined): boolean =>
    a !== undefined && b !== undefined && equal(bare(a), bare(b));
  const longest = old.map(() => now.map(() => 0)).concat([now.map(() => 0)]);
  const length = (i: number, j: number): number => longest[i]?.[j] ?? 0;
  for (let i = old.length - 1; i >= 0; i -= 1)
    for (let j = now.length - 1; j >= 0; j -= 1) {
      const row = longest[i];
      if (row !== undefined)
        row[j] = alike(old[i], now[j])
          ? length(i + 1, j + 1) + 1
          : Math.max(length(i + 1, j), length(i, j + 1));
    }
  const hunks: { old: Instruction[]; now: Instruction[] }[] = [];
  let open: (typeof hunks)[number] | undefined;
  for (let i = 0, j = 0; i < old.length || j < now.length;) {
    const [a, b] = [old[i], now[j]];
    if (alike(a, b)) {
      open = undefined;
      i += 1;
      j += 1;
      continue;
    }
    if (open === undefined) hunks.push((open = { old: [], now: [] }));
    if (a !== undefined && (b === undefined || length(i + 1, j) >= length(i, j + 1))) {
      open.old.push(a);
      i += 1;
    } else if (b !== undefined) {
      open.now.push(b);
      j += 1;
    }
  }
  return hunks;
}

function bare(instruction: Instruction): Instruction {
  return { ...instruction, keyword: { ...instruction.keyword, before: '' }, origin: [] };
}

const leftovers: Partial<Record<Law, string>> = {
  'prevent-cache': '~/.cache/pip',
  'clean-in-layer': '/var/lib/apt/lists/*',
};

/** The assumptions an honest pass would name for these targets. */
function basis(
  { law, assumes, covers }: Rewritten,
  targets: Claim['targets'],
  file: File,
  world: World,
): Pick<Claim, 'assumes' | 'covers'> {
  if (assumes !== undefined) return { assumes, ...(covers && { covers }) };
  const leftover = leftovers[law];
  if (leftover !== undefined) return { assumes: ['caches-unread'], covers: { 'caches-unread': [leftover] } };
  if (law === 'drop-idle') {
    const cleans = targets.some((target) =>
      factsOf(file, world)
        .calls(target)
        .some(({ verb }) => verb === 'clean'),
    );
    return cleans
      ? { assumes: ['caches-unread'], covers: { 'caches-unread': ['/var/lib/apt/lists/*'] } }
      : { assumes: [] };
  }
  if (law === 'leave-out') {
    const calls = targets.flatMap((target) => factsOf(file, world).calls(target));
    const told = calls.filter(({ manager, verb }) =>
      manager.extras?.some(({ broughtBy }) => broughtBy.includes(verb)),
    );
    const packages = told.flatMap((call) => call.packages.flatMap(({ value }) => value ?? []));
    return { assumes: ['recommends-unread'], covers: { 'recommends-unread': [...new Set(packages)] } };
  }
  if (law === 'remove-archive')
    return { assumes: ['archives-unread'], covers: { 'archives-unread': ['/tmp/a.tgz'] } };
  if (law === 'swap-base') return { assumes: ['tags-move-together'] };
  const facts = factsOf(file, world);
  const scripts = targets.map((target) => facts.script(target));
  const ordinary = targets.slice(0, -1).flatMap((target) => facts.effects(target)?.ordinary ?? []);
  const named = law === 'join-runs' && ordinary.length > 0;
  return {
    assumes: [
      'layers-unread',
      ...(named ? (['commands-ordinary'] as const) : []),
      ...(scripts.some((script) => script.kind === 'script' && script.assumed)
        ? (['base-default-shell'] as const)
        : []),
    ],
    covers: named ? { 'commands-ordinary': [...new Set(ordinary)] } : {},
  };
}
