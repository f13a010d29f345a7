import { words, type CommandRow } from '../command.ts';

/** What a shell does itself. What that changes in the shell is not told here: see `src/facts/shell-leaks.ts`. */
export const builtins: readonly CommandRow[] = [
  {
    names: words(`
      : true false echo printf cd chdir pushd popd dirs pwd export readonly unset set shopt shift break
      continue return exit local declare typeset read umask ulimit trap wait jobs kill hash type alias
      unalias getopts times let mapfile readarray enable caller compgen complete bind
    `),
    operands: 'text',
    asks: [],
    source: { from: 'man 1 dash, man 1 bash: shell builtin commands', date: '2026-11' },
  },
  {
    names: ['test', '['],
    operands: 'reads',
    asks: [],
    source: { from: 'man 1 test', date: '2026-11' },
  },
  {
    names: ['command', 'builtin', 'exec'],
    operands: 'text',
    runsOthers: true,
    with: { '-v -V': { runsOthers: false } },
    asks: [],
    source: { from: 'POSIX.1-2024: command, exec', date: '2026-11' },
  },
  {
    names: ['eval', '.', 'source', 'sh', 'bash', 'dash', 'ash', 'zsh', 'ksh'],
    operands: 'text',
    runsOthers: true,
    source: { from: 'man 1 dash, man 1 bash', date: '2026-11' },
  },
  {
    names: ['busybox', 'toybox'],
    operands: 'text',
    runsOthers: true,
    with: { '--install': { hazards: ['shell'] } },
    source: { from: 'BusyBox 1.35 --help', date: '2026-11' },
  },
  {
    names: ['fg', 'bg', 'disown'],
    operands: 'text',
    hazards: ['daemon'],
    source: { from: 'man 1 bash: job control', date: '2026-11' },
  },
];
