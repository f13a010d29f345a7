/**
 * What a real build says of a rewrite that the static verifier accepted: the file before and after it, on stand-in
 * bases and with a made-up context, must give images that differ in nothing but what the rewrite declares.
 */
import type { Instruction } from '../../../grammar/ast.ts';
import { bodyText, parse } from '../../../grammar/index.ts';
import { failed } from '../../../src/cli/engine/failure.ts';
import type { Granted } from '../../../src/cli/engine/pair.ts';
import type { Law } from '../../../src/law.ts';
import type { Rewrite } from '../../../src/pass.ts';
import { coversOf } from '../../../src/verify/build/covers.ts';
import { undeclared } from '../../../src/verify/build/judge.ts';
import { outcome, smokeSame } from '../../../src/verify/build/report.ts';
import type { World } from '../../../src/world.ts';
import { externalImages, rebased, standIns, standInFor } from '../../build/bases.ts';
import { madeUpContext } from '../../build/context.ts';
import { lines, type Files, type Pair, type Workshop } from '../../build/workshop.ts';

/** A file that a compiler without one of its guards made. */
export interface Output {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly law: Law;
  readonly covers: NonNullable<Rewrite['covers']>;
  /** The index of the stage that was changed. */
  readonly stage: number;
  readonly world: World;
}

export interface Plan {
  readonly pairs: readonly Pair[];
  readonly granted: Granted;
}

export type Verdict =
  | { readonly kind: 'different'; readonly because: string }
  | { readonly kind: 'equal'; readonly because: string }
  | { readonly kind: 'not built'; readonly because: string };

/** What to build for an output, or why that cannot be. */
export function planFor({ before, after, law, covers, stage, world }: Output): Plan | string {
  if (world.catalogue !== undefined || world.platforms !== undefined)
    return 'its base or platform is not at hand';
  if (externalImages(before)?.some((image) => unlikeDebian.test(image)) === true)
    return 'no stand-in for its base';
  const [old, now] = [before, after].map((text) => rebased(text, standInFor));
  if (old === undefined || now === undefined) return 'no stand-in for its base';
  const images = externalImages(old);
  if (images === undefined || images.some((image) => !standIns.includes(image)))
    return 'takes files of other images';
  if (law === 'swap-base' && externalImages(before)?.every((image) => swappable.test(image)) !== true)
    return 'no stand-in for its base';
  const context = contextOf(old, world);
  if (context === undefined) return 'its build context cannot be made up';
  const granted = {
    covers: (homes: readonly string[]) => coversOf([{ covers }], homes),
    swapsBase: law === 'swap-base',
  };
  // A stage that nothing takes files of is not built, unless it is the last.
  const cuts = [upTo(old, stage), upTo(now, stage)] as const;
  const texts = cuts[0] === old ? [[old, now] as const] : [cuts, [old, now] as const];
  const pairs = texts.map(([one, other]) => ({ before: one, after: other, context, smoke: smokeFor(one) }));
  return { pairs, granted };
}

/** Distributions with other package managers: on Debian, which stands for all that is not known, nothing of theirs is run. */
const unlikeDebian =
  /fedora|centos|rocky|alma|oracle|amazonlinux|manylinux|rhel|\bubi|suse|archlinux|photon|azurelinux|mariner/;

/** Images whose stand-ins, full and slim, differ as they do. */
const swappable = /^(?:docker\.io\/)?(?:library\/)?(?:python|node|debian)(?::|$)/;

function contextOf(text: string, { context }: World): Files | undefined {
  const told = [...(context ?? [])].flatMap(([path, { text: content }]) =>
    content === undefined ? [] : [[path, content] as const],
  );
  const made = madeUpContext(text);
  return made && { ...made, ...Object.fromEntries(told) };
}

/** The file without the stages behind one. */
function upTo(text: string, stage: number): string {
  const froms = parse(text).file.instructions.filter(({ name }) => name === 'from');
  const next = froms[stage + 1]?.origin[0];
  return next === undefined ? text : text.slice(0, next.start);
}

/** A command that says which of the words that the image starts are commands in it. */
function smokeFor(text: string): string | undefined {
  const started = ({ name }: Instruction): boolean => /^(cmd|entrypoint|healthcheck)$/.test(name);
  const texts = parse(text).file.instructions.filter(started).map(bodyText);
  const words = new Set(texts.flatMap((one) => one.match(/(?<![\w./-])[a-zA-Z/][\w./+-]*/g) ?? []));
  if (words.size === 0) return undefined;
  return `for word in ${[...words].join(' ')}; do command -v $word >/dev/null && echo "has $word" || true; done`;
}

/** Longer than this a pair may not take. */
const mostSeconds = 240;

/** Builds the pairs of a plan, one after the other, until one is different. */
export async function rebuilt({ pairs, granted }: Plan, workshop: Workshop): Promise<Verdict> {
  let verdict: Verdict = { kind: 'not built', because: 'there is nothing to build' };
  for (const pair of pairs) {
    const report = await workshop.same(pair, granted, mostSeconds);
    if (failed(report)) {
      const because = lines(report);
      if (report.reason === 'rewritten') return { kind: 'different', because };
      if (verdict.kind === 'equal')
        return { kind: 'equal', because: `${verdict.because} of the stage; the whole file does not build` };
      return { kind: 'not built', because };
    }
    if (outcome(report) === 'differs') {
      const paths = undeclared(report.judged).map((found) =>
        found.kind === 'config' ? found.key : `${found.aspect} ${found.path}`,
      );
      const smoke = smokeSame(report) ? [] : ['what the image starts is not in it'];
      return { kind: 'different', because: [...smoke, ...paths.slice(0, 5)].join(', ') };
    }
    verdict = { kind: 'equal', because: `${outcome(report)}, ${String(report.files)} paths` };
  }
  return verdict;
}
