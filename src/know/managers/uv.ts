import { words } from '../command.ts';
import type { Manager } from '../manager.ts';

/** uv, and its uvx. */
export const uv: Manager = {
  name: 'uv',
  commands: /^uvx?$/,
  modules: ['uv'],
  // `uvx ruff` is `uv tool run ruff`.
  verbCommands: { uvx: 'run' },
  verbs: {
    sync: 'install',
    add: 'install',
    remove: 'remove',
    lock: 'update',
    upgrade: 'update',
    build: 'build',
    export: 'query',
    tree: 'query',
    version: 'query',
    audit: 'query',
    help: 'query',
    // It installs first what the project lacks, and uses the cache for that alone; for scripts see readByOptions.
    run: 'script',
    venv: 'other',
    virtualenv: 'other',
    v: 'other',
    init: 'other',
    publish: 'other',
    format: 'other',
    check: 'other',
    self: 'other',
    auth: 'other',
    workspace: 'other',
    python: 'other',
    cache: 'cache',
    clean: 'clean',
  },
  twoWordVerbs: {
    'pip install': 'install',
    'pip sync': 'install',
    'pip compile': 'update',
    'pip uninstall': 'remove',
    'pip list': 'query',
    'pip ls': 'query',
    'pip freeze': 'query',
    'pip show': 'query',
    'pip tree': 'query',
    'pip check': 'query',
    'tool install': 'install',
    'tool upgrade': 'upgrade',
    'tool update': 'upgrade',
    'tool run': 'run',
    'tool uninstall': 'remove',
    'tool list': 'query',
    'tool ls': 'query',
    'tool dir': 'query',
    'tool update-shell': 'other',
    'cache clean': 'clean',
    'cache clear': 'clean',
  },
  valueOptions: words(`
    -p -r -c -e -t -o -w -C -P -i -f --allow-insecure-host --annotation-style --bounds --branch --build-constraint
    --build-constraints --cache-dir --check-url --color --config-file --config-setting --config-settings
    --config-settings-package --constraint --constraints --default-index --directory --editable --env-file --exclude
    --excludes --exclude-newer --exclude-newer-package --extra --extra-index-url --find-links --fork-strategy --format
    --from --group --index --index-strategy --index-url --keyring-provider --link-mode --marker --name --no-binary
    --no-binary-package --no-build-isolation-package --no-build-package --no-editable-package --no-emit-package
    --no-extra --no-group --no-install-package --no-sources-package --only-binary --only-emit-package --only-group
    --only-install-package --optional --out-dir --output-file --output-format --override --overrides --package --prefix
    --prerelease --project --prompt --prune --publish-url --python --python-platform --python-preference
    --python-version --reinstall-package --requirement --requirements --resolution --rev --script --src --tag --target
    --torch-backend --trusted-host --trusted-publishing --upgrade-group --upgrade-package --vcs --with --with-editable
    --with-executables-from --with-requirements
  `),
  fileOptions: words(`
    -r --requirement --requirements -c --constraint --constraints -e --editable --override --overrides -b
    --build-constraint --build-constraints --excludes --with-editable --with-requirements
  `),
  leftovers: [
    {
      what: 'package cache',
      leftBy: ['install', 'update', 'upgrade', 'build'],
      paths: ['~/.cache/uv'],
      // With the link mode `symlink` what is installed is links into the cache; offline, only the cache can serve.
      movedBy: ['UV_CACHE_DIR', 'XDG_CACHE_HOME', 'UV_LINK_MODE', 'UV_CONFIG_FILE', 'UV_OFFLINE'],
      movedByOptions: ['--cache-dir', '--link-mode', '--config-file'],
      configuration: { file: /\buv\.toml\b/, moves: /(?<![\w-])(cache-dir|link-mode|offline)\b/ },
      // The environments of uvx, of scripts and of `uv run --with` are in the cache.
      readBy: ['run', 'cache'],
      // Not `-w`: behind `uv run` that is mostly the option of another program.
      readByOptions: words('--offline --script --with --with-editable --with-requirements --isolated'),
      readers: ['uvx'],
      prevention: {
        flag: '--no-cache',
        prevents: (flag) => /^(--no-cache(-dir)?|-[nqv]*n[nqv]*)$/.test(flag),
        environment: {
          name: 'UV_NO_CACHE',
          value: '1',
          disables: (value) => /^(1|y|yes|t|true|on)$/i.test(value),
        },
      },
      cleanup: { cleanedBy: ['cache clean', 'cache clear', 'clean'] },
      mount: {
        target: '~/.cache/uv',
        sharing: 'shared',
        byPlatform: false,
        // It copies anyway, but warns.
        environment: { UV_LINK_MODE: 'copy' },
      },
      source: {
        from: 'astral-sh/uv:crates/uv-cache/src/cli.rs, docs/concepts/cache.md, docs/guides/integration/docker.md',
        date: '2026-11',
      },
    },
  ],
  source: { from: 'astral-sh/uv:crates/uv-cli/src/lib.rs', date: '2026-11' },
};
