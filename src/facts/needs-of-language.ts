/** What the language of messages needs of the base image: slim images have no translations. */
import type { Ledger } from './ledger.ts';

/** Notes a variable that asks for translations. */
export function needsOfLanguage(name: string, value: string | undefined, { unseen }: Ledger): void {
  if (!/^(LANG|LANGUAGE|LC_\w+)$/.test(name)) return;
  if (value === undefined || !/^["']?(C|POSIX|C\.UTF-?8)?["']?$/i.test(value))
    unseen.add(`translations for ${name}=${value ?? '…'}`);
}
