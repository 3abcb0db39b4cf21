import type { Migration } from "../database/migrate.ts";

/**
 * The marketplace's tables. Statuses and conditions are stored in the contract's own words. Tables that belong to a
 * seller carry `seller_id` in their key, and a listing's `bucket` is known from its id, so that each hot query names
 * the part of the data it touches.
 */
export const marketplaceTables: Migration = {
  version: 1,
  name: "marketplace",
  sql: `
create table settings (
  key text primary key,
  value text not null
);

create table rates (
  currency text primary key,
  per_usd numeric(18, 8) not null check (per_usd > 0),
  as_of date not null
);

create table users (
  id bigint primary key,
  username text not null,
  email text not null,
  name text not null default '',
  home_page text not null default '',
  location text not null default '',
  profile text not null default '',
  registered timestamptz not null,
  currency text not null,
  country text not null,
  address text not null default '',
  is_seller boolean not null default false,
  marketplace_suspended boolean not null default false,
  holds_quantity boolean not null default false,
  shipping_policy text not null default '',
  shipping_first numeric(14, 4),
  ships_to text[],
  min_order_total numeric(14, 4) not null default 0,
  seller_rating numeric(5, 2) not null default 0,
  seller_ratings integer not null default 0,
  buyer_rating numeric(5, 2) not null default 0,
  buyer_ratings integer not null default 0,
  rank integer not null default 0,
  releases_contributed integer not null default 0,
  releases_rated integer not null default 0,
  rating_avg numeric(4, 2) not null default 0,
  next_order integer not null default 1
);
create unique index users_username on users (lower(username));

create table applications (
  consumer_key text primary key,
  consumer_secret_hash text not null,
  name text not null,
  demo boolean not null default false
);

create table personal_tokens (
  token_hash text primary key,
  user_id bigint not null references users (id) on delete cascade,
  demo boolean not null default false
);

create table releases (
  id bigint primary key,
  title text not null,
  artist text not null,
  label text not null,
  catalog_number text not null,
  format text not null,
  format_name text not null,
  format_quantity integer not null default 1,
  format_descriptions text[] not null default '{}',
  year integer not null default 0,
  country text not null default '',
  genres text[] not null default '{}',
  styles text[] not null default '{}',
  estimated_weight integer not null,
  image_count integer not null default 1,
  in_wantlist integer not null default 0,
  in_collection integer not null default 0,
  blocked_from_sale boolean not null default false
);

create sequence listing_numbers start 4200001;

create table listings (
  bucket smallint not null,
  id bigint not null,
  seller_id bigint not null references users (id),
  release_id bigint not null references releases (id),
  status text not null,
  condition text not null,
  sleeve_condition text not null,
  price numeric(14, 4) not null check (price > 0),
  currency text not null,
  comments text not null default '',
  allow_offers boolean not null default false,
  audio boolean not null default false,
  external_id text not null default '',
  location text not null default '',
  weight numeric(10, 2) not null,
  format_quantity integer not null check (format_quantity >= 0),
  quantity integer not null default 1 check (quantity >= 0),
  posted timestamptz not null,
  primary key (bucket, id)
);
create index listings_by_posted on listings (seller_id, status, posted, id);
create index listings_of_seller on listings (seller_id, posted, id);
create index listings_for_sale on listings (release_id, condition) where status = 'For Sale';

create table cart_items (
  user_id bigint not null references users (id) on delete cascade,
  listing_id bigint not null,
  primary key (user_id, listing_id)
);

create table orders (
  seller_id bigint not null references users (id),
  number integer not null,
  buyer_id bigint not null references users (id),
  status text not null,
  currency text not null,
  shipping numeric(14, 4) not null default 0,
  shipping_method text not null default 'Standard',
  shipping_address text not null,
  additional_instructions text not null default '',
  archived boolean not null default false,
  tracking_number text,
  tracking_carrier text,
  tax jsonb not null default '[]',
  created timestamptz not null,
  last_activity timestamptz not null,
  primary key (seller_id, number)
);
create index orders_by_created on orders (seller_id, created, number);
create index orders_of_buyer on orders (buyer_id, created);

create table order_items (
  seller_id bigint not null,
  order_number integer not null,
  listing_id bigint not null,
  position integer not null,
  release_id bigint not null references releases (id),
  price numeric(14, 4) not null,
  media_condition text not null,
  sleeve_condition text not null,
  condition_comments text not null,
  item_location text not null,
  private_comments text not null,
  primary key (seller_id, order_number, listing_id),
  foreign key (seller_id, order_number) references orders (seller_id, number) on delete cascade
);
create index order_items_of_release on order_items (release_id);

create table order_messages (
  seller_id bigint not null,
  order_number integer not null,
  number integer not null,
  type text not null,
  created timestamptz not null,
  actor_id bigint not null references users (id),
  subject text not null default '',
  message text not null,
  details jsonb not null default '{}',
  primary key (seller_id, order_number, number),
  foreign key (seller_id, order_number) references orders (seller_id, number) on delete cascade
);
`,
};
