import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { startMock } from "@runout/mock";
import { start } from "@runout/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readText, repositoryFiles, root } from "../src/repository.ts";
import { type CodeBlock, codeBlocks, promisedOutput } from "../src/samples/code-blocks.ts";
import { documentedCall } from "../src/samples/documented-calls.ts";
import { type GuideLanguage, type GuideProgram, readGuides, SHELL_STEP } from "../src/samples/guides.ts";
import { type PreparedSamples, prepareSamples, type Sample } from "../src/samples/prepare-samples.ts";
import { recordCalls } from "../src/samples/record-calls.ts";
import { isRepositoryCommand, problemOf } from "../src/samples/repository-command.ts";
import { type SiteSample, siteSamples } from "../src/samples/site-samples.ts";

const isFull = process.env.TEST_SIZE === "full";

// Everything that a reader can paste, in the order in which it is shown.
const site = join(root, "apps/docs/dist");
// Turbo has built it before these tests; before a run of them alone, the contract may have changed.
if (process.env.TURBO_HASH === undefined) {
  execFileSync(process.execPath, ["--conditions=@runout/source", join(root, "apps/docs/src/build.ts")]);
}
const pages = readdirSync(site)
  .filter((file) => file.endsWith(".html"))
  .map((file) => ({ file, samples: siteSamples(site, file) }))
  .filter(({ samples }) => samples.length > 0);
const readmes = repositoryFiles()
  .filter((file) => /(^|\/)README\.md$|^docs\/.*\.md$|^[A-Z]+\.md$/.test(file))
  .map((file) => ({ file, blocks: codeBlocks(file) }))
  .filter(({ blocks }) => blocks.length > 0);

/** The file that a sample is a copy of, by the name in its first line: one that needs a browser, and is run by a test there. */
function copiedFile({ location, source }: CodeBlock): string | undefined {
  const [, name] = /^\/\/ ([a-z-]+\.ts)\n/.exec(source) ?? [];
  const folder = dirname(location);
  return name && repositoryFiles().find((file) => file.startsWith(`${folder}/`) && file.endsWith(`/${name}`));
}

const guides = readGuides();
/** What the small run leaves out: compiling is dear. */
const languages: readonly GuideLanguage[] = isFull ? ["sh", "ts", "tsx", "python", "go"] : ["sh", "ts", "tsx"];
const guideSamples = new Map<Sample, GuideProgram>(
  guides.flatMap(({ file, programs }) =>
    programs
      .filter(({ language }) => languages.includes(language))
      .map((program) => [{ ...program, location: file, printed: undefined }, program]),
  ),
);
const guidesIn = (language: GuideLanguage): Sample[] =>
  [...guideSamples.keys()].filter((sample) => sample.language === language);

const PROGRAM_LANGUAGES = ["ts", "tsx"];
const samplesIn = (language: SiteSample["language"]): Sample[] =>
  pages.flatMap(({ samples }) => samples.filter((sample) => sample.language === language));
const TYPESCRIPT: Sample[] = [
  ...samplesIn("TypeScript"),
  ...readmes.flatMap(({ blocks }) =>
    blocks.filter((block) => PROGRAM_LANGUAGES.includes(block.language) && !copiedFile(block)),
  ),
  ...guidesIn("ts"),
  ...guidesIn("tsx"),
];
const PYTHON = [...samplesIn("Python"), ...guidesIn("python")];
const GO = [...samplesIn("Go"), ...guidesIn("go")];

/** What runs the samples in Python of all pages. */
const PYTHON_SAMPLES = "packages/python/test/test_samples.py";
/** What runs the samples in Go: programs of its README, each with what it prints. */
const GO_SAMPLES = { readme: "packages/go/README.md", test: "packages/go/readme_test.go" };

/** Where SQL stands that says of itself that no database here can run it. */
const NOT_RUN = ["docs/scale.md"];

let sandbox: Awaited<ReturnType<typeof recordCalls>>;
let mock: Awaited<ReturnType<typeof recordCalls>>;
/** For the guides, which show the rate limit. */
let limited: Awaited<ReturnType<typeof recordCalls>>;
let samples: PreparedSamples;
const close: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  const environment = { PORT: "0", SANDBOX: "on", DATA_DIR: "memory://", LOG_LEVEL: "error" };
  const server = await start({ ...environment, RATE_LIMIT: "off" }, process.stderr);
  const mocked = await startMock({ port: 0 });
  const counting = await start(environment, process.stderr);
  sandbox = await recordCalls(server.url);
  mock = await recordCalls(mocked.url);
  limited = await recordCalls(counting.url);
  samples = await prepareSamples({ typescript: TYPESCRIPT, python: PYTHON, go: GO }, toTheTest);
  close.push(sandbox.close, mock.close, limited.close, server.stop, mocked.close, counting.stop, samples.close);
});
afterAll(async () => {
  for (const end of close) await end();
});

