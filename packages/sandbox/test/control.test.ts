import { anonymous, type Handlers, type Marketplace } from "@runout/marketplace";
import { as } from "@runout/marketplace/fixtures/open-demo";
import { openTestMarketplace } from "@runout/marketplace/fixtures/test-marketplace";
import { afterAll, beforeAll, describe, expect, expectTypeOf, it } from "vitest";
import { createControl, type SandboxSchemas, sandboxHandlers } from "../src/index.ts";

const location = { baseUrl: "http://127.0.0.1:8080", path: "/", query: "" };
const STEPS = [
  { operation_id: "actOnUser" as const, path: { username: "example_seller" }, body: { action: "suspend" } },
];

let marketplace: Marketplace;
beforeAll(async () => {
  marketplace = await openTestMarketplace();
});
afterAll(() => marketplace.close());

it("the control API's document names the operations of the marketplace's, all of them", () => {
  expectTypeOf<SandboxSchemas["MarketplaceOperation"]>().toEqualTypeOf<keyof Handlers>();
});

describe("createControl", () => {
  it("executes the steps of scenarios by `call`, and not at all without it", async () => {
    const load = (control: ReturnType<typeof createControl>) =>
      sandboxHandlers.loadScenario(control.context(anonymous, location), {
        path: {},
        query: {},
        body: { steps: STEPS },
      });
    await expect(load(createControl(marketplace))).rejects.toThrow("scenarios need the option `call`");
    const called: string[] = [];
    const call = async (_context: unknown, operationId: string) => {
      called.push(operationId);
      return { done: true };
    };
    expect((await load(createControl(marketplace, { call }))).steps).toEqual([
      { step_id: null, operation_id: "actOnUser", answer: { done: true } },
    ]);
    expect(called).toEqual(["actOnUser"]);
  });

  it("runs the start scenario once, and again after each reset, which also deletes counted calls", async () => {
    let [runs, cleared] = [0, 0];
    const control = createControl(marketplace, {
      startScenario: { steps: STEPS },
      call: async () => {
        runs += 1;
      },
      clearCallCounts: () => {
        cleared += 1;
      },
    });
    await control.start(location);
    await control.start(location);
    expect([runs, cleared]).toEqual([1, 0]);
    const context = control.context(anonymous, location);
    await sandboxHandlers.resetSandbox(context, { path: {}, query: {}, body: undefined });
    expect([runs, cleared]).toEqual([2, 1]);
  });

  it("has faults of its own, and leaves the contexts of the API without members of the sandbox", async () => {
    const [one, other] = [createControl(marketplace), createControl(marketplace)];
    one.faults.add({ operation_id: "getFee", status: 500 });
    expect(one.faults.next("getFee")).toEqual({ status: 500 });
    expect(other.faults.next("getFee")).toBeUndefined();
    const inSandbox = Object.keys(one.context(anonymous, location));
    const inApi = Object.keys(await as(marketplace, "seller-token"));
    expect(inSandbox.filter((key) => !inApi.includes(key)).sort()).toEqual([
      "call",
      "clearCallCounts",
      "clock",
      "faults",
      "reseed",
      "startScenario",
    ]);
  });
});
