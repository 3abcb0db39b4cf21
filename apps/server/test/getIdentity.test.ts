import { describe, expect, it } from "vitest";
import { describeCommonAnswers } from "./common-answers.ts";
import { useServer } from "./server.ts";
import { sellersToken, signedHeader } from "./sign.ts";

const server = useServer();

describe("getIdentity", () => {
  describe("200", () => {
    it("personalToken: by the header and by the query", async () => {
      await server.expectExample("getIdentity", 200, "personalToken", { as: "seller" });
      await server.expectExample("getIdentity", 200, "personalToken", { query: "token=seller-token" });
    });

    it("oauth: names the application that signs for the user", async () => {
      const headers = signedHeader("GET", "http://127.0.0.1:8080/oauth/identity", { token: sellersToken });
      await server.expectExample("getIdentity", 200, "oauth", { headers });
    });

    it("returns each user's own name", async () => {
      const { body } = await server.call("getIdentity", { as: "buyer" });
      expect(body).toMatchObject({ id: 2001001, username: "example_buyer", consumer_name: "example_buyer" });
    });
  });
  describeCommonAnswers(server, "getIdentity", { as: "seller" });
});
