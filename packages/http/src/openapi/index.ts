export * from "./document.ts";
export { inPlaceSchemas, type SchemaObject } from "./in-place-schemas.ts";
export { type Operation, type PlacedOperation, placedOperations, readOperations } from "./read-operations.ts";
