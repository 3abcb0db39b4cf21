export * from "./generated/mutations.ts";
export * from "./generated/queries.ts";
export { type InfiniteOptionsOf, itemsOf, type SkippableInfiniteOptionsOf } from "./infinite-query.ts";
export type { MutationOptionsOf, MutationSettings, OptimisticUpdate, Running, VariablesOf } from "./mutation.ts";
export { optimisticListingEdit, optimisticOrderEdit, optimisticOrderMessage } from "./optimistic-updates.ts";
export type { OptionsOf, SkippableOptionsOf } from "./query.ts";
export type { CallFailure, InfiniteKeyOf, KeyOf } from "./query-key.ts";
