import type { AnyOperationId } from "../calls/documented-call.ts";
import type { PreparedRequest, ReceivedAnswer } from "../calls/prepared-request.ts";

/** A request that was sent and the answer to it. */
export interface RecordedExchange {
  id: AnyOperationId;
  request: Pick<PreparedRequest, "target" | "headers"> & { body?: string | Buffer | undefined };
  answer: ReceivedAnswer;
  /** Keys whose values may differ from those of the example that is given. @default none */
  varying?: readonly string[] | undefined;
}

/** Is told of each exchange. */
export type OnExchange = (exchange: RecordedExchange) => void;
