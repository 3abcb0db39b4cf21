const headers = { "content-type": "application/json" };

/** The sandbox's control API, as far as the contract test drives it. */
export interface SandboxControl {
  /** The server's address. */
  endpoint: string;
  /** Back to the seed, no faults, and the rate limit's window empty. */
  begin(): Promise<void>;
  failNext(operationId: string, status: number): Promise<void>;
  /** Uses up the rate limit, as a client that is too quick does. */
  exhaustRateLimit(): Promise<void>;
}

/** Drives the sandbox of a running server. */
export function controlSandbox(endpoint: string): SandboxControl {
  const post = async (path: string, body?: unknown) => {
    const response = await fetch(`${endpoint}${path}`, {
      method: "POST",
      headers,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`POST ${path} answered ${response.status}: ${await response.text()}`);
    await response.arrayBuffer();
  };
  let minutes = 0;
  return {
    endpoint,
    async begin() {
      await post("/sandbox/reset");
      // The reset puts the clock back, so each window must begin after all that were used before it.
      minutes += 2;
      await post("/sandbox/clock", { advance_seconds: minutes * 60 });
    },
    failNext: (operationId, status) => post("/sandbox/faults", { operation_id: operationId, status, times: 1 }),
    async exhaustRateLimit() {
      for (let call = 0; call < 60; call += 1) {
        const response = await fetch(`${endpoint}/`, { headers: { authorization: "Discogs token=seller-token" } });
        await response.arrayBuffer();
      }
    },
  };
}
