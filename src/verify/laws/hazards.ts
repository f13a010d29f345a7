/** What a RUN may change outside of its shell that a RUN behind it is told only when it starts. */
import type { Instruction } from '../../../grammar/ast.ts';
import type { Command } from '../../facts/commands.ts';
import type { Facts } from '../../facts/facts.ts';
import { within } from '../../facts/paths.ts';
import { fault, type Fault } from '../claim.ts';
import { pathFolders } from './path-folders.ts';

/** The hazards of the effect rows; and, from a short list of its own, those that a row must not have forgotten. */
export function hazardOf(run: Instruction, facts: Facts): Fault | undefined {
  const effects = facts.effects(run);
  if (effects === undefined) return fault('unknown-effects', 'it is not known what the RUN does');
  const [hazard] = effects.hazards;
  if (hazard !== undefined) return fault(`hazard-${hazard}`, `the RUN has the hazard ${hazard}`);
  for (const command of facts.commands(run)) {
    const found = plainHazard(command);
    if (found !== undefined)
      return fault(`hazard-${found}`, `${command.name ?? 'a command'} has the hazard ${found}`);
  }
  return replacesShell(run, facts)
    ? fault('hazard-shell', 'the RUN may replace the program that SHELL names')
    : undefined;
}

/** Whether the RUN writes or removes the program that SHELL names, or a folder it may be found in. */
function replacesShell(run: Instruction, facts: Facts): boolean {
  const [program = ''] = facts.before(run).shell;
  const stated = program.includes('/');
  const places = (
    stated ? [program] : pathFolders(run, facts).map((folder) => `${folder}/${program}`)
  ).filter((place) => !files.some(([, pattern]) => pattern.test(place)));
  const { writes = 'any', removes = 'any' } = facts.effects(run) ?? {};
  const script = facts.script(run);
  const text = script.kind === 'script' ? script.script.text : '';
  const folder = program.slice(0, program.lastIndexOf('/'));
  const said = stated ? [folder, program.slice(folder.length + 1)] : places;
  const mentioned = places.length > 0 && said.some((part) => part !== '' && text.includes(part));
  if (mentioned && (writes === 'any' || removes === 'any')) return true;
  return places.some(
    (place) =>
      (writes !== 'any' && writes.some((path) => (stated ? within(place, path) : path === place))) ||
      (removes !== 'any' && removes.some((path) => within(place, path))),
  );
}

/** Commands that write to each of their operands, or to the last. */
const writers = new Set('ln cp mv rm unlink tee install dd truncate patch update-alternatives'.split(' '));

const files: readonly (readonly [string, RegExp])[] = [
  ['shell', /^\/(usr\/)?bin\/(sh|bash|dash|ash|busybox)$/],
  ['accounts', /^\/etc\/(passwd|group)$/],
  ['hosts', /^\/etc\/(hosts|resolv\.conf)$/],
];

function plainHazard({ name, argv, redirects }: Command): string | undefined {
  const words = argv.slice(1).map(({ value }) => value ?? '');
  const written = redirects
    .filter(({ node }) => !node.operator.startsWith('<') && !node.operator.endsWith('&'))
    .map(({ target }) => target?.value ?? '');
  if (name !== undefined && writers.has(name)) written.push(...writtenBy(name, words));
  const file = files.find(([, pattern]) => written.some((path) => pattern.test(path)));
  if (file !== undefined) return file[0];
  if (name === 'ln' && !words.some((word) => /^(-[a-zA-Z]*s|--symbolic)/.test(word))) return 'hard-links';
  if (name === 'usermod' || name === 'chsh' || name === 'gpasswd') return 'accounts';
  if (name === 'mount' || name === 'umount') return 'hosts';
  if (name === 'service' && /^(re)?start$/.test(words[1] ?? '')) return 'daemon';
  return undefined;
}

/** A copy writes only its last operand. */
function writtenBy(name: string, words: readonly string[]): readonly string[] {
  return ['ln', 'cp', 'install', 'mv'].includes(name) && !words.some((word) => word.startsWith('-t'))
    ? words.slice(name === 'mv' ? 0 : -1)
    : words;
}
