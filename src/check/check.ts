/** The checks of `docker build --check`, without a builder. */
import type { File } from '../../grammar/ast.ts';
import { isSyntax } from '../../grammar/dockerfile/typed.ts';
import { parse, print } from '../../grammar/index.ts';
import { imageOf } from '../facts/image.ts';
import type { World } from '../world.ts';
import { ignoredBy } from './ignore-file.ts';
import { locate, type Located } from './located.ts';
import { readPlatform, type Platform } from './platform.ts';
import type { FileSubject, Finding, Found, Rule } from './rule.ts';
import { rules } from './rules/index.ts';
import { isOn, readSettings, settingsFor, type CheckSettings } from './settings.ts';
import type { Variable } from './variables.ts';
import { walkBuild, type Surroundings } from './walk.ts';

export interface CheckOptions {
  readonly world?: World;
  /** The ENV of a base image; undefined when it is not known, and then any variable may be set. */
  readonly imageVariables?: (image: string) => ReadonlyMap<string, Variable> | undefined;
}

export interface Checked {
  /** In the order of their lines. */
  readonly findings: readonly Finding[];
  /** What BuildKit stops at; the checks stop there too. */
  readonly error: string | undefined;
  /** `# check=error=true` is given and there are findings: the build fails. */
  readonly fails: boolean;
}

/** Checks a Dockerfile. Never throws. */
export function check(input: string | File, options: CheckOptions = {}): Checked {
  const { file, diagnostics } = parse(typeof input === 'string' ? input : print(input));
  const settings = readSettings(settingsOf(file, options));
  if (typeof settings === 'string') return failed(`failed to parse check options: ${settings}`);
  const [first] = diagnostics.filter(({ code }) => parserCodes.has(code));
  if (first !== undefined) return failed(first.message);
  const findings: Finding[] = [];
  const error = checkFile(file, settings, options, findings);
  return {
    findings: findings.sort((a, b) => a.line - b.line),
    error,
    fails: settings.error && findings.length > 0,
  };
}

/** A build argument overrides the directive. */
function settingsOf({ directives }: File, { world: { buildArgs = {} } = {} }: CheckOptions): string {
  if (Object.hasOwn(buildArgs, settingsArgument)) return buildArgs[settingsArgument] ?? '';
  return directives.find(({ name }) => name === 'check')?.value.split(' ', 1)[0] ?? '';
}

const settingsArgument = 'BUILDKIT_DOCKERFILE_CHECK';

/** Problems that BuildKit finds before there is anything to check. */
const parserCodes: ReadonlySet<string> = new Set([
  'directive',
  'no-instructions',
  'unterminated-heredoc',
  'invalid-heredoc',
  'line-too-long',
]);

function failed(error: string): Checked {
  return { findings: [], error, fails: false };
}

function checkFile(
  file: File,
  settings: CheckSettings,
  options: CheckOptions,
  findings: Finding[],
): string | undefined {
  const located = locate(file);
  for (const { view } of located) if (view.kind === 'invalid' && isSyntax(view)) return view.message;
  const subject: FileSubject = { file, located };
  const report = (rule: Rule, found: readonly Found[], line: number, own: CheckSettings): void => {
    if (!isOn(rule.id, rule.experimental === true, own)) return;
    for (const one of found)
      findings.push({ rule: rule.id, ...(typeof one === 'string' ? { message: one, line } : one) });
  };
  const whole = (scope: 'file' | 'instructions'): void => {
    for (const rule of rules) if (rule.scope === scope) report(rule, rule.run(subject), 0, settings);
  };

  whole('file');
  const error = checkInstructions(located, settings, report);
  if (error !== undefined) return error;
  if (!located.some(({ view }) => view.kind === 'from')) return 'dockerfile contains no stages to build';
  whole('instructions');
  return walkBuild(file, located, surroundings(options), {
    defaults: (base) => {
      for (const rule of rules)
        if (rule.scope === 'defaults') report(rule, rule.run(base), base.located.line, settings);
    },
    base: (base) => {
      const own = settingsFor(base.located.comments, settings);
      for (const rule of rules)
        if (rule.scope === 'base') report(rule, rule.run(base), base.located.line, own);
    },
    step: (step) => {
      const own = settingsFor(step.located.comments, settings);
      for (const rule of rules)
        if (rule.scope === 'words' || (rule.scope === 'step' && step.complete))
          report(rule, rule.run(step), step.located.line, own);
    },
  });
}

type Report = (rule: Rule, found: readonly Found[], line: number, own: CheckSettings) => void;

/** Looks at one instruction after the other, up to the first that is in error. */
function checkInstructions(
  located: readonly Located[],
  settings: CheckSettings,
  report: Report,
): string | undefined {
  let stage = false;
  for (const one of located) {
    const { view } = one;
    const own = settingsFor(one.comments, settings);
    for (const rule of rules) if (rule.scope === 'instruction') report(rule, rule.run(one), one.line, own);
    const at = `dockerfile parse error on line ${String(one.line)}`;
    if (view.kind === 'invalid') return `${at}: ${view.message}`;
    if (view.kind === 'unknown') return `${at}: ${view.reason}`;
    if (view.kind === 'from') stage = true;
    else if (!stage && view.kind !== 'arg') return 'no build stage in current context';
  }
  return undefined;
}

const usual: Platform = { os: 'linux', architecture: 'amd64', variant: '' };

function surroundings({ world = {}, imageVariables = variablesIn(world) }: CheckOptions): Surroundings {
  const { buildArgs = {}, platforms: [platform] = [], targets: [target] = [], dockerignore } = world;
  const read = platform === undefined ? usual : readPlatform(platform, usual);
  return {
    buildArgs,
    platform: 'error' in read ? usual : read,
    target,
    imageVariables,
    ignored: dockerignore === undefined ? undefined : ignoredBy(dockerignore),
  };
}

/** What the World and dockopt itself know of base images. */
function variablesIn({ catalogue = {} }: World): Surroundings['imageVariables'] {
  return (image) => {
    const env = Object.hasOwn(catalogue, image) ? catalogue[image]?.env : undefined;
    return env === undefined ? imageOf(image).env : new Map(Object.entries(env));
  };
}
