/** Durations as Go's time.ParseDuration reads them. */
import { quote } from './quote.ts';

const units: Readonly<Record<string, number>> = {
  ns: 1,
  us: 1e3,
  µs: 1e3,
  μs: 1e3,
  ms: 1e6,
  s: 1e9,
  m: 6e10,
  h: 3.6e12,
};

/** A number and what stands before the next one. */
const part = /(\d+(?:\.\d*)?|\.\d+)([^.\d]*)/y;

/** Go's durations have 64 bits. */
const most = 2 ** 63;

/** Nanoseconds, or why Go rejects the text. */
export function duration(text: string): number | { readonly error: string } {
  const failed = { error: `time: invalid duration ${quote(text)}` };
  const body = text.replace(/^[+-]/, '');
  if (body === '0') return 0;
  let total = 0;
  let at = 0;
  while (at < body.length) {
    part.lastIndex = at;
    const [found = '', number = '', unit = ''] = part.exec(body) ?? [];
    if (found === '' || Number(number) >= most) return failed;
    if (unit === '') return { error: `time: missing unit in duration ${quote(text)}` };
    const size = Object.hasOwn(units, unit) ? units[unit] : undefined;
    if (size === undefined) return { error: `time: unknown unit ${quote(unit)} in duration ${quote(text)}` };
    total += Number(number) * size;
    at += found.length;
  }
  if (body === '' || total >= most) return failed;
  return Math.trunc(text.startsWith('-') ? -total : total);
}
