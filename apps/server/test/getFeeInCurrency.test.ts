import { describe, expect, it } from "vitest";
import { describeCommonAnswers } from "./common-answers.ts";
import { useServer } from "./server.ts";

const server = useServer();
const path = { price: "10.00", currency: "EUR" };

describe("getFeeInCurrency", () => {
  describe("200", () => {
    it("tenEuros: nine percent in the currency of the price", async () => {
      await server.expectExample("getFeeInCurrency", 200, "tenEuros", { as: "seller", path });
    });

    it.each(["USD", "GBP", "EUR", "CAD", "AUD", "JPY", "CHF", "MXN", "BRL", "NZD", "SEK", "ZAR"])(
      "knows %s",
      async (currency) => {
        const { body } = await server.call("getFeeInCurrency", { as: "seller", path: { price: "100.00", currency } });
        expect(body).toEqual({ value: 9, currency });
      },
    );
  });

  describe("404", () => {
    it("withoutDecimalPoint: a bare number", async () => {
      const bare = { ...path, price: "10" };
      await server.expectExample("getFeeInCurrency", 404, "withoutDecimalPoint", { as: "seller", path: bare });
    });
  });

  describe("422", () => {
    it("invalidCurrency: one that is not traded in", async () => {
      const unknown = { ...path, currency: "XXX" };
      await server.expectExample("getFeeInCurrency", 422, "invalidCurrency", { as: "seller", path: unknown });
    });
  });
  describeCommonAnswers(server, "getFeeInCurrency", { as: "seller", path });
});
