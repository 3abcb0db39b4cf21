import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

/** The part of an Arazzo document that is shown. */
export interface WorkflowDocument {
  /** Its file's name. */
  file: string;
  info: { title: string; description: string };
  workflows: Workflow[];
}

interface Workflow {
  workflowId: string;
  summary: string;
  description?: string;
  steps: WorkflowStep[];
}

/** One request, and what its answer must be. */
export interface WorkflowStep {
  stepId: string;
  /** `$sourceDescriptions.marketplace.getListing` */
  operationId: string;
  parameters?: { reference?: string; in?: string; name?: string; value?: unknown }[];
  requestBody?: { payload: unknown };
  successCriteria: { condition: string }[];
}

/** The folder of the documents that are written by hand. */
export const WORKFLOW_FOLDER = join(fileURLToPath(import.meta.resolve("@runout/spec/openapi.yaml")), "../../workflows");

/** Reads the Arazzo documents that are written by hand, in the order of their files' names. */
export function readWorkflowDocuments(): WorkflowDocument[] {
  const files = readdirSync(WORKFLOW_FOLDER).filter((file) => file.endsWith(".arazzo.yaml"));
  // `pnpm workflows` runs them, and so proves that they have what the type names.
  return files
    .sort()
    .map((file) => ({ ...(parse(readFileSync(join(WORKFLOW_FOLDER, file), "utf8")) as WorkflowDocument), file }));
}
