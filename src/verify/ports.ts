/** The ports that one word of EXPOSE names, as the image has them (convert_expose.go). */

const expression = /^(?:.*:)?\+?(\d+)(?:-\+?(\d+))?(?:\/(tcp|udp|sctp)?)?$/i;

/** More than these are kept as a range. */
const most = 1000;

/** `80`, `8000-8002`, `53/UDP`, `127.0.0.1:80:8080/tcp`; what is none of them stays as it is. */
export function portsOf(word: string): readonly string[] {
  const [, from, to = from, protocol = 'tcp'] = expression.exec(word) ?? [];
  if (from === undefined) return [`invalid ${word}`];
  const [first, last] = [Number(from), Number(to)];
  const ending = `/${protocol.toLowerCase()}`;
  if (last - first >= most) return [`${String(first)}-${String(last)}${ending}`];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => String(first + index) + ending);
}
