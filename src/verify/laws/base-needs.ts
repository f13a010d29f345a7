/**
 * Whether all that is run on a base image is shown to need nothing that its slim variant lacks. A list of what is
 * allowed, from the tables alone: whatever is not on it is unseen, and what a table says leaves is gone.
 */
import type { Instruction } from '../../../grammar/ast.ts';
import { source, typed } from '../../../grammar/index.ts';
import { callsAmong, type Call } from '../../facts/calls.ts';
import { readCommandLine } from '../../facts/command-line.ts';
import type { Command } from '../../facts/commands.ts';
import type { Facts } from '../../facts/facts.ts';
import type { Image } from '../../facts/image.ts';
import { piecesOf } from '../../facts/path-pattern.ts';
import { admits, parseRequirement, parseRequirements } from '../../facts/requirements.ts';
import type { Stage } from '../../facts/stages.ts';
import { startedBy, startedByRun, startedLater, type Started } from '../../facts/started.ts';
import { rowOf } from '../../know/commands/index.ts';
import type { SlimRule } from '../../know/image.ts';
import { commandPlace } from '../../know/images/debian-commands.ts';
import { debianPackage } from '../../know/packages/debian.ts';
import { normalized, pythonPackage, pythonPrograms } from '../../know/packages/python.ts';
import type { CommandLine } from '../../../grammar/typed.ts';

export interface BaseNeeds {
  /** What is used and leaves with the full image. */
  readonly gone: readonly string[];
  /** What may need anything. */
  readonly unseen: readonly string[];
  /** Python packages that the table knows to need nothing, and those it does not know. */
  readonly wheels: ReadonlySet<string>;
  readonly strangers: ReadonlySet<string>;
}

/** Reads a stage on the image, and every stage that builds on it. */
export function baseNeeds(stage: Stage, image: Image, rule: SlimRule, facts: Facts): BaseNeeds {
  const found: Found = { gone: [], unseen: [], wheels: new Set(), strangers: new Set() };
  const group = new Set<Stage>([stage]);
  for (const one of group) for (const child of one.children) group.add(child);
  const empty: Holdings = { programs: new Set(), packages: new Set(), lean: false };
  const queue: (Start & { readonly stage: Stage })[] = [
    { stage, holdings: empty, entrypoint: undefined, command: undefined, trusts: false },
  ];
  for (const start of queue) {
    const end = readStage(start.stage, start, { found, image, rule, facts, group });
    for (const child of start.stage.children) queue.push({ stage: child, ...end });
  }
  return found;
}

interface Found {
  readonly gone: string[];
  readonly unseen: string[];
  readonly wheels: Set<string>;
  readonly strangers: Set<string>;
}

interface Reading {
  readonly found: Found;
  readonly image: Image;
  readonly rule: SlimRule;
  readonly facts: Facts;
  readonly group: ReadonlySet<Stage>;
}

/** What installed packages brought so far. */
interface Holdings {
  readonly programs: Set<string>;
  readonly packages: Set<string>;
  /** apt is told by a file to leave recommended packages out. */
  lean: boolean;
}

interface Start {
  readonly holdings: Holdings;
  readonly entrypoint: CommandLine | undefined;
  readonly command: CommandLine | undefined;
  readonly trusts: boolean;
}

function readStage(stage: Stage, start: Start, reading: Reading): Start {
  const { found, rule, facts } = reading;
  const { holdings: given } = start;
  const holdings = { programs: new Set(given.programs), packages: new Set(given.packages), lean: given.lean };
  let { entrypoint, command, trusts } = start;
  let own = false;
  for (const instruction of stage.instructions) {
    const view = typed(instruction);
    const text = source(instruction);
    trusts ||= text.includes('https://');
    if (/\/usr\/share\/(doc|man|info|locale)\b/.test(text)) found.gone.push('documentation and translations');
    if (/Install-Recommends/i.test(text.replace(/--no-install-recommends/g, ''))) holdings.lean = true;
    if (view.kind === 'entrypoint') {
      entrypoint = given_(view.command);
      if (!own) command = undefined;
    } else if (view.kind === 'cmd') {
      command = given_(view.command);
      own = true;
    } else readInstruction(instruction, holdings, reading);
  }
  if (
    trusts &&
    rule.overBuildpack &&
    !rule.has.includes('certificates') &&
    !holdings.packages.has('ca-certificates')
  )
    found.gone.push('ca-certificates');
  if (stage.ships && !stage.children.some(({ ships }) => ships)) {
    const started = startedAtLast(entrypoint, command, stage, facts);
    if (started === undefined) found.unseen.push('whatever is run in an image that says no command');
    else readStarted(started, holdings, reading);
  }
  return { holdings, entrypoint, command, trusts };
}

