/** What users and groups need of the base image: packages that leave it make accounts of their own. */
import type { Command } from './commands.ts';
import type { Shelf } from './ledger.ts';

/** Accounts of every Debian image (base-passwd 3.6), and apt's own. */
const accounts = new Set(
  (
    'root daemon bin sys sync games man lp mail news uucp proxy www-data backup list irc nobody nogroup _apt ' +
    'adm tty disk kmem dialout fax voice cdrom floppy tape sudo audio dip operator src shadow utmp video sasl ' +
    'plugdev staff users'
  ).split(' '),
);

/** Groups that packages of buildpack-deps make. */
const ofPackages = /(^|[:,=])(_?ssh)($|[:,])/;

const readers = new Set(
  'chown chgrp install useradd usermod adduser addgroup groupmod gpasswd newgrp su sg setpriv gosu su-exec'.split(
    ' ',
  ),
);

interface Maker {
  readonly system: RegExp;
  /** Gives the number. */
  readonly numbered: RegExp;
}

const user: Maker = { system: /^(-[mMNlo]*r|--system$)/, numbered: /^(-[rmMNlo]*u\d*$|--uid(=|$))/ };
const group: Maker = { system: /^(-[fo]*r|--system$)/, numbered: /^(-[rfo]*g\d*$|--gid(=|$))/ };
const makers: ReadonlyMap<string, Maker> = new Map([
  ['useradd', user],
  ['adduser', user],
  ['groupadd', group],
  ['addgroup', group],
]);

/** Notes accounts that a command names or makes. */
export function needsOfAccounts({ name = '', argv }: Command, { ledger, holdings }: Shelf): void {
  const words = argv.slice(1).map(({ value, word }) => value ?? word.text);
  const maker = makers.get(name);
  if (maker !== undefined) for (const word of words) holdings.accounts.add(word);
  const { unseen, variant } = ledger;
  // The full and the slim image of a distribution have the same accounts.
  if (!variant.rule.overBuildpack) return;
  for (const word of words) if (readers.has(name) && ofPackages.test(word)) unseen.add(`the account ${word}`);
  if (maker === undefined || !words.some((word) => maker.system.test(word))) return;
  if (!words.some((word) => maker.numbered.test(word)))
    unseen.add(`the number of a system account that ${name} makes`);
}

/** Notes the accounts of a USER; undefined: not known. */
export function needsOfUser(operand: string | undefined, { ledger, holdings }: Shelf): void {
  const { unseen, variant } = ledger;
  if (!variant.rule.overBuildpack) return;
  const own = variant.full.family?.repository;
  for (const name of operand?.split(':') ?? [undefined])
    if (name === undefined) unseen.add('the account of USER');
    else if (!/^\d+$/.test(name) && name !== own && !accounts.has(name) && !holdings.accounts.has(name))
      unseen.add(`the account ${name}`);
}
