import { rename, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { makeCluster } from "./empty-cluster.ts";
import { preparedClusterUrl } from "./platform-node.ts";

// The last step of the build: see empty-cluster.ts.
const archive = await makeCluster();
const target = fileURLToPath(preparedClusterUrl);
// Tests may run beside a build, so the file appears whole or not at all.
await writeFile(`${target}.${process.pid}`, gzipSync(new Uint8Array(await archive.arrayBuffer()), { level: 9 }));
await rename(`${target}.${process.pid}`, target);
