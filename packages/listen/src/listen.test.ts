import { once } from "node:events";
import { createServer } from "node:http";
import { connect } from "node:net";
import { describe, expect, it } from "vitest";
import { ConfigurationError, explainListenError, readAddress } from "./read-address.ts";
import { baseUrl, closeServer, startListening } from "./start-listening.ts";

const variable = { name: "MOCK_PORT", defaultPort: 4010 };

describe("readAddress", () => {
  it.each([
    [{}, { host: "127.0.0.1", port: 4010 }],
    [
      { HOST: "", MOCK_PORT: "" },
      { host: "127.0.0.1", port: 4010 },
    ],
    [
      { HOST: "::1", MOCK_PORT: "0" },
      { host: "::1", port: 0 },
    ],
    [
      { HOST: "localhost", MOCK_PORT: "65535" },
      { host: "localhost", port: 65_535 },
    ],
  ])("reads %j", (environment, address) => {
    expect(readAddress(environment, variable)).toEqual(address);
  });

  it.each([
    [{ HOST: "not a host" }, 'HOST must be a host name or an IP address, not "not a host".'],
    [{ HOST: 'a"\n' }, String.raw`HOST must be a host name or an IP address, not "a\"\n".`],
    [{ MOCK_PORT: "65536" }, 'MOCK_PORT must be a whole number from 0 to 65535, not "65536".'],
    [{ MOCK_PORT: "80.5" }, 'MOCK_PORT must be a whole number from 0 to 65535, not "80.5".'],
    [{ MOCK_PORT: "-1" }, 'MOCK_PORT must be a whole number from 0 to 65535, not "-1".'],
  ])("refuses %j in one line", (environment, message) => {
    expect(() => readAddress(environment, variable)).toThrow(new ConfigurationError(message));
  });
});

describe("startListening", () => {
  it("returns a URL at which the server answers", async () => {
    const server = createServer((_, response) => response.end("here"));
    const url = await startListening(server, { host: "127.0.0.1", port: 0 });
    expect(await (await fetch(url)).text()).toBe("here");
    await closeServer(server, 2000);
  });

  it.each([
    ["127.0.0.1", "http://127.0.0.1:4010"],
    ["::1", "http://[::1]:4010"],
    ["localhost", "http://localhost:4010"],
  ])("writes the URL of %s as %s", (host, url) => {
    expect(baseUrl({ host, port: 4010 })).toBe(url);
  });

  it("fails with an error that can be explained in one line", async () => {
    const server = createServer();
    const port = Number(new URL(await startListening(server, { host: "127.0.0.1", port: 0 })).port);
    const explain = async (address: { host: string; port: number }) =>
      startListening(createServer(), address).catch((error: unknown) => explainListenError(error, address, variable));
    expect(await explain({ host: "127.0.0.1", port })).toBe(
      `Port ${port} on 127.0.0.1 is in use. Set MOCK_PORT to another port.`,
    );
    expect(await explain({ host: "192.0.2.1", port: 0 })).toBe("HOST 192.0.2.1 is not an address of this machine.");
    await closeServer(server, 2000);
  });
});

describe("closeServer", () => {
  it("may be called again while it ends, and afterwards", async () => {
    const server = createServer((_, response) => setImmediate(() => response.end("late")));
    const url = await startListening(server, { host: "127.0.0.1", port: 0 });
    const answer = fetch(url).then((response) => response.text());
    await once(server, "request");
    await Promise.all([closeServer(server, 60_000), closeServer(server, 60_000)]);
    expect(await answer).toBe("late");
    await closeServer(server, 60_000);
  });

  it("cuts off a request that takes longer than the grace period, and a connection that was never used", async () => {
    const server = createServer();
    const url = new URL(await startListening(server, { host: "127.0.0.1", port: 0 }));
    const unused = connect(Number(url.port), url.hostname);
    const waiting = connect(Number(url.port), url.hostname, () => waiting.write("GET / HTTP/1.1\r\nHost: a\r\n\r\n"));
    // Both are closed or reset, which of them depends on the system.
    for (const socket of [unused, waiting]) socket.on("error", () => undefined);
    await once(server, "request");
    const ends = [unused, waiting].map((socket) => once(socket, "close"));
    await closeServer(server, 1);
    await Promise.all(ends);
    await expect(fetch(url)).rejects.toThrow();
  });
});
