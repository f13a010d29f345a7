import { describe, expect, it } from 'vitest';
import { gemPrograms, rubyGem } from '../../src/know/packages/gem.ts';
import { gems } from '../../src/know/packages/gem-table.ts';
import { npmPackage, npmPrograms } from '../../src/know/packages/npm.ts';
import { npmPackages } from '../../src/know/packages/npm-table.ts';
import { phpExtension } from '../../src/know/packages/php.ts';
import { phpExtensions } from '../../src/know/packages/php-table.ts';
import { pythonRow } from '../../src/know/packages/python.ts';
import { pythonNeeds } from '../../src/know/packages/python-needs-table.ts';
import { rowIn, standsAlone } from '../../src/know/packages/rows.ts';

const tables = { npmPackages, gems, phpExtensions, pythonNeeds };

describe.each(Object.entries(tables))('%s', (_, table) => {
  const names = table
    .trim()
    .split('\n')
    .map((line) => line.slice(0, line.indexOf(' ')));

  it('names each package once, in order', () => {
    expect(names).toEqual([...new Set(names)].sort());
  });

  it('has a row that is understood for each, with nothing that is no package of a distribution', () => {
    for (const name of names) {
      const row = rowIn(table, name);
      expect(row, name).toBeDefined();
      for (const list of [row?.build, row?.run])
        for (const one of [...(list?.debian ?? []), ...(list?.alpine ?? []), ...(list?.trixie ?? [])])
          expect(one, name).toMatch(/^[a-z0-9][a-zA-Z0-9.+_-]*$/);
    }
  });
});

describe('rows', () => {
  it('tell what people trip over', () => {
    expect(pythonRow('Psycopg2')).toMatchObject({ kind: 'compiled', verified: true, versions: ['2.9.11'] });
    expect(pythonRow('psycopg2')?.build?.debian).toContain('libpq-dev');
    expect(pythonRow('psycopg2')?.run).toMatchObject({
      debian: ['libpq5'],
      alpine: ['libpq'],
      verified: false,
    });
    expect(pythonRow('opencv-python')).toMatchObject({ kind: 'wheel', libc: { glibc: true, musl: false } });
    expect(pythonRow('opencv-python')?.run).toMatchObject({
      debian: ['libgl1', 'libglib2.0-0'],
      trixie: ['libgl1', 'libglib2.0-0t64'],
      verified: true,
    });
    expect(pythonRow('uwsgi')).toMatchObject({ kind: 'compiled', verified: false, versions: [] });
    expect(npmPackage('sharp')).toMatchObject({ kind: 'prebuilt', libc: { glibc: true, musl: true } });
    expect(npmPackage('bcrypt')).toMatchObject({ kind: 'prebuilt', installs: 'script' });
    expect(npmPackage('puppeteer')).toMatchObject({ installs: 'download', verified: false });
    expect(rubyGem('nokogiri')).toMatchObject({ kind: 'prebuilt', versions: [] });
    expect(rubyGem('mysql2')?.build?.debian).toContain('gcc');
    expect(phpExtension('INTL')?.run).toMatchObject({ debian: ['libicu72'], trixie: ['libicu76'] });
  });

  it('tell nothing of what is not in them, nor of what is no name', () => {
    for (const name of ['made-up-thing', '', 'ms 2.0.0', 'exp', 'xpress', 'express\n'])
      expect(npmPackage(name), name).toBeUndefined();
  });

  it('do not take unknown for none', () => {
    expect(npmPackage('core-js')?.run).toBeUndefined();
    expect(npmPackage('express')?.run).toMatchObject({ debian: [], verified: true });
  });
});

describe('standsAlone', () => {
  it.each([
    ['ms', '2.1.3', true],
    ['ms', '2.0.0', true],
    ['ms', '2.1.2', false],
    ['@typescript/typescript-linux-x64', '7.0.2', true],
    // What they use is not known, or is known.
    ['core-js', '3.51.0', false],
    ['simple-git', '4.0.2', false],
    // A script may compile it all the same.
    ['bcrypt', '6.0.0', false],
    ['hiredis', '0.5.0', false],
    ['made-up-thing', '1.0.0', false],
  ])('%s %s: %s', (name, version, answer) => expect(standsAlone(npmPackage(name), version)).toBe(answer));

  it('is not so where nobody read the kind, it runs a script, or is for one C library or processor only', () => {
    const table =
      '\na 1 prebuilt lga r-\nb 1 pure ~ r-\nc 1 prebuilt lma r-\nd 1 prebuilt lg r-\ne 1 pure r?/\nf 1 pure iscript r-\n';
    const alone = ['a', 'b', 'c', 'd', 'e', 'f'].filter((name) => standsAlone(rowIn(table, name), '1'));
    expect(alone).toEqual(['a']);
  });
});

describe('programs', () => {
  it('belong to packages that some version of stands alone', () => {
    for (const { package: name, source } of Object.values(npmPrograms)) {
      const row = npmPackage(name);
      expect(
        row?.versions.some((version) => standsAlone(row, version)),
        name,
      ).toBe(true);
      expect(source.date).toMatch(/^20\d\d-\d\d/);
    }
    for (const { package: name } of Object.values(gemPrograms)) {
      const row = rubyGem(name);
      expect(
        row?.versions.some((version) => standsAlone(row, version)),
        name,
      ).toBe(true);
    }
  });
});
