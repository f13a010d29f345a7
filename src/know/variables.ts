/** Variables that somebody other than the script and the Dockerfile sets. */
import type { Source } from './source.ts';

interface Names {
  readonly names: readonly string[];
  readonly source: Source;
}

/** Shells give these values of their own, whatever the environment or an assignment says. */
export const setByShell: Names = {
  names: [
    'PWD OLDPWD PPID OPTIND OPTARG OPTERR LINENO RANDOM SRANDOM SECONDS SHLVL REPLY _ UID EUID GROUPS',
    'PS1 PS2 PS4 MAILCHECK COLUMNS LINES PIPESTATUS FUNCNAME DIRSTACK HOSTTYPE MACHTYPE OSTYPE SHELLOPTS',
    'EPOCHSECONDS EPOCHREALTIME COPROC MAPFILE BASH BASHOPTS BASHPID BASH_VERSION BASH_VERSINFO BASH_REMATCH',
    'BASH_SOURCE BASH_COMMAND BASH_LINENO BASH_SUBSHELL BASH_ARGC BASH_ARGV BASH_ARGV0 BASH_ALIASES BASH_CMDS',
    'BASH_EXECUTION_STRING',
  ].flatMap((line) => line.split(' ')),
  source: { from: 'man 1 bash 5.2, man 1 dash 0.5.12, busybox:shell/ash.c', date: '2026-11' },
};

/** The builder or the shell sets these when the image does not; proxies also without any ARG. */
export const setByBuild: Names = {
  names: [
    'HOME PATH HOSTNAME TERM SHELL',
    'HTTP_PROXY http_proxy HTTPS_PROXY https_proxy FTP_PROXY ftp_proxy NO_PROXY no_proxy ALL_PROXY all_proxy',
  ].flatMap((line) => line.split(' ')),
  source: {
    from: 'moby/buildkit:frontend/dockerui/config.go, util/system/path.go, opencontainers/runc:libcontainer/init_linux.go, man 1 bash',
    date: '2026-11',
  },
};
