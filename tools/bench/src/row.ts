/** What a row is held to; one of the two. */
export type Bar = { atLeast: number } | { atMost: number };

/** One line of the table. */
export interface Row {
  work: string;
  against: string;
  engine: string;
  /** The median over the rounds. */
  value: number;
  /** @default "x", a ratio */
  unit?: string;
  /** The smallest and the largest of the rounds. */
  range?: readonly [number, number];
  bar?: Bar | undefined;
  /** The two sides in absolute numbers, which say little beyond this machine and this minute. */
  measured: string;
}

export const meets = (value: number, bar: Bar): boolean =>
  "atLeast" in bar ? value >= bar.atLeast : value <= bar.atMost;
