/** A verification from the call to its report: engine found, files built and compared, everything removed again. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Options, Result } from '../../index.ts';
import { allCaches } from '../../verify/build/covers.ts';
import { outcome, reportJson, reportText, type Report } from '../../verify/build/report.ts';
import type { Source } from '../input.ts';
import type { BuildWords, Verify } from '../verify.ts';
import { bisect, grantedBy, type Bisection } from './bisect.ts';
import { exitOf, failed, failure, type Failure } from './failure.ts';
import { findEngine } from './find.ts';
import { fixedTimes } from './fixed-times.ts';
import { openOriginal, type Granted, type Original } from './pair.ts';
import { progressOn } from './progress.ts';
import { openSession } from './session.ts';

export interface Checked {
  readonly kind: 'report' | 'failure';
  readonly exitCode: number;
  /** For people, with a line ending at its end. */
  readonly text: string;
  readonly json: unknown;
  /** What is left without the rewrites at fault, when `--bisect` found some and the image is the same without them. */
  readonly result?: Result;
}

/** A file and what dockopt made of it. */
export interface RewriteCheck extends BuildWords {
  readonly before: Source;
  /** What the rewritten file is called. */
  readonly name: string;
  readonly result: Result;
  /** The same file optimized again, with more options than it was. */
  readonly remake: (options: Pick<Options, 'veto' | 'limit'>) => Result;
}

/** Verifies a rewrite: what its assumptions cover may differ. */
export function verifyRewrite(check: RewriteCheck): Promise<Checked> {
  const { result, remake, name } = check;
  return withOriginal(check, async (original) => {
    const report = await original.against({ name, text: textOf(check, result.code) }, grantedBy(result));
    const wrong = failed(report) ? report.reason === 'rewritten' : outcome(report) === 'differs';
    if (!check.bisect || !wrong) return checked(report);
    const optimize = (options: Pick<Options, 'veto' | 'limit'>): Result => {
      const made = remake(options);
      return { ...made, code: textOf(check, made.code) };
    };
    const found = await bisect(original, optimize, name);
    if (failed(found)) return checked(found);
    return blamed(report, found, remake({ veto: found.guilty.map(({ id }) => id) }));
  });
}

/** Verifies two files: nothing may differ but what is allowed. */
export function verifyFiles(
  check: BuildWords & Pick<Verify, 'allow'> & { readonly before: Source; readonly after: Source },
): Promise<Checked> {
  const granted: Granted = {
    covers: (homes) => (check.allow.includes('caches') ? allCaches(homes) : []),
    swapsBase: check.allow.includes('base'),
  };
  return withOriginal(check, async (original) => {
    const after = { name: check.after.name, text: textOf(check, check.after.text) };
    return checked(await original.against(after, granted));
  });
}

/** Opens the engine and builds the original; stops and cleans up on Ctrl-C and the like. */
async function withOriginal(
  check: BuildWords & { readonly before: Source },
  use: (original: Original) => Promise<Checked>,
): Promise<Checked> {
  const stop = new AbortController();
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const abort = (): void => stop.abort();
  for (const signal of signals) process.on(signal, abort);
  try {
    const engine = await findEngine(check.engine, { signal: stop.signal });
    if (failed(engine)) return checked(stop.signal.aborted ? stopped : engine);
    const progress = progressOn(process.stderr);
    const session = await openSession(engine, { network: check.network, progress, signal: stop.signal });
    try {
      const { target, buildArgs, smoke, measure, before } = check;
      const context = check.context ?? (before.path === undefined ? undefined : dirname(before.path));
      const original = await openOriginal(
        session,
        { name: before.name, text: textOf(check, before.text) },
        {
          context,
          target,
          buildArgs,
          smoke,
          measure,
          dockerignore: ownIgnore(before.path),
          fixedTimes: fixedTimes(context, buildArgs),
        },
      );
      return failed(original) ? checked(original) : await use(original);
    } finally {
      await session.close();
    }
  } finally {
    for (const signal of signals) process.off(signal, abort);
  }
}

const stopped = failure('interrupted', 'stopped; nothing was verified', 'Run it again.');

/** The text that is built. */
function textOf({ builtinFrontend }: BuildWords, text: string): string {
  return builtinFrontend ? withoutSyntax(text) : text;
}

/** A Dockerfile without its `# syntax=` line. */
export function withoutSyntax(text: string): string {
  return text.replace(/^(\uFEFF?(?:#[ \t]*[a-zA-Z]+[ \t]*=.*\n)*?)#[ \t]*syntax[ \t]*=.*(?:\n|$)/i, '$1');
}

/** The .dockerignore that belongs to the original alone; a rewritten file is built with it, too. */
function ownIgnore(path: string | undefined): string | undefined {
  const own = path === undefined ? undefined : `${path}.dockerignore`;
  return own !== undefined && existsSync(own) ? readFileSync(own, 'utf8') : undefined;
}

function checked(outcomeOf: Report | Failure): Checked {
  if (failed(outcomeOf)) {
    const { reason, message, remedy, detail } = outcomeOf;
    const lines = [`dockopt: error: ${message} — ${remedy}`, ...detail.map((line) => `  ${line}`)];
    return {
      kind: 'failure',
      exitCode: exitOf[reason],
      text: `${lines.join('\n')}\n`,
      json: { schemaVersion: 1, outcome: 'failure', reason, message, remedy, detail },
    };
  }
  return {
    kind: 'report',
    exitCode: outcome(outcomeOf) === 'differs' ? 3 : 0,
    text: `${reportText(outcomeOf)}\n`,
    json: reportJson(outcomeOf),
  };
}

function blamed(first: Report | Failure, { guilty, report }: Bisection, result: Result): Checked {
  const told = checked(first);
  const clean = outcome(report) !== 'differs';
  const names = guilty.map(
    ({ number, pass, line, law, id }) =>
      `at fault: rewrite ${number} of ${pass}, line ${line} (${law}, id ${id})`,
  );
  const end = clean
    ? [`without ${guilty.length === 1 ? 'it' : 'them'} the image is the same`]
    : ['no rewrite alone explains the difference'];
  return {
    ...told,
    kind: 'report',
    text: `${told.text}${[...names, ...end].join('\n')}\n`,
    json: { ...(told.json as object), guilty, withoutGuilty: reportJson(report) },
    ...(clean && { result }),
  };
}
