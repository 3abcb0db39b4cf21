import { act, type BehaviorTest, createListing, expectEqual, placeOrder } from "./behavior-test.ts";
import type { SandboxClient } from "./sandbox-client.ts";

const inject = (sandbox: SandboxClient, fault: object) =>
  sandbox.post("/sandbox/faults", { operation_id: "getApiInfo", status: 503, ...fault }, { as: "anonymous" });
const offsetOf = async (sandbox: SandboxClient): Promise<number> =>
  Math.round((await sandbox.get("/sandbox/clock")).body.offset_seconds);

/** The control API of the sandbox. */
export const CONTROL: readonly BehaviorTest[] = [
  {
    name: "a reset takes back data, clock and injected faults",
    async run(sandbox) {
      const id = await createListing(sandbox);
      await inject(sandbox, {});
      await sandbox.post("/sandbox/clock", { advance_seconds: 3600 });
      await sandbox.post("/sandbox/reset", undefined, { as: "anonymous", status: 204 });
      await sandbox.get("/");
      await sandbox.get(`/marketplace/listings/${id}`, { status: 404 });
      expectEqual("how far the clock is ahead", await offsetOf(sandbox), 0);
    },
  },
  {
    name: "what is due happens when the clock is moved",
    async run(sandbox) {
      const order = await placeOrder(sandbox);
      await sandbox.post(`/marketplace/orders/${order}`, { shipping: 4 });
      await sandbox.post("/sandbox/clock", { advance_seconds: 5 * 86_400 });
      const { body } = await sandbox.get(`/marketplace/orders/${order}`);
      expectEqual("the status of an unpaid order", body.status, "Cancelled (Non-Paying Buyer)");
    },
  },
  {
    name: "an injected fault strikes every so many calls, and as many as it is for",
    async run(sandbox) {
      await inject(sandbox, { every: 3, times: 2 });
      const statuses = [];
      for (let call = 0; call < 9; call += 1) statuses.push((await fetch(`${sandbox.url}/`)).status);
      expectEqual("the statuses of nine calls", statuses, [200, 200, 503, 200, 200, 503, 200, 200, 200]);
    },
  },
  {
    name: "a snapshot brings back data, order numbers and clock",
    async run(sandbox) {
      await sandbox.post("/sandbox/clock", { advance_seconds: 3600 });
      await sandbox.post("/sandbox/snapshots", { name: "before" }, { as: "anonymous", status: 201 });
      const first = await placeOrder(sandbox);
      await act(sandbox, first, { action: "message", message: "Hello." });
      await sandbox.post("/sandbox/clock", { advance_seconds: 3600 });
      await sandbox.post("/sandbox/snapshots/before/restore", undefined, { as: "anonymous" });
      await sandbox.get(`/marketplace/orders/${first}`, { status: 404 });
      expectEqual("how far the clock is ahead", await offsetOf(sandbox), 3600);
      expectEqual("the number of the next order", await placeOrder(sandbox), first);
      await sandbox.delete("/sandbox/snapshots/before", { as: "anonymous" });
    },
  },
  {
    name: "a scenario begins with the seed where it asks for a reset",
    async run(sandbox) {
      const id = await createListing(sandbox);
      const body = { buyer: "example_buyer", listing_ids: [4300801460] };
      const steps = [{ operation_id: "createSandboxOrder", body }];
      await sandbox.post("/sandbox/scenarios", { reset: true, steps }, { as: "anonymous" });
      await sandbox.get(`/marketplace/listings/${id}`, { status: 404 });
    },
  },
  {
    name: "a buyer's orders come with the newest first",
    async run(sandbox) {
      await placeOrder(sandbox);
      const newest = await placeOrder(sandbox);
      const { body } = await sandbox.get("/sandbox/users/example_buyer/orders?per_page=1");
      expectEqual("the first order", body.orders[0].id, newest);
    },
  },
];
