import { createTransport, type Transport } from "@runout/client";
import { type ControlClient, createControlClient } from "@runout/sandbox/control-client";
import type { Arguments, Option } from "./command.ts";
import { EXIT_CODES, Failure } from "./failure.ts";

/** The options of every command that speaks to a sandbox. */
export const CONNECTION_OPTIONS: Readonly<Record<string, Option>> = {
  url: { value: "url", description: "where the sandbox is (default http://127.0.0.1:8080)", variable: "RUNOUT_URL" },
};

/** The option of a command that acts as a user. */
export const TOKEN_OPTION: Option = {
  value: "token",
  description: "the user's personal token (default seller-token)",
};

/** Controls the sandbox that the options name. Nothing is asked yet. */
export const controlOf = (args: Arguments): ControlClient => {
  const baseUrl = baseUrlOf(args);
  return createControlClient(fetchFrom(baseUrl), baseUrl);
};

/** Calls the sandbox's API as the user of the option `token`. */
export function transportOf(args: Arguments): Transport {
  const baseUrl = baseUrlOf(args);
  return createTransport({
    baseUrl,
    auth: { type: "token", token: args.text("token") ?? "seller-token" },
    userAgent: "runout-cli",
    fetch: fetchFrom(baseUrl),
    // A person waits, so a failure is reported at once.
    pacing: false,
    retries: 0,
  });
}

function baseUrlOf(args: Arguments): string {
  const url = args.text("url") ?? "http://127.0.0.1:8080";
  if (!/^https?:$/.test(URL.canParse(url) ? new URL(url).protocol : "")) {
    throw new Failure(`--url must be an http or https URL, not ${JSON.stringify(url)}.`, EXIT_CODES.usage);
  }
  return url;
}

/** The platform's `fetch`, which says what to do where nothing answers. */
const fetchFrom =
  (baseUrl: string) =>
  (request: Request): Promise<Response> =>
    fetch(request).catch((error: unknown) => {
      const cause: unknown = error instanceof Error && error.cause !== undefined ? error.cause : error;
      const code = String(Reflect.get(Object(cause), "code"));
      const reason = cause instanceof Error && cause.message !== "" ? cause.message : code;
      const remedy = /CERT|ISSUER|SIGN|VERIFY/.test(code)
        ? "Set NODE_EXTRA_CA_CERTS to the sandbox's ca.pem; `runout start --https` prints the line."
        : "Start one with `npx runout`, or name another with --url.";
      const message = `No sandbox answers at ${baseUrl} (${reason}). ${remedy}`;
      throw new Failure(message, EXIT_CODES.unreachable, { cause: error });
    });
