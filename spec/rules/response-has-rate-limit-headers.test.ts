import { expect, it } from "vitest";
import { problemsOf } from "../test/problems-of.ts";

const lint = (source: string) => problemsOf("response-has-rate-limit-headers", source);

it("responses with all three headers pass, inline or shared, in any case", async () => {
  expect(
    await lint(`
      openapi: 3.1.0
      paths:
        /things:
          get:
            responses:
              "200":
                headers: { X-Discogs-Ratelimit: {}, X-Discogs-Ratelimit-Used: {}, X-Discogs-Ratelimit-Remaining: {} }
              "404": { $ref: "#/components/responses/Missing" }
      components:
        responses:
          Missing:
            headers: { x-discogs-ratelimit: {}, x-discogs-ratelimit-used: {}, x-discogs-ratelimit-remaining: {} }
    `),
  ).toEqual([]);
});

it("every response that lacks one is named, with what it lacks", async () => {
  expect(
    await lint(`
      openapi: 3.1.0
      paths:
        /things:
          get:
            responses:
              "200": { headers: { X-Discogs-Ratelimit: {}, X-Discogs-Ratelimit-Remaining: {} } }
              "204": {}
    `),
  ).toEqual([
    "#/paths/~1things/get/responses/200 Status 200 declares no X-Discogs-Ratelimit-Used.",
    "#/paths/~1things/get/responses/204 Status 204 declares no X-Discogs-Ratelimit, X-Discogs-Ratelimit-Used, X-Discogs-Ratelimit-Remaining.",
  ]);
});

it("a response that comes before the call is counted has none", async () => {
  expect(
    await lint(`
      openapi: 3.1.0
      paths:
        /things:
          get:
            responses:
              "408": { $ref: "#/components/responses/Slow" }
              "413": { x-uncounted: false }
      components: { responses: { Slow: { x-uncounted: true } } }
    `),
  ).toEqual([
    "#/paths/~1things/get/responses/413 Status 413 declares no X-Discogs-Ratelimit, X-Discogs-Ratelimit-Used, X-Discogs-Ratelimit-Remaining.",
  ]);
});
