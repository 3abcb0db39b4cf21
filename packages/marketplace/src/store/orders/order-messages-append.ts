/** Where a statement that appends entries finds what it needs, as value references such as `$1`. */
export interface AppendValues {
  bucket: string;
  seller: string;
  number: string;
  created: string;
  /** A JSON array of entries. */
  entries: string;
}

/** The statement that appends entries to an order's log, numbered on from the last one. The order must be locked. */
export const appendText = ({ bucket, seller, number, created, entries }: AppendValues): string =>
  `insert into order_messages (bucket, seller_id, order_number, number, type, created, actor_id, subject, message, details)
    select ${bucket}, ${seller}, ${number}, coalesce(last.number, 0) + entries.place, type, ${created}, actor_id, subject,
      message, details
    from rows from (jsonb_to_recordset(${entries}::jsonb)
        as (type text, actor_id bigint, subject text, message text, details jsonb))
      with ordinality as entries (type, actor_id, subject, message, details, place),
      (select max(number) as number from order_messages
        where bucket = ${bucket} and seller_id = ${seller} and order_number = ${number}) last`;
