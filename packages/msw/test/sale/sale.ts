import { createTransport, paginate, ValidationError } from "@runout/client";
import {
  addOrderMessage,
  createListing,
  editOrder,
  getInventory,
  getListing,
  getOrder,
  listOrderMessages,
} from "@runout/client/operations";
import type { Sandbox } from "@runout/sandbox";

/** The marketplace of a sale, wherever it runs. */
export interface SaleMarketplace {
  baseUrl: string;
  fetch: Pick<Sandbox, "fetch">["fetch"];
  control: Sandbox["control"];
}

/** What the parties of a sale have seen. */
export type SaleRecord = Awaited<ReturnType<typeof sell>>;

const RELEASE_ID = 1;
/** The first call waits for a database to be opened, which takes long on a busy machine. */
const TIMEOUTS_MS = { attempt: 300_000, total: 300_000 };
const USER_AGENT = "sale/1.0";

/** Sells a record from its listing to a refund, and reads everything back. It needs only a `fetch` and a control. */
export async function sell({ baseUrl, fetch, control }: SaleMarketplace) {
  const transportOf = (token: string) =>
    createTransport({
      baseUrl,
      auth: { type: "token", token },
      userAgent: USER_AGENT,
      fetch,
      pacing: false,
      timeout: TIMEOUTS_MS,
    });
  const seller = transportOf("seller-token");
  const buyer = transportOf("buyer-token");
  const inventoryUrl = `${baseUrl}/users/example_seller/inventory?sort=listed&sort_order=desc&per_page=2`;
  const inventoryPage = async (etag?: string) => {
    const headers = { "user-agent": USER_AGENT, ...(etag !== undefined && { "if-none-match": etag }) };
    const response = await fetch(inventoryUrl, { headers });
    return { status: response.status, etag: response.headers.get("etag"), length: (await response.text()).length };
  };
  const listedIds = async (): Promise<number[]> => {
    const inventory = getInventory(buyer, {
      username: "example_seller",
      sort: "listed",
      sort_order: "desc",
      per_page: 2,
    });
    return (await paginate(inventory).collect({ limit: 5 })).map(({ id }) => id);
  };

  const { listing_id } = await createListing(seller, {
    release_id: RELEASE_ID,
    condition: "Near Mint (NM or M-)",
    price: 24.5,
  });
  const isListed = async () => (await listedIds()).includes(listing_id);
  const isListedBefore = await isListed();
  const first = await inventoryPage();
  const unchanged = await inventoryPage(first.etag ?? "");

  const { id: order_id, status: ordered } = await control.createSandboxOrder({
    buyer: "example_buyer",
    listing_ids: [listing_id],
  });
  const whileOrdered = await getListing(seller, { listing_id });
  const isListedAfter = await isListed();
  const changed = await inventoryPage(first.etag ?? "");

  const invoice = await editOrder(seller, { order_id, shipping: 6.5 });
  await addOrderMessage(buyer, { order_id, message: "Please pack it well." });
  await control.setClock({ advance_seconds: 2 * 86_400 });
  const paid = await control.actOnOrder({ order_id, action: "pay" });
  const tooLate = await editOrder(seller, { order_id, shipping: 1 }).then(
    () => undefined,
    (error: unknown) => error,
  );
  const tracked = await editOrder(seller, {
    order_id,
    tracking: { number: "9400111899560001234567", carrier: "USPS" },
  });
  await addOrderMessage(seller, { order_id, status: "Shipped", message: "On its way!" });
  const shipped = await getOrder(buyer, { order_id });
  const refunded = await control.actOnOrder({ order_id, action: "refund", amount: 31 });

  const messages = paginate(listOrderMessages(seller, { order_id, per_page: 3 }));
  const log = await messages.collect({ limit: 100 });
  const last = await getOrder(seller, { order_id });
  return {
    listed: [isListedBefore, isListedAfter, await isListed()],
    inventory: {
      first: [first.status, first.etag !== null],
      unchanged: [unchanged.status, unchanged.length, unchanged.etag === first.etag],
      changed: [changed.status, changed.etag !== first.etag],
    },
    statuses: [ordered, invoice.status, paid.status, shipped.status, refunded.status],
    listing: whileOrdered.status,
    refusal: tooLate instanceof ValidationError ? tooLate.status : String(tooLate),
    tracking: tracked.tracking?.carrier,
    total: last.total,
    log: log.map(({ type, message }) => `${type}: ${message}`),
    logTotal: messages.total,
  };
}
