/** Digests: what is fetched must be what was named. */
import { createHash } from 'node:crypto';

/** @param algorithm `sha256` or `sha512`, or a digest that begins with it */
export function digestOf(bytes: Uint8Array, algorithm = 'sha256'): string {
  const name = algorithm.startsWith('sha512') ? 'sha512' : 'sha256';
  return `${name}:${createHash(name).update(bytes).digest('hex')}`;
}
