import type { Migration } from "../database/migrate.ts";

/**
 * What keeps reading flat as shops grow: counts and a version per inventory, an index for each documented sort, the
 * release as an answer shows it, and projections for reads that cross sellers. Everything of a seller carries the
 * seller's bucket, so that a distributed database keeps it in one place. What the new columns and tables hold for rows
 * that are there already is filled in when the marketplace opens (`complete-data.ts`).
 */
export const inventoryTables: Migration = {
  version: 2,
  name: "inventories",
  sql: `
alter table releases
  add column title_key text collate "C" not null default '',
  add column artist_key text collate "C" not null default '',
  add column label_key text collate "C" not null default '',
  add column catalog_number_key text collate "C" not null default '',
  add column fragment text,
  add column plain_fragment text;

drop index listings_by_posted;
drop index listings_of_seller;
drop index listings_for_sale;
alter table listings
  alter column status type text collate "C",
  add column expires timestamptz,
  add column title_key text collate "C" not null default '',
  add column artist_key text collate "C" not null default '',
  add column label_key text collate "C" not null default '',
  add column catalog_number_key text collate "C" not null default '',
  add column location_key text collate "C" not null default '';
create index listings_by_posted on listings (bucket, seller_id, status, posted, id);
create index listings_by_price on listings (bucket, seller_id, status, price, id);
create index listings_by_title on listings (bucket, seller_id, status, title_key, id);
create index listings_by_artist on listings (bucket, seller_id, status, artist_key, id);
create index listings_by_label on listings (bucket, seller_id, status, label_key, id);
create index listings_by_catalog_number on listings (bucket, seller_id, status, catalog_number_key, id);
create index listings_by_audio on listings (bucket, seller_id, status, audio, id);
create index listings_by_location on listings (bucket, seller_id, status, location_key, id);
create index listings_by_expiry on listings (expires) where status = 'For Sale';

create table inventories (
  bucket smallint not null,
  seller_id bigint not null references users (id),
  version uuid not null default gen_random_uuid(),
  for_sale integer not null default 0,
  draft integer not null default 0,
  expired integer not null default 0,
  sold integer not null default 0,
  violation integer not null default 0,
  suspended integer not null default 0,
  deleted integer not null default 0,
  primary key (bucket, seller_id)
) with (fillfactor = 50);

create table release_offers (
  release_id bigint not null,
  listing_id bigint not null,
  seller_id bigint not null,
  price numeric(14, 4) not null,
  currency text not null,
  condition text not null,
  primary key (release_id, listing_id)
);
create index release_offers_by_price on release_offers (release_id, currency, price);

create table release_sales (
  release_id bigint not null,
  seller_id bigint not null,
  order_number integer not null,
  position integer not null,
  listing_id bigint not null,
  price numeric(14, 4) not null,
  currency text not null,
  condition text not null,
  primary key (release_id, seller_id, order_number, position)
);

create table buyer_orders (
  buyer_id bigint not null,
  seller_id bigint not null,
  number integer not null,
  created timestamptz not null,
  primary key (buyer_id, seller_id, number)
);
create index buyer_orders_by_created on buyer_orders (buyer_id, created, seller_id, number);

drop index orders_by_created;
drop index orders_of_buyer;
alter table orders
  alter column status type text collate "C",
  add column bucket smallint;
update orders set bucket = seller_id % 1024;
alter table orders alter column bucket set not null;
create index orders_by_created on orders (bucket, seller_id, created, number);
create index orders_by_activity on orders (bucket, seller_id, last_activity, number);
create index orders_by_status on orders (bucket, seller_id, status, number);

alter table order_items add column bucket smallint;
update order_items set bucket = seller_id % 1024;
alter table order_items alter column bucket set not null;
drop index order_items_of_release;
-- Orders that each hold a copy of one listing can be merged, so a listing can be in an order more than once.
alter table order_items drop constraint order_items_pkey;
alter table order_items add primary key (seller_id, order_number, position);

alter table order_messages add column bucket smallint;
update order_messages set bucket = seller_id % 1024;
alter table order_messages alter column bucket set not null;
`,
};
