import type { Measurement } from "./lane.ts";
import { median } from "./median.ts";
import type { Results } from "./rounds.ts";
import type { Bar, Row } from "./row.ts";

/** How two sides are compared, and how each is shown. */
const measures = {
  /** How many times as much as the other side gets done. */
  rate: {
    ratio: (subject: Measurement, reference: Measurement) => subject.rate / reference.rate,
    show: (subject: Measurement[], reference: Measurement[]) =>
      `${perSecond(subject)} against ${perSecond(reference)} per second`,
  },
  /** How many times as long as the other side it takes, with as many requests in flight. */
  time: {
    ratio: (subject: Measurement, reference: Measurement) => reference.rate / subject.rate,
    show: (subject: Measurement[], reference: Measurement[]) =>
      `${perSecond(subject)} against ${perSecond(reference)} per second`,
  },
  /** How many times as long as the other side's median the slowest hundredth takes. */
  tail: {
    ratio: (subject: Measurement, reference: Measurement) => subject.p99 / reference.p50,
    show: (subject: Measurement[], reference: Measurement[]) =>
      `p99 ${milliseconds(subject, "p99")}, p50 ${milliseconds(subject, "p50")}; reference p50 ${milliseconds(reference, "p50")}`,
  },
} as const;

/** Two lanes that are compared in one row of the table. */
export interface Comparison {
  work: string;
  against: string;
  engine: string;
  subject: string;
  reference: string;
  by: keyof typeof measures;
  bar?: Bar;
}

/** Makes a row of the ratios of each round. */
export function compare({ subject, reference, by, ...names }: Comparison, results: Results): Row {
  const ours = [...(results.get(subject) ?? [])];
  const theirs = [...(results.get(reference) ?? [])];
  const ratios = ours.map((one, round) => {
    const other = theirs[round];
    if (!other) throw new Error(`${reference} was not measured in round ${round + 1}`);
    return measures[by].ratio(one, other);
  });
  return {
    ...names,
    value: median(ratios),
    range: [Math.min(...ratios), Math.max(...ratios)],
    measured: measures[by].show(ours, theirs),
  };
}

const perSecond = (side: Measurement[]): string => median(side.map(({ rate }) => rate)).toFixed(0);
const milliseconds = (side: Measurement[], which: "p50" | "p99"): string =>
  `${median(side.map((one) => one[which])).toFixed(1)} ms`;
