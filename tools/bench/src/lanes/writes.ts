import { runPgbench } from "../contenders/pgbench.ts";
import { type Work, writeSql, writeVariables } from "../database/write-sql.ts";
import type { Lane } from "../lane.ts";
import type { Shot } from "../load/shot.ts";
import { authorization, seller, tokens } from "../shop/cast.ts";
import { readOrders } from "../shop/postgres-shop.ts";
import type { Orders } from "../shop/take-orders.ts";
import { postgresOf, type Stage, serverOn } from "../stage.ts";
import { hit } from "./hit-page.ts";

/** Releases of the cast that are not blocked from sale. */
const releases: Orders = { first: 1, span: 22 };

const requests: Record<Work, (orders: Orders) => Omit<Shot, "origin">> = {
  create: () => ({
    path: "/marketplace/listings",
    headers: authorization(tokens.store),
    body: '{"release_id": {k}, "condition": "Mint (M)", "sleeve_condition": "Generic", "price": 12.5, "comments": "Copy {n}"}',
    ...releases,
  }),
  edit: (orders) => ({
    path: `/marketplace/orders/${seller.id}-{k}`,
    headers: authorization(tokens.seller),
    body: '{"shipping": {k}}',
    ...orders,
  }),
  message: (orders) => ({
    path: `/marketplace/orders/${seller.id}-{k}/messages`,
    headers: authorization(tokens.seller),
    body: '{"message": "Message number {n}."}',
    ...orders,
  }),
};

/** A write as a client makes it. */
export async function writeOverHttp(stage: Stage, work: Work): Promise<Lane["measure"]> {
  const request = requests[work](await readOrders(postgresOf(stage).shop.url));
  return hit(stage, {
    origin: serverOn(stage, "postgres").url,
    method: "POST",
    ...request,
    headers: { ...request.headers, "content-type": "application/json" },
  });
}

/** The same write as a transaction with the statements that it cannot do without. */
export async function writeInSql(stage: Stage, work: Work): Promise<Lane["measure"]> {
  const { server, shop } = postgresOf(stage);
  const numbers = work === "create" ? releases : await readOrders(shop.url);
  const script = { sql: writeSql[work], variables: writeVariables(work, numbers) };
  const { connections } = stage.options;
  return (seconds) => runPgbench(server, shop.url, script, { connections, seconds });
}
