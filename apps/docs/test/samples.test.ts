import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { operationTable } from "@runout/spec";
import { sandboxOperationTable } from "@runout/spec/sandbox";
import { expect, it } from "vitest";
import { operationsOf, readDocument } from "../src/documents.ts";
import { codeSamples } from "../src/reference/derive-document.ts";
import { sandboxTypescriptSample, typescriptSample } from "../src/samples/typescript.ts";

const run = promisify(execFile);

it("every TypeScript sample compiles against the real client", async () => {
  const folder = await mkdtemp(join(import.meta.dirname, "samples-"));
  try {
    let written = 0;
    for (const [name, write] of [
      ["openapi", typescriptSample],
      ["sandbox", sandboxTypescriptSample],
    ] as const) {
      const document = readDocument(name);
      for (const placed of operationsOf(document)) {
        const source = codeSamples(document, placed, write).find(({ lang }) => lang === "TypeScript")?.source ?? "";
        await writeFile(join(folder, `${placed.operation.operationId}.ts`), `${source}\nexport {};\n`);
        written += 1;
      }
    }
    const options = {
      extends: "../../../../tsconfig.base.json",
      compilerOptions: { noEmit: true, lib: ["ES2023", "DOM", "DOM.Iterable"] },
    };
    await writeFile(join(folder, "tsconfig.json"), JSON.stringify(options));
    await expect(run("tsc", ["--project", folder])).resolves.toMatchObject({ stdout: "" });
    expect(written).toBe(Object.keys({ ...operationTable, ...sandboxOperationTable }).length);
  } finally {
    await rm(folder, { recursive: true });
  }
});
