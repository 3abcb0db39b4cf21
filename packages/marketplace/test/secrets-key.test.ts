import { expect, it } from "vitest";
import { secretKeys } from "../src/secrets/secret-keys.ts";
import { createAdministration } from "../src/services/administration.ts";
import { authenticate } from "../src/services/authenticate.ts";
import { openCredentialLookup } from "../src/services/credential-lookup.ts";
import { migrate } from "../src/store/database/migrate.ts";
import { openDatabase } from "../src/store/database/open-database.ts";
import { MIGRATIONS } from "../src/store/migrations/migration-list.ts";
import { newTestStorage } from "./support/test-marketplace.ts";

it("what was made under another key is refused, and breaks nothing", async () => {
  const storage = await newTestStorage("nothing");
  const database = await openDatabase(storage);
  await migrate(database, MIGRATIONS);
  const signingTime = () => new Date();
  const lookupOf = (byte: number) =>
    openCredentialLookup({ database, keys: secretKeys(Buffer.alloc(32, byte)), demo: false, signingTime });
  const [own, other] = [await lookupOf(1), await lookupOf(2)];
  const made = await createAdministration(own, signingTime).createApplication("Crate", null);
  const presented = { kind: "keySecret", key: made.consumerKey, secret: made.consumerSecret } as const;
  expect((await authenticate(own, presented)).application).toBe("Crate");
  await expect(authenticate(other, presented)).rejects.toMatchObject({ kind: "Unauthenticated" });
  const pairs: [string, string][] = [
    ["oauth_consumer_key", made.consumerKey],
    ["oauth_signature_method", "PLAINTEXT"],
    ["oauth_signature", `${made.consumerSecret}&`],
  ];
  const request = { method: "GET", url: "http://h.example/", form: [], authorization: pairs, oauth: new Map(pairs) };
  expect((await authenticate(own, { kind: "oauth", request })).application).toBe("Crate");
  await expect(authenticate(other, { kind: "oauth", request })).rejects.toMatchObject({ kind: "Unauthenticated" });
  await database.close();
});
