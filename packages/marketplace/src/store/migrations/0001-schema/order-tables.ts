/** Orders with their items and logs, and what is counted of them. */
export const ORDER_TABLES = `
create table orders (
  bucket smallint not null,
  seller_id bigint not null references users (id),
  -- Counts from 1 for each seller; an order's id is '<seller_id>-<number>'.
  number integer not null,
  buyer_id bigint not null references users (id),
  status text collate "C" not null,
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
  buyer_key text collate "C" not null default '',
  primary key (bucket, seller_id, number)
);
-- One for each sort that the contract documents.
create index orders_by_created on orders (bucket, seller_id, created, number);
create index orders_by_activity on orders (bucket, seller_id, last_activity, number);
create index orders_by_status on orders (bucket, seller_id, status, number);
create index orders_by_buyer on orders (bucket, seller_id, buyer_key, number);
create index orders_of_status on orders (bucket, seller_id, status, created, number);

-- How many orders a seller has of each status, {"Shipped": 3}, and how many of those are archived. The version is another one
-- after each new order and each change of a status.
create table seller_order_counts (
  bucket smallint not null,
  seller_id bigint not null references users (id),
  version uuid not null default gen_random_uuid(),
  counts jsonb not null default '{}',
  archived_counts jsonb not null default '{}',
  primary key (bucket, seller_id)
) with (fillfactor = 50);

-- The same for 512 consecutive numbers of orders each, and between which times those were created: orders between two times are
-- counted without looking at more than the blocks that a limit divides.
create table order_block_counts (
  bucket smallint not null,
  seller_id bigint not null,
  block integer not null,
  first_created timestamptz not null,
  last_created timestamptz not null,
  orders integer not null,
  archived integer not null default 0,
  counts jsonb not null default '{}',
  archived_counts jsonb not null default '{}',
  primary key (bucket, seller_id, block)
) with (fillfactor = 50);

-- The listings of an order as they were when it was placed. A listing can be in an order more than once: orders that each hold a
-- copy of it can be merged.
create table order_items (
  bucket smallint not null,
  seller_id bigint not null,
  order_number integer not null,
  position integer not null,
  listing_id bigint not null,
  release_id bigint not null references releases (id),
  price numeric(14, 4) not null,
  media_condition text not null,
  sleeve_condition text not null,
  condition_comments text not null,
  item_location text not null,
  private_comments text not null,
  primary key (bucket, seller_id, order_number, position),
  foreign key (bucket, seller_id, order_number) references orders (bucket, seller_id, number) on delete cascade
);

-- An order's log, numbered from 1.
create table order_messages (
  bucket smallint not null,
  seller_id bigint not null,
  order_number integer not null,
  number integer not null,
  type text not null,
  created timestamptz not null,
  actor_id bigint not null references users (id),
  subject text not null default '',
  message text not null,
  details jsonb not null default '{}',
  primary key (bucket, seller_id, order_number, number),
  foreign key (bucket, seller_id, order_number) references orders (bucket, seller_id, number) on delete cascade
);

-- Orders that are cancelled when they are not paid in time.
create table payment_deadlines (
  bucket smallint not null,
  seller_id bigint not null,
  number integer not null,
  due timestamptz not null,
  primary key (bucket, seller_id, number)
);
create index payment_deadlines_by_due on payment_deadlines (due, seller_id, number);

-- A buyer's orders, of all sellers.
create table buyer_orders (
  buyer_id bigint not null,
  seller_id bigint not null,
  number integer not null,
  created timestamptz not null,
  primary key (buyer_id, seller_id, number)
);
create index buyer_orders_by_created on buyer_orders (buyer_id, created, seller_id, number);
`;
