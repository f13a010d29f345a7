/** Whether what is told of an image contradicts the built-in table. */
import { imageOf } from '../../facts/image.ts';
import type { KnownBase } from '../../world.ts';

/**
 * What the compiler should be told of an image. The table knows more of the images in it (packages, sizes, smaller
 * kin) than a row can say, so a row that agrees with it is left out; one that contradicts it counts instead.
 * @returns what contradicts, `undefined` when nothing does, `'not in the table'` when it does not know the image
 */
export function contradiction(
  reference: string,
  { user, workdir, env, shell }: KnownBase,
): string | undefined {
  const table = imageOf(reference);
  if (!table.known) return 'not in the table';
  if (user !== undefined && table.user !== undefined && plainUser(user) !== plainUser(table.user))
    return 'its user';
  if (workdir !== undefined && table.workdir !== undefined && (workdir || '/') !== table.workdir)
    return 'its working directory';
  if (shell !== undefined && table.shell !== undefined && shell.join('\0') !== table.shell.join('\0'))
    return 'its shell';
  if (env === undefined || table.env === undefined) return undefined;
  for (const [name, value] of Object.entries(env)) {
    if (!table.env.has(name)) return `its variable ${name}`;
    const expected = table.env.get(name);
    if (expected !== undefined && expected !== value) return `its variable ${name}`;
  }
  for (const [name, value] of table.env)
    if (value !== undefined && !Object.hasOwn(env, name)) return `its variable ${name}`;
  return undefined;
}

function plainUser(user: string): string {
  return user === '' || user === '0' ? 'root' : user;
}
