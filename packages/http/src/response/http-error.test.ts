import { expect, it } from "vitest";
import { allowHeader, methodNotAllowed } from "./http-error.ts";

it("names the methods in one order, whatever order the routes came in", () => {
  expect(allowHeader(["DELETE", "POST", "GET"])).toBe("GET, HEAD, POST, DELETE, OPTIONS");
  expect(allowHeader(["POST", "OPTIONS"])).toBe("POST, OPTIONS");
  expect(methodNotAllowed("PUT", ["GET"])).toMatchObject({
    statusCode: 405,
    message: "The method PUT is not allowed here; allowed: GET, HEAD, OPTIONS.",
  });
});
