import type { CommandRow, Doing } from '../command.ts';

const shows: Partial<Doing> = { operands: 'text' };
const changesTree: Partial<Doing> = { operands: 'own' };
const reaches: Partial<Doing> = { operands: 'own', network: true };

/** Version control. A fresh clone has no hooks that could run. */
export const versions: readonly CommandRow[] = [
  {
    names: ['git'],
    operands: 'unknown',
    network: true,
    runsOthers: true,
    options: { '-C --git-dir --work-tree -c --namespace --exec-path': 'text' },
    with: {
      clone: {
        operands: 'clones',
        runsOthers: false,
        options: {
          '-b --branch -o --origin -u --upload-pack --depth --shallow-since --shallow-exclude': 'text',
          '--reference --reference-if-able --template -c --config -j --jobs --filter --server-option': 'text',
          '--bundle-uri': 'text',
          '--separate-git-dir': 'writes',
        },
      },
      // Paths stand below another folder; a bare clone has another name.
      '-C --git-dir --work-tree': changesTree,
      '--bare --mirror': { fillsWorkdir: true },
      // Hooks of the template run; so does a program that packs.
      '--template --upload-pack': { runsOthers: true },
      'fetch pull submodule remote lfs ls-remote push': { ...reaches, runsOthers: false },
      'checkout switch restore reset clean merge rebase am apply cherry-pick revert stash commit add rm mv init':
        {
          ...changesTree,
          network: false,
          runsOthers: false,
        },
      // Some refresh the index, or write with `--output`, `-w`, `--lost-found`.
      'status diff log show describe diff-tree hash-object symbolic-ref fsck grep': {
        ...changesTree,
        network: false,
        runsOthers: false,
      },
      'config tag branch gc prune repack reflog update-index update-ref worktree sparse-checkout notes archive bundle':
        {
          ...changesTree,
          network: false,
          runsOthers: false,
        },
      'rev-parse rev-list ls-files ls-tree cat-file blame shortlog version help': {
        ...shows,
        network: false,
        runsOthers: false,
      },
      'var name-rev merge-base for-each-ref show-ref check-ignore': {
        ...shows,
        network: false,
        runsOthers: false,
      },
    },
    source: { from: 'man 1 git, git-clone, githooks (2.39)', date: '2026-11' },
  },
  {
    names: ['git-lfs'],
    operands: 'own',
    network: true,
    source: { from: 'man 1 git-lfs (3.3)', date: '2026-11' },
  },
  {
    names: ['svn', 'fossil', 'cvs', 'bzr', 'repo', 'gclient'],
    operands: 'unknown',
    network: true,
    runsOthers: true,
    with: { 'co checkout export up update info cat': { runsOthers: false } },
    source: { from: 'man 1 svn (1.14), cvs, bzr', date: '2026-11' },
  },
  {
    names: ['hg'],
    operands: 'unknown',
    network: true,
    runsOthers: true,
    options: { '-R --repository --cwd --config': 'text' },
    with: {
      clone: {
        operands: 'clones',
        runsOthers: false,
        options: { '-u --updaterev -r --rev -b --branch': 'text' },
        operandHazards: { file: ['hard-links'] },
      },
    },
    source: { from: 'man 1 hg (6.3): clone hard-links on one file system', date: '2026-11' },
  },
];
