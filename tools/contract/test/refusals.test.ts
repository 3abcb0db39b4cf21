import { createServer, type Server } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { sendUnfinishedRequests } from "../src/contract/unfinished-requests.ts";
import { sendUnroutedRequests } from "../src/contract/unrouted-requests.ts";

let server: Server | undefined;
afterEach(() => server?.close());

/** A server that answers whatever it reads first with one text, and closes the connection. */
async function answering(text: string): Promise<string> {
  const made = createServer((socket) =>
    socket.once("data", () => socket.end(text)).on("error", () => socket.destroy()),
  );
  server = made;
  await new Promise<void>((resolve) => made.listen(0, "127.0.0.1", resolve));
  const address = made.address();
  return `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
}

const answer = (status: string, type: string, body: string) =>
  `HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\nConnection: close\r\n\r\n${body}`;
const SLOW = '{"message":"The request took too long to arrive. Send it again."}';

describe("requests that Dredd cannot send", () => {
  it("are checked for status, media type, schema and the documented text", async () => {
    const wrong: [string, RegExp][] = [
      [answer("200 OK", "application/json", SLOW), /^getFee 408: answered 200/],
      [answer("408 Request Timeout", "text/html", SLOW), /^getFee 408: came as text\/html/],
      [answer("408 Request Timeout", "application/json", "{}"), /^getFee 408: .*message/],
      [answer("408 Request Timeout", "application/json", '{"message":"Too slow."}'), /^getFee 408: no example shows/],
    ];
    for (const [text, problem] of wrong) {
      const { passes, failures } = await sendUnfinishedRequests(await answering(text));
      expect(passes).toBe(0);
      expect(failures).toContainEqual(expect.stringMatching(problem));
      server?.close();
    }
  });

  it("pass where they are answered as documented", async () => {
    const { passes, failures } = await sendUnfinishedRequests(
      await answering(answer("408 Request Timeout", "application/json", SLOW)),
    );
    expect(passes).toBeGreaterThan(0);
    expect(failures.filter((failure) => failure.includes(" 408:"))).toEqual([]);
  });
});

describe("requests that reach no operation", () => {
  it("are checked for status and the methods of the path", async () => {
    const endpoint = await answering(answer("405 Method Not Allowed", "application/json", '{"message":"No."}'));
    const { passes, failures } = await sendUnroutedRequests(endpoint);
    expect(passes).toBe(0);
    expect(failures).toContain('not HTTP: answered 405 {"message":"No."}');
    expect(failures).toContain("PUT /marketplace/orders: allows undefined and not GET,HEAD,OPTIONS");
  });
});
