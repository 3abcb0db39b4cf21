import { DatabaseUnavailableError } from "@runout/marketplace";
import document from "@runout/spec/openapi.json" with { type: "json" };
import { afterAll, describe, expect, it } from "vitest";
import { buildShop, shopHandlers } from "./fixture.ts";

let failure: DatabaseUnavailableError;
const app = buildShop(
  { rateLimit: false },
  {
    handlers: {
      ...shopHandlers,
      createRecord: async () => {
        throw failure;
      },
    },
  },
);
afterAll(() => app.close());

/** Every reason, and the name of the example that shows it. */
const reasons = {
  unreachable: { example: document.components.examples.DatabaseUnreachable, wait: "2", isUnchanged: true },
  outcomeUnknown: { example: document.components.examples.DatabaseOutcomeUnknown, wait: "2", isUnchanged: false },
  diskFull: { example: document.components.examples.DatabaseDiskFull, wait: "30", isUnchanged: true },
  readOnly: { example: document.components.examples.DatabaseReadOnly, wait: "30", isUnchanged: true },
} as const;

describe("a database that does not do what it is asked", () => {
  it.each(Object.entries(reasons))(
    "%s: is answered as the contract shows it",
    async (reason, { example, wait, isUnchanged }) => {
      failure = new DatabaseUnavailableError(reason as keyof typeof reasons, undefined); // the entries' own keys
      const response = await app.inject({
        method: "POST",
        url: "/records?token=seller-token",
        payload: { title: "Night Ferry", price: 1 },
      });
      expect(response.statusCode).toBe(503);
      expect(response.json()).toEqual(example.value);
      expect(response.headers["retry-after"]).toBe(wait);
      // Programs go by the header, people by the message: the two must not differ.
      expect(response.headers["x-runout-unchanged"]).toBe(isUnchanged ? "true" : undefined);
      expect(example.value.message.includes("Nothing was changed")).toBe(isUnchanged);
    },
  );

  it("shows every reason that the contract describes", () => {
    const described = document.components.responses.ServiceUnavailable.content["application/json"].examples;
    expect(Object.keys(reasons).toSorted()).toEqual(Object.keys(described).toSorted());
  });
});
