import { describe, expect, it } from "vitest";
import { describeCommonAnswers } from "./common-answers.ts";
import { useServer } from "./server.ts";

const server = useServer();

describe("getFee", () => {
  describe("200", () => {
    it("tenDollars: nine percent", async () => {
      await server.expectExample("getFee", 200, "tenDollars", { as: "seller", path: { price: "10.00" } });
    });

    it("oneCent: rounded up", async () => {
      await server.expectExample("getFee", 200, "oneCent", { as: "buyer", path: { price: "0.01" } });
    });

    it.each(["10.0", "10.00", "10.000", "10.0000"])("takes one to four decimals: %s", async (price) => {
      const { body } = await server.call("getFee", { as: "seller", path: { price } });
      expect(body).toEqual({ value: 0.9, currency: "USD" });
    });
  });

  describe("404", () => {
    it.each(["10", "10.", ".5", "10.00000", "ten", "-10.00", "1e3"])("withoutDecimalPoint: %s", async (price) => {
      await server.expectExample("getFee", 404, "withoutDecimalPoint", { as: "seller", path: { price } });
    });
  });
  describeCommonAnswers(server, "getFee", { as: "seller", path: { price: "10.00" } });
});
