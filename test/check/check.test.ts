/** Each check of BuildKit on the least text that shows it, and on its nearest neighbour that does not. */
import { describe, expect, it } from 'vitest';
import { check, type CheckOptions } from '../../src/check/check.ts';
import { rules } from '../../src/check/rules/index.ts';

const nothing: ReadonlyMap<string, string> = new Map();

function findingsOf(text: string, options: CheckOptions = {}): readonly string[] {
  const { findings } = check(text, { imageVariables: () => nothing, ...options });
  return findings.map(({ rule, line }) => `${rule} ${String(line)}`);
}

const cases: readonly (readonly [rule: string, text: string, lines: readonly number[]])[] = [
  ['StageNameCasing', 'FROM a AS Builder', [1]],
  ['StageNameCasing', 'FROM a AS builder', []],
  ['FromAsCasing', 'FROM a as b', [1]],
  ['FromAsCasing', 'from a as b', []],
  ['FromAsCasing', 'From a as b', []],
  ['NoEmptyContinuation', 'FROM a\nRUN b \\\n\n c', [4]],
  ['NoEmptyContinuation', 'FROM a\nRUN b \\\n# c\n c', []],
  ['NoEmptyContinuation', 'FROM a\nCOPY <<E \\\n\n /c\nx\n\nE', [4]],
  ['ConsistentInstructionCasing', 'FROM a\nrun b\nCOPY c d', [2]],
  ['ConsistentInstructionCasing', 'from a\nrun b\nCOPY c d', [3]],
  ['ConsistentInstructionCasing', 'FROM a\nRun b', [2]],
  ['ConsistentInstructionCasing', 'arg x\nFROM a', []],
  ['DuplicateStageName', 'FROM a AS b\nFROM c AS B', [2]],
  ['DuplicateStageName', 'FROM a AS b\nFROM c AS d', []],
  ['ReservedStageName', 'FROM a AS scratch\nFROM a AS context', [1, 2]],
  ['JSONArgsRecommended', 'FROM a\nCMD b\nENTRYPOINT c', [2, 3]],
  ['JSONArgsRecommended', 'FROM a\nCMD ["b"]', []],
  ['JSONArgsRecommended', 'FROM a AS b\nSHELL ["/c"]\nFROM b\nCMD d', []],
  ['MaintainerDeprecated', 'FROM a\nMAINTAINER b', [2]],
  ['UndefinedArgInFrom', 'FROM a$b', [1]],
  ['UndefinedArgInFrom', 'ARG b\nFROM a$b', []],
  ['UndefinedArgInFrom', 'FROM --platform=$BUILDPLATFORM a', []],
  ['WorkdirRelativePath', 'FROM a\nWORKDIR b\nWORKDIR c', [2]],
  ['WorkdirRelativePath', 'FROM a\nENV b=/c\nWORKDIR $b', []],
  ['WorkdirRelativePath', '# escape=`\nFROM --platform=windows/amd64 a AS windows\nWORKDIR C:\\b', []],
  ['WorkdirRelativePath', 'FROM --platform=windows/amd64 a AS windows\nWORKDIR C:b', [2]],
  ['WorkdirRelativePath', 'FROM a\nWORKDIR C:/b', [2]],
  ['UndefinedVar', 'FROM a\nCOPY $b /', [2]],
  ['UndefinedVar', 'FROM a\nARG b\nCOPY $b /', []],
  ['UndefinedVar', 'FROM a\nENV b=c d=$b', [2]],
  ['UndefinedVar', 'FROM a\nARG b=c d=$b', []],
  ['UndefinedVar', 'FROM a\nENV PATH=$PATH', []],
  ['UndefinedVar', 'FROM a AS b\nARG c\nFROM b\nUSER $c', []],
  ['UndefinedVar', 'FROM a\nRUN --mount=type=cache,target=$b c $d', [2]],
  ['UndefinedVar', 'FROM a\nCOPY <<E /b\n$c\nE', [2]],
  ['UndefinedVar', 'FROM a\nCOPY <<"E" /b\n$c\nE', []],
  ['UndefinedVar', 'FROM a AS b\nONBUILD USER $c\nFROM b', [3]],
  ['MultipleInstructionsDisallowed', 'FROM a\nCMD ["b"]\nCMD ["c"]', [2]],
  ['MultipleInstructionsDisallowed', 'FROM a AS b\nCMD ["b"]\nFROM b\nCMD ["c"]', []],
  ['LegacyKeyValueFormat', 'FROM a\nENV b c\nLABEL d e', [2, 3]],
  ['LegacyKeyValueFormat', 'FROM a\nENV b=c', []],
  ['RedundantTargetPlatform', 'FROM --platform=$TARGETPLATFORM a', [1]],
  ['RedundantTargetPlatform', 'FROM --platform=$BUILDPLATFORM a', []],
  ['SecretsUsedInArgOrEnv', 'FROM a\nARG API_KEY\nENV passwd=b', [2, 3]],
  ['SecretsUsedInArgOrEnv', 'FROM a\nENV PUBLIC_KEY=b monkey=c TOKEN_FILE=d', []],
  ['InvalidDefaultArgInFrom', 'ARG TAG\nFROM a:$TAG', [2]],
  ['InvalidDefaultArgInFrom', 'ARG TAG=1\nFROM a:$TAG', []],
  ['InvalidDefaultArgInFrom', 'FROM UPPER', [1]],
  ['FromPlatformFlagConstDisallowed', 'FROM --platform=linux/arm64 a', [1]],
  ['FromPlatformFlagConstDisallowed', 'FROM --platform=linux/arm64 a AS b-arm64', []],
  ['ExposeProtoCasing', 'FROM a\nEXPOSE 80/TcP 90/udp', [2]],
  ['ExposeInvalidFormat', 'FROM a\nEXPOSE 127.0.0.1:80:80 8080:80 90', [2, 2]],
];

