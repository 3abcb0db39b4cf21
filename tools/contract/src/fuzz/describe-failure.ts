import { type FuzzRequest, ORIGIN } from "./target.ts";

/**
 * Writes requests as curl commands, to be pasted into a shell beside a sandbox that `npm start` has started.
 *
 * @param origin of the sandbox, without a slash at the end. @default where `npm start` listens
 */
export const curlLines = (requests: readonly FuzzRequest[], origin = ORIGIN): string[] =>
  requests.map((request) => curlLine(request, origin));

function curlLine({ method, target, headers, body }: FuzzRequest, origin: string): string {
  // curl would take `..` out of an address, and expand brackets and braces.
  const words = ["curl", "-sS", "--path-as-is", "--globoff", "-w", String.raw`'\n%{http_code}\n'`];
  if (method !== "GET") words.push("-X", method);
  words.push(quoted(`${origin}${target}`));
  const sent = { ...headers };
  // curl sends every body as a form by default; a header without a value removes its default header.
  if (body !== undefined) sent["content-type"] ??= "";
  for (const [name, value] of Object.entries(sent))
    words.push("-H", quoted(value === "" ? `${name}:` : `${name}: ${value}`));
  if (body !== undefined) words.push("--data-raw", quoted(body));
  return words.join(" ");
}

/** As a shell takes it without a change. */
const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;

export interface Failure {
  operationId: string;
  /** A sentence. */
  problem: string;
  /** The options of `pnpm fuzz` that find it again. */
  again: string;
  /** All that has to be sent to a fresh sandbox, the request that is answered wrongly last. */
  requests: readonly FuzzRequest[];
}

/** Says what went wrong, how it is found again, and how it is seen on a sandbox that `npm start` has started. */
export function describeFailure({ operationId, problem, again, requests }: Failure): string {
  const lines = curlLines(requests).map((line) => `  ${line}`);
  return [
    `${operationId}: ${problem}`,
    `  again: pnpm fuzz -- ${again}`,
    "  on a sandbox of `npm start`:",
    ...lines,
  ].join("\n");
}
