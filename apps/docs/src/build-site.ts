import { copyFile, mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "astro";
import { buildTryIt, moveHashedFiles } from "./build-try-it.ts";
import { documentPages } from "./document-pages.ts";
import { readDocument } from "./documents.ts";
import { writeMarkdown } from "./markdown/write-markdown.ts";
import { crossOriginTable, methodTable } from "./page-content/cross-origin-table.ts";
import { generatedPages } from "./page-content/generated-pages.ts";
import { referencePage } from "./page-content/reference-page.ts";
import { makeAddressesRelative } from "./relative-addresses.ts";
import { marketplaceWriters, sandboxWriters } from "./samples/sample-writers.ts";
import { writeSearchIndex } from "./search-index.ts";
import { siteConfig } from "./site-config.ts";
import { iconPicture } from "./style/logo.ts";
import { readWorkflowDocuments, WORKFLOW_FOLDER } from "./workflow-documents.ts";

/** The folder of the built site. */
export const SITE_FOLDER = fileURLToPath(new URL("../dist", import.meta.url));

/** The bundled documents, which can be downloaded from the site. */
const DOWNLOADS = ["openapi.yaml", "openapi.json", "sandbox.yaml", "sandbox.json", "order-status.arazzo.yaml"] as const;

/**
 * Builds the whole site. The folder's former content is removed only when the new site is complete. It can be served below any path;
 * the page for unknown addresses and what pages say of themselves to other sites have to know it, from the environment variable
 * `SITE_URL` (`https://example.com/name/`; without it the former works at `/`, and the latter is left out).
 *
 * @throws TypeError when `SITE_URL` is no URL
 */
export async function buildSite(folder: string): Promise<void> {
  const siteUrl = process.env.SITE_URL ? new URL(process.env.SITE_URL) : undefined;
  const fresh = `${folder}.${process.pid}`;
  await mkdir(fresh, { recursive: true });
  // Astro reports nothing then.
  process.env.ASTRO_TELEMETRY_DISABLED = "1";
  const root = fileURLToPath(new URL("..", import.meta.url));
  const scripts = `${fresh}.scripts`;
  const script = await buildTryIt(scripts);
  const documents = [readDocument("openapi"), readDocument("sandbox")] as const;
  const modules = {
    "virtual:site-pages": { pages: [...documentPages(), ...generatedPages()] },
    "virtual:cross-origin": { headers: crossOriginTable(documents), methods: methodTable(documents[0]) },
  };
  await build(siteConfig(root, fresh, script, modules, siteUrl));
  await moveHashedFiles(scripts, fresh);
  await writeSearchIndex(fresh);
  await makeAddressesRelative(fresh, siteUrl);
  await writeMarkdown(fresh);
  await writeFile(join(fresh, "favicon.svg"), iconPicture());
  await writeReference(fresh, siteUrl, script);
  for (const file of DOWNLOADS) {
    await copyFile(fileURLToPath(import.meta.resolve(`@runout/spec/${file}`)), join(fresh, file));
  }
  for (const { file } of readWorkflowDocuments()) await copyFile(join(WORKFLOW_FOLDER, file), join(fresh, file));
  await rm(folder, { recursive: true, force: true });
  await rename(fresh, folder);
}

async function writeReference(folder: string, siteUrl: URL | undefined, script: string): Promise<void> {
  const marketplace = {
    file: "reference.html",
    title: "Marketplace API",
    download: "openapi",
    document: readDocument("openapi"),
    writers: marketplaceWriters,
  } as const;
  const sandbox = {
    file: "sandbox.html",
    title: "Sandbox control",
    download: "sandbox",
    document: readDocument("sandbox"),
    writers: sandboxWriters(marketplace.document),
  } as const;
  for (const page of [marketplace, sandbox]) {
    const { html, scripts } = await referencePage({ ...page, siteUrl, script });
    await writeFile(join(folder, page.file), html);
    for (const [address, text] of scripts) await writeFile(join(folder, address), text);
  }
}
