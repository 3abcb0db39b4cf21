import type { UserRow } from "../../domain/entities.ts";
import type { SeedData } from "../demo-seed.ts";
import { type SeedApplication, SeedError, type SeedUser, seedPath, Unique } from "./seed-error.ts";

/** Users by their names, which do not regard case. */
export class DescribedUsers {
  readonly rows: readonly UserRow[];
  readonly #byName: ReadonlyMap<string, UserRow>;

  constructor(rows: readonly UserRow[]) {
    this.rows = rows;
    this.#byName = new Map(rows.map((row) => [row.username.toLowerCase(), row]));
  }

  /** @throws SeedError where no user has this name */
  named(username: string, path: string): UserRow {
    const user = this.#byName.get(username.toLowerCase());
    if (!user) throw new SeedError(path, `no user of the seed is called ${JSON.stringify(username)}.`);
    return user;
  }
}

/**
 * Makes rows of described users.
 *
 * @param now when those join who have no time of their own
 * @throws SeedError for a name or an id that two have
 */
export function describeUsers(users: readonly SeedUser[], now: Date): DescribedUsers {
  const names = new Unique("the username");
  const ids = new Unique("the id");
  for (const [index, { username, id }] of users.entries()) {
    const path = seedPath("users", index, "username");
    if (/^\.{1,2}$/.test(username))
      throw new SeedError(path, `${JSON.stringify(username)} cannot be part of an address.`);
    names.add(username.toLowerCase(), path);
    if (id !== undefined) ids.add(String(id), seedPath("users", index, "id"));
  }
  const taken = new Set(users.map(({ id }) => id));
  let next = 1;
  const freeId = () => {
    while (taken.has(next)) next += 1;
    taken.add(next);
    return next;
  };
  return new DescribedUsers(users.map((user) => userRow(user, user.id ?? freeId(), now)));
}

const decimal = (amount: number | string): string => String(amount);

function userRow(user: SeedUser, id: number, now: Date): UserRow {
  const { username, name = "", country = "United States", currency = "USD" } = user;
  return {
    id,
    username,
    email: user.email ?? `${username}@example.com`,
    name,
    home_page: user.home_page ?? "",
    location: user.location ?? "",
    profile: user.profile ?? "",
    registered: new Date(user.registered ?? now).toISOString(),
    currency,
    buyer_currency: user.buyer_currency ?? currency,
    country,
    address: user.address ?? `${name || username}\n${country}`,
    is_seller: user.is_seller ?? true,
    marketplace_suspended: false,
    holds_quantity: user.holds_quantity ?? false,
    shipping_policy: user.shipping_policy ?? "",
    shipping_first: user.shipping_first === undefined ? null : decimal(user.shipping_first),
    ships_to: user.ships_to ?? null,
    min_order_total: decimal(user.min_order_total ?? 0),
    seller_rating: decimal(user.seller_rating ?? 0),
    seller_ratings: user.seller_ratings ?? 0,
    buyer_rating: decimal(user.buyer_rating ?? 0),
    buyer_ratings: user.buyer_ratings ?? 0,
    rank: 0,
    releases_contributed: 0,
    releases_rated: 0,
    rating_avg: "0",
    next_order: 1,
  };
}

/**
 * Makes rows of the credentials that users and applications are described with.
 *
 * @throws SeedError for a token or a key that is there twice, and a user who is not there
 */
export function describeCredentials(
  users: readonly SeedUser[],
  applications: readonly SeedApplication[],
  known: DescribedUsers,
): Pick<SeedData, "applications" | "tokens" | "accessTokens"> {
  const tokens = new Unique("a token");
  const keys = new Unique("the consumer_key");
  const accessTokens = new Unique("the token");
  return {
    tokens: users.flatMap(({ username, tokens: own = [] }, index) =>
      own.map((token, place) => {
        tokens.add(token, `${seedPath("users", index)}.tokens[${place}]`);
        return { token, username };
      }),
    ),
    applications: applications.map(({ consumer_key, consumer_secret, name = consumer_key }, index) => {
      keys.add(consumer_key, seedPath("applications", index, "consumer_key"));
      return { consumer_key, consumer_secret, name };
    }),
    accessTokens: applications.flatMap(({ consumer_key, access_tokens: given = [] }, index) =>
      given.map(({ token, secret, username }, place) => {
        const path = seedPath("applications", index, `access_tokens[${place}]`);
        accessTokens.add(token, `${path}.token`);
        return { token, secret, consumer_key, username: known.named(username, `${path}.username`).username };
      }),
    ),
  };
}
