import type { Authorize } from "./credentials.ts";
import type { Layer } from "./layer.ts";

/**
 * Says with each attempt what the program is and who calls. A header that the call has already wins, and an address that is not the
 * API's gets neither.
 */
export const authentication =
  (userAgent: string, authorize: Authorize | string | undefined): Layer =>
  (next) =>
  async (call, signal) => {
    if (!call.own) return next(call, signal);
    const headers: Record<string, string> = { "user-agent": userAgent, ...call.headers };
    if (authorize && !("authorization" in headers)) {
      headers.authorization = typeof authorize === "string" ? authorize : await authorize(call);
    }
    call.sent = headers;
    return next(call, signal);
  };
