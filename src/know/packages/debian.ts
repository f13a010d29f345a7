/** Debian packages that Dockerfiles install most: what one has after `apt-get install` of the name. */
import { debianPackages } from './debian-table.ts';

export interface DebianPackage {
  readonly programs: readonly string[];
  /** The packages it recommends that a full image has anyway; undefined: not known. */
  readonly recommends: readonly string[] | undefined;
}

/** What is known of a package; undefined: nothing. */
export function debianPackage(name: string): DebianPackage | undefined {
  table ??= new Map(debianPackages.trim().split('\n').map(row));
  return table.get(name);
}

let table: Map<string, DebianPackage> | undefined;

function row(line: string): [string, DebianPackage] {
  const [left = '', right] = line.split('<');
  const [name = '', programs = ''] = left.split(':');
  return [name, { programs: words(programs), recommends: right === undefined ? undefined : words(right) }];
}

function words(text: string): string[] {
  return text.split(' ').filter((word) => word !== '');
}
