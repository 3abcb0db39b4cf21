import { describe, it } from "vitest";
import { describeCommonAnswers } from "./common-answers.ts";
import { useServer } from "./server.ts";

const server = useServer();

describe("getApiInfo", () => {
  describe("200", () => {
    it("greeting: for every caller", async () => {
      await server.expectExample("getApiInfo", 200, "greeting");
      await server.expectExample("getApiInfo", 200, "greeting", { as: "application" });
    });
  });
  describeCommonAnswers(server, "getApiInfo", {});
});
