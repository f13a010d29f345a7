import type { Manager } from '../manager.ts';

/**
 * rustup. It removes each download once the component is installed, and its temporary files with the process: there is
 * nothing left to remove.
 */
export const rustup: Manager = {
  name: 'rustup',
  commands: /^rustup(-init)?$/,
  // The installer is all options.
  bareVerb: 'install',
  verbs: {
    install: 'install',
    add: 'install',
    default: 'install',
    // Both install the toolchain that a project asks for.
    show: 'install',
    which: 'install',
    update: 'upgrade',
    upgrade: 'upgrade',
    up: 'upgrade',
    uninstall: 'remove',
    remove: 'remove',
    rm: 'remove',
    run: 'run',
    check: 'query',
    completions: 'query',
    doc: 'query',
    docs: 'query',
    man: 'query',
    override: 'other',
    set: 'other',
  },
  twoWordVerbs: {
    'toolchain install': 'install',
    'toolchain add': 'install',
    'toolchain update': 'install',
    'toolchain link': 'other',
    'toolchain list': 'query',
    'toolchain uninstall': 'remove',
    'toolchain remove': 'remove',
    'target add': 'install',
    'target install': 'install',
    'target list': 'query',
    'target remove': 'remove',
    'component add': 'install',
    'component list': 'query',
    'component remove': 'remove',
    'self update': 'upgrade',
    'self uninstall': 'remove',
  },
  valueOptions: [
    '--default-toolchain',
    '--default-host',
    '--profile',
    '-c',
    '--component',
    '-t',
    '--target',
    '--toolchain',
    '--path',
  ],
  leftovers: [],
  source: {
    from: 'rust-lang/rustup:src/cli/rustup_mode.rs, src/dist/manifestation.rs, src/dist/download.rs',
    date: '2026-11',
  },
};
