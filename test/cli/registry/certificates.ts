/** Certificates made for the moment, with openssl. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Tls } from './fake-registry.ts';

export const hasOpenssl = spawnSync('openssl', ['version']).status === 0;
if (!hasOpenssl) console.warn('!!! SKIPPED: certificates are not tested, there is no openssl');

/** A certificate of its own authority for one host name. */
export function selfSigned(host: string): Tls {
  const folder = mkdtempSync(join(tmpdir(), 'dockopt-certificate-'));
  try {
    const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
    const words = `req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=${host} -addext subjectAltName=DNS:${host}`;
    const { status, stderr } = spawnSync('openssl', [...words.split(' '), '-keyout', key, '-out', cert]);
    if (status !== 0) throw new Error(`openssl makes no certificate: ${stderr.toString()}`);
    return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
