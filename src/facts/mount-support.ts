/** Whether what builds a file knows cache mounts. */
import type { File } from '../../grammar/ast.ts';
import { print, syntaxOf } from '../../grammar/index.ts';
import { mountSupport } from '../know/cache-mounts.ts';
import type { World } from '../world.ts';

/** Why not: a key for tables, and a sentence. */
export interface Lacking {
  readonly reason: string;
  readonly because: string;
}

/** What a mount asks of the builder, beside being one. */
export interface Wanted {
  readonly locked: boolean;
  readonly variable: boolean;
}

/** Why the builder, or the frontend that `# syntax=` names, may not know such a mount; undefined: it does. */
export function unsupported(file: File, world: World, wanted: Wanted): Lacking | undefined {
  if (world.buildArgs !== undefined && Object.hasOwn(world.buildArgs, 'BUILDKIT_SYNTAX'))
    return { reason: 'syntax', because: 'BUILDKIT_SYNTAX names another frontend' };
  const { builder } = world;
  if (builder?.kind === 'buildah') return buildah(builder.version, wanted);
  const syntax = pinned(file);
  if (syntax !== undefined) return frontend(syntax, wanted);
  const { mounts, variables } = mountSupport.buildkit;
  const minor = minorOf(builder?.version, '0');
  if (builder?.version === undefined || minor >= (wanted.variable ? variables : mounts)) return undefined;
  return { reason: 'builder', because: `BuildKit ${builder.version} is not known to have such mounts` };
}

function buildah(version: string | undefined, { locked, variable }: Wanted): Lacking | undefined {
  const { mounts, locks } = mountSupport.buildah;
  if (variable)
    return { reason: 'builder', because: 'what buildah makes of a variable in a mount is not known' };
  const first = locked ? locks : mounts;
  if (minorOf(version, '1') >= first) return undefined;
  const is = version === undefined ? 'the version of buildah is not given' : `this is buildah ${version}`;
  return { reason: 'builder', because: `${is}, and such mounts came with 1.${String(first)}` };
}

/** The second number of a version with that first one; -1 for another, or none. */
function minorOf(version: string | undefined, major: string): number {
  const [, first, second] = /^v?(\d+)\.(\d+)/.exec(version ?? '') ?? [];
  return first === major ? Number(second) : -1;
}

function frontend(syntax: string, { variable }: Wanted): Lacking | undefined {
  const [, tag] = /^(?:docker\.io\/)?docker\/dockerfile(?:-upstream)?(?::([^@]+))?(?=@|$)/.exec(syntax) ?? [];
  const digest = syntax.includes('@');
  const { mounts, variables } = mountSupport.frontend;
  const minor = minorOf(tag, '1');
  const rolling = tag === undefined ? !digest : /^(1|latest|labs|1-labs|master|master-labs)$/.test(tag);
  if ((rolling && /docker\/dockerfile/.test(syntax)) || minor >= (variable ? variables : mounts))
    return undefined;
  return { reason: 'old-syntax', because: `the frontend ${syntax} is not known to have such mounts` };
}

const known = new WeakMap<File, { readonly syntax: string | undefined }>();

function pinned(file: File): string | undefined {
  let found = known.get(file);
  if (found === undefined) known.set(file, (found = { syntax: syntaxOf(print(file)) }));
  return found.syntax;
}
