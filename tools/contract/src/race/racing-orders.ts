import { SELLER, SELLERS } from "@runout/harness/demo-users";
import { type Listing, type Order, readInventory, readOrders } from "../consistency/sellers.ts";
import { CONNECTIONS, type Race } from "./connections.ts";
import { createListings, orderCall } from "./fixtures.ts";

const ROUNDS = 5;

/** Every connection orders the same listing: one gets it. */
export const soldOnce: Race = {
  name: "one listing, many buyers",
  async run(connections) {
    const problems: string[] = [];
    let refused = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const [listing = 0] = await createListings(connections, 1);
      const buyer = (index: number) => (index % 2 === 0 ? "example_buyer" : "example_collector");
      const answers = await connections.all<Order & { message?: string }>((index) =>
        orderCall([listing], buyer(index)),
      );
      const sold = answers.filter(({ status }) => status === 201).length;
      if (sold !== 1) problems.push(`listing ${listing} was sold ${sold} times`);
      const expected = `Invalid listing_ids: listing ${listing} is not for sale.`;
      const refusals = answers.filter(({ status, body }) => status === 422 && body.message === expected).length;
      refused += refusals;
      if (refusals !== answers.length - sold)
        problems.push(`${answers.length - sold - refusals} of the others were answered otherwise`);
      const call = { method: "GET", path: `/marketplace/listings/${listing}`, token: SELLER.token };
      const { status } = await connections.prepare<Listing>(call);
      if (status !== "Sold") problems.push(`listing ${listing} is ${status}`);
    }
    return { counts: `${ROUNDS} listings sold once each, ${refused} refused`, problems };
  },
};

/** How many copies the listings have, which the API does not show. */
const COPIES = [3, 5, 2];

/** Every connection orders a copy of a listing that holds several: as many get one as there are. */
export const severalCopies: Race = {
  name: "several copies",
  async run(connections) {
    const problems: string[] = [];
    const [, store] = SELLERS;
    if (!store) throw new Error("there is no store");
    const inventory = await readInventory(connections.supervisor, store);
    const several = inventory.filter(({ status }) => status === "For Sale").slice(0, COPIES.length);
    if (several.length < COPIES.length) problems.push("the store has too few listings for sale");
    let sold = 0;
    for (const [index, { id }] of several.entries()) {
      const quantity = COPIES[index] ?? 1;
      await connections.prepare<Listing>({
        method: "POST",
        path: `/sandbox/listings/${id}/actions`,
        body: { action: "stock", quantity },
      });
      const answers = await connections.all<Order>(() => orderCall([id]));
      const got = answers.filter(({ status }) => status === 201).length;
      sold += got;
      if (got !== quantity) problems.push(`of the ${quantity} copies of ${id} ${got} were sold`);
      const refused = answers.filter(({ status }) => status === 422).length;
      if (got + refused !== CONNECTIONS)
        problems.push(`${CONNECTIONS - got - refused} buyers of ${id} got neither yes nor no`);
      const call = { method: "GET", path: `/marketplace/listings/${id}`, token: store.token };
      const { status } = await connections.prepare<Listing>(call);
      if (status !== "Sold") problems.push(`listing ${id} is ${status}`);
    }
    return { counts: `${several.length} listings, ${sold} copies sold`, problems };
  },
};

const ORDERS_EACH = 2;

/** Every connection orders copies of its own at the same time: the numbers they get follow one another. */
export const orderNumbers: Race = {
  name: "order numbers",
  async run(connections) {
    const before = await readOrders(connections.supervisor, SELLER);
    const listings = await createListings(connections, CONNECTIONS * ORDERS_EACH);
    const numbers: number[] = [];
    const problems: string[] = [];
    await connections.each(async (connection, index) => {
      for (let n = 0; n < ORDERS_EACH; n += 1) {
        const answer = await connection.send<Order>(orderCall([listings[index * ORDERS_EACH + n] ?? 0]));
        if (answer.status !== 201) problems.push(`an order was answered ${answer.status}`);
        else numbers.push(Number(answer.body.id.split("-")[1]));
      }
    });
    const expected = listings.map((_, index) => before.length + index + 1);
    const got = numbers.toSorted((a, b) => a - b);
    if (got.join() !== expected.join()) problems.push(`the numbers are ${got.join()} instead of ${expected.join()}`);
    return { counts: `${numbers.length} orders, numbers ${got[0]} to ${got.at(-1)}`, problems };
  },
};
