/** One repository of a registry: requests to its API, with access and protocol settled on the way. */
import { parseChallenges } from './challenge.ts';
import { credentialsFor, type Found } from './credentials.ts';
import { defaultRegistry } from './default-registry.ts';
import type { Answer, Trouble } from './exchange.ts';
import { failures, type Failure } from './failure.ts';
import type { ImageName } from './reference.ts';
import { plainAllowed, retryAfter, send, type Way } from './send.ts';
import { authorization } from './token.ts';

export interface Wanted {
  readonly method: 'GET' | 'HEAD';
  /** Below `/v2/NAME/`: `manifests/latest`. */
  readonly path: string;
  readonly accept: string;
  /** Bytes. */
  readonly most: number;
  /** What it is, for messages. */
  readonly what: string;
}

export interface Repository {
  /** Host of its API. */
  readonly host: string;
  /** `http:` or `https:`, when something has answered. */
  protocol(): string | undefined;
  /** A good answer, or why there is none. */
  ask(wanted: Wanted): Promise<Answer | Failure>;
}

export function openRepository(name: ImageName, env: NodeJS.ProcessEnv, way: Way): Repository {
  const { text: image, registry, repository } = name;
  const host = registry === defaultRegistry.name ? defaultRegistry.api : registry;
  let protocol: 'http:' | 'https:' | undefined;
  let access: string | undefined;
  let found: Found | undefined;

  async function sendOnce(wanted: Wanted, using: 'http:' | 'https:'): Promise<Answer | Trouble | Failure> {
    const { method, path, accept, most } = wanted;
    const url = new URL(`${using}//${host}/v2/${repository}/${path}`);
    const headers = { accept, ...(access !== undefined && { authorization: access }) };
    return send({ url, method, headers, most }, image, way);
  }

  /** TLS first. Plain http where that is allowed and TLS is not spoken; a wrong certificate is no reason for it. */
  async function reach(wanted: Wanted): Promise<Answer | Trouble | Failure> {
    if (protocol !== undefined) return sendOnce(wanted, protocol);
    const answer = await sendOnce(wanted, 'https:');
    const silent =
      answer.kind === 'trouble' && (answer.cause === 'not-tls' || /^ECONN(REFUSED|RESET)$/.test(answer.code));
    if (!silent || !plainAllowed(host, way)) {
      if (answer.kind === 'answer') protocol = 'https:';
      return answer;
    }
    const plain = await sendOnce(wanted, 'http:');
    if (plain.kind === 'answer') protocol = 'http:';
    return plain;
  }

  /** @returns why it cannot be had; undefined when it was */
  async function gain({ headers }: Answer): Promise<Failure | undefined> {
    found ??= await credentialsFor(registry, image, env);
    const challenges = parseChallenges(headers['www-authenticate'] ?? '');
    const { credentials } = found;
    const value = await authorization({ challenges, host, repository, image, credentials }, way);
    if (typeof value === 'object')
      return value.kind === 'answer' ? refusal(value, 'token server') : told(value);
    if (value === undefined) return refused(401);
    access = value;
    return undefined;
  }

  function refused(status: number): Failure {
    return found?.trouble ?? failures.unauthorized(image, registry, status, found?.credentials === undefined);
  }

  function refusal(answer: Answer, what: string): Failure {
    const { status, url } = answer;
    switch (status) {
      case 401:
      case 403:
        return refused(status);
      case 404:
        return failures.notFound(image, url.host, what);
      case 429: {
        const wait = retryAfter(answer);
        return failures.busy(image, url.host, wait === undefined ? undefined : Math.ceil(wait / 1000));
      }
      default:
        return failures.status(image, url.host, status);
    }
  }

  function told(trouble: Trouble | Failure, most = 0): Failure {
    if (trouble.kind === 'fault') return trouble;
    const { cause, code, url } = trouble;
    switch (cause) {
      case 'unreachable':
        return failures.unreachable(image, url.host, code);
      case 'not-tls':
        return failures.plain(image, url.host);
      case 'certificate':
        return failures.certificate(image, url.host, code);
      case 'slow':
        return failures.slow(image, url.host, Math.ceil(way.patience.request / 1000));
      case 'truncated':
        return failures.damaged(image, url.host, 'an answer that breaks off');
      case 'too-large':
        return failures.tooLarge(image, url.host, most);
      default:
        return cause satisfies never;
    }
  }

  async function ask(wanted: Wanted): Promise<Answer | Failure> {
    let answer = await reach(wanted);
    if (answer.kind === 'answer' && answer.status === 401) {
      access = undefined;
      const wrong = await gain(answer);
      if (wrong !== undefined) return wrong;
      answer = await reach(wanted);
    }
    if (answer.kind !== 'answer') return told(answer, wanted.most);
    return answer.status === 200 ? answer : refusal(answer, wanted.what);
  }

  return { host, protocol: () => protocol, ask };
}
