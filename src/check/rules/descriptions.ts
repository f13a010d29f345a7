/** Comments that describe a stage or an argument. */
import type { Rule } from '../rule.ts';
import type { Typed } from '../../../grammar/typed.ts';

export const invalidDefinitionDescription: Rule = {
  id: 'InvalidDefinitionDescription',
  description:
    'Comment for build stage or argument should follow the format: `# <arg/stage name> <description>`. If this is not intended to be a description comment, add an empty line or comment between the instruction and the comment.',
  experimental: true,
  scope: 'instruction',
  run: ({ view, comments }) => {
    const names = definedBy(view);
    const [first = ''] = names;
    const comment = comments.at(-1);
    if (names.length === 0 || comment === undefined || names.includes(comment.split(' ', 1)[0] ?? ''))
      return [];
    return [
      `Comment for ${view.kind.toUpperCase()} should follow the format: \`# ${names.length > 1 ? '<arg_key>' : first} <description>\``,
    ];
  },
};

function definedBy(view: Typed): readonly string[] {
  if (view.kind === 'arg') return view.args.map(({ key }) => key);
  return view.kind === 'from' && view.stage !== undefined ? [view.stage.value] : [];
}
