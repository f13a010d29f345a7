import { words } from '../command.ts';
import type { Manager } from '../manager.ts';

/** conda, mamba and micromamba: one row, because they share one package cache and clean each other's. */
export const conda: Manager = {
  name: 'conda',
  commands: /^(conda|mamba|micromamba)$/,
  verbs: {
    install: 'install',
    create: 'install',
    update: 'upgrade',
    upgrade: 'upgrade',
    remove: 'remove',
    uninstall: 'remove',
    clean: 'clean',
    // conda-pack reads the packages it packs from the cache.
    pack: 'cache',
    build: 'build',
    run: 'script',
    config: 'other',
    init: 'other',
    activate: 'other',
    deactivate: 'other',
    shell: 'other',
    rename: 'other',
    package: 'other',
    'self-update': 'other',
    ps: 'other',
    auth: 'other',
    compare: 'query',
    env: 'query',
    export: 'query',
    info: 'query',
    list: 'query',
    notices: 'query',
    repoquery: 'query',
    search: 'query',
  },
  twoWordVerbs: {
    'env create': 'install',
    'env update': 'upgrade',
    'env remove': 'other',
    'env config': 'other',
    'env export': 'query',
    'env list': 'query',
  },
  valueOptions: words(`
    -c -f -n -p -r --category --channel --channel-alias --channel-priority --clone --cacert-path --console
    --environment-specifier --env-spec --exclude-newer --experimental --file --format --lock-timeout --log-level --name
    --platform --prefix --rc-file --relocate-prefix --repodata-fn --repodata-ttl --revision --root-prefix
    --safety-checks --solver --ssl-verify --subdir --trusted-channels
  `),
  fileOptions: ['-f', '--file'],
  leftovers: [
    {
      what: 'package cache',
      leftBy: ['install', 'upgrade', 'download'],
      // What is installed is hard links to it or copies, never part of it.
      paths: ['/opt/conda/pkgs'],
      // Elsewhere the prefix is what an installer was told; in these images it is /opt/conda, which is also the
      // MAMBA_ROOT_PREFIX of micromamba's.
      elsewhereIn:
        /^(?!([^@]*\/)?((ana|mini)conda[23]?|miniforge(3|-pypy3)|mambaforge(-pypy3)?|micromamba|[\w-]+-notebook|docker-stacks-foundation)([:@]|$))/,
      movedBy: words(`
        CONDA_PKGS_DIRS CONDARC MAMBARC MAMBA_ROOT_PREFIX CONDA_ALWAYS_SOFTLINK CONDA_ALLOW_SOFTLINKS
        MAMBA_ALWAYS_SOFTLINK MAMBA_ALLOW_SOFTLINKS CONDA_OFFLINE MAMBA_OFFLINE
      `),
      movedByOptions: words('-r --root-prefix --rc-file --always-softlink --allow-softlinks'),
      configuration: {
        file: /(condarc|mambarc)\b|\b(micro)?(conda|mamba) config\b/,
        moves: /\bpkgs_dirs\b|softlink|(?<![\w-])offline\b/,
      },
      readBy: ['cache'],
      readByOptions: ['--offline', '--use-index-cache', '-C'],
      readers: ['conda-pack'],
      cleanup: { cleanedBy: ['clean'] },
      // To another file system both copy by themselves.
      mount: { target: '/opt/conda/pkgs', sharing: 'locked', byPlatform: true },
      source: {
        from: 'conda/conda:conda/base/context.py, conda/cli/main_clean.py; mamba-org/mamba:libmamba/src/api/configuration.cpp; conda/conda-pack:conda_pack/core.py; conda/conda:conda/core/link.py; mamba-org/mamba:libmamba/src/core/link.cpp; ContinuumIO/docker-images:miniconda3/debian/Dockerfile; conda-forge/miniforge-images:ubuntu/Dockerfile; jupyter/docker-stacks:images/docker-stacks-foundation/Dockerfile',
        date: '2026-11',
      },
    },
  ],
  prompt: {
    verbs: ['install', 'upgrade', 'remove', 'clean'],
    flag: '-y',
    // Of older versions.
    unknownTo: ['env create', 'env update'],
    place: 'behind',
    answers: (flag) => flag === '--yes' || /^-[a-z]*y[a-z]*$/i.test(flag),
    environment: ['CONDA_ALWAYS_YES', 'MAMBA_ALWAYS_YES'],
    // At the end of the input both read an empty answer.
    without: 'takes the default',
    source: {
      from: 'conda/conda:conda/plugins/reporter_backends/console.py; mamba-org/mamba:libmamba/src/core/output.cpp',
      date: '2026-11',
    },
  },
  source: {
    from: 'conda/conda:conda/cli/conda_argparse.py, conda/cli/helpers.py; mamba-org/mamba:micromamba/src/umamba.cpp, micromamba/src/common_options.cpp',
    date: '2026-11',
  },
};
