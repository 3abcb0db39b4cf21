import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openFetch } from "../src/index.ts";

const folder = join(import.meta.dirname, "..", "scenarios");
const files = readdirSync(folder);
const seller = { authorization: "Discogs token=seller-token" };
const inMemory = { DATA_DIR: "memory://" };

async function started(file: string) {
  const server = await openFetch({ ...inMemory, SCENARIO: join(folder, file) });
  const get = async (path: string) => {
    const answer = await server.fetch(new Request(`http://localhost${path}`, { headers: seller }));
    return Object(await answer.json());
  };
  return { server, get };
}

describe("the scenarios that come with the server", () => {
  it("are all of these", () => {
    expect(files.toSorted()).toEqual(["paid-order.json", "troubled-shop.json", "unpaid-invoice.json"]);
    for (const file of files) {
      expect(JSON.parse(readFileSync(join(folder, file), "utf8")).description).toMatch(/\.$/);
    }
  });

  it("paid-order.json: an order waits to be shipped", async () => {
    const { server, get } = await started("paid-order.json");
    expect((await get("/marketplace/orders/845236-18")).status).toBe("Payment Received");
    await server.close();
  });

  it("unpaid-invoice.json: another day cancels the order", async () => {
    const { server, get } = await started("unpaid-invoice.json");
    expect((await get("/marketplace/orders/845236-18")).status).toBe("Invoice Sent");
    const body = JSON.stringify({ advance_seconds: 86_400 });
    await server.fetch(new Request("http://localhost/sandbox/clock", { method: "POST", body }));
    expect((await get("/marketplace/orders/845236-18")).status).toBe("Cancelled (Non-Paying Buyer)");
    await server.close();
  });

  it("troubled-shop.json: a violation, a refund on its way, and slow answers", async () => {
    const { server, get } = await started("troubled-shop.json");
    const page = await get("/users/example_seller/inventory?status=Violation&sort=listed&sort_order=desc");
    expect(page.listings[0].status).toBe("Violation");
    expect((await get("/marketplace/orders/845236-18")).status).toBe("Refund Sent");
    expect((await get("/sandbox/faults")).faults).toHaveLength(1);
    await server.close();
  });
});

describe("SCENARIO", () => {
  it.each<[string, Record<string, string>, string]>([
    ["no sandbox", { SANDBOX: "off", SCENARIO: join(folder, "paid-order.json") }, "SCENARIO needs SANDBOX=on"],
    [
      "no such file",
      { SCENARIO: "nowhere.json" },
      "SCENARIO must name a file with a scenario as JSON (nowhere.json: ENOENT",
    ],
  ])("refuses %s", async (_case, environment, message) => {
    await expect(openFetch({ ...inMemory, ...environment })).rejects.toThrow(message);
  });

  it("refuses a file whose content is no scenario, and says why", async () => {
    const directory = await mkdtemp(join(tmpdir(), "runout-scenario-"));
    const path = join(directory, "shop.json");
    writeFileSync(path, JSON.stringify({ steps: [{ operation_id: "getInventory" }] }));
    await expect(openFetch({ ...inMemory, SCENARIO: path })).rejects.toThrow("Invalid operation_id: expected one of");
    writeFileSync(path, "{");
    await expect(openFetch({ ...inMemory, SCENARIO: path })).rejects.toThrow("SCENARIO must name a file");
    await rm(directory, { recursive: true });
  });
});