/** Points a sample at the servers of this test instead of those that `npm start` runs. */
function toTheTest(sample: Sample): string {
  const { url } = guideSamples.has(sample) ? limited : sandbox;
  return sample.source
    .replaceAll("http://127.0.0.1:3000/discogs", url)
    .replaceAll("http://127.0.0.1:8080", url)
    .replaceAll("http://127.0.0.1:4010", mock.url);
}
const fromTheTest = (text: string) =>
  text
    .replaceAll(sandbox.url, "http://127.0.0.1:8080")
    .replaceAll(limited.url, "http://127.0.0.1:8080")
    .replaceAll(mock.url, "http://127.0.0.1:4010");

const reset = () => resetOf(sandbox);
async function resetOf({ url, take }: typeof sandbox): Promise<void> {
  const response = await fetch(`${url}/sandbox/reset`, { method: "POST" });
  expect(response.status).toBe(204);
  take();
}

/** Runs a sample and gives what it printed and the operations it called, each of which has to succeed as documented. */
async function run(sample: Sample): Promise<{ printed: string; called: string[] }> {
  const printed = await samples.print(sample);
  const calls = [...sandbox.take(), ...mock.take()].map((call) => ({
    ...call,
    documented: documentedCall(call.method, call.path),
  }));
  const refused = calls.filter(({ status, documented }) => status !== documented.status);
  expect(refused, printed).toEqual([]);
  return { printed: fromTheTest(printed), called: calls.map(({ documented }) => documented.operationId) };
}

it("are on the pages: one in each language for each operation, and some in the READMEs", () => {
  const reference = pages.filter(({ file }) => file === "reference.html" || file === "sandbox.html");
  const operations = reference.flatMap(({ samples }) => samples.map(({ operationId }) => operationId));
  expect(new Set(operations).size).toBeGreaterThanOrEqual(38);
  expect(operations).toHaveLength(4 * new Set(operations).size);
  expect(readmes.flatMap(({ blocks }) => blocks).length).toBeGreaterThan(15);
});

it("in TypeScript compile against the real client", async () => {
  expect(await samples.problems.typescript()).toBe("");
});

it("in Python are right for mypy, and those in Go are formatted by gofmt", async () => {
  expect(await samples.problems.python()).toBe("");
  expect(await samples.problems.go()).toBe("");
});

describe.each(pages)("$file, from the top after a reset", ({ samples: ofPage }) => {
  const inPage = [...new Set(ofPage.map(({ language }) => language))];
  describe.each(inPage)("%s", (language) => {
    beforeAll(reset);
    const inOrder = ofPage
      .filter((sample) => sample.language === language)
      .map((sample, index) => ({ sample, title: sample.operationId ?? `sample ${index + 1}` }));
    it.each(inOrder)("$title", async ({ sample, title }) => {
      const { source, operationId = title } = sample;
      if (samples.isNotRun(sample)) return undefined;
      if (isRepositoryCommand(source)) return expect(problemOf(source, "README.md")).toBeUndefined();
      const { called } = await run(sample);
      expect(called.length).toBeGreaterThan(0);
      return sample.operationId === undefined ? undefined : expect(called.at(-1)).toBe(operationId);
    });
  });
});

