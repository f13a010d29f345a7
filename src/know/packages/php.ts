/** Extensions of PHP: what they need of the image they are installed in. */
import { phpExtensions } from './php-table.ts';
import { rowIn, type PackageRow } from './rows.ts';

/** What is known of an extension; undefined: nothing. The tools that compile (`$PHPIZE_DEPS`) are not named. */
export function phpExtension(name: string): PackageRow | undefined {
  return rowIn(phpExtensions, name.toLowerCase());
}
