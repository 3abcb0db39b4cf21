import type { components } from "@runout/spec";

/** The contract's schemas by name. */
export type Schemas = components["schemas"];
