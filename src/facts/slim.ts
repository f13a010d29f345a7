/** The slim variant of a full image: its name, and what it has and has not. */
import type { SlimPart, SlimRule } from '../know/image.ts';
import { commandPlace } from '../know/images/debian-commands.ts';
import { debianPackage } from '../know/packages/debian.ts';
import type { Image } from './image.ts';

export interface SlimVariant {
  readonly full: Image;
  readonly tag: string;
  readonly release: string;
  readonly rule: SlimRule;
  /** `linux/amd64`, … */
  readonly platforms: readonly string[];
}

/** Why there is none, in the words of a `missed`. */
export interface NoVariant {
  readonly reason: string;
  readonly because: string;
}

/** The slim variant of an image; undefined when it is none of the full images there is a row for. */
export function slimVariant(image: Image): SlimVariant | NoVariant | undefined {
  const rule = image.family?.slim;
  if (rule === undefined || image.flavour !== 'full' || image.distribution !== 'debian') return undefined;
  const { reference, release } = image;
  if (reference === undefined) return undefined;
  const tag = slimTag(image, rule);
  if (reference.digest !== undefined)
    return { reason: 'digest-pinned', because: 'the digest names one variant, whatever the tag says' };
  if (tag === undefined)
    return {
      reason: 'no-variant',
      because: `no slim variant of ${reference.repository}:${reference.tag ?? 'latest'} is known`,
    };
  const architectures = release === undefined ? undefined : rule.architectures[release];
  if (release === undefined || architectures === undefined)
    return {
      reason: 'variant-unknown',
      because: `it is not known what ${reference.repository}:${tag} has inside`,
    };
  const platforms = architectures.split(' ').map((architecture) => `linux/${architecture}`);
  return { full: image, tag, release, rule, platforms };
}

/**
 * `3.11` and `3.11-bookworm` with `slim` where the image's tags have it. Only tags of a version, a release and the
 * day of a root file system are surely there in both variants.
 */
function slimTag({ reference, release, version }: Image, { place, latest }: SlimRule): string | undefined {
  const tag = reference?.tag ?? 'latest';
  if (tag === 'latest') return latest;
  const words = tag.split('-');
  const [first, ...others] = words;
  if (version === undefined && first !== release) return undefined;
  if (!others.every((word) => word === release || /^\d{8}$/.test(word))) return undefined;
  const at = words.indexOf(release ?? '');
  return place === 'last' || at < 0 ? `${tag}-slim` : words.toSpliced(at, 0, 'slim').join('-');
}

/** Where a command is found in the slim variant, or that it goes with the full image; undefined: in neither. */
export function commandIn(variant: SlimVariant, command: string): 'tool' | 'slim' | 'gone' | undefined {
  const { rule } = variant;
  if (rule.tools?.test(command) === true) return 'tool';
  return systemCommandIn(variant, command);
}

/** The same for what lies in /bin, /usr/bin, /sbin, /usr/sbin. */
export function systemCommandIn(
  { rule, release }: SlimVariant,
  command: string,
): 'slim' | 'gone' | undefined {
  const place = commandPlace(release, command);
  if (place === undefined) return undefined;
  if (place === 'base' || (place !== 'full' && has(rule, place))) return 'slim';
  return rule.overBuildpack ? 'gone' : undefined;
}

/** The same for a package, as far as its programs tell. */
export function packageIn(variant: SlimVariant, name: string): 'slim' | 'gone' | undefined {
  const { programs = [] } = debianPackage(name) ?? {};
  const places = [name, ...programs].map((program) => systemCommandIn(variant, program));
  return places.find((place) => place === 'gone') ?? places.find((place) => place === 'slim');
}

/** Whether the slim variant has a part. */
export function has(rule: SlimRule, part: SlimPart): boolean {
  return rule.has.includes(part);
}
