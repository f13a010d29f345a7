/** Texts that look like Dockerfiles: valid ones, soups of their words, and real ones with something broken. */
import fc from 'fast-check';
import { corpusFiles } from '../corpus/read.ts';
import { pick, random } from '../corpus/random.ts';
import { script } from './shell-scripts.ts';

/** Commands the passes look for, in the spellings people use. */
const installs = [
  'pip install flask',
  'pip3 install -r requirements.txt',
  'pip install a; pip install b',
  'pip install "$PKG"',
  'python -m pip install --no-cache-dir x',
  'python3 -m pipx ensurepath',
  'pipx install cowsay',
  'apt-get update',
  'sudo apt-get update -qq',
  'apt-get install -y git',
  'apt-get update && apt-get install -y curl',
  'apt-get update && apt-get install -y curl && rm -rf /var/lib/apt/lists/*',
  'apt-get clean',
  'rm -rf /var/lib/apt/lists/*',
  'apk add curl',
  'apk add --no-cache git',
];

const operands = {
  from: [
    'python:3.11',
    'python:3.11-slim',
    'debian:bookworm',
    'ubuntu:24.04',
    'alpine',
    'node:20 AS build',
    'build',
    'scratch',
    '$BASE',
  ],
  copy: [
    '. .',
    'a b /c/',
    '--from=0 /x /y',
    '--chown=1:1 a b',
    '["a b", "c"]',
    '--from=build /var/lib/apt/lists /l',
  ],
  env: ['A=1', 'A=1 B="2 3"', 'A b c', 'PATH=/x:$PATH', 'PIP_NO_CACHE_DIR=1', 'A=$B'],
  arg: ['A', 'A=1', 'BASE=debian'],
  workdir: ['/app', 'app', '$A', '/'],
  user: ['root', 'app', '1000:1000', '$A'],
  shell: [
    '["/bin/bash", "-c"]',
    '["/bin/bash", "-eo", "pipefail", "-c"]',
    '["powershell"]',
    '["/bin/sh", "-c"]',
  ],
  cmd: ['["a"]', 'a b', '[]'],
  entrypoint: ['["a"]', 'a'],
  label: ['a=b', 'a="b c" d=e'],
  expose: ['80', '80/tcp 443'],
  volume: ['/v', '["/v"]'],
  stopsignal: ['SIGTERM'],
  healthcheck: ['NONE', '--interval=5s CMD a'],
  onbuild: ['RUN echo a', 'COPY a b'],
} as const;

const flags = [
  '',
  '',
  '',
  '--mount=type=cache,target=/root/.cache/pip ',
  '--mount=type=tmpfs,target=/t ',
  '--network=none ',
];

const command = fc.oneof(
  { arbitrary: fc.constantFrom(...installs), weight: 3 },
  { arbitrary: script, weight: 1 },
);

const run = fc
  .tuple(
    fc.constantFrom(...flags),
    fc.array(command, { minLength: 1, maxLength: 3 }),
    fc.constantFrom(' && ', ' \\\n    && ', ' && \\\n\t', ' \\\n# why\n && ', ' \\\n\n && '),
  )
  .map(([flag, commands, between]) => `RUN ${flag}${commands.join(between)}`);

const heredoc = fc
  .tuple(
    fc.constantFrom('RUN', 'RUN bash', 'COPY', 'ADD'),
    fc.constantFrom('<<E', '<<-E', '<<"E"', '3<<E'),
    fc.array(fc.constantFrom('echo $A', '# no comment', '', '\techo', 'E2', 'pip install x', '#!/bin/x')),
  )
  .map(
    ([keyword, word, body]) =>
      `${keyword} ${word}${/COPY|ADD/.test(keyword) ? ' /f' : ''}\n${[...body, 'E'].join('\n')}`,
  );

