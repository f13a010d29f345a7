/** The keyword and the flags of a logical line (splitCommand, extractBuilderFlags in BuildKit parser/split_command.go). */
import type { Escape } from '../ast.ts';
import { isSeparator, isSpace, unspliced, type LogicalLine } from './lines.ts';

/** A place in a logical line: an offset of the text, and the piece it is in. */
export interface Place {
  piece: number;
  at: number;
}

/** Moves `place` from the start of the line to the end of the keyword. */
export function passKeyword(text: string, line: LogicalLine, place: Place): void {
  for (;;) {
    const end = line.ends[place.piece] ?? 0;
    while (place.at < end && !isSeparator(text.charCodeAt(place.at))) place.at += 1;
    const following = line.starts[place.piece + 1];
    if (place.at < end || following === undefined || isSeparator(text.charCodeAt(following))) return;
    place.piece += 1;
    place.at = following;
  }
}

/** Moves `place` over white space; false at the end of the line. `wide` counts what is no ASCII as well. */
export function passSpace(text: string, line: LogicalLine, place: Place, wide: boolean): boolean {
  for (;;) {
    const end = line.ends[place.piece] ?? 0;
    while (place.at < end) {
      const code = text.charCodeAt(place.at);
      if (!(wide ? isSpace(code) : isSeparator(code))) return true;
      place.at += 1;
    }
    const following = line.starts[place.piece + 1];
    if (following === undefined) return false;
    place.piece += 1;
    place.at = following;
  }
}

/** Whether a flag starts at `place`, which is at a character. */
export function startsFlag(text: string, line: LogicalLine, place: Place): boolean {
  if (text.charCodeAt(place.at) !== dash) return false;
  const within = place.at + 1 < (line.ends[place.piece] ?? 0);
  return text.charCodeAt(within ? place.at + 1 : (line.starts[place.piece + 1] ?? -1)) === dash;
}

/** Moves `place` from the start of a flag to its end. */
export function passFlag(text: string, line: LogicalLine, place: Place, escape: Escape): void {
  let quote = '';
  let escaped = false;
  let { piece, at } = place;
  for (;;) {
    while (at >= (line.ends[piece] ?? 0)) {
      const following = line.starts[piece + 1];
      if (following === undefined) return;
      piece += 1;
      at = following;
    }
    const character = text[at] ?? '';
    const code = text.codePointAt(at) ?? 0;
    if (escaped) escaped = false;
    else if (quote === '' && isSeparator(code)) return;
    else if (character === quote) quote = '';
    else if (quote === '' && (character === "'" || character === '"')) quote = character;
    else if (character === escape) escaped = true;
    at += code > 0xffff ? 2 : 1;
    place.piece = piece;
    place.at = at;
    if (code >= 0x80 && quote === '' && endsFlag(code)) return;
  }
}

/**
 * BuildKit reads flags byte by byte, and the bytes 85 and A0, white space as runes, end a word even when they are
 * part of a character. They are never a character's first byte.
 */
function endsFlag(codePoint: number): boolean {
  if (isSpaceByte(codePoint & 0x3f)) return true;
  if (codePoint >= 0x800 && isSpaceByte((codePoint >> 6) & 0x3f)) return true;
  return codePoint >= 0x10000 && isSpaceByte((codePoint >> 12) & 0x3f);
}

function isSpaceByte(lowBits: number): boolean {
  return lowBits === 0x05 || lowBits === 0x20;
}

const dash = 45;

/** A flag as BuildKit has it: quotes, escapes and continuations removed. `--` ends the flags and is none. */
export function flagText(token: { readonly text: string }, escape: Escape): string {
  const text = unspliced(token.text, escape);
  if (!/["'\\`\u0080-\uFFFF]/.test(text)) return text;
  const bytes = /[\u0080-\uFFFF]/.test(text) ? bytesOf(text) : text;
  let flag = '';
  let quote = '';
  for (let at = 0; at < bytes.length; at += 1) {
    const character = bytes[at] ?? '';
    if (character === quote) quote = '';
    else if (quote === '' && (character === "'" || character === '"')) quote = character;
    else if (quote === '' && (character === '\x85' || character === '\xA0')) break;
    else if (character !== escape) flag += character;
    else {
      at += 1;
      flag += bytes[at] ?? '';
    }
  }
  return flag;
}

/** The text as one character for each byte of its UTF-8, which is what BuildKit makes of a flag. */
function bytesOf(text: string): string {
  let bytes = '';
  for (const byte of new TextEncoder().encode(text)) bytes += String.fromCharCode(byte);
  return bytes;
}
