import { findPgbouncer, type Pooler, startPgbouncer } from "@runout/harness/pgbouncer";
import { type PostgresServer, startPostgres } from "@runout/harness/postgres";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { handlers, type Marketplace, openMarketplace } from "../src/index.ts";
import { as, offer, order } from "./support/open-demo.ts";

const program = findPgbouncer();

describe.runIf(program)("a marketplace behind a pooler in transaction mode (not tried without PgBouncer)", () => {
  let server: PostgresServer;
  let pooler: Pooler;
  let marketplaces: Marketplace[];
  beforeAll(async () => {
    server = await startPostgres();
    pooler = await startPgbouncer(program ?? "", server);
    const databaseUrl = pooler.databaseUrl("postgres");
    const options = { databaseUrl, namedStatements: false, seed: "demo", demoCredentials: true } as const;
    marketplaces = await Promise.all([openMarketplace(options), openMarketplace(options)]);
  });
  afterAll(async () => {
    await Promise.all(marketplaces.map((marketplace) => marketplace.close()));
    await pooler.stop();
    await server.stop();
  });

  it("is seeded once by two that open it together, sells a listing once, and reads times as they are", async () => {
    const sellers = await Promise.all(marketplaces.map((marketplace) => as(marketplace, "seller-token")));
    const buyers = await Promise.all(marketplaces.map((marketplace) => as(marketplace, "buyer-token")));
    const [seller] = sellers;
    if (!seller) throw new Error("no marketplace");
    for (let round = 0; round < 5; round += 1) {
      const listing_id = await offer(seller);
      const attempts = await Promise.allSettled(
        Array.from({ length: 10 }, (_, n) => {
          const buyer = buyers[n % 2];
          return buyer ? order(buyer, [listing_id]) : Promise.reject();
        }),
      );
      expect(attempts.filter((attempt) => attempt.status === "fulfilled")).toHaveLength(1);
      const listing = await handlers.getListing(seller, { path: { listing_id }, query: {}, body: undefined });
      expect(listing.status).toBe("Sold");
      // Pacific time, as the contract says: near now, and not nine hours off.
      expect(Math.abs(Date.parse(listing.posted) - Date.now())).toBeLessThan(60_000);
    }
  });
});
