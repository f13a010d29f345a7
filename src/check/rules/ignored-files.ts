/** Files that the .dockerignore keeps from the build. */
import { quote } from '../../../grammar/dockerfile/quote.ts';
import type { Rule } from '../rule.ts';

export const copyIgnoredFile: Rule = {
  id: 'CopyIgnoredFile',
  description: 'Attempting to Copy file that is excluded by .dockerignore',
  scope: 'step',
  run: ({ located: { view }, words, ignored }) => {
    if (ignored === undefined || (view.kind !== 'copy' && view.kind !== 'add')) return [];
    if (view.kind === 'copy' && view.from !== undefined) return [];
    const verb = view.kind === 'copy' ? 'Copy' : 'Add';
    const first = view.kind === 'copy' ? 2 : 3;
    return words
      .slice(first, first + view.sources.length)
      .flatMap(({ value }) => (value === undefined || /^https?:\/\//.test(value) ? [] : [cleaned(value)]))
      .filter(ignored)
      .map((path) => `Attempting to ${verb} file ${quote(path)} that is excluded by .dockerignore`);
  },
};

/** Go's filepath.Clean. */
function cleaned(path: string): string {
  const rooted = path.startsWith('/');
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '' && part !== '.' && !(part === '..' && rooted)) parts.push(part);
  }
  return (rooted ? '/' : '') + parts.join('/') || '.';
}
