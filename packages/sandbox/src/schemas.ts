import type { sandboxComponents } from "@runout/spec/sandbox";

/** The control API's schemas by name. */
export type Schemas = sandboxComponents["schemas"];