describe.each(readmes)("$file, from the top after a reset", ({ file, blocks }) => {
  beforeAll(reset);
  it.each(blocks.map((block) => ({ block, title: `${block.location} (${block.language})` })))(
    "$title",
    async ({ block }) => {
      const { language, source, printed: promised } = block;
      // The tests of the Python client run them, where Python is.
      if (language === "python") return expect(existsSync(join(root, PYTHON_SAMPLES))).toBe(true);
      // The tests of the Go client run them, where Go is.
      if (language === "go")
        return expect([file, existsSync(join(root, GO_SAMPLES.test))]).toEqual([GO_SAMPLES.readme, true]);
      if (language === "sql") return expect(NOT_RUN).toContain(file);
      const copied = copiedFile(block);
      if (copied) return expect(source.replace(/^.*\n/, "")).toBe(readText(copied).trimEnd());
      if (PROGRAM_LANGUAGES.includes(language)) return expectOutput(source, promised, (await run(block)).printed);
      expect(language).toBe("sh");
      const lines = source.split("\n");
      const commands = lines.filter(isRepositoryCommand).map((line) => line.replace(/ +# .*$/, ""));
      expect(commands.map((line) => problemOf(line, file) ?? "")).toEqual(commands.map(() => ""));
      const calls = lines.filter((line) => !isRepositoryCommand(line) && line !== "");
      if (calls.length === 0) return undefined;
      const { printed, called } = await run({ ...block, source: calls.join("\n") });
      expect(called.length).toBeGreaterThan(0);
      return expectOutput(source, promised, printed);
    },
  );
});

describe.each(guides)("$file", ({ file, commands }) => {
  it("installs and starts what exists", () => {
    const lines = commands.flatMap(({ source }) => source.split("\n").filter((line) => line !== ""));
    expect(lines.map((line) => problemOf(line, "README.md") ?? "")).toEqual(lines.map(() => ""));
  });

  const ofGuide = [...guideSamples].filter(([sample]) => "location" in sample && sample.location === file);
  it.each(ofGuide.map(([sample, program]) => ({ sample, program, title: program.language })))(
    "prints what the page says in $title, from a reset sandbox",
    async ({ sample, program }) => {
      if (samples.isNotRun(sample)) return undefined;
      await resetOf(limited);
      const printed = fromTheTest(await samples.print(sample));
      if (program.language !== "sh") {
        const { source, printed: shown } = program;
        return expect(printed.trimEnd()).toBe(promisedOutput({ source, printed: shown.join("\n") }));
      }
      const shown = printed.split(`\n${SHELL_STEP}\n`);
      expect(shown).toHaveLength(program.printed.length);
      for (const [index, promised] of program.printed.entries())
        if (promised !== undefined) expectOutput("", promised, shown[index] ?? "");
      return undefined;
    },
  );
});

describe("the README of the repository", () => {
  beforeAll(reset);
  const blocks = codeBlocks("README.md");
  const containing = (text: string): CodeBlock => {
    const block = blocks.find(({ source }) => source.includes(text));
    if (block === undefined) throw new Error(`README.md has no sample with ${text}.`);
    return block;
  };

  it("opens with npm start and npm test", () => {
    expect(blocks[0]?.source).toMatch(/^npm start[\s\S]*npm test/);
  });

  it("shows a first call that answers three listings by price", async () => {
    const { printed } = await run(containing("sort=price&per_page=3"));
    const prices = JSON.parse(printed).listings.map((listing: { price: { value: number } }) => listing.price.value);
    expect(prices).toHaveLength(3);
    expect(prices).toEqual([...prices].sort((a, b) => a - b));
  });

  it("describes a sale that happens as described", async () => {
    const story = containing("/sandbox/clock");
    const { printed } = await run({ ...story, source: story.source.replaceAll("curl ", "curl -w '\\n' ") });
    const answers = printed.split("\n").filter((line) => line.startsWith("{"));
    const [ordered, invoiced, clock, paid, shipped, refunded, log] = answers.map((line) => JSON.parse(line));
    expect(ordered).toMatchObject({ id: "845236-18", status: "New Order" });
    expect(invoiced.status).toBe("Invoice Sent");
    expect(clock.offset_seconds).toBeGreaterThan(172_799);
    expect(paid.status).toBe("Payment Received");
    expect(shipped.message).toBe("Seller changed status from Payment Received to Shipped\n\nOn its way!");
    expect(refunded.status).toBe("Cancelled (Refund Received)");
    expect(log.messages.map((entry: { type: string }) => entry.type)).toEqual([
      "status",
      "refund_received",
      "status",
      "refund_sent",
      "message",
      "status",
      "status",
      "payment",
      "status",
      "shipping",
      "status",
    ]);
  });
});

/** Compares what a sample printed with what the page says. */
function expectOutput(source: string, block: string | undefined, printed: string): void {
  const promised = promisedOutput({ source, printed: block });
  // A block may be laid out as people read it; a comment behind a call says what the call prints.
  if (promised === block && promised?.startsWith("{")) expect(JSON.parse(printed)).toEqual(JSON.parse(promised));
  else if (promised !== undefined) expect(printed.trimEnd()).toBe(promised);
}
