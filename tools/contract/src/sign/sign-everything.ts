import { signatureMethods } from "./create-signer.ts";
import type { Place } from "./place-parameters.ts";
import { type ResourceId, resourceCalls } from "./resource-calls.ts";
import { createRound, type Make, type Tally } from "./signing-round.ts";
import { takeThreeLegs } from "./take-three-legs.ts";

/**
 * Signs every operation of a running sandbox with both methods, the parameters in the header and in the query, and for the token
 * endpoints in a form too. The access tokens come from the flow itself. The sandbox must not limit the rate.
 *
 * @param origin the sandbox's address, as clients call it
 */
export async function signEverything(origin: string): Promise<Tally> {
  const tally: Tally = { passed: 0, refused: 0, problems: [] };
  for (const method of signatureMethods) {
    const make = createRound(origin, method, tally);
    await takeThreeLegs(origin, make, "POST", "form");
    for (const place of ["header", "query"] as const) {
      await takeThreeLegs(origin, make, "GET", place);
      const token = await takeThreeLegs(origin, make, "POST", place);
      await callResources(make, place, token);
    }
  }
  return tally;
}

async function callResources(make: Make, place: Place, token: Parameters<Make>[0]["token"]): Promise<void> {
  let created = "";
  for (const [name, { path, body }] of Object.entries(resourceCalls)) {
    const operationId = name as ResourceId; // the table's keys
    const text = await make({ operationId, path: path.replace("{created}", created), body, token, place });
    if (operationId === "createListing") created = String(JSON.parse(text).listing_id);
  }
}
