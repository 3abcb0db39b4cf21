import type { Migration } from "../database/migrate.ts";

/**
 * What the passing of time needs to know, which listings a suspension took off the market, and the snapshots of a sandbox.
 * A snapshot's rows lie in tables of their own, which are made with it.
 */
export const timeAndSnapshots: Migration = {
  version: 3,
  name: "time_and_snapshots",
  sql: `
create table payment_deadlines (
  bucket smallint not null,
  seller_id bigint not null,
  number integer not null,
  due timestamptz not null,
  primary key (bucket, seller_id, number)
);
create index payment_deadlines_by_due on payment_deadlines (due, seller_id, number);

create table suspended_listings (
  bucket smallint not null,
  seller_id bigint not null,
  listing_id bigint not null,
  primary key (bucket, seller_id, listing_id)
);

create table snapshots (
  number integer generated always as identity primary key,
  name text not null unique,
  created timestamptz not null,
  listings integer not null default 0,
  orders integer not null default 0,
  next_listing_number bigint not null default 0
);
`,
};
