import { readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const generated = dirname(fileURLToPath(import.meta.resolve("@runout/spec/openapi.yaml")));
const folder = join(generated, "../workflows");
const RATE_LIMIT = "rate-limit.arazzo.yaml";

const written = readdirSync(folder)
  .filter((file) => file.endsWith(".arazzo.yaml"))
  .toSorted()
  .map((file) => join(folder, file));

/** Paths of the Arazzo documents that need a server with a rate limit. */
export const RATE_LIMIT_DOCUMENTS: readonly string[] = written.filter((file) => basename(file) === RATE_LIMIT);

/** Paths of all others: those that are written by hand, and the generated one. */
export const OTHER_DOCUMENTS: readonly string[] = [
  ...written.filter((file) => basename(file) !== RATE_LIMIT),
  join(generated, "order-status.arazzo.yaml"),
];
