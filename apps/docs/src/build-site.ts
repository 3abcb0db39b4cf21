import { copyFile, mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readDocument } from "./documents.ts";
import { fidelityPage } from "./pages/fidelity-page.ts";
import { landingPage } from "./pages/landing-page.ts";
import { orderStatusPage } from "./pages/order-status-page.ts";
import { plantedFaultsPage } from "./pages/planted-faults-page.ts";
import { referencePage } from "./pages/reference-page.ts";
import type { PageFile } from "./pages/site-header.ts";
import { workflowsPage } from "./pages/workflows-page.ts";
import { readPlantedFaults } from "./planted-faults.ts";
import { marketplaceWriters, sandboxWriters } from "./samples/sample-writers.ts";
import { readWorkflowDocuments, WORKFLOW_FOLDER } from "./workflow-documents.ts";

/** The folder of the built site. */
export const SITE_FOLDER = fileURLToPath(new URL("../dist", import.meta.url));

/** The bundled documents, which can be downloaded from the site. */
const DOWNLOADS = ["openapi.yaml", "openapi.json", "sandbox.yaml", "sandbox.json", "order-status.arazzo.yaml"] as const;

/** Builds the whole site from the bundled documents. The folder's former content is removed only when the new site is complete. */
export async function buildSite(folder: string): Promise<void> {
  const marketplace = readDocument("openapi");
  const sandbox = readDocument("sandbox");
  const workflows = readWorkflowDocuments();
  const site: Record<PageFile, string> = {
    "index.html": landingPage(marketplace),
    "reference.html": await referencePage({
      file: "reference.html",
      title: "Reference",
      download: "openapi",
      document: marketplace,
      writers: marketplaceWriters,
    }),
    "sandbox.html": await referencePage({
      file: "sandbox.html",
      title: "Sandbox control",
      download: "sandbox",
      document: sandbox,
      writers: sandboxWriters,
    }),
    "fidelity.html": fidelityPage(marketplace, sandbox),
    "order-status.html": orderStatusPage(),
    "workflows.html": workflowsPage(workflows, marketplace, sandbox),
    "planted-faults.html": plantedFaultsPage(readPlantedFaults()),
  };
  const fresh = `${folder}.${process.pid}`;
  await mkdir(fresh, { recursive: true });
  for (const [file, html] of Object.entries(site)) await writeFile(join(fresh, file), html);
  for (const file of DOWNLOADS) {
    await copyFile(fileURLToPath(import.meta.resolve(`@runout/spec/${file}`)), join(fresh, file));
  }
  for (const { file } of workflows) await copyFile(join(WORKFLOW_FOLDER, file), join(fresh, file));
  await rm(folder, { recursive: true, force: true });
  await rename(fresh, folder);
}
