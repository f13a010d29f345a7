/** `dockopt explain` and `dockopt rules`: what the passes say of themselves. */
import { assumptionNames, assumptions, type AssumptionRow } from '../assume.ts';
import type { Paint } from '../emit/text.ts';
import { passes, type Pass } from '../index.ts';
import { unknownName } from './arguments.ts';
import type { Fault } from './fault.ts';

/** Explains a pass, or an assumption. */
export function explain(name: string, paint: Paint): string | Fault {
  const pass = passes.find((one) => one.name === name);
  if (pass !== undefined) return explainPass(pass, paint);
  const assumption = assumptionNames.find((one) => one === name);
  if (assumption !== undefined) return explainAssumption(assumption, assumptions[assumption], paint);
  return unknownName('pass', name, [...passes.map((one) => one.name), ...assumptionNames]);
}

function explainPass(pass: Pass, paint: Paint): string {
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ['It stands back when', pass.refuses.map((line) => wrapped(line, '- '))],
    [
      'It may take for granted',
      pass.mayAssume.map((name) =>
        wrapped(`${name} (-O${assumptions[name].level}): ${assumptions[name].text}`, '- '),
      ),
    ],
    ['It answers', pass.answers.length === 0 ? [] : [wrapped(pass.answers.join(', '))]],
    ['Sources', pass.refs.map((line) => wrapped(line, '- '))],
    ['To keep it from an instruction, write above it', [`  # dockopt ignore=${pass.name} # why`]],
  ];
  const filled = sections.filter(([, lines]) => lines.length > 0);
  return [
    `${paint('bold', pass.name)}: ${pass.title}`,
    '',
    wrapped(pass.why),
    ...filled.flatMap(([title, lines]) => ['', paint('bold', title), ...lines]),
    '',
  ].join('\n');
}

function explainAssumption(name: string, { level, fails, text }: AssumptionRow, paint: Paint): string {
  const shows = fails === 'loud' ? 'the build stops' : 'the image differs, and nothing warns';
  const users = passes.filter(({ mayAssume }) => mayAssume.some((one) => one === name));
  return [
    paint('bold', name),
    '',
    wrapped(text),
    '',
    `Granted by -O${level} and by --assume ${name}; withdrawn by --no-assume ${name}.`,
    `Where it is wrong, ${shows}.`,
    `Passes that may rest on it: ${users.map((pass) => pass.name).join(', ') || 'none'}.`,
    '',
  ].join('\n');
}

/** A table of the passes, in the order of the pipeline. */
export function rules(paint: Paint): string {
  const rows = passes.map(({ name, answers, title }) => [name, answers.join(' '), title]);
  const heads = ['pass', 'answers', 'what it does'];
  const widths = heads.map((head, column) =>
    Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return `${[paint('bold', line(heads)), ...rows.map(line)].join('\n')}\n`;
}

/** A paragraph at 80 columns, the first line behind a bullet. */
function wrapped(text: string, bullet = ''): string {
  const indent = bullet === '' ? '' : ' '.repeat(bullet.length + 2);
  const lines: string[] = [];
  let line = bullet === '' ? '' : `  ${bullet}`;
  let empty = true;
  for (const word of text.split(/\s+/)) {
    if (!empty && line.length + 1 + word.length > 80) {
      lines.push(line);
      line = indent;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line].join('\n');
}
