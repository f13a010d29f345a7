/** Answers a registry's challenge: Basic, or a Bearer token from the server it names (distribution/distribution:
 * docs/content/spec/auth/token.md, oauth.md; 2026-11). */
import type { Challenge } from './challenge.ts';
import type { Credentials } from './credentials.ts';
import type { Answer, Request, Trouble } from './exchange.ts';
import { failures, type Failure } from './failure.ts';
import { parseJson, record, text } from './json.ts';
import { plainAllowed, send, type Way } from './send.ts';

export interface Asked {
  readonly challenges: readonly Challenge[];
  /** The registry that asks, for messages. */
  readonly host: string;
  readonly repository: string;
  /** What messages are about. */
  readonly image: string;
  readonly credentials: Credentials | undefined;
}

const mostBytes = 64 * 1024;

/** @returns the value of the Authorization header; undefined when there is nothing to answer with */
export async function authorization(
  asked: Asked,
  way: Way,
): Promise<string | undefined | Failure | Trouble | Answer> {
  const { challenges, credentials } = asked;
  const bearer = challenges.find(({ scheme }) => scheme === 'bearer');
  if (credentials?.kind === 'bearer' && bearer !== undefined) return `Bearer ${credentials.token}`;
  if (bearer !== undefined) return bearerToken(bearer, asked, way);
  const basic = challenges.some(({ scheme }) => scheme === 'basic');
  return basic && credentials?.kind === 'password' ? basicValue(credentials) : undefined;
}

function basicValue({ user, secret }: { readonly user: string; readonly secret: string }): string {
  return `Basic ${Buffer.from(`${user}:${secret}`).toString('base64')}`;
}

async function bearerToken(
  { parameters }: Challenge,
  { host, repository, image, credentials }: Asked,
  way: Way,
): Promise<string | Failure | Trouble | Answer> {
  const realm = parameters.get('realm') ?? '';
  if (!URL.canParse(realm)) return failures.challenge(image, host, 'and names no token server');
  const url = new URL(realm);
  const secure = url.protocol === 'https:' || (url.protocol === 'http:' && plainAllowed(url.host, way));
  if (!secure) return failures.challenge(image, host, `with tokens of ${url.host} over plain http`);
  const fields = {
    service: parameters.get('service') ?? '',
    scope: parameters.get('scope') ?? `repository:${repository}:pull`,
  };
  const answer = await send(tokenRequest(url, fields, credentials), image, way);
  if (!('status' in answer) || answer.status !== 200) return answer;
  const told = record(parseJson(answer.body.toString('utf8')));
  const token = text(told['token']) ?? text(told['access_token']);
  // What a header may hold: anything else is no token.
  if (token === undefined || !/^[\x21-\x7e]+$/.test(token))
    return failures.damaged(image, url.host, 'a token that is none');
  return `Bearer ${token}`;
}

function tokenRequest(
  url: URL,
  fields: Readonly<Record<'service' | 'scope', string>>,
  credentials: Credentials | undefined,
): Request {
  if (credentials?.kind === 'identity') {
    const form = { grant_type: 'refresh_token', client_id: 'dockopt', refresh_token: credentials.token };
    return {
      url,
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
      body: new URLSearchParams({ ...fields, ...form }).toString(),
      most: mostBytes,
    };
  }
  const asked = new URL(url);
  for (const [name, value] of Object.entries(fields)) if (value !== '') asked.searchParams.set(name, value);
  return {
    url: asked,
    method: 'GET',
    headers: {
      accept: 'application/json',
      ...(credentials?.kind === 'password' && { authorization: basicValue(credentials) }),
    },
    most: mostBytes,
  };
}
