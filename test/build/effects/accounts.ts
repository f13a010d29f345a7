/** Whether an account that was there is another one now: what a RUN is told of its user when it starts. */
import type { Moment } from './recorder.ts';

/** An account whose entry, home or groups differ; undefined when none does. New accounts count for nothing. */
export function brokenAccounts(before: Moment, after: Moment): string | undefined {
  const [was, is] = [entries(before), entries(after)];
  for (const [name, entry] of was)
    if (is.get(name) !== entry) return `${entry} is now ${is.get(name) ?? 'gone'}`;
  return undefined;
}

/** By name: number, group, home and shell of users, with the groups they are in; the number of groups. */
function entries({ passwd, group }: Moment): ReadonlyMap<string, string> {
  const all = new Map<string, string>();
  const groups = group.map((line) => line.split(':'));
  for (const line of passwd) {
    const [name = '', , uid = '', gid = '', , home = '', shell = ''] = line.split(':');
    const own = groups
      .filter(([, , , members = '']) => members.split(',').includes(name))
      .map(([of = '']) => of);
    all.set(name, [name, uid, gid, home, shell, own.toSorted().join(',')].join(':'));
  }
  for (const [name = '', , gid = ''] of groups) all.set(`group ${name}`, `group ${name}:${gid}`);
  return all;
}
