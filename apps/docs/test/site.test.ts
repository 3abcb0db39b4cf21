import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { orderTransitions } from "@runout/spec";
import { describe, expect, it } from "vitest";
import { SITE_FOLDER } from "../src/build-site.ts";
import { plantedFaults } from "../src/generated/planted-faults.ts";
import { escapeHtml } from "../src/page-content/html.ts";
import { SIDEBAR } from "../src/sidebar.ts";
import { readWorkflowDocuments } from "../src/workflow-documents.ts";
import { build } from "./build-once.ts";
import { addressesIn, pageFiles, REFERENCE_FILES, readMarkup, readSite } from "./built-site.ts";

/** The only other sites that a page links to, as plain links that a person may follow. */
const OTHER_SITES = [
  "https://www.discogs.com/developers",
  "https://redocly.com/redoc/",
  "https://spec.openapis.org/arazzo/latest.html",
  "https://mswjs.io",
  "https://tanstack.com/query",
  // A sandbox on the reader's own machine.
  "http://127.0.0.1:8080",
];

/** Where the sources of the site are: files of the repository that are no pages of it. */
const REPOSITORY = "https://github.com/runout/runout/blob/main/";

describe.each(pageFiles)("%s", (file) => {
  const markup = readMarkup(file);
  const { loaded, linked } = addressesIn(markup);
  // The page for unknown addresses is served at any of them, so its own addresses start at the root.
  const here = (address: string) =>
    posix.join(address.startsWith("/") ? "" : posix.dirname(file), address.replace(/[?#].*/, ""));
  const isForeign = (address: string) => (file === "404.html" ? /^[a-z]+:/i : /^([a-z]+:|\/)/i).test(address);

  it("begins with its title and names its sections by standard terms", () => {
    const main = markup.slice(Math.max(0, markup.indexOf("<h1")));
    const headings = [...main.matchAll(/<h([1-3])\b[^>]*>([\s\S]*?)<\/h\1>/g)].map(([, level, text = ""]) => ({
      level,
      text: text.replace(/<[^>]+>/g, ""),
    }));
    expect(headings[0]?.level).toBe("1");
    // Redoc writes the document's title and its chapters at the first level.
    if (!REFERENCE_FILES.includes(file)) expect(headings.filter(({ level }) => level === "1")).toHaveLength(1);
    const literary = /^(What|Who|How|When|Where|Why|Which)\b|\b(it|its|you|your|everybody|everything)\b/i;
    // The errors page has the messages of the server for headings.
    const ours = file === "errors.html" ? headings.filter(({ level }) => level !== "3") : headings;
    expect(ours.filter(({ text }) => literary.test(text))).toEqual([]);
  });

  it("has a title, a description and what previews of links show", () => {
    const html = readSite(file);
    const [, title = ""] = /<title>([^<]+)<\/title>/.exec(html) ?? [];
    expect(title.length).toBeGreaterThan(5);
    const content = (name: string) => new RegExp(`<meta (?:name|property)="${name}" content="([^"]+)"`).exec(html)?.[1];
    expect(content("description")?.length).toBeGreaterThan(20);
    expect(content("og:description")).toBe(content("description"));
    expect(title).toContain(content("og:title"));
  });

  it("loads nothing but files of the site", () => {
    expect(loaded.filter((address) => !existsSync(join(SITE_FOLDER, here(address))))).toEqual([]);
  });

  it("links to no other site but documentation", () => {
    const foreign = linked.filter(isForeign);
    const known = (address: string) => OTHER_SITES.includes(address) || address.startsWith(REPOSITORY);
    expect(foreign.filter((address) => !known(address))).toEqual([]);
  });

  it("links to files of the repository that exist", () => {
    const files = linked
      .filter((address) => address.startsWith(REPOSITORY))
      .map((address) => address.slice(REPOSITORY.length));
    const root = fileURLToPath(new URL("../../..", import.meta.url));
    expect(files.filter((path) => !existsSync(join(root, path.replace(/#.*/, ""))))).toEqual([]);
  });

  it("forbids the browser to load anything from another origin", () => {
    expect(markup).toMatch(/http-equiv="Content-Security-Policy" content="default-src (&#39;|')none(&#39;|')/);
  });

  it("links only to files of the site and to anchors that exist", () => {
    const links = linked.filter((address) => !isForeign(address));
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      const [, id] = link.split("#");
      const target = link.startsWith("#") ? file : here(link);
      expect(existsSync(join(SITE_FOLDER, target)), link).toBe(true);
      // Redoc makes the anchors that its addresses name when it runs; a browser test follows some.
      if (id && !id.startsWith("/")) expect(readMarkup(target), link).toContain(`id="${id}"`);
    }
  });
});

describe.each(pageFiles.filter((file) => file !== "404.html"))("%s as Markdown", (file) => {
  const name = file.replace("html", "md");
  const markdown = readSite(name);
  const outsideOfCode = markdown.replaceAll(/^ *```[\s\S]*?^ *```$/gm, "").replaceAll(/`[^`\n]*`/g, "");

  it("begins with its title, and has no HTML", () => {
    expect(markdown).toMatch(/^# \S/);
    expect(markdown.length).toBeGreaterThan(500);
    expect(outsideOfCode).not.toMatch(/<\/?(div|span|p|a|table|button)\b/);
  });

  it("links to files of the site", () => {
    const links = [...outsideOfCode.matchAll(/\]\((?![a-z]+:|#)([^)#\s]+)/g)].map(([, link = ""]) => link);
    expect(links.filter((link) => !existsSync(join(SITE_FOLDER, posix.dirname(file), link)))).toEqual([]);
    expect(links.filter((link) => link.endsWith(".html"))).toEqual([]);
  });

  it("is in llms.txt and llms-full.txt", () => {
    expect(readSite("llms.txt")).toContain(`](${name}): `);
    expect(readSite("llms-full.txt")).toContain(markdown.trim());
  });
});

describe("the menu", () => {
  it("lists every page", () => {
    const listed = SIDEBAR.flatMap((group) => ("items" in Object(group) ? Reflect.get(Object(group), "items") : []));
    const files = listed.map((item: unknown) => String(Reflect.get(Object(item), "link")).slice(1));
    expect(files.sort()).toEqual(pageFiles.filter((file) => file !== "404.html"));
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

describe("the stylesheets", () => {
  it("use only variables that one of them sets, or Starlight", () => {
    const folder = fileURLToPath(new URL("../src/style", import.meta.url));
    const text = readdirSync(folder)
      .filter((file) => file.endsWith(".css"))
      .map((file) => readFileSync(join(folder, file), "utf8"))
      .join("\n");
    const used = [...text.matchAll(/var\((--(?!sl-)[\w-]+)/g)].map(([, name = ""]) => name);
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((name) => !text.includes(`${name}:`))).toEqual([]);
  });
});

describe("the reference pages", () => {
  const scriptsOf = (file: string) =>
    [...readSite(file).matchAll(/<script defer src="([^"]+)"/g)].map(([, src = ""]) => src);

  it.each(REFERENCE_FILES)("%s names neither Redoc's logo server nor its telemetry", (file) => {
    const text = [file, ...scriptsOf(file)].map(readSite).join("\n");
    expect(text).not.toContain("cdn.redoc.ly");
    expect(text).not.toContain("otel.cloud.redocly.com");
    expect(text).toContain('"disableTelemetry":true');
  });

  it.each(REFERENCE_FILES)("%s is small without its scripts, which come after the first paint", (file) => {
    expect(gzipSync(readSite(file)).length).toBeLessThan(80_000);
    expect(scriptsOf(file)).toHaveLength(2);
  });

  it("share Redoc's code", () => {
    const [marketplace, sandbox] = REFERENCE_FILES.map(scriptsOf);
    expect(marketplace?.[0]).toMatch(/^_astro\/redoc\.[0-9a-f]{8}\.js$/);
    expect(marketplace?.[0]).toBe(sandbox?.[0]);
    expect(marketplace?.[1]).not.toBe(sandbox?.[1]);
  });
});

// A second build takes as long as the first, so the small run goes without.
describe.runIf(process.env.TEST_SIZE === "full")("the site", () => {
  it("is the same when it is built again", () => {
    const again = join(fileURLToPath(new URL("../reports", import.meta.url)), "again");
    build(again);
    // Colors of code differ when the highlighter ran out of time on a busy machine.
    const withoutColors = (html: string) => html.replaceAll(/<\/?span[^>]*>/g, "");
    for (const file of pageFiles) {
      const made = withoutColors(readFileSync(join(again, file), "utf8"));
      expect(made === withoutColors(readSite(file)), file).toBe(true);
    }
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
    expect(plantedFaults.length).toBeGreaterThanOrEqual(60);
    for (const { fault, file, foundBy, missedBy, sentence } of plantedFaults) {
      const [row = ""] = html.split(`<tr id="${fault}">`)[1]?.split("</tr>") ?? [];
      for (const shown of [file, ...foundBy.map(({ part }) => part), sentence])
        expect(row).toContain(escapeHtml(shown));
      for (const suite of missedBy) expect(row).toMatch(new RegExp(`not by [a-z, ]*${suite}`));
    }
  });

  it("adds up what each suite finds, and names what no other one does", () => {
    const html = readSite("planted-faults.html");
    for (const suite of ["behavior", "contract", "fuzz"]) {
      const found = plantedFaults.filter(({ foundBy }) => foundBy.some((one) => one.suite === suite));
      const missed = plantedFaults.filter(({ missedBy }) => missedBy.includes(suite));
      const [row = ""] = html.split(`<th scope="row"><code>${suite}</code></th>`)[1]?.split("</tr>") ?? [];
      expect(row).toContain(`<td>${found.length} of ${found.length + missed.length}</td>`);
      const alone = found.filter(({ foundBy, missedBy }) => foundBy.length === 1 && missedBy.length > 0);
      for (const { fault } of alone) expect(row).toContain(`#${fault}`);
    }
  });
});
