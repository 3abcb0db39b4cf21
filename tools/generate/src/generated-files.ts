/** The text of each generated file, by its path relative to the repository (always with `/`). */
export type GeneratedFiles = ReadonlyMap<string, string>;
