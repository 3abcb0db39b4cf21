import { parse } from "yaml";
import { readText } from "../../repository.ts";

/** A service of compose.yaml, as far as it is read here; the schema of Compose says the rest. */
interface ComposeFile {
  services: Record<string, { environment?: Record<string, string> }>;
}

/** compose.yaml as Compose reads it where none of the variables that it mentions is set. */
export function readCompose(): ComposeFile {
  const withDefaults = (_: unknown, value: unknown) =>
    // Compose puts in the default of `${NAME:-default}`, and nothing where there is none.
    typeof value === "string" ? value.replace(/\$\{\w+(?::-([^}]*))?\}/g, (_all, fallback = "") => fallback) : value;
  return parse(readText("compose.yaml"), withDefaults) as ComposeFile; // a test compares it with the schema of Compose
}

/** What compose.yaml sets for the server. */
export function serverEnvironment(): { DATABASE_URL: string; REDIS_URL: string; [name: string]: string } {
  const { DATABASE_URL = "", REDIS_URL = "", ...others } = readCompose().services.server?.environment ?? {};
  return { ...others, DATABASE_URL, REDIS_URL };
}
