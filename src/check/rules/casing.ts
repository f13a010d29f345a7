/** The case of keywords and names. */
import { lowerCase } from '../../../grammar/dockerfile/heredoc.ts';
import { splitAtBlanks } from '../../../grammar/dockerfile/operands.ts';
import { bodyText } from '../../../grammar/index.ts';
import type { Located } from '../located.ts';
import type { FileSubject, Found, Rule } from '../rule.ts';

export const stageNameCasing: Rule = {
  id: 'StageNameCasing',
  description: 'Stage names should be lowercase',
  scope: 'instruction',
  run: (located) => {
    const [, , name, ...more] = fromWords(located);
    if (name === undefined || more.length > 0 || name === lowerCase(name)) return [];
    return [`Stage name '${name}' should be lowercase`];
  },
};

export const fromAsCasing: Rule = {
  id: 'FromAsCasing',
  description: "The 'as' keyword should match the case of the 'from' keyword",
  scope: 'instruction',
  run: (located) => {
    const { keyword } = located;
    const [, as, name] = fromWords(located);
    if (as === undefined || name === undefined || !oneCase(keyword)) return [];
    const expected = keyword === keyword.toLowerCase() ? as.toLowerCase() : as.toUpperCase();
    return as === expected ? [] : [`'${as}' and '${keyword}' keywords' casing do not match`];
  },
};

/** The operands of a FROM, also of one that BuildKit rejects. */
function fromWords({ instruction }: Located): readonly string[] {
  if (instruction.name !== 'from') return [];
  const body = bodyText(instruction);
  return body === '' ? [] : splitAtBlanks(body).map((word) => word.value);
}

export const consistentInstructionCasing: Rule = {
  id: 'ConsistentInstructionCasing',
  description: 'All commands within the Dockerfile should use the same casing (either upper or lower)',
  scope: 'instructions',
  run: ({ located }) => {
    const inStages = stagesOf(located);
    const lower = inStages.filter(({ keyword }) => keyword === keyword.toLowerCase()).length;
    const upper = inStages.filter(({ keyword }) => oneCase(keyword)).length - lower;
    const [casing, cased] =
      lower > upper
        ? (['lowercase', (text: string) => text.toLowerCase()] as const)
        : (['uppercase', (text: string) => text.toUpperCase()] as const);
    return inStages.flatMap(({ keyword, line }): readonly Found[] =>
      keyword === cased(keyword)
        ? []
        : [
            {
              message: `Command '${keyword}' should match the case of the command majority (${casing})`,
              line,
            },
          ],
    );
  },
};

function oneCase(text: string): boolean {
  return text === text.toLowerCase() || text === text.toUpperCase();
}

/** Without the ARGs before the first FROM. */
function stagesOf(located: FileSubject['located']): readonly Located[] {
  const first = located.findIndex(({ view }) => view.kind === 'from');
  return first < 0 ? [] : located.slice(first);
}
