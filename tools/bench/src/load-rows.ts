import type { Row } from "./row.ts";
import type { Served, Stage } from "./stage.ts";

/** A million listings within three minutes, on the embedded database. */
const bar = { listings: 1_000_000, seconds: 180 };

/** How long the server took to load the shops that this run has loaded. */
export function loadRows(stage: Stage): Row[] {
  const shops = [...stage.served.values(), stage.postgres?.large].filter((one): one is Served => one !== undefined);
  return shops.flatMap(({ shop: { engine, listings, loadSeconds } }) => {
    if (loadSeconds === undefined) return [];
    const isHeld = engine === "pglite" && listings === bar.listings;
    return {
      work: `start with SEED=${listings}`,
      against: "",
      engine: engine === "postgres" ? "PostgreSQL" : "PGlite",
      value: loadSeconds,
      unit: "s",
      bar: isHeld ? { atMost: bar.seconds } : undefined,
      measured: `${(listings / loadSeconds).toFixed(0)} listings per second`,
    };
  });
}
