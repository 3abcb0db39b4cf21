import type { Client, ClientPathsWithMethod, FetchResponse, MaybeOptionalInit } from "openapi-fetch";
import type { paths } from "./contract.ts";

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
type GetPath = ClientPathsWithMethod<Client<paths>, "get">;
/** As openapi-fetch has it: the second argument may be left out when nothing in it is required. */
type InitParameter<Init> = undefined extends Init
  ? [(Init & { [option: string]: unknown })?]
  : [Init & { [option: string]: unknown }];

/** A typed client: `client.GET(path, init)`, `client.POST(path, init)`, `client.DELETE(path, init)`. */
export interface MarketplaceClient extends Omit<Client<paths>, "GET"> {
  GET: <Path extends GetPath, Init extends MaybeOptionalInit<paths[Path], "get">>(
    path: Path,
    ...init: InitParameter<Init>
  ) => Promise<FetchResponse<paths[Path]["get"], Init, MediaType> | NotModifiedBy<Init>>;
}
