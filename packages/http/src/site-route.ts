import type { Endpoint, Exchange, LogEntry } from "./exchange.ts";
import type { CallHeaders } from "./request/call.ts";
import type { Query, ReadRequest } from "./request/read-request.ts";

/** A route beside those of the documents: it counts against no rate limit, and looks at no credentials of the API. */
export interface SiteRoute {
  method: "GET" | "POST";
  /** `/static/avatars/{name}` */
  path: string;
  /** Of all its answers, refusals too. @default none */
  headers?: Readonly<Record<string, string>> | undefined;
  /** Bytes of the largest body. @default what the service takes */
  maxBodyBytes?: number | undefined;
  /** Throws to refuse. */
  answer: (request: SiteRequest) => SiteAnswer | Promise<SiteAnswer>;
}

/** What a route of the site knows of a request. */
export interface SiteRequest {
  /** Of the path's parameters, decoded. */
  values: Readonly<Record<string, string>>;
  query: Query;
  headers: CallHeaders;
  /** Undefined for GET, and where there is none. */
  body: Uint8Array | undefined;
  /** Where the client reached the service. @throws HttpError 400 where the Host header is missing or wrong */
  baseUrl: () => string;
  report: (level: LogEntry["level"], message: string, details: LogEntry["details"]) => void;
}

/** What a route of the site answers. */
export interface SiteAnswer {
  /** @default 200 */
  status?: number;
  /** Beside those of every answer; undefined leaves one of these out. */
  headers?: Readonly<Record<string, string | undefined>>;
  /** Text is sent as UTF-8. @default none */
  body?: Uint8Array | string;
}

const encoder = new TextEncoder();
const NO_STATUSES: ReadonlySet<number> = new Set();

/** The redirect to another address. */
export const redirect = (location: string): SiteAnswer => ({ status: 302, headers: { location } });

/** An answer in the API's error shape, for a refusal that has headers of its own. */
export const messageAnswer = (status: number, message: string, headers: SiteAnswer["headers"] = {}): SiteAnswer => ({
  status,
  headers: { "content-type": "application/json", ...headers },
  body: JSON.stringify({ message }),
});

/** Makes an endpoint of a route of the site. */
export function siteEndpoint(
  route: SiteRoute,
  options: { publicUrl: string | undefined; maxBodyBytes: number },
): Endpoint {
  const baseUrlOf = (request: ReadRequest) => () => options.publicUrl ?? request.base;
  return {
    operationId: undefined,
    isCounted: false,
    maxBodyBytes: route.maxBodyBytes ?? options.maxBodyBytes,
    plainStatuses: NO_STATUSES,
    check: undefined,
    async answer(exchange: Exchange): Promise<void> {
      const { request, reply, values } = exchange;
      Object.assign(reply.headers, route.headers);
      const {
        status = 200,
        headers = {},
        body,
      } = await route.answer({
        values,
        query: request.query,
        headers: request.call.headers,
        body: await exchange.readBody(),
        baseUrl: baseUrlOf(request),
        report: (level, message, details) => reply.report(level, message, details),
      });
      reply.status = status;
      for (const [name, value] of Object.entries(headers)) {
        if (value === undefined) delete reply.headers[name];
        else reply.headers[name] = value;
      }
      reply.body = typeof body === "string" ? encoder.encode(body) : body;
    },
  };
}
