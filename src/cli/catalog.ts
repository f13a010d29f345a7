/** `dockopt catalog`: what is known of base images, from the built-in table and, when asked for, from registries. */
import type { Command } from 'commander';
import { errorLine, type Paint } from '../emit/text.ts';
import { faults, isFault, type Fault } from './fault.ts';
import { readCatalogue, writeCatalogue, type Catalogue, type Row } from './registry/catalogue-file.ts';
import type { Failure, Registries, Resolved, WantedPlatforms } from './registry/online.ts';
import { usualPlatform } from './registry/platform.ts';
import { parseName } from './registry/reference.ts';
import { shownJson, shownText, type Told } from './registry/show.ts';
import {
  addInsecureOption,
  addRegistryOptions,
  registryWords,
  type RegistryFlags,
  type RegistryWords,
} from './registry/words.ts';
import { write } from './terminal.ts';

export type Catalog = Show | Update;

interface Show extends RegistryWords {
  readonly kind: 'catalog-show';
  readonly image: string;
  /** Undefined: linux/amd64. */
  readonly platforms: readonly string[] | undefined;
  readonly json: boolean;
}

interface Update extends RegistryWords {
  readonly kind: 'catalog-update';
  /** None: all that the catalogue file, or else the cache, has. */
  readonly images: readonly string[];
  /** Undefined: all of Linux. */
  readonly platforms: readonly string[] | undefined;
  /** The catalogue file to write; undefined: only the cache. */
  readonly catalog: string | undefined;
}

interface Flags extends RegistryFlags {
  readonly platform?: readonly string[];
  readonly json?: true;
  readonly catalog?: string;
}

const about = `
What a run knows of a base image is the built-in table, unless it is told more:
  --catalog FILE  rows of a file that is checked in; no network
  --online        what registries say, kept for an hour below XDG_CACHE_HOME;
                  images that FILE describes are not asked for
A run without either reads neither the network nor what was kept, so its result
is the same on every machine. A row that says what the table says is left out,
because the table knows more; where it says otherwise, it counts. A tag may come
to stand for another image: where that matters, FROM should name the digest too.

A catalogue file; of a row nothing is required, and what is missing is unknown:
  { "schemaVersion": 1,
    "images": {
      "example.com/app:1": {
        "user": "app", "workdir": "/srv", "shell": ["/bin/sh", "-c"],
        "env": { "PATH": "/usr/bin:/bin" },
        "platforms": ["linux/amd64"], "digest": "sha256:…", "date": "2026-11-27" } } }
env names all variables there are. Without platforms a row is for all of them.

Credentials come from the docker config and its helpers, certificates also from
SSL_CERT_FILE and NODE_EXTRA_CA_CERTS. localhost is asked over plain http where it
does not speak TLS, others only with --insecure-registry.`;

/** Adds the command to a program; `choose` receives what was asked for. */
export function addCatalogCommand(program: Command, choose: (choice: () => Catalog | Fault) => void): void {
  const catalog = program
    .command('catalog')
    .description('what is known of base images')
    .helpCommand(false)
    .usage('show IMAGE | catalog update [IMAGE...]')
    .addHelpText('after', about)
    .argument('[command]')
    .action((word?: string) =>
      choose(() =>
        faults.call(
          word === undefined ? 'catalog is asked for nothing' : `there is no command catalog ${word}`,
          'use catalog show or catalog update',
        ),
      ),
    );
  const show = catalog
    .command('show')
    .description('say what the built-in table knows of an image, and with --online what its registry says')
    .argument('<image>', 'as FROM names it')
    .option('--platform <names>', `platforms, separated by commas (default: ${usualPlatform})`, words)
    .option('--json', 'print a report for programs');
  addRegistryOptions(show).action((image: string, flags: Flags) => choose(() => readShow(image, flags)));
  const update = catalog
    .command('update')
    .description('ask registries for images and keep what they say, for runs with --online or --catalog')
    .argument('[images...]', 'as FROM names them; all that are kept when none is given')
    .option('--platform <names>', 'platforms, separated by commas (default: all of Linux)', words)
    .option('--catalog <file>', 'also write them into a catalogue file, to be checked in');
  addInsecureOption(update).action((images: string[], flags: Flags) =>
    choose(() => readUpdate(images, flags)),
  );
}

function words(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, ...value.split(',').filter((word) => word !== '')];
}

function readShow(image: string, flags: Flags): Show | Fault {
  const asked = registryWords(flags);
  if (isFault(asked)) return asked;
  const wrong = wrongImage([image]) ?? wrongPlatform(flags.platform);
  if (wrong !== undefined) return wrong;
  return { kind: 'catalog-show', image, platforms: flags.platform, json: flags.json === true, ...asked };
}

