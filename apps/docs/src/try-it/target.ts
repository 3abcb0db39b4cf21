import { LOCAL_SANDBOX } from "./contract.ts";
import { type PlainCall, sendToMarketplace } from "./page-marketplace.ts";
import { storedValue } from "./stored-value.ts";

/** What answers the calls of all panels. */
export interface Target {
  kind: "page" | "machine";
  /** Of the sandbox on this machine, without a slash at the end. */
  address: string;
}

const chosen = storedValue<Target>(() => localStorage, "try-it-target", { kind: "page", address: LOCAL_SANDBOX });

export const target = (): Target => chosen.get();
export const chooseTarget = (next: Target): void => chosen.set(next);

/** The page's policy lets it reach nothing else. */
const LOCAL_ADDRESS = /^http:\/\/(127\.0\.0\.1|localhost)(:\d{1,5})?$/;

/** A call that could not be sent, with what to do about it. */
export class NotSent extends Error {
  override readonly name = "NotSent";
}

/**
 * Sends a call to the chosen target.
 *
 * @throws NotSent where nothing answers, or the connection was lost
 */
export async function sendCall(call: PlainCall): Promise<Response> {
  const { kind, address } = target();
  return kind === "page" ? sendToPage(call) : sendToMachine(call, address.replace(/\/$/, ""));
}

async function sendToPage(call: PlainCall): Promise<Response> {
  try {
    return await sendToMarketplace(call);
  } catch (error) {
    if (error instanceof TypeError && error.message === "fetch failed") {
      throw new NotSent("The connection was lost: an injected fault cuts it. deleteFaults ends that.");
    }
    const reason = error instanceof Error ? error.message : String(error);
    throw new NotSent(
      `The marketplace was not loaded (${reason}). Check the connection and send again, or use a sandbox on this machine.`,
    );
  }
}

async function sendToMachine({ method, path, headers, body }: PlainCall, address: string): Promise<Response> {
  if (!LOCAL_ADDRESS.test(address)) {
    throw new NotSent(
      `The address must be of this machine, such as ${LOCAL_SANDBOX}: no other is called from this page.`,
    );
  }
  try {
    return await fetch(address + path, {
      method,
      headers,
      credentials: "omit",
      cache: "no-store",
      ...(body !== undefined && { body }),
    });
  } catch {
    const permission =
      location.protocol === "https:"
        ? " The browser may ask whether this site may use programs on this device: that has to be allowed."
        : "";
    throw new NotSent(`Nothing answers at ${address}. Start a sandbox with: npx runout${permission}`);
  }
}