function given_(command: CommandLine): CommandLine | undefined {
  return command.form === 'exec' && command.words.length === 0 ? undefined : command;
}

function startedAtLast(
  entrypoint: CommandLine | undefined,
  command: CommandLine | undefined,
  stage: Stage,
  facts: Facts,
): Started | undefined {
  const state = facts.after(stage);
  const first = entrypoint ?? command;
  if (first === undefined) return undefined;
  if (entrypoint?.form !== 'exec' || command === undefined) return startedLater(first, state);
  const rest =
    command.form === 'exec' ? command.words.map(({ value }) => value) : [...state.shell, command.text];
  return startedBy([...entrypoint.words.map(({ value }) => value), ...rest]);
}

function readInstruction(instruction: Instruction, holdings: Holdings, reading: Reading): void {
  const { found, facts, group } = reading;
  const view = typed(instruction);
  const word = instruction.keyword.text;
  switch (view.kind) {
    case 'run':
      if (view.mounts.some(({ type, fields }) => type === 'bind' || fields.has('from')))
        found.unseen.push('files that a mount brings');
      readStarted(startedByRun(instruction, facts), holdings, reading, instruction);
      return;
    case 'healthcheck':
      if (view.command !== undefined)
        readStarted(startedLater(view.command, facts.before(instruction)), holdings, reading);
      return;
    case 'shell':
      readProgram(view.words[0]?.value, holdings, reading);
      return;
    case 'env':
      for (const { key, value } of view.pairs) {
        for (const part of value.value.split(/[\s:=,"']+/)) readPath(part, holdings, reading);
        if (/^(LANG|LANGUAGE|LC_\w+)$/.test(key.value) && !/^"?(C|POSIX|en_US)\b/.test(value.value))
          found.unseen.push(`translations for ${value.value}`);
      }
      return;
    case 'workdir':
      readFolder(view.operand.value, reading);
      return;
    case 'copy': {
      const from = view.from?.toLowerCase();
      const stage = facts.stages.find(
        ({ name, index }) => from !== undefined && (name === from || String(index) === from),
      );
      if (stage !== undefined ? !group.has(stage) : from !== undefined)
        found.unseen.push(`files of ${from ?? ''}`);
      else if (from === undefined)
        readFiles(
          view.sources.map(({ value }) => value),
          holdings,
          reading,
        );
      return;
    }
    case 'add':
      readFiles(
        view.sources.map(({ value }) => value),
        holdings,
        reading,
      );
      return;
    case 'onbuild':
    case 'unknown':
    case 'invalid':
    case 'from':
      found.unseen.push(`what ${word} does`);
      return;
    case 'cmd':
    case 'entrypoint':
    case 'arg':
    case 'label':
    case 'user':
    case 'stopsignal':
    case 'maintainer':
    case 'expose':
    case 'volume':
      return;
    default:
      view satisfies never;
  }
}

/** Files of the build context: only lists of packages, which are read here, need nothing of their own. */
function readFiles(sources: readonly string[], holdings: Holdings, reading: Reading): void {
  const { found, facts } = reading;
  const files = sources.flatMap((path) => {
    const file = facts.world.context?.get(path.replace(/^(\.?\/)+/, ''));
    return file?.text === undefined || !/(^|\/)[\w.-]*requirements[\w.-]*\.txt$/.test(path)
      ? []
      : [file.text];
  });
  if (files.length < sources.length) found.unseen.push(`what ${sources.join(' ')} needs`);
  for (const text of files) for (const name of requirementsIn(text)) readPython(name, holdings, reading);
}

function requirementsIn(text: string): readonly string[] {
  const lines = parseRequirements(text);
  return lines === undefined
    ? ['?']
    : lines.map(({ name, versions, extras }) => name + (extras ? '[?]' : '') + versions);
}

function readStarted(started: Started, holdings: Holdings, reading: Reading, run?: Instruction): void {
  if (started.kind === 'opaque') {
    reading.found.unseen.push(started.because);
    return;
  }
  const outer = new Set(started.commands.map(({ inside }) => inside));
  for (const command of started.commands) readCommand(command, outer.has(command), holdings, reading, run);
}

/** Commands that run what is written elsewhere, or make something of headers and libraries that are there. */
const far =
  /^(gcc|g\+\+|cc|c\+\+|c\d\d|cpp|ld|as|clang(\+\+)?|make|cmake|alias|at|atd|batch|crond?|crontab|inetd|sshd|screen|tmux|monit|supervisor(d|ctl)|start-stop-daemon|daemonize|watch|dockerd)(-\d+)?$/;

/** Commands that tell what is installed. */
const asking = /^(dpkg-query|apt-cache|which|whereis|hash|type)$/;

function readCommand(
  command: Command,
  scriptIsRead: boolean,
  holdings: Holdings,
  reading: Reading,
  run: Instruction | undefined,
): void {
  const { found, rule } = reading;
  for (const { argv } of command.wrappers) readProgram(argv[0]?.value, holdings, reading);
  for (const { node, target } of command.redirects)
    if (!(node.operator === '>' && /^\/etc\/[^/]+$/.test(target?.value ?? '')))
      readPath(target?.value ?? '', holdings, reading);
  const [first, ...rest] = command.argv;
  // A function's commands are among the others.
  if (first === undefined || (command.name === undefined && first.value?.includes('/') === false)) return;
  if (!readProgram(first.value, holdings, reading)) return;
  const word = first.value ?? '';
  const name = word.slice(word.lastIndexOf('/') + 1);
  const [call] = callsAmong([command]);
  if (call !== undefined) return readCall(call, holdings, reading, run);
  const words = rest.map(({ value }) => value ?? '');
  for (const text of words) readPath(text, holdings, reading);
  if (
    /^(ls|find|du|tar|ch(own|mod|grp)|rsync|grep|cd|pushd|cp|cat)$/.test(name) &&
    !/-delete|rm /.test(words.join(' '))
  )
    for (const text of name === 'cp' ? words.slice(0, -1) : words) readFolder(text, reading);
  const tells =
    asking.test(name) ||
    (name === 'dpkg' && words.some((text) => /^-(-list|-status|-search|[lsSLV])/.test(text)));
  const asked = name === 'command' ? words : /^(which|whereis|hash|type)$/.test(name) ? words : undefined;
  if (asked === undefined ? tells : asked.some((text) => leavesWithFull(text, holdings, reading)))
    found.unseen.push(`what ${name} tells`);
  if (name === 'tar' && /(^| )-?[a-z]*J|\.t?xz\b/.test(words.join(' '))) readProgram('xz', holdings, reading);
  if (name === 'tar' && /(^| )-?[a-z]*j|\.t?bz2?\b/.test(words.join(' ')))
    readProgram('bzip2', holdings, reading);
  const executes = words.findIndex((text) => /^-(exec|ok)(dir)?$/.test(text));
  if (name === 'find' && executes >= 0) {
    const inner = words[executes + 1] ?? '';
    if (
      readProgram(inner, holdings, reading) &&
      rowOf(inner)?.runsOthers !== false &&
      rowOf(inner)?.runsOthers !== undefined
    )
      found.unseen.push(`what find runs with ${inner}`);
  }
  if (holdings.programs.has(name) && Object.hasOwn(pythonPrograms, name)) return;
  const onlyTells = words.length === 1 && /^(--version|--help|-V|-v|version)$/.test(words[0] ?? '');
  if (onlyTells) return;
  if (rule.tools?.test(name) === true) {
    const [option, module = ''] = words;
    const alone =
      /^(venv|ensurepip|compileall|zipfile|json\.tool|site)$/.test(module) || holdings.programs.has(module);
    if (option !== '-m' || !alone) found.unseen.push(`what ${name} runs`);
    return;
  }
  const row = rowOf(word);
  const fields = rest.map((argument) => ({ pieces: piecesOf(argument), word: argument.word.text }));
  const others = row !== undefined && readCommandLine(fields, row).doing.runsOthers === true;
  const sourced = name === '.' || name === 'source';
  if (sourced ? words[0] !== '/etc/os-release' : row === undefined || far.test(name))
    found.unseen.push(`what ${name} does`);
  else if (!sourced && others && !scriptIsRead) found.unseen.push(`what ${name} runs`);
}

/** Words of the shell itself. */
const builtins = new Set(
  (
    ': . [ alias bg break cd command continue echo eval exec exit export false fg getopts hash jobs kill let local ' +
    'printf pwd read readonly return set shift shopt source test times trap true type typeset declare ulimit umask ' +
    'unalias unset wait pushd popd dirs builtin caller compgen enable mapfile readarray bind disown logout suspend'
  ).split(' '),
);

/** Notes a program that is not shown to be there; whether it is. */
function readProgram(word: string | undefined, holdings: Holdings, reading: Reading): boolean {
  const { found, rule, image } = reading;
  if (word === undefined) {
    found.unseen.push('a command that is known only when it runs');
    return false;
  }
  const name = word.slice(word.lastIndexOf('/') + 1);
  const system = word === name || /^(\/usr)?\/s?bin\/[^/]+$/.test(word);
  const tool =
    rule.tools?.test(name) === true && (word === name || /^\/usr\/local\/s?bin\/[^/]+$/.test(word));
  if ((word === name && builtins.has(name)) || tool || holdings.programs.has(name)) return true;
  if (system && leavesWithFull(name, holdings, reading)) {
    found.gone.push(name);
    return false;
  }
  const place = system ? commandPlace(image.release ?? '', name) : undefined;
  if (place !== undefined && (place === 'base' || (place !== 'full' && rule.has.includes(place))))
    return true;
  found.unseen.push(`the command ${word}`);
  return false;
}

function leavesWithFull(name: string, { programs }: Holdings, { image, rule }: Reading): boolean {
  const place = commandPlace(image.release ?? '', name);
  if (place === undefined || place === 'base' || programs.has(name) || !rule.overBuildpack) return false;
  return rule.tools?.test(name) !== true && (place === 'full' || !rule.has.includes(place));
}

/** Folders that packages of the base fill. */
const systemPath = /^\/(usr|lib|lib32|lib64|etc|bin|sbin|boot|var\/lib)(\/|$)/;
/** What both variants have of them, or what a build makes for itself. */
const shared = [
  /^\/usr\/(local|src)(\/|$)/,
  /^\/var\/lib\/(apt|dpkg)(\/|$)/,
  /^\/etc\/(apt|dpkg|skel|default|pam\.d|security|profile\.d|ld\.so\.conf\.d|sudoers\.d)(\/|$)/,
  /^\/etc\/(passwd|group|g?shadow|hosts|hostname|resolv\.conf|os-release|debian_version|environment|profile)$/,
  /^\/etc\/(bash\.bashrc|login\.defs|ld\.so\.conf|nsswitch\.conf|timezone|localtime|motd|issue)$/,
];
const wholeFolder =
  /^\/(usr(\/(s?bin|lib|lib64|share|include|libexec))?|s?bin|lib|lib64|etc|var|var\/lib)?\/*$/;

function readPath(path: string, holdings: Holdings, reading: Reading): void {
  const { found, rule } = reading;
  if (path.endsWith('pip.conf')) found.unseen.push('the configuration of pip');
  if (!systemPath.test(path) || wholeFolder.test(path) || shared.some((one) => one.test(path))) return;
  if (/^(\/usr)?\/s?bin\/[^/]+$/.test(path)) {
    readProgram(path, holdings, reading);
    return;
  }
  const zones =
    path.startsWith('/usr/share/zoneinfo') && (rule.has.includes('zones') || holdings.packages.has('tzdata'));
  const trusted = rule.has.includes('certificates') || holdings.packages.has('ca-certificates');
  if (zones || (trusted && /^\/(etc\/ssl|usr\/share\/ca-certificates|etc\/ca-certificates)/.test(path)))
    return;
  found.unseen.push(`the file ${path}`);
}

function readFolder(path: string, { found }: Reading): void {
  if (path.length > 1 && wholeFolder.test(path)) found.unseen.push(`the folder ${path}`);
}

function readCall(call: Call, holdings: Holdings, reading: Reading, run: Instruction | undefined): void {
  const { found } = reading;
  const { manager, verb, verbArgument } = call;
  const installs = verb === 'install' || verb === 'download' || verb === 'upgrade';
  if (manager.name === 'apt') {
    if (verb === 'query' || /^(build-dep|source|satisfy)$/.test(verbArgument.value ?? ''))
      found.unseen.push('what apt tells or builds');
    else if (verb === 'install') readDebian(call, holdings, reading);
  } else if (manager.name === 'pip' || (manager.name === 'pipx' && holdings.programs.has('pipx'))) {
    if (verbArgument.value === 'config') found.unseen.push('the configuration of pip');
    if (installs) readPip(call, holdings, reading, run);
  } else if (verb !== 'query') found.unseen.push(`what ${manager.name} installs`);
}

function readDebian({ packages, options }: Call, holdings: Holdings, { found, rule }: Reading): void {
  const lean =
    holdings.lean ||
    options.some(({ name, argument }) =>
      /Install-Recommends|no-install-rec/i.test(`${name} ${argument.value}`),
    );
  for (const { value } of packages) {
    const name = value?.replace(/[=/].*$/, '').replace(/:\w+$/, '') ?? '';
    if (!/^[a-z0-9][a-z0-9.+-]+$/.test(name)) found.unseen.push('a package whose name is not known');
    const row = debianPackage(name);
    for (const program of [name, ...(row?.programs ?? [])]) holdings.programs.add(program);
    holdings.packages.add(name);
    if (/^(build-essential|g\+\+|gcc)$/.test(name))
      for (const one of ['gcc', 'g++', 'make', 'libc6-dev', 'libgcc-dev', 'libstdc++-dev'])
        holdings.packages.add(one);
    if (!lean) for (const one of row?.recommends ?? []) holdings.packages.add(one);
  }
  if (!lean || !rule.overBuildpack) return;
  for (const { value } of packages) {
    const recommended = debianPackage(value ?? '')?.recommends;
    const missing = recommended?.filter((one) => !holdings.packages.has(one)) ?? ['?'];
    const certificates = missing.includes('ca-certificates') && !rule.has.includes('certificates');
    if (certificates) found.gone.push('ca-certificates');
    if (missing.some((one) => one !== 'ca-certificates'))
      found.unseen.push(`${value ?? ''} without what it recommends`);
  }
}

/** Options of pip and pipx that change neither what is installed nor what from. */
const plainOption =
  /^(-[Uqvyf]+|--(no-cache-dir|upgrade|quiet|verbose|no-input|user|disable-pip-version-check|root-user-action|no-warn-script-location|break-system-packages|progress-bar|retries|timeout|default-timeout|trusted-host|no-compile|force-reinstall|ignore-installed|no-deps|force|include-deps|global|cache-dir|upgrade-strategy|prefer-binary|require-hashes|no-build-isolation|only-binary|target|prefix|root|log|isolated|compile|exists-action|proxy|cert|client-cert|no-python-version-warning|use-pep517|src|dest|hash)|-t|-d|-I|-r|--requirement)$/;

function readPip(call: Call, holdings: Holdings, reading: Reading, run: Instruction | undefined): void {
  const { found, image, facts } = reading;
  if (image.family?.repository !== 'python') found.unseen.push('packages for another Python');
  for (const { name = '', value } of call.options) {
    if (!plainOption.test(name)) found.unseen.push(`what pip does with ${name}`);
    if (name !== '-r' && name !== '--requirement') continue;
    const path = typeof value === 'string' ? value : value?.value;
    const text = path === undefined || run === undefined ? undefined : facts.world.context?.get(path)?.text;
    if (text === undefined) found.unseen.push(`the packages in ${path ?? 'a file'}`);
  }
  for (const name of [
    'INDEX_URL',
    'EXTRA_INDEX_URL',
    'FIND_LINKS',
    'NO_INDEX',
    'PRE',
    'CONFIG_FILE',
    'NO_BINARY',
  ])
    if (call.command.environment(`PIP_${name}`) !== undefined)
      found.unseen.push(`what pip finds with PIP_${name}`);
  const runs = call.verbArgument.value === 'run';
  for (const { value } of runs ? call.packages.slice(0, 1) : call.packages) {
    const requirement = value === undefined ? undefined : parseRequirement(value);
    if (runs && !Object.hasOwn(pythonPrograms, value ?? '')) found.unseen.push('what pipx run does');
    if (requirement === undefined) found.unseen.push(`the Python package ${value ?? '?'}`);
    else readPython(value ?? '', holdings, reading);
  }
}

function readPython(text: string, holdings: Holdings, { found, image, facts }: Reading): void {
  const requirement = parseRequirement(text);
  const name = normalized(requirement?.name ?? text);
  const row = pythonPackage(name);
  for (const [program, { package: owner }] of Object.entries(pythonPrograms))
    if (owner === name) holdings.programs.add(program);
  if (row?.kind === 'needing') {
    found.unseen.push(`the libraries of ${name}`);
    return;
  }
  const minor = Number(/^3\.(\d+)/.exec(image.version ?? image.family?.versions?.['latest'] ?? '')?.[1]);
  const compiled = row !== undefined && row.wheels !== 'any';
  const platforms = facts.world.platforms ?? [];
  const wheel =
    row !== undefined &&
    (row.wheels === 'any' ? minor >= 10 : row.wheels.includes(minor)) &&
    (!compiled || platforms.every((platform) => /^linux\/(amd64|arm64)$/.test(platform)));
  const versions = requirement?.versions ?? '';
  const admitted =
    requirement?.extras === false &&
    (versions === '' || (row?.version !== undefined && admits(versions, row.version) === true));
  if (wheel && admitted) found.wheels.add(name);
  else {
    found.strangers.add(name);
    found.unseen.push(`the Python package ${text}`);
  }
}
