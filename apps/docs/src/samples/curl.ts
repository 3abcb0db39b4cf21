import type { ExampleCall } from "./example-call.ts";
import { sampleToken, sampleUserAgent } from "./sample-caller.ts";

/** Writes an example call as a curl command for a POSIX shell. */
export function curlSample(call: ExampleCall): string {
  const words = [`curl ${quote(exampleUrl(call))}`];
  if (call.method !== "GET") words.push(`-X ${call.method}`);
  if (call.takesToken) words.push(`-H ${quote(`Authorization: Discogs token=${sampleToken}`)}`);
  words.push(`-A ${quote(sampleUserAgent)}`);
  if (call.body !== undefined) {
    words.push("-H 'Content-Type: application/json'", `-d ${quote(JSON.stringify(call.body, null, 2))}`);
  }
  return words.join(" \\\n  ");
}

/** The URL of an example call, its parameters filled in and encoded. */
export function exampleUrl({ baseUrl, path, pathParameters, query }: ExampleCall): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(pathParameters[name])));
  const pairs = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`);
  return `${baseUrl}${filled}${pairs.length > 0 ? `?${pairs.join("&")}` : ""}`;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
