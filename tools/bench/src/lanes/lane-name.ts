import type { Engine } from "../groups.ts";

/** Every side that can be measured. */
export type LaneName =
  | `${"page" | "cached page" | "owner's page 1" | "owner's deep page"} on ${Engine}`
  | `${"page 1" | "any page"} ${"alone" | "in a crowd"} on ${Engine}`
  | `identity ${"by token" | "by HMAC-SHA1" | "by PLAINTEXT"} on ${Engine}`
  | "page of the large shop"
  | "PostGraphile"
  | "bare page query"
  | "server's page query"
  | "Fastify buffer"
  | "Prism"
  | `${"create" | "edit" | "message"} ${"over HTTP" | "in SQL"}`;
