import type { Leftover, Manager } from '../manager.ts';

/**
 * `cargo fetch` and `cargo vendor` do not count as leaving crates: to be there for a later call is all they are for. A
 * later `cargo install` fetches what it needs.
 */
const crates: Omit<Leftover, 'paths' | 'elsewhereIn'> = {
  what: 'downloaded crates',
  leftBy: ['install', 'build', 'run'],
  movedBy: ['CARGO_HOME'],
  readBy: ['build', 'run'],
  readByOptions: ['--offline', '--frozen'],
  cleanup: { cleanedBy: [] },
  source: {
    from: 'rust-lang/cargo:doc/book/src/guide/cargo-home.md; rust-lang/docker-rust',
    date: '2026-11',
  },
};

/** Cargo of Rust. */
export const cargo: Manager = {
  name: 'cargo',
  commands: /^cargo$/,
  verbs: {
    install: 'install',
    binstall: 'install',
    build: 'build',
    b: 'build',
    check: 'build',
    c: 'build',
    clippy: 'build',
    test: 'build',
    t: 'build',
    nextest: 'build',
    bench: 'build',
    doc: 'build',
    d: 'build',
    fix: 'build',
    rustc: 'build',
    rustdoc: 'build',
    metadata: 'build',
    tree: 'build',
    package: 'build',
    publish: 'build',
    zigbuild: 'build',
    auditable: 'build',
    leptos: 'build',
    chef: 'build',
    run: 'run',
    r: 'run',
    watch: 'run',
    fetch: 'download',
    vendor: 'download',
    update: 'download',
    'generate-lockfile': 'download',
    info: 'query',
    search: 'query',
    pkgid: 'query',
    help: 'query',
    version: 'query',
    'locate-project': 'query',
    'verify-project': 'query',
    'read-manifest': 'query',
    add: 'other',
    remove: 'other',
    rm: 'other',
    uninstall: 'other',
    // Removes what was built, `target`.
    clean: 'other',
    config: 'other',
    fmt: 'other',
    init: 'other',
    login: 'other',
    logout: 'other',
    new: 'other',
    owner: 'other',
    report: 'other',
    yank: 'other',
  },
  twoWordVerbs: { 'chef prepare': 'query' },
  valueOptions: (
    '-p --package --exclude -F --features --target --target-dir --artifact-dir --out-dir -j --jobs --profile --bin ' +
    '--example --test --bench --manifest-path --lockfile-path --message-format --color --config -Z -C --path --git ' +
    '--branch --tag --rev --root --registry --index --version --vers --recipe-path --explain'
  ).split(' '),
  fileOptions: ['--path'],
  leftovers: [
    {
      ...crates,
      // CARGO_HOME of the official images. `bin`, `.crates.toml` and `config.toml` stay.
      paths: ['/usr/local/cargo/registry', '/usr/local/cargo/git'],
      elsewhereIn: /^(?!([^@]*\/)?(rust|cargo-chef)([:@]|$))/,
      // The lock, `.package-cache`, stands beside the folder and not in it. Crates of git are not held.
      mount: { target: '/usr/local/cargo/registry', sharing: 'locked', byPlatform: false },
    },
    {
      ...crates,
      paths: ['~/.cargo/registry', '~/.cargo/git'],
      elsewhereIn: /^([^@]*\/)?(rust|cargo-chef)([:@]|$)/,
      mount: { target: '~/.cargo/registry', sharing: 'locked', byPlatform: false },
    },
  ],
  source: { from: 'rust-lang/cargo:src/bin/cargo/main.rs, src/bin/cargo/commands', date: '2026-11' },
};
