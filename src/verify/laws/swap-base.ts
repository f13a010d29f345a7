/** A smaller variant of the base, of the same release: see the law's side conditions in `src/law.ts`. */
import type { From } from '../../../grammar/typed.ts';
import { bodyText, flagText, typed } from '../../../grammar/index.ts';
import type { Assumption } from '../../assume.ts';
import type { Facts } from '../../facts/facts.ts';
import type { Image } from '../../facts/image.ts';
import type { SlimRule } from '../../know/image.ts';
import { fault, type Fault } from '../claim.ts';
import { placeOf } from '../places.ts';
import { baseNeeds } from './base/needs.ts';
import { unfounded, type Checker } from './trial.ts';

export const swapBase: Checker = ({ claim, placed, before, after }) => {
  const [target, ...more] = claim.targets;
  const [whole, ...others] = placed.flat();
  const [old, now] = [target && typed(target), whole && typed(whole)];
  if (target === undefined || whole === undefined || more.length + others.length > 0)
    return fault('wrong-shape', 'one FROM makes place for one');
  if (old?.kind !== 'from' || now?.kind !== 'from')
    return fault('wrong-shape', 'one FROM makes place for one');
  const [flags, flagsNow] = [target, whole].map((one) =>
    one.flags.map((flag) => flagText(flag, one.escape)).join('\0'),
  );
  const rest = (text: string, { image }: From): string => text.slice(0, image.start) + text.slice(image.end);
  if (flags !== flagsNow || rest(bodyText(target), old) !== rest(bodyText(whole), now))
    return fault('not-only-the-base', 'more than the name of the image changes');
  if (/[$"'\\`]/.test(old.image.value + now.image.value))
    return fault('not-known', 'the name depends on an ARG');
  const [stage, stageNow] = [placeOf(target, before)?.stage, placeOf(whole, after)?.stage];
  if (stage?.base.kind !== 'image' || stageNow?.base.kind !== 'image')
    return fault('not-an-image', 'the base is no image');
  const [image, imageNow] = [before.image(stage), after.image(stageNow)];
  const rule = image.family?.slim;
  if (rule === undefined) return fault('no-variant', 'no table knows a slim variant of the image');
  const wrong = notItsVariant(image, imageNow, rule) ?? missingFor(old.platform, image, rule, before);
  if (wrong !== undefined) return wrong;
  const { gone, unseen, wheels, strangers } = baseNeeds(stage, image, rule, before);
  if (gone[0] !== undefined) return fault('missing', `the slim variant has no ${gone[0]}`);
  if (unseen[0] !== undefined && !claim.assumes.includes('packages-self-contained'))
    return fault('unseen', `nobody sees what ${unseen[0]} needs`);
  const needs = new Map<Assumption, ReadonlySet<string> | undefined>([['tags-move-together', undefined]]);
  const packages = new Set([...wheels, ...strangers]);
  if (packages.size > 0) needs.set('wheels-available', packages);
  if (unseen.length > 0) needs.set('packages-self-contained', undefined);
  return unfounded(claim, needs);
};

/** The tag must say the same and `slim`; repository, version and release must be known to be the same. */
function notItsVariant(full: Image, slim: Image, rule: SlimRule): Fault | undefined {
  const [a, b] = [full.reference, slim.reference];
  if (a === undefined || b === undefined || a.digest !== undefined || b.digest !== undefined)
    return fault('digest', 'a digest names one variant');
  if (a.name !== b.name || full.family !== slim.family)
    return fault('another-repository', `${b.name} is another image than ${a.name}`);
  if (!configuredAlike(full, slim))
    return fault('configured-otherwise', 'the two are not known to be configured alike');
  if (full.flavour !== 'full' || slim.flavour !== 'slim')
    return fault('not-slim', 'only from a full variant to a slim one');
  const same =
    full.release !== undefined && full.release === slim.release && full.distribution === slim.distribution;
  const tag = a.tag ?? 'latest';
  if (
    tag === 'latest' ? b.tag === rule.latest && rule.latest !== undefined : same && saysSlim(tag, b.tag, full)
  )
    return undefined;
  return fault('another-version', `${b.tag ?? 'latest'} is not the slim variant of ${tag}`);
}

function configuredAlike(a: Image, b: Image): boolean {
  const shown = ({ user, workdir, env, shell }: Image): string =>
    JSON.stringify([user, workdir, env && [...env].sort(), shell]);
  return a.env !== undefined && shown(a) === shown(b);
}

function saysSlim(tag: string, slim: string | undefined, { release, version }: Image): boolean {
  const words = tag.split('-');
  const plain = words.every((word, index) => index === 0 || word === release || /^\d{8}$/.test(word));
  const named = version !== undefined || words[0] === release;
  const rest = (slim ?? '').split('-').filter((word) => word !== 'slim');
  return plain && named && rest.join('-') === tag && (slim ?? '').split('-').length === words.length + 1;
}

function missingFor(
  own: string | undefined,
  { release }: Image,
  rule: SlimRule,
  { world }: Facts,
): Fault | undefined {
  const architectures = (rule.architectures[release ?? ''] ?? '').split(' ');
  const wanted = own === undefined || own.includes('$') ? (world.platforms ?? ['linux/amd64']) : [own];
  const missing = wanted.find(
    (platform) => !architectures.includes(platform.replace(/^linux\/(.*?)(\/v8)?$/, '$1')),
  );
  return missing === undefined
    ? undefined
    : fault('platform', `the slim variant is not known to be there for ${missing}`);
}
