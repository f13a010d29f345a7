/**
 * For each pattern of letters (trixie, bookworm, bullseye) the commands it holds for; see make/tables.mjs. What apt
 * installs for the images by Debian's index of 2026-11-21, and what a real bookworm with them had.
 */
export const debianCommands: Readonly<Record<string, string>> = {
  '--b': `
catchsegv fdformat perl5.32.1 raw tzconfig`,
  '--f': `
cpan5.32-x86_64-linux-gnu g++-10 pcre-config pdb3.9 perl5.32-x86_64-linux-gnu pydoc3.9 pygettext3.9 python3.9
x86_64-pc-linux-gnu-pkg-config`,
  '--g': `
cpp-10 gcc-10 gcc-ar-10 gcc-nm-10 gcc-ranlib-10 gcov-10 gcov-dump-10 gcov-tool-10 lto-dump-10`,
  '-b-': `
lsfd lsirq perl5.36.0`,
  '-bb': `
addpart apt-key badblocks chattr cpgr cppw ctrlaltdel debugfs delpart dpkg-fsys-usrunmess dumpe2fs e2freefrag
e2fsck e2image e2label e2mmpstatus e2scrub e2scrub_all e2undo e4crypt e4defrag faillog filefrag fincore
fsck.cramfs fsck.ext2 fsck.ext3 fsck.ext4 fsck.minix gpgv groupmems hwclock last lastb lastlog logsave lsattr
md5sum.textutils mesg mke2fs mkfs.bfs mkfs.cramfs mkfs.ext2 mkfs.ext3 mkfs.ext4 mkfs.minix mklost+found
resize2fs resizepart tune2fs utmpdump`,
  '-f-': `
cpan5.36-x86_64-linux-gnu g++-12 pdb3.11 perl5.36-x86_64-linux-gnu pydoc3.11 pygettext3.11 python3.11`,
  '-ff': `
aclocal-1.16 addgnupghome animate-im6.q16 applygnupgdefaults automake-1.16 compare-im6.q16 composite-im6.q16
conjure-im6.q16 convert-im6.q16 display-im6.q16 gpg-wks-server gpg-zip gpgcompose gpgparsemail gpgsplit gpgtar
identify-im6.q16 import-im6.q16 kbxutil lcf lspgpot migrate-pubring-from-classic-gpg mogrify-im6.q16
montage-im6.q16 ncurses5-config ncursesw5-config slogin stream-im6.q16 watchgnupg`,
  '-g-': `
cpp-12 gcc-12 gcc-ar-12 gcc-nm-12 gcc-ranlib-12 gcov-12 gcov-dump-12 gcov-tool-12 lto-dump-12`,
  '-gg': `
dwp gold ld.gold`,
  'b--': `
perl5.40.1 sqv`,
  'bb-': `
hardlink ld.so pam_namespace_helper pwhistory_helper rename.ul uclampset update-shells which.debianutils`,
  bbb: `
[ add-shell addgroup adduser agetty apt apt-cache apt-cdrom apt-config apt-get apt-mark arch awk b2sum base32
base64 basename basenc bash bashbug blkdiscard blkid blkzone blockdev captoinfo cat chage chcon chcpu chfn
chgpasswd chgrp chmem chmod choom chown chpasswd chroot chrt chsh cksum clear clear_console cmp comm cp csplit
cut dash date dd deb-systemd-helper deb-systemd-invoke debconf debconf-apt-progress debconf-communicate
debconf-copydb debconf-escape debconf-set-selections debconf-show delgroup deluser df diff diff3 dir dircolors
dirname dmesg dnsdomainname domainname dpkg dpkg-deb dpkg-divert dpkg-maintscript-helper dpkg-preconfigure
dpkg-query dpkg-realpath dpkg-reconfigure dpkg-split dpkg-statoverride dpkg-trigger du echo egrep env expand
expiry expr factor faillock fallocate false fgrep find findfs findmnt flock fmt fold fsck fsfreeze fstab-decode
fstrim getconf getent getopt getty gpasswd grep groupadd groupdel groupmod groups grpck grpconv grpunconv
gunzip gzexe gzip head hostid hostname i386 iconv iconvconfig id infocmp infotocap install installkernel
invoke-rc.d ionice ipcmk ipcrm ipcs ischroot isosize join killall5 ldattach ldconfig ldd link linux32 linux64
ln locale localedef logger login logname losetup ls lsblk lscpu lsipc lslocks lslogins lsmem lsns mawk mcookie
md5sum mkdir mkfifo mkfs mkhomedir_helper mknod mkswap mktemp more mount mountpoint mv namei nawk newgrp
newusers nice nisdomainname nl nohup nologin nproc nsenter numfmt od pager pam-auth-update pam_getenv
pam_timestamp_check partx passwd paste pathchk perl pidof pinky pivot_root pldd policy-rc.d pr printenv printf
prlimit ptx pwck pwconv pwd pwunconv rbash readlink readprofile realpath remove-shell renice reset rev rgrep rm
rmdir rmt rmt-tar rtcwake run-parts runcon runuser savelog script scriptlive scriptreplay sdiff sed seq service
setarch setpriv setsid setterm sg sh sha1sum sha224sum sha256sum sha384sum sha512sum shadowconfig shred shuf
sleep sort split start-stop-daemon stat stdbuf stty su sulogin sum swaplabel swapoff swapon switch_root sync
tabs tac tail tar tarcat taskset tee tempfile test tic timeout toe touch tput tr true truncate tset tsort tty
tzselect umount uname uncompress unexpand uniq unix_chkpwd unix_update unlink unshare update-alternatives
update-passwd update-rc.d useradd userdel usermod users vdir vigr vipw wall wc wdctl whereis which who whoami
wipefs x86_64 xargs yes ypdomainname zcat zcmp zdiff zdump zegrep zfgrep zforce zgrep zic zless zmore znew
zramctl`,
  ccc: `
c_rehash openssl update-ca-certificates`,
  'f--': `
aclocal-1.17 animate-im7.q16 automake-1.17 compare-im7.q16 composite-im7.q16 conjure-im7.q16 convert-im7.q16
cpan5.40-x86_64-linux-gnu display-im7.q16 dpkg-buildapi dpkg-buildtree fftw-wisdom fftw-wisdom-to-conf
fftwf-wisdom fftwl-wisdom fftwq-wisdom g++-14 gi-compile-repository gi-decompile-typelib gi-inspect-typelib
identify-im7.q16 import-im7.q16 magick-im7.q16 magick-script-im7.q16 mogrify-im7.q16 montage-im7.q16 pango-list
pango-segmentation pango-view pdb3.13 perl5.40-x86_64-linux-gnu pydoc3.13 pygettext3.13 python3.13
sensible-terminal stream-im7.q16 wcurl`,
  'ff-': `
icuexportdata pkgconf scalar sq`,
  fff: `
X11 aclocal animate animate-im6 autoconf autoheader autom4te automake autoreconf autoscan autoupdate bunzip2
bzcat bzcmp bzdiff bzegrep bzexe bzfgrep bzgrep bzip2 bzip2recover bzless bzmore c++ chg compare compare-im6
compile_et composite composite-im6 conjure conjure-im6 convert convert-im6 corelist cpan curl curl-config derb
dh_autotools-dev_restoreconfig dh_autotools-dev_updateconfig dirmngr dirmngr-client display display-im6
dpkg-architecture dpkg-buildflags dpkg-buildpackage dpkg-checkbuilddeps dpkg-distaddfile dpkg-genbuildinfo
dpkg-genchanges dpkg-gencontrol dpkg-gensymbols dpkg-mergechangelogs dpkg-name dpkg-parsechangelog
dpkg-scanpackages dpkg-scansources dpkg-shlibdeps dpkg-source dpkg-vendor enc2xs encguess escapesrc fc-cache
fc-cat fc-conflist fc-list fc-match fc-pattern fc-query fc-scan fc-validate file free funzip g++ gapplication
gdbus gdbus-codegen gdk-pixbuf-csource gdk-pixbuf-pixdata gdk-pixbuf-thumbnailer genbrk genccode gencfu gencmn
gencnval gendict gennorm2 genrb gensprep gio gio-querymodules git git-receive-pack git-shell git-upload-archive
git-upload-pack glib-compile-resources glib-compile-schemas glib-genmarshal glib-gettextize glib-mkenums gmake
gobject-query gpg gpg-agent gpg-connect-agent gpgconf gpgsm gresource gsettings gtester gtester-report h2ph
h2xs hg hg-ssh icuinfo icupkg identify identify-im6 ifnames import import-im6 instmodsh json_pp kill
krb5-config krb5-config.mit libnetcfg libpng-config libpng16-config libtoolize libwmf-config lzcat lzcmp lzdiff
lzegrep lzfgrep lzgrep lzless lzma lzmainfo lzmore m4 make make-first-existing-target makeconv mariadb-config
mariadb_config mogrify mogrify-im6 montage montage-im6 mysql_config ncurses6-config ncursesw6-config patch
pcre2-config pdb3 perlbug perldoc perlivp perlthanks pg_config pgrep piconv pidwait pinentry pinentry-curses
pkg-config pkgdata pkill pl2pm pmap pod2html pod2man pod2text pod2usage podchecker prove ps ptar ptardiff
ptargrep pwdx py3clean py3compile py3versions pydoc3 pygettext3 python3 scp select-editor sensible-browser
sensible-editor sensible-pager sftp shasum skill slabtop snice splain ssh ssh-add ssh-agent ssh-argv0
ssh-copy-id ssh-keygen ssh-keyscan stream stream-im6 streamzip svn svnadmin svnauthz svnauthz-validate svnbench
svndumpfilter svnfsfs svnlook svnmucc svnrdump svnserve svnsync svnversion sysctl tclsh tclsh8.6 tcltk-depends
tload top ucf ucfq ucfr uconv unlzma unxz unzip unzipsfx update-mime-database uptime vmstat w watch wget wish
wish8.6 xml2-config xslt-config xsubpp xz xzcat xzcmp xzdiff xzegrep xzfgrep xzgrep xzless xzmore zipdetails
zipgrep zipinfo`,
  'g--': `
cpp-14 gcc-14 gcc-ar-14 gcc-nm-14 gcc-ranlib-14 gcov-14 gcov-dump-14 gcov-tool-14 gprofng-archive
gprofng-collect-app gprofng-display-html gprofng-display-src gprofng-display-text lto-dump-14`,
  'gg-': `
gp-archive gp-collect-app gp-display-html gp-display-src gp-display-text gprofng lto-dump`,
  ggg: `
addr2line ar as c++filt c89 c89-gcc c99 c99-gcc cc cpp elfedit gcc gcc-ar gcc-nm gcc-ranlib gcov gcov-dump
gcov-tool gencat gprof ld ld.bfd nm objcopy objdump ranlib readelf rpcgen size strings strip`,
};
