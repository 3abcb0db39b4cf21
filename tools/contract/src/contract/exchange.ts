import { connect } from "node:net";

/** An answer as it came over a connection. */
export interface RawAnswer {
  status: number;
  /** Names in lower case. */
  headers: Record<string, string>;
  body: string;
}

/**
 * Writes text to a server over a connection of its own, and reads until the server closes it. HTTP clients refuse to send what this is
 * for: half a request, or a length that the body does not have.
 *
 * @param endpoint the server's address, `http://127.0.0.1:8080`
 */
export async function exchange(endpoint: string, text: string): Promise<RawAnswer> {
  const { hostname, port } = new URL(endpoint);
  const answer = await new Promise<string>((resolve, reject) => {
    let read = "";
    const socket = connect(Number(port), hostname, () => socket.write(text));
    socket.setEncoding("utf8").on("data", (chunk) => {
      read += chunk;
    });
    socket.on("error", reject);
    socket.on("close", () => resolve(read));
  });
  const [head = "", body = ""] = answer.split("\r\n\r\n");
  const [statusLine = "", ...lines] = head.split("\r\n");
  const headers = lines.map((line) => {
    const colon = line.indexOf(":");
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
  });
  return { status: Number(statusLine.split(" ")[1]), headers: Object.fromEntries(headers), body };
}
