/** One line of comma-separated values, as BuildKit reads `--mount` and `--device` (go-csvvalue, Go's encoding/csv). */
import { utf8Length } from './lines.ts';

/** The fields of a line, or the reason it is none. */
export function csvFields(line: string): readonly string[] | { readonly error: string } {
  const text = line.replace(/\r?\n$/, '');
  if (text === '') return { error: 'EOF' };
  const failed = (at: number, reason: string): { readonly error: string } => ({
    error: `parse error on line 1, column ${String(utf8Length(text, 0, at) + 1)}: ${reason}`,
  });
  const fields: string[] = [];
  for (let at = 0; ; at += 1) {
    if (text[at] === '"') {
      let value = '';
      for (at += 1; ; at += 1) {
        const quote = text.indexOf('"', at);
        if (quote < 0) return failed(at, 'extraneous or missing " in quoted-field');
        value += text.slice(at, quote);
        at = quote + 1;
        if (text[at] !== '"') break;
        value += '"';
      }
      if (at < text.length && text[at] !== ',')
        return failed(at - 1, 'extraneous or missing " in quoted-field');
      fields.push(value);
      if (at >= text.length) return fields;
    } else {
      const comma = text.indexOf(',', at);
      const value = text.slice(at, comma < 0 ? text.length : comma);
      if (value.includes('"')) return failed(at + value.indexOf('"'), 'bare " in non-quoted-field');
      fields.push(value);
      if (comma < 0) return fields;
      at = comma;
    }
  }
}
