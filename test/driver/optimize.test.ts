import { describe, expect, it } from 'vitest';
import { editBody, instruction, replaceSource } from '../../grammar/index.ts';
import { optimizeWith as drive, type Judge } from '../../src/optimize.ts';
import { definePass, missed, rewrite, type Pass, type Rewrite } from '../../src/pass.ts';
import type { Options, Result } from '../../src/result.ts';
import { reparse } from '../../src/verify/reparse.ts';

const claim = { law: 'prevent-cache', assumes: [], because: 'a test', evidence: [] } as const;

/** The driver under a judge that knows no law: the passes here claim what no law says. */
function optimizeWith(passes: readonly Pass[], source: string, options: Options = {}): Result {
  return drive(passes, source, options, lawless);
}

const lawless: Judge = (before, after) => {
  const because = reparse(before, after);
  return because === undefined
    ? []
    : [{ claim: undefined, law: undefined, check: 'reparse', reason: 'reads-otherwise', because }];
};

/** A pass that replaces `from` by `to` in the body of each RUN that has it. */
function replacing(name: string, from: string, to: string, more: Partial<Rewrite> = {}): Pass {
  return pass(name, function* (facts) {
    for (const run of facts.file.instructions) {
      const body = run.lines.map((line) => line.text).join('');
      const start = body.indexOf(from);
      if (run.name !== 'run' || start < 0) continue;
      const edited = editBody(run, [{ start, end: start + from.length, text: to }]);
      if (edited) yield rewrite([run], [[edited]], { ...claim, ...more });
    }
  });
}

function pass(name: string, run: Pass['run']): Pass {
  const texts = { title: name, why: name, refuses: [], refs: [], answers: [] };
  return definePass({ name, ...texts, mayAssume: [], run });
}

function applied(text: string, { groups }: Result): string {
  const edits = groups.flatMap((group) => group.edits).sort((a, b) => b.start - a.start);
  return edits.reduce((now, { start, end, text: by }) => now.slice(0, start) + by + now.slice(end), text);
}

const text = 'FROM a\nRUN one\n# about two\nRUN two\nRUN one more\n';

