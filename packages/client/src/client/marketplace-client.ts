import type { Client, ClientPathsWithMethod, FetchResponse, MaybeOptionalInit } from "openapi-fetch";
import type { paths } from "../contract.ts";
import type { Budget, CallSettings } from "../layers/layer.ts";
import type { CallMetadata, PageSource } from "../operations/call.ts";
import type { Transport } from "../transport.ts";

/** The result of a 304: the copy whose entity tag the caller sent is current. */
export interface NotModified {
  data?: never;
  error?: never;
  response: Response;
}

/** Only a call with `If-None-Match` among its parameters is answered 304. */
type NotModifiedBy<Init> = Init extends { params: { header?: infer Header } }
  ? "If-None-Match" extends keyof NonNullable<Header>
    ? NotModified
    : never
  : never;

type MediaType = `${string}/${string}`;
type HttpMethod = "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace";
type PathWith<Method extends HttpMethod> = ClientPathsWithMethod<Client<paths>, Method>;
/** As openapi-fetch has it: the second argument may be left out when nothing in it is required. */
type InitParameter<Init> = undefined extends Init
  ? [(Init & CallSettings & { [option: string]: unknown })?]
  : [Init & CallSettings & { [option: string]: unknown }];

/** What is known of the call; undefined for an answer that a middleware made. */
interface WithMetadata {
  metadata?: CallMetadata;
}

/** The data of a result that is no refusal. */
type SuccessData<Result> = Result extends { data: infer Data; error?: undefined } ? Data : never;

/** A call that was made. */
export type ClientCall<Result> = Promise<Result & WithMetadata> & PageSource<SuccessData<Result>>;

type MethodCall<Method extends HttpMethod> = <
  Path extends PathWith<Method>,
  Init extends MaybeOptionalInit<paths[Path], Method>,
>(
  path: Path,
  ...init: InitParameter<Init>
) => ClientCall<FetchResponse<NonNullable<paths[Path][Method]>, Init, MediaType>>;

/** A call that the contract does not describe. */
type OtherCall = (
  method: string,
  path: string,
  init?: CallSettings & { [option: string]: unknown },
) => Promise<{ data?: unknown; error?: unknown; response: Response } & WithMetadata>;

/** A typed client: `client.GET(path, init)`, `client.POST(path, init)`, `client.DELETE(path, init)`. */
export interface MarketplaceClient extends Omit<Client<paths>, "GET" | "POST" | "DELETE" | "request"> {
  GET: <Path extends PathWith<"get">, Init extends MaybeOptionalInit<paths[Path], "get">>(
    path: Path,
    ...init: InitParameter<Init>
  ) => ClientCall<FetchResponse<paths[Path]["get"], Init, MediaType> | NotModifiedBy<Init>>;
  POST: MethodCall<"post">;
  DELETE: MethodCall<"delete">;
  /** Makes any call, also one that the contract does not describe, through the same layers. */
  request: Client<paths>["request"] & OtherCall;
  /** What is left of the rate limit; undefined with `pacing: false`. */
  readonly budget: Budget | undefined;
  /** What the functions of `@runout/client/operations` send their calls through; the same layers. */
  readonly transport: Transport;
}
