import { readOperations } from "@runout/http/openapi";
import { isFullSize } from "@runout/marketplace/fixtures/test-size";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { badRequests } from "../src/agree/bad-requests.ts";
import { type Comparison, compare, compareServerAndMock } from "../src/agree/compare-server-and-mock.ts";
import { goodRequests } from "../src/agree/requests.ts";
import { startServerAndMocks } from "../src/agree/server-and-mock.ts";
import { DOCUMENTS } from "../src/documents.ts";
import { sendRequest } from "../src/send-request.ts";

/** One of so many requests of the kit is sent here; `pnpm agree` sends all of them. */
const EVERY = isFullSize() ? 29 : 97;

let started: Awaited<ReturnType<typeof startServerAndMocks>>;
beforeAll(async () => {
  started = await startServerAndMocks();
});
afterAll(() => started.stop());

const SELLER = { authorization: "Discogs token=seller-token", "content-type": "application/json" };
const LISTING = { release_id: 1, condition: "Mint (M)", price: 5 };

/** What was once answered differently, with the one right status. */
const ONCE_DIFFERENT: [method: string, target: string, body: unknown, status: number][] = [
  ["GET", "/marketplace/orders?archived=True", undefined, 200],
  ["GET", "/marketplace/orders?archived=1", undefined, 422],
  ["GET", "/marketplace/orders?status=", undefined, 422],
  ["GET", "/marketplace/orders?page=", undefined, 422],
  ["GET", "/marketplace/orders?page=1.0", undefined, 422],
  ["GET", "/marketplace/orders?page=1&page=2", undefined, 422],
  ["GET", "/users/example_seller/inventory?sort=", undefined, 422],
  ["GET", "/users/example_seller/inventory?per_page=%201", undefined, 422],
  ["GET", "/marketplace/listings/1.0", undefined, 404],
  ["GET", "/marketplace/listings/4300801460/", undefined, 404],
  ["GET", "/marketplace/fee/10.00/", undefined, 404],
  ["GET", "/marketplace/fee/10", undefined, 404],
  ["GET", "//marketplace//fee//10.00", undefined, 200],
  ["GET", "/users/%00", undefined, 404],
  ["POST", "/marketplace/orders/845236-9", { tracking: {} }, 400],
  ["POST", "/marketplace/orders/845236-9", { tracking: { number: 5 } }, 422],
  ["POST", "/marketplace/listings", { ...LISTING, format_quantity: -1 }, 400],
  ["POST", "/marketplace/listings", { ...LISTING, price: "1e400" }, 422],
  ["POST", "/marketplace/listings", { ...LISTING, comments: "a\u0000" }, 422],
  ["POST", "/marketplace/listings", { ...LISTING, location: "\ud83d" }, 422],
  ["POST", "/marketplace/orders/845236-17/messages", {}, 422],
  ["PUT", "/marketplace/listings", LISTING, 405],
];

describe("server and mock", () => {
  it.each(ONCE_DIFFERENT)("answer %s %s %j alike", async (method, target, body, status) => {
    const [first] = started.sides;
    if (first === undefined) throw new Error("There is no document.");
    const comparison: Comparison = { agreed: 0, byState: 0, problems: [], operationIds: new Set() };
    const text = body === undefined ? undefined : JSON.stringify(body);
    const request = { operationId: "", what: target, method, target, headers: SELLER, body: text };
    const answered = await compare(first.sides, request, comparison);
    expect(comparison.problems).toEqual([]);
    expect([answered, comparison.agreed]).toEqual([status, 1]);
  });

  it("refuse the same requests with the same status and message, in every operation of both documents", async () => {
    for (const { name, document, sides } of started.sides) {
      const { agreed, byState, problems, operationIds } = await compareServerAndMock(sides, document, { every: EVERY });
      expect(problems, name).toEqual([]);
      expect([...operationIds].sort()).toEqual(
        readOperations(document, [])
          .map((one) => one.operationId)
          .sort(),
      );
      process.stdout.write(`agree: ${name}: ${agreed} requests answered alike, ${byState} refused by state\n`);
    }
  });

  it("send the same cache headers: with each success, with and without credentials, and none with a refusal", async () => {
    let successes = 0;
    for (const { document, sides } of started.sides) {
      for (const { good } of goodRequests(document)) {
        const { authorization: _, ...anonymous } = good.headers;
        for (const headers of [good.headers, anonymous]) {
          const [real, mocked] = await Promise.all(
            [sides.server, sides.mock].map((url) => sendRequest(url, { ...good, headers })),
          );
          const sent = [real, mocked].map((answer) => [answer?.headers["cache-control"], answer?.headers.vary]);
          if (real?.status !== mocked?.status || real === undefined) continue;
          expect(sent[1], `${good.operationId} ${JSON.stringify(headers)}`).toEqual(sent[0]);
          if (real.status < 300) expect(sent[0]?.[0]).toMatch(/^(no-store|(public|private), must-revalidate)$/);
          else expect(sent[0]?.[0]).toBeUndefined();
          successes += real.status < 300 ? 1 : 0;
        }
      }
    }
    expect(successes).toBeGreaterThan(30);
  });

  it("are asked what can be asked: the kit holds thousands of requests, and both good and refused ones", async () => {
    const kit = DOCUMENTS.flatMap(({ document }) => badRequests(document));
    expect(kit.length).toBeGreaterThan(10_000);
    const [first] = started.sides;
    const { status } = await sendRequest(first?.sides.server ?? "", {
      method: "GET",
      target: "/oauth/identity",
      headers: SELLER,
      body: undefined,
    });
    expect(status).toBe(200);
  });
});
