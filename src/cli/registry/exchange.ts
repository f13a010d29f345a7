/** One request and its answer: bounded in time and size, never an exception. No retry, no redirect: see send.ts. */
import http from 'node:http';
import https from 'node:https';
import { errorCode } from '../fault.ts';

export interface Request {
  readonly url: URL;
  readonly method: 'GET' | 'HEAD' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Bytes the answer may have. */
  readonly most: number;
}

export interface Answer {
  readonly kind: 'answer';
  readonly url: URL;
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Why there is no answer. `code` is what Node calls it. */
export interface Trouble {
  readonly kind: 'trouble';
  readonly cause: 'unreachable' | 'not-tls' | 'certificate' | 'slow' | 'truncated' | 'too-large';
  readonly code: string;
  /** Where it was: a redirect may have led elsewhere. */
  readonly url: URL;
}

/**
 * @param timeout milliseconds for all of it, the body included
 * @param authorities certificates in PEM to trust instead of Node's own
 */
export function exchange(
  { url, method, headers, body, most }: Request,
  timeout: number,
  authorities: readonly string[] | undefined,
): Promise<Answer | Trouble> {
  return new Promise((resolve) => {
    const trouble = (cause: Trouble['cause'], code: string): void =>
      settle({ kind: 'trouble', cause, code, url });
    const { protocol, hostname, port, pathname, search } = url;
    // What stands before @ in an address never goes out: the parts are given one by one.
    const request = (protocol === 'https:' ? https : http).request({
      protocol,
      hostname: hostname.replace(/^\[(.*)\]$/, '$1'),
      port,
      path: pathname + search,
      method,
      headers: { 'user-agent': 'dockopt', 'accept-encoding': 'identity', ...headers },
      ...(authorities !== undefined && { ca: [...authorities] }),
    });
    const timer = setTimeout(() => trouble('slow', 'timeout'), timeout);
    let settled = false;

    function settle(result: Answer | Trouble): void {
      if (settled) return;
      settled = true;
      clearTimeout(timer);
      if (result.kind === 'trouble') request.destroy();
      resolve(result);
    }

    request.on('error', (error) => trouble(causeOf(error, protocol), errorCode(error) ?? 'unknown reason'));
    request.on('response', (response) => {
      const chunks: Buffer[] = [];
      let length = 0;
      response.on('data', (chunk: Buffer) => {
        length += chunk.length;
        if (length > most) trouble('too-large', 'too large');
        else chunks.push(chunk);
      });
      response.on('error', (error) => trouble('truncated', errorCode(error) ?? 'truncated'));
      response.on('close', () => trouble('truncated', 'truncated'));
      response.on('end', () => {
        const { statusCode = 0, headers: told } = response;
        settle({ kind: 'answer', url, status: statusCode, headers: told, body: Buffer.concat(chunks) });
      });
    });
    request.end(body);
  });
}

/** By the names Node and OpenSSL give: X509 results have no common prefix. */
function causeOf(error: Error, protocol: string): Trouble['cause'] {
  const code = errorCode(error) ?? '';
  if (/CERT|SELF_SIGNED|UNABLE_TO_VERIFY|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH/.test(code))
    return 'certificate';
  const beforeTls = /before secure TLS connection/.test(error.message);
  if (protocol === 'https:' && (code === 'EPROTO' || code.startsWith('ERR_SSL_') || beforeTls))
    return 'not-tls';
  return 'unreachable';
}
