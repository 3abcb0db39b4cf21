/**
 * Which statuses may follow a status, by who sets them.
 *
 * @typeParam Status the union of the statuses
 */
export interface StatusTransitions<Status extends string> {
  /** The number the message log knows the status by. */
  readonly id: number;
  /** What the seller may set next, in the order in which `next_status` lists it. */
  readonly seller: readonly Status[];
  /** What the buyer may set next. */
  readonly buyer: readonly Status[];
  /** What the marketplace itself may set next. */
  readonly site: readonly Status[];
}
