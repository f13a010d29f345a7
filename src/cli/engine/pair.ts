/** One original and the files that claim to be the same as it: each is built, read and compared. */
import { baseCover } from '../../verify/build/base-cover.ts';
import { differences, type Difference } from '../../verify/build/compare.ts';
import { homesOf, judge, undeclared, type Cover } from '../../verify/build/judge.ts';
import { measure } from '../../verify/build/layers.ts';
import type { BuiltImage, Report } from '../../verify/build/report.ts';
import type { Snapshot } from '../../verify/build/snapshot.ts';
import { baseReference } from './base.ts';
import { failed, failure, type Failure } from './failure.ts';
import type { BuildOptions, Image, Session } from './session.ts';

export interface Named {
  readonly name: string;
  readonly text: string;
}

/** What both builds share, and what is looked at besides files and config. */
export interface PairOptions extends Omit<BuildOptions, 'label' | 'text' | 'cache'> {
  /** Times the build does not take from its clock; see `differences`. */
  readonly fixedTimes?: ReadonlySet<number>;
  /** A shell command to run in both images. */
  readonly smoke?: string | undefined;
  /** Whether to read the images layer by layer. */
  readonly measure?: boolean;
}

export interface Granted {
  /** The paths that granted assumptions cover, for the places `~` may be. */
  readonly covers: (homes: readonly string[]) => readonly Cover[];
  /** Whether the base image is another one on purpose. */
  readonly swapsBase: boolean;
}

export interface Original {
  /** Builds a file and compares it with the original. */
  against(after: Named, granted: Granted): Promise<Report | Failure>;
}

/** Builds the original, once for all comparisons. */
export async function openOriginal(
  session: Session,
  before: Named,
  options: PairOptions,
): Promise<Original | Failure> {
  const { context, dockerignore, target, buildArgs, fixedTimes } = options;
  const shared = { context, dockerignore, target, ...(buildArgs && { buildArgs }) };
  const image = await session.build({ ...shared, label: before.name, text: before.text });
  if (failed(image)) return image;
  const first = await session.snapshot(image);
  if (failed(first)) return first;
  const told = await described(image, first, before.name);
  if (failed(told)) return told;
  const original = { image, snapshot: first, described: told };
  const bases = new Map<string, Promise<Snapshot | Failure>>();
  let noise: Promise<readonly Difference[] | Failure> | undefined;
  return { against };

  async function against(after: Named, granted: Granted): Promise<Report | Failure> {
    const rewritten = await session.build({ ...shared, label: after.name, text: after.text });
    if (failed(rewritten)) return blame(rewritten, after.name);
    const snapshot = await session.snapshot(rewritten);
    if (failed(snapshot)) return snapshot;
    const found = differences(original.snapshot, snapshot, fixedTimes);
    const covers = [...granted.covers(homesOf(original.snapshot, snapshot))];
    if (granted.swapsBase && found.length > 0) {
      const cover = await swapped(after);
      if (cover !== undefined && failed(cover)) return cover;
      if (cover !== undefined) covers.push(cover);
    }
    const evidence = { before: original.snapshot, after: snapshot, differences: found, covers };
    let judged = judge(evidence);
    const twice = undeclared(judged).length > 0;
    if (twice) {
      const own = await ownNoise();
      if (failed(own)) return own;
      judged = judge({ ...evidence, noise: own });
    }
    const smoke = await smoked(rewritten);
    if (smoke !== undefined && failed(smoke)) return smoke;
    const other = await described(rewritten, snapshot, after.name);
    if (failed(other)) return other;
    const files = new Set([...original.snapshot.files.keys(), ...snapshot.files.keys()]).size;
    const engine = `${session.engine.row.name} ${session.engine.version}`;
    return {
      engine,
      before: original.described,
      after: other,
      files,
      judged,
      twice,
      ...(smoke && { smoke }),
    };
  }

  /** What the original differs in from itself; built at most once. */
  function ownNoise(): Promise<readonly Difference[] | Failure> {
    noise ??= (async () => {
      const again = await session.build({
        ...shared,
        label: `${before.name} again`,
        text: before.text,
        cache: false,
      });
      if (failed(again)) return again;
      const snapshot = await session.snapshot(again);
      return failed(snapshot) ? snapshot : differences(original.snapshot, snapshot, fixedTimes);
    })();
    return noise;
  }

  /** A file that does not build is at fault only when the original still does. */
  async function blame(wrong: Failure, name: string): Promise<Failure> {
    if (wrong.reason !== 'original') return wrong;
    const own = await ownNoise();
    if (!failed(own))
      return failure('rewritten', `${name} does not build, ${before.name} does`, advice, wrong.detail);
    if (own.reason !== 'original') return own;
    return failure(
      'environment',
      `neither ${name} nor, without its cache, ${before.name} builds`,
      'Something outside the files fails, the network or a repository: nothing was verified.',
      own.detail,
    );
  }

  async function swapped(after: Named): Promise<Cover | Failure | undefined> {
    const world = buildArgs ?? {};
    const [old, current] = [before, after].map(({ text }) => baseReference(text, target, world));
    if (old === undefined || current === undefined || old === current) return undefined;
    const [a, b] = [await base(old), await base(current)];
    if (failed(a)) return a;
    if (failed(b)) return b;
    return baseCover(`${old} and ${current} hold different files`, a.files, b.files);
  }

  function base(reference: string): Promise<Snapshot | Failure> {
    const known = bases.get(reference);
    if (known !== undefined) return known;
    const read = (async () => {
      const built = await session.build({ label: reference, text: `FROM ${reference}\n` });
      return failed(built) ? built : session.snapshot(built);
    })();
    bases.set(reference, read);
    return read;
  }

  async function smoked(rewritten: Image): Promise<Report['smoke'] | Failure> {
    const { smoke: command } = options;
    if (command === undefined) return undefined;
    const first = await session.shell(original.image, command);
    if (failed(first)) return first;
    const second = await session.shell(rewritten, command);
    return failed(second) ? second : { command, before: first, after: second };
  }

  async function described(one: Image, { files }: Snapshot, name: string): Promise<BuiltImage | Failure> {
    const { seconds, size, layers } = one;
    const plain = { name, seconds, bytes: size ?? bytesOf(files), layers };
    if (options.measure !== true) return plain;
    const saved = await session.layers(one);
    return failed(saved) ? saved : { ...plain, measured: measure(saved).layers };
  }
}

const advice = 'Run again with --bisect to find the rewrite at fault, and please report it.';

function bytesOf(files: Snapshot['files']): number {
  return [...new Set(files.values())].reduce((sum, { size }) => sum + size, 0);
}
