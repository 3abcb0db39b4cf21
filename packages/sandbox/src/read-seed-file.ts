import { readFile } from "node:fs/promises";
import type { SeedDescription } from "@runout/marketplace";
import { parse } from "yaml";
import { checkSeed } from "./check-seed.ts";

/**
 * Reads a seed for `createSandbox` from a YAML or JSON file.
 *
 * @throws SeedError with the path of the value that is wrong
 * @throws Error that names the file, where it cannot be read or is no YAML
 * @example
 * const sandbox = await createSandbox({ seed: await readSeedFile("test/shop.yaml") });
 */
export async function readSeedFile(path: string | URL): Promise<SeedDescription> {
  const text = await readFile(path, "utf8").catch((error: unknown) => {
    throw new Error(`The seed ${String(path)} cannot be read: ${messageOf(error)}`, { cause: error });
  });
  return parseSeed(text, String(path));
}

/**
 * Reads a seed from the text of a YAML or JSON file.
 *
 * @param name what the text is called in an error. @default "the seed"
 * @throws SeedError with the path of the value that is wrong
 * @throws Error where it is no YAML
 */
export function parseSeed(text: string, name = "the seed"): SeedDescription {
  let value: unknown;
  try {
    // YAML 1.2, of which JSON is a part.
    value = parse(text);
  } catch (error) {
    throw new Error(`${name} is neither YAML nor JSON: ${messageOf(error)}`, { cause: error });
  }
  return checkSeed(value);
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
