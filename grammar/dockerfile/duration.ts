/** Durations as Go's time.ParseDuration reads them. */
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

/** A number and its unit. What follows a number is no digit, so there is one way to read a text. */
const part = /(\d+(?:\.\d*)?|\.\d+)([a-zµμ]+)/y;

/** Go's durations have 64 bits. */
const most = 2 ** 63;

/** Nanoseconds, or undefined when Go would reject the text. */
export function duration(text: string): number | undefined {
  const body = text.replace(/^[+-]/, '');
  if (body === '0') return 0;
  let total = 0;
  let at = 0;
  while (at < body.length) {
    part.lastIndex = at;
    const [found = '', number = '', unit = ''] = part.exec(body) ?? [];
    const size = Object.hasOwn(units, unit) ? units[unit] : undefined;
    if (size === undefined) return undefined;
    total += Number(number) * size;
    at += found.length;
  }
  if (body === '' || total >= most) return undefined;
  return Math.trunc(text.startsWith('-') ? -total : total);
}
