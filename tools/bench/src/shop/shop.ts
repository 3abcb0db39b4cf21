import type { Engine } from "../groups.ts";

/** A database with a shop in it, ready to be served. */
export interface Shop {
  engine: Engine;
  listings: number;
  /** What the server is told to find it. */
  environment: Record<string, string>;
  /** How long the server took to load it, in seconds; not known where an earlier run did. */
  loadSeconds: number | undefined;
}
