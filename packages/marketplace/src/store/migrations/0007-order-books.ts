import type { Migration } from "../database/migrate.ts";

/** What keeps lists of orders flat as they grow: counts per seller and status, and an index for each documented sort. */
export const orderBooks: Migration = {
  version: 7,
  name: "order_books",
  sql: `
alter table orders add column buyer_key text collate "C" not null default '';
update orders set buyer_key = lower(users.username) from users where users.id = orders.buyer_id;
create index orders_by_buyer on orders (bucket, seller_id, buyer_key, number);
create index orders_of_status on orders (bucket, seller_id, status, created, number);

create table order_books (
  bucket smallint not null,
  seller_id bigint not null references users (id),
  counts jsonb not null default '{}',
  primary key (bucket, seller_id)
) with (fillfactor = 50);
insert into order_books (bucket, seller_id, counts)
  select bucket, seller_id, jsonb_object_agg(status, orders)
  from (select bucket, seller_id, status, count(*) as orders from orders group by bucket, seller_id, status) counted
  group by bucket, seller_id;
`,
};