it.each(cases)('%s in %j', (rule, text, lines) => {
  const found = findingsOf(text).filter((finding) => finding.startsWith(`${rule} `));
  expect(found).toEqual(lines.map((line) => `${rule} ${String(line)}`));
});

describe('CopyIgnoredFile', () => {
  const ignored = (text: string, dockerignore: string): readonly string[] =>
    findingsOf(text, { world: { dockerignore } });
  it.each([
    ['b', 'b'],
    ['b/c', 'b'],
    ['b.txt', '*.txt'],
    ['x/y/b.txt', '**/*.txt'],
    ['b1', 'b[0-9]'],
    ['.', '**'],
    ['b', '# b\n\n /b/ '],
  ])('COPY %s is found by %j', (source, patterns) => {
    expect(ignored(`FROM a\nCOPY ${source} /`, patterns)).toEqual(['CopyIgnoredFile 2']);
  });
  it.each([
    ['b', 'c'],
    ['x/b.txt', '*.txt'],
    ['.', 'b'],
    ['b', 'b\n!b'],
    ['https://example.com/b', '**'],
  ])('COPY %s is not found by %j', (source, patterns) => {
    expect(ignored(`FROM a\nADD ${source} /`, patterns)).toEqual([]);
  });
  it('is not found in another stage', () => {
    expect(ignored('FROM a AS c\nFROM a\nCOPY --from=c b /', 'b')).toEqual([]);
  });
});

describe('settings', () => {
  it('of the file turn checks off', () => {
    expect(findingsOf('# check=skip=all\nFROM a as b')).toEqual([]);
    expect(findingsOf('# check=skip=FromAsCasing,StageNameCasing\nFROM a as B')).toEqual([]);
    expect(findingsOf('# check=skip=StageNameCasing\nFROM a as B')).toEqual(['FromAsCasing 2']);
  });
  it('in the comments above an instruction hold for that one', () => {
    const text =
      '# check=skip=FromAsCasing\n\nFROM a AS b\n# why\n# check=skip=UndefinedVar\nUSER $c\nUSER $c';
    expect(findingsOf(text)).toEqual(['UndefinedVar 7']);
  });
  it('turn on what is an experiment', () => {
    const text =
      '# check=experimental=InvalidDefinitionDescription\n# c is it\nFROM a AS b\n# x is it\nARG x';
    expect(findingsOf(text)).toEqual(['InvalidDefinitionDescription 3']);
    expect(findingsOf(text.replace(/^.*\n/, ''))).toEqual([]);
  });
  it('make findings fail the build', () => {
    expect(check('# check=error=true\nFROM a as b').fails).toBe(true);
    expect(check('# check=error=true\nFROM a').fails).toBe(false);
    expect(check('FROM a as b').fails).toBe(false);
  });
  it('that BuildKit rejects are the error', () => {
    expect(check('# check=nope\nFROM a').error).toBe(
      'failed to parse check options: invalid check option "nope"',
    );
  });
  it('of a build argument come first', () => {
    const world = { buildArgs: { BUILDKIT_DOCKERFILE_CHECK: 'skip=all' } };
    expect(findingsOf('# check=error=true\nFROM a as b', { world })).toEqual([]);
  });
});

describe('errors', () => {
  it.each([
    ['FROM a as b\nNOPE', ['FromAsCasing 1'], 'dockerfile parse error on line 2: unknown instruction: NOPE'],
    ['FROM a as b\nENV c', [], 'ENV must have two arguments'],
    ['FROM a as b\nRUN <<E', [], 'unterminated heredoc'],
    [
      'FROM a\nUSER $b\nUSER ${c',
      ['UndefinedVar 2'],
      'failed to process "${c": unsupported modifier (\uFFFD) in substitution',
    ],
    ['FROM a\nRUN --mount=z b\nUSER $c', [], "invalid field 'z' must be a key=value pair"],
    [
      'FROM a\nCOPY --from=$b c /',
      [],
      'variable expansion is not supported for --from, define a new stage with FROM using ARG from global scope as a workaround',
    ],
    [
      'FROM a AS b\nCOPY --from=c d /\nFROM a AS c\nCOPY --from=b d /',
      [],
      'circular dependency detected on stage: b',
    ],
    ['ARG b\nFROM $b', ['InvalidDefaultArgInFrom 2'], 'base name ($b) should not be blank'],
    ['ARG b', [], 'dockerfile contains no stages to build'],
  ])('stop the checks: %j', (text, findings, error) => {
    expect(findingsOf(text)).toEqual(findings);
    expect(check(text).error).toBe(error);
  });
});

describe('a base image', () => {
  it('of which nothing is known may set any variable', () => {
    expect(check('FROM example.com/a\nUSER $b').findings).toEqual([]);
  });
  it('of which all is known may not', () => {
    const world = { catalogue: { 'example.com/a': { env: { c: 'd' } } } };
    expect(check('FROM example.com/a\nUSER $b$c', { world }).findings).toMatchObject([
      { rule: 'UndefinedVar', line: 2, message: "Usage of undefined variable '$b'" },
    ]);
  });
});

it('has every check of BuildKit once', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  expect(rules).toHaveLength(22);
});
