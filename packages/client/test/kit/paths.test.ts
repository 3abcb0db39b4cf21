import { describe, expect, it } from "vitest";
import { createClient, createTransport } from "../../src/index.ts";
import { fakeFetch, json } from "../fake-fetch.ts";
import { type Arguments, callFunction, callMethod, readFixture } from "./fixtures.ts";

interface Paths {
  base_url: string;
  cases: {
    name: string;
    operation: string;
    arguments: Arguments;
    parameter: string;
    value?: string;
    units?: number[];
    outcome: { path?: string; refused?: true };
  }[];
}

const { base_url: baseUrl, cases } = readFixture<Paths>("paths.json");

/** JavaScript leaves these signs as they are, which RFC 3986 allows; the kit encodes them. */
const canonical = (text: string) =>
  text.replaceAll(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

describe("paths.json: a value of a path leads to its route or nowhere", () => {
  it.each(cases)("$name", async ({ operation, arguments: rest, parameter, value, units = [], outcome }) => {
    const given = { ...rest, [parameter]: value ?? String.fromCharCode(...units) };
    for (const style of ["function", "method"]) {
      const { fetch, sent } = fakeFetch(() => json(200, {}));
      const options = { baseUrl, userAgent: "kit/1.0", fetch };
      const call =
        style === "function"
          ? callFunction(createTransport(options), operation, given)
          : callMethod(createClient(options), operation, given);
      if (outcome.refused) {
        await expect(call).rejects.toThrow(new RegExp(`^The path parameter ${parameter} must`));
        expect(sent).toEqual([]);
      } else {
        await call;
        expect(sent.map(({ url }) => canonical(url))).toEqual([baseUrl + outcome.path]);
      }
    }
  });
});
