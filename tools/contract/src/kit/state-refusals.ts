/**
 * What the server refuses by what it knows and the mock does not: what is there, and in which state. To these requests the mock
 * answers a success. Everything else that is refused, both refuse in the same words.
 */
export const STATE_REFUSALS: readonly RegExp[] = [
  // What is not there.
  /^User does not exist or may have been deleted\.$/,
  /^Item not found\. It may have been deleted\.$/,
  /^Invalid release_id: release not found\.$/,
  /^There is no snapshot of this name\.$/,
  // What is in another state.
  /^Invalid status: order \S+ is .*; expected one of /,
  /^Invalid action: (?:order |listing )?\S+ is /,
  /^Invalid listing_ids: listing \d+ (?:is not for sale|not found)\.$/,
  // What a step of a scenario meets.
  /^Invalid steps: step \d+ /,
  /^Shipping cannot be changed while the order is /,
  /^Invalid name: there is a snapshot \S+ already; delete it first\.$/,
  // A signature: the mock asks whether there is one where a user is needed, and not at the token endpoints.
  /^Parameter not found: oauth_/,
];

/** Whether a refusal of the server is one of those. */
export function isByState(body: string): boolean {
  const message = body.startsWith("{") ? String(JSON.parse(body).message) : body;
  return STATE_REFUSALS.some((pattern) => pattern.test(message));
}
