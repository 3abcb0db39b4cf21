/** A text of a source file that is replaced while a server loads it. */
export interface Patch {
  readonly name: string;
  /** From the root of the repository. */
  readonly file: string;
  /** A text that the file has once. */
  readonly find: string;
  /** The text that replaces it. */
  readonly replace: string;
}

/** A mistake that is planted in the sources of a server, to see whether a suite finds it. Names are in kebab-case. */
export interface PlantedFault extends Patch {
  /** What a client notices, as one sentence. */
  readonly what: string;
}

/**
 * Replaces the text of a patch in the source of its file.
 *
 * @throws Error that names patch and file, when the text is not there, or there more than once
 */
export function plant(source: string, { name, file, find, replace }: Patch): string {
  const count = source.split(find).length - 1;
  if (count !== 1) throw new Error(`${file} has the text that ${name} replaces ${count} times instead of once`);
  return source.replace(find, () => replace);
}
