/** An archive removed at the end of the RUN that fetched and unpacked it: the image without that file. */
import type { Instruction } from '../../../grammar/ast.ts';
import type { Command } from '../../facts/commands.ts';
import type { Facts } from '../../facts/facts.ts';
import { fault, type Fault } from '../claim.ts';
import { fetchedBy, isSystem, removedAtEnd, shellNeeds } from './fetched-files.ts';
import { missedBy } from './sight.ts';
import { unfounded, type Checker } from './trial.ts';
import { whereaboutsIn } from './whereabouts.ts';

export const removeArchive: Checker = (trial) => {
  const { claim, placed, before } = trial;
  const [target, ...more] = claim.targets;
  const [whole, ...others] = placed.flat();
  if (target === undefined || whole === undefined || more.length + others.length > 0)
    return fault('wrong-shape', 'one RUN makes place for one');
  const paths = removedAtEnd(target, whole, trial);
  if ('because' in paths) return paths;
  for (const path of paths) {
    const wrong = unpacked(target, path, before) ?? missedBy(target, path, before);
    if (wrong !== undefined) return wrong;
  }
  return unfounded(claim, shellNeeds(target, before).set('archives-unread', new Set(paths)));
};

/** Whether a command behind the one that fetched a file surely unpacks or installs it. */
function unpacked(run: Instruction, path: string, facts: Facts): Fault | undefined {
  const commands = facts.commands(run);
  const fetcher = fetchedBy(run, facts).get(path);
  const where = whereaboutsIn(run, facts);
  const behind = commands.slice(fetcher === undefined ? commands.length : commands.indexOf(fetcher) + 1);
  const found = behind.some((command) => {
    if (
      !isSystem(command) ||
      command.certainty !== 'surely' ||
      command.inside !== undefined ||
      command.wrappers.length > 0
    )
      return false;
    return sourcesOf(command).some((text) => where(text, command) === path);
  });
  return found ? undefined : fault('not-unpacked', 'the RUN is not shown to unpack or install the file');
}

const packed = /\.(tar|tgz|tbz2?|txz|tlz|tzst|zip|7z|rar|gz|xz|bz2|lzma|zst)$/i;

/** What a command unpacks or installs, as it names it. */
function sourcesOf({ name = '', argv, redirects }: Command): readonly string[] {
  const words = argv.slice(1).flatMap(({ value }) => value ?? []);
  const operands = words.filter((word) => !word.startsWith('-'));
  const read = redirects.flatMap(({ node, target }) => (node.operator === '<' ? (target?.value ?? []) : []));
  const has = (pattern: RegExp): boolean => words.some((word) => pattern.test(word));
  const files = (pattern: RegExp): readonly string[] =>
    [...operands, ...read].filter((word) => pattern.test(word));
  switch (name) {
    case 'tar':
    case 'bsdtar':
    case 'gtar':
      return /^-?[a-zA-Z]*x/.test(words[0] ?? '') || has(/^(-[a-zA-Z]*x|--(extract|get)$)/)
        ? files(packed)
        : [];
    case 'unzip':
      return has(/^-[a-zA-Z]*[lptvzZ]/) ? [] : files(packed);
    case '7z':
    case '7za':
    case '7zr':
    case '7zz':
    case 'unrar':
      return /^[xe]$/.test(words[0] ?? '') ? files(packed) : [];
    case 'gunzip':
    case 'bunzip2':
    case 'unxz':
    case 'unlzma':
    case 'zcat':
    case 'gzcat':
    case 'bzcat':
    case 'xzcat':
      return has(/^(-[a-zA-Z]*[lt]|--(list|test)$)/) ? [] : files(packed);
    case 'gzip':
    case 'bzip2':
    case 'xz':
    case 'lzma':
    case 'pigz':
      return has(/^(-[a-zA-Z]*d|--(decompress|uncompress)$)/) ? files(packed) : [];
    case 'dpkg':
      return has(/^(-[a-zA-Z]*i$|--install$|--unpack$)/) ? files(/\.deb$/) : [];
    case 'apt':
    case 'apt-get':
    case 'aptitude':
      return words.includes('install') ? files(/\.deb$/) : [];
    case 'rpm':
      return has(/^(-[a-zA-Z]*[qVeK]|--(query|verify|erase|checksig|import|test)$)/) ? [] : files(/\.rpm$/);
    case 'dnf':
    case 'dnf5':
    case 'yum':
    case 'microdnf':
    case 'tdnf':
    case 'zypper':
      return words.some((word) => /^(local)?install$|^in$/.test(word)) ? files(/\.rpm$/) : [];
    case 'apk':
      return words.includes('add') ? files(/\.apk$/) : [];
    case 'sh':
    case 'bash':
    case 'dash':
    case 'ash':
      return has(/^-[a-zA-Z]*[cinsD]/)
        ? []
        : operands.slice(0, 1).filter((word) => /(install|setup|conda|mamba)[^/]*\.(sh|run)$/i.test(word));
    default:
      return [];
  }
}
