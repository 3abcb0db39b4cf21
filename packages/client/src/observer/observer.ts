import { answerShapes, answerStatuses } from "../generated/answer-schemas.ts";
import type { Answer, Layer } from "../layers/layer.ts";
import { textOf } from "../operations/read-answer.ts";
import { compareWithShape, type Difference } from "./compare-with-shape.ts";

/** Where a response is not what the contract says. */
export interface Drift extends Difference {
  readonly operationId: string;
}

/** After so many differences no more are reported: an answer can hold any number of properties. */
const MAX_REPORTS = 1_000;

/** Called with each difference that was not seen before. */
export type ReportDrift = (drift: Drift) => void;

/**
 * Compares each response with the contract: for the option `layers`. It changes nothing, never throws, and reports each difference once
 * for each operation, and a thousand at most: a property, a value of an enum or a status that the contract does not know, a required property that is missing,
 * and a value of another kind.
 *
 * A report holds no values but those of enums. `report` is called apart from the call, so that its errors are its own.
 *
 * @example
 * const client = createClient({
 *   baseUrl: "http://127.0.0.1:8080",
 *   userAgent: "my-shop/1.0",
 *   layers: [observer((drift) => console.warn(drift))],
 * });
 */
export function observer(report: ReportDrift): Layer {
  const reported = new Set<string>();
  return (next) => async (call, signal) => {
    const answer = await next(call, signal);
    for (const drift of driftOf(answer)) {
      const key = Object.values(drift).join(" ");
      if (reported.has(key) || reported.size >= MAX_REPORTS) continue;
      reported.add(key);
      queueMicrotask(() => report(drift));
    }
    return answer;
  };
}

function driftOf({ call, response, body }: Answer): Drift[] {
  const operationId = call.operation?.id;
  const statuses = answerStatuses[operationId ?? ""];
  if (operationId === undefined || !statuses) return [];
  if (!statuses.includes(response.status)) {
    return [{ operationId, type: "unknown status", path: "", value: String(response.status) }];
  }
  const shape = answerShapes[operationId];
  if (!shape || !response.ok) return [];
  let data: unknown;
  try {
    data = JSON.parse(textOf(body));
  } catch {
    return []; // The caller gets a MalformedResponseError.
  }
  return compareWithShape(shape, data).map((difference) => ({ operationId, ...difference }));
}
