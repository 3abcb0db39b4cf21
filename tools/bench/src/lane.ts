/** What one side did in one round. Times in milliseconds. */
export interface Measurement {
  /** Requests, or transactions, per second. */
  rate: number;
  p50: number;
  p99: number;
}

/** One side of a comparison: something that answers, and a way to keep it busy. */
export interface Lane {
  name: string;
  measure(seconds: number): Promise<Measurement>;
}
