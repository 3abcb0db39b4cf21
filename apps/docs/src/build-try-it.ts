import { readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { build } from "vite";
import { slimDocument } from "./slim-document.ts";

/** The module by which the page's scripts reach both documents. */
const DOCUMENTS_MODULE = "virtual:documents";

/** The folder of files whose names have a hash, in the built site. */
const HASHED_FOLDER = "_astro";

/**
 * Builds what runs the operations in the page: a small script for every page, what it loads when a panel is opened, and the
 * marketplace in a worker with its database. All addresses in them are relative, so that they work below any path.
 *
 * @returns the script's path in the site
 */
export async function buildTryIt(folder: string): Promise<string> {
  const root = fileURLToPath(new URL("./try-it", import.meta.url));
  const documents = { marketplace: slimDocument("openapi"), sandbox: slimDocument("sandbox") };
  const module = Object.entries(documents)
    .map(([name, document]) => `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(document))});`)
    .join("\n");
  await build({
    root,
    base: "./",
    configFile: false,
    publicDir: false,
    logLevel: "error",
    resolve: { conditions: ["@runout/source", "module", "browser"] },
    worker: { format: "es" },
    plugins: [
      {
        name: "documents",
        resolveId: (id) => (id === DOCUMENTS_MODULE ? `\0${DOCUMENTS_MODULE}` : undefined),
        load: (id) => (id === `\0${DOCUMENTS_MODULE}` ? module : undefined),
      },
    ],
    build: {
      outDir: join(folder, HASHED_FOLDER),
      emptyOutDir: false,
      assetsDir: "",
      assetsInlineLimit: 0,
      modulePreload: false,
      target: "esnext",
      rolldownOptions: { input: join(root, "try-it.ts") },
    },
  });
  await compressDatabase(join(folder, HASHED_FOLDER));
  const files = await readdir(join(folder, HASHED_FOLDER));
  const script = files.find((file) => /^try-it-[\w-]+\.js$/.test(file));
  if (script === undefined) throw new Error("The build has made no script that puts the panels into pages.");
  return `${HASHED_FOLDER}/${script}`;
}

/** Many static hosts compress text alone, so the database is compressed here; `try-it/compressed-files.ts` reads it. */
async function compressDatabase(folder: string): Promise<void> {
  for (const file of await readdir(folder)) {
    if (!/\.(wasm|data)$/.test(file)) continue;
    await writeFile(
      join(folder, `${file}.gz`),
      await promisify(gzip)(await readFile(join(folder, file)), { level: 9 }),
    );
    await rm(join(folder, file));
  }
}

/** Moves the files of `buildTryIt` into a site that was built after them: Astro empties its folder first. */
export async function moveHashedFiles(from: string, to: string): Promise<void> {
  for (const file of await readdir(join(from, HASHED_FOLDER))) {
    await rename(join(from, HASHED_FOLDER, file), join(to, HASHED_FOLDER, file));
  }
  await rm(from, { recursive: true });
}
