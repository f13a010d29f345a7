/** BuildKit's own tests of its parser and of its words. */
import { parse } from '../../grammar/index.ts';
import { dump } from './dump.ts';
import { nodesOf } from './nodes.ts';
import { readParserTests, readWordTables, type ParserTest } from './oracle.ts';
import { difference, tally, type Aspect } from './score.ts';
import { wordCases } from './words.ts';

/** Both suites; every case has to agree. */
export function compareTests(): readonly Aspect[] {
  const parser = tally('parser tests', 1);
  for (const test of readParserTests()) parser.count(test.name, parserDifference(test));
  const words = tally('tables of words', 1);
  for (const one of wordCases(readWordTables())) words.count(one.name, one.difference);
  return [parser.aspect(), words.aspect()];
}

/** The lines of the one test that is about lines alone (TestParseIncludesLineNumbers). */
const lines: Readonly<Record<string, unknown>> = {
  'testfile-line': [
    { start: 5, end: 5 },
    { start: 11, end: 12 },
    { start: 17, end: 31 },
  ],
};

function parserDifference({ name, text, expect }: ParserTest): string | undefined {
  const { file, diagnostics } = parse(text);
  if (expect === 'error') return diagnostics.length > 0 ? undefined : 'no error is reported';
  const nodes = nodesOf(file, text);
  if (expect !== null) return difference(dump(nodes).trim(), expect.trim());
  const ranges = nodes.map(({ start, end }) => ({ start, end }));
  return difference(ranges, lines[name]);
}
