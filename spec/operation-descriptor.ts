/** What a client or a server needs to know about an operation beyond its types. Read from the OpenAPI document. */
export interface OperationDescriptor {
  /** The HTTP method, in capitals. */
  readonly method: "GET" | "PUT" | "POST" | "DELETE" | "OPTIONS" | "HEAD" | "PATCH" | "TRACE";
  /** The path template as the document writes it: `/marketplace/orders/{order_id}`. */
  readonly path: `/${string}`;
  /** Every documented status, ascending. */
  readonly statuses: readonly number[];
  /** The one documented 2xx status. */
  readonly success: number;
  /**
   * Who may call it: `public` = anyone, and credentials that are sent are checked; `user` = only with a user's
   * credentials; `none` = credentials play no part.
   */
  readonly access: "public" | "user" | "none";
  /** Whether sending the same request twice does no more than sending it once (`x-retry`). */
  readonly retry: "safe" | "never";
  /** Whether the answer is one page of a list, with `page` and `per_page` to choose it (`x-paginated`). */
  readonly paginated: boolean;
}
