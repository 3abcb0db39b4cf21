import { describe, expect, it } from "vitest";
import { reactQueryFiles, resourceOf } from "../src/steps/react-query.ts";

const SOURCE = "spec/openapi.yaml";
const facts = { "x-retry": "safe", security: [{}] };
const json = (schema: object) => ({ 200: { description: "", content: { "application/json": { schema } } } });
const page = { type: "object", properties: { pagination: { type: "object" }, things: { type: "array", items: {} } } };
const id = { name: "thing_id", in: "path", required: true, example: 7 };

const paths = {
  "/marketplace/things": {
    get: { ...facts, operationId: "listThings", summary: "List things", "x-paginated": true, responses: json(page) },
  },
  "/marketplace/things/{thing_id}": {
    get: { ...facts, operationId: "getThing", summary: "Get a thing", parameters: [id], responses: json({}) },
    post: { ...facts, operationId: "editThing", summary: "Edit a thing", parameters: [id], responses: { 204: {} } },
  },
  "/oauth/token": {
    get: {
      ...facts,
      operationId: "getToken",
      summary: "Get a token",
      responses: { 200: { description: "", content: { "application/x-www-form-urlencoded": {} } } },
    },
  },
};

describe("the resource of a key", () => {
  it.each([
    ["/", "api_info"],
    ["/oauth/identity", "identity"],
    ["/marketplace/listings/{listing_id}", "listings/:listing_id"],
    ["/marketplace/orders/{order_id}/messages", "orders/:order_id/messages"],
    ["/users/{username}/inventory", "users/:username/inventory"],
    ["/marketplace/stats/{release_id}", "releases/:release_id/stats"],
    ["/marketplace/fee/{price}/{currency}", "fee/:price/:currency"],
  ])("of %s is %s", (path, resource) => {
    expect(resourceOf({ path, id: "getApiInfo" })).toBe(resource);
  });
});

describe("the files", () => {
  const files = new Map(reactQueryFiles({ paths }, SOURCE));
  const queries = files.get("packages/react-query/src/generated/queries.ts") ?? "";
  const mutations = files.get("packages/react-query/src/generated/mutations.ts") ?? "";
  const exported = (text: string) => new Set([...text.matchAll(/^export function (\w+)/gm)].map(([, name]) => name));

  it("have a key and options for what reads, and an infinite query for what lists", () => {
    expect([...exported(queries)]).toEqual([
      "listThingsKey",
      "listThingsOptions",
      "listThingsInfiniteKey",
      "listThingsInfiniteOptions",
      "getThingKey",
      "getThingOptions",
    ]);
    expect(queries).toContain('queryKey("things", parameters, "list")');
    expect(queries).toContain('queryKey("things", parameters, "pages")');
    expect(queries).toContain(" * const { data } = useQuery(getThingOptions(transport, { thing_id: 7 }));");
  });

  it("have a mutation with its rule for what writes, and for what makes a token", () => {
    expect([...exported(mutations)]).toEqual(["editThingMutation", "getTokenMutation"]);
    expect(mutations).toContain('mutation("editThing", editThing, rules.editThing, transport, settings)');
  });

  it("are not made where two operations read one resource", () => {
    const twice = {
      ...paths,
      "/things/{thing_id}": { get: { ...paths["/marketplace/things/{thing_id}"].get, operationId: "getThingAgain" } },
    };
    expect(() => reactQueryFiles({ paths: twice }, SOURCE)).toThrow(
      "two operations read the resource things/:thing_id",
    );
  });
});
