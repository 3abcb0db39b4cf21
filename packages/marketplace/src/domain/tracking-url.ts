import type { Schemas } from "./schemas.ts";

/** Each carrier's tracking page, the number still to be put in. The one of UPS is documented, the others are the carriers' own. */
const pages: Record<Schemas["Carrier"], string | null> = {
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
  const page = carrier === null ? null : pages[carrier];
  return page === null ? null : page + encodeURIComponent(number);
}
