import { HttpError } from "@runout/http/response";
import { MarketplaceError } from "@runout/marketplace";
import type { OperationCall as ScenarioCall } from "@runout/sandbox";
import type { OperationCall } from "./registrar/compile-call.ts";

/** Lets the steps of a scenario call operations as if over HTTP, with the same validation. */
export const callByName =
  (calls: ReadonlyMap<string, OperationCall>): ScenarioCall =>
  async (context, operationId, { path, body }) => {
    const call = calls.get(operationId);
    if (!call) throw new Error(`no operation is called ${operationId}`);
    const texts = Object.fromEntries(Object.entries(path).map(([name, value]) => [name, String(value)]));
    try {
      return await call(context, { path: texts, query: {}, headers: {}, body: () => body });
    } catch (error) {
      if (error instanceof HttpError) throw new MarketplaceError("Invalid", error.message);
      throw error;
    }
  };
