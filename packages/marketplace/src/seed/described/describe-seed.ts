import type { SeedData } from "../demo-seed.ts";
import { seedRates } from "../seed-rates.ts";
import { describeListings, describeReleases } from "./describe-listings.ts";
import { describeOrders } from "./describe-orders.ts";
import { describeCredentials, describeUsers } from "./describe-users.ts";
import type { SeedDescription } from "./seed-error.ts";

/**
 * Makes the rows of a seed of its description, whose shape was checked before. Orders come to their status by the marketplace's own
 * rules, so that everything is as if it had been done through the API.
 *
 * @param now the time of what has no time of its own
 * @throws SeedError that names the first value which does not fit to the others
 */
export function describeSeed(description: SeedDescription, now: Date): SeedData {
  const users = describeUsers(description.users ?? [], now);
  const credentials = describeCredentials(description.users ?? [], description.applications ?? [], users);
  const releases = describeReleases(description.releases ?? []);
  const { rows: listings, nextListingNumber } = describeListings(description.listings ?? [], users, releases, now);
  return {
    ...describeOrders(description.orders ?? [], { users, releases, listings, now }),
    ...credentials,
    rates: [...seedRates],
    releases,
    cart_items: [],
    nextListingNumber,
  };
}
