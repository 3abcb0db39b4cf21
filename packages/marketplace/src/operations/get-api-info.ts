import type { Context } from "../context.ts";
import type { Output } from "../operation-types.ts";
import { countCatalog } from "../store/releases/releases.ts";

/** Gets the version of the API and the size of the catalog. */
export async function getApiInfo({ database, location }: Context): Promise<Output<"getApiInfo">> {
  return {
    hello: "Welcome to the Runout marketplace API.",
    api_version: "v2",
    documentation_url: `${location.baseUrl}/docs`,
    statistics: await countCatalog(database),
  };
}
