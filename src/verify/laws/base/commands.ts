/** What a command needs of a base image: it must be there, and run nothing that nobody sees. */
import { callsAmong } from '../../../facts/calls.ts';
import { readCommandLine } from '../../../facts/command-line.ts';
import type { Simple } from '../../../../grammar/shell/ast.ts';
import type { Command } from '../../../facts/commands.ts';
import { piecesOf } from '../../../facts/path-pattern.ts';
import { rowOf } from '../../../know/commands/index.ts';
import { isLone, readCall } from './packages.ts';
import { leavesWithFull, readFolder, readPattern, readProgram, readText } from './paths.ts';
import { lastName, type Holdings, type Reading } from './reading.ts';

/**
 * Reads the commands of one script, in their order.
 * @param done those that have surely done what they are told
 */
export function readCommands(
  commands: readonly Command[],
  done: ReadonlySet<Simple>,
  holdings: Holdings,
  reading: Reading,
): void {
  const outer = new Set(commands.map(({ inside }) => inside));
  for (const command of commands)
    readCommand(command, outer.has(command), done.has(command.node), holdings, reading);
}

function readCommand(
  command: Command,
  scriptIsRead: boolean,
  done: boolean,
  holdings: Holdings,
  reading: Reading,
): void {
  for (const { argv } of command.wrappers) readProgram(argv[0]?.value, holdings, reading);
  for (const { node, target } of command.redirects) {
    // What is written anew is not read.
    const anew = node.operator === '>' && /^\/etc\/[^/]+$/.test(target?.value ?? '');
    if (!anew || target?.value?.endsWith('/pip.conf') === true)
      readText(target?.value ?? '', holdings, reading);
    holdings.named.add(lastName(target?.value ?? target?.word.text ?? ''));
  }
  const [first, ...rest] = command.argv;
  // A function's commands are among the others.
  if (first === undefined || (command.name === undefined && first.value?.includes('/') === false)) return;
  if (!readProgram(first.value, holdings, reading)) return;
  const [call] = callsAmong([command]);
  if (call !== undefined && readCall(call, done, holdings, reading)) return;
  if (rest.some(({ value, pattern }) => /^\/var(\/lib(\/apt.*)?)?\/*$/.test(value ?? pattern ?? '')))
    holdings.lists = false;
  for (const { value, pattern } of rest) {
    if (pattern !== undefined) readPattern(pattern, reading);
    readText(value ?? '', holdings, reading);
    holdings.named.add(lastName(value ?? pattern ?? ''));
  }
  const words = rest.map(({ value }) => value ?? '');
  const name = lastName(first.value ?? '');
  wholeFolders(name, words, reading);
  if (tells(name, words, holdings, reading)) reading.unseen.push(`what ${name} tells`);
  helpers(name, words, holdings, reading);
  if (!seesAll(command, words, scriptIsRead, holdings, reading)) reading.unseen.push(`what ${name} runs`);
}

const readers = /^(ls|find|du|tar|ch(own|mod|grp)|rsync|grep|cd|pushd|cp|cat)$/;

function wholeFolders(name: string, words: readonly string[], reading: Reading): void {
  if (!readers.test(name) || (name === 'find' && /-delete|-exec rm /.test(words.join(' ')))) return;
  const read = name === 'cp' || name === 'rsync' ? words.slice(0, -1) : words;
  for (const word of read) if (word !== '/' || name !== 'cd') readFolder(word, reading);
}

/** Whether its answer depends on what is installed. */
function tells(name: string, words: readonly string[], holdings: Holdings, reading: Reading): boolean {
  if (name === 'dpkg-query' || name === 'apt-cache') return true;
  if (name === 'dpkg')
    return words.some((word) => /^-(-list|-status|-search|-get-sel|-verify|[lsSLV])/.test(word));
  const asks = ['command', 'type', 'hash', 'which', 'whereis'].includes(name);
  return asks && words.some((word) => word === '' || leavesWithFull(word, holdings, reading));
}

/** Programs that it starts without naming them. */
function helpers(name: string, words: readonly string[], holdings: Holdings, reading: Reading): void {
  const text = words.join(' ');
  const uses: readonly (readonly [boolean, string])[] = [
    [name === 'tar' && /(^| )-?[a-zA-Z]*J|\.t?xz\b|--xz/.test(text), 'xz'],
    [name === 'tar' && /(^| )-?[a-zA-Z]*j|\.t?bz2?\b|--bzip2/.test(text), 'bzip2'],
    [name === 'tar' && /\.t?zst\b|--zstd/.test(text), 'zstd'],
    [name === 'apt-key', 'gpg'],
    [/(^| )(git\+)?ssh:/.test(text), 'ssh'],
  ];
  for (const [used, program] of uses) if (used) readProgram(program, holdings, reading);
  const opaque =
    name === 'tar' && /(^| )-?[a-zA-Z]*[xt]/.test(text) && !/z|J|j|\.(tar|tgz)\b|--(un)?g?zip/.test(text);
  if (opaque) reading.unseen.push('what tar unpacks');
}

/** They make something of headers and libraries that are there, or run what is written elsewhere. */
const far =
  /^(gcc|g\+\+|cc|c\+\+|c\d\d|cpp|ld|as|clang(\+\+)?|make|cmake|alias|at|atd|batch|crond?|crontab|inetd|sshd|screen|tmux|monit|supervisor(d|ctl)|start-stop-daemon|daemonize|runsv(dir)?|watch|dockerd)(-\d+)?$/;

/** Modules of Python that do their work alone. */
const alone = /^(venv|ensurepip|compileall|zipfile|json\.tool|site)$/;

function seesAll(
  { argv }: Command,
  words: readonly string[],
  scriptIsRead: boolean,
  holdings: Holdings,
  reading: Reading,
): boolean {
  const [first, ...rest] = argv;
  const word = first?.value ?? '';
  const name = lastName(word);
  const row = rowOf(word);
  if (holdings.programs.has(name) && isLone(name)) return true;
  if (words.length === 1 && (row?.asks ?? ['--version', '--help', '-V']).includes(words[0] ?? ''))
    return true;
  if (reading.rule.tools?.test(name) === true) {
    const [option, module = ''] = words;
    return option === '-m' && (alone.test(module) || holdings.programs.has(module));
  }
  if (name === '.' || name === 'source') return words[0] === '/etc/os-release';
  if (row === undefined || far.test(name)) return false;
  if (name === 'find') return findSeesAll(words, holdings, reading);
  const fields = rest.map((argument) => ({ pieces: piecesOf(argument), word: argument.word.text }));
  return readCommandLine(fields, row).doing.runsOthers !== true || scriptIsRead;
}

function findSeesAll(words: readonly string[], holdings: Holdings, reading: Reading): boolean {
  return words.every((word, index) => {
    if (!/^-(exec|ok)(dir)?$/.test(word)) return true;
    const inner = words[index + 1] ?? '';
    const row = rowOf(inner);
    return (
      readProgram(inner, holdings, reading) &&
      row !== undefined &&
      row.runsOthers !== true &&
      !far.test(inner)
    );
  });
}
