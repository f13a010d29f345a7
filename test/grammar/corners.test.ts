/** Odd corners in which BuildKit's own code, fed with random texts, once gave another answer than we did. */
import { describe, expect, it } from 'vitest';
import { lexWords, type LexOptions } from '../../grammar/dockerfile/words.ts';
import { lineRanges, parse, typed } from '../../grammar/index.ts';

describe('BuildKit rejects', () => {
  it.each([
    ['FROM a\nRUN b <<E', 2, 'unterminated heredoc'],
    ['FROM a\n\\\nNOPE', 2, 'unknown instruction: NOPE'],
    ['FROM a\nN\\\n OPE', 2, 'unknown instruction: N'],
    ['FROM a\nONBUILD ENV b', 2, 'ENV must have two arguments'],
    ['FROM a\nONBUILD ONBUILD RUN b', 2, "Chaining ONBUILD via `ONBUILD ONBUILD` isn't allowed"],
    ['FROM a\nLABEL = b', 2, 'Syntax error - can\'t find = in "b". Must be of the form: name=value'],
    ['FROM a\nLABEL =b', 2, 'LABEL names can not be blank'],
    ['FROM a\nLABEL --b=c d', 2, 'LABEL must have two arguments'],
    ['FROM a\nSHELL --b=c d', 2, 'unknown flag: --b'],
    ['FROM a\nUSER --b=c', 2, 'USER requires exactly one argument'],
    ['FROM a\nSHELL b', 2, 'SHELL requires the arguments to be in JSON form'],
    [
      'FROM a\nHEALTHCHECK NOPE [1]',
      2,
      'when using JSON array syntax, arrays must be comprised of strings only',
    ],
    ['FROM a\nHEALTHCHECK CMD\u00A0b c', 2, 'Unknown type "CMD\\u00a0B" in HEALTHCHECK (try CMD)'],
    ['FROM a\nHEALTHCHECK --interval=1x CMD b', 2, 'time: unknown unit "x" in duration "1x"'],
    ['FROM a\nHEALTHCHECK --interval=1s2 CMD b', 2, 'time: missing unit in duration "1s2"'],
    ['FROM a\nHEALTHCHECK --interval=. CMD b', 2, 'time: invalid duration "."'],
    ['FROM a\nRUN --mount= b', 2, 'failed to parse csv mounts: EOF'],
    [
      'FROM a\nRUN --mount=a\\"b c',
      2,
      'failed to parse csv mounts: parse error on line 1, column 2: bare " in non-quoted-field',
    ],
    ['FROM a\nRUN --network=b c', 2, 'invalid network mode "b"'],
    ['FROM a\nRUN --device=a,b c', 2, "invalid field 'b' must be a key=value pair"],
  ])('%j', (text, line, message) => {
    expect(parse(text).diagnostics).toContainEqual(expect.objectContaining({ line, message }));
  });
});

describe('BuildKit takes', () => {
  it('whatever stands behind ONBUILD for an instruction', () => {
    const { file, diagnostics } = parse('FROM a\nONBUILD # b c');
    expect(diagnostics).toEqual([]);
    const [, onbuild] = file.instructions;
    expect(onbuild && typed(onbuild)).toMatchObject({ kind: 'onbuild', trigger: { name: '#' } });
  });
  it('the blanks away from volumes', () => {
    const [, volume] = parse('FROM a\nVOLUME [" /b "]').file.instructions;
    expect(volume && typed(volume)).toMatchObject({ paths: [{ value: '/b' }] });
  });
  it('each letter of a stage by itself to lower case', () => {
    const [from] = parse('FROM a AS B\u212A').file.instructions;
    expect(from && typed(from)).toMatchObject({ stage: { value: 'bk' } });
  });
  it('a duration of many digits in no time', () => {
    expect(parse(`FROM a\nHEALTHCHECK --interval=${'1'.repeat(60_000)} CMD b`).diagnostics).toHaveLength(1);
  });
  it('continued empty lines in front of an instruction for its lines', () => {
    expect(lineRanges(parse('\uFEFF\\\n\nFROM a\nRUN b \\\n# c\n').file)).toEqual([
      { start: 1, end: 3 },
      { start: 4, end: 5 },
    ]);
  });
});

const values: Readonly<Record<string, string>> = { A: 'abcabc', P: '/usr/local/bin', E: '' };

describe('words', () => {
  const lex = (text: string, options: LexOptions = {}): ReturnType<typeof lexWords> =>
    lexWords(text, (name) => (Object.hasOwn(values, name) ? values[name] : undefined), options);

  it.each([
    ['${P##*/}', 'bin'],
    ['${P#*/}', 'usr/local/bin'],
    ['${P%/*}', '/usr/local'],
    ['${P%%/*}', ''],
    ['${A/b/$A}', 'aabcabccabc'],
    ['${A//b/\\$0\\$0}', 'a\\b\\bca\\b\\bc'],
    ['${A//x*/y}', 'abcabc'],
    ['${A/b*c/-}', 'a-'],
    ['${E//a/b}', ''],
    ['\uFEFFa', 'a'],
    ['$$a', 'a'],
  ])('%s is %j', (text, value) => {
    expect(lex(text)).toMatchObject({ value });
  });

  it('lose what stands in front of an operand in braces', () => {
    expect(lex('a${U:-b}c d')).toMatchObject({ value: 'abc d', words: ['bc', 'd'] });
  });
  it('name what is missing at their end, whatever went wrong', () => {
    expect(lex("${U:-'")).toMatchObject({ error: expect.stringContaining("missing '}'") as string });
    expect(lex('${U')).toMatchObject({ error: expect.stringContaining('(\uFFFD)') as string });
  });
  it('say what is not set, also when they are rejected', () => {
    expect(lex('$U${V:x}')).toMatchObject({ unset: ['U', 'V'] });
  });
});
