/**
 * Programs that update-alternatives makes when a package is installed, so that no list of files has them: on the left
 * the packages, what one would install first, on the right the names.
 */
import type { Source } from '../source.ts';

export const alternativesSource: Source = {
  from: 'update-alternatives in debian/*.postinst of each package, read in Debian bookworm; php-cli and the default-* packages by what they depend on',
  date: '2026-11-27',
};

const table = `
gcc clang tcc: cc
gcc clang: c89 c99
g++ clang: c++
mawk gawk original-awk: awk
mawk gawk: nawk
util-linux less: pager
debianutils: which
tar: rmt
vim neovim: vim vimdiff rvim
vim vim-tiny neovim: rview
vim vim-tiny nvi neovim: vi view ex
nano vim vim-tiny ed nvi neovim: editor
nano: pico
netcat-openbsd netcat-traditional ncat: nc netcat
xz-utils: lzma unlzma lzcat lzcmp lzdiff lzegrep lzfgrep lzgrep lzless lzmore
automake: automake aclocal
bison byacc: yacc
cpio: mt
fakeroot: fakeroot
pinentry-curses: pinentry
rename: rename
universal-ctags: ctags etags
traceroute inetutils-traceroute: traceroute
inetutils-telnet: telnet
tnftp inetutils-ftp: ftp
inetutils-ftp tnftp: pftp
plocate: locate updatedb
bsd-mailx mailutils: mail mailx
lua5.4 lua5.3: lua luac
php-cli: php phar phar.phar
default-jre-headless: java keytool rmiregistry
default-jdk-headless: jar jarsigner javac javadoc javap jcmd jdb jdeps jinfo jlink jmap jps jshell jstack jstat
iptables: iptables iptables-restore iptables-save ip6tables ip6tables-restore ip6tables-save ebtables arptables
imagemagick imagemagick-6.q16 imagemagick-7.q16: compare animate convert composite conjure import identify stream display montage mogrify
imagemagick-6.q16: compare-im6 animate-im6 convert-im6 composite-im6 conjure-im6 import-im6 identify-im6 stream-im6 display-im6 montage-im6 mogrify-im6
`;

let rows: readonly (readonly [packages: readonly string[], commands: readonly string[]])[] | undefined;

function read(): NonNullable<typeof rows> {
  const lines = table.trim().split('\n');
  return lines.map((line) => {
    const [packages = '', commands = ''] = line.split(': ');
    return [packages.split(' '), commands.split(' ')];
  });
}

/** Every package of the table. */
export function alternativePackages(): readonly string[] {
  rows ??= read();
  return rows.flatMap(([packages]) => packages);
}

/** The packages that make a command when they are installed. */
export function alternativesFor(command: string): readonly string[] {
  rows ??= read();
  return rows.find(([, commands]) => commands.includes(command))?.[0] ?? [];
}

/** Every command of the table. */
export function alternativeCommands(): readonly string[] {
  rows ??= read();
  return rows.flatMap(([, commands]) => commands);
}
