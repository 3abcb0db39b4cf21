import { describe, expect, it } from "vitest";
import { document, documentedCalls } from "./documented-calls.ts";
import { runMock } from "./running-mock.ts";

const calls = documentedCalls(document);
const answers = calls.flatMap((each) => each.responses.map((response) => ({ ...each, response })));
const examples = answers.flatMap((each) =>
  [...each.response.examples].map(([name, value]) => ({ ...each, name, value })),
);
const requests = calls.flatMap((each) => [...each.bodies].map(([name, value]) => ({ ...each, name, value })));
const { url, call } = runMock();

/** An example as the mock sends it: with its own base in the URLs. */
function here(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value).replaceAll("http://127.0.0.1:8080", url()));
}

process.stdout.write(
  `mock: ${calls.length} operations, ${answers.length} statuses, ${examples.length} response examples, ${requests.length} request examples\n`,
);

describe("every documented answer can be requested by its name", () => {
  it.for(examples)(
    "$operationId $response.status $name",
    async ({ method, path, bodies, response, name, value, operationId }) => {
      const prefer = `code=${response.status}, example=${name}`;
      const reply = await call(path, { method, headers: { prefer }, body: [...bodies.values()][0] });

      expect(reply.status).toBe(response.status);
      expect(reply.headers.get("content-type")).toBe(response.mediaType);
      expect(response.mediaType === "application/json" ? reply.body : reply.text).toEqual(here(value));
      expect(reply.headers.get("x-runout-mock")).toBe(`${operationId} ${response.status} ${name}`);
      expect(reply.headers.has("sl-violations")).toBe(false);
      const optional = ["link", "x-runout-unchanged"];
      const missing = response.headers.filter((header) => !optional.includes(header) && !reply.headers.has(header));
      expect(missing).toEqual([]);
      // A write whose outcome is unknown must not be sent again.
      const unchanged = reply.text.includes("Nothing was changed") ? "true" : null;
      expect(reply.headers.get("x-runout-unchanged")).toBe(unchanged);
    },
  );
});

describe("every documented status without a body has none", () => {
  it.for(answers.filter(({ response }) => response.mediaType === undefined))(
    "$operationId $response.status",
    async (each) => {
      const { method, path, bodies, response } = each;
      const headers = { prefer: `code=${response.status}` };
      const reply = await call(path, { method, headers, body: [...bodies.values()][0] });
      expect(reply.status).toBe(response.status);
      expect(reply.text).toBe("");
      expect(reply.headers.has("content-type")).toBe(false);
      expect(response.headers.filter((header) => !reply.headers.has(header))).toEqual([]);
    },
  );
});

describe("without a preference the response is an example of the success: the first, or that of the requested resource", () => {
  it.for(calls.filter(({ method }) => method === "GET"))("$operationId", async ({ method, path, responses }) => {
    const [success] = responses.filter(({ status }) => status < 300);
    const values = [...(success?.examples.values() ?? [])];
    const own = values.find((value) => Reflect.get(Object(value), "resource_url") === `http://127.0.0.1:8080${path}`);
    const reply = await call(path, { method });
    expect(reply.status).toBe(success?.status);
    if (success?.mediaType === "application/json") expect(reply.body).toEqual(here(own ?? values[0]));
  });
});

describe("every documented request body is accepted", () => {
  it.for(requests)("$operationId $name", async ({ method, path, value }) => {
    const reply = await call(path, { method, body: value });
    expect(reply.text).not.toContain('message":"Invalid');
    expect(reply.status).toBeLessThan(300);
  });
});

describe("links lead back to the mock", () => {
  it("in the body and in the Link header, which agree", async () => {
    const reply = await call("/users/example_seller/inventory?per_page=50", {
      headers: { prefer: "example=firstPage" },
    });
    const links = [...(reply.headers.get("link") ?? "").matchAll(/<([^>]+)>; rel="(\w+)"/g)];
    expect(Object.fromEntries(links.map(([, target, relation]) => [relation, target]))).toEqual(
      expect.objectContaining({ next: expect.stringContaining(`${url()}/users/example_seller/inventory?`) }),
    );
    expect(reply.text).not.toContain("127.0.0.1:8080");
    for (const [, target = ""] of links) {
      expect(reply.text).toContain(target);
      expect((await fetch(target)).status).toBe(200);
    }
  });

  it("by the name under which the caller reached it", async () => {
    const { port } = new URL(url());
    const response = await fetch(`http://localhost:${port}/marketplace/listings/4300801460`).catch(() => undefined);
    // Where localhost is IPv6 only, the mock on 127.0.0.1 cannot be reached by it.
    if (response === undefined) return;
    expect(await response.json()).toMatchObject({
      resource_url: `http://localhost:${port}/marketplace/listings/4300801460`,
    });
  });

  it("a page without neighbors has no Link header", async () => {
    const reply = await call("/users/example_seller/inventory", { headers: { prefer: "example=emptyPage" } });
    expect(reply.headers.has("link")).toBe(false);
  });
});

describe("slashes that follow each other count as one, a slash at the end does not", () => {
  it.for(calls)("$operationId", async ({ method, path, bodies }) => {
    const ask = async (address: string) => {
      const { status, text } = await call(address, { method, body: [...bodies.values()][0] });
      return { status, text };
    };
    const usual = await ask(path);
    expect(await ask(path.replaceAll("/", "//"))).toEqual(usual);
    expect(await ask(`${path.replaceAll("/", "///")}?a=//b`)).toEqual(usual);
    if (path !== "/") expect(await ask(`${path}/`)).toMatchObject({ status: 404 });
  });
});
