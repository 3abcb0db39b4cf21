import { readText, repositoryFiles } from "../repository.ts";

/** The files of a repository. */
export interface SourceTree {
  /** Paths from its top. */
  files: readonly string[];
  read: (file: string) => string;
}

/** This repository. */
export const thisRepository = (): SourceTree => ({ files: repositoryFiles(), read: readText });

/**
 * A repository with some files added, replaced or, where the text is undefined, removed: what a check is tried on.
 *
 * @param changes texts by path
 */
export function withChanges(
  { files, read }: SourceTree,
  changes: Readonly<Record<string, string | undefined>>,
): SourceTree {
  const kept = files.filter((file) => !Object.hasOwn(changes, file));
  const written = Object.keys(changes).filter((file) => changes[file] !== undefined);
  return { files: [...kept, ...written], read: (file) => changes[file] ?? read(file) };
}
