import { operationTable } from "@runout/spec";
import document from "@runout/spec/openapi.json" with { type: "json" };
import { describe, expect, it } from "vitest";
import { answerShapes } from "../src/generated/answer-schemas.ts";
import { getListing, getOrder, listOrderMessages } from "../src/generated/operations.ts";
import { createClient, createTransport, MalformedResponseError, unwrap } from "../src/index.ts";
import { compareWithShape } from "../src/observer/compare-with-shape.ts";
import { type Drift, observer } from "../src/observer/observer.ts";
import { failureOf, json } from "./fake-fetch.ts";

/** What the document is, as far as it matters here. */
interface Documented {
  paths: Record<
    string,
    Record<string, { responses: Record<string, { content?: Record<string, { examples?: object }> }> }>
  >;
  components: { examples: Record<string, { value: unknown }> };
}
const { paths, components } = document as unknown as Documented;

/** The examples of an operation's success. */
function examplesOf(operationId: keyof typeof operationTable): unknown[] {
  const { path, method, success } = operationTable[operationId];
  const examples = paths[path]?.[method.toLowerCase()]?.responses[success]?.content?.["application/json"]?.examples;
  return Object.values(examples ?? {}).map(({ $ref }) =>
    structuredClone(components.examples[String($ref).split("/").at(-1) ?? ""]?.value),
  );
}

function observing(answer: () => Response) {
  const drifts: Drift[] = [];
  const layers = [observer((drift) => void drifts.push(drift))];
  const options = { baseUrl: "http://host", userAgent: "test/1.0", retries: 0, fetch: async () => answer(), layers };
  return { drifts, options, transport: createTransport(options) };
}

describe("the observer", () => {
  it.each(Object.keys(answerShapes))("finds no difference in the contract's own examples of %s", (id) => {
    const examples = examplesOf(id as keyof typeof operationTable);
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) expect(compareWithShape(answerShapes[id] ?? {}, example)).toEqual([]);
  });

  it("reports each difference once, and leaves the response as it is", async () => {
    const [example] = examplesOf("getListing");
    const listing = Object.assign(Object(example), { status: "Reserved", shiny: { deep: true }, posted: undefined });
    listing.price.value = "12.50";
    const { drifts, options, transport } = observing(() => json(200, listing));
    const client = createClient(options);
    for (let calls = 0; calls < 3; calls += 1) {
      expect(await getListing(transport, { listing_id: 1 })).toEqual(JSON.parse(JSON.stringify(listing)));
    }
    await unwrap(client.GET("/marketplace/listings/{listing_id}", { params: { path: { listing_id: 1 } } }));
    const operationId = "getListing";
    expect(drifts).toHaveLength(4);
    expect(drifts).toEqual(
      expect.arrayContaining([
        { operationId, type: "missing property", path: "posted", value: "" },
        { operationId, type: "unknown value", path: "status", value: "Reserved" },
        { operationId, type: "unknown property", path: "shiny", value: "object" },
        { operationId, type: "other kind", path: "price.value", value: "string" },
      ]),
    );
  });

  it("names paths within lists, and takes the nearest of several kinds of an entry", async () => {
    const [example] = examplesOf("listOrderMessages");
    const page = Object(example);
    page.messages[0].extra = 1;
    const { drifts, transport } = observing(() => json(200, page));
    await listOrderMessages(transport, { order_id: "1-1" });
    expect(drifts.map(({ type, path }) => [type, path])).toEqual([["unknown property", "messages[].extra"]]);
  });

  it("reports a status that is not documented", async () => {
    const { drifts, transport } = observing(() => json(418, { message: "No." }));
    await failureOf(getOrder(transport, { order_id: "1-1" }));
    expect(drifts).toEqual([{ operationId: "getOrder", type: "unknown status", path: "", value: "418" }]);
  });

  it("reports a thousand differences at most, however many properties come", async () => {
    let count = 0;
    const odd = () => {
      count += 1;
      return json(200, Object.fromEntries(Array.from({ length: 900 }, (_, index) => [`odd_${count}_${index}`, 1])));
    };
    const { drifts, transport } = observing(odd);
    for (let made = 0; made < 3; made += 1) await getListing(transport, { listing_id: 1 });
    expect(drifts.length).toBe(1_000);
  });

  it("never throws and changes no error, whatever comes", async () => {
    for (const text of ["null", "[]", "7", '"text"']) {
      const { transport, drifts } = observing(() => new Response(text));
      expect(await failureOf(getListing(transport, { listing_id: 1 }))).toBeInstanceOf(MalformedResponseError);
      expect(drifts.length).toBeGreaterThan(0);
    }
    for (const text of ["{}", '{"seller":null}', '{"toString":1,"__proto__":{}}']) {
      const { transport, drifts } = observing(() => new Response(text));
      expect(await getListing(transport, { listing_id: 1 })).toEqual(JSON.parse(text));
      expect(drifts.length).toBeGreaterThan(0);
    }
    const { transport, drifts } = observing(() => new Response("<h1>"));
    expect(await failureOf(getListing(transport, { listing_id: 1 }))).toBeInstanceOf(MalformedResponseError);
    expect(drifts).toEqual([]);
  });
});
