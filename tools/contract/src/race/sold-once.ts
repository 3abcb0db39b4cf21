import type { Listing, Order } from "../live/shop.ts";
import type { Race } from "./field.ts";
import { offer, orderCall, shop } from "./goods.ts";

const rounds = 5;

/** Every runner orders the same listing: one gets it. */
export const soldOnce: Race = {
  name: "one listing, many buyers",
  async run(field) {
    const problems: string[] = [];
    let refused = 0;
    for (let round = 0; round < rounds; round += 1) {
      const [listing = 0] = await offer(field, 1);
      const buyer = (runner: number) => (runner % 2 === 0 ? "example_buyer" : "example_collector");
      const answers = await field.all<Order & { message?: string }>((runner) => orderCall([listing], buyer(runner)));
      const sold = answers.filter(({ status }) => status === 201).length;
      if (sold !== 1) problems.push(`listing ${listing} was sold ${sold} times`);
      const expected = `Invalid listing_ids: listing ${listing} is not for sale.`;
      const told = answers.filter(({ status, body }) => status === 422 && body.message === expected).length;
      refused += told;
      if (told !== answers.length - sold)
        problems.push(`${answers.length - sold - told} of the losers were told something else`);
      const call = { method: "GET", path: `/marketplace/listings/${listing}`, token: shop.token };
      const { status } = await field.prepare<Listing>(call);
      if (status !== "Sold") problems.push(`listing ${listing} is ${status}`);
    }
    return { counts: `${rounds} listings sold once each, ${refused} refused`, problems };
  },
};
