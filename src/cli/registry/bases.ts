/** The base images of a file, for the compiler: from a catalogue file, and from registries when that is asked for. */
import { parse, typed } from '../../../grammar/index.ts';
import { stagesOf } from '../../facts/stages.ts';
import type { KnownBase, World } from '../../world.ts';
import type { Paint } from '../../emit/text.ts';
import { isFault, type Fault } from '../fault.ts';
import { readCatalogue, rowOf, type Catalogue, type Row } from './catalogue-file.ts';
import { contradiction } from './contradiction.ts';
import type { Registries, WantedPlatforms } from './online.ts';
import { parsePlatform, platformText, usualPlatform } from './platform.ts';
import type { RegistryWords } from './words.ts';

export interface BaseWords extends RegistryWords {
  /** Path of a catalogue file. */
  readonly catalog: string | undefined;
}

export interface Bases {
  /** The world with what is known of the images a file starts FROM. What cannot be had is told and left out. */
  added(text: string, world: World): Promise<World>;
}

/** @param tell receives warnings and notes, a line each */
export async function openBases(
  { catalog, ...words }: BaseWords,
  paint: Paint,
  tell: (line: string) => void,
): Promise<Bases | Fault> {
  const read = catalog === undefined ? new Map<string, Row>() : readCatalogue(catalog);
  if (isFault(read)) return read;
  const catalogue: Catalogue = read;
  const registries = words.online ? await connect(words) : undefined;
  const known = new Map<string, Promise<KnownBase | undefined>>();

  function say(kind: 'warning' | 'note', image: string, what: string, remedy: string): void {
    tell(`dockopt: ${paint('cyan', kind)}: ${image}: ${what} — ${remedy}\n`);
  }

  async function find(reference: string, platforms: WantedPlatforms): Promise<KnownBase | undefined> {
    const row = rowOf(catalogue, reference);
    const told =
      row !== undefined && speaksOf(row, platforms)
        ? row
        : await ask(reference, platforms, row !== undefined);
    if (told === undefined) return undefined;
    const { user, workdir, env, shell } = told;
    const base: KnownBase = {
      ...(user !== undefined && { user }),
      ...(workdir !== undefined && { workdir }),
      ...(env !== undefined && { env }),
      ...(shell !== undefined && { shell }),
    };
    const why = contradiction(reference, base);
    if (why === undefined) return undefined;
    if (why !== 'not in the table')
      say('note', reference, `${why} is not what the built-in table says`, 'the table does not count for it');
    return base;
  }

  async function ask(
    reference: string,
    platforms: WantedPlatforms,
    hasRow: boolean,
  ): Promise<KnownBase | undefined> {
    if (registries === undefined) {
      if (hasRow)
        say('warning', reference, 'the catalogue says nothing of the platform', 'update it, or add --online');
      return undefined;
    }
    const resolved = await registries.resolve(reference, platforms);
    if (isFault(resolved)) {
      say(
        'warning',
        resolved.where ?? reference,
        resolved.what,
        `${resolved.remedy}; dockopt goes on without`,
      );
      return undefined;
    }
    const { knownBase } = await import('./online.ts');
    const told = knownBase(resolved);
    if (told.kind === 'known') return told.base;
    say('warning', reference, told.why, 'what it sets counts as unknown');
    return undefined;
  }

  return {
    async added(text, world) {
      const { wanted, open } = basesIn(text, world);
      for (const image of open)
        say('note', image, 'depends on build arguments', 'give them with --build-arg to have it looked up');
      const found = await Promise.all(
        [...wanted].map(async ([reference, platforms]) => {
          const key = JSON.stringify([reference, platforms]);
          const before = known.get(key) ?? find(reference, platforms);
          known.set(key, before);
          return [reference, await before] as const;
        }),
      );
      const rows = found.flatMap(([reference, base]) =>
        base === undefined ? [] : [[reference, base] as const],
      );
      if (rows.length === 0) return world;
      return Object.freeze({ ...world, catalogue: { ...world.catalogue, ...Object.fromEntries(rows) } });
    },
  };
}

async function connect({ refresh, insecure }: RegistryWords): Promise<Registries> {
  const { openRegistries } = await import('./online.ts');
  return openRegistries({ env: process.env, refresh, insecure });
}

function speaksOf({ platforms }: Row, wanted: WantedPlatforms): boolean {
  if (platforms === undefined) return true;
  const plain = (text: string): string => platformText(parsePlatform(text));
  return wanted !== 'all' && wanted.every((one) => platforms.map(plain).includes(plain(one)));
}

/** The images a file starts FROM. */
interface BasesIn {
  /** Each with the platforms it is built for. */
  readonly wanted: ReadonlyMap<string, WantedPlatforms>;
  /** As they are written: a build argument decides which they are. */
  readonly open: readonly string[];
}

export function basesIn(text: string, world: World): BasesIn {
  const wanted = new Map<string, WantedPlatforms>();
  const open: string[] = [];
  for (const { base, from } of stagesOf(parse(text).file, world)) {
    const view = typed(from);
    if (base.kind !== 'image' || view.kind !== 'from') continue;
    const { reference } = base;
    if (reference === undefined) {
      open.push(view.image.value);
      continue;
    }
    const platforms = platformsOf(view.platform, world);
    const before = wanted.get(reference) ?? [];
    const all = before === 'all' || platforms === 'all';
    wanted.set(reference, all ? 'all' : [...new Set([...before, ...platforms])]);
  }
  return { wanted, open };
}

/** What `--platform` of a FROM leaves open is every platform there is. */
function platformsOf(flag: string | undefined, { platforms }: World): WantedPlatforms {
  if (flag === undefined || /^\$(TARGETPLATFORM|\{TARGETPLATFORM\})$/.test(flag))
    return platforms ?? [usualPlatform];
  return /^[\w/.-]+$/.test(flag) ? [flag] : 'all';
}
