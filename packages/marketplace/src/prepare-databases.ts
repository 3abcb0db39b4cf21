import { rename, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { openDemoToSave } from "./prepare-database.ts";
import { makeCluster } from "./store/database/pglite/empty-cluster.ts";
import type { PreparedName } from "./store/database/pglite/platform.ts";
import { preparedUrl } from "./store/database/pglite/platform-node.ts";

// The last step of the build: making these databases takes seconds, and reading them does not.
await save("empty-cluster", await makeCluster());
const demo = await openDemoToSave();
await save("demo-cluster", await demo.snapshot());
await demo.close();

/** Puts an archive where `readPrepared` finds it. Tests may run beside a build, so the file appears whole or not at all. */
async function save(name: PreparedName, archive: Blob): Promise<void> {
  const target = fileURLToPath(preparedUrl(name));
  await writeFile(`${target}.${process.pid}`, gzipSync(new Uint8Array(await archive.arrayBuffer()), { level: 9 }));
  await rename(`${target}.${process.pid}`, target);
}
