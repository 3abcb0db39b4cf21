import { DatabaseUnavailableError } from "@runout/marketplace";

/** What a database does instead of what it is asked: it is away in one of the ways of 503, or fails as nothing expects. */
export type Refusal = ConstructorParameters<typeof DatabaseUnavailableError>[0] | "broken";

/** The error that a marketplace throws then. */
export const errorOf = (refusal: Refusal): Error =>
  refusal === "broken"
    ? new Error("The contract tests broke the database.")
    : new DatabaseUnavailableError(refusal, undefined);
