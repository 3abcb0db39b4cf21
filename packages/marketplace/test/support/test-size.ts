/**
 * Whether properties are tried at full size, as CI does, or with fewer random cases, so that `npm test` stays quick. The variable
 * TEST_SIZE chooses: `small`, which is the default, or `full`.
 */
export function isFullSize(): boolean {
  const size = process.env.TEST_SIZE || "small";
  if (size !== "small" && size !== "full") throw new Error(`TEST_SIZE must be small or full, not "${size}".`);
  return size === "full";
}
