import { afterAll, beforeAll, expect, it } from "vitest";
import { type Marketplace, openMarketplace } from "../src/marketplace.ts";
import { getInventory } from "../src/operations/get-inventory.ts";
import { backfill } from "../src/store/backfill.ts";
import { openDatabase } from "../src/store/database/open-database.ts";
import { RELEASE_FRAGMENT_VERSION, releaseFragment } from "../src/views/release-fragment.ts";
import { as } from "./support/open-demo.ts";
import { newTestStorage, openTestMarketplace } from "./support/test-marketplace.ts";

let marketplace: Marketplace;
beforeAll(async () => {
  marketplace = await openTestMarketplace();
});
afterAll(() => marketplace.close());

async function firstPage() {
  const context = await as(marketplace, "seller-token");
  const query = { per_page: 5 } as const;
  return getInventory(context, { path: { username: "example_seller" }, query, body: undefined });
}
const stored = () =>
  marketplace.database.query({
    name: "stored_fragments",
    text: "select id, fragment, plain_fragment, fragment_version, xmin::text as written from releases order by id",
  });

it("a change of what listings show of a release reaches an existing database, its pages and their entity tags", async () => {
  const before = await firstPage();
  await backfill(marketplace.database, {
    version: "another",
    render: (release, options) => releaseFragment({ ...release, title: `${release.title}!` }, options),
  });
  const after = await firstPage();
  for (const [index, { release }] of after.listings.entries()) {
    expect(release.title).toBe(`${before.listings[index]?.release.title}!`);
  }
  expect(after.etag).not.toBe(before.etag);

  await backfill(marketplace.database, { version: RELEASE_FRAGMENT_VERSION, render: releaseFragment });
  expect((await firstPage()).listings).toEqual(before.listings);
});

it("releases whose fragments are of this version stay as they are", async () => {
  const before = await stored();
  const page = await firstPage();
  await backfill(marketplace.database, { version: RELEASE_FRAGMENT_VERSION, render: releaseFragment });
  expect(await stored()).toEqual(before);
  expect((await firstPage()).etag).toBe(page.etag);

  await marketplace.database.script("update releases set fragment_version = 'a', fragment = '{' where id in (1, 7)");
  await backfill(marketplace.database, { version: RELEASE_FRAGMENT_VERSION, render: releaseFragment });
  const after = await stored();
  expect(after.map(({ written: _, ...row }) => row)).toEqual(before.map(({ written: _, ...row }) => row));
  const written = after.filter(({ written }, index) => written !== before[index]?.written);
  expect(written.map(({ id }) => id)).toEqual([1, 7]);
});

it("more releases than one batch has are made anew when a marketplace opens", async () => {
  const storage = await newTestStorage("nothing");
  if ("dataDirectory" in storage) {
    // Nothing is kept of a database in memory: the marketplace's own opening is tested on a server.
    const { database } = marketplace;
    await database.script(`insert into releases select (jsonb_populate_record(releases, jsonb_build_object('id', 100000 + n,
      'fragment_version', case when n % 2 = 0 then '0' else 'z' end))).* from releases, generate_series(1, 2500) n where releases.id = 1`);
    await backfill(database, { version: RELEASE_FRAGMENT_VERSION, render: releaseFragment });
    expect(new Set((await stored()).map((row) => row.fragment_version))).toEqual(new Set([RELEASE_FRAGMENT_VERSION]));
    return;
  }
  await (await openMarketplace({ ...storage, seed: 5000 })).close();
  const database = await openDatabase(storage);
  const count = { name: "outdated", text: "select count(*)::int as count from releases where fragment_version = '0'" };
  await database.script("update releases set fragment_version = '0'");
  expect((await database.query<{ count: number }>(count))[0]?.count).toBeGreaterThan(1000);
  await (await openMarketplace({ ...storage, seed: 5000 })).close();
  expect(await database.query(count)).toEqual([{ count: 0 }]);
  await database.close();
});
