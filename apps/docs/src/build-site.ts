import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readDocument } from "./documents.ts";
import type { PageFile } from "./header.ts";
import { sandboxTypescriptSample, typescriptSample } from "./samples/typescript.ts";
import { copyDownloads } from "./steps/downloads.ts";
import { fidelityPage } from "./steps/fidelity.ts";
import { landingPage } from "./steps/landing.ts";
import { orderStatusPage } from "./steps/order-status.ts";
import { referencePage } from "./steps/reference.ts";

/** Builds the whole site from the bundled contract. What was in the folder before goes, and only once the new site is complete. */
export async function buildSite(folder: string): Promise<void> {
  const marketplace = readDocument("openapi");
  const sandbox = readDocument("sandbox");
  const site: Record<PageFile, string> = {
    "index.html": landingPage(marketplace),
    "reference.html": await referencePage({
      file: "reference.html",
      title: "Reference",
      download: "openapi",
      document: marketplace,
      write: typescriptSample,
    }),
    "sandbox.html": await referencePage({
      file: "sandbox.html",
      title: "Sandbox control",
      download: "sandbox",
      document: sandbox,
      write: sandboxTypescriptSample,
    }),
    "fidelity.html": fidelityPage(marketplace, sandbox),
    "order-status.html": orderStatusPage(),
  };
  const fresh = `${folder}.${process.pid}`;
  await mkdir(fresh, { recursive: true });
  for (const [file, html] of Object.entries(site)) await writeFile(join(fresh, file), html);
  await copyDownloads(fresh);
  await rm(folder, { recursive: true, force: true });
  await rename(fresh, folder);
}
