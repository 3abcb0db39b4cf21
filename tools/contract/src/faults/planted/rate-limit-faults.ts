import type { PlantedFault } from "../planted-fault.ts";

const LIMIT_RATE = "packages/http/src/rate-limit/limit-rate.ts";

/** A rate limit that counts, refuses or reports otherwise. */
export const RATE_LIMIT_FAULTS: readonly PlantedFault[] = [
  {
    name: "remaining-one-too-many",
    what: "The rate limit's headers promise one call more than is left.",
    file: LIMIT_RATE,
    find: "Math.max(0, limit - used)",
    replace: "Math.max(0, limit - used + 1)",
  },
  {
    name: "used-and-remaining-exchanged",
    what: "The rate limit's headers exchange what is used and what is left.",
    file: LIMIT_RATE,
    find: `headers["x-discogs-ratelimit-used"] = String(used);\n  headers["x-discogs-ratelimit-remaining"] = String(Math.max(0, limit - used));`,
    replace: `headers["x-discogs-ratelimit-remaining"] = String(used);\n  headers["x-discogs-ratelimit-used"] = String(Math.max(0, limit - used));`,
  },
  {
    name: "anonymous-limit-of-users",
    what: "Callers without credentials get the limit of those with.",
    file: LIMIT_RATE,
    find: "LIMIT_WITHOUT_CREDENTIALS = 25",
    replace: "LIMIT_WITHOUT_CREDENTIALS = 60",
  },
  {
    name: "limit-never-refuses",
    what: "Calls above the rate limit are counted and not refused.",
    file: LIMIT_RATE,
    find: "if (!allowed) throw tooMany();",
    replace: "",
  },
  {
    name: "limit-of-ten-minutes",
    what: "A call counts against the rate limit for ten minutes.",
    file: "packages/http/src/rate-limit/request-window.ts",
    find: "time > now - WINDOW_MS &&",
    replace: "time > now - 10 * WINDOW_MS &&",
  },
];
