/**
 * Finds text that holds U+0000, which JSON and URLs can carry and PostgreSQL text cannot.
 *
 * @param name the name of the value itself
 * @returns the name of the innermost field that holds it; undefined where there is none
 */
export function findNullCharacter(value: unknown, name: string): string | undefined {
  if (typeof value === "string") return value.includes("\0") ? name : undefined;
  if (typeof value !== "object" || value === null) return undefined;
  for (const [key, part] of Object.entries(value)) {
    const found = findNullCharacter(part, Array.isArray(value) ? name : key);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What is said about such text, in the pattern of the other refusals. */
export function nullCharacterMessage(field: string): string {
  return `Invalid ${field}: expected text without a null character.`;
}
