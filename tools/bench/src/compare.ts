import type { Measurement, Results } from "./measure-rounds.ts";
import { median } from "./statistics.ts";
import type { Bar, Row } from "./table.ts";

/** How two sides are compared, and how each is shown. */
const MEASURES = {
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

/** Two targets that are compared in one row of the table. */
export interface Comparison {
  work: string;
  against: string;
  engine: string;
  subject: string;
  reference: string;
  by: keyof typeof MEASURES;
  bar?: Bar;
}

/** A target whose median time has to meet a bar by itself, in milliseconds. */
export interface Limit {
  work: string;
  engine: string;
  subject: string;
  bar: { atMost: number };
}

/** Makes a row of the ratios of each round. */
export function compare({ subject, reference, by, ...names }: Comparison, results: Results): Row {
  const ours = [...(results.get(subject) ?? [])];
  const theirs = [...(results.get(reference) ?? [])];
  const ratios = ours.map((one, round) => {
    const other = theirs[round];
    if (!other) throw new Error(`${reference} was not measured in round ${round + 1}`);
    return MEASURES[by].ratio(one, other);
  });
  return {
    ...names,
    value: median(ratios),
    range: [Math.min(...ratios), Math.max(...ratios)],
    measured: MEASURES[by].show(ours, theirs),
  };
}

/** Makes a row of the median times of each round. */
export function compareWithLimit({ subject, ...names }: Limit, results: Results): Row {
  const measured = [...(results.get(subject) ?? [])];
  const times = measured.map(({ p50 }) => p50);
  return {
    ...names,
    against: "",
    value: median(times),
    unit: "ms",
    range: [Math.min(...times), Math.max(...times)],
    measured: `p50 ${milliseconds(measured, "p50")}, p99 ${milliseconds(measured, "p99")}`,
  };
}

const perSecond = (side: Measurement[]): string => median(side.map(({ rate }) => rate)).toFixed(0);
const milliseconds = (side: Measurement[], which: "p50" | "p99"): string =>
  `${median(side.map((one) => one[which])).toFixed(1)} ms`;
