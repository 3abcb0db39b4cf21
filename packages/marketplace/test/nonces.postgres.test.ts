import { expect, it } from "vitest";
import { migrate } from "../src/store/database/migrate.ts";
import { openDatabase } from "../src/store/database/open-database.ts";
import { MIGRATIONS } from "../src/store/migrations/migration-list.ts";
import { openNonces } from "../src/store/oauth/nonces.ts";
import { newTestStorage } from "./support/test-marketplace.ts";

it("of several processes that are sent the same request at once, one takes it", async () => {
  const storage = await newTestStorage("nothing");
  const databases = await Promise.all([1, 2, 3].map(() => openDatabase(storage)));
  const [first] = databases;
  if (!first) throw new Error("three were opened");
  await migrate(first, MIGRATIONS);
  const now = new Date();
  const all = databases.map((database) => openNonces(database, now));
  for (let round = 0; round < 50; round += 1) {
    const taken = await Promise.all(all.map((nonces) => nonces.record(`request ${round}`, now)));
    expect(taken.filter(Boolean)).toHaveLength(1);
  }
  await all[0]?.prune(new Date(now.getTime() + 1000));
  expect(await all[1]?.record("request 1", now)).toBe(true);
  await Promise.all(databases.map((database) => database.close()));
});
