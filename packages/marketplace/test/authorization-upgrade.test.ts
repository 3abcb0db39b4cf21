import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { secretKeys } from "../src/secrets/secret-keys.ts";
import { createAdministration } from "../src/services/administration.ts";
import { authenticate } from "../src/services/authenticate.ts";
import { openCredentialBook } from "../src/services/credential-lookup.ts";
import { migrate } from "../src/store/database/migrate.ts";
import { openDatabase } from "../src/store/database/open-database.ts";
import { migrations } from "../src/store/migrations/migration-list.ts";
import { hashesOf } from "../src/store/oauth/stored-secret.ts";
import { newTestPlace } from "./support/test-marketplace.ts";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

it("data from before has the demo's credentials still, and its access tokens besides", async () => {
  const database = await openDatabase(await newTestPlace("nothing"));
  await migrate(database, migrations.slice(0, 4));
  await database.script(`
    insert into users (id, username, email, registered, currency, country)
      values (845236, 'example_seller', 'seller@example.com', now(), 'USD', 'United States');
    insert into applications values ('demo-key', '${sha256("demo-secret")}', 'Runout Demo', true), ('old', 'x', 'Old', false);
    insert into personal_tokens values ('${sha256("seller-token")}', 845236, true);`);
  await migrate(database, migrations);

  const signingTime = () => new Date();
  const keys = secretKeys(Buffer.alloc(32, 1));
  const book = openCredentialBook({ database, keys, demo: true, signingTime });
  const token = await authenticate(book, { kind: "token", token: "seller-token" });
  expect(token.user?.username).toBe("example_seller");
  const demo = await authenticate(book, { kind: "keySecret", key: "demo-key", secret: "demo-secret" });
  expect(demo.application).toBe("Runout Demo");
  const signer = await book.signerOf(hashesOf(keys, "seller-access-token"), "demo-key");
  expect(signer).toMatchObject({ application: "Runout Demo", tokenSecret: "public:seller-access-secret" });
  await expect(authenticate(book, { kind: "keySecret", key: "old", secret: "x" })).rejects.toThrow("authenticate");
  await database.close();
});

it("what was made under another key is refused, and breaks nothing", async () => {
  const place = await newTestPlace("nothing");
  const database = await openDatabase(place);
  await migrate(database, migrations);
  const signingTime = () => new Date();
  const bookOf = (byte: number) =>
    openCredentialBook({ database, keys: secretKeys(Buffer.alloc(32, byte)), demo: false, signingTime });
  const made = await createAdministration(bookOf(1), signingTime).createApplication("Crate", null);
  const presented = { kind: "keySecret", key: made.consumerKey, secret: made.consumerSecret } as const;
  expect((await authenticate(bookOf(1), presented)).application).toBe("Crate");
  await expect(authenticate(bookOf(2), presented)).rejects.toMatchObject({ kind: "Unauthenticated" });
  const pairs: [string, string][] = [
    ["oauth_consumer_key", made.consumerKey],
    ["oauth_signature_method", "PLAINTEXT"],
    ["oauth_signature", `${made.consumerSecret}&`],
  ];
  const request = { method: "GET", url: "http://h.example/", form: [], authorization: pairs, oauth: new Map(pairs) };
  expect((await authenticate(bookOf(1), { kind: "oauth", request })).application).toBe("Crate");
  await expect(authenticate(bookOf(2), { kind: "oauth", request })).rejects.toMatchObject({ kind: "Unauthenticated" });
  await database.close();
});
