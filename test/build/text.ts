/** Dockerfiles in tables: the indentation of the table is not part of them. */

/** A Dockerfile written between backquotes; a backslash is a backslash. */
export function dockerfile(parts: TemplateStringsArray, ...values: readonly string[]): string {
  const text = String.raw(parts, ...values)
    .replace(/^\n/, '')
    .replace(/\n[ ]*$/, '\n');
  const indents = text
    .split('\n')
    .flatMap((line) => (line.trim() === '' ? [] : (/^ */.exec(line)?.[0].length ?? 0)));
  const margin = Math.min(...indents);
  const lines = text.split('\n').map((line) => line.slice(margin));
  return lines.join('\n');
}
