/** Requests that wait, try again, and follow where they are sent, within what the user's patience allows. */
import { setTimeout as sleep } from 'node:timers/promises';
import { exchange, type Answer, type Request, type Trouble } from './exchange.ts';
import { failures, type Failure } from './failure.ts';
import { isLoopback } from './reference.ts';

export interface Patience {
  /** Milliseconds for one request. */
  readonly request: number;
  /** Milliseconds for all that is asked of registries in one run. */
  readonly all: number;
  /** How often a request is made at most. */
  readonly attempts: number;
  /** Milliseconds before the second attempt; twice as many before each later one. */
  readonly pause: number;
}

export const usualPatience: Patience = { request: 15_000, all: 60_000, attempts: 4, pause: 500 };

export interface Way {
  readonly patience: Patience;
  /** When to give up, by `Date.now()`. */
  readonly deadline: number;
  readonly authorities: readonly string[] | undefined;
  /** Hosts, with port, that may be spoken to over plain http. */
  readonly insecure: readonly string[];
}

/** Whether plain http may be spoken with a host. */
export function plainAllowed(host: string, { insecure }: Way): boolean {
  return isLoopback(host) || insecure.includes(host);
}

const mostRedirects = 5;

/**
 * Sends a request and follows redirects of it. The authorization goes to no other host, port or protocol than the
 * first one's.
 * @param image what messages are about
 */
export async function send(request: Request, image: string, way: Way): Promise<Answer | Trouble | Failure> {
  let next = request;
  for (let redirects = 0; ; redirects += 1) {
    const answer = await persist(next, way);
    if (answer.kind !== 'answer' || !isRedirect(answer.status) || next.method === 'POST') return answer;
    const { host } = next.url;
    if (redirects >= mostRedirects) return failures.redirect(image, host, 'without end');
    const url = targetOf(answer);
    if (url === undefined) return failures.redirect(image, host, 'to no address');
    if (url.protocol === 'http:' && !plainAllowed(url.host, way))
      return failures.redirect(image, host, `to ${url.host} over plain http`);
    const { authorization, ...others } = next.headers;
    const same = url.origin === next.url.origin && authorization !== undefined;
    next = { ...next, url, headers: same ? { ...others, authorization } : others };
  }
}

function isRedirect(status: number): boolean {
  return [301, 302, 303, 307, 308].includes(status);
}

function targetOf({ headers: { location }, url }: Answer): URL | undefined {
  if (location === undefined || !URL.canParse(location, url.href)) return undefined;
  const target = new URL(location, url);
  return target.protocol === 'https:' || target.protocol === 'http:' ? target : undefined;
}

/** Tries again what may go better the next time. */
async function persist(request: Request, way: Way): Promise<Answer | Trouble> {
  const { patience, deadline, authorities } = way;
  for (let attempt = 1; ; attempt += 1) {
    const left = deadline - Date.now();
    if (left <= 0) return { kind: 'trouble', cause: 'slow', code: 'timeout', url: request.url };
    const answer = await exchange(request, Math.min(patience.request, left), authorities);
    if (attempt >= patience.attempts || !passing(answer)) return answer;
    const asked = answer.kind === 'answer' ? retryAfter(answer) : undefined;
    // A little apart from others that were refused at the same time.
    const wait = asked ?? patience.pause * 2 ** (attempt - 1) * (0.75 + Math.random() / 2);
    if (Date.now() + wait >= deadline) return answer;
    await sleep(wait);
  }
}

/** Whether it may be over soon. */
function passing(answer: Answer | Trouble): boolean {
  if (answer.kind === 'answer') return [429, 500, 502, 503, 504].includes(answer.status);
  if (answer.cause === 'unreachable')
    return ['ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EAI_AGAIN'].includes(answer.code);
  return answer.cause === 'slow' || answer.cause === 'truncated';
}

/** Milliseconds to wait, as the answer says: seconds, or a date (RFC 9110, section 10.2.3). */
export function retryAfter({ headers }: Answer): number | undefined {
  const text = headers['retry-after'];
  if (text === undefined) return undefined;
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const date = Date.parse(text);
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}
