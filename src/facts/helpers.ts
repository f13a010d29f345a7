/** Programs that a command starts without naming them: what tar unpacks with, what rsync connects with. */
import type { Command } from './commands.ts';

export interface Helpers {
  readonly programs: readonly string[];
  /** Its arguments do not tell. */
  readonly unsure: boolean;
}

const none: Helpers = { programs: [], unsure: false };

/** The helpers of a command; the rows of commands do not have them, since only their absence is an effect. */
export function helpersOf({ name, argv, pipeline }: Command): Helpers {
  const words = argv.slice(1).map(({ value, word }) => value ?? word.text);
  const remote = words.some((word) => /^(git\+|svn\+|rsync\+)?ssh:|^[\w.-]+@[\w.-]+:/.test(word));
  if (remote) return { programs: ['ssh'], unsure: false };
  switch (name) {
    case 'apt-key':
      return { programs: ['gpg'], unsure: false };
    case 'install':
      return words.some((word) => /^(-\w*s|--strip)/.test(word))
        ? { programs: ['strip'], unsure: false }
        : none;
    case 'rsync':
      return words.some((word) => /^[^-/][^/]*:/.test(word)) ? { programs: ['ssh'], unsure: false } : none;
    case 'tar':
      return unpackers(words, pipeline !== 'none');
    default:
      return none;
  }
}

/** What tar packs and unpacks with beside gzip. The name of an archive tells; tar itself looks at its content. */
function unpackers(words: readonly string[], piped: boolean): Helpers {
  const text = words.join(' ');
  const bundles = words.filter(
    (word, index) => /^-?[A-Za-z]+$/.test(word) && (index === 0 || word.startsWith('-')),
  );
  const letters = bundles.join('');
  const programs = [
    ...(letters.includes('J') || /--xz|--lzma|\.t?(xz|lzma)\b/.test(text) ? ['xz'] : []),
    ...(letters.includes('j') || /--bzip2|\.t?bz2?\b/.test(text) ? ['bzip2'] : []),
    ...(/--zstd|\.t?zst\b/.test(text) ? ['zstd'] : []),
  ];
  const told = letters.includes('z') || /--gzip|--gunzip|\.(tar|tgz|gz)\b/.test(text);
  const reads = /[xt]/.test(letters) || /--(extract|get|list)/.test(text);
  return { programs, unsure: programs.length === 0 && !told && (piped || reads) };
}
