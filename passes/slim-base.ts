import type { Instruction } from '../grammar/ast.ts';
import { editBody, typed } from '../grammar/index.ts';
import type { Assumption } from '../src/assume.ts';
import type { Facts } from '../src/facts/facts.ts';
import { imageOf, parseReference, type Image } from '../src/facts/image.ts';
import { needsOf, type Needs } from '../src/facts/needs.ts';
import { slimVariant, type SlimVariant } from '../src/facts/slim.ts';
import type { Stage } from '../src/facts/stages.ts';
import { definePass, missed, rewrite, type Missed, type Rewrite } from '../src/pass.ts';

export const slimBase = definePass({
  name: 'slim-base',
  title: 'Build on the slim variant of the base image',
  why: 'The full variants of python, node, ruby and rust have compilers, headers and version control under them, some 350 MB to pull that few images use once they are built. The slim variant has the same software on the same release of Debian. It is taken when every command of the stage, and of those built on it, is known to be in it or to be installed, every Python package is known to need nothing of the rest, and no file is copied whose needs nobody sees. What is not known makes the swap a suggestion.',
  refuses: [
    'a command that is used is only in the full image and not installed by name',
    'something compiles, or a package is known to need a program or library that leaves',
    'apt may not have installed a package: its call may not run, may fail unnoticed, or lacks the lists of packages',
    'documentation, manual pages or translations are mentioned: slim images leave them out for good',
    'the base is pinned to a digest, or its tag is behind an ARG',
    'the slim variant is not known to be there for a platform, or for that release',
    'the stage does not ship',
  ],
  refs: ['github.com/docker-library/official-images', 'hub.docker.com/_/python (image variants)'],
  answers: [],
  mayAssume: ['tags-move-together', 'wheels-available', 'packages-self-contained'],
  *run(facts) {
    for (const stage of facts.stages) {
      if (!stage.ships || stage.base.kind !== 'image') continue;
      const found = swap(stage, facts);
      if (found !== undefined) yield found;
    }
  },
});

function swap(stage: Stage, facts: Facts): Rewrite | Missed | undefined {
  const { from } = stage;
  const view = typed(from);
  if (view.kind !== 'from') return undefined;
  if (view.image.value.includes('$')) return behindArgument(from, view.image.value);
  const image = facts.image(stage);
  const variant = slimVariant(image);
  if (variant === undefined) return undefined;
  if ('reason' in variant) return missed(from, variant.reason, variant.because);
  const name = `${image.reference?.name ?? ''}:${variant.tag}`;
  const platforms = platformsOf(view.platform, facts);
  const lost = platforms.find((one) => !variant.platforms.includes(one));
  if (lost !== undefined)
    return missed(from, 'platform-missing', `${name} is not known to be there for ${lost}`);
  const needs = needsOf(stage, variant, platforms, facts);
  const stop = obstacle(needs, name, from);
  if (stop !== undefined) return stop;
  const edited = editBody(from, [{ start: view.image.start, end: view.image.end, text: name }]);
  if (edited === undefined || /["'\\`]/.test(view.image.value))
    return missed(from, 'not-editable', 'the name of the image is quoted or not in one piece');
  return rewrite([from], [[edited]], claim(variant, needs, name));
}

/** `python:${VERSION}`: only when its name says that there would be something to gain. */
function behindArgument(from: Instruction, text: string): Missed | undefined {
  const [name = '', ...rest] = text.split(/:(?=[^/]*$)/);
  const plain = name.includes('$') ? undefined : parseReference(name);
  const rule = plain && imageOf(name).family?.slim;
  const tag = rest.join('');
  if (rule === undefined || /slim|alpine/.test(tag)) return undefined;
  return missed(from, 'tag-behind-arg', `the tag of ${name} is behind an ARG, and with it the slim variant`);
}

/** The platforms that are built: those of the FROM itself, of the World, else linux/amd64. */
function platformsOf(own: string | undefined, { world }: Facts): readonly string[] {
  const wanted = own === undefined || own.includes('$') ? (world.platforms ?? ['linux/amd64']) : [own];
  return wanted.map((platform) => platform.replace(/^(linux\/arm64)\/v8$/, '$1'));
}

function obstacle({ gone, documented }: Needs, name: string, from: Instruction): Missed | undefined {
  if (gone.size > 0)
    return missed(
      from,
      'commands-missing',
      `${name} has no ${listed([...gone])}: install what is needed by name, or keep the full image`,
    );
  if (documented === undefined) return undefined;
  return missed(from, 'docs-read', 'slim images have no documentation, manual pages or translations');
}

function claim({ full }: SlimVariant, needs: Needs, name: string): Parameters<typeof rewrite>[2] {
  const { unseen, wheels, strangers, found } = needs;
  const before = `${full.reference?.name ?? ''}:${full.reference?.tag ?? 'latest'}`;
  const covers: Partial<Record<Assumption, readonly string[]>> = {
    'tags-move-together': [`${before} and ${name}`],
    ...(wheels.size + strangers.size > 0 && { 'wheels-available': [...wheels, ...strangers] }),
    ...(unseen.size > 0 && { 'packages-self-contained': [...unseen] }),
  };
  const saves = saving(full, imageOf(name));
  return {
    law: 'swap-base',
    assumes: Object.keys(covers) as Assumption[],
    covers,
    because: `${name} has all that is ${unseen.size > 0 ? 'seen to be ' : ''}used of ${before}`,
    evidence: [
      `${full.release ?? ''} with ${full.reference?.repository ?? ''} in either variant`,
      ...(found.size > 0 ? [`in the slim variant or installed: ${listed([...found])}`] : []),
      ...(wheels.size > 0 ? [`need no program and no library of the system: ${listed([...wheels])}`] : []),
    ],
    ...(saves && { saves }),
  };
}

function saving({ size: full }: Image, { size: slim }: Image): { bytes: number; basis: string } | undefined {
  if (full === undefined || slim === undefined) return undefined;
  const basis = `compressed, linux/amd64: ${full.image} (${full.date}) less ${slim.image} (${slim.date})`;
  return { bytes: full.bytes - slim.bytes, basis };
}

/** A list for a sentence, cut when it is long. */
function listed(names: readonly string[]): string {
  return names.length > 8 ? `${names.slice(0, 7).join(', ')} and ${names.length - 7} more` : names.join(', ');
}
