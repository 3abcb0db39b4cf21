/** A text as lists are sorted by it: without case, by JavaScript's rules, so that every engine sorts alike. */
export const sortKey = (text: string): string => text.toLowerCase();
