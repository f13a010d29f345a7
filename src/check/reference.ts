/** Names of images (distribution/reference: ParseNormalizedNamed). */

const component = '(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])';
const domain = new RegExp(`^(?:${component}(?:\\.${component})*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?$`);
const pathComponent = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*$/;
const tag = /^\w[\w.-]{0,127}$/;
const digest = /^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}$/;

/** Hex digits of the digests that are known. */
const digestLengths: Readonly<Record<string, number>> = { sha256: 64, sha384: 96, sha512: 128 };

/** Why a text names no image; undefined when it does. */
export function referenceError(text: string): string | undefined {
  if (/^[a-f0-9]{64}$/.test(text))
    return `invalid repository name (${text}), cannot specify 64-byte hexadecimal strings`;
  const { host, rest } = split(text);
  const colon = rest.indexOf(':');
  const remote = colon < 0 ? rest : rest.slice(0, colon);
  if (remote.toLowerCase() !== remote)
    return `invalid reference format: repository name (${remote}) must be lowercase`;
  const at = rest.indexOf('@');
  const named = at < 0 ? rest : rest.slice(0, at);
  const tagAt = named.indexOf(':');
  const path = tagAt < 0 ? named : named.slice(0, tagAt);
  const valid =
    domain.test(host) &&
    path.split('/').every((part) => pathComponent.test(part)) &&
    (tagAt < 0 || tag.test(named.slice(tagAt + 1))) &&
    (at < 0 || digest.test(rest.slice(at + 1)));
  if (!valid) return 'invalid reference format';
  if (path.length > 255) return 'repository name must not be more than 255 characters';
  return at < 0 ? undefined : digestError(rest.slice(at + 1));
}

/** The registry and the rest; official images get their full name. */
function split(text: string): { readonly host: string; readonly rest: string } {
  const slash = text.indexOf('/');
  const first = slash < 0 ? '' : text.slice(0, slash);
  const names = first === 'localhost' || /[.:]/.test(first) || first.toLowerCase() !== first;
  const host = names && first !== 'index.docker.io' ? first : 'docker.io';
  const rest = names ? text.slice(slash + 1) : text;
  return { host, rest: host === 'docker.io' && !rest.includes('/') ? `library/${rest}` : rest };
}

function digestError(text: string): string | undefined {
  const [algorithm = '', hex = ''] = text.split(':', 2);
  const length = Object.hasOwn(digestLengths, algorithm) ? digestLengths[algorithm] : undefined;
  if (length === undefined) return 'unsupported digest algorithm';
  if (hex.length !== length) return 'invalid checksum digest length';
  return hex.toLowerCase() === hex ? undefined : 'invalid checksum digest format';
}
