import type { Listen } from "./listen.ts";

/** A page or a worker has no ports. */
export const listen: Listen = async () => {
  throw new TypeError(
    "listen needs Node: a browser cannot listen on a port. Leave it out, and use the sandbox's fetch.",
  );
};
