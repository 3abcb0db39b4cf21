import { runPgbench } from "../baselines/pgbench.ts";
import type { OrderNumbers } from "../dataset/create-orders.ts";
import { readOrders } from "../dataset/load-dataset.ts";
import { authorization, SELLER, TOKENS } from "../demo-calls.ts";
import type { RequestTemplate } from "../load/request-template.ts";
import type { Target } from "../measure-rounds.ts";
import { postgresOf, type Setup, servedOn } from "../setup.ts";
import { repeat } from "./repeat.ts";
import { WRITE_SQL, type WriteKind, writeVariables } from "./write-sql.ts";

/** Ids of releases of the demo that are not blocked from sale. */
export const RELEASE_IDS: OrderNumbers = { first: 1, span: 22 };

const REQUESTS: Record<WriteKind, (orders: OrderNumbers) => Omit<RequestTemplate, "origin">> = {
  create: () => ({
    path: "/marketplace/listings",
    headers: authorization(TOKENS.store),
    body: '{"release_id": {k}, "condition": "Mint (M)", "sleeve_condition": "Generic", "price": 12.5, "comments": "Copy {n}"}',
    ...RELEASE_IDS,
  }),
  edit: (orders) => ({
    path: `/marketplace/orders/${SELLER.id}-{k}`,
    headers: authorization(TOKENS.seller),
    body: '{"shipping": {k}}',
    ...orders,
  }),
  message: (orders) => ({
    path: `/marketplace/orders/${SELLER.id}-{k}/messages`,
    headers: authorization(TOKENS.seller),
    body: '{"message": "Message number {n}."}',
    ...orders,
  }),
};

/** A write as a client makes it. */
export async function writeOverHttp(setup: Setup, work: WriteKind): Promise<Target["measure"]> {
  const request = REQUESTS[work](await readOrders(postgresOf(setup).dataset));
  return repeat(setup, {
    origin: servedOn(setup, "postgres").server.url,
    method: "POST",
    ...request,
    headers: { ...request.headers, "content-type": "application/json" },
  });
}

/** The same write as a transaction with the statements that it cannot do without. */
export async function writeInSql(setup: Setup, work: WriteKind): Promise<Target["measure"]> {
  const { server, dataset } = postgresOf(setup);
  const numbers = work === "create" ? RELEASE_IDS : await readOrders(dataset);
  const script = { sql: WRITE_SQL[work], variables: writeVariables(work, numbers) };
  const { connections } = setup.options;
  return (seconds) => runPgbench(server, dataset.url, script, { connections, seconds });
}
