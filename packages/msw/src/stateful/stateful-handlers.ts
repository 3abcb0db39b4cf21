import type { Sandbox } from "@runout/sandbox";
import { type HttpHandler, http } from "msw";
import { DEFAULT_BASE_URL, readBaseUrl } from "../base-url.ts";

export interface StatefulHandlersOptions {
  /**
   * What the addresses begin with that are answered. Where it has a path, the sandbox needs the option `publicUrl` too, so that links
   * lead back. In a page it may be relative to it. @default "https://api.discogs.com"
   */
  baseUrl?: string | URL | undefined;
}

/**
 * Makes the handlers that let a sandbox answer what the program under test asks of the real service. Requests to other addresses
 * are not looked at. What the sandbox refuses comes as it would from a server, and a connection that it cuts as a network error.
 *
 * @param sandbox one that is open, or one that opens with its first request
 * @throws TypeError for a base URL that is none, and for one with a query
 * @example
 * const sandbox = createLazySandbox();
 * const server = setupServer(...statefulHandlers(sandbox));
 */
export function statefulHandlers(
  sandbox: Pick<Sandbox, "fetch">,
  { baseUrl = DEFAULT_BASE_URL }: StatefulHandlersOptions = {},
): HttpHandler[] {
  const { pattern, withoutPath } = readBaseUrl(baseUrl);
  const answer = async ({ request }: { request: Request }): Promise<Response> => {
    try {
      return await sandbox.fetch(new Request(withoutPath(request.url), request));
    } catch (error) {
      // MSW would make a 500 of anything that is thrown. What goes wrong in the sandbox itself is to be seen.
      if (request.signal.aborted || isNetworkError(error)) return Response.error();
      throw error;
    }
  };
  return [http.all(pattern, answer)];
}

/** Whether a sandbox's `fetch` has rejected as that of a platform does when a connection is lost. */
const isNetworkError = (error: unknown): boolean => error instanceof TypeError && error.message === "fetch failed";
