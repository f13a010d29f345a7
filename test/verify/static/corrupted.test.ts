/**
 * What the passes make of the goldens, with one thing changed by chance: an instruction lost, doubled or moved, a word
 * or a character changed, in what a claim replaces or beside it. None of it is accepted.
 */
import { describe, expect, it } from 'vitest';
import type { File, Instruction } from '../../../grammar/ast.ts';
import {
  bodyText,
  edit,
  flagText,
  parse,
  positions,
  print,
  replaceSource,
  source,
} from '../../../grammar/index.ts';
import { pipeline } from '../../../passes/index.ts';
import { granted } from '../../../src/assume.ts';
import { apply, drain, type Setting } from '../../../src/rounds.ts';
import type { Claim } from '../../../src/verify/claim.ts';
import { verify } from '../../../src/verify/verify.ts';
import type { World } from '../../../src/world.ts';
import { random } from '../../corpus/random.ts';
import {
  passCases,
  passFolders,
  pipelineCases,
  pipelineFolders,
  type GoldenCase,
} from '../../golden/cases.ts';

interface Round {
  readonly before: File;
  readonly after: File;
  readonly claims: readonly Claim[];
  readonly world: World;
}

const cases = [...passFolders.flatMap(passCases), ...pipelineFolders.flatMap(pipelineCases)];
const rounds = cases.filter(({ expected }) => expected.kind === 'changes').flatMap(roundsOf);
const next = random(20_261_125);
/** A whole number below `count`. */
const chance = (count: number): number => Math.floor(next() * count);
const corruptions = 30;

describe('a corrupted rewrite', () => {
  it('is rejected', () => {
    const accepted: string[] = [];
    let tried = 0;
    for (const round of rounds)
      for (let index = 0; index < corruptions; index += 1) {
        const corrupted = corrupt(round);
        if (corrupted === undefined) continue;
        tried += 1;
        if (verify(round.before, corrupted.after, corrupted.claims, round.world).length === 0)
          accepted.push(`${print(round.after)}\n--- ${corrupted.how}\n${print(corrupted.after)}`);
      }
    expect(accepted).toEqual([]);
    expect(tried).toBeGreaterThan(500);
  });
});

function roundsOf({ text, options }: GoldenCase): readonly Round[] {
  const world = options.world ?? {};
  const level = granted(options.level ?? 2, options.assume, options.withdraw);
  const setting: Setting = {
    text,
    at: positions(text),
    world,
    granted: level,
    barred: new Set(),
    applied: new Map(),
  };
  let file: File = parse(text).file;
  const found: Round[] = [];
  for (const pass of pipeline.filter(({ name }) => options.passes?.includes(name) !== false)) {
    const { candidates } = drain(pass, file, setting);
    if (candidates.length === 0) continue;
    const after = apply(file, candidates);
    found.push({
      before: file,
      after,
      claims: candidates.map(({ id, rewrite }) => ({ id, ...rewrite })),
      world,
    });
    file = after;
  }
  return found;
}

interface Corrupted extends Pick<Round, 'after' | 'claims'> {
  readonly how: string;
}

function corrupt({ after, claims }: Round): Corrupted | undefined {
  const at = chance(after.instructions.length);
  const victim = after.instructions[at];
  const neighbour = after.instructions[at + 1];
  if (victim === undefined) return undefined;
  switch (chance(4)) {
    case 0:
      return victim.name === 'from' ? undefined : changed(after, claims, victim, [], 'lost');
    case 1:
      return changed(after, claims, victim, [victim, { ...victim }], 'doubled');
    case 2: {
      if (neighbour === undefined || [victim, neighbour].some(({ name }) => name === 'from'))
        return undefined;
      if (source(victim) === source(neighbour)) return undefined;
      const swapped = edit(
        after,
        new Map([
          [victim, [neighbour]],
          [neighbour, [victim]],
        ]),
      );
      return { after: swapped, claims, how: 'swapped' };
    }
    default: {
      const text = mutated(source(victim));
      const other = text === undefined ? undefined : replaceSource(victim, text);
      if (other === undefined || meaning(other) === meaning(victim)) return undefined;
      const made = changed(after, claims, victim, [other], text ?? '');
      return parse(print(made.after)).diagnostics.length === 0 ? made : undefined;
    }
  }
}

/** The file with an instruction changed; a claim that put it there says it put the other there. */
function changed(
  after: File,
  claims: readonly Claim[],
  victim: Instruction,
  instead: readonly Instruction[],
  how: string,
): Corrupted {
  const own = (one: Instruction): boolean => source(one) === source(victim);
  return {
    after: edit(after, new Map([[victim, instead]])),
    claims: claims.map((claim) => ({
      ...claim,
      replacements: claim.replacements.map((list) => list.flatMap((one) => (own(one) ? instead : [one]))),
    })),
    how,
  };
}

/** A word lost, doubled, or one character other. */
function mutated(text: string): string | undefined {
  const words = [...text.matchAll(/\S+/g)];
  const word = words[1 + chance(Math.max(1, words.length - 1))];
  if (word === undefined) return undefined;
  const [found] = word;
  const end = word.index + found.length;
  switch (chance(4)) {
    case 0:
      // One call less that keeps no cache or is answered, or a sudo less where root runs it all, is still an instance.
      return /^(--no-cache-dir|-y|sudo)$/.test(found)
        ? undefined
        : text.slice(0, word.index) + text.slice(end);
    case 1:
      return `${text.slice(0, end)} ${found}${text.slice(end)}`;
    case 2:
      return found === '&&' ? `${text.slice(0, word.index)};${text.slice(end)}` : undefined;
    default: {
      const place = word.index + chance(found.length);
      const letters = 'aA1-/;|&"$ ';
      return text.slice(0, place) + (letters[chance(letters.length)] ?? '') + text.slice(place + 1);
    }
  }
}

/** What an instruction says, blanks and continuations aside. */
function meaning(instruction: Instruction): string {
  const flags = instruction.flags.map((flag) => flagText(flag, instruction.escape));
  return [instruction.name, ...flags, bodyText(instruction).replace(/\s+/g, ' ').trim()].join('\n');
}
