import { shippingPriceFor } from "../domain/access-rules.ts";
import type { Viewer } from "../domain/caller.ts";
import type { UserRow } from "../domain/entities.ts";
import { shownQuantity } from "../domain/listing-status.ts";
import { currencyId, format, originalAndConverted, price, type Rates } from "../domain/money.ts";
import type { Schemas } from "../domain/schemas.ts";
import { siteTime } from "../domain/timestamp.ts";
import { links } from "./links.ts";
import { completeFragment } from "./release-fragment.ts";
import { sellerView } from "./seller-view.ts";

type Currency = Schemas["Currency"];

/**
 * The listings of one page as JSON text, parted by commas: the same as `listingView` makes of them, which a test compares.
 * Written as text because that is several times as quick as making and serializing the objects, and most of it is the same
 * for every listing of a seller.
 *
 * @param lines each listing's fields, as `readInventory` gives them
 * @param inCart ids of the listings in the caller's cart
 */
export function inventoryText(
  { caller, location: { baseUrl }, rates }: Viewer,
  seller: UserRow,
  lines: readonly (readonly string[])[],
  inCart: ReadonlySet<number>,
): string {
  const isUser = caller.user !== undefined;
  const shippingPrice = shippingPriceFor(caller, {
    sellerId: seller.id,
    first: seller.shipping_first,
    shipsTo: seller.ships_to,
  });
  const converted = caller.user?.buyer_currency;
  const isConverted = converted !== undefined && converted !== seller.currency;
  const shipping = shippingText(shippingPrice, seller.currency, converted, rates);
  const sellerText = JSON.stringify(sellerView(baseUrl, seller));
  const shipsFrom = JSON.stringify(seller.country);

  return lines
    .map((fields) => {
      const [id, status, condition, sleeve, comments, offers, audio, amount = "0", currency, posted, fragment = ""] =
        fields;
      // Stored with a currency of the contract.
      const money = currency as Currency;
      const cart = isUser ? `,"in_cart":${inCart.has(Number(id))}` : "";
      return (
        `{"id":${id},"resource_url":"${links.listing(baseUrl, Number(id))}","uri":"${links.listingPage(baseUrl, Number(id))}",` +
        `"status":"${status}","condition":"${condition}","sleeve_condition":"${sleeve}","comments":${comments},` +
        `"ships_from":${shipsFrom},"posted":"${siteTime(Number(posted))}","allow_offers":${offers === "t"},` +
        `"offer_submitted":false,"audio":${audio === "t"},"price":{"value":${amount},"currency":"${money}"},` +
        `"original_price":${isConverted ? JSON.stringify(originalAndConverted(amount, money, converted, rates)) : originalText(amount, money)},` +
        `${shipping},"seller":${sellerText},"release":${completeFragment(fragment, baseUrl, isUser)}${cart},` +
        `"shipping_is_blocked":${shippingPrice === undefined}${ownerText(fields.slice(11), seller)}}`
      );
    })
    .join(",");
}

/** Listings of a seller are in the seller's currency, so shipping is the same text for all of them. */
function shippingText(
  amount: string | undefined,
  currency: Currency,
  converted: Currency | undefined,
  rates: Rates,
): string {
  const plain = amount === undefined ? {} : price(amount, currency);
  const original = amount === undefined ? {} : originalAndConverted(amount, currency, converted, rates);
  return `"shipping_price":${JSON.stringify(plain)},"original_shipping_price":${JSON.stringify(original)}`;
}

/** `originalPrice` as text. */
const originalText = (amount: string, currency: Currency): string =>
  `{"curr_abbr":"${currency}","curr_id":${currencyId(currency)},"formatted":"${format(amount, currency)}","value":${amount}}`;

function ownerText(
  [weight, estimated, formatQuantity, externalId, place, quantity]: readonly string[],
  seller: Pick<UserRow, "holds_quantity">,
): string {
  if (weight === undefined) return "";
  return (
    `,"weight":${weight},"estimated_weight":${estimated},"format_quantity":${formatQuantity},` +
    `"external_id":${externalId},"location":${place},"quantity":${shownQuantity({ quantity: Number(quantity) }, seller)}`
  );
}
