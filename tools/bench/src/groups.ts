/** What can be measured by itself with `--only`. */
export const groups = ["pages", "depth", "sorts", "writes", "credentials", "engines", "memory", "seed"] as const;
export type Group = (typeof groups)[number];

export const engines = ["postgres", "pglite"] as const;
export type Engine = (typeof engines)[number];
