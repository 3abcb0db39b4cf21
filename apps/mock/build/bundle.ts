import { readFile, writeFile } from "node:fs/promises";
import { rolldown } from "rolldown";
import { thirdPartyLicenses } from "./third-party-licenses.ts";

/**
 * Puts Prism and what it needs into the package. Installed by itself, Prism brings a package that reports each installation to its
 * maker, and a hundred others.
 */
const bundle = await rolldown({
  input: { index: "src/index.ts", main: "src/main.ts" },
  platform: "node",
  resolve: {
    // Workspace packages are read from their sources.
    conditionNames: ["@runout/source", "node"],
    // Its main file is UMD, which hides from a bundler what it requires.
    alias: { "jsonc-parser": "jsonc-parser/lib/esm/main.js" },
  },
  plugins: [
    {
      name: "this-of-commonjs",
      // Outside of functions `this` is the exports of a CommonJS file; a bundler takes it for undefined, as it is in a module.
      transform: (code, id) =>
        id.includes("/uri-template-lite/") ? code.replace(/\bthis\.URI\b/g, "exports.URI") : undefined,
    },
  ],
  // The document is not code. Of the other workspace packages only the parts that the mock uses are included, and none of their
  // dependencies are installed with it: those of `@runout/http` include a database.
  external: /^@runout\/spec(\/|$)/,
});
const { output } = await bundle.write({ dir: "dist", format: "esm", chunkFileNames: "[name].js" });
const modules = output.flatMap((file) => (file.type === "chunk" ? file.moduleIds : []));
const ownLicense = await readFile("../../LICENSE", "utf8");
await writeFile("dist/third-party-licenses.txt", await thirdPartyLicenses(modules, ownLicense));
