/** The typed view of an instruction: its operands and flags as BuildKit's instructions/parse.go reads them. */
import type { Heredoc, Instruction } from '../ast.ts';
import { bodyText } from '../tree.ts';
import type * as T from '../typed.ts';
import { duration } from './duration.ts';
import { noFlags, readFlags, type Flags } from './flag-values.ts';
import { flagText } from './flags.ts';
import { heredocOf, lowerCase } from './heredoc.ts';
import { jsonForm } from './json-form.ts';
import { isSeparator, trimSpace, unspliced } from './lines.ts';
import { deviceError, readMount } from './mounts.ts';
import { quotedWords, splitAtBlanks } from './operands.ts';
import { quote } from './quote.ts';
import { lineInstruction } from './trigger.ts';

const views = new WeakMap<Instruction, T.Typed>();

/** What an instruction means. Computed once a node. */
export function typed(instruction: Instruction): T.Typed {
  let view = views.get(instruction);
  if (view === undefined) views.set(instruction, (view = read(instruction)));
  return view;
}

type Reader = (instruction: Instruction, body: string, flags: Flags) => T.Typed;

const readers: Readonly<Record<string, Reader>> = {
  from: readFrom,
  run: readRun,
  copy: readTransfer,
  add: readTransfer,
  env: (instruction, body) => readPairs('env', instruction, body),
  label: (instruction, body) => readPairs('label', instruction, body),
  arg: readArg,
  cmd: (_, body) => readCommand('cmd', body),
  entrypoint: (_, body) => readCommand('entrypoint', body),
  shell: readShell,
  user: readSingle,
  workdir: readSingle,
  stopsignal: readSingle,
  maintainer: readSingle,
  expose: (_, body) => {
    const ports = body === '' ? [] : splitAtBlanks(body);
    return ports.length === 0 ? atLeastOne('EXPOSE') : { kind: 'expose', ports };
  },
  volume: readVolume,
  healthcheck: readHealthcheck,
  onbuild: readOnbuild,
};

/** BuildKit never looks at the flags of these. */
const flagless = new Set(['arg', 'stopsignal']);
/** It looks at the flags of these before it counts their operands. */
const flagsFirst = new Set(['env', 'label', 'run', 'cmd', 'entrypoint', 'shell']);

function read(instruction: Instruction): T.Typed {
  const { name } = instruction;
  const reader = Object.hasOwn(readers, name) ? readers[name] : undefined;
  if (reader === undefined)
    return {
      kind: 'unknown',
      reason: `unknown instruction: ${unspliced(instruction.keyword.text, instruction.escape)}`,
    };
  const body = bodyText(instruction);
  const none = name === 'healthcheck' && /^none([\t-\r ]|$)/i.test(body);
  const flags = flagless.has(name) || none ? noFlags : readFlags(instruction);
  if ('get' in flags) return reader(instruction, body, flags);
  const early = reader(instruction, body, noFlags);
  if (early.kind === 'invalid' && (isSyntax(early) || (!flagsFirst.has(name) && isCount(early))))
    return early;
  return 'error' in flags ? invalid(flags.error) : { kind: 'unknown', reason: flags.unknown };
}

/** Whether BuildKit's parser finds it, before any instruction is looked at. */
export function isSyntax({ message }: T.Invalid): boolean {
  return /^(?:(?:ENV|LABEL) must have|Syntax error|when using JSON array)/.test(message);
}

function isCount({ message }: T.Invalid): boolean {
  return /^(?:[A-Z]+ requires|invalid name for build stage)/.test(message);
}

function invalid(message: string): T.Invalid {
  return { kind: 'invalid', message };
}

function atLeastOne(name: string): T.Invalid {
  return invalid(`${name} requires at least one argument`);
}

const notStrings = invalid('when using JSON array syntax, arrays must be comprised of strings only');

function readFrom(_: Instruction, body: string, flags: Flags): T.Typed {
  const words = body === '' ? [] : splitAtBlanks(body);
  const [image, as, name] = words;
  if (image === undefined || (words.length !== 1 && (words.length !== 3 || as?.value.toLowerCase() !== 'as')))
    return invalid('FROM requires either one or three arguments');
  let stage: T.Word | undefined;
  if (name !== undefined) {
    stage = { ...name, value: lowerCase(name.value) };
    if (!/^[a-z][a-z0-9-_.]*$/.test(stage.value))
      return invalid(
        `invalid name for build stage: ${quote(name.value)}, name can't start with a number or contain symbols`,
      );
  }
  return { kind: 'from', image, stage, platform: flags.get('platform')?.[0] || undefined };
}

/** The command of RUN, CMD and the like: exec form when the body is a JSON array of strings. */
function commandLine(body: string, start = 0): T.CommandLine | T.Invalid {
  const json = jsonForm(body, start);
  if (json.kind === 'rejected') return notStrings;
  if (json.kind === 'words') return { form: 'exec', words: json.words };
  return { form: 'shell', text: body.slice(start), start };
}

