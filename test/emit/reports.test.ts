import { describe, expect, it } from 'vitest';
import { jsonReport } from '../../src/emit/json.ts';
import { bytesText, summary, type SummaryOptions } from '../../src/emit/text.ts';
import type { AppliedRewrite, Refusal, Result, Suggestion } from '../../src/result.ts';

const span = { start: 0, end: 16 };

const rewrite: AppliedRewrite = {
  number: 1,
  id: 'abc',
  pass: 'slim-base',
  law: 'swap-base',
  level: 2,
  assumes: ['wheels-available', 'tags-move-together'],
  covers: { 'wheels-available': ['cowsay', 'pipx'], 'tags-move-together': ['python:3.11-slim'] },
  because: 'nothing in the file needs more than python:3.11-slim has',
  evidence: ['every command used is in python:3.11-slim'],
  spans: [span],
  line: 1,
  needs: [],
  group: 0,
  saves: { bytes: 364_000_000, basis: 'the image table' },
};

const suggestion: Suggestion = {
  ...rewrite,
  pass: 'merge-runs',
  line: 12,
  level: 3,
  assumes: ['packages-self-contained'],
  covers: { 'packages-self-contained': ['/opt/app'] },
  because: 'two RUNs become one',
  grant: ['packages-self-contained'],
  before: 'RUN a',
  after: 'RUN b',
};

const refusal: Refusal = {
  pass: 'merge-runs',
  reason: 'user',
  because: 'USER stands between',
  span,
  line: 4,
};

const result: Result = {
  code: 'FROM python:3.11-slim\n',
  changed: true,
  rewrites: [rewrite],
  suggestions: [suggestion],
  refused: [refusal, { ...refusal, line: 9 }],
  suppressed: [{ ...refusal, because: 'left alone as the comment above asks', line: 15 }],
  diagnostics: [],
  groups: [{ rewrites: ['abc'], edits: [{ start: 0, end: 16, text: 'FROM python:3.11-slim' }] }],
  baseSize: {
    before: { image: 'python:3.11', bytes: 364_000_000, date: '2026-11-01' },
    after: { image: 'python:3.11-slim', bytes: 45_200_000, date: '2026-11-01' },
  },
};

const options: SummaryOptions = {
  name: 'Dockerfile',
  level: 2,
  done: 'made',
  detail: 'usual',
  platforms: undefined,
  paint: (_, text) => text,
};

describe('the summary', () => {
  it('says what was rewritten, what it rests on, what was not done, and the sizes as estimates', () => {
    expect(summary(result, options)).toBe(
      `Dockerfile: 1 rewrite
  line 1  slim-base  nothing in the file needs more than python:3.11-slim has; saves about 364 MB
taken for granted
  wheels-available    cowsay, pipx (if wrong, the build stops)
  tags-move-together  python:3.11-slim (if wrong, nothing warns)
suggested, not made
  line 12  merge-runs  two RUNs become one; granted by --assume packages-self-contained or -O3 (/opt/app)
left alone
  lines 4, 9  merge-runs  USER stands between
  line 15     merge-runs  left alone as the comment above asks
base image: python:3.11 364 MB → python:3.11-slim 45.2 MB (estimate of 2026-11-01: compressed, linux/amd64, taken as no --platform is given)
`,
    );
  });

  it('of one of many files only counts what was not done', () => {
    const text = summary(result, { ...options, detail: 'few', done: 'found' });
    expect(text).toContain('Dockerfile: would change, 1 rewrite\n');
    expect(text).toContain('suggested: 1 (see --verbose)\nleft alone: 3 (see --verbose)\n');
  });

  it('at full length has the law, the id, the evidence and the basis of each saving', () => {
    const text = summary(result, { ...options, detail: 'full' });
    expect(text).toContain('saves about 364 MB (estimated: the image table)\n      law swap-base, id abc\n');
    expect(text).toContain('      every command used is in python:3.11-slim\n');
  });

  it('cuts a long list of refusals, and says so', () => {
    const refused = Array.from({ length: 9 }, (_, line) => ({ ...refusal, line, because: `reason ${line}` }));
    const text = summary({ ...result, refused, suppressed: [] }, options);
    expect(text).toContain('reason 5\n  and 3 more (see --verbose)\n');
    expect(summary({ ...result, refused }, { ...options, detail: 'full' })).toContain('reason 8');
  });

  it('names the level only where it grants what is missing', () => {
    const withdrawn = { ...suggestion, level: 2 as const, grant: ['caches-unread' as const], covers: {} };
    expect(summary({ ...result, suggestions: [withdrawn] }, options)).toContain(
      'granted by --assume caches-unread\n',
    );
  });

  it('grows with the number of refusals, not with its square', () => {
    const refused = Array.from({ length: 200_000 }, (_, line) => ({ ...refusal, line }));
    expect(summary({ ...result, refused }, options)).toContain('lines 0, 1, 2, 3, …');
  });
});

describe('sizes', () => {
  it.each([
    [0, '0 B'],
    [999, '999 B'],
    [19_400_000, '19.4 MB'],
    [1_234_000_000, '1.23 GB'],
  ])('%d', (bytes, text) => expect(bytesText(bytes)).toBe(text));
});

describe('the report for programs', () => {
  it('has the whole result of each file, and a version of its shape', () => {
    const report: unknown = JSON.parse(
      jsonReport('1.2.3', [
        { path: 'a', result, exitCode: 0 },
        { path: 'b', result: undefined, fault: { what: 'w', remedy: 'r' }, exitCode: 2 },
      ]),
    );
    expect(report).toEqual({
      schemaVersion: 1,
      tool: { name: 'dockopt', version: '1.2.3' },
      files: [
        { path: 'a', exitCode: 0, ...(JSON.parse(JSON.stringify(result)) as object) },
        { path: 'b', exitCode: 2, fault: { what: 'w', remedy: 'r' } },
      ],
    });
  });
});
