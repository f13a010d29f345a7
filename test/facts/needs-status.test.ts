import { expect, it } from 'vitest';
import { parseScript } from '../../grammar/shell/parse.ts';
import { heeded } from '../../src/facts/needs-status.ts';

const heededIn = (text: string, errexit = false): string[] =>
  [...heeded(parseScript(text, 'sh'), errexit)].map(({ start, end }) => text.slice(start, end));

it.each([
  ['a && b && c', ['a', 'b', 'c']],
  ['a; b', ['b']],
  ['a || b', ['b']],
  ['a || b && c', ['b', 'c']],
  ['! a', []],
  ['a | b', ['b']],
  ['a & b', ['b']],
  ['(a; b) && { c; d; }', ['b', 'd']],
  ['if a; then b; fi', []],
  ['f() { a; }; b', ['b']],
  ['set -eux; a; b', ['a', 'b']],
  ['set -e; a && b; c', ['b', 'c']],
  ['set -e; a || true; c', ['true', 'c']],
  ['set -e; a; set +e; b', ['b']],
  ['{ set -e; a; b; } && c', ['b', 'c']],
  ["trap 'exit 0' EXIT; a", []],
])('knows whose failure fails the script: %s', (text, names) => {
  expect(heededIn(text)).toEqual(names);
});

it('knows a shell that is started with -e', () => {
  expect(heededIn('a; b', true)).toEqual(['a', 'b']);
  expect(heededIn('a && b; c', true)).toEqual(['b', 'c']);
});
