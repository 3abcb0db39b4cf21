import { lookup } from "node:dns/promises";
import { once } from "node:events";
import { connect } from "node:net";
import { Writable } from "node:stream";
import { afterEach, describe, expect, it } from "vitest";
import { createLogger } from "../../src/logger.ts";
import { exchange } from "./exchange.ts";
import { buildShop, shopHandlers } from "./fixture.ts";

const open: ReturnType<typeof buildShop>[] = [];
afterEach(async () => {
  for (const app of open.splice(0)) await app.close();
});

/** A shop that listens, what it has logged, and the records that it was asked to create. */
async function listen(host = "127.0.0.1") {
  const lines: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  });
  const created: unknown[] = [];
  const createRecord = async (_context: unknown, { body }: { body: unknown }) => {
    created.push(body);
    return { id: 1 };
  };
  const app = buildShop(
    { rateLimit: false, log: createLogger("info", stream) },
    { handlers: { ...shopHandlers, createRecord } },
  );
  open.push(app);
  const url = await app.listen({ host, port: 0 });
  return { app, lines, created, url, port: Number(new URL(url).port) };
}

const BODY = '{"title":"Night Ferry","price":1}';
const head = (line: string, headers = "") => `${line} HTTP/1.1\r\nHost: h\r\n${headers}\r\n`;
const post = (length = BODY.length) => head("POST /records?token=seller-token", `Content-Length: ${length}\r\n`);

describe("a connection", () => {
  it("answers several requests in their order, and ends when it is asked to", async () => {
    const { port, created } = await listen();
    const last = head("GET /records/2", "Connection: close\r\n");
    const { text } = await exchange(port, [`${head("GET /records/1")}${post()}${BODY}${last}`]);
    const statuses = [...text.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status);
    expect(statuses).toEqual(["200", "201", "200"]);
    expect(text).toMatch(/\{"id":2\}$/);
    expect(created).toHaveLength(1);
  });

  it("goes on after a call that was refused before its body was read", async () => {
    const { port, created } = await listen();
    const refused = head("POST /records", `Content-Length: ${BODY.length}\r\n`);
    const last = head("GET /records/2", "Connection: close\r\n");
    const { text } = await exchange(port, [`${refused}${BODY}${last}`]);
    expect([...text.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status)).toEqual(["401", "200"]);
    expect(created).toEqual([]);
  });

  it("that ends within a body carries nothing out, and is no failure of the server", async () => {
    const { app, port, created, lines } = await listen();
    const socket = connect(port, "127.0.0.1");
    await once(socket, "connect");
    const arrived = once(app.server, "request");
    socket.write(`${post()}${BODY.slice(0, 5)}`);
    const [request] = await arrived;
    // Not by `once`, which would take its error for a failure of the test.
    const gone = new Promise((resolve) => request.once("close", resolve));
    socket.destroy();
    await gone;
    expect((await fetch(`http://127.0.0.1:${port}/records/1`)).status).toBe(200);
    await expect.poll(() => lines.some((line) => JSON.parse(line).operation === "getRecord")).toBe(true);
    const entries = lines.map((line) => JSON.parse(line));
    expect(entries.filter(({ level, operation }) => level > 30 || operation === "createRecord")).toEqual([]);
    expect(created).toEqual([]);
  });

  it("is ended with the answer while the server closes", async () => {
    const { app, port } = await listen();
    const socket = connect(port, "127.0.0.1");
    let text = "";
    socket.on("data", (chunk) => (text += chunk));
    const ended = once(socket, "end");
    socket.write(`${post()}${BODY.slice(0, 5)}`);
    await once(app.server, "request");
    const closed = app.close();
    socket.write(BODY.slice(5));
    await ended;
    await closed;
    expect(text).toMatch(/^HTTP\/1\.1 201 Created\r\n/);
    expect(text.toLowerCase()).toContain("\r\nconnection: close\r\n");
  });
});

it("every address of localhost is listened on", async () => {
  const { port } = await listen("localhost");
  for (const { address } of await lookup("localhost", { all: true })) {
    const socket = connect(port, address);
    await once(socket, "connect");
    socket.destroy();
  }
});
