import { words, type CommandRow, type Doing, type Hazard } from '../command.ts';

const daemon: readonly Hazard[] = ['daemon'];
const asks: readonly string[] = words(`
  --version --help -v -V -version --info version help -h
`);
const tells: Partial<Doing> = { operands: 'text', runsOthers: false, network: false };
const manages: Partial<Doing> = { operands: 'own', runsOthers: false };

/**
 * Languages and their package managers. Nearly all run code that nobody sees here: install hooks, build scripts,
 * plug-ins, the user's own programs. Their stores of hard-linked packages (conda, pnpm, uv) rest on that, too.
 */
export const languages: readonly CommandRow[] = [
  {
    names: words(`
      python pypy ipython jupyter virtualenv pyenv easy_install pdm hatch flit rye pipenv poetry uv uvx
      conda mamba micromamba pytest tox django-admin flask 2to3 cython maturin twine spacy nltk gunicorn
      streamlit ansible-playbook ansible
    `),
    operands: 'text',
    network: true,
    runsOthers: true,
    asks,
    source: { from: 'man 1 python3 (3.11), documentation of the named programs', date: '2026-11' },
  },
  {
    names: ['pip', 'pipx'],
    operands: 'text',
    network: true,
    runsOthers: true,
    asks,
    with: {
      'list freeze show check debug hash help environment': tells,
      'cache config uninstall ensurepath': manages,
    },
    source: { from: 'pypa/pip:src/pip/_internal/commands, pypa/pipx:src/pipx/commands', date: '2026-11' },
  },
  {
    names: words(`
      node nodejs npx yarn pnpm pnpx bun bunx deno tsc ts-node tsx gulp grunt bower webpack vite ng vue
      next nuxt lerna nx turbo rollup parcel esbuild playwright puppeteer jest eslint hugo gatsby ember
      meteor prisma node-gyp nvm n fnm volta corepack verdaccio electron-builder zx
    `),
    operands: 'text',
    network: true,
    runsOthers: true,
    asks,
    source: { from: 'nodejs/node:doc/api/cli.md, documentation of the named programs', date: '2026-11' },
  },
  {
    names: ['npm'],
    operands: 'text',
    network: true,
    runsOthers: true,
    asks,
    with: {
      // Each keeps a log, and the time of its last look for a newer npm, in the cache folder.
      'ls list view show info root prefix bin whoami ping outdated search help docs': manages,
      'config set get cache logs': manages,
    },
    source: { from: 'npm/cli:docs/lib/content/commands', date: '2026-11' },
  },
  {
    names: words(`
      php composer pecl pear phpize phpunit drush wp artisan symfony frankenphp pie
      docker-php-ext-install install-php-extensions apache2-foreground box n98-magerun2
    `),
    operands: 'text',
    network: true,
    runsOthers: true,
    asks,
    source: { from: 'docker-library/php, composer/composer:doc/03-cli.md, man 1 php', date: '2026-11' },
  },
  {
    names: ['docker-php-ext-enable', 'docker-php-ext-configure', 'docker-php-source', 'php-config'],
    operands: 'own',
    source: { from: 'docker-library/php:docker-php-ext-enable, docker-php-source', date: '2026-11' },
  },
  {
    names: words(`
      ruby gem bundle bundler rake rails irb jekyll rbenv rvm shards crystal puma perl cpan cpanm
      cpanminus cpm carton plenv prove lua luajit luarocks tclsh R Rscript r littler install2.r
      installGithub.r julia octave guile racket raco sbcl ros qlot ecl gforth swipl gnat gprbuild alr
      pwsh expect unbuffer
    `),
    operands: 'text',
    network: true,
    runsOthers: true,
    asks,
    source: { from: 'man 1 of the named programs', date: '2026-11' },
  },
  {
    names: words(`
      java javac jshell kotlinc kotlin scala scalac groovy clojure clj lein boot bb sbt mvn mvnw ant ivy mill
      cs jbang sdk sdkmanager native-image gu spring jhipster jenkins-plugin-cli install-plugins.sh
      keycloak kc.sh elasticsearch-plugin logstash-plugin
    `),
    operands: 'text',
    network: true,
    runsOthers: true,
    asks,
    source: {
      from: 'man 1 java (OpenJDK 17), apache/maven, documentation of the named programs',
      date: '2026-11',
    },
  },
  {
    names: words(`
      jlink jdeps jmod keytool jarsigner javap javadoc jpackage jcmd jps
    `),
    operands: 'own',
    options: { '-keystore -destkeystore -file': 'writes', '--output -d': 'fills' },
    asks,
    source: { from: 'man 1 jlink, keytool (OpenJDK 17)', date: '2026-11' },
  },
  {
    names: ['gradle', 'gradlew'],
    operands: 'text',
    network: true,
    runsOthers: true,
    hazards: daemon,
    with: { '--no-daemon --foreground --stop --status': { hazards: [] } },
    asks,
    source: { from: 'gradle/gradle: docs, gradle_daemon.adoc', date: '2026-11' },
  },
  {
    names: ['bazel', 'bazelisk', 'buck2', 'mvnd', 'sccache'],
    operands: 'text',
    network: true,
    runsOthers: true,
    hazards: daemon,
    with: { '--batch shutdown': { hazards: [] } },
    asks: ['--help'],
    source: {
      from: 'bazelbuild/bazel: docs/run/client-server.md; mozilla/sccache: README.md',
      date: '2026-11',
    },
  },
  {
    // Build servers (MSBuild nodes, the compiler) wait for the next build.
    names: ['dotnet', 'msbuild'],
    operands: 'text',
    network: true,
    runsOthers: true,
    with: {
      'build publish pack restore test run msbuild watch clean': { hazards: daemon },
      'nuget add remove list sln': manages,
      '--disable-build-servers': { hazards: [] },
    },
    asks: [...asks, '--list-sdks', '--list-runtimes'],
    source: { from: 'dotnet/docs: core/tools/dotnet-build.md, dotnet-build-server.md', date: '2026-11' },
  },
  {
    // It runs nothing of what it builds, unless told to.
    names: ['go', 'gofmt', 'tinygo', 'xx-go'],
    operands: 'own',
    options: { '-o': 'writes', '-C -ldflags -gcflags -tags -mod': 'text' },
    network: true,
    with: {
      'run test generate tool vet': { runsOthers: true },
      // Others fill the build cache; `env -w` keeps a setting.
      'version help doc': { ...tells, network: true },
    },
    asks,
    source: {
      from: 'golang/go: cmd/go documentation; golang.org/wiki/Security policy on cmd/go',
      date: '2026-11',
    },
  },
  {
    names: words(`
      cargo rustc rustup rustup-init cross wasm-pack trunk swift swiftc zig nim nimble ghc cabal stack
      ghcup runghc opam dune ocaml ocamlfind esy coqc idris2 lake erl erlc rebar rebar3 elixir mix iex
      hex gleam dub dmd ldc2 v vlang dart flutter pub fvm haxe haxelib solc forge scarb odin vala fpc
      lazbuild
    `),
    operands: 'text',
    network: true,
    runsOthers: true,
    asks,
    source: { from: 'rust-lang/cargo:src/doc, documentation of the named programs', date: '2026-11' },
  },
];
