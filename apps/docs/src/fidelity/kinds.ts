import type { Kind } from "../documents.ts";

/** The four ways a behavior can be known, as the site explains them. */
export const kindTexts: Record<Kind, { title: string; meaning: string }> = {
  documented: {
    title: "Documented",
    meaning: "Discogs' public API documentation says so, and nothing seen since speaks against it.",
  },
  recorded: {
    title: "Recorded",
    meaning: "The real API answered this way while someone was recording. A recording beats the documentation.",
  },
  reported: {
    title: "Reported",
    meaning: "Authors of clients measured it or rely on it, and wrote it down. We have not seen it ourselves.",
  },
  chosen: {
    title: "Our choice",
    meaning: "Nothing is known. We took what a user would expect; do not build on it without a test of your own.",
  },
};
