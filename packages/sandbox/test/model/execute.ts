import { handlers } from "@runout/marketplace";
import { sandboxHandlers } from "../../src/index.ts";
import { refundAmount } from "./action-rules.ts";
import { chosenListings, chosenOrders } from "./choice.ts";
import type { Command, Role } from "./command.ts";
import { toNumber } from "./decimal.ts";
import { type Demo, uninvolvedUser } from "./open-model-demo.ts";
import { at, idOf, type ModelListing, type ModelOrder, type ModelState } from "./state.ts";

/**
 * Runs a command on the marketplace; `state` is the model before it.
 *
 * @returns the id of a listing that was created
 */
export async function execute(demo: Demo, state: ModelState, command: Command): Promise<number | undefined> {
  const { control, users } = demo;
  switch (command.do) {
    case "create": {
      const { release: release_id, price, status } = command;
      const body = { release_id, price, condition: "Mint (M)", ...(status && { status }) } as const;
      return (await handlers.createListing(users[command.as], { path: {}, query: {}, body })).listing_id;
    }
    case "edit":
    case "delete": {
      const listing = at(state.listings, command.position);
      if (!listing) return undefined;
      const context = users[partyOf(listing, command.as)];
      const path = { listing_id: listing.id };
      if (command.do === "delete") await handlers.deleteListing(context, { path, query: {}, body: undefined });
      else {
        const { do: _, as: __, position: ___, ...body } = command;
        await handlers.editListing(context, { path, query: {}, body });
      }
      return undefined;
    }
    case "order": {
      const listing_ids = chosenListings(state, command).map(({ id }) => id);
      if (listing_ids.length > 0 || command.buyer === "unknown_user") {
        const body = { buyer: command.buyer, listing_ids };
        await sandboxHandlers.createSandboxOrder(control, { path: {}, query: {}, body });
      }
      return undefined;
    }
    case "wait":
      await sandboxHandlers.setClock(control, { path: {}, query: {}, body: { advance_seconds: command.seconds } });
      return undefined;
    case "merge": {
      const [others, first] = chosenOrders(state, command);
      const body = { action: "merge", order_ids: others.map(idOf) } as const;
      if (first) await sandboxHandlers.actOnOrder(control, { path: { order_id: idOf(first) }, query: {}, body });
      return undefined;
    }
    default: {
      const order = at(state.orders, command.position);
      if (order) await touchOrder(demo, order, command);
      return undefined;
    }
  }
}

type OrderCommand = Exclude<Command, { do: "create" | "edit" | "delete" | "order" | "merge" | "wait" }>;

async function touchOrder({ control, users }: Demo, order: ModelOrder, command: OrderCommand): Promise<void> {
  const path = { order_id: idOf(order) };
  switch (command.do) {
    case "edit order": {
      const { do: _, as, position: __, ...body } = command;
      await handlers.editOrder(users[partyOf(order, as)], { path, query: {}, body });
      return;
    }
    case "write": {
      const { do: _, as, position: __, ...body } = command;
      await handlers.addOrderMessage(users[partyOf(order, as)], { path, query: {}, body });
      return;
    }
    default:
      await sandboxHandlers.actOnOrder(control, {
        path,
        query: {},
        body: actionOf(order, command),
      });
  }
}

type Action = Parameters<typeof sandboxHandlers.actOnOrder>[1]["body"];

function actionOf(order: ModelOrder, command: Exclude<OrderCommand, { as: Role }>): Action {
  switch (command.do) {
    case "pay":
      return { action: "pay", pending: command.pending };
    case "refund":
      return { action: "refund", amount: toNumber(refundAmount(order, command.share)), received: command.received };
    case "message":
      return { action: "message", message: command.message };
    case "request cancel":
      return { action: "request_cancel" };
  }
}

function partyOf(of: ModelListing | ModelOrder, role: Role) {
  if (role === "seller") return of.shop;
  const buyer = "buyer" in of ? of.buyer : "example_buyer";
  return role === "buyer" ? buyer : uninvolvedUser({ shop: of.shop, buyer });
}
