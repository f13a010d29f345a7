/** Names of images as BuildKit reads them (distribution/reference:normalize.go, reference.go, regexp.go; 2026-11). */
import { defaultRegistry } from './default-registry.ts';
import { failures, type Failure } from './failure.ts';

export interface ImageName {
  readonly kind: 'name';
  /** As it was given. */
  readonly text: string;
  /** Host, with its port. */
  readonly registry: string;
  /** `library/python` */
  readonly repository: string;
  readonly tag: string | undefined;
  /** When there is one, the tag says nothing. */
  readonly digest: string | undefined;
}

/** Reads a name; `latest` is its tag when it has neither tag nor digest. */
export function parseName(text: string): ImageName | Failure {
  const bad = (what: string): Failure => failures.name(text, what);
  if (/^[0-9a-f]{64}$/.test(text)) return bad('64 hexadecimal digits mean an image by its number');
  const at = text.indexOf('@');
  const digest = at < 0 ? undefined : text.slice(at + 1);
  if (digest !== undefined && !isDigest(digest)) return bad('what follows @ is no sha256 or sha512 digest');
  const { registry, rest } = split(at < 0 ? text : text.slice(0, at));
  const colon = rest.indexOf(':');
  const path = colon < 0 ? rest : rest.slice(0, colon);
  const tag = colon < 0 ? undefined : rest.slice(colon + 1);
  if (tag !== undefined && !/^\w[\w.-]{0,127}$/.test(tag)) return bad('a tag is letters, digits, _ . and -');
  if (!isHost(registry)) return bad(`${registry} is no host`);
  if (path !== path.toLowerCase()) return bad('a repository has no capital letters');
  if (path.length > 255 || !path.split('/').every(isComponent))
    return bad('the repository is not written so');
  const official = registry === defaultRegistry.name && !path.includes('/') ? defaultRegistry.official : '';
  return {
    kind: 'name',
    text,
    registry,
    repository: official + path,
    tag: tag ?? (digest === undefined ? 'latest' : undefined),
    digest,
  };
}

/** One text for all spellings of an image: what decides which it is. */
export function canonical({ registry, repository, tag, digest }: ImageName): string {
  return `${registry}/${repository}${digest === undefined ? `:${tag ?? 'latest'}` : `@${digest}`}`;
}

/** Digests that can be checked. */
export function isDigest(text: string): boolean {
  return /^sha256:[0-9a-f]{64}$|^sha512:[0-9a-f]{128}$/.test(text);
}

/** `localhost`, `127.…`, `[::1]`: a registry there may speak plain http, as docker allows. */
export function isLoopback(host: string): boolean {
  const name = host.replace(/:\d{1,5}$/, '');
  return name === 'localhost' || name === '[::1]' || /^127(\.\d{1,3}){3}$/.test(name);
}

/** The first part is a host when it looks like one: a dot, a colon, a capital letter, or `localhost`. */
function split(text: string): { readonly registry: string; readonly rest: string } {
  const slash = text.indexOf('/');
  const first = text.slice(0, Math.max(0, slash));
  const host = first === 'localhost' || /[.:]/.test(first) || first !== first.toLowerCase();
  if (!host) return { registry: defaultRegistry.name, rest: text };
  const registry = first === defaultRegistry.legacy ? defaultRegistry.name : first;
  return { registry, rest: text.slice(slash + 1) };
}

/** A host name, an IPv4 address or an IPv6 one in brackets, and perhaps a port. */
export function isHost(text: string): boolean {
  const name = text.replace(/:\d{1,5}$/, '');
  if (name.startsWith('[')) return /^\[[0-9a-fA-F:]{2,39}\]$/.test(name);
  return name.split('.').every((label) => /^[a-zA-Z0-9-]{1,63}$/.test(label) && !/^-|-$/.test(label));
}

/** Letters and digits, with one of `.` `_` `__` or hyphens between them. */
function isComponent(text: string): boolean {
  return (
    /^[a-z0-9._-]+$/.test(text) &&
    /^[a-z0-9]/.test(text) &&
    /[a-z0-9]$/.test(text) &&
    !/\.[._-]|_[.-]|-[._]|___/.test(text)
  );
}
