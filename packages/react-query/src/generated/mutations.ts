// Generated from spec/openapi.yaml by `pnpm generate`. Do not edit.

import type { Transport } from "@runout/client";
import { getRequestToken, createRequestToken, getAccessToken, createAccessToken, createListing, editListing, deleteListing, editOrder, addOrderMessage } from "@runout/client/operations";
import { type MutationOptionsOf, type MutationSettings, mutation } from "../mutation.ts";
import * as rules from "../mutation-rules.ts";

/**
 * Get a request token: `GET /oauth/request_token`.
 *
 * @param settings callbacks and other options of `useMutation`; they are added to what the mutation does itself. @default none
 * @example
 * const { mutate } = useMutation(getRequestTokenMutation(transport));
 */
export function getRequestTokenMutation<Result>(
  transport: Transport,
  settings?: MutationSettings<"getRequestToken", Result>,
): MutationOptionsOf<"getRequestToken", Result> {
  return mutation("getRequestToken", getRequestToken, rules.getRequestToken, transport, settings);
}

/**
 * Create a request token: `POST /oauth/request_token`.
 *
 * @param settings callbacks and other options of `useMutation`; they are added to what the mutation does itself. @default none
 * @example
 * const { mutate } = useMutation(createRequestTokenMutation(transport));
 */
export function createRequestTokenMutation<Result>(
  transport: Transport,
  settings?: MutationSettings<"createRequestToken", Result>,
): MutationOptionsOf<"createRequestToken", Result> {
  return mutation("createRequestToken", createRequestToken, rules.createRequestToken, transport, settings);
}

/**
 * Get an access token: `GET /oauth/access_token`.
 *
 * @param settings callbacks and other options of `useMutation`; they are added to what the mutation does itself. @default none
 * @example
 * const { mutate } = useMutation(getAccessTokenMutation(transport));
 */
export function getAccessTokenMutation<Result>(
  transport: Transport,
  settings?: MutationSettings<"getAccessToken", Result>,
): MutationOptionsOf<"getAccessToken", Result> {
  return mutation("getAccessToken", getAccessToken, rules.getAccessToken, transport, settings);
}

/**
 * Create an access token: `POST /oauth/access_token`.
 *
 * @param settings callbacks and other options of `useMutation`; they are added to what the mutation does itself. @default none
 * @example
 * const { mutate } = useMutation(createAccessTokenMutation(transport));
 */
export function createAccessTokenMutation<Result>(
  transport: Transport,
  settings?: MutationSettings<"createAccessToken", Result>,
): MutationOptionsOf<"createAccessToken", Result> {
  return mutation("createAccessToken", createAccessToken, rules.createAccessToken, transport, settings);
}

/**
 * Create a listing: `POST /marketplace/listings`.
 *
 * @param settings callbacks and other options of `useMutation`; they are added to what the mutation does itself. @default none
 * @example
 * const { mutate } = useMutation(createListingMutation(transport));
 */
export function createListingMutation<Result>(
  transport: Transport,
  settings?: MutationSettings<"createListing", Result>,
): MutationOptionsOf<"createListing", Result> {
  return mutation("createListing", createListing, rules.createListing, transport, settings);
}

/**
 * Edit a listing: `POST /marketplace/listings/{listing_id}`.
 *
 * @param settings callbacks and other options of `useMutation`; they are added to what the mutation does itself. @default none
 * @example
 * const { mutate } = useMutation(editListingMutation(transport));
 */
export function editListingMutation<Result>(
  transport: Transport,
  settings?: MutationSettings<"editListing", Result>,
): MutationOptionsOf<"editListing", Result> {
  return mutation("editListing", editListing, rules.editListing, transport, settings);
}

/**
 * Delete a listing: `DELETE /marketplace/listings/{listing_id}`.
 *
 * @param settings callbacks and other options of `useMutation`; they are added to what the mutation does itself. @default none
 * @example
 * const { mutate } = useMutation(deleteListingMutation(transport));
 */
export function deleteListingMutation<Result>(
  transport: Transport,
  settings?: MutationSettings<"deleteListing", Result>,
): MutationOptionsOf<"deleteListing", Result> {
  return mutation("deleteListing", deleteListing, rules.deleteListing, transport, settings);
}

/**
 * Edit an order: `POST /marketplace/orders/{order_id}`.
 *
 * @param settings callbacks and other options of `useMutation`; they are added to what the mutation does itself. @default none
 * @example
 * const { mutate } = useMutation(editOrderMutation(transport));
 */
export function editOrderMutation<Result>(
  transport: Transport,
  settings?: MutationSettings<"editOrder", Result>,
): MutationOptionsOf<"editOrder", Result> {
  return mutation("editOrder", editOrder, rules.editOrder, transport, settings);
}

/**
 * Add an order message: `POST /marketplace/orders/{order_id}/messages`.
 *
 * @param settings callbacks and other options of `useMutation`; they are added to what the mutation does itself. @default none
 * @example
 * const { mutate } = useMutation(addOrderMessageMutation(transport));
 */
export function addOrderMessageMutation<Result>(
  transport: Transport,
  settings?: MutationSettings<"addOrderMessage", Result>,
): MutationOptionsOf<"addOrderMessage", Result> {
  return mutation("addOrderMessage", addOrderMessage, rules.addOrderMessage, transport, settings);
}
