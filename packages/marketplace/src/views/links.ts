import type { Schemas } from "../domain/schemas.ts";

/** Every address an answer can name, under the server's own base URL. */
export const links = {
  user: (base: string, username: string) => `${base}/users/${encodeURIComponent(username)}`,
  userPage: (base: string, username: string) => `${base}/user/${encodeURIComponent(username)}`,
  avatar: (base: string, userId: number) => `${base}/static/avatars/${userId}.jpeg`,
  listing: (base: string, id: number) => `${base}/marketplace/listings/${id}`,
  listingPage: (base: string, id: number) => `${base}/sell/item/${id}`,
  order: (base: string, id: string) => `${base}/marketplace/orders/${id}`,
  orderPage: (base: string, id: string) => `${base}/sell/order/${id}`,
  orderMessages: (base: string, id: string) => `${base}/marketplace/orders/${id}/messages`,
  orderFeedback: (base: string, id: string) => `${base}/marketplace/orders/${id}/feedback`,
  orderFeedbackPage: (base: string, id: string) => `${base}/sell/order_feedback?order=${id}`,
  release: (base: string, id: number) => `${base}/releases/${id}`,
  releasePage: (base: string, id: number) => `${base}/release/${id}`,
  artist: (base: string, id: number) => `${base}/artists/${id}`,
  label: (base: string, id: number) => `${base}/labels/${id}`,
  /** The n-th picture of a release, its longer side this many pixels; the first is number 1. */
  releaseImage: (base: string, id: number, n: number, pixels: 150 | 600) =>
    `${base}/static/releases/${n === 1 ? id : `${id}.${n}`}-${pixels}.jpeg`,
} as const;

/** Each carrier's tracking page, the number still to be put in. The one of UPS is documented, the others are the carriers' own. */
const TRACKING_PAGES: Record<Schemas["Carrier"], string | null> = {
  UPS: "https://www.ups.com/track?tracknum=",
  USPS: "https://tools.usps.com/go/TrackConfirmAction?tLabels=",
  DHL: "https://www.dhl.com/en/express/tracking.html?AWB=",
  "Deutsche Post": "https://www.deutschepost.de/sendung/simpleQueryResult.html?form.sendungsnummer=",
  "La Poste": "https://www.laposte.fr/outils/suivre-vos-envois?code=",
  "Royal Mail": "https://www.royalmail.com/track-your-item#/tracking-results/",
  PostNL: "https://jouw.postnl.nl/track-and-trace/",
  "DHL Germany": "https://www.dhl.de/de/privatkunden/pakete-empfangen/verfolgen.html?piececode=",
  Other: null,
};

/** Where a parcel can be followed; null without a carrier, and for `Other`. */
export function trackingUrl(carrier: Schemas["Carrier"] | null, number: string): string | null {
  const page = carrier === null ? null : TRACKING_PAGES[carrier];
  return page === null ? null : page + encodeURIComponent(number);
}
