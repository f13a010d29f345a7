/** From offsets to lines and columns, both 1-based. */
export interface Positions {
  line(offset: number): number;
  column(offset: number): number;
}

/** Scans a text for its line ends once; every look-up is a binary search. */
export function positions(text: string): Positions {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const line = (offset: number): number => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
  return { line, column: (offset) => offset - (starts[line(offset) - 1] ?? 0) + 1 };
}
