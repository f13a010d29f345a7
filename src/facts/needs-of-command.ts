/** What one command needs of the base image. */
import { rowOf } from '../know/commands/index.ts';
import { builtins } from '../know/commands/builtins.ts';
import { callsAmong } from './calls.ts';
import { readCommandLine, type Field } from './command-line.ts';
import type { Command } from './commands.ts';
import { deedOf } from './deed.ts';
import { readSearch, type Action } from './find-actions.ts';
import { helpersOf } from './helpers.ts';
import type { Holdings, Ledger } from './ledger.ts';
import { needsOfAccounts } from './needs-of-accounts.ts';
import { needsOfCall, type CallContext } from './needs-of-packages.ts';
import {
  isNewFile,
  isSystemFolder,
  listFolders,
  needsBelow,
  needsOfPath,
  needsOfText,
} from './needs-of-path.ts';
import { needsOfLanguage } from './needs-of-language.ts';
import { couldBeIn, couldHold, exactPath, folderOf, piecesOf, plainText } from './path-pattern.ts';
import { resolve, unknownWorkdir, type PathPattern, type Piece } from './path-pattern.ts';
import { commandIn, systemCommandIn } from './slim.ts';

/** Where commands stand. */
export interface Context extends CallContext {
  /** Where a script begins to work. */
  readonly cwd: PathPattern;
}

/** Reads the commands of one script, in their order. */
export function needsOfCommands(commands: readonly Command[], context: Context): void {
  const outer = new Set(commands.map(({ inside }) => inside));
  for (const command of commands) needsOfCommand(command, outer.has(command), context);
}

function needsOfCommand(command: Command, scriptIsRead: boolean, context: Context): void {
  const { ledger } = context;
  for (const { argv } of command.wrappers) if (argv[0] !== undefined) program(argv[0].value, context);
  for (const { name, value } of command.node.assignments) {
    needsOfLanguage(name, value?.text, ledger);
    if (value !== undefined) needsOfText(value.text, context);
  }
  for (const { value, word } of [...command.wrappers.flatMap(({ argv }) => argv), ...command.argv]) {
    const [, name, language] = /^(\w+)=(.*)$/s.exec(value ?? word.text) ?? [];
    if (name !== undefined) needsOfLanguage(name, language, ledger);
  }
  for (const { node, target } of command.redirects) {
    if (target === undefined || (node.operator === '>' && isNewFile(target.value ?? ''))) continue;
    needsOfPieces(piecesOf(target), target.word.text, context);
    if (node.operator !== '<' && isOfLists(resolve(piecesOf(target), context.cwd, undefined), false))
      context.holdings.lists = false;
    if (target.value === undefined && node.operator === '<')
      ledger.unseen.add(`the file ${target.word.text}`);
  }
  const [first, ...rest] = command.argv;
  if (first === undefined) return;
  const word = first.value;
  if (word === undefined) {
    ledger.unseen.add('a command that is known only when it runs');
    return;
  }
  // Functions: their commands are among the others.
  if (command.name === undefined && !word.includes('/')) return;
  if (!program(word, context)) return;
  const [call] = callsAmong([command]);
  if (call !== undefined && needsOfCall(call, context)) return;
  const fields = rest.map((argument) => ({ pieces: piecesOf(argument), word: argument.word.text }));
  for (const { pieces, word: written } of fields) needsOfPieces(pieces, written, context);
  needsOfFolders(word, fields, context);
  needsOfAccounts(command, context);
  if (changesLists(word, fields, context)) context.holdings.lists = false;
  const { programs, unsure } = helpersOf(command);
  for (const helper of programs) program(helper, context);
  if (unsure) ledger.unseen.add(`what ${shown(command)} unpacks`);
  if (asksForGone(word, fields, context)) ledger.unseen.add(`what ${shown(command)} tells`);
  if (!seesAll(word, fields, scriptIsRead, context)) ledger.unseen.add(`what ${shown(command)} runs`);
}

