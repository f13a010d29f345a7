/** Which checks are on: `# check=` at the head of a file, and in the comments above an instruction. */

/** What `# check=skip=A,B;error=true;experimental=all` says. */
export interface CheckSettings {
  readonly skip: 'all' | ReadonlySet<string>;
  readonly experimental: 'all' | ReadonlySet<string>;
  /** A finding fails the build. */
  readonly error: boolean;
}

const nothing: ReadonlySet<string> = new Set();

export const defaultSettings: CheckSettings = { skip: nothing, experimental: nothing, error: false };

/** Reads settings; a string is BuildKit's reason to reject them. */
export function readSettings(given: string): CheckSettings | string {
  const text = given.trim();
  if (text === '') return defaultSettings;
  const settings: { -readonly [key in keyof CheckSettings]: CheckSettings[key] } = { ...defaultSettings };
  const [first = '', second, ...rest] = text.split(';');
  const parts =
    second === undefined ? [first] : rest.length === 0 ? [first, second] : [first, second, rest.join(';')];
  for (const part of parts) {
    const equals = part.indexOf('=');
    if (equals < 0) return `invalid check option "${part}"`;
    const key = part.slice(0, equals).trim();
    const value = part.slice(equals + 1).trim();
    if (key === 'skip' || key === 'experimental')
      settings[key] = value === 'all' ? 'all' : new Set(value.split(',').map((rule) => rule.trim()));
    else if (key === 'error') {
      const truth = truths.get(value);
      if (truth === undefined)
        return `failed to parse check option "${part}": strconv.ParseBool: parsing "${value}": invalid syntax`;
      settings.error = truth;
    } else return `invalid check option "${key}"`;
  }
  return settings;
}

/** Go's strconv.ParseBool. */
const truths: ReadonlyMap<string, boolean> = new Map([
  ...['1', 't', 'T', 'true', 'TRUE', 'True'].map((text) => [text, true] as const),
  ...['0', 'f', 'F', 'false', 'FALSE', 'False'].map((text) => [text, false] as const),
]);

/** The settings for one instruction: those of the file and of the first `check=` in the comments above it. */
export function settingsFor(comments: readonly string[], settings: CheckSettings): CheckSettings {
  for (const comment of comments) {
    const value = /^check\s*=\s*(\S.*)$/i.exec(comment)?.[1];
    if (value === undefined) continue;
    const own = readSettings(value.split(' ', 1)[0] ?? '');
    if (typeof own === 'string') return settings;
    return {
      skip: both(settings.skip, own.skip),
      experimental: both(settings.experimental, own.experimental),
      error: settings.error,
    };
  }
  return settings;
}

function both(a: CheckSettings['skip'], b: CheckSettings['skip']): CheckSettings['skip'] {
  return a === 'all' || b === 'all' ? 'all' : new Set([...a, ...b]);
}

/** Whether a rule is on. */
export function isOn(rule: string, experimental: boolean, settings: CheckSettings): boolean {
  const { skip, experimental: wanted } = settings;
  if (experimental) return wanted === 'all' || wanted.has(rule);
  return !(skip === 'all' || skip.has(rule));
}
