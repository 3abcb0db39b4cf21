import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import type { OpenApiDocument } from "../documents.ts";

/** What Redoc needs beside the document. */
export type RenderOptions = {
  /** The page's title. */
  title: string;
  /** A Handlebars template with `title`, `redocHead` and `redocHTML`. */
  template: string;
  /** Redoc's own options. */
  options: Record<string, unknown>;
};

/** Renders a document with Redocly's `build-docs` into one page that holds Redoc itself. */
export async function renderReference(
  document: OpenApiDocument,
  { title, template, options }: RenderOptions,
): Promise<string> {
  // A folder of its own: Redocly reads the redocly.yaml of the folder it is started in.
  const folder = await mkdtemp(join(tmpdir(), "runout-docs-"));
  try {
    await writeFile(join(folder, "document.json"), JSON.stringify(document));
    await writeFile(join(folder, "template.hbs"), template);
    // YAML holds JSON. An option on the command line would push all of these aside.
    await writeFile(join(folder, "redocly.yaml"), JSON.stringify({ openapi: { ...options, disableTelemetry: true } }));
    const output = ["-o", "page.html", "-t", "template.hbs", "--title", title, "--inlineBundle"];
    await promisify(execFile)(process.execPath, [redocly(), "build-docs", "document.json", ...output], {
      cwd: folder,
      env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
    });
    return await readFile(join(folder, "page.html"), "utf8");
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function redocly(): string {
  const manifest = createRequire(import.meta.url).resolve("@redocly/cli/package.json");
  return join(dirname(manifest), "bin/cli.js");
}
