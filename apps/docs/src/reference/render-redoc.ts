import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import type { OpenApiDocument } from "@runout/http/openapi";
import { dataUrl } from "../style/logo.ts";
import { readToken } from "../style/tokens.ts";

/** The addresses that Redoc's script would request by itself. The policy of the page blocks all others. */
const LOGOS = /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(?:-full)?\.svg/g;
const TELEMETRY = /https:\/\/otel\.cloud\.redocly\.com\/v1\/traces/g;

/** Replaces the logo. */
const REDOC_NAME = dataUrl(
  `<svg xmlns="http://www.w3.org/2000/svg" width="38" height="12"><style>text{fill:${readToken("redoc-name", "light")}}@media(prefers-color-scheme:dark){text{fill:${readToken("redoc-name", "dark")}}}</style><text y="10" font-family="sans-serif" font-size="11" font-weight="600">Redoc</text></svg>`,
);

/** What Redoc needs beside the document. */
export interface RenderOptions {
  /** The page's title. */
  title: string;
  /** A Handlebars template with `title`, `redocHead` and `redocHTML`. */
  template: string;
  /** Redoc's own options. */
  options: Record<string, unknown>;
}

/** Renders a document with Redocly's `build-docs` into one page that holds Redoc itself and requests nothing from another host. */
export async function renderRedoc(
  document: OpenApiDocument,
  { title, template, options }: RenderOptions,
): Promise<string> {
  // A folder of its own: Redocly reads the redocly.yaml of the folder it is started in.
  const folder = await mkdtemp(join(tmpdir(), "runout-docs-"));
  try {
    await writeFile(join(folder, "document.json"), JSON.stringify(document));
    await writeFile(join(folder, "template.hbs"), template);
    // JSON is YAML. With an option on the command line Redocly would ignore all of these.
    await writeFile(join(folder, "redocly.yaml"), JSON.stringify({ openapi: { ...options, disableTelemetry: true } }));
    const output = ["-o", "page.html", "-t", "template.hbs", "--title", title, "--inlineBundle"];
    await promisify(execFile)(process.execPath, [redocly(), "build-docs", "document.json", ...output], {
      cwd: folder,
      env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
    });
    return withRelativeLinks(withoutForeignRequests(await readFile(join(folder, "page.html"), "utf8")));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function redocly(): string {
  const manifest = createRequire(import.meta.url).resolve("@redocly/cli/package.json");
  return join(dirname(manifest), "bin/cli.js");
}

/**
 * Turns the links of Redoc's rendered menu, `/listings` and the like, into what its script turns them into on a click:
 * `#/listings`. As they come they would lead out of the site, from the file system as well as from a new tab.
 */
function withRelativeLinks(html: string): string {
  const script = html.indexOf('<script type="module">');
  if (script === -1) throw new Error("Redoc's page has no script of its own; look at what this version renders.");
  return html.slice(0, script).replaceAll(' href="/', ' href="#/') + html.slice(script);
}

/**
 * Removes what would request something from another host: the logo of Redoc, which becomes a word that the page holds, and
 * the address of its telemetry, which is switched off anyway.
 *
 * @throws Error where a new version of Redoc has no such logo
 */
function withoutForeignRequests(html: string): string {
  if (html.search(LOGOS) === -1)
    throw new Error("Redoc's page has no logo to take out; look at what this version asks for.");
  return html.replaceAll(LOGOS, REDOC_NAME).replaceAll(TELEMETRY, "about:blank");
}
