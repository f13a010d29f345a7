/** `--mount=` of RUN (BuildKit instructions/commands_runmount.go). Values are left unexpanded. */
import type { Mount } from '../typed.ts';

/** The fields of a mount, or the reason BuildKit rejects it before any variable is known. */
export function readMount(text: string): Mount | { readonly error: string } {
  const fields = new Map<string, string>();
  const list = csvFields(text);
  if (list === undefined) return { error: 'failed to parse csv mounts' };
  for (const field of list) {
    const equals = field.indexOf('=');
    const key = (equals < 0 ? field : field.slice(0, equals)).toLowerCase();
    const value = equals < 0 ? '' : field.slice(equals + 1);
    const dollar = value.indexOf('$');
    if (key === 'from' && equals >= 0 && dollar >= 0 && dollar !== value.length - 1)
      return { error: "'from' doesn't support variable expansion, define alias stage instead" };
    fields.set(key, value);
  }
  return { type: (fields.get('type') ?? 'bind').toLowerCase(), fields, text };
}

/** One line of CSV; undefined when its quotes do not match. */
function csvFields(text: string): readonly string[] | undefined {
  const fields: string[] = [];
  let at = 0;
  for (;;) {
    if (text[at] === '"') {
      let value = '';
      at += 1;
      for (;;) {
        const quote = text.indexOf('"', at);
        if (quote < 0) return undefined;
        value += text.slice(at, quote);
        at = quote + 1;
        if (text[at] !== '"') break;
        value += '"';
        at += 1;
      }
      if (at < text.length && text[at] !== ',') return undefined;
      fields.push(value);
    } else {
      const comma = text.indexOf(',', at);
      const end = comma < 0 ? text.length : comma;
      const value = text.slice(at, end);
      if (value.includes('"')) return undefined;
      fields.push(value);
      at = end;
    }
    if (at >= text.length) return fields;
    at += 1;
  }
}
