import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { SpanStatusCode, trace } from "@opentelemetry/api";
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-base";
import { expect, it } from "vitest";
import { codeBlocks } from "../src/samples/code-blocks.ts";

it("docs/opentelemetry.md turns a call with a repeated attempt into a span", async () => {
  const exporter = new InMemorySpanExporter();
  const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
  trace.setGlobalTracerProvider(provider);
  const statuses = [503, 200, 404];
  const server = createServer((_request, response) => {
    const headers = { "content-type": "application/json", "retry-after": "0" };
    response.writeHead(statuses.shift() ?? 500, headers).end('{"message":"text"}');
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // it listens, so it has one
  const [recipe] = codeBlocks("docs/opentelemetry.md");
  const program = recipe?.source.replaceAll("http://127.0.0.1:8080", address) ?? "";
  await mkdir(join(import.meta.dirname, "../reports"), { recursive: true });
  const folder = await mkdtemp(join(import.meta.dirname, "../reports/opentelemetry-"));
  try {
    await writeFile(join(folder, "recipe.ts"), `${program}\nexport { transport, getListing };\n`);
    const { transport, getListing } = await import(join(folder, "recipe.ts"));
    await expect(getListing(transport, { listing_id: 1 })).rejects.toThrow("text");
    await expect.poll(() => exporter.getFinishedSpans().length).toBe(2);
  } finally {
    server.close();
    trace.disable();
    await rm(folder, { recursive: true });
  }
  const [repeated, refused] = exporter.getFinishedSpans();
  expect(repeated).toMatchObject({
    name: "getListing",
    attributes: {
      "http.request.method": "GET",
      "url.full": `${address}/marketplace/listings/4300801460`,
      "http.request.resend_count": 1,
      "http.response.status_code": 200,
    },
    status: { code: SpanStatusCode.UNSET },
  });
  expect(repeated?.events.map(({ name, attributes }) => [name, attributes?.result ?? attributes?.reason])).toEqual([
    ["attempt", 503],
    ["wait", "retry"],
    ["attempt", 200],
  ]);
  expect(refused).toMatchObject({
    status: { code: SpanStatusCode.ERROR },
    attributes: { "http.response.status_code": 404 },
  });
});
