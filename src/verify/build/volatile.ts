/** What differs between two builds of the same Dockerfile: logs, caches of the linker, times inside files. Data. */
import type { Source } from '../../know/source.ts';

export interface VolatileRow {
  readonly pattern: string;
  /** `content`: a file that both sides have may hold something else. `presence`: only one side may have it, too. */
  readonly forgives: 'content' | 'presence';
  readonly because: string;
  readonly source: Source;
}

const measured: Source = { from: 'measured: one Dockerfile built twice, BuildKit 26.1', date: '2026-11-23' };

export const volatile: readonly VolatileRow[] = [
  { pattern: '/var/log/**', forgives: 'presence', because: 'logs of the build', source: measured },
  {
    pattern: '/var/cache/ldconfig/aux-cache',
    forgives: 'presence',
    because: 'holds inode numbers and times',
    source: measured,
  },
  {
    pattern: '/**/*.pyc',
    forgives: 'content',
    because: 'holds the time of its source, and references in no fixed order',
    source: measured,
  },
  {
    pattern: '~/.npm/_logs/**',
    forgives: 'presence',
    because: 'logs named by the clock',
    source: measured,
  },
  {
    pattern: '/**/_cacache/**',
    forgives: 'content',
    because: 'its index holds the time of each answer',
    source: measured,
  },
  {
    pattern: '~/.cache/pip/**',
    forgives: 'content',
    because: 'its answers hold their date',
    source: { ...measured, date: '2026-11-25' },
  },
  {
    pattern: '~/.local/pipx/logs/**',
    forgives: 'presence',
    because: 'logs named by the clock',
    source: { ...measured, date: '2026-11-27' },
  },
  {
    pattern: '~/.local/state/pipx/**',
    forgives: 'presence',
    because: 'logs named by the clock',
    source: { from: 'pypa/pipx:src/pipx/paths.py', date: '2026-11-27' },
  },
  {
    pattern: '~/.local/state/pnpm/pnpm-state.json',
    forgives: 'content',
    because: 'holds the time of the last look for updates',
    source: { ...measured, date: '2026-11-27' },
  },
  {
    pattern: '/tmp/v8-compile-cache-*/**',
    forgives: 'content',
    because: 'compiled code, of another size each time',
    source: { ...measured, date: '2026-11-27' },
  },
];
