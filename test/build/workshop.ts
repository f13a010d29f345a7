/** Where the tests build: one engine, a Python index, bases that use it, and a tally of all that was done. */
import { mkdtemp, mkdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { failed, type Failure } from '../../src/cli/engine/failure.ts';
import { findEngine, type Engine } from '../../src/cli/engine/find.ts';
import { fixedTimes } from '../../src/cli/engine/fixed-times.ts';
import { openOriginal, type Granted } from '../../src/cli/engine/pair.ts';
import { openSession, type Session } from '../../src/cli/engine/session.ts';
import { withoutSyntax } from '../../src/cli/engine/verify.ts';
import { differences } from '../../src/verify/build/compare.ts';
import { undeclared } from '../../src/verify/build/judge.ts';
import { outcome, reportText, type Report } from '../../src/verify/build/report.ts';
import { rebased } from './bases.ts';
import { servePythonIndex } from './python-index.ts';

export type Files = Readonly<Record<string, string>>;

export interface Pair {
  readonly before: string;
  readonly after: string;
  readonly context?: Files | undefined;
  readonly smoke?: string | undefined;
}

export type Shows = `/${string}` | 'only before builds' | 'only after builds';

export interface Workshop {
  readonly engine: Engine;
  /** Builds two files that must give the same image; stops after so many seconds. */
  same(pair: Pair, granted: Granted, seconds?: number): Promise<Report | Failure>;
  /** Builds two files that must not. @returns what is wrong with that, undefined when nothing is */
  different(pair: Pair, shows: Shows): Promise<string | undefined>;
  /** Images built. */
  readonly builds: () => number;
  /** Aborted by Ctrl-C and the like: what runs stops, and cleans up. */
  readonly stopped: AbortSignal;
  close(): Promise<void>;
}

/** Nothing may differ. */
export const nothingGranted: Granted = { covers: () => [], swapsBase: false };

/** The network of the machine: the daemon of the tests has no bridge, and the Python index listens on loopback. */
const network = 'host';

export async function openWorkshop(): Promise<Workshop | Failure> {
  const engine = await findEngine(undefined);
  if (failed(engine)) return engine;
  const index = await servePythonIndex();
  const bases = new Map<string, Promise<string>>();
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stop.abort());
  const house = await openSession(engine, { network, signal: stop.signal });
  let builds = 0;

  return { engine, same, different, builds: () => builds, stopped: stop.signal, close };

  async function same(pair: Pair, granted: Granted, seconds = 900): Promise<Report | Failure> {
    return withContext(pair, async (context) => {
      const session = await counted(AbortSignal.any([stop.signal, AbortSignal.timeout(seconds * 1000)]));
      try {
        const options = { context, smoke: pair.smoke, fixedTimes: fixedTimes(context, {}) };
        const before = { name: 'before', text: await prepared(pair.before) };
        const original = await openOriginal(session, before, options);
        if (failed(original)) return original;
        return await original.against({ name: 'after', text: await prepared(pair.after) }, granted);
      } finally {
        await session.close();
      }
    });
  }

  async function different(pair: Pair, shows: Shows): Promise<string | undefined> {
    return withContext(pair, async (context) => {
      const session = await counted();
      try {
        const before = await session.build({ label: 'before', text: await prepared(pair.before), context });
        const after = await session.build({ label: 'after', text: await prepared(pair.after), context });
        if (shows === 'only before builds')
          return failed(before) ? lines(before) : failed(after) ? undefined : 'both build';
        if (shows === 'only after builds')
          return failed(after) ? lines(after) : failed(before) ? undefined : 'both build';
        if (failed(before)) return `before does not build: ${lines(before)}`;
        if (failed(after)) return `after does not build: ${lines(after)}`;
        const [a, b] = [await session.snapshot(before), await session.snapshot(after)];
        if (failed(a)) return lines(a);
        if (failed(b)) return lines(b);
        const paths = differences(a, b).flatMap((found) => (found.kind === 'file' ? [found.path] : []));
        return paths.includes(shows)
          ? undefined
          : `${shows} is the same in both; different: ${paths.slice(0, 5).join(' ') || 'nothing'}`;
      } finally {
        await session.close();
      }
    });
  }

  /** A session whose builds are counted. */
  async function counted(signal = stop.signal): Promise<Session> {
    const session = await openSession(engine as Engine, { network, signal });
    return {
      ...session,
      build: (options) => {
        builds += 1;
        return session.build(options);
      },
    };
  }

  /** The text as it is built: without a frontend that would have to be pulled, Python on the index of the tests. */
  async function prepared(text: string): Promise<string> {
    index.note(text);
    const plain = withoutSyntax(text);
    const names = [...new Set(plain.match(/\bpython:3\.11(?:-slim)?(?=\s|$)/gm) ?? [])];
    const ready = new Map<string, string>();
    for (const name of names) ready.set(name, await withIndex(name));
    return rebased(plain, (reference) => ready.get(reference) ?? reference) ?? plain;
  }

  function withIndex(base: string): Promise<string> {
    const known = bases.get(base);
    if (known !== undefined) return known;
    const made = house
      .build({ label: base, text: `FROM ${base}\nRUN printf '${index.settings}' > /etc/pip.conf\n` })
      .then((image) => (failed(image) ? base : image.tag));
    bases.set(base, made);
    return made;
  }

  async function withContext<T>(
    { context }: Pair,
    use: (folder: string | undefined) => Promise<T>,
  ): Promise<T> {
    if (context === undefined) return use(undefined);
    for (const text of Object.values(context)) index.note(text);
    const folder = await mkdtemp(join(tmpdir(), 'dockopt-context-'));
    try {
      await writeContext(folder, context);
      return await use(folder);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  async function close(): Promise<void> {
    await house.close();
    index.close();
  }
}

/** A time of its own: what COPY brings keeps it, and what a RUN writes never has it. */
const longAgo = new Date('2020-02-02T02:02:02Z');

/** Files of a build context; a name that ends in a slash is an empty folder. */
async function writeContext(folder: string, context: Files): Promise<void> {
  const folders = new Set<string>([folder]);
  for (const [path, text] of Object.entries(context)) {
    const full = join(folder, path);
    const parent = path.endsWith('/') ? full : dirname(full);
    await mkdir(parent, { recursive: true });
    for (let up = parent; up.length > folder.length; up = dirname(up)) folders.add(up.replace(/\/$/, ''));
    if (path.endsWith('/')) continue;
    await writeFile(full, text, { mode: text.startsWith('#!') ? 0o755 : 0o644 });
    await utimes(full, longAgo, longAgo);
  }
  for (const one of folders) await utimes(one, longAgo, longAgo);
}

/** A failure on one line or a few. */
export function lines({ message, detail }: Failure): string {
  return [message, ...detail.slice(-6)].join('\n    ');
}

/** What is wrong with a comparison that should find nothing. */
export function complaint(report: Report | Failure): string | undefined {
  if (failed(report)) return lines(report);
  if (outcome(report) !== 'differs') return undefined;
  return `${undeclared(report.judged).length} differences\n    ${reportText(report).replaceAll('\n', '\n    ')}`;
}
