import type { Manager } from '../manager.ts';

/** LuaRocks. */
export const luarocks: Manager = {
  name: 'luarocks',
  commands: /^luarocks(-?(5\.\d|jit))?$/,
  verbs: {
    install: 'install',
    make: 'install',
    build: 'install',
    test: 'build',
    pack: 'build',
    remove: 'remove',
    purge: 'remove',
    download: 'download',
    unpack: 'download',
    doc: 'query',
    help: 'query',
    lint: 'query',
    list: 'query',
    path: 'query',
    search: 'query',
    show: 'query',
    which: 'query',
    config: 'other',
    init: 'other',
    new_version: 'other',
    upload: 'other',
    write_rockspec: 'other',
  },
  valueOptions: (
    '--server --from --only-server --only-from --only-sources --only-sources-from --namespace --lua-dir --lua-version ' +
    '--tree --to --timeout --project-tree --branch --deps-mode'
  ).split(' '),
  leftovers: [
    {
      what: 'manifests of servers',
      leftBy: ['install', 'build', 'download', 'query'],
      paths: ['~/.cache/luarocks'],
      movedBy: ['XDG_CACHE_HOME', 'LUAROCKS_CONFIG'],
      configuration: { file: /luarocks/, moves: /\blocal_cache\b/ },
      readBy: [],
      cleanup: { cleanedBy: [] },
      mount: { target: '~/.cache/luarocks', sharing: 'locked', byPlatform: false },
      source: {
        from: 'luarocks/luarocks:src/luarocks/core/cfg.lua, src/luarocks/fetch.lua',
        date: '2026-11',
      },
    },
  ],
  source: { from: 'luarocks/luarocks:src/luarocks/cmd.lua, src/luarocks/cmd', date: '2026-11' },
};