function readUpdate(images: readonly string[], flags: Flags): Update | Fault {
  const asked = registryWords(flags, true);
  if (isFault(asked)) return asked;
  const wrong = wrongImage(images) ?? wrongPlatform(flags.platform);
  if (wrong !== undefined) return wrong;
  return { kind: 'catalog-update', images, platforms: flags.platform, catalog: flags.catalog, ...asked };
}

function wrongImage(images: readonly string[]): Fault | undefined {
  return images.map((image) => parseName(image)).find((name) => name.kind === 'fault');
}

function wrongPlatform(platforms: readonly string[] = []): Fault | undefined {
  const wrong = platforms.find((name) => !/^[a-z0-9]+\/[a-z0-9_]+(\/[a-z0-9]+)?$/i.test(name));
  return wrong === undefined
    ? undefined
    : faults.call(`${wrong} is no platform`, 'write it like linux/amd64');
}

/** Runs the command. @returns 0 done, 2 something could not be had */
export async function catalog(call: Catalog, paint: Paint): Promise<0 | 2> {
  return call.kind === 'catalog-show' ? show(call, paint) : update(call, paint);
}

async function show(call: Show, paint: Paint): Promise<0 | 2> {
  const { image, json, online, platforms = [usualPlatform] } = call;
  const told = online ? await ask(await connect(call), image, platforms) : undefined;
  const answer = told === undefined || isFault(told) ? undefined : told;
  write(1, json ? shownJson(image, answer) : shownText(image, answer));
  if (told === undefined || !isFault(told)) return 0;
  complain(told, paint);
  return 2;
}

/** Asks for as many at a time. */
const together = 4;

async function update(call: Update, paint: Paint): Promise<0 | 2> {
  const { catalog: path, platforms = 'all' } = call;
  const before = path === undefined ? new Map<string, Row>() : readCatalogue(path, true);
  if (isFault(before)) return complain(before, paint);
  const registries = await connect(call);
  const images = imagesOf(call, before, registries);
  if (isFault(images)) return complain(images, paint);
  const rows = new Map(before);
  let code: 0 | 2 = 0;
  for (let at = 0; at < images.length; at += together) {
    const some = images.slice(at, at + together);
    const answers = await Promise.all(some.map((image) => ask(registries, image, platforms)));
    for (const [index, image] of some.entries()) {
      const told = answers[index];
      if (told === undefined || isFault(told)) {
        if (told !== undefined) code = complain(told, paint);
        continue;
      }
      write(1, `${image} ${told.resolved.digest}\n`);
      if (told.known.kind === 'known')
        rows.set(image, rowFor(told.resolved, told.known.base, call.platforms));
      else {
        rows.delete(image);
        if (path !== undefined) {
          const what = `is not written: ${told.known.why}`;
          write(2, `dockopt: ${paint('cyan', 'note')}: ${image}: ${what} — it stays unknown\n`);
        }
      }
    }
  }
  const wrong = path === undefined ? undefined : writeCatalogue(path, rows);
  return wrong === undefined ? code : complain(wrong, paint);
}

function imagesOf(
  { images, catalog: path }: Update,
  before: Catalogue,
  registries: Registries,
): readonly string[] | Fault {
  if (images.length > 0) return images;
  const kept = path === undefined ? registries.known() : [...before.keys()];
  if (kept.length > 0) return kept;
  return faults.call(`${path ?? 'the cache'} has no images to update`, 'name some');
}

function rowFor({ digest, time }: Resolved, base: Row, platforms: readonly string[] | undefined): Row {
  return {
    digest,
    date: new Date(time).toISOString().slice(0, 10),
    ...(platforms !== undefined && { platforms }),
    ...base,
  };
}

async function connect({ refresh, insecure, kind }: Catalog): Promise<Registries> {
  const { openRegistries } = await import('./registry/online.ts');
  return openRegistries({ env: process.env, refresh: refresh || kind === 'catalog-update', insecure });
}

async function ask(
  registries: Registries,
  image: string,
  platforms: WantedPlatforms,
): Promise<Told | Failure> {
  const resolved = await registries.resolve(image, platforms);
  if (isFault(resolved)) return resolved;
  const { knownBase } = await import('./registry/online.ts');
  return { resolved, known: knownBase(resolved) };
}

function complain({ where, what, remedy }: Fault, paint: Paint): 2 {
  write(2, `${errorLine(where, what, remedy, paint)}\n`);
  return 2;
}
