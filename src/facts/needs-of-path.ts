/** What a path that is named somewhere needs of the base image. */
import type { Shelf } from './ledger.ts';
import { has, systemCommandIn } from './slim.ts';

/** What both variants have, or what a build makes for itself. */
const ownPaths = [
  /^\/(usr\/(local|src|app)|opt|srv|home|root|tmp|run|dev|proc|sys|mnt|media|app|data)(\/|$)/,
  /^\/var\/(lib\/apt\/lists|cache|log|tmp|run|www)(\/|$)/,
  /^\/etc\/(apt|dpkg|skel|default|pam\.d|security|profile\.d|ld\.so\.conf\.d|sudoers\.d)(\/|$)/,
  /^\/etc\/(hosts|hostname|resolv\.conf|os-release|debian_version|environment)$/,
  /^\/etc\/(profile|bash\.bashrc|login\.defs|ld\.so\.conf|nsswitch\.conf|timezone|localtime|motd|issue)$/,
];

/** Folders that packages of the base fill. */
const systemFolder = /^\/(usr|lib|lib32|lib64|etc|bin|sbin|boot|var\/lib)(\/|$)/;

/** Notes a path of the system that a command names, or the environment. */
export function needsOfPath(path: string, { ledger, holdings }: Shelf): void {
  if (/(^|\/)pip\.conf$/.test(path)) ledger.unseen.add('the configuration of pip');
  const plain = path.replace(/\/+/g, '/').replace(/(?<=.)\/$/, '');
  if (plain.includes('/../')) ledger.unseen.add(`the file ${plain}`);
  if (!isOfBase(plain) || isSystemFolder(plain)) return;
  const { rule } = ledger.variant;
  const [, program] = /^(?:\/usr)?\/s?bin\/([^/]+)$/.exec(plain) ?? [];
  if (program !== undefined) {
    const place = holdings.brought.has(program) ? 'slim' : systemCommandIn(ledger.variant, program);
    if (place === 'gone') ledger.gone.add(program);
    else if (place === undefined) ledger.unseen.add(`the file ${plain}`);
    return;
  }
  if (plain.startsWith('/usr/share/zoneinfo') && (has(rule, 'zones') || holdings.packages.has('tzdata')))
    return;
  const certificates = /^\/(etc\/ssl|usr\/share\/ca-certificates|etc\/ca-certificates)/.test(plain);
  if (certificates && (has(rule, 'certificates') || holdings.packages.has('ca-certificates'))) return;
  ledger.unseen.add(`the file ${plain}`);
}

/** Notes every path in a text: `--prefix=/usr/lib/x`, `-I/usr/include/x`, `/a:/b`. */
export function needsOfText(text: string, shelf: Shelf): void {
  for (const [, path = ''] of text.matchAll(/(?:^|[=:,\s"'([]|-[A-Za-z])(\/[^\s=:,"')\]]+)/g))
    needsOfPath(path, shelf);
}

/** Notes a path of which only the beginning is known: `/usr/lib/*.so`. */
export function needsBelow(start: string, shown: string, { ledger }: Shelf): void {
  if (isOfBase(start) || start.includes('/../')) ledger.unseen.add(`the file ${shown}`);
}

function isOfBase(path: string): boolean {
  return systemFolder.test(path) && !ownPaths.some((own) => own.test(path));
}

/** A file that a redirection makes anew in a folder that is surely there. */
export function isNewFile(path: string): boolean {
  return /^\/etc\/[^/]+$/.test(path) && !path.endsWith('/pip.conf');
}

/** A folder that packages of the base fill. */
export function isSystemFolder(path: string): boolean {
  return /^\/(usr(\/(s?bin|lib|lib64|share|include|libexec))?|s?bin|lib|lib64|etc|var|var\/lib)\/?$/.test(
    path,
  );
}

/** Where apt keeps the lists of packages, and what they are lists of. */
export const listFolders = ['/var/lib/apt/lists', '/etc/apt'] as const;
