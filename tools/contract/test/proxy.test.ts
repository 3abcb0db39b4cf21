import * as messages from "@runout/spec/messages";
import { beforeAll, describe, expect, it } from "vitest";
import { ALL_OPERATIONS } from "../src/documents.ts";
import { faultNamed } from "../src/faults/all-faults.ts";
import { inParallel } from "../src/faults/server-host-client.ts";
import { checkExchanges } from "../src/proxy/check-exchanges.ts";
import type { ClientSuite } from "../src/proxy/client-suites.ts";
import { PRISM_EXCEPTIONS } from "../src/proxy/prism-exceptions.ts";
import { createPrism, type Exchange, type Prism } from "../src/proxy/prism-proxy.ts";
import { runSuites } from "../src/proxy/run-suites.ts";

let prism: Prism;
beforeAll(async () => {
  prism = await createPrism();
});

const AS_SELLER = { authorization: "Discogs token=seller-token", "content-type": "application/json" };

/** A client whose tests make one call. */
function clientOf(operationId: string, path: string, body?: object, printed?: string): ClientSuite {
  const sent = body === undefined ? {} : { method: "POST", body: JSON.stringify(body) };
  return {
    client: "test client",
    operations: [operationId],
    async run(url) {
      await (await fetch(url + path, { headers: AS_SELLER, ...sent })).text();
      return printed;
    },
  };
}

const ODD_LISTING = { release_id: 1, condition: "Almost Mint", price: 5 };
const CONDITIONS =
  "must be equal to one of the allowed values: Mint (M), Near Mint (NM or M-), Very Good Plus (VG+), Very Good (VG), Good Plus (G+), Good (G), Fair (F), Poor (P)";

/** A planted fault of the server, what a client does, and what the run says of it. */
const RUNS: { name: string; fault?: string; client: ClientSuite; failures: readonly string[] }[] = [
  {
    name: "a wrong answer",
    fault: "fee-as-text",
    client: clientOf("getFee", "/marketplace/fee/10.00"),
    failures: [
      "the test client got 200 from GET /marketplace/fee/{price}: body.value must be number (spec/paths/marketplace_fee_{price}.yaml)",
    ],
  },
  {
    name: "a wrong request that the server takes",
    fault: "bad-query-taken",
    client: clientOf("listOrders", "/marketplace/orders?status=Lost"),
    failures: [
      expect.stringMatching(
        /^the test client sent GET \/marketplace\/orders: query\.status must be .* \(spec\/paths\/marketplace_orders\.yaml\), and the server took it with 200$/,
      ),
    ],
  },
  {
    name: "nothing, where a test makes sure of a refusal",
    client: clientOf("createListing", "/marketplace/listings", ODD_LISTING),
    failures: [],
  },
  {
    name: "a wrong request that made a test fail",
    client: clientOf("createListing", "/marketplace/listings", ODD_LISTING, "1 failed"),
    failures: [
      `the test client sent POST /marketplace/listings: body.condition ${CONDITIONS} (spec/paths/marketplace_listings.yaml), and got 422`,
      "the tests of the test client failed",
    ],
  },
  {
    name: "an operation that was not called, and what no document describes",
    client: clientOf("getApiInfo", "/openapi.json"),
    failures: [
      "the test client sent GET /openapi.json, which no document describes, and got 200",
      "the test client never called getApiInfo in its tests",
    ],
  },
];

describe("a run names", () => {
  const found = new Map<string, readonly string[]>();
  beforeAll(async () => {
    await inParallel(RUNS, 1, async (host, { name, fault, client }) => {
      const environment = { VALIDATE_RESPONSES: "off" };
      const server = await host.start(fault === undefined ? undefined : faultNamed(fault), environment);
      const { failures } = await runSuites([client], server.url, prism, [], () => {});
      await server.stop();
      found.set(name, failures);
    });
  });

  it.each(RUNS)("$name", ({ name, failures }) => {
    expect(found.get(name)).toEqual(failures);
  });
});

const RIGHT: Exchange = {
  method: "GET",
  path: "/marketplace/fee/10.00",
  operationId: "getFee",
  requestViolations: [],
  answerViolations: [],
  status: 200,
  text: "",
};

