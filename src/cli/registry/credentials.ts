/** Credentials: from docker's config.json and the helpers it names, from nowhere else. They go to their registry only. */
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { errorCode } from '../fault.ts';
import { askHelper } from './credential-helper.ts';
import { defaultRegistry } from './default-registry.ts';
import { failures, type Failure } from './failure.ts';
import { parseJson, record, text } from './json.ts';

export type Credentials =
  | { readonly kind: 'password'; readonly user: string; readonly secret: string }
  /** A token that is changed for others. */
  | { readonly kind: 'identity'; readonly token: string }
  /** A token that is sent as it is. */
  | { readonly kind: 'bearer'; readonly token: string };

export interface Found {
  readonly credentials: Credentials | undefined;
  /** Why there may be some all the same: told when the registry refuses. */
  readonly trouble: Failure | undefined;
}

const none: Found = { credentials: undefined, trouble: undefined };

/** Looks for the credentials of a registry. A helper for it, else the store for all, else what the file itself holds. */
export async function credentialsFor(
  registry: string,
  image: string,
  env: NodeJS.ProcessEnv,
): Promise<Found> {
  const config = readConfig(env);
  if (config === undefined) return none;
  if ('reason' in config) return { credentials: undefined, trouble: config };
  const key = registry === defaultRegistry.name ? defaultRegistry.credentials : registry;
  const helper = text(record(config.credHelpers)[key]) ?? text(config.credsStore);
  const own = inFile(record(config.auths), key);
  if (helper === undefined || helper === '') return { ...none, credentials: own };
  const kept = await askHelper(helper, key, image, env);
  if (kept === undefined) return { ...none, credentials: own };
  if ('reason' in kept) return { credentials: own, trouble: kept };
  const { user, secret } = kept;
  // The user name that says the secret is a token (docker/cli:cli/config/credentials/native_store.go).
  return {
    ...none,
    credentials:
      user === '<token>' ? { kind: 'identity', token: secret } : { kind: 'password', user, secret },
  };
}

interface Config {
  readonly auths: unknown;
  readonly credHelpers: unknown;
  readonly credsStore: unknown;
}

/** Undefined when there is none. */
function readConfig({ DOCKER_CONFIG }: NodeJS.ProcessEnv): Config | undefined | Failure {
  const path = join(DOCKER_CONFIG || join(homedir(), '.docker'), 'config.json');
  try {
    const read = parseJson(readFileSync(path, 'utf8'));
    if (read === undefined) return failures.dockerConfig(path, 'it is no JSON');
    const { auths, credHelpers, credsStore } = record(read);
    return { auths, credHelpers, credsStore };
  } catch (error) {
    const code = errorCode(error);
    return code === 'ENOENT' || code === 'ENOTDIR'
      ? undefined
      : failures.dockerConfig(path, code ?? 'unknown reason');
  }
}

function inFile(auths: Readonly<Record<string, unknown>>, key: string): Credentials | undefined {
  const name = key in auths ? key : Object.keys(auths).find((one) => hostOf(one) === hostOf(key));
  if (name === undefined) return undefined;
  const entry = record(auths[name]);
  const [identity, bearer, auth] = [text(entry.identitytoken), text(entry.registrytoken), text(entry.auth)];
  if (identity) return { kind: 'identity', token: identity };
  if (bearer) return { kind: 'bearer', token: bearer };
  const plain = auth ? Buffer.from(auth, 'base64').toString('utf8') : undefined;
  const colon = plain?.indexOf(':') ?? -1;
  if (plain !== undefined && colon > 0)
    return {
      kind: 'password',
      user: plain.slice(0, colon),
      secret: plain.slice(colon + 1).replaceAll('\0', ''),
    };
  const [user, secret] = [text(entry.username), text(entry.password)];
  return user && secret ? { kind: 'password', user, secret } : undefined;
}

/** Older files name registries by an address. */
function hostOf(name: string): string {
  return (name.replace(/^https?:\/\//, '').split('/')[0] ?? '').toLowerCase();
}
