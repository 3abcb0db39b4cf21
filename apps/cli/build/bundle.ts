import { cp } from "node:fs/promises";
import { SITE_FOLDER } from "@runout/docs/build-site";
import { rolldown } from "rolldown";

// The packages that are not published are included: where to listen, and how the documentation is served.
const bundle = await rolldown({
  input: "src/main.ts",
  platform: "node",
  resolve: { conditionNames: ["@runout/source", "node"] },
  external: /^(@runout\/(client|marketplace|mock|sandbox|server)|selfsigned)(\/|$)/,
});
await bundle.write({ dir: "dist", format: "esm", chunkFileNames: "[name].js" });
await cp(SITE_FOLDER, "dist/site", { recursive: true });
