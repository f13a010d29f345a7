/** What the flags of an instruction say (BuildKit instructions/bflag.go, parse.go). */
import type { Instruction } from '../ast.ts';
import { flagText } from './flags.ts';

type FlagKind = 'boolean' | 'string' | 'strings';

/** Every flag each instruction has; the others have none. */
const table: Readonly<Record<string, Readonly<Record<string, FlagKind>>>> = {
  from: { platform: 'string' },
  run: { mount: 'strings', network: 'string', security: 'string', device: 'strings' },
  copy: {
    chown: 'string',
    from: 'string',
    chmod: 'string',
    link: 'boolean',
    exclude: 'strings',
    parents: 'boolean',
  },
  add: {
    chown: 'string',
    chmod: 'string',
    link: 'boolean',
    'keep-git-dir': 'boolean',
    checksum: 'string',
    unpack: 'boolean',
    exclude: 'strings',
  },
  healthcheck: {
    interval: 'string',
    timeout: 'string',
    'start-period': 'string',
    'start-interval': 'string',
    retries: 'string',
  },
};

/** Values by flag name; a flag that is not given is not in it. */
export type Flags = ReadonlyMap<string, readonly string[]>;

/** Nothing is given. */
export const noFlags: Flags = new Map();

export type FlagError = { readonly error: string } | { readonly unknown: string };

/** Reads an instruction's flags; the first one that BuildKit would reject is the error. */
export function readFlags(instruction: Instruction): Flags | FlagError {
  if (instruction.flags.length === 0) return noFlags;
  const kinds = Object.hasOwn(table, instruction.name) ? table[instruction.name] : undefined;
  const flags = new Map<string, string[]>();
  for (const token of instruction.flags) {
    const text = flagText(token, instruction.escape);
    if (text === '--') break;
    const equals = text.indexOf('=');
    const written = equals < 0 ? text : text.slice(0, equals);
    const value = equals < 0 ? undefined : text.slice(equals + 1);
    const name = written.slice(2);
    const kind = kinds && Object.hasOwn(kinds, name) ? kinds[name] : undefined;
    if (kind === undefined) return { unknown: `unknown flag: ${written}` };
    const before = flags.get(name);
    if (before !== undefined && kind !== 'strings') return { error: `duplicate flag specified: ${written}` };
    if (kind === 'boolean') {
      if (value === '') return { error: `missing a value on flag: ${written}` };
      const lower = (value ?? 'true').toLowerCase();
      if (lower !== 'true' && lower !== 'false')
        return { error: `expecting boolean value for flag ${written}, not: ${value ?? ''}` };
      flags.set(name, [lower]);
    } else if (value === undefined) return { error: `missing a value on flag: ${written}` };
    else flags.set(name, [...(before ?? []), value]);
  }
  return flags;
}
