/** The bases there are, and the one rule that puts other files onto them. */
import { edit, editBody, parse, print, typed } from '../../grammar/index.ts';
import type { Instruction } from '../../grammar/ast.ts';
import { factsOf } from '../../src/facts/facts.ts';

/** Images that `engine/up.sh` makes, and that a machine with a registry pulls. */
export const standIns: readonly string[] = [
  'debian:bookworm',
  'debian:bookworm-slim',
  'python:3.11',
  'python:3.11-slim',
  'node:20',
  'node:20-slim',
  'busybox',
  'busybox:latest',
];

/**
 * The rule for real files: python (pypy too), node and busybox keep their name; Alpine, Windows and images without a shell have no
 * stand-in; everything else becomes Debian. A slim tag stays slim, all other tags are lost.
 */
export function standInFor(reference: string): string | undefined {
  const [, name = '', tag = ''] = /^(?:.*\/)?([^/:@]+)(?::([^@]*))?(?:@.*)?$/.exec(reference) ?? [];
  if (/alpine|windows|nanoserver|distroless|static|musl|onbuild|scratch|chainguard|wolfi/i.test(reference))
    return undefined;
  if (name === 'busybox') return 'busybox:latest';
  const family = { python: 'python:3.11', pypy: 'python:3.11', node: 'node:20' }[name] ?? 'debian:bookworm';
  return /slim/.test(tag) ? `${family}-slim` : family;
}

/** The images a file takes from outside; undefined when one of them is not known. */
export function externalImages(text: string): readonly string[] | undefined {
  const { file, diagnostics } = parse(text);
  if (diagnostics.length > 0) return undefined;
  const facts = factsOf(file, noArguments);
  const found = new Set<string>();
  for (const { base } of facts.stages) {
    if (base.kind !== 'image') continue;
    if (base.reference === undefined) return undefined;
    found.add(base.reference);
  }
  const stages = new Set(facts.stages.flatMap(({ name, index }) => [name, String(index)]));
  for (const instruction of file.instructions)
    for (const from of takenFrom(instruction)) if (!stages.has(from.toLowerCase())) found.add(from);
  return [...found];
}

function takenFrom(instruction: Instruction): readonly string[] {
  const view = typed(instruction);
  if (view.kind === 'copy') return view.from === undefined ? [] : [view.from];
  if (view.kind !== 'run') return [];
  return view.mounts.flatMap(({ fields }) => fields.get('from') ?? []);
}

/** The same file on other bases; undefined when one of them has no place there. */
export function rebased(text: string, place: (reference: string) => string | undefined): string | undefined {
  const { file } = parse(text);
  const changes = new Map<Instruction, readonly Instruction[]>();
  for (const { from, base } of factsOf(file, noArguments).stages) {
    if (base.kind !== 'image') continue;
    const view = typed(from);
    const reference = base.reference && place(base.reference);
    if (reference === undefined || view.kind !== 'from') return undefined;
    const { start, end } = view.image;
    const edited = editBody(from, [{ start, end, text: reference }]);
    if (edited === undefined) return undefined;
    changes.set(from, [edited]);
  }
  return print(edit(file, changes));
}

const noArguments = Object.freeze({ buildArgs: {} });
