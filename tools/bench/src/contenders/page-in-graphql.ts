import { seller } from "../shop/cast.ts";

/**
 * The rows of the page, with what the page shows of each, and no totals. Like the bare query it names the bucket, without which
 * no index would serve it.
 */
export const pageInGraphql = `{
  allListings(
    first: 50
    condition: { bucket: ${seller.bucket}, sellerId: "${seller.id}", status: "For Sale" }
    orderBy: [POSTED_ASC, ROW_ID_ASC]
  ) {
    nodes {
      rowId releaseId status condition sleeveCondition comments posted allowOffers audio price currency
      releaseByReleaseId {
        title artist label catalogNumber format year imageCount inWantlist inCollection
      }
    }
  }
}`;
