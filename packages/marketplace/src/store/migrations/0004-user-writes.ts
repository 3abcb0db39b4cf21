import type { Migration } from "../database/migrate.ts";

/**
 * How many changes each user has made while reads went to a replica. The count is written with the change, so a replica that has
 * the count has the change.
 */
export const userWrites: Migration = {
  version: 4,
  name: "user_writes",
  sql: `
create table user_writes (
  user_id bigint primary key,
  changes bigint not null
);
`,
};
