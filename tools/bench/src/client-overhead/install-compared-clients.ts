import { execFile } from "node:child_process";
import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** What is measured beside ours, and what bundles it. */
const PACKAGES = [
  "openapi-fetch@0.17.0",
  "@hey-api/openapi-ts@0.99.0",
  "orval@8.38.0",
  "@redocly/cli@2.77.0",
  "@lionralfs/discogs-client@4.1.4",
  "disconnect@1.2.2",
  "esbuild@0.28.2",
  "typescript@5.9.3",
];

const DOCUMENT = "openapi.json";
const ORVAL = `export default {
  discogs: { input: "${DOCUMENT}", output: { target: "orval/index.ts", client: "fetch", mode: "single", baseUrl: "BASE_URL" } },
};
`;
/** disconnect asks for its parts by require. */
const REQUIRE = 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);';

/**
 * Installs the other clients into a folder and generates those that are generated, all from this repository's document.
 *
 * @returns the module with all of them in one file
 */
export async function installComparedClients(folder: string, baseUrl: string): Promise<string> {
  const bin = (name: string) => join(folder, "node_modules/.bin", name);
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", DO_NOT_TRACK: "1" };
  const inFolder = (program: string, ...words: string[]) => run(program, words, { cwd: folder, env });
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "package.json"), '{"private":true,"type":"module"}\n');
  await writeFile(join(folder, "orval.config.mjs"), ORVAL.replace("BASE_URL", baseUrl));
  await copyFile(resolve(import.meta.dirname, "../../../../spec/generated/openapi.json"), join(folder, DOCUMENT));
  await copyFile(join(import.meta.dirname, "compared-clients.mjs"), join(folder, "compared-clients.mjs"));
  await inFolder("npm", "install", "--no-audit", "--no-fund", "--ignore-scripts", ...PACKAGES);
  await inFolder(bin("openapi-ts"), "-i", DOCUMENT, "-o", "hey");
  await inFolder(bin("orval"), "--config", "orval.config.mjs");
  const redocly = ["generate-client", DOCUMENT, "-o", "redocly/client.ts", "--args-style", "grouped"];
  await inFolder(bin("redocly"), ...redocly, "--server-url", baseUrl);
  const flags = ["--bundle", "--platform=node", "--format=esm", "--outfile=bundle.mjs", `--banner:js=${REQUIRE}`];
  await inFolder(bin("esbuild"), "compared-clients.mjs", ...flags);
  return join(folder, "bundle.mjs");
}
