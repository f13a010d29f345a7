/**
 * Bytes to text and back, every byte kept: one that is not UTF-8 becomes the lone surrogate U+DC00 plus the byte,
 * which the text of no valid bytes holds and no grammar takes for anything but an ordinary character.
 */
import { isUtf8 } from 'node:buffer';

/** Text that `encode` turns into the same bytes again. */
export function decode(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString('utf8');
  return bytes.toString('latin1').replace(/[\x80-\xff]+/g, (run) => run.replace(unit, decodeUnit));
}

/** The bytes of a text. */
export function encode(text: string): Buffer {
  if (!foreignByte.test(text)) return Buffer.from(text, 'utf8');
  const pieces = text.split(/([\udc80-\udcff]+)/u);
  return Buffer.concat(
    pieces.map((piece, index) =>
      index % 2 === 0
        ? Buffer.from(piece, 'utf8')
        : Buffer.from(Array.from(piece, (character) => character.charCodeAt(0) - 0xdc00)),
    ),
  );
}

/** Finds a byte that is not UTF-8 in decoded text. */
export const foreignByte = /[\udc80-\udcff]/u;

/** One character of UTF-8, or a byte that belongs to none (RFC 3629, section 4). */
const unit =
  /[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]{2}|\xed[\x80-\x9f][\x80-\xbf]|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\x80-\xff]/g;

function decodeUnit(bytes: string): string {
  if (bytes.length > 1) return Buffer.from(bytes, 'latin1').toString('utf8');
  return String.fromCharCode(0xdc00 + bytes.charCodeAt(0));
}
