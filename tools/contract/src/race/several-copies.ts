import { type Listing, type Order, shops } from "../live/shop.ts";
import { walkInventory } from "../live/walk.ts";
import { type Race, RUNNERS } from "./field.ts";
import { orderCall } from "./goods.ts";

/** How many copies the listings are stocked with, which the API does not show. */
const stocked = [3, 5, 2];

/** Every runner orders a copy of a listing that holds several: as many get one as there are. */
export const severalCopies: Race = {
  name: "several copies",
  async run(field) {
    const problems: string[] = [];
    const [, store] = shops;
    if (!store) throw new Error("there is no store");
    const inventory = await walkInventory(field.steward, store);
    const several = inventory.filter(({ status }) => status === "For Sale").slice(0, stocked.length);
    if (several.length < stocked.length) problems.push("the store has too few listings for sale");
    let sold = 0;
    for (const [place, { id }] of several.entries()) {
      const quantity = stocked[place] ?? 1;
      await field.prepare<Listing>({
        method: "POST",
        path: `/sandbox/listings/${id}/actions`,
        body: { action: "stock", quantity },
      });
      const answers = await field.all<Order>(() => orderCall([id]));
      const got = answers.filter(({ status }) => status === 201).length;
      sold += got;
      if (got !== quantity) problems.push(`of the ${quantity} copies of ${id} ${got} were sold`);
      const refused = answers.filter(({ status }) => status === 422).length;
      if (got + refused !== RUNNERS) problems.push(`${RUNNERS - got - refused} buyers of ${id} got neither yes nor no`);
      const call = { method: "GET", path: `/marketplace/listings/${id}`, token: store.token };
      const { status } = await field.prepare<Listing>(call);
      if (status !== "Sold") problems.push(`listing ${id} is ${status}`);
    }
    return { counts: `${several.length} listings, ${sold} copies sold`, problems };
  },
};
