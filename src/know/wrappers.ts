/** Commands that run what stands among their words, another command or a script, as data. */
import type { Source } from './source.ts';

/**
 * What an option is to the one who wants to know what is run, and in which environment.
 * - `flag`: nothing
 * - `value`: it takes a value, attached or the next word
 * - `clears`: the environment starts empty (`env -i`)
 * - `unsets`: its value is a variable that is taken away (`env -u`)
 * - `keeps`: the environment is handed on after all (`sudo -E`)
 * - `resets`: nothing is known of the environment any more (`su -l`)
 * - `may-not-run`: the command may not be run at all (`xargs -r`)
 * - `replaces`: its value stands for input wherever it is found in the command, which may also not run (`xargs -I`)
 * - `script`: its value is a script, or the first operand is (`su -c`, `sh -c`)
 */
export type OptionMeaning =
  'flag' | 'value' | 'clears' | 'unsets' | 'keeps' | 'resets' | 'may-not-run' | 'replaces' | 'script';

export interface WrapperRow {
  readonly names: readonly string[];
  /**
   * What is run: the words behind its own; the value of its option that is a `script`; the first operand, with or
   * without such an option in front; all operands with blanks between.
   */
  readonly runs: 'command' | 'option' | 'operand-with-option' | 'operand' | 'operands';
  /** An option that is not in here makes the whole command one that is not understood. */
  readonly options: Readonly<Record<string, OptionMeaning>>;
  /** Without this option the row does not apply. */
  readonly requires?: string;
  /** Operands of its own in front of the command: the time of `timeout`, the user of `gosu`. */
  readonly operands?: number;
  /** `NAME=value` words in front of the command are variables of its environment. */
  readonly assigns?: boolean;
  /** Appends words from its input to the command. */
  readonly appends?: boolean;
  /** It is part of the shell: a builtin behind it changes the shell itself. */
  readonly builtin?: boolean;
  /** Variables that are not what they were, `all` when any may not. */
  readonly changes?: 'all' | readonly string[];
  /** The same where an option `keeps` the environment. */
  readonly changesStill?: readonly string[];
  readonly source: Source;
}

