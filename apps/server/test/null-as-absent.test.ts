import document from "@runout/spec/openapi.json" with { type: "json" };
import { expect, it } from "vitest";
import { type Call, sellersListing, type TestedOperationId, useServer } from "./server.ts";

const server = useServer();

interface Trial {
  operationId: TestedOperationId;
  path?: Call["path"];
  /** The request's body around an object of the schema. */
  body(object: object): unknown;
  /** The keys without which the object is refused. */
  needed: object;
  /** What of the marketplace the request may have changed, without what differs each time. */
  state(answer: unknown): Promise<unknown>;
}

const order = { order_id: "845236-16" };
const listing = { listing_id: sellersListing(1) };
const getOrder = async () => (await server.call("getOrder", { as: "seller", path: order })).body;
const getListing = async (listing_id: number) => {
  const { body } = await server.call("getListing", { as: "seller", path: { listing_id } });
  return { ...body, id: undefined, uri: undefined, resource_url: undefined, posted: undefined };
};

/** One for each schema that says `x-null: absent`. */
const trials: Record<string, Trial> = {
  ListingCreate: {
    operationId: "createListing",
    needed: { release_id: 1, condition: "Mint (M)", price: 5 },
    body: (object) => object,
    state: (answer) => getListing(Object(answer).listing_id),
  },
  ListingEdit: {
    operationId: "editListing",
    path: listing,
    needed: {},
    body: (object) => object,
    state: () => getListing(listing.listing_id),
  },
  OrderEdit: { operationId: "editOrder", path: order, needed: {}, body: (object) => object, state: getOrder },
  TrackingInput: {
    operationId: "editOrder",
    path: order,
    needed: { number: "RR473124829US" },
    body: (object) => ({ tracking: object }),
    state: async () => (await getOrder()).tracking,
  },
  OrderMessageCreate: {
    operationId: "addOrderMessage",
    path: order,
    needed: {},
    body: (object) => object,
    state: async (answer) => [Object(answer).message, (await getOrder()).status],
  },
};

interface Described {
  description: string;
  "x-null"?: string;
  properties?: Record<string, unknown>;
}
const schemas = Object.entries<Described>(document.components.schemas).filter(([, schema]) => schema["x-null"]);
const allowsNull = (property: unknown): boolean => JSON.stringify(property).includes('"null"');

it.each(schemas)("%s: a key that is null counts as absent, each alone and all together", async (name, schema) => {
  const trial = trials[name];
  if (trial === undefined) throw new Error(`There is no trial of ${name}.`);
  const { operationId, path = {}, needed, body, state } = trial;
  const outcome = async (object: object) => {
    const { status, body: answer } = await server.call(operationId, { as: "seller", path, body: body(object) });
    return { status, state: await state(answer) };
  };
  const nullable = Object.keys(schema.properties ?? {}).filter((key) => allowsNull(schema.properties?.[key]));
  const expected = await outcome(needed);
  expect(nullable).not.toEqual([]);
  for (const key of nullable) expect(await outcome({ ...needed, [key]: null }), key).toEqual(expected);
  expect(await outcome({ ...needed, ...Object.fromEntries(nullable.map((key) => [key, null])) })).toEqual(expected);
});
