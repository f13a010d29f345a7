/** The same Dockerfile written otherwise. What holds for a case holds for its variants. */
import { parse } from '../../src/index.ts';

/** Every line ends with a carriage return too. */
export function withCarriageReturns(text: string): string {
  return text.replace(/\r?\n/g, '\r\n');
}

/** A byte order mark in front. */
export function withByteOrderMark(text: string): string {
  return text.startsWith('\uFEFF') ? text : `\uFEFF${text}`;
}

/** A comment line of its own above each instruction. */
export function withComments(text: string): string {
  const ending = text.includes('\r\n') ? '\r\n' : '\n';
  const starts = parse(text).file.instructions.flatMap(({ origin }) => origin.slice(0, 1));
  return starts.reduceRight((commented, { start }, index) => {
    // Behind a byte order mark there is no line start to look for.
    const line = Math.max(commented.lastIndexOf('\n', start - 1) + 1, commented.startsWith('\uFEFF') ? 1 : 0);
    return `${commented.slice(0, line)}# note ${String(index + 1)}${ending}${commented.slice(line)}`;
  }, text);
}
