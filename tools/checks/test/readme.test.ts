import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { type RunningServer, start } from "@runout/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readText } from "../src/repository.ts";

const run = promisify(execFile);
const readme = readText("README.md");
let server: RunningServer;

beforeAll(async () => {
  const environment = { PORT: "0", SANDBOX: "on", DATA_DIR: "memory://", LOG_LEVEL: "error" };
  server = await start(environment, process.stderr);
});
afterAll(() => server.stop());

/** The code blocks under a heading, pointed at the test's own server. */
function blocks(heading: string, language: string): string[] {
  const section = readme.split(/^## /m).find((text) => text.startsWith(heading)) ?? "";
  const found = [...section.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, "g"))];
  return found.map((match) => (match[1] ?? "").replaceAll("http://127.0.0.1:8080", server.url));
}

describe("the README", () => {
  it("opens with npm start and npm test", () => {
    expect(readme.split("\n").slice(0, 6).join("\n")).toMatch(/npm start[\s\S]*npm test/);
  });

  it("shows a first call that answers three listings by price", async () => {
    const [command = ""] = blocks("A first call", "sh");
    const { stdout } = await run("bash", ["-c", command.replace("curl ", "curl -s ")]);
    const { listings } = JSON.parse(stdout);
    const prices = listings.map((listing: { price: { value: number } }) => listing.price.value);
    expect(prices).toHaveLength(3);
    expect(prices).toEqual([...prices].sort((a, b) => a - b));
  });

  it("shows a TypeScript program that runs", async () => {
    const [program = ""] = blocks("A first call", "ts");
    const folder = await mkdtemp(join(import.meta.dirname, "readme-"));
    try {
      await writeFile(join(folder, "program.ts"), program);
      const { stdout } = await run(process.execPath, ["--conditions=@runout/source", join(folder, "program.ts")]);
      expect(Number(stdout)).toBeGreaterThan(4_300_000_000);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it("tells a sale that happens as told", async () => {
    const [story = ""] = blocks("A sale", "sh");
    const messages = story.replaceAll("curl ", "curl -sS --fail-with-body -w '\\n' ");
    const { stdout } = await run("bash", ["-ec", messages]);
    const answers = stdout.split("\n").filter((line) => line.startsWith("{"));
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
