/** `--mount=` and `--device=` of RUN (BuildKit instructions/commands_runmount.go, commands_rundevice.go). */
import type { Mount } from '../typed.ts';
import { csvFields } from './csv.ts';

/** The fields of a mount, not expanded, or the reason BuildKit rejects it before any variable is known. */
export function readMount(text: string): Mount | { readonly error: string } {
  const list = csvFields(text);
  if ('error' in list) return { error: `failed to parse csv mounts: ${list.error}` };
  const fields = new Map<string, string>();
  for (const field of list) {
    const { key, value, given } = keyOf(field);
    const dollar = value.indexOf('$');
    if (key === 'from' && given && dollar >= 0 && dollar !== value.length - 1)
      return { error: "'from' doesn't support variable expansion, define alias stage instead" };
    fields.set(key, value);
  }
  return { type: (fields.get('type') ?? 'bind').toLowerCase(), fields, text };
}

/** Why BuildKit rejects a device; undefined when it takes it. */
export function deviceError(text: string): string | undefined {
  const list = csvFields(text);
  if ('error' in list) return `failed to parse csv devices: ${list.error}`;
  let name = '';
  for (const field of list) {
    const { key, value, given } = keyOf(field);
    if (key === 'required') {
      if (given && !/^(?:[01tTfF]|true|TRUE|True|false|FALSE|False)$/.test(value))
        return `invalid value for ${key}: ${value}`;
    } else if (key === 'name' && given) {
      if (name !== '') return `device name already set to ${name}`;
      name = value;
    } else if (name === '') name = field;
    else if (given) return `unexpected key '${key}' in '${field}'`;
    else return `invalid field '${field}' must be a key=value pair`;
  }
  return undefined;
}

interface Field {
  readonly key: string;
  readonly value: string;
  /** Whether there is an equals sign. */
  readonly given: boolean;
}

function keyOf(field: string): Field {
  const equals = field.indexOf('=');
  const given = equals >= 0;
  return {
    key: (given ? field.slice(0, equals) : field).toLowerCase(),
    value: given ? field.slice(equals + 1) : '',
    given,
  };
}
