// The build replaces this line by the types themselves: see build/inline-contract.ts.
export type { components, operations, paths } from "@runout/spec";
