import { expect, it } from "vitest";
import { migrate } from "../src/store/database/migrate.ts";
import { openDatabase } from "../src/store/database/open-database.ts";
import { migrations } from "../src/store/migrations/migration-list.ts";
import { findRelease } from "../src/store/releases/releases.ts";
import { findUser } from "../src/store/users/users.ts";
import { newTestPlace } from "./support/test-marketplace.ts";

it("users from before buy in the currency that they sell in, and of releases from before nothing is known to tell them by", async () => {
  const database = await openDatabase(await newTestPlace("nothing"));
  await migrate(database, migrations.slice(0, 7));
  await database.script(`
    insert into users (id, username, email, registered, currency, country)
      values (1, 'old_shop', 'shop@example.com', now(), 'GBP', 'United Kingdom');
    insert into releases (id, title, artist, label, catalog_number, format, format_name, estimated_weight)
      values (1, 'Night Ferry', 'Mara Lindqvist', 'Harbour Tapes', 'HT 012', 'LP', 'LP', 230);`);
  await migrate(database, migrations);

  expect(await findUser(database, "old_shop")).toMatchObject({ currency: "GBP", buyer_currency: "GBP" });
  expect(await findRelease(database, 1)).toMatchObject({ title: "Night Ferry", identifiers: [] });
  await database.close();
});