function readRun(instruction: Instruction, body: string, flags: Flags): T.Typed {
  const command = commandLine(body);
  if ('kind' in command) return command;
  const mounts: T.Mount[] = [];
  for (const text of flags.get('mount') ?? []) {
    const mount = readMount(text);
    if ('error' in mount) return invalid(mount.error);
    mounts.push(mount);
  }
  const network = flags.get('network')?.[0];
  if (network !== undefined && !['default', 'none', 'host'].includes(network))
    return invalid(`invalid network mode ${quote(network)}`);
  const security = flags.get('security')?.[0];
  if (security !== undefined && !['insecure', 'sandbox'].includes(security))
    return invalid(`security ${quote(security)} is not valid`);
  const devices = flags.get('device') ?? [];
  for (const device of devices) {
    const error = deviceError(device);
    if (error !== undefined) return invalid(error);
  }
  return { kind: 'run', command, mounts, network, security, devices, heredocs: instruction.heredocs };
}

function readTransfer(instruction: Instruction, body: string, flags: Flags): T.Typed {
  const name = instruction.name.toUpperCase();
  const json = jsonForm(body);
  if (json.kind === 'rejected') return notStrings;
  const words = json.kind === 'words' ? json.words : body === '' ? [] : splitAtBlanks(body);
  const destination = words.at(-1);
  if (destination === undefined || words.length < 2)
    return invalid(
      `${name} requires at least two arguments, but only one was provided. Destination could not be determined`,
    );
  if (typeof heredocOf(destination.value) === 'object')
    return invalid(`${name} cannot accept a heredoc as a destination`);
  const sources: T.Word[] = [];
  const contents: { path: string; data: string; expand: boolean }[] = [];
  for (const source of words.slice(0, -1)) {
    const heredoc = heredocOf(source.value);
    if (typeof heredoc !== 'object') sources.push(source);
    else {
      const found = instruction.heredocs.findLast((one) => one.name === heredoc.name);
      contents.push({ path: heredoc.name, data: contentOf(found, heredoc.chomp), expand: heredoc.expand });
    }
  }
  const transfer = {
    sources,
    contents,
    destination,
    form: json.kind === 'words' ? ('exec' as const) : ('words' as const),
    chown: flags.get('chown')?.[0] || undefined,
    chmod: flags.get('chmod')?.[0] || undefined,
    link: flags.get('link')?.[0] === 'true',
    excludes: flags.get('exclude') ?? [],
  };
  const truth = (flag: string): boolean | undefined => {
    const value = flags.get(flag)?.[0];
    return value === undefined ? undefined : value === 'true';
  };
  if (instruction.name === 'copy')
    return {
      kind: 'copy',
      ...transfer,
      from: flags.get('from')?.[0] || undefined,
      parents: truth('parents') === true,
    };
  return {
    kind: 'add',
    ...transfer,
    checksum: flags.get('checksum')?.[0] || undefined,
    keepGitDir: truth('keep-git-dir'),
    unpack: truth('unpack'),
  };
}

function contentOf(heredoc: Heredoc | undefined, chomp: boolean): string {
  const text = heredoc?.body.text ?? '';
  return chomp ? text.replace(/^\t+/gm, '') : text;
}

function readPairs(kind: 'env' | 'label', instruction: Instruction, body: string): T.Typed {
  const name = kind.toUpperCase();
  const words = quotedWords(body, instruction.escape);
  const [first] = words;
  if (first === undefined) return atLeastOne(name);
  if (!first.value.includes('=')) {
    // The legacy form: the name, blanks, and all the rest as it stands.
    let end = 0;
    while (end < body.length && !isSeparator(body.charCodeAt(end))) end += 1;
    let start = end;
    while (start < body.length && isSeparator(body.charCodeAt(start))) start += 1;
    if (start === end) return invalid(`${name} must have two arguments`);
    const key = { value: body.slice(0, end), start: 0, end };
    return {
      kind,
      pairs: [{ key, value: { value: body.slice(start), start, end: body.length }, delimited: false }],
    };
  }
  const odd = words.find((one) => !one.value.includes('='));
  if (odd !== undefined)
    return invalid(`Syntax error - can't find = in ${quote(odd.value)}. Must be of the form: name=value`);
  const pairs: T.Pair[] = [];
  for (const one of words) {
    const equals = one.value.indexOf('=');
    if (equals === 0) return invalid(`${name} names can not be blank`);
    // Everything up to the first `=` stands in the body as it does in the word.
    const middle = one.start + equals;
    pairs.push({
      key: { value: one.value.slice(0, equals), start: one.start, end: middle },
      value: { value: one.value.slice(equals + 1), start: middle + 1, end: one.end },
      delimited: true,
    });
  }
  return { kind, pairs };
}

