/**
 * Package and its programs in Debian trixie, bookworm and bullseye alike; behind `<` which of the packages it
 * recommends a full image has. No `<`: what it recommends is not known. See make/tables.mjs. Debian's Contents of
 * 2026-11-21; recommended packages measured on bookworm.
 */
export const debianPackages = `
apt-transport-https:
autoconf: autoconf autoheader autom4te autoreconf autoscan autoupdate ifnames
automake: aclocal automake
binutils: addr2line ar as c++filt elfedit gprof ld ld.bfd nm objcopy objdump ranlib readelf size strings strip
bison: bison bison.yacc
build-essential: addr2line ar as c++ c++filt c89-gcc c99-gcc cc cpp dpkg-architecture dpkg-buildflags dpkg-buildpackage dpkg-checkbuilddeps dpkg-distaddfile dpkg-genbuildinfo dpkg-genchanges dpkg-gencontrol dpkg-gensymbols dpkg-mergechangelogs dpkg-name dpkg-parsechangelog dpkg-scanpackages dpkg-scansources dpkg-shlibdeps dpkg-source dpkg-vendor elfedit g++ gcc gcc-ar gcc-nm gcc-ranlib gcov gcov-dump gcov-tool gmake gprof ld ld.bfd make make-first-existing-target nm objcopy objdump ranlib readelf size strings strip
bzip2: bunzip2 bzcat bzcmp bzdiff bzegrep bzexe bzfgrep bzgrep bzip2 bzip2recover bzless bzmore
ca-certificates: update-ca-certificates <
clang: asan_symbolize clang clang++
cmake: cmake cpack ctest < gcc make
cpio: cpio mt-gnu
cron: cron crontab
curl: curl < ca-certificates
dirmngr: dirmngr dirmngr-client
dnsutils: delv dig dnstap-read mdig nslookup nsupdate
dpkg-dev: dpkg-architecture dpkg-buildflags dpkg-buildpackage dpkg-checkbuilddeps dpkg-distaddfile dpkg-genbuildinfo dpkg-genchanges dpkg-gencontrol dpkg-gensymbols dpkg-mergechangelogs dpkg-name dpkg-parsechangelog dpkg-scanpackages dpkg-scansources dpkg-shlibdeps dpkg-source dpkg-vendor
dumb-init: dumb-init
ffmpeg: ffmpeg ffplay ffprobe qt-faststart
file: file
flex: flex flex++ lex
g++: addr2line ar as c++ c++filt c89-gcc c99-gcc cc cpp elfedit g++ gcc gcc-ar gcc-nm gcc-ranlib gcov gcov-dump gcov-tool gprof ld ld.bfd nm objcopy objdump ranlib readelf size strings strip
gcc: addr2line ar as c++filt c89-gcc c99-gcc cc cpp elfedit gcc gcc-ar gcc-nm gcc-ranlib gcov gcov-dump gcov-tool gprof ld ld.bfd nm objcopy objdump ranlib readelf size strings strip < libc6-dev
gettext: gettextize msgattrib msgcat msgcmp msgcomm msgconv msgen msgexec msgfilter msgfmt msggrep msginit msgmerge msgunfmt msguniq recode-sr-latin xgettext
gettext-base: envsubst gettext gettext.sh ngettext
git: git git-receive-pack git-shell git-upload-archive git-upload-pack < ca-certificates openssh-client patch
gnupg: dirmngr dirmngr-client gpg gpg-agent gpg-connect-agent gpgconf
gnupg2: dirmngr dirmngr-client gpg gpg-agent gpg-connect-agent gpg2 gpgconf
gpg: gpg
graphviz: acyclic bcomps ccomps circo cluster diffimg dijkstra dot dot2gxl dot_builtins dotty edgepaint fdp gc gml2gv graphml2gv gv2gml gv2gxl gvcolor gvgen gvmap gvmap.sh gvpack gvpr gxl2dot gxl2gv lefty lneato mingle mm2gv neato nop osage patchwork prune sccmap sfdp tred twopi unflatten vimdot
htop: htop
imagemagick: animate compare composite conjure convert display identify import mogrify montage stream
iproute2: arpd bridge ctstat devlink genl ip lnstat nstat rdma routel rtacct rtmon rtstat ss tc tipc
iputils-ping: ping ping4 ping6
jq: jq
less: less lessecho lessfile lesskey lesspipe
libpq-dev: pg_config <
libtool: libtoolize
locales: locale-gen update-locale validlocale
lsb-release: lsb_release
make: gmake make make-first-existing-target
mercurial: chg hg
nano: nano rnano
net-tools: arp ifconfig ipmaddr iptunnel mii-tool nameif netstat plipconfig rarp route slattach
netcat-openbsd: nc nc.openbsd netcat
nginx: nginx <
ninja-build: ninja
nodejs: node nodejs < ca-certificates
npm: npm npx
openssh-client: scp sftp ssh ssh-add ssh-agent ssh-argv0 ssh-copy-id ssh-keygen ssh-keyscan
patch: patch
pkg-config: pkg-config
postgresql-client: clusterdb createdb createlang createuser dropdb droplang dropuser pg_basebackup pg_dump pg_dumpall pg_isready pg_receivewal pg_receivexlog pg_recvlogical pg_restore pgbench psql reindexdb vacuumdb vacuumlo <
procps: free kill pgrep pidwait pkill pmap ps pwdx skill slabtop snice sysctl tload top uptime vmstat w watch
psmisc: fuser killall peekfd prtstat pslog pstree
python3: pdb3 py3clean py3compile py3versions pydoc3 pygettext3 python3
python3-dev: pdb3 py3clean py3compile py3versions pydoc3 pygettext3 python3 python3-config
python3-pip: pdb3 pip pip3 py3clean py3compile py3versions pydoc3 pygettext3 python3
python3-venv: pdb3 py3clean py3compile py3versions pydoc3 pygettext3 python3
rsync: rrsync rsync rsync-ssl
socat: filan procan socat
software-properties-common:
sqlite3: sqlite3
strace: strace strace-log-merge
subversion: svn svnadmin svnauthz svnauthz-validate svnbench svndumpfilter svnfsfs svnlook svnmucc svnrdump svnserve svnsync svnversion
sudo: cvtsudoers sudo sudo_logsrvd sudo_sendlog sudoedit sudoreplay visudo
supervisor: echo_supervisord_conf pidproxy supervisorctl supervisord <
tini: tini tini-static
tree: tree
tzdata:
unzip: funzip unzip unzipsfx zipgrep zipinfo <
vim: editor ex vi view vim vim.basic <
wget: wget < ca-certificates
xz-utils: lzcat lzma lzmainfo unlzma unxz xz xzcat xzcmp xzdiff xzegrep xzfgrep xzgrep xzless xzmore
zip: zip zipcloak zipnote zipsplit
`;