describe("an exchange", () => {
  const sentencesOf = (exchange: Partial<Exchange>) =>
    checkExchanges("test client", [{ ...RIGHT, ...exchange }], []).findings.map(({ sentence }) => sentence);

  it("is a fault where a right request is refused as a wrong one", () => {
    expect(sentencesOf({ status: 422, text: '{"message":"No fees today."}' })).toEqual([
      'the test client sent GET /marketplace/fee/{price} as described, and the server refused it with 422 "No fees today." (spec/paths/marketplace_fee_{price}.yaml)',
    ]);
    const blocked = JSON.stringify({ message: messages.ListingBlockedRelease });
    expect(sentencesOf({ operationId: "createListing", status: 422, text: blocked })).toEqual([]);
  });

  it("is a fault where the server fails", () => {
    expect(sentencesOf({ status: 500, text: '{"message":"Oh."}' })).toEqual([
      "the test client got 500 from GET /marketplace/fee/{price}: Oh. (spec/paths/marketplace_fee_{price}.yaml)",
    ]);
    expect(sentencesOf({ status: 503, text: '{"message":"Later."}' })).toEqual([]);
  });
});

describe("an exception", () => {
  const violation = { path: ["body"], code: "type", message: "must be string" };
  const wrong: Exchange = { ...RIGHT, operationId: "getAccessToken", answerViolations: [violation] };

  it("is for one location only", () => {
    const checked = checkExchanges("test client", [wrong], PRISM_EXCEPTIONS);
    expect([checked.findings, checked.applied]).toEqual([[], new Set(PRISM_EXCEPTIONS)]);
    const elsewhere = checkExchanges("test client", [{ ...wrong, operationId: "getFee" }], PRISM_EXCEPTIONS);
    expect([elsewhere.findings.length, elsewhere.applied.size]).toEqual([1, 0]);
  });

  it("that no client needs is a failure", async () => {
    const { failures } = await runSuites([], "", prism, PRISM_EXCEPTIONS, () => {});
    expect(failures).toEqual(PRISM_EXCEPTIONS.map(({ reason }) => expect.stringContaining(reason)));
  });
});

/** Prism is silent about what it has no schema for, or one that it cannot compile. */
describe("Prism validates", () => {
  it.each(ALL_OPERATIONS.map(({ id, operation }) => ({ id, operation })))("each part of $id", async ({ operation }) => {
    const { body, operationId, parameters, responses } = operation;
    const method = operation.method.toLowerCase() as "get"; // one of those of the documents
    const exampleOf = (name: string) => parameters.find((one) => one.in === "path" && one.name === name)?.example;
    const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name) => encodeURIComponent(String(exampleOf(name))));
    const choices = parameters.filter((one) => one.in === "query" && /"enum"|"integer"/.test(JSON.stringify(one)));
    const request = { method, headers: AS_SELLER, ...(body && { body: 1 }) };
    const query = Object.fromEntries(choices.map(({ name }) => [name, "none of them"]));

    const silent: string[] = [];
    for (const [status, { contentType, headers }] of responses) {
      const typed = contentType === undefined ? {} : { "content-type": contentType };
      const answer = { statusCode: status, headers: { "x-discogs-ratelimit": "many", ...typed }, body: 0 };
      const checked = await prism.validate({ ...request, url: { path, query } }, async () => answer);
      expect(checked.operationId).toBe(operationId);
      // Of a form that it cannot parse, it reports no location.
      const locations = checked.answerViolations.map((one) => one.path[0] ?? "body");
      if (contentType !== undefined && !locations.includes("body")) silent.push(`the body of ${status}`);
      if ("X-Discogs-Ratelimit" in headers && !locations.includes("header")) silent.push(`the headers of ${status}`);
      const asked = checked.requestViolations.map((one) => one.path[0]);
      if (body !== undefined && !asked.includes("body")) silent.push("the body that is sent");
      if (choices.length > 0 && !asked.includes("query")) silent.push("the query");
    }
    expect(silent).toEqual([]);
  });
});
