import type { Queryable } from "../database/database.ts";

/** A program that asks users for permission. */
export interface ApplicationRow {
  consumer_key: string;
  /** As it is stored: see `openSecret`. */
  consumer_secret: string;
  name: string;
  /** The one address that users may be sent back to; null for any. */
  callback: string | null;
  created: string;
  revoked: string | null;
}

const COLUMNS = "consumer_key, consumer_secret, name, callback, created, revoked";
const find = {
  name: "application_find",
  text: `select ${COLUMNS} from applications where consumer_key = $1 and revoked is null and (not demo or $2)`,
};
const insert = {
  name: "application_insert",
  text: "insert into applications (consumer_key, consumer_secret, name, callback) values ($1, $2, $3, $4)",
};
const list = { name: "applications", text: `select ${COLUMNS} from applications order by created, consumer_key` };
const revoke = {
  name: "application_revoke",
  text: "update applications set revoked = now() where consumer_key = $1 and revoked is null returning consumer_key",
};

/** Finds an application that was not revoked. The demo's is publicly known, so it counts only where that is wanted. */
export async function findApplication(
  database: Queryable,
  consumerKey: string,
  demo: boolean,
): Promise<ApplicationRow | undefined> {
  const [row] = await database.query<ApplicationRow>(find, [consumerKey, demo]);
  return row;
}

/** Stores an application. */
export async function insertApplication(
  database: Queryable,
  application: Pick<ApplicationRow, "consumer_key" | "consumer_secret" | "name" | "callback">,
): Promise<void> {
  const { consumer_key, consumer_secret, name, callback } = application;
  await database.query(insert, [consumer_key, consumer_secret, name, callback]);
}

/** Lists all applications, oldest first. */
export const findApplications = (database: Queryable): Promise<ApplicationRow[]> =>
  database.query<ApplicationRow>(list);

/** Revokes an application, and with it every permission it was given; false where there is none that counts. */
export async function revokeApplication(database: Queryable, consumerKey: string): Promise<boolean> {
  return (await database.query(revoke, [consumerKey])).length > 0;
}
