import { describe, expect, it } from 'vitest';
import {
  admits,
  isRepository,
  parseRequirement,
  parseRequirements,
  requirementLines,
} from '../../src/facts/requirements.ts';

describe('parseRequirement', () => {
  it.each([
    ['flask', 'flask', false, ''],
    ['Flask_Cors==4.0', 'Flask_Cors', false, '==4.0'],
    ['requests[socks] >=2,<3', 'requests', true, '>=2,<3'],
    ["tomli~=2.0 ; python_version < '3.11'", 'tomli', false, '~=2.0'],
  ])('%s', (text, name, extras, versions) => {
    expect(parseRequirement(text)).toEqual({ name, extras, versions });
  });

  it.each([
    '.',
    './pkg',
    '/wheels/a.whl',
    'git+https://example.com/a.git',
    'a @ https://example.com/a.whl',
    '-e .',
    '',
  ])('more than a name: %j', (text) => expect(parseRequirement(text)).toBeUndefined());
});

describe('parseRequirements', () => {
  it('skips comments and hashes', () => {
    const text = '# needed\nflask==3.0 \\\n  --hash=sha256:ab\n\nrequests  # for http\r\n';
    expect(parseRequirements(text)?.map(({ name, versions }) => name + versions)).toEqual([
      'flask==3.0',
      'requests',
    ]);
  });
  it.each(['-r other.txt', '--index-url https://example.com', 'flask\n./local', '-e .'])(
    'gives up on %j',
    (text) => {
      expect(parseRequirements(text)).toBeUndefined();
    },
  );
});

describe('requirementLines', () => {
  it('tells packages from repositories, other files and the rest', () => {
    const text =
      'flask==3.0 # web\n-r base.txt\n--requirement=other.txt\na @ git+https://example.com/a.git\n-e .\n--pre\n';
    expect(requirementLines(text)).toEqual([
      { kind: 'package', requirement: { name: 'flask', extras: false, versions: '==3.0' } },
      { kind: 'file', path: 'base.txt' },
      { kind: 'file', path: 'other.txt' },
      { kind: 'repository', text: 'a @ git+https://example.com/a.git' },
      { kind: 'other', text: '-e .' },
      { kind: 'other', text: '--pre' },
    ]);
  });
  it.each([
    ['git+ssh://git@example.com/a.git', true],
    ['-e git+https://example.com/a.git#egg=a', true],
    ['a[b] @ git+https://example.com/a.git', true],
    ['a @ https://example.com/a.zip', false],
    ['gitpython', false],
    ['hg+https://example.com/a', false],
  ])('%s: %s', (text, answer) => expect(isRepository(text)).toBe(answer));
});

describe('admits', () => {
  it.each([
    ['', '1.0', true],
    ['==1.0', '1.0.0', true],
    ['==1.*', '1.4', true],
    ['==1.*', '2.0', false],
    ['>=1,<3', '2.9', true],
    ['>=1,<3', '3', false],
    ['~=1.4.2', '1.4.9', true],
    ['~=1.4.2', '1.5', false],
    ['~=1.4', '1.9', true],
    ['!=1.4', '1.4', false],
    ['==1.0rc1', '1.0', undefined],
    ['==1.0', '1.0rc1', undefined],
  ])('%j of %s: %s', (versions, version, answer) => expect(admits(versions, version)).toBe(answer));
});
