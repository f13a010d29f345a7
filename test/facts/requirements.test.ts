import { describe, expect, it } from 'vitest';
import { admits, parseRequirement, parseRequirements } from '../../src/facts/requirements.ts';

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
