import type { SandboxOperationId } from "@runout/spec/sandbox";
import { atTime, type CallsByStatus, step } from "./documented-call.ts";

type Id =
  | "resetSandbox"
  | "listSnapshots"
  | "createSnapshot"
  | "restoreSnapshot"
  | "deleteSnapshot"
  | "loadScenario"
  | "getClock"
  | "setClock"
  | "listFaults"
  | "createFault"
  | "deleteFaults";

const keep = step("createSnapshot", { request: "beforeTheSale" });
const sandboxOff = { example: "sandboxOff", withoutSandbox: true } as const;
const noSnapshot = { example: "snapshotNotFound", path: { name: "never-kept" } } as const;

/** 999 snapshots of nothing, beside one that is real: made one by one they would take minutes. */
const FILL =
  "insert into snapshots (name, created) select 'filler-' || n, now() from generate_series(1, 1000) n on conflict do nothing";
/** Makes the snapshot look as if a server with one table change less had saved it. */
const AGE = `do $$ declare kept text; begin
  select 'snapshot_' || number || '_schema_migrations' into kept from snapshots limit 1;
  execute format('delete from %I where version = (select max(version) from %I)', kept, kept);
end $$`;

const record = {
  step_id: "record",
  operation_id: "createListing",
  as: "example_seller",
  body: { release_id: 1, condition: "Mint (M)", price: 30 },
};
const sale = {
  step_id: "sale",
  operation_id: "createSandboxOrder",
  body: { buyer: "example_buyer", listing_ids: ["$steps.record.listing_id"] },
};
const deletion = {
  operation_id: "deleteListing",
  as: "example_seller",
  path: { listing_id: "$steps.record.listing_id" },
};
const edit = { ...deletion, step_id: "record", operation_id: "editListing", body: { price: 20 } };

/** The calls that set up the sandbox itself. */
export const SANDBOX_STATE_CALLS = {
  resetSandbox: { 204: [{}], 404: [sandboxOff] },
  listSnapshots: {
    200: [
      { example: "none" },
      {
        example: "several",
        before: [
          atTime("2026-11-23T12:00:00Z"),
          keep,
          step("createSandboxOrder", { request: "oneItem" }),
          step("createSnapshot", { body: { name: "after-the-sale" } }),
        ],
      },
    ],
    404: [sandboxOff],
  },
  createSnapshot: {
    201: [{ example: "beforeTheSale", request: "beforeTheSale" }],
    404: [{ ...sandboxOff, request: "beforeTheSale" }],
    422: [
      { example: "nameTaken", request: "beforeTheSale", before: [keep] },
      { example: "invalidName", body: { name: "before the sale" } },
      { example: "tooMany", body: { name: "one-more" }, before: [{ script: FILL }] },
      { example: "emptyBody", rawBody: "" },
    ],
  },
  restoreSnapshot: {
    204: [{ before: [keep] }],
    404: [noSnapshot, sandboxOff],
    422: [{ example: "olderVersion", before: [keep, { script: AGE }] }],
  },
  deleteSnapshot: { 204: [{ before: [keep] }], 404: [noSnapshot, sandboxOff] },
  loadScenario: {
    200: [{ example: "suspendedSeller", request: "suspendedSeller" }, { request: "paidOrder" }],
    404: [{ ...sandboxOff, request: "paidOrder" }],
    422: [
      {
        example: "stepRefused",
        body: {
          steps: [
            { operation_id: "setClock", body: { advance_seconds: 3600 } },
            record,
            sale,
            { operation_id: "actOnOrder", path: { order_id: "$steps.sale.id" }, body: { action: "pay" } },
          ],
        },
      },
      { example: "unknownUser", body: { steps: [{ ...record, as: "nobody_at_all" }] } },
      { example: "unknownStep", body: { steps: [deletion] } },
      { example: "repeatedStepId", body: { steps: [record, edit] } },
      { example: "unknownOperation", body: { steps: [{ operation_id: "getInventory" }] } },
      { example: "emptyBody", rawBody: "" },
    ],
  },
  getClock: {
    200: [
      { example: "untouched", varying: ["now"] },
      { example: "dayAhead", varying: ["now"], before: [step("setClock", { request: "nextDay" })] },
    ],
    404: [sandboxOff],
  },
  setClock: {
    200: [
      { example: "nextDay", varying: ["now"], request: "nextDay" },
      { example: "christmasEve", varying: ["now", "offset_seconds"], request: "christmasEve" },
    ],
    404: [{ ...sandboxOff, request: "nextDay" }],
    422: [
      { example: "invalidNow", body: { now: "2026-12-24" } },
      { example: "nowOutOfRange", body: { now: "1969-12-31T00:00:00Z" } },
      { example: "invalidAdvance", body: { advance_seconds: 0 } },
      {
        example: "advanceOutOfRange",
        body: { advance_seconds: 315_360_000 },
        before: [atTime("9997-01-01T00:00:00Z")],
      },
      { example: "bothKeys", body: { now: "2026-12-24T18:00:00Z", advance_seconds: 5 } },
      { example: "emptyBody", rawBody: "" },
    ],
  },
  listFaults: {
    200: [
      { example: "none" },
      {
        example: "several",
        varying: ["id"],
        before: ["failOnce", "tooManyRequests", "slowEveryThird", "cutOnce"].map((request) =>
          step("createFault", { request }),
        ),
      },
    ],
    404: [sandboxOff],
  },
  createFault: {
    201: ["failOnce", "tooManyRequests", "slowEveryThird", "cutOnce"].map((request) => ({
      example: request,
      request,
      varying: ["id"],
    })),
    404: [{ ...sandboxOff, request: "failOnce" }],
    422: [
      { example: "unknownOperation", body: { operation_id: "getMoon", status: 500 } },
      { example: "withoutEffect", body: { operation_id: "getFee" } },
      { example: "invalidStatus", body: { operation_id: "getFee", status: 200 } },
      {
        example: "tooMany",
        request: "slowEveryThird",
        before: Array.from({ length: 1000 }, () => step("createFault", { request: "slowEveryThird" })),
      },
      { example: "emptyBody", rawBody: "" },
    ],
  },
  deleteFaults: { 204: [{}], 404: [sandboxOff] },
} as const satisfies Record<Extract<SandboxOperationId, Id>, CallsByStatus>;
