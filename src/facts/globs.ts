/** What a glob of a shell may stand for. */

/**
 * Whether a glob may stand for a folder, for one above it, or for something in it: `/root/.*` for `/root/.npm`.
 * @param workdir where a relative one begins; undefined: not known, or a `cd` leads elsewhere
 */
export function globMeets(glob: string, folder: string, workdir: string | undefined): boolean {
  const absolute = glob.startsWith('/') ? glob : workdir === undefined ? undefined : `${workdir}/${glob}`;
  const names = stepsOf(folder);
  const steps = stepsOf(absolute ?? glob);
  if (absolute !== undefined)
    return steps.every((step, index) => names[index] === undefined || matches(step, names[index] ?? ''));
  // Where it begins is not known: its first name must then say something.
  const [first = '*'] = steps;
  return !/^[*?]+$/.test(first) && names.some((name) => matches(first, name));
}

function stepsOf(path: string): readonly string[] {
  return path.split('/').filter((step) => step !== '' && step !== '.');
}

/** A star or a question mark at the front leaves hidden names out. */
function matches(step: string, name: string): boolean {
  if (/^[*?[]/.test(step) && name.startsWith('.')) return false;
  const text = step
    .replace(/\[[^\]]*\]/g, '?')
    .replace(/[.+^${}()|\\[\]]/g, '\\$&')
    .replace(/\*/g, '.*')
    .replace(/\?/g, '.');
  return new RegExp(`^(?:${text})$`, 's').test(name);
}
