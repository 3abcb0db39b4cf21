import { join } from "node:path";
import { writeArtifacts } from "./artifacts/write-artifacts.ts";

/** Writes what is attached to a release into `tools/release/dist`. */
await writeArtifacts(join(import.meta.dirname, "../../.."), join(import.meta.dirname, "../dist"));