describe('the driver', () => {
  it('applies rewrites that do not overlap, numbered in source order', () => {
    const result = optimizeWith([replacing('p', 'one', 'uno')], text);
    expect(result.code).toBe('FROM a\nRUN uno\n# about two\nRUN two\nRUN uno more\n');
    expect(result.rewrites.map(({ number, line, needs }) => ({ number, line, needs }))).toEqual([
      { number: 1, line: 2, needs: [] },
      { number: 2, line: 5, needs: [] },
    ]);
    expect(result.groups).toHaveLength(2);
    expect(applied(text, result)).toBe(result.code);
  });

  it('says what a rewrite builds on, and groups the two', () => {
    const result = optimizeWith([replacing('p', 'one', 'uno'), replacing('q', 'uno more', 'x')], text);
    const [first, second, third] = result.rewrites;
    expect(third?.needs).toEqual([second?.id]);
    expect(first?.needs).toEqual([]);
    expect([first, second, third].map((one) => one?.group)).toEqual([0, 1, 1]);
    expect(applied(text, result)).toBe(result.code);
  });

  it('leaves out what is vetoed, by an id that other rewrites do not change', () => {
    const passes = [replacing('q', 'two', 'dos'), replacing('p', 'one', 'uno')];
    const all = optimizeWith(passes, text);
    const veto = all.rewrites.filter(({ pass: name }) => name === 'p').map(({ id }) => id);
    const rest = optimizeWith(passes, text, { veto: veto.slice(0, 1) });
    expect(rest.code).toBe('FROM a\nRUN one\n# about two\nRUN dos\nRUN uno more\n');
    expect(rest.rewrites.map(({ id }) => id)).toEqual(
      all.rewrites.map(({ id }) => id).filter((id) => id !== veto[0]),
    );
  });

  it('stops after the limit', () => {
    const passes = [replacing('p', 'one', 'uno')];
    expect(optimizeWith(passes, text, { limit: 1 }).code).toBe(text.replace('one', 'uno'));
    expect(optimizeWith(passes, text, { limit: 0 }).changed).toBe(false);
  });

  it('turns what is not granted into a suggestion that says what would grant it', () => {
    const daring = replacing('p', 'two', 'dos', { assumes: ['packages-self-contained', 'caches-unread'] });
    const result = optimizeWith([daring], text);
    expect(result.changed).toBe(false);
    expect(result.suggestions).toMatchObject([
      { grant: ['packages-self-contained'], level: 3, before: 'RUN two', after: 'RUN dos', line: 4 },
    ]);
    expect(optimizeWith([daring], text, { assume: ['packages-self-contained'] }).changed).toBe(true);
    expect(optimizeWith([daring], text, { level: 3, withdraw: ['caches-unread'] }).changed).toBe(false);
  });

  it('obeys a comment that tells a pass to stay away, and says so', () => {
    const ignoring = text.replace('# about two', '# dockopt ignore=p # on purpose');
    const result = optimizeWith([replacing('p', 'two', 'dos'), replacing('q', 'one', 'uno')], ignoring);
    expect(result.code).toBe(ignoring.replaceAll('one', 'uno'));
    expect(result.suppressed).toMatchObject([{ pass: 'p', line: 4 }]);
  });

  it('changes nothing at level 0', () => {
    expect(optimizeWith([replacing('p', 'one', 'uno')], text, { level: 0 }).code).toBe(text);
  });

  it('reports refusals of the last round only', () => {
    const refusing = pass('r', function* (facts) {
      for (const run of facts.file.instructions)
        if (run.name === 'run') yield missed(run, 'seen', run.lines[0]?.text ?? '');
    });
    const result = optimizeWith([refusing, replacing('p', 'one', 'uno')], text);
    expect(result.refused.map(({ because }) => because)).toEqual(['uno', 'two', 'uno more']);
  });

  it('takes back the guilty rewrite alone when a round fails its check', () => {
    const guilty = pass('g', function* (facts) {
      for (const run of facts.file.instructions) {
        if (run.name !== 'run' || run.origin.length === 0) continue;
        const broken = run.lines[0]?.text === 'two';
        if (!broken && run.lines[0]?.text.startsWith('ok')) continue;
        const good = replaceSource(run, 'RUN ok');
        // A tree that its own text does not parse to.
        const bad = { ...run, lines: [{ kind: 'token', text: 'a\nb', before: ' ' } as const] };
        yield rewrite([run], [[broken || good === undefined ? bad : good]], claim);
      }
    });
    const result = optimizeWith([guilty], text);
    expect(result.code).toBe('FROM a\nRUN ok\n# about two\nRUN two\nRUN ok\n');
    expect(result.refused).toMatchObject([{ pass: 'g', reason: 'failed-check', line: 4 }]);
    expect(result.diagnostics).toMatchObject([{ code: 'check-failed', line: 4 }]);
    expect(result.diagnostics[0]?.message).toContain('RUN two');
  });

  it('takes back a rewrite that would lose a comment', () => {
    const careless = pass('c', function* (facts) {
      for (const run of facts.file.instructions)
        if (run.name === 'run' && run.lines.length > 1)
          yield rewrite([run], [[{ ...instruction('RUN a b'), origin: run.origin }]], claim);
    });
    const commented = 'FROM a\nRUN a \\\n# why\n b\n';
    const result = optimizeWith([careless], commented);
    expect(result.code).toBe(commented);
    expect(result.refused[0]?.because).toContain('# why');
  });

  it('takes back what breaks the law it claims, and keeps the rest', () => {
    const honest = 'FROM python:3.11\nRUN pip install a\nRUN pip install b\n';
    const passes = [replacing('p', 'install a', 'install --no-cache-dir a'), replacing('q', ' b', ' c')].map(
      (one): Pass => ({
        ...one,
        *run(facts) {
          for (const found of one.run(facts))
            if (found.kind === 'rewrite')
              yield { ...found, assumes: ['caches-unread'], covers: { 'caches-unread': ['~/.cache/pip'] } };
        },
      }),
    );
    const result = drive(passes, honest);
    expect(result.code).toBe(honest.replace('install a', 'install --no-cache-dir a'));
    expect(result.refused).toMatchObject([{ pass: 'q', reason: 'failed-check', line: 3 }]);
  });

  it('survives a pass that throws, and names it', () => {
    const broken = pass('b', function* () {
      yield* [];
      throw new Error('boom');
    });
    const result = optimizeWith([broken, replacing('p', 'one', 'uno')], text);
    expect(result.code).toBe(text.replaceAll('one', 'uno'));
    expect(result.diagnostics[0]?.message).toContain('b failed');
  });

  it('gives up on passes that undo each other, with the last checked text', () => {
    const passes = [replacing('p', 'one', 'uno'), replacing('q', 'uno', 'one')];
    const result = optimizeWith(passes, text);
    expect(result.code).toBe(text);
    expect(result.diagnostics.map(({ code }) => code)).toContain('unsettled');
  });

  it('leaves what BuildKit rejects as it is, with its line', () => {
    const result = optimizeWith([replacing('p', 'one', 'uno')], 'FROM a\nRUN one\nFRUM b\n');
    expect(result.code).toBe('FROM a\nRUN one\nFRUM b\n');
    expect(result.diagnostics).toMatchObject([{ severity: 'error', line: 3 }]);
  });

  it('leaves files of another frontend as they are, with a note', () => {
    const foreign = `# syntax=example/other\n${text}`;
    const result = optimizeWith([replacing('p', 'one', 'uno')], foreign);
    expect(result.code).toBe(foreign);
    expect(result.diagnostics).toMatchObject([{ code: 'foreign-syntax', severity: 'note', line: 1 }]);
  });

  it('settles a file of 20,000 instructions', () => {
    const long = `FROM a\n${'RUN one\n'.repeat(20_000)}`;
    const result = optimizeWith([replacing('p', 'one', 'uno')], long);
    expect(result.code).toBe(long.replaceAll('one', 'uno'));
    expect(result.rewrites).toHaveLength(20_000);
  });
});
