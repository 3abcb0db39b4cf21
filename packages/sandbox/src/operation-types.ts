import type { InputOf, OutputOf } from "@runout/marketplace";
import type { SandboxOperationId, sandboxComponents, sandboxOperations } from "@runout/spec/sandbox";
import type { SandboxContext } from "./context.ts";

/** One function for each operation of the control API; a missing, extra or wrongly typed one does not compile. */
export type SandboxHandlers = {
  [Id in SandboxOperationId]: (context: SandboxContext, input: SandboxInput<Id>) => Promise<SandboxOutput<Id>>;
};

/** What the control operation of this id is given. */
export type SandboxInput<Id extends SandboxOperationId> = InputOf<sandboxOperations[Id]>;

/** What the control operation of this id answers. */
export type SandboxOutput<Id extends SandboxOperationId> = OutputOf<sandboxOperations[Id]>;

/** The control API's schemas by name. */
export type Schemas = sandboxComponents["schemas"];
