import { words, type CommandRow } from '../command.ts';

const asks: readonly string[] = words(`
  --version --help -v -V -version version help -dumpversion -dumpmachine
`);

/** Building from source, and tools of the trade around images and clouds. */
export const building: readonly CommandRow[] = [
  {
    names: words(`
      make gmake ninja samu cmake ctest cpack meson scons waf b2 bjam bootstrap configure Configure
      config autogen.sh bootstrap.sh configure.sh buildconf qmake qmake6 autoconf autoreconf automake
      aclocal autoheader libtoolize autopoint gtkdocize glibtoolize xmake premake5 gyp gn conan vcpkg
      m4 just task buildah abuild makepkg rpmbuild dpkg-buildpackage debuild checkinstall fpm bear ccache
      distcc emcmake emmake emcc tlmgr xelatex pdflatex lualatex latex latexmk mktexlsr texhash
      fmtutil-sys pandoc protoc buf swig bison flex yacc doxygen sphinx-build mkdocs texi2html makeinfo
    `),
    operands: 'text',
    network: true,
    runsOthers: true,
    asks,
    source: { from: 'manual pages of the named programs, Debian bookworm', date: '2026-11' },
  },
  {
    // They run nothing of what they compile. What they write beside their output goes by many options: dependencies,
    // maps, listings, dumps.
    names: words(`
      gcc g++ cc c++ c99 clang clang++ gfortran tcc nasm yasm as ld gold lld cpp musl-gcc xx-clang
      windres ldc llc opt mold
    `),
    operands: 'own',
    options: {
      '-o': 'writes',
      '-MF -MT -MQ': 'writes',
      '-I -L -l -D -U -x -include -isystem -T -e -z -m -B -u -f -W -O -std -g': 'attached',
    },
    with: { '-run': { runsOthers: true } },
    asks,
    source: { from: 'man 1 gcc (12), clang (14), ld (2.40)', date: '2026-11' },
  },
  {
    names: words(`
      docker docker-compose podman nerdctl kubectl helm kustomize terraform packer pulumi gcloud gh glab
      firebase heroku netlify vercel wrangler flyctl serverless sam asdf mise rtx goenv direnv starship
      oh-my-posh code code-server k3s k3d kind golangci-lint goreleaser trivy syft hadolint pre-commit
      codecov sonar-scanner ffmpeg convert magick inkscape gs wkhtmltopdf libreoffice soffice chromium
      google-chrome firefox wine winetricks steamcmd vagrant virt-customize qemu-system-x86_64 perf gdb
    `),
    operands: 'text',
    network: true,
    runsOthers: true,
    asks,
    source: { from: 'documentation of the named programs', date: '2026-11' },
  },
];
