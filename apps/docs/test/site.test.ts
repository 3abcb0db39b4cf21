import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { orderTransitions } from "@runout/spec";
import { describe, expect, it } from "vitest";
import { SITE_FOLDER } from "../src/build-site.ts";
import { escapeHtml } from "../src/pages/render-page.ts";
import { readPlantedFaults } from "../src/planted-faults.ts";
import { readWorkflowDocuments } from "../src/workflow-documents.ts";
import { pageFiles, readSite } from "./built-site.ts";
import { foreignAddresses } from "./foreign-addresses.ts";

/** The only other sites that a page links to, as plain links that a person may follow. */
const DOCUMENTATION_LINKS = [
  "https://www.discogs.com/developers",
  "https://redocly.com/redoc/",
  "https://spec.openapis.org/arazzo/latest.html",
];

describe.each(pageFiles)("%s", (file) => {
  it("begins with its title and names its sections by standard terms", () => {
    // Redoc's script and data are no markup.
    const markup = readSite(file).replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, "");
    const headings = [...markup.matchAll(/<h([1-3])\b[^>]*>([\s\S]*?)<\/h\1>/g)].map(([, level, text = ""]) => ({
      level,
      text: text.replace(/<[^>]+>/g, ""),
    }));
    expect(headings[0]?.level).toBe("1");
    const literary = /^(What|Who|How|When|Where|Why|Which)\b|\b(it|its|you|your|everybody|everything)\b/i;
    expect(headings.filter(({ text }) => literary.test(text))).toEqual([]);
  });

  it("loads nothing from anywhere", () => {
    expect(foreignAddresses(readSite(file)).loaded).toEqual([]);
  });

  it("links to no other site but documentation", () => {
    const { linked } = foreignAddresses(readSite(file));
    expect(linked.filter((address) => !DOCUMENTATION_LINKS.includes(address))).toEqual([]);
  });

  it("forbids the browser to load anything from another origin", () => {
    expect(readSite(file)).toContain("Content-Security-Policy\" content=\"default-src 'none'");
  });

  it("can be reached: another page has a link to it", () => {
    const others = pageFiles.filter(
      (other) => other !== file && new RegExp(`<a\\b[^>]*\\shref="${file}["#]`).test(readSite(other)),
    );
    expect(others).not.toEqual([]);
  });

  it("links only to files of the site and to places that exist", () => {
    const html = readSite(file);
    const links = [...html.matchAll(/<a\b[^>]*\shref="([^"#:]+\.(?:html|json|yaml))(?:#([\w-]+))?"/g)];
    expect(links.length).toBeGreaterThan(0);
    for (const [, target = "", id] of links) {
      expect(existsSync(join(SITE_FOLDER, target)), target).toBe(true);
      if (id !== undefined) expect(readSite(target), `${target}#${id}`).toContain(`id="${id}"`);
    }
  });
});

describe("the colors of the site", () => {
  it("are written in tokens.css only", () => {
    const source = fileURLToPath(new URL("../src", import.meta.url));
    const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((file) =>
      /\.(css|ts|js)$/.test(file),
    );
    const colored = files.filter((file) =>
      /(?<!&)#([0-9a-f]{3,4}){1,2}\b|\b(rgba?|hsla?|oklch)\(/i.test(readFileSync(join(source, file), "utf8")),
    );
    expect(colored).toEqual([join("style", "tokens.css")]);
  });
});

describe("the reference pages", () => {
  it.each(["reference.html", "sandbox.html"])("%s names neither Redoc's logo server nor its telemetry", (file) => {
    const html = readSite(file);
    expect(html).not.toContain("cdn.redoc.ly");
    expect(html).not.toContain("otel.cloud.redocly.com");
    expect(html).toContain('"disableTelemetry":true');
  });

  it("are made anew, byte for byte the same", async () => {
    const { buildSite } = await import("../src/build-site.ts");
    const again = join(fileURLToPath(new URL("../reports", import.meta.url)), "again");
    await buildSite(again);
    for (const file of pageFiles) expect(readFileSync(join(again, file), "utf8") === readSite(file), file).toBe(true);
  });
});

describe("the bundles of the contract", () => {
  it.each(["openapi.yaml", "openapi.json", "sandbox.yaml", "sandbox.json"])(
    "%s lies beside the pages as it is",
    (file) => {
      const bundle = fileURLToPath(import.meta.resolve(`@runout/spec/${file}`));
      expect(readSite(file)).toBe(readFileSync(bundle, "utf8"));
    },
  );
});

describe("the order status page", () => {
  it.each(Object.entries(orderTransitions))("shows every move from %s", (status, { seller, buyer, site }) => {
    const row = readSite("order-status.html")
      .split("<tr ")
      .find((one) => one.includes(`role="rowheader">${escapeHtml(status)}<`));
    const next = (by: string) => {
      const cell = row?.split(`class="${by}"`)[1]?.split("</td>")[0] ?? "";
      return [...cell.matchAll(/<li>([^<]*)<\/li>/g)].map((match) => match[1]);
    };
    const others = (statuses: readonly string[]) => statuses.filter((one) => one !== status).map(escapeHtml);
    expect(next("seller")).toEqual(others(seller));
    expect(next("buyer")).toEqual(others(buyer));
    expect(next("site")).toEqual(others(site));
  });
});

describe("the workflows page", () => {
  it.each(readWorkflowDocuments())(
    "shows every request of $file, and the file lies beside it",
    ({ file, workflows }) => {
      const html = readSite("workflows.html");
      const steps = workflows.flatMap((workflow) => workflow.steps);
      expect(steps.length).toBeGreaterThan(1);
      for (const { stepId } of steps) expect(html).toContain(`<span class="step">${stepId}</span>`);
      expect(readSite(file)).toContain("arazzo: 1.0.1");
    },
  );
});

describe("the page of planted faults", () => {
  it("shows each with its file, the suites that find it, and what the first of them says", () => {
    const html = readSite("planted-faults.html");
    const rows = readPlantedFaults();
    expect(rows.length).toBeGreaterThanOrEqual(60);
    for (const { fault, file, foundBy, sentence } of rows) {
      const [row = ""] = html.split(`<tr id="${fault}">`)[1]?.split("</tr>") ?? [];
      for (const shown of [file, ...foundBy.map(({ part }) => part), sentence])
        expect(row).toContain(escapeHtml(shown));
    }
  });
});
