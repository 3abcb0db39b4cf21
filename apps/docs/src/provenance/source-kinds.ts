import type { Source } from "@runout/http/openapi";

/** How a behavior is known. */
export type SourceKind = Source["from"];

/** The four kinds of sources, as the site explains them. */
export const SOURCE_KINDS: Readonly<Record<SourceKind, { title: string; meaning: string }>> = {
  documented: {
    title: "Documented",
    meaning: "Discogs' public API documentation says so, and nothing seen since contradicts it.",
  },
  recorded: {
    title: "Recorded",
    meaning: "A recorded response of the real API shows it. A recording has precedence over the documentation.",
  },
  reported: {
    title: "Reported",
    meaning: "Authors of API clients measured it or rely on it, and published it. We have not observed it ourselves.",
  },
  chosen: {
    title: "Our choice",
    meaning: "Nothing is known. We chose what a user would expect. Do not rely on it without a test of your own.",
  },
};