/** Rows of the same name are tried in order. */
export const wrapperRows: readonly WrapperRow[] = [
  {
    names: ['sudo'],
    runs: 'command',
    options: {
      ...flags('-A -H -k -n -N -P -S --askpass --set-home --non-interactive --stdin'),
      ...flags('--reset-timestamp --no-update --preserve-groups'),
      ...values('-C -D -g -h -p -R -r -T -t -u --close-from --chdir --group --host --prompt --chroot'),
      ...values('--role --command-timeout --type --user'),
      '-E': 'keeps',
      '--preserve-env': 'keeps',
    },
    assigns: true,
    changes: 'all',
    changesStill: ['HOME', 'PATH', 'USER', 'LOGNAME', 'SHELL', 'MAIL', 'LS_COLORS', 'XAUTHORITY'],
    source: { from: 'man 8 sudo 1.9.13', date: '2026-11' },
  },
  {
    names: ['doas'],
    runs: 'command',
    options: { ...flags('-n'), ...values('-u -C') },
    changes: 'all',
    source: { from: 'man 1 doas (OpenDoas 6.8)', date: '2026-11' },
  },
  {
    names: ['env'],
    runs: 'command',
    options: {
      '-i': 'clears',
      '-': 'clears',
      '--ignore-environment': 'clears',
      '-u': 'unsets',
      '--unset': 'unsets',
      ...values('-C --chdir'),
      ...flags('-v --debug'),
    },
    assigns: true,
    source: { from: 'man 1 env (coreutils 9.1), busybox:coreutils/env.c', date: '2026-11' },
  },
  {
    names: ['command'],
    runs: 'command',
    options: flags('-p'),
    builtin: true,
    source: { from: 'POSIX.1-2017 command', date: '2026-11' },
  },
  {
    names: ['builtin'],
    runs: 'command',
    options: {},
    builtin: true,
    source: { from: 'man 1 bash 5.2', date: '2026-11' },
  },
  {
    names: ['exec'],
    runs: 'command',
    options: {},
    builtin: true,
    source: { from: 'POSIX.1-2017 exec', date: '2026-11' },
  },
  {
    names: ['nohup', 'eatmydata', 'busybox'],
    runs: 'command',
    options: {},
    source: { from: 'man 1 nohup, man 1 eatmydata, busybox --help', date: '2026-11' },
  },
  {
    names: ['nice'],
    runs: 'command',
    options: values('-n --adjustment'),
    source: { from: 'man 1 nice (coreutils 9.1)', date: '2026-11' },
  },
  {
    names: ['ionice'],
    runs: 'command',
    options: { ...flags('-t --ignore'), ...values('-c -n --class --classdata') },
    source: { from: 'man 1 ionice (util-linux 2.38)', date: '2026-11' },
  },
  {
    names: ['time'],
    runs: 'command',
    options: {
      ...flags('-a -p -q -v --append --portability --quiet --verbose'),
      ...values('-f -o --format --output'),
    },
    source: { from: 'man 1 time (GNU time 1.9)', date: '2026-11' },
  },
  {
    names: ['timeout'],
    runs: 'command',
    options: {
      ...flags('-v --foreground --preserve-status --verbose'),
      ...values('-k -s --kill-after --signal'),
    },
    operands: 1,
    source: { from: 'man 1 timeout (coreutils 9.1)', date: '2026-11' },
  },
  {
    names: ['stdbuf'],
    runs: 'command',
    options: values('-i -o -e --input --output --error'),
    source: { from: 'man 1 stdbuf (coreutils 9.1)', date: '2026-11' },
  },
  {
    names: ['xargs'],
    runs: 'command',
    options: {
      ...flags('-0 -t -x --null --verbose --exit --open-tty -o'),
      ...values('-a -d -E -L -n -P -s --arg-file --delimiter --max-lines --max-args --max-procs --max-chars'),
      '-r': 'may-not-run',
      '--no-run-if-empty': 'may-not-run',
      '-I': 'replaces',
    },
    appends: true,
    source: { from: 'man 1 xargs (findutils 4.9), busybox:findutils/xargs.c', date: '2026-11' },
  },
  {
    names: ['chroot'],
    runs: 'command',
    options: { ...flags('--skip-chdir'), ...values('--groups --userspec') },
    operands: 1,
    source: { from: 'man 1 chroot (coreutils 9.1)', date: '2026-11' },
  },
  {
    names: ['gosu', 'su-exec'],
    runs: 'command',
    options: {},
    operands: 1,
    changes: ['HOME'],
    source: { from: 'tianon/gosu:README.md, setup-user.go; ncopa/su-exec:su-exec.c', date: '2026-11' },
  },
  {
    names: ['setpriv'],
    runs: 'command',
    options: {
      ...flags('--clear-groups --keep-groups --init-groups --nnp --no-new-privs'),
      ...values('--reuid --regid --groups --inh-caps --ambient-caps --bounding-set --securebits'),
      ...values('--ruid --euid --rgid --egid --pdeathsig --selinux-label --apparmor-profile'),
      '--reset-env': 'resets',
    },
    source: { from: 'man 1 setpriv (util-linux 2.38)', date: '2026-11' },
  },
  {
    names: ['runuser'],
    runs: 'command',
    requires: '-u',
    options: { '-u': 'value', '--user': 'value', ...values('-g -G --group --supp-group') },
    changes: ['HOME', 'SHELL', 'USER', 'LOGNAME', 'PATH'],
    source: { from: 'man 1 runuser (util-linux 2.38)', date: '2026-11' },
  },
  {
    names: ['su', 'runuser'],
    runs: 'option',
    options: {
      '-c': 'script',
      '--command': 'script',
      '-': 'resets',
      '-l': 'resets',
      '--login': 'resets',
      ...flags('-m -p --preserve-environment -P --pty -f --fast'),
      ...values('-s -g -G --shell --group --supp-group'),
    },
    changes: ['HOME', 'SHELL', 'USER', 'LOGNAME', 'PATH'],
    source: { from: 'man 1 su (util-linux 2.38), busybox:loginutils/su.c', date: '2026-11' },
  },
  {
    names: ['sh', 'dash', 'ash', 'bash'],
    runs: 'operand-with-option',
    options: {
      '-c': 'script',
      ...flags('-a -e -u -v -x -h -B --norc --noprofile --posix'),
      '-o': 'value',
      '-l': 'resets',
      '-i': 'resets',
      '--login': 'resets',
    },
    source: { from: 'man 1 dash 0.5.12, man 1 bash 5.2', date: '2026-11' },
  },
  {
    names: ['eval'],
    runs: 'operands',
    options: {},
    builtin: true,
    source: { from: 'POSIX.1-2017 eval', date: '2026-11' },
  },
  {
    names: ['trap'],
    runs: 'operand',
    options: {},
    builtin: true,
    source: { from: 'POSIX.1-2017 trap', date: '2026-11' },
  },
];

function flags(names: string): Readonly<Record<string, OptionMeaning>> {
  return Object.fromEntries(names.split(' ').map((name) => [name, 'flag']));
}

function values(names: string): Readonly<Record<string, OptionMeaning>> {
  return Object.fromEntries(names.split(' ').map((name) => [name, 'value']));
}
