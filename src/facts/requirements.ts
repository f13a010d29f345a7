/** What pip is told to install: operands and requirement files. */

export interface Requirement {
  readonly name: string;
  /** `[extra]`: what that adds is not told. */
  readonly extras: boolean;
  /** `==2.0`, `>=1,<3`; empty for any version. */
  readonly versions: string;
}

/** Reads a requirement; undefined for a path, a URL, a variable, or what is not understood. */
export function parseRequirement(text: string): Requirement | undefined {
  const match =
    /^([A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)\s*(?:(\[[^\]]*\])\s*)?((?:[<>=!~]={0,2}\s*[\w.*+!-]+\s*(?:,\s*[<>=!~]={0,2}\s*[\w.*+!-]+\s*)*(?:,\s*)?)?)(?:;.*)?$/.exec(
      text.trim(),
    );
  const [, name, extras, versions = ''] = match ?? [];
  return name === undefined ? undefined : { name, extras: extras !== undefined, versions: versions.trim() };
}

/** The lines of a requirements file; undefined when one of them is more than a package with its version. */
export function parseRequirements(text: string): readonly Requirement[] | undefined {
  const requirements = linesOf(text).map(parseRequirement);
  return requirements.every((one) => one !== undefined) ? requirements : undefined;
}

/** Without comments, hashes and line ends that go on. */
function linesOf(text: string): readonly string[] {
  return text
    .replace(/\\\r?\n/g, ' ')
    .split(/\r?\n/)
    .map((line) =>
      line
        .replace(/(^|\s)#.*$/, '')
        .replace(/\s--hash[= ]\S+/g, '')
        .trim(),
    )
    .filter((line) => line !== '');
}

/** A line of a requirements file. */
export type RequirementLine =
  | { readonly kind: 'package'; readonly requirement: Requirement }
  /** Checked out of a repository and built: `git+https://…`. */
  | { readonly kind: 'repository'; readonly text: string }
  /** `-r other.txt`. */
  | { readonly kind: 'file'; readonly path: string }
  /** A path, an archive, an option. */
  | { readonly kind: 'other'; readonly text: string };

/** Every line of a requirements file, whatever it asks for. */
export function requirementLines(text: string): readonly RequirementLine[] {
  return linesOf(text).map((line) => {
    const requirement = parseRequirement(line);
    if (requirement !== undefined) return { kind: 'package', requirement };
    const [, path] = /^(?:-r|--requirement)[ =]*(\S+)$/.exec(line) ?? [];
    if (path !== undefined) return { kind: 'file', path };
    return { kind: isRepository(line) ? 'repository' : 'other', text: line };
  });
}

/** Whether git has to fetch it: `git+ssh://…`, `-e git+https://…`, `name @ git+https://…`. */
export function isRepository(text: string): boolean {
  return /^((-e|--editable)[ =]*|[\w.-]+(\[[^\]]*\])? *@ *)?git\+/.test(text);
}

/** Whether a version is among those that are asked for; undefined when that is not understood. */
export function admits(versions: string, version: string): boolean | undefined {
  const found = numbers(version);
  if (found === undefined) return undefined;
  for (const clause of versions.split(',').filter((part) => part.trim() !== '')) {
    const [, operator = '', bound = ''] = /^\s*([<>=!~]=?=?)\s*(\S+)\s*$/.exec(clause) ?? [];
    const prefix = bound.endsWith('.*');
    const wanted = numbers(prefix ? bound.slice(0, -2) : bound);
    const test = Object.hasOwn(operators, operator) ? operators[operator] : undefined;
    if (wanted === undefined || test === undefined) return undefined;
    const order = compare(prefix ? found.slice(0, wanted.length) : found, wanted);
    if (!test(order)) return false;
    if (operator === '~=' && compare(found.slice(0, wanted.length - 1), wanted.slice(0, -1)) !== 0)
      return false;
  }
  return true;
}

const operators: Readonly<Record<string, (order: number) => boolean>> = {
  '==': (order) => order === 0,
  '===': (order) => order === 0,
  '!=': (order) => order !== 0,
  '>=': (order) => order >= 0,
  '~=': (order) => order >= 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '<': (order) => order < 0,
};

/** Releases only: what is behind the numbers orders in ways of its own. */
function numbers(version: string): readonly number[] | undefined {
  return /^v?\d+(\.\d+)*$/.test(version) ? version.replace('v', '').split('.').map(Number) : undefined;
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
