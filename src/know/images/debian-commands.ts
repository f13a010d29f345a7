/** Which commands of Debian the official images have. */
import { kindHas } from '../catalogue/debian-kinds.ts';
import type { SlimPart } from '../image.ts';

/** In every image; with one of the parts a slim image may have; only in full images. */
export type CommandPlace = 'base' | Exclude<SlimPart, 'zones'> | 'full';

/** Where a command of a release stands; undefined: in no image, or the release is not known. */
export function commandPlace(release: string, command: string): CommandPlace | undefined {
  // The machine in front, as in x86_64-linux-gnu-gcc.
  const name = command.replace(/^[a-z0-9_]+-linux-gnu[a-z]*-/, '');
  return places.find(([, kind]) => kindHas(release, kind, name))?.[0];
}

/** Each with an image that has it, the smallest first. */
const places: readonly (readonly [CommandPlace, kind: string])[] = [
  ['base', 'debian:'],
  ['certificates', 'python:*-slim'],
  ['gcc', 'rust:*-slim'],
  ['full', 'python:*'],
];
