import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Marketplace } from "../src/index.ts";
import { openTestMarketplace } from "./support/test-marketplace.ts";

const CREDENTIALS = [
  { kind: "token", token: "seller-token" },
  { kind: "keySecret", key: "demo-key", secret: "demo-secret" },
] as const;

describe.each([true, false])("the demo's credentials, with demoCredentials %j", (demoCredentials) => {
  let marketplace: Marketplace;
  beforeAll(async () => {
    marketplace = await openTestMarketplace({ demoCredentials });
  });
  afterAll(() => marketplace.close());

  it.each(CREDENTIALS)(`are ${demoCredentials ? "taken" : "refused"}: $kind`, async (presented) => {
    const caller = marketplace.authenticate(presented);
    if (demoCredentials)
      await expect(caller).resolves.toMatchObject({ level: expect.stringMatching(/user|application/) });
    else await expect(caller).rejects.toThrow("You must authenticate to access this resource.");
  });

  it("an anonymous caller needs none", async () => {
    expect((await marketplace.authenticate({ kind: "none" })).level).toBe("anonymous");
  });
});
