/** Certificate authorities of the user's own. */
import { readFileSync } from 'node:fs';
import { errorCode } from '../fault.ts';
import { failures, type Failure } from './failure.ts';

/**
 * What to trust. SSL_CERT_FILE stands instead of the authorities Node brings, as OpenSSL and Go read it;
 * NODE_EXTRA_CA_CERTS adds to them, which Node does by itself unless others are given.
 * @returns certificates in PEM; undefined: those of Node
 */
export function authorities({
  SSL_CERT_FILE,
  NODE_EXTRA_CA_CERTS,
}: NodeJS.ProcessEnv): readonly string[] | undefined | Failure {
  if (!SSL_CERT_FILE) return undefined;
  const texts: string[] = [];
  for (const file of [SSL_CERT_FILE, ...(NODE_EXTRA_CA_CERTS ? [NODE_EXTRA_CA_CERTS] : [])])
    try {
      const text = readFileSync(file, 'utf8');
      if (!text.includes('-----BEGIN CERTIFICATE-----')) return failures.authorities(file, 'none in it');
      texts.push(text);
    } catch (error) {
      return failures.authorities(file, errorCode(error) ?? 'unknown reason');
    }
  return texts;
}
