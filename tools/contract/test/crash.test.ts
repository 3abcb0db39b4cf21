import { SELLERS } from "@runout/harness/demo-users";
import { createRandom } from "@runout/harness/random";
import { type RunningServer, start } from "@runout/server";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Connection, connect } from "../src/connection.ts";
import { compareWithLog } from "../src/crash/compare-with-log.ts";
import { createResult } from "../src/crash/crash-result.ts";
import type { ListingState, OrderState } from "../src/crash/expected-state.ts";
import { editListing } from "../src/crash/listing-writes.ts";
import { readMarketplace } from "../src/crash/read-marketplace.ts";
import { createWorker, runWorker, type Worker } from "../src/crash/worker.ts";
import { createWriteLog, WRITE_KINDS, type WriteLog } from "../src/crash/write-log.ts";

let server: RunningServer;
let connection: Connection;
let writeLog: WriteLog;
let worker: Worker;

beforeAll(async () => {
  const environment = { PORT: "0", SANDBOX: "on", RATE_LIMIT: "off", DATA_DIR: "memory://", LOG_LEVEL: "error" };
  server = await start(environment, process.stderr);
  connection = connect(server.url);
});
beforeEach(async () => {
  await connection.send({ method: "POST", path: "/sandbox/reset" });
  writeLog = createWriteLog(createResult("PGlite").acknowledged);
  worker = createWorker(0, SELLERS[0] ?? expect.fail("there is no seller"), createRandom(11));
});
afterAll(async () => {
  connection.close();
  await server.stop();
});

/** Lets the worker write so many things. */
async function write(count: number): Promise<void> {
  const stop = new AbortController();
  const counted: Connection = {
    ...connection,
    async send(call) {
      if (--count <= 0) stop.abort();
      return connection.send(call);
    },
  };
  await runWorker(counted, worker, writeLog, stop.signal);
}

const firstListing = (status: string): ListingState =>
  [...writeLog.expected.values()].find(
    (state): state is ListingState => state.is === "listing" && state.status === status,
  ) ?? expect.fail(`no listing is ${status}`);

const SELLER = "seller-token";
const nothing = { missing: [], half: [], wrong: [], happened: 0, wasReset: false };

describe("the comparison after a crash", () => {
  it("finds everything of every kind where nothing was lost", async () => {
    const kinds = WRITE_KINDS.filter((kind) => kind !== "reset");
    const written = () => [...writeLog.acknowledged].filter(([, count]) => count > 0).map(([kind]) => kind);
    for (let count = 0; count < 450 && written().length < kinds.length; count += 30) await write(30);
    expect(written()).toEqual(kinds);
    expect(await compareWithLog(server.url, writeLog, true)).toEqual(nothing);
  });

  it("misses what was changed behind its back", async () => {
    await write(60);
    const { id, external_id } = firstListing("For Sale");
    const path = `/marketplace/listings/${id}`;
    await connection.send({ method: "POST", path, token: SELLER, body: { comments: "Another text." } });
    const { missing } = await compareWithLog(server.url, writeLog, true);
    expect(missing).toEqual([expect.stringContaining(`listing ${external_id}: comments is "Another text."`)]);
  });

  it("misses an entry of a log", async () => {
    await write(60);
    const order = [...writeLog.expected.values()].find((state): state is OrderState => state.is === "order");
    order?.log?.push("message Never sent.");
    const { missing } = await compareWithLog(server.url, writeLog, true);
    expect(missing).toEqual([expect.stringContaining("Never sent.")]);
  });

  it("lets an unanswered write have happened or not", async () => {
    await write(60);
    const edit = editListing(worker, firstListing("For Sale"));
    writeLog.unanswered.push(edit);
    expect(await compareWithLog(server.url, writeLog, false)).toMatchObject({ missing: [], half: [], happened: 0 });
    await connection.send(edit.call);
    writeLog.unanswered.push(edit);
    expect(await compareWithLog(server.url, writeLog, false)).toMatchObject({ missing: [], half: [], happened: 1 });
  });

  it("does not let it have happened by half", async () => {
    await write(60);
    const edit = editListing(worker, firstListing("For Sale"));
    writeLog.unanswered.push(edit);
    const { comments } = edit.call.body as { comments: string }; // the edit sets everything
    await connection.send({ ...edit.call, body: { comments } });
    const { half } = await compareWithLog(server.url, writeLog, false);
    expect(half).toEqual([expect.stringContaining("edit listing happened by half")]);
  });

  it("lets an unanswered reset have happened or not, and an answered one have happened", async () => {
    const reset = { method: "POST", path: "/sandbox/reset" };
    writeLog.seed = (await readMarketplace(connection, () => false)).seen;
    await write(60);
    writeLog.reset = "asked";
    expect(await compareWithLog(server.url, writeLog, true)).toEqual(nothing);
    writeLog.reset = "answered";
    expect((await compareWithLog(server.url, writeLog, true)).missing).toEqual([
      "the reset: what was written is still there",
    ]);
    await connection.send(reset);
    writeLog.reset = "asked";
    expect(await compareWithLog(server.url, writeLog, true)).toEqual({ ...nothing, happened: 1, wasReset: true });
  });

  it("reports what was never written", async () => {
    const body = { release_id: 1, condition: "Mint (M)", price: 5, external_id: "crash from nowhere" };
    await connection.send({ method: "POST", path: "/marketplace/listings", token: SELLER, body });
    const { half } = await compareWithLog(server.url, writeLog, true);
    expect(half).toEqual(["listing crash from nowhere: it was never written"]);
  });
});
