// The build puts the types themselves in the place of this line: see build/inline-contract.ts.
export type { components, operations, paths } from "@runout/spec";
