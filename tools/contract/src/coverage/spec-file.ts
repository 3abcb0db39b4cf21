import { globSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const SPEC = join(dirname(fileURLToPath(import.meta.resolve("@runout/spec/openapi.yaml"))), "..");
/** Its files by their names; the bundle names a component after its file. */
const FILES = new Map(
  globSync(["components/*/**/*.yaml", "paths/*.yaml"], { cwd: SPEC }).map((file) => [
    `${file.split("/")[file.startsWith("paths") ? 0 : 1]} ${basename(file, ".yaml")}`,
    file,
  ]),
);

/**
 * The file of the document that describes something, in parentheses: `(spec/components/headers/Link.yaml)`.
 *
 * @param section `headers`, `schemas`, ...
 * @param name of the component; for `paths` the path. What is no component is described where it is used: by its path.
 */
export function specFile(section: string, name: string): string {
  const path = `paths ${name === "/" ? "root" : name.slice(1).replaceAll("/", "_")}`;
  const file = FILES.get(`${section} ${name}`) ?? FILES.get(path);
  return `(spec/${file ?? name})`;
}
