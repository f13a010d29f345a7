/** WORKDIR. */
import { quote } from '../../../grammar/dockerfile/quote.ts';
import type { Rule } from '../rule.ts';

export const workdirRelativePath: Rule = {
  id: 'WorkdirRelativePath',
  description:
    'Relative workdir without an absolute workdir declared within the build can have unexpected results if the base image changes',
  scope: 'step',
  run: ({ located: { view }, words: [path], state }) => {
    if (view.kind !== 'workdir' || state.workdir || path?.value === undefined) return [];
    return isAbsolute(path.value, state.os)
      ? []
      : [`Relative workdir ${quote(path.value)} can have unexpected results if the base image changes`];
  },
};

/** On Windows a path may start with the system drive, which is `C:`. */
function isAbsolute(path: string, os: string): boolean {
  if (os !== 'windows') return path.startsWith('/');
  const slashed = path.replaceAll('\\', '/');
  if (slashed.startsWith('//')) return false;
  return /^(?:c:)?\//i.test(slashed);
}
