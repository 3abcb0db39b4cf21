/** Releases, the listings that offer them, and what is counted of them. */
export const LISTING_TABLES = `
create table releases (
  id bigint primary key,
  title text not null,
  artist text not null,
  label text not null,
  catalog_number text not null,
  -- The whole format as one text, such as '2xLP, Album, RE'; the parts of it follow.
  format text not null,
  format_name text not null,
  format_quantity integer not null default 1,
  format_descriptions text[] not null default '{}',
  year integer not null default 0,
  country text not null default '',
  genres text[] not null default '{}',
  styles text[] not null default '{}',
  -- Grams.
  estimated_weight integer not null,
  image_count integer not null default 1,
  in_wantlist integer not null default 0,
  in_collection integer not null default 0,
  blocked_from_sale boolean not null default false,
  -- Barcodes and the like, as the contract shows them.
  identifiers jsonb not null default '[]',
  title_key text collate "C" not null default '',
  artist_key text collate "C" not null default '',
  label_key text collate "C" not null default '',
  catalog_number_key text collate "C" not null default '',
  -- What listings show of the release, as JSON text, with and without pictures, and which version of the view has made it. Those
  -- of another version are rendered again when a marketplace opens (backfill.ts).
  fragment text not null,
  plain_fragment text not null,
  fragment_version text not null
);
create index releases_by_fragment_version on releases (fragment_version);

-- What is offered of a release now, by all sellers.
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

-- What was paid for a release, to all sellers.
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

-- The running part of a listing's id, which is this number times 1024 plus the seller's bucket.
create sequence listing_numbers start 4200001;

create table listings (
  bucket smallint not null,
  id bigint not null,
  seller_id bigint not null references users (id),
  release_id bigint not null references releases (id),
  status text collate "C" not null,
  condition text not null,
  sleeve_condition text not null,
  price numeric(14, 4) not null check (price > 0),
  currency text not null,
  comments text not null default '',
  allow_offers boolean not null default false,
  audio boolean not null default false,
  external_id text not null default '',
  location text not null default '',
  -- Grams.
  weight numeric(10, 2) not null,
  format_quantity integer not null check (format_quantity >= 0),
  quantity integer not null default 1 check (quantity >= 0),
  posted timestamptz not null,
  -- When it stops being for sale by itself; null for never.
  expires timestamptz,
  title_key text collate "C" not null default '',
  artist_key text collate "C" not null default '',
  label_key text collate "C" not null default '',
  catalog_number_key text collate "C" not null default '',
  location_key text collate "C" not null default '',
  primary key (bucket, id)
);
-- One for each sort that the contract documents.
create index listings_by_posted on listings (bucket, seller_id, status, posted, id);
create index listings_by_price on listings (bucket, seller_id, status, price, id);
create index listings_by_title on listings (bucket, seller_id, status, title_key, id);
create index listings_by_artist on listings (bucket, seller_id, status, artist_key, id);
create index listings_by_label on listings (bucket, seller_id, status, label_key, id);
create index listings_by_catalog_number on listings (bucket, seller_id, status, catalog_number_key, id);
create index listings_by_audio on listings (bucket, seller_id, status, audio, id);
create index listings_by_location on listings (bucket, seller_id, status, location_key, id);
create index listings_by_expiry on listings (expires) where status = 'For Sale';

-- A seller's inventory: its version, which every change replaces, and how many listings there are of each status.
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

-- Which listings come back when their seller's suspension ends.
create table suspended_listings (
  bucket smallint not null,
  seller_id bigint not null,
  listing_id bigint not null,
  primary key (bucket, seller_id, listing_id)
);

create table cart_items (
  user_id bigint not null references users (id) on delete cascade,
  listing_id bigint not null,
  primary key (user_id, listing_id)
);
`;
