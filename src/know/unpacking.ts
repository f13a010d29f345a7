/** Commands that unpack or install a file, which is of no more use to them then. */
import type { Source } from './source.ts';

export interface Unpacking {
  readonly names: RegExp;
  /** Whether it does so with these words behind its name. */
  readonly unpacks: (words: readonly string[]) => boolean;
  /** The names of such files. */
  readonly file: RegExp;
  /** Only its first operand is such a file. */
  readonly first?: boolean;
  readonly source: Source;
}

const packed = /\.(tar|tgz|tbz2?|txz|tlz|tzst|zip|7z|rar|gz|xz|bz2|lzma|zst)$/i;

export const unpackings: readonly Unpacking[] = [
  {
    names: /^(tar|bsdtar|gtar)$/,
    unpacks: ([first = '', ...rest]) =>
      /^-?[a-zA-Z]*x[a-zA-Z]*$/.test(first) ||
      [first, ...rest].some((word) => /^(-[a-zA-Z]*x[a-zA-Z]*|--extract|--get)$/.test(word)),
    file: packed,
    source: { from: 'man 1 tar (GNU 1.34), man 1 bsdtar; BusyBox 1.36 tar --help', date: '2026-11' },
  },
  {
    names: /^unzip$/,
    // These only list, test, or print what it holds.
    unpacks: (words) => !words.some((word) => /^-[a-zA-Z]*[lptvzZ]/.test(word)),
    file: packed,
    source: { from: 'man 1 unzip (6.0); BusyBox 1.36 unzip --help', date: '2026-11' },
  },
  {
    names: /^(7z|7za|7zr|7zz|unrar)$/,
    unpacks: ([verb]) => verb === 'x' || verb === 'e',
    file: packed,
    source: { from: 'man 1 7z (16.02), unrar (6.2)', date: '2026-11' },
  },
  {
    names: /^(gunzip|bunzip2|unxz|unlzma|zcat|gzcat|bzcat|xzcat)$/,
    unpacks: (words) => !words.some((word) => /^-[a-zA-Z]*[lt]|^--(list|test)$/.test(word)),
    file: packed,
    source: { from: 'man 1 gzip, bzip2, xz', date: '2026-11' },
  },
  {
    names: /^(gzip|bzip2|xz|lzma|pigz)$/,
    unpacks: (words) => words.some((word) => /^-[a-zA-Z]*d[a-zA-Z]*$|^--(decompress|uncompress)$/.test(word)),
    file: packed,
    source: { from: 'man 1 gzip, bzip2, xz', date: '2026-11' },
  },
  {
    names: /^dpkg$/,
    unpacks: (words) => words.some((word) => /^(-[a-zA-Z]*i|--install|--unpack)$/.test(word)),
    file: /\.deb$/,
    source: { from: 'man 1 dpkg (1.21)', date: '2026-11' },
  },
  {
    names: /^(apt-get|apt|aptitude)$/,
    unpacks: (words) => words.includes('install'),
    file: /\.deb$/,
    source: { from: 'man 8 apt-get (2.6.1)', date: '2026-11' },
  },
  {
    names: /^rpm$/,
    unpacks: (words) =>
      words.some((word) => /^(-[a-zA-Z]*[iUF][a-zA-Z]*|--install|--upgrade|--freshen)$/.test(word)) &&
      !words.some((word) => /^(-[a-zA-Z]*[qVeK]|--(query|verify|erase|checksig|import|test)$)/.test(word)),
    file: /\.rpm$/,
    source: { from: 'man 8 rpm (4.18)', date: '2026-11' },
  },
  {
    names: /^(dnf5?|yum|microdnf|tdnf|zypper)$/,
    unpacks: (words) => words.includes('install') || words.includes('localinstall') || words.includes('in'),
    file: /\.rpm$/,
    source: { from: 'man 8 dnf, yum, zypper', date: '2026-11' },
  },
  {
    names: /^apk$/,
    unpacks: (words) => words.includes('add'),
    file: /\.apk$/,
    source: { from: 'alpinelinux/apk-tools:doc/apk-add.8.scd', date: '2026-11' },
  },
  {
    // Of a script, only its name tells that it installs something and is done.
    names: /^(sh|bash|dash|ash)$/,
    unpacks: (words) => !words.some((word) => /^-[a-zA-Z]*[cinsD]/.test(word)),
    file: /(^|\/)[^/]*(install|setup|conda|mamba)[^/]*\.(sh|run)$/i,
    first: true,
    source: { from: 'POSIX.1-2017 XCU sh; names of installers in the corpus', date: '2026-11' },
  },
];

/** Programs that fetch a file, with the options that name it (man 1 curl 7.88, man 1 wget 1.21). */
export const fetchers: ReadonlySet<string> = new Set(['curl', 'wget']);

/** Options that put it, or give it a name, in a way that its words do not tell. */
export const namesElsewhere =
  /^--(output-dir|remote-header-name|content-disposition|trust-server-names|config|input-file|execute|continue-at|recursive|background|spider|delete-after|head)\b|^-[a-zA-Z]*J/;