function needsOfPieces(pieces: readonly Piece[], written: string, context: Context): void {
  const [head] = pieces;
  const plain = plainText(pieces);
  if (plain !== undefined) {
    needsOfText(plain, context);
    if (fromRoot.test(plain)) {
      const path = exactPath(resolve(pieces, context.cwd, undefined));
      needsOfPath(path ?? `/${plain.replace(/^(\.{1,2}\/)+/, '')}`, context);
    }
  } else if (head?.kind === 'text') needsBelow(head.text, written, context);
}

/** Leads to the system in the root folder, and from wherever it is not known. */
const fromRoot = /^(\.{1,2}\/)*(usr|etc|lib\w*|s?bin|var)\//;

function shown({ argv }: Command): string {
  const text = argv.map(({ value, pattern, word }) => value ?? pattern ?? word.text).join(' ');
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

/** Notes a program by its name or path; false when nothing more can be said of it. */
function program(word: string | undefined, { ledger, holdings }: Context): boolean {
  if (word === undefined) {
    ledger.unseen.add('a command that is known only when it runs');
    return false;
  }
  const name = word.slice(word.lastIndexOf('/') + 1);
  switch (placeOf(word, name, ledger, holdings)) {
    case 'builtin':
      return true;
    case 'here':
      ledger.found.add(name);
      return true;
    case 'gone':
      ledger.gone.add(name);
      return false;
    default:
      ledger.unseen.add(`the command ${word}`);
      return false;
  }
}

function placeOf(
  word: string,
  name: string,
  { variant }: Ledger,
  { brought, scripts }: Holdings,
): 'builtin' | 'here' | 'gone' | undefined {
  if (word === name && shellWords.has(name)) return 'builtin';
  const folder = word.slice(0, word.length - name.length);
  if (scripts.has(name) && /^$|\/bin\/$/.test(folder)) return 'here';
  if (/^\/usr\/local\/s?bin\/$/.test(folder))
    return variant.rule.tools?.test(name) === true ? 'here' : undefined;
  if (!/^$|^(\/usr)?\/s?bin\/$/.test(folder)) return undefined;
  if (brought.has(name)) return 'here';
  const place = word === name ? commandIn(variant, name) : systemCommandIn(variant, name);
  if (place === 'gone') return 'gone';
  return place === undefined ? undefined : 'here';
}

/** Words that the shell itself knows; the shells are among the rows of builtins too. */
const shellWords: ReadonlySet<string> = new Set(
  builtins.flatMap(({ names }) => names).filter((name) => !/^(ba|da|a|z|k)?sh$/.test(name)),
);

const compilers = /^(gcc|g\+\+|cc|c\+\+|c89|c99|cpp|ld|as|clang(\+\+)?)(-\d+)?$/;

/** They run what is written somewhere else: tables, configurations, the words of who logs in. */
const launchers =
  /^(alias|at|atd|batch|cron|crond|crontab|inetd|sshd|screen|tmux|monit|supervisor(d|ctl)|start-stop-daemon|daemonize|s6-\w+|runsv(dir)?|watch|dockerd)$/;

/** Whether a command runs nothing but what is read here. */
function seesAll(word: string, fields: readonly Field[], scriptIsRead: boolean, context: Context): boolean {
  const { ledger, holdings } = context;
  const name = word.slice(word.lastIndexOf('/') + 1);
  if (holdings.scripts.has(name)) return true;
  const row = rowOf(word);
  const line = row && readCommandLine(fields, row);
  if (line?.asks === true) return true;
  if (commandIn(ledger.variant, name) === 'tool') return toolAlone(fields, holdings);
  // Headers and libraries that the full image has change what comes out.
  if (line === undefined || compilers.test(name) || launchers.test(name)) return false;
  if (word === '.' || word === 'source') return plainText(fields[0]?.pieces ?? []) === '/etc/os-release';
  if (line.doing.operands === 'finds') return searchSeesAll(fields, context);
  const { computes } = line.doing;
  const scripts = [
    ...line.values.filter(({ use }) => use === 'script').map(({ field }) => field),
    ...line.operands.slice(0, line.doing.leading ?? 0),
  ];
  if (computes !== undefined && !scripts.every(({ pieces }) => computes(plainText(pieces) ?? '`')))
    return false;
  return line.doing.runsOthers !== true || scriptIsRead;
}

/** Commands whose answer tells what is installed. */
function asksForGone(word: string, fields: readonly Field[], { ledger, holdings }: Context): boolean {
  const words = fields.map(({ pieces }) => plainText(pieces));
  switch (word) {
    case 'command':
    case 'type':
    case 'hash':
    case 'which':
    case 'whereis':
      return words.some(
        (name) =>
          name === undefined || (!holdings.brought.has(name) && commandIn(ledger.variant, name) === 'gone'),
      );
    case 'getent':
    case 'apt-mark':
    case 'dpkg-reconfigure':
    case 'dpkg-query':
    case 'apt-cache':
      return true;
    case 'update-alternatives':
      return !words.includes('--install');
    case 'dpkg':
      return words.some((option) =>
        /^-(-list|-status|-search|-listfiles|-get-selections|-verify|[lsSLV])/.test(option ?? ''),
      );
    default:
      return false;
  }
}

/** Notes folders of the system that are read or changed as a whole. */
function needsOfFolders(word: string, fields: readonly Field[], { ledger }: Context): void {
  if (word === 'find' && readSearch(fields).actions.some(removes)) return;
  const deed = deedOf(word, fields, { cwd: unknownWorkdir, home: undefined }, true);
  const looked = deed.touches.filter(({ use }) => use === 'reads' || use === 'changes');
  for (const { path, unknown } of looked)
    if (unknown !== undefined && folderOf(path) === undefined) ledger.unseen.add(`the file ${unknown}`);
  const folders = looked.map(({ path }) => folderOf(path));
  if (word === 'cd' || word === 'pushd') folders.push(plainText(fields[0]?.pieces ?? []));
  for (const folder of folders)
    if (folder !== undefined && (isSystemFolder(folder) || (folder === '/' && word !== 'cd')))
      ledger.unseen.add(`the folder ${folder}`);
}

/** Whether a command may remove the lists of packages, or make them those of other sources. */
function changesLists(word: string, fields: readonly Field[], { cwd }: Context): boolean {
  const { touches, anything } = deedOf(word, fields, { cwd, home: undefined }, true);
  if (anything) return true;
  return touches.some(
    ({ use, path }) => use !== 'reads' && isOfLists(path, use === 'removes' || use === 'replaces'),
  );
}

function isOfLists(path: PathPattern, wholeTrees: boolean): boolean {
  return listFolders.some((folder) => couldBeIn(path, folder) || (wholeTrees && couldHold(path, folder)));
}

function removes(action: Action): boolean {
  const word = action.kind === 'run' ? plainText(action.command[0]?.pieces ?? []) : undefined;
  return action.kind === 'delete' || word === 'rm';
}

/** Modules of Python that do their work alone, in the way of `python -m venv`. */
const aloneModules = new Set(['venv', 'ensurepip', 'compileall', 'zipfile', 'json.tool', 'site']);

function toolAlone(fields: readonly Field[], { scripts }: Holdings): boolean {
  const [option, module] = fields.map(({ pieces }) => plainText(pieces) ?? '');
  return option === '-m' && module !== undefined && (aloneModules.has(module) || scripts.has(module));
}

function searchSeesAll(fields: readonly Field[], context: Context): boolean {
  return readSearch(fields).actions.every((action) => {
    if (action.kind !== 'run') return true;
    const [head, ...rest] = action.command;
    const word = head && plainText(head.pieces);
    return word !== undefined && program(word, context) && seesAll(word, rest, false, context);
  });
}