function readArg(instruction: Instruction, body: string): T.Typed {
  const words = quotedWords(body, instruction.escape);
  if (words.length === 0) return atLeastOne('ARG');
  const args: { key: string; value: T.Word | undefined }[] = [];
  for (const one of words) {
    const equals = one.value.indexOf('=');
    if (equals === 0) return invalid('ARG names can not be blank');
    if (equals < 0) args.push({ key: one.value, value: undefined });
    else {
      const value = { value: one.value.slice(equals + 1), start: one.start + equals + 1, end: one.end };
      args.push({ key: one.value.slice(0, equals), value });
    }
  }
  return { kind: 'arg', args };
}

function readCommand(kind: 'cmd' | 'entrypoint', body: string): T.Typed {
  const command = commandLine(body);
  return 'kind' in command ? command : { kind, command };
}

function readShell(_: Instruction, body: string): T.Typed {
  const json = jsonForm(body);
  if (json.kind === 'rejected') return notStrings;
  if (body === '' || (json.kind === 'words' && json.words.length === 0)) return atLeastOne('SHELL');
  if (json.kind === 'none') return invalid('SHELL requires the arguments to be in JSON form');
  return { kind: 'shell', words: json.words };
}

function readSingle(instruction: Instruction, body: string): T.Typed {
  const kind = instruction.name as T.Single['kind'];
  if (body === '') return invalid(`${instruction.name.toUpperCase()} requires exactly one argument`);
  return { kind, operand: { value: body, start: 0, end: body.length } };
}

function readVolume(_: Instruction, body: string): T.Typed {
  const json = jsonForm(body);
  if (json.kind === 'rejected') return notStrings;
  const words = json.kind === 'words' ? json.words : body === '' ? [] : splitAtBlanks(body);
  const paths = words.map((word) => ({ ...word, value: trimSpace(word.value) }));
  if (paths.length === 0) return atLeastOne('VOLUME');
  if (paths.some((path) => path.value === '')) return invalid('VOLUME specified can not be an empty string');
  return { kind: 'volume', paths, form: json.kind === 'words' ? 'exec' : 'words' };
}

function readHealthcheck(_: Instruction, body: string, flags: Flags): T.Typed {
  if (body === '') return atLeastOne('HEALTHCHECK');
  let end = 0;
  while (end < body.length && !isSeparator(body.charCodeAt(end))) end += 1;
  let start = end;
  while (start < body.length && isSeparator(body.charCodeAt(start))) start += 1;
  const type = body.slice(0, end);
  const command = commandLine(body, start);
  if ('kind' in command) return command;
  if (type.toUpperCase() === 'NONE') {
    if (start < body.length) return invalid('HEALTHCHECK NONE takes no arguments');
    return { ...noTimes, kind: 'healthcheck', command: undefined };
  }
  if (type.toUpperCase() !== 'CMD')
    return invalid(`Unknown type ${quote(type.toUpperCase())} in HEALTHCHECK (try CMD)`);
  if (command.form === 'exec' ? command.words.length === 0 : command.text === '')
    return invalid('Missing command after HEALTHCHECK CMD');
  const times = { ...noTimes };
  for (const [flag, field] of timeFlags) {
    const text = flags.get(flag)?.[0] ?? '';
    const value = text === '' ? 0 : duration(text);
    if (typeof value !== 'number') return invalid(value.error);
    if (value !== 0 && value < 1e6) return invalid(`Interval "${flag}" cannot be less than 1ms`);
    times[field] = value;
  }
  const retries = flags.get('retries')?.[0] ?? '';
  if (!/^([+-]?\d+)?$/.test(retries))
    return invalid(`strconv.ParseInt: parsing ${quote(retries)}: invalid syntax`);
  times.retries = Number(retries);
  if (times.retries < 0) return invalid(`--retries cannot be negative (${times.retries})`);
  return { kind: 'healthcheck', command, ...times };
}

const noTimes = { interval: 0, timeout: 0, startPeriod: 0, startInterval: 0, retries: 0 };
const timeFlags = [
  ['interval', 'interval'],
  ['timeout', 'timeout'],
  ['start-period', 'startPeriod'],
  ['start-interval', 'startInterval'],
] as const;

function readOnbuild(instruction: Instruction, body: string): T.Typed {
  if (body === '') return atLeastOne('ONBUILD');
  const { escape, heredocs, flags } = instruction;
  const trigger = lineInstruction(body, escape, heredocs);
  const name = trigger.name.toUpperCase();
  if (name === 'ONBUILD') return invalid("Chaining ONBUILD via `ONBUILD ONBUILD` isn't allowed");
  const view = typed(trigger);
  if (view.kind === 'invalid' && isSyntax(view)) return view;
  if (name === 'MAINTAINER' || name === 'FROM') return invalid(`${name} isn't allowed as an ONBUILD trigger`);
  const written = flags.map((flag) => `${flagText(flag, escape)} `).join('');
  const contents = heredocs.map((heredoc) => `\n${heredoc.body.text}${heredoc.end.text}`).join('');
  return { kind: 'onbuild', trigger, expression: written + body + contents };
}
