/** A user of the demo with the personal token that a sandbox gives to the user. */
export interface DemoUser {
  id: number;
  username: string;
  token: string;
}

/** Sells single copies. */
export const SELLER = { id: 845236, username: "example_seller", token: "seller-token" } as const satisfies DemoUser;
/** Sells several copies under one listing. */
export const STORE = { id: 614207, username: "example_store", token: "store-token" } as const satisfies DemoUser;
export const SELLERS: readonly DemoUser[] = [SELLER, STORE];

/** The names of the users who only buy. */
export const BUYER = "example_buyer";
export const BUYERS = [BUYER, "example_collector"] as const;
