/** BuildKit's tables of word expansions and splittings. */
import { lexWords, type Lookup } from '../../grammar/dockerfile/words.ts';
import type { WordTables } from './oracle.ts';

export interface WordCase {
  readonly name: string;
  /** How our result differs; undefined when it is the same. */
  readonly difference: string | undefined;
}

/** The environment of BuildKit's expansion test (shell/lex_test.go). */
const expansionEnvironment = new Map([
  ['PWD', '/home'],
  ['SHELL', 'bash'],
  ['KOREAN', '한국어'],
  ['NULL', ''],
]);

/** The environment of its splitting test, which sets each before its first use. */
const splittingEnvironment = new Map([
  ['hi', 'hi'],
  ['space', 'abc  def'],
  ['leading', '  ab c'],
  ['trailing', 'ab c   '],
]);

/** Every case of both tables. */
export function wordCases({ env, words }: WordTables): readonly WordCase[] {
  const expansions = env.map(({ platform, input, expected }): WordCase => {
    const lookup = environment(expansionEnvironment, platform === 'W');
    const word = lexWords(input, lookup);
    return compared(`${platform} ${input}`, 'error' in word ? 'error' : word.value, expected);
  });
  const seen = new Set<string>();
  const splittings = words.map(({ input, words: expected }, index): WordCase => {
    // One input stands there twice: before its variable is set, and after.
    const again = words.findLastIndex((one) => one.input === input) === index;
    const lookup = environment(again || seen.has(input) ? splittingEnvironment : new Map(), false);
    seen.add(input);
    const word = lexWords(input, lookup);
    const found = 'error' in word ? ['error'] : (word.words ?? []);
    // The table has lost the blanks at the end of its lines.
    return compared(`words ${input}`, found.join(',').trimEnd(), expected.join(',').trimEnd());
  });
  return [...expansions, ...splittings];
}

function compared(name: string, found: string | undefined, expected: string): WordCase {
  const same = found?.trim() === expected;
  return {
    name,
    difference: same ? undefined : `${JSON.stringify(found)} instead of ${JSON.stringify(expected)}`,
  };
}

/** Names of variables have no case on Windows. */
function environment(values: ReadonlyMap<string, string>, caseless: boolean): Lookup {
  return (name) => values.get(caseless ? name.toUpperCase() : name);
}
