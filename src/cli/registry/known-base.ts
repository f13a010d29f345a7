/** What the compiler may take as known of an image that a registry described. */
import type { KnownBase } from '../../world.ts';
import type { ImageConfig } from './documents.ts';
import type { Resolved } from './resolve.ts';

export type Known =
  { readonly kind: 'known'; readonly base: KnownBase } | { readonly kind: 'unknown'; readonly why: string };

/**
 * Says of all its platforms that were asked for what holds for each of them; what differs stays unknown. An image
 * with ONBUILD is not described: what it triggers runs before the next instruction and may change anything.
 */
export function knownBase({ variants }: Resolved): Known {
  const configs = variants.map(({ config }) => config);
  const [first] = configs;
  if (first === undefined) return { kind: 'unknown', why: 'it has no image' };
  if (configs.some(({ platform }) => platform.os !== 'linux'))
    return { kind: 'unknown', why: 'it is not for Linux' };
  if (configs.some(({ onbuild }) => onbuild !== undefined && onbuild.length > 0))
    return { kind: 'unknown', why: 'its ONBUILD triggers may change anything' };
  const bases = configs.map(baseOf);
  const [user, workdir, env, shell] = [
    agreed(bases.map((base) => base.user)),
    agreed(bases.map((base) => base.workdir)),
    agreed(bases.map((base) => base.env)),
    agreed(bases.map((base) => base.shell)),
  ];
  return {
    kind: 'known',
    base: {
      ...(user !== undefined && { user }),
      ...(workdir !== undefined && { workdir }),
      ...(env !== undefined && { env }),
      ...(shell !== undefined && { shell }),
    },
  };
}

function baseOf({ user = '', workdir = '', env = [], shell }: ImageConfig): KnownBase {
  const variables = variablesOf(env);
  return {
    user,
    ...((workdir === '' || workdir.startsWith('/')) && { workdir: workdir === '' ? '/' : workdir }),
    ...(variables !== undefined && { env: variables }),
    shell: shell === undefined || shell.length === 0 ? ['/bin/sh', '-c'] : shell,
  };
}

/** BuildKit sets PATH where the image does not (dockerfile2llb/convert.go, util/system/path.go; 2026-11). */
const usualPath = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/** Undefined when a variable is set twice, or not in the form NAME=value. */
function variablesOf(env: readonly string[]): Readonly<Record<string, string>> | undefined {
  const variables = new Map<string, string>();
  for (const one of env) {
    const equals = one.indexOf('=');
    if (equals <= 0 || variables.has(one.slice(0, equals))) return undefined;
    variables.set(one.slice(0, equals), one.slice(equals + 1));
  }
  if (!variables.has('PATH')) variables.set('PATH', usualPath);
  return Object.fromEntries([...variables].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The value when all are the same. */
function agreed<T>(values: readonly (T | undefined)[]): T | undefined {
  const [first] = values;
  return values.every((value) => JSON.stringify(value) === JSON.stringify(first)) ? first : undefined;
}
