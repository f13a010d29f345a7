import { describe, expect, it } from 'vitest';
import { globMeets } from '../../src/facts/globs.ts';

describe('a glob', () => {
  it.each([
    ['/root/.*', '/root/.npm'],
    ['/root/.n?m', '/root/.npm'],
    ['/root/.[mn]pm/x', '/root/.npm'],
    ['/*/.npm', '/root/.npm'],
    ['/roo*', '/root/.npm'],
    ['/root/.npm/*', '/root/.npm'],
  ])('%s may stand for %s, or what is above or in it', (glob, folder) => {
    expect(globMeets(glob, folder, '/app')).toBe(true);
  });

  it.each([
    ['/root/*', '/root/.npm'],
    ['/root/?npm', '/root/.npm'],
    ['/srv/*', '/root/.npm'],
    ['*.txt', '/root/.npm'],
    ['a+b*', '/root/.npm'],
  ])('%s does not stand for %s', (glob, folder) => {
    expect(globMeets(glob, folder, '/app')).toBe(false);
  });

  it('begins in the working directory, or anywhere', () => {
    expect(globMeets('.np*', '/root/.npm', '/root')).toBe(true);
    expect(globMeets('.np*', '/root/.npm', '/app')).toBe(false);
    expect(globMeets('.np*', '/root/.npm', undefined)).toBe(true);
    expect(globMeets('*', '/root/.npm', undefined)).toBe(false);
  });
});
