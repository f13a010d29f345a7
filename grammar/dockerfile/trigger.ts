/** What ONBUILD triggers: an instruction read from a line that is joined already (parseSubCommand in BuildKit parser/line_parsers.go). */
import type { Escape, Heredoc, Instruction, Token } from '../ast.ts';
import { flagText, passFlag, passKeyword, passSpace, startsFlag, type Place } from './flags.ts';
import { lowerCase } from './heredoc.ts';
import { joinedLine } from './lines.ts';

/**
 * The instruction of a joined line. Whatever stands there is one: no comment and no continuation is looked for.
 * @param heredocs those that the line announces
 */
export function lineInstruction(
  text: string,
  escape: Escape,
  heredocs: readonly Heredoc[] = [],
): Instruction {
  const line = joinedLine(text);
  const [start = 0] = line.starts;
  const [end = start] = line.ends;
  const place: Place = { piece: 0, at: start };
  let previous = 0;
  const token = (from: number, to: number): Token => {
    const before = text.slice(previous, from);
    previous = to;
    return { kind: 'token', text: text.slice(from, to), before };
  };
  passKeyword(text, line, place);
  const keyword = token(start, place.at);
  const flags: Token[] = [];
  const lines: Token[] = [];
  for (let flagsEnd = false; passSpace(text, line, place, flagsEnd);) {
    const from = place.at;
    if (flagsEnd || !startsFlag(text, line, place)) {
      if (passSpace(text, line, place, true)) lines.push(token(place.at, end));
      break;
    }
    passFlag(text, line, place, escape);
    const flag = token(from, place.at);
    flags.push(flag);
    flagsEnd = flagText(flag, escape) === '--';
  }
  return {
    kind: 'instruction',
    name: lowerCase(keyword.text),
    escape,
    keyword,
    flags,
    lines,
    heredocs,
    origin: [],
  };
}