const other = fc
  .constantFrom(...Object.entries(operands).filter(([name]) => name !== 'from'))
  .chain(([name, texts]) => fc.constantFrom(...texts).map((text) => `${name.toUpperCase()} ${text}`));

const trivia = fc.constantFrom(
  '',
  '',
  '',
  '\n',
  '# a comment\n',
  '  # dockopt ignore=merge-runs # why\n',
  '\n\n',
  '   ',
);

const stage = fc
  .tuple(
    fc.constantFrom(...operands.from),
    fc.array(
      fc.tuple(
        trivia,
        fc.oneof(
          { arbitrary: run, weight: 5 },
          { arbitrary: other, weight: 2 },
          { arbitrary: heredoc, weight: 1 },
        ),
      ),
      { maxLength: 8 },
    ),
  )
  .map(([from, body]) => [`FROM ${from}`, ...body.map(([before, line]) => before + line)].join('\n'));

const head = fc.constantFrom(
  '',
  '',
  '',
  '# syntax=docker/dockerfile:1\n',
  '# check=skip=all\n',
  '# a comment\n',
  '\uFEFF',
  'ARG BASE=debian\n',
  '# syntax=other/language\n',
);

/** Sound Dockerfiles, nearly all of which BuildKit takes. */
export const dockerfile: fc.Arbitrary<string> = fc
  .tuple(
    head,
    fc.array(stage, { minLength: 1, maxLength: 3 }),
    fc.constantFrom('\n', '', '\r\n', '\n# end\n', '\n\n'),
    fc.boolean(),
  )
  .map(([top, stages, end, crlf]) => {
    const text = top + stages.join('\n') + end;
    return crlf && end === '\r\n' ? text.replace(/\r?\n/g, '\r\n') : text;
  });

const words =
  'FROM|RUN|COPY|ENV|ARG|ONBUILD|from a|HEALTHCHECK|SHELL|MAINTAINER|run|NOPE|AS x|toString|__proto__|--from=x|--|=|a|b c|&&|;|(|)|<<E|<<-E|3<<E|<<|#|"|$|${|}|${A:-b}|[|]|["a", "b"]|--mount=type=cache|pip install a|apt-get update|\u{1F40B}|\uD800|é|İ';
const lineEnds =
  '\n|\n|\n|\r\n|\r|\\\n|\\ \t\n|\\\\\n|`\n|\\\r\n|# escape=`\n|#escape=\\\n|# syntax=x\n|# check=error=true\n|# c\n|  # c\n|\nE\n';
const blanks = ' |  |\t|\v|\u00a0|\u0085|\uFEFF|\u2028|\0';
const crumbs = [
  ...words.split('|').map((word) => `${word} `),
  ...lineEnds.split('|'),
  ...blanks.split('|'),
  "<<'E'",
  "'",
  '|',
];

/** Anything at all, made of what means something. */
export const soup: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...crumbs), { maxLength: 40 })
  .map((parts) => parts.join(''));

/** Real files; empty when the corpus is absent. */
const real = pick(corpusFiles() ?? [], 400, random(1))
  .map(({ text }) => text)
  .filter((text) => text.length < 20_000);

/** Real files with a few things cut, doubled or put in; undefined when the corpus is absent. */
export const mutant: fc.Arbitrary<string> | undefined =
  real.length === 0
    ? undefined
    : fc
        .tuple(
          fc.constantFrom(...real),
          fc.array(fc.tuple(fc.nat(), fc.nat(40), fc.constantFrom('', ...crumbs)), {
            minLength: 1,
            maxLength: 4,
          }),
        )
        .map(([text, changes]) =>
          changes.reduce((mutated, [place, length, crumb]) => {
            const at = place % (mutated.length + 1);
            return mutated.slice(0, at) + crumb + mutated.slice(at + (crumb === '' ? length : 0));
          }, text),
        );

/** All of them. */
export const anyText: fc.Arbitrary<string> = fc.oneof(dockerfile, soup, ...(mutant ? [mutant] : []));
