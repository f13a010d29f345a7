/** Names of stages that mean something else as well. */
import { quote } from '../../../grammar/dockerfile/quote.ts';
import type { FileSubject, Found, Rule } from '../rule.ts';

export const duplicateStageName: Rule = {
  id: 'DuplicateStageName',
  description: 'Stage names should be unique',
  scope: 'instructions',
  run: (file) => {
    const seen = new Set<string>();
    return named(file).flatMap(({ name, line }): readonly Found[] => {
      if (seen.has(name))
        return [{ message: `Duplicate stage name ${quote(name)}, stage names should be unique`, line }];
      seen.add(name);
      return [];
    });
  },
};

export const reservedStageName: Rule = {
  id: 'ReservedStageName',
  description: 'Reserved words should not be used as stage names',
  scope: 'instructions',
  run: (file) =>
    named(file)
      .filter(({ name }) => name === 'context' || name === 'scratch')
      .map(({ name, line }) => ({
        message: `Stage name should not use the same name as reserved stage ${quote(name)}`,
        line,
      })),
};

function named({ located }: FileSubject): readonly { readonly name: string; readonly line: number }[] {
  return located.flatMap(({ view, line }) =>
    view.kind === 'from' && view.stage !== undefined ? [{ name: view.stage.value, line }] : [],
  );
}
