// The build puts the types themselves in the place of this line, so that the package needs no other for them.
export type { components, operations, paths } from "@runout/spec";
