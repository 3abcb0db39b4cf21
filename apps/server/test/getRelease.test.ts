import { describe, expect, it } from "vitest";
import { describeCommonAnswers } from "./common-answers.ts";
import { useServer } from "./server.ts";

const server = useServer();
const path = { release_id: 1 };

describe("getRelease", () => {
  describe("200", () => {
    it("withCredentials: with pictures", async () => {
      await server.expectExample("getRelease", 200, "withCredentials", { as: "application", path });
      await server.expectExample("getRelease", 200, "withCredentials", { as: "seller", path });
    });

    it("withoutCredentials: without pictures", async () => {
      await server.expectExample("getRelease", 200, "withoutCredentials", { path });
    });

    it("shows the lowest price in the asked currency", async () => {
      const { body } = await server.call("getRelease", { path, query: "curr_abbr=EUR" });
      expect(body.lowest_price).toBe(15.91);
    });

    it("serves every release of the demo, with pictures that are there", async () => {
      for (let id = 1; id <= 24; id += 1) {
        const { status, body } = await server.call("getRelease", { as: "seller", path: { release_id: id } });
        expect(status).toBe(200);
        for (const { uri, uri150 } of body.images) {
          for (const url of [uri, uri150]) {
            expect((await server.app.inject({ url: new URL(url).pathname })).statusCode).toBe(200);
          }
        }
      }
    });
  });

  describe("404", () => {
    it.each([25, 0, -1, "abc", "9007199254740993"])("releaseNotFound: %s", async (id) => {
      await server.expectExample("getRelease", 404, "releaseNotFound", { path: { release_id: id } });
    });
  });

  describe("422", () => {
    it("invalidCurrency: one that is not traded in", async () => {
      await server.expectExample("getRelease", 422, "invalidCurrency", { path, query: "curr_abbr=XXX" });
    });
  });
  describeCommonAnswers(server, "getRelease", { path });
});
