import { describe, expect, it } from "vitest";
import { describeCommonAnswers } from "./common-answers.ts";
import { useServer } from "./server.ts";

const server = useServer();
const path = { username: "example_seller" };

describe("getUser", () => {
  describe("200", () => {
    it("asSelf: with the private keys", async () => {
      await server.expectExample("getUser", 200, "asSelf", { as: "seller", path });
    });

    it("asOther: without them, for another user and without credentials", async () => {
      await server.expectExample("getUser", 200, "asOther", { as: "buyer", path });
      await server.expectExample("getUser", 200, "asOther", { path });
    });

    it("shows users the currency that they buy in, and no other caller", async () => {
      const currency = async (as: "store" | "buyer" | "anonymous") =>
        (await server.call("getUser", { as, path: { username: "example_store" } })).body.curr_abbr;
      expect(await currency("store")).toBe("EUR");
      expect(await currency("buyer")).toBe("");
      expect(await currency("anonymous")).toBe("");
    });

    it("finds a name in any case and shows the stored one", async () => {
      const { body } = await server.call("getUser", { path: { username: "EXAMPLE_Seller" } });
      expect(body.username).toBe("example_seller");
    });
  });

  describe("404", () => {
    it("userNotFound: a name that does not exist", async () => {
      await server.expectExample("getUser", 404, "userNotFound", { path: { username: "unknown_user" } });
      await server.expectExample("getUser", 404, "userNotFound", { path: { username: "%' or 1=1 --" } });
    });
  });
  describeCommonAnswers(server, "getUser", { path });
});
