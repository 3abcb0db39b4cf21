import type { SandboxSeed } from "../../src/index.ts";

/** A small seed: a shop with listings, and its users. */
export const SHOP = {
  users: [
    { username: "my_shop", tokens: ["shop-token"], currency: "EUR", country: "Germany" },
    { username: "ann", tokens: ["ann-token"], is_seller: false },
    { username: "big_shop", holds_quantity: true },
  ],
  releases: [
    { id: 7, artist: "Mara Lindqvist", title: "Night Ferry", label: "Harbour Tapes", genres: ["Electronic"] },
    { id: 8, artist: "Otto", title: "Zwei", format_name: "CD", format_quantity: 2, blocked_from_sale: true },
  ],
  listings: [
    { seller: "my_shop", release_id: 7, condition: "Mint (M)", price: 24.5, external_id: "first" },
    {
      seller: "my_shop",
      release_id: 7,
      condition: "Good (G)",
      price: "3",
      external_id: "second",
      posted: "2026-01-01T00:00:00Z",
    },
    { seller: "big_shop", release_id: 7, condition: "Very Good (VG)", price: 5, quantity: 3, external_id: "several" },
  ],
} satisfies SandboxSeed;
