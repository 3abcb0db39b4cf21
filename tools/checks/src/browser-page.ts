import { createSandbox } from "@runout/sandbox";

// The script of the page that the browser's test opens: the demo marketplace in the page itself, behind a `fetch` of its own.
const { fetch } = await createSandbox();

Object.assign(globalThis, {
  /** Answers with the status and the parsed body, and the time since the page was opened in milliseconds. */
  async call(method: string, path: string, token?: string, body?: unknown) {
    const request = new Request(new URL(path, "http://marketplace.example"), {
      method,
      headers: {
        "user-agent": "browser-page/1.0",
        "content-type": "application/json",
        ...(token !== undefined && { authorization: `Discogs token=${token}` }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const response = await fetch(request);
    const text = await response.text();
    return { status: response.status, body: text === "" ? undefined : JSON.parse(text), elapsed: performance.now() };
  },
});
