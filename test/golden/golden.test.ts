/**
 * Every case of golden/. `UPDATE_GOLDEN=1` writes outputs that are missing or differ: read the diff before it is
 * committed.
 */
import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { typed } from '../../grammar/index.ts';
import { optimize, parse, passes, type Result } from '../../src/index.ts';
import { errorCases, passCases, passFolders, pipelineCases, pipelineFolders, type GoldenCase } from './cases.ts';
import { changesAtO0, editsDiffer, losesComments, losesTrack, rejects, restless } from './checks.ts';
import { withByteOrderMark, withCarriageReturns, withComments } from './variants.ts';

const update = process.env['UPDATE_GOLDEN'] === '1';
if (update && process.env['CI'] !== undefined) throw new Error('UPDATE_GOLDEN is for people, not for CI');

it('has a folder for each pass, and no other', () => {
  expect(passFolders).toEqual(passes.map(({ name }) => name).sort());
});

describe.each(passFolders)('golden/%s', (pass) => {
  const cases = passCases(pass);
  describe.each(cases)('$name', checkCase);

  it('has at least three cases that change, and more that must not', () => {
    const changing = cases.filter(({ expected }) => expected.kind === 'changes').length;
    expect(changing).toBeGreaterThanOrEqual(3);
    expect(cases.length - changing).toBeGreaterThan(changing);
  });
});

describe.each(pipelineFolders)('golden/pipeline/%s', (folder) => {
  describe.each(pipelineCases(folder))('$name', checkCase);
});

describe.each(errorCases())('golden/errors/$name', ({ text, expected, path }) => {
  const result = optimize(text);
  const said = result.diagnostics.map(({ line, message }) => `${String(line)}: ${message}\n`).join('');

  it('says what BuildKit rejects', () => {
    if (update && said !== expected) writeFileSync(path, said);
    else expect(said).toBe(expected);
    expect(result.diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
  });
  it('keeps the text', () => expect(result.code).toBe(text));
});

function checkCase({ text, options, expected }: GoldenCase): void {
  const result = optimize(text, options);
  const code = expected.kind === 'keeps' ? text : (expected.text ?? result.code);

  if (expected.kind === 'keeps') {
    it(`is kept: ${expected.says}`, () => {
      expect(result.code).toBe(text);
      expect(answers(result)).toContain(expected.says);
    });
  } else {
    it('gives the expected text', () => {
      expect(result.code, 'a case whose output equals its input is a .keep').not.toBe(text);
      if (update && result.code !== expected.text) writeFileSync(expected.path, result.code);
      else expect(result.code, 'UPDATE_GOLDEN=1 writes what is missing').toBe(expected.text);
    });
  }

  it.each([
    ['tells what happened', losesTrack(text, result)],
    ['gives a file BuildKit accepts', rejects(text, result)],
    ['loses no comment', losesComments(text, result)],
    ['gives edits that make the output', editsDiffer(text, result)],
    ['finds nothing more in a second run', restless(result, options)],
    ['does nothing at O0', changesAtO0(text, options)],
  ])('%s', (_, fault) => expect(fault).toBeUndefined());

  it('does the same with CRLF', () => {
    const varied = optimize(withCarriageReturns(text), options);
    // In a heredoc a carriage return is a part of the script, which then says something else.
    if (!hasScriptHeredoc(text)) expect(varied.code).toBe(withCarriageReturns(code));
    expect(restless(varied, options)).toBeUndefined();
  });

  it('does the same with a byte order mark', () => {
    expect(optimize(withByteOrderMark(text), options).code).toBe(withByteOrderMark(code));
  });

  it('keeps a comment above each instruction', () => {
    const commented = withComments(text);
    const varied = optimize(commented, options);
    expect(losesComments(commented, varied)).toBeUndefined();
    expect(rejects(commented, varied)).toBeUndefined();
    expect(editsDiffer(commented, varied)).toBeUndefined();
    expect(restless(varied, options)).toBeUndefined();
    if (expected.kind === 'keeps') expect(varied.code).toBe(commented);
    else expect(varied.changed).toBe(true);
  });
}

/** What the pass says of a file it leaves alone, in the words of `# expect:`. */
function answers({ rewrites, suggestions, refused, suppressed }: Result): readonly string[] {
  const said = refused.map(({ reason }) => reason);
  if (suggestions.length > 0) said.push('suggestion');
  if (suppressed.length > 0) said.push('suppressed');
  return said.length === 0 && rewrites.length === 0 ? ['nothing'] : said;
}

function hasScriptHeredoc(text: string): boolean {
  return parse(text).file.instructions.some((instruction) => {
    const view = typed(instruction);
    return view.kind === 'run' && view.heredocs.length > 0;
  });
}
