/** Ports of EXPOSE (dockerfile2llb/convert_expose.go). */

import type { Escape } from '../../grammar/ast.ts';
import type { Expose } from '../../grammar/typed.ts';
import { expandWords } from './expand.ts';
import type { StageState } from './stage-state.ts';

export interface Port {
  /** As written. */
  readonly text: string;
  readonly protocol: string;
  /** It names an address or a port of the host. */
  readonly mapped: boolean;
}

/** The ports of an EXPOSE, variables replaced; those whose words are not known are left out. */
export function portsOf(
  { ports }: Expose,
  { variables, open }: StageState,
  escape: Escape,
): readonly (Port | { readonly error: string })[] | { readonly error: string } {
  const texts: string[] = [];
  for (const { value } of ports) {
    const words = expandWords(value, variables, escape, open);
    if (words === undefined) continue;
    if ('error' in words) return words;
    texts.push(...words);
  }
  return texts.map(readPort);
}

/** A port, or why BuildKit takes it for none before it looks at its numbers. */
function readPort(text: string): Port | { readonly error: string } {
  const { host, container } = partsOf(text);
  const slash = container.indexOf('/');
  const number = slash < 0 ? container : container.slice(0, slash);
  const protocol = slash < 0 ? '' : container.slice(slash + 1);
  if (number === '') return { error: `invalid port: "${text}": no port specified` };
  if (!/^(?:|tcp|udp|sctp)$/i.test(protocol))
    return { error: `invalid port: "${text}": invalid proto: ${protocol}` };
  return { text, protocol: protocol === '' ? 'tcp' : protocol, mapped: host.some((one) => one !== '') };
}

/** Why BuildKit rejects the numbers or the address of a port. */
export function numbersError(text: string): string | undefined {
  const { host, container } = partsOf(text);
  const [address = '', hostPort = ''] = host.length > 1 ? host : ['', ...host];
  if (address !== '' && !isAddress(address)) return `invalid IP address: ${address}`;
  const ports = container.split('/', 1)[0] ?? '';
  const range = readRange(ports);
  if (range === undefined) return `invalid containerPort: ${ports}`;
  if (hostPort === '') return undefined;
  const hostRange = readRange(hostPort);
  if (hostRange === undefined) return `invalid hostPort: ${hostPort}`;
  return range !== hostRange && range !== 0
    ? `invalid ranges specified for container and host Ports: ${ports} and ${hostPort}`
    : undefined;
}

function partsOf(text: string): { readonly host: readonly string[]; readonly container: string } {
  const parts = text.split(':');
  const container = parts.pop() ?? '';
  const hostPort = parts.pop();
  if (hostPort === undefined) return { host: [], container };
  return { host: parts.length === 0 ? [hostPort] : [parts.join(':'), hostPort], container };
}

/** How many ports a range has behind its first; undefined when it is none. */
function readRange(text: string): number | undefined {
  const dash = text.indexOf('-');
  const start = portNumber(dash < 0 ? text : text.slice(0, dash));
  const end = dash < 0 ? start : portNumber(text.slice(dash + 1));
  return start === undefined || end === undefined || end < start ? undefined : end - start;
}

function portNumber(text: string): number | undefined {
  if (!/^[+-]?\d+$/.test(text)) return undefined;
  const number = Number(text);
  return number < 0 || number > 65_535 ? undefined : number;
}

function isAddress(text: string): boolean {
  const bare = /^\[(.*)\]$/.exec(text)?.[1] ?? text;
  return /^\d{1,3}(?:\.\d{1,3}){3}$/.test(bare) || (bare.includes(':') && /^[\da-fA-F:.%]+$/.test(bare));
}
