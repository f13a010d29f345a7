/** The fields of `--mount` once variables are replaced, and what BuildKit rejects in them (instructions/commands_runmount.go: parseMount). */
import { csvFields } from '../../grammar/dockerfile/csv.ts';
import { quote } from '../../grammar/dockerfile/quote.ts';
import type { Expanded } from './expand.ts';

const types = new Set(['bind', 'cache', 'tmpfs', 'secret', 'ssh']);
const sharings = new Set(['shared', 'private', 'locked']);
const flags = new Set(['readonly', 'ro', 'readwrite', 'rw']);
const texts: Readonly<Record<string, string>> = {
  from: 'from',
  source: 'source',
  src: 'source',
  target: 'target',
  dst: 'target',
  destination: 'target',
  id: 'id',
  env: 'env',
};
const numbers: Readonly<Record<string, RegExp>> = { mode: /^[0-7]+$/, uid: /^\d+$/, gid: /^\d+$/ };

/**
 * Why a mount is rejected; undefined when it is not, or when that hangs on what is not known.
 * @param replace called for each value in turn, also of fields behind one that is in error only up to it
 */
export function mountError(text: string, replace: (value: string) => Expanded): string | undefined {
  const list = csvFields(text);
  if ('error' in list) return `failed to parse csv mounts: ${list.error}`;
  const given = new Map<string, string>();
  let type = 'bind';
  for (const field of list) {
    const equals = field.indexOf('=');
    const key = (equals < 0 ? field : field.slice(0, equals)).toLowerCase();
    const secretive = type === 'secret' || type === 'ssh';
    if (equals < 0) {
      if (flags.has(key) || (key === 'required' && secretive)) continue;
      return key === 'required'
        ? `unexpected key 'required' for mount type '${type}'`
        : `invalid field '${field}' must be a key=value pair`;
    }
    const { value, error } = replace(field.slice(equals + 1));
    if (error !== undefined) return error;
    // What is not known may be anything that is right.
    if (value === undefined) return undefined;
    if (key === 'type') {
      type = value.toLowerCase();
      if (!types.has(type)) return `unsupported mount type ${quote(value)}`;
    } else if (key === 'sharing') {
      if (!sharings.has(value.toLowerCase())) return `unsupported sharing value ${quote(value)}`;
      given.set('sharing', value);
    } else if (Object.hasOwn(texts, key)) given.set(texts[key] ?? key, value);
    else if (Object.hasOwn(numbers, key)) {
      if (numbers[key]?.test(value) !== true) return `invalid value ${value} for ${key}`;
      given.set(key, value);
    } else if (flags.has(key) || key === 'required') {
      if (key === 'required' && !secretive) return `unexpected key '${key}' for mount type '${type}'`;
      if (!/^(?:[01tTfF]|true|TRUE|True|false|FALSE|False)$/.test(value))
        return `invalid value for ${key}: ${value}`;
    } else if (key === 'size') {
      if (type !== 'tmpfs') return `unexpected key 'size' for mount type '${type}'`;
      if (!/^\d+(?:\.\d+)? ?(?:[kKmMgGtTpP]?(?:[iI]?[bB])?)$/.test(value))
        return `invalid value for size: ${value}`;
    } else return `unexpected key '${key}' in '${field}'`;
  }
  return combined(type, given);
}

/** Fields that do not go together. */
function combined(type: string, given: ReadonlyMap<string, string>): string | undefined {
  const has = (key: string): boolean => (given.get(key) ?? '') !== '';
  if (type === 'bind' || type === 'tmpfs')
    for (const key of ['mode', 'uid', 'gid'])
      if (given.has(key)) return `${key} not allowed for ${quote(type)} type mounts`;
  if (type === 'secret') {
    if (has('from')) return 'secret mount should not have a from';
    if (has('sharing')) return 'secret mount should not define sharing';
    if (!has('source') && !has('target') && !has('id'))
      return 'invalid secret mount. one of source, target required';
    if (has('source') && has('id')) return "both source and id can't be set";
  }
  return has('sharing') && type !== 'cache' ? `invalid cache sharing set for ${type} mount` : undefined;
}
