/** Our tree as the nodes of BuildKit's parser. */
import type { File, Instruction } from '../../grammar/ast.ts';
import { flagText } from '../../grammar/dockerfile/flags.ts';
import { jsonForm } from '../../grammar/dockerfile/json-form.ts';
import { isSeparator, joinedText, unspliced } from '../../grammar/dockerfile/lines.ts';
import { quotedWords, splitAtBlanks } from '../../grammar/dockerfile/operands.ts';
import { lineInstruction } from '../../grammar/dockerfile/trigger.ts';
import { bodyText, lineRanges, type LineRange } from '../../grammar/index.ts';
import type { OracleNode } from './oracle.ts';

type Operands = Pick<OracleNode, 'args' | 'attrs' | 'sub'>;
type Reader = (body: string, instruction: Instruction) => Operands;

/** How BuildKit's parser takes the operands of each instruction apart; of others it keeps an empty one. */
const readers: Readonly<Record<string, Reader>> = {
  add: (body) => json(body) ?? split(body),
  arg: (body, { escape }) => ({ args: quotedWords(body, escape).map((word) => word.value) }),
  cmd: (body) => json(body) ?? whole(body),
  copy: (body) => json(body) ?? split(body),
  entrypoint: (body) => json(body) ?? whole(body),
  env: pairs,
  expose: split,
  from: split,
  healthcheck: health,
  label: pairs,
  maintainer: whole,
  onbuild: trigger,
  run: (body) => json(body) ?? whole(body),
  shell: (body) => json(body) ?? whole(body),
  stopsignal: whole,
  user: whole,
  volume: (body) => json(body) ?? split(body),
  workdir: whole,
};

/** The nodes of a file that was parsed from `text`. */
export function nodesOf(file: File, text: string): readonly OracleNode[] {
  const ranges = lineRanges(file);
  return file.instructions.map((instruction, index) => nodeOf(instruction, text, ranges[index] ?? nowhere));
}

const nowhere: LineRange = { start: 0, end: 0 };

function nodeOf(instruction: Instruction, text: string, range: LineRange): OracleNode {
  const read = Object.hasOwn(readers, instruction.name) ? readers[instruction.name] : undefined;
  const flags = instruction.flags
    .map((flag) => flagText(flag, instruction.escape))
    .filter((flag) => flag !== '--');
  const heredocs = instruction.heredocs.map((heredoc) => ({
    Name: heredoc.name,
    FileDescriptor: heredoc.fileDescriptor,
    Expand: heredoc.expand,
    Chomp: heredoc.chomp,
    Content: heredoc.body.text,
  }));
  return {
    cmd: unspliced(instruction.keyword.text, instruction.escape),
    ...(flags.length > 0 ? { flags } : {}),
    ...(read?.(bodyText(instruction), instruction) ?? { args: [''] }),
    ...(heredocs.length > 0 ? { heredocs } : {}),
    ...range,
    original: joinedText(text, instruction.origin[0]?.start ?? 0, instruction.escape),
  };
}

function json(body: string): Operands | undefined {
  const form = jsonForm(body);
  if (form.kind !== 'words') return undefined;
  return { args: form.words.map((word) => word.value), attrs: { json: true } };
}

function whole(body: string): Operands {
  return { args: body === '' ? [] : [body] };
}

function split(body: string): Operands {
  return { args: body === '' ? [] : splitAtBlanks(body).map((word) => word.value) };
}

function pairs(body: string, { escape }: Instruction): Operands {
  const words = quotedWords(body, escape).map((word) => word.value);
  if (words[0]?.includes('=') === false) {
    const [name = '', value = ''] = /^([^\t\v\f\r ]*)[\t\v\f\r ]*(.*)$/s.exec(body)?.slice(1) ?? [];
    return { args: [name, value, ''] };
  }
  return { args: words.flatMap((word) => [...cut(word), '=']) };
}

function cut(word: string): readonly [string, string] {
  const equals = word.indexOf('=');
  return equals < 0 ? [word, ''] : [word.slice(0, equals), word.slice(equals + 1)];
}

function health(body: string): Operands {
  let end = 0;
  while (end < body.length && !isSeparator(body.charCodeAt(end))) end += 1;
  let start = end;
  while (start < body.length && isSeparator(body.charCodeAt(start))) start += 1;
  if (end === 0) return { args: [] };
  const command = json(body.slice(start)) ?? whole(body.slice(start));
  return { ...command, args: [body.slice(0, end), ...command.args] };
}

function trigger(body: string, { escape }: Instruction): Operands {
  return body === ''
    ? { args: [] }
    : { args: [], sub: { ...nodeOf(lineInstruction(body, escape), body, nowhere), original: body } };
}
