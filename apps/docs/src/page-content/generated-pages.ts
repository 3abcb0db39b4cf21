import { readDocument } from "../documents.ts";
import { plantedFaults } from "../generated/planted-faults.ts";
import type { SitePage } from "../load-pages.ts";
import { readWorkflowDocuments } from "../workflow-documents.ts";
import { errorsPage } from "./errors-page.ts";
import { fidelityPage } from "./fidelity-page.ts";
import { landingPage } from "./landing-page.ts";
import { operationsPage } from "./operations-page.ts";
import { orderStatusPage } from "./order-status-page.ts";
import { plantedFaultsPage } from "./planted-faults-page.ts";
import { workflowsPage } from "./workflows-page.ts";

/** The pages that are made from the contract. */
export function generatedPages(): SitePage[] {
  const marketplace = readDocument("openapi");
  const sandbox = readDocument("sandbox");
  return [
    { id: "index", ...landingPage(marketplace) },
    { id: "errors", searched: false, ...errorsPage(marketplace, sandbox) },
    { id: "fidelity", ...fidelityPage(marketplace, sandbox) },
    { id: "operations", searched: false, ...operationsPage(marketplace, sandbox) },
    { id: "order-status", ...orderStatusPage() },
    { id: "planted-faults", ...plantedFaultsPage(plantedFaults) },
    { id: "workflows", ...workflowsPage(readWorkflowDocuments(), marketplace, sandbox) },
  ];
}
