import type { ReleaseRow } from "../../domain/entities.ts";
import type { Offers } from "../../domain/offer-summary.ts";
import type { PricePoint } from "../../domain/price-suggestion.ts";
import type { Schemas } from "../../domain/schemas.ts";
import type { Queryable } from "../database/database.ts";

const columns = `id, title, artist, label, catalog_number, format, format_name, format_quantity, format_descriptions, year,
  country, genres, styles, estimated_weight, image_count, in_wantlist, in_collection, blocked_from_sale, identifiers`;
const byId = { name: "release_by_id", text: `select ${columns} from releases where id = $1` };
const catalogSize = {
  name: "catalog_size",
  text: "select count(*)::int as releases, count(distinct artist)::int as artists, count(distinct label)::int as labels from releases",
};
// What is for sale and what was sold lies with the release, for all sellers: see projections.ts.
const offers = {
  name: "release_offers",
  text: `select currency, min(price) as lowest, count(*)::int as count
    from release_offers where release_id = $1 group by currency`,
};
const pricePoints = {
  name: "release_price_points",
  text: `select price, currency, condition from release_offers where release_id = $1
    union all select price, currency, condition from release_sales where release_id = $1`,
};

/** Finds a release. */
export async function findRelease(database: Queryable, id: number): Promise<ReleaseRow | undefined> {
  const [row] = await database.query<ReleaseRow>(byId, [id]);
  return row;
}

/** Counts releases, distinct artists and distinct labels. */
export async function countCatalog(database: Queryable): Promise<Schemas["CatalogStatistics"]> {
  const [row] = await database.query<Schemas["CatalogStatistics"]>(catalogSize);
  return row ?? { releases: 0, artists: 0, labels: 0 };
}

/** Finds what is for sale of a release, summed up for each currency. */
export const findOffers = (database: Queryable, releaseId: number): Promise<Offers[]> =>
  database.query<Offers>(offers, [releaseId]);

/** Finds what is asked for a release now and what was paid for it. */
export const findPricePoints = (database: Queryable, releaseId: number): Promise<PricePoint[]> =>
  database.query<PricePoint>(pricePoints, [releaseId]);
