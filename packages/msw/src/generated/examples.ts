// Generated from spec/openapi.yaml by `pnpm generate`. Do not edit.

import type { OperationId } from "@runout/spec";
import type { DocumentedResponse } from "../examples/example-response.ts";

/** Where the addresses in the examples begin. */
export const exampleOrigin = "http://127.0.0.1:8080";

/** The bodies of the examples, by the names of their components. */
export const exampleBodies: Readonly<Record<string, unknown>> = {
  ApiGreeting: {"hello":"Welcome to the Runout marketplace API.","api_version":"v2","documentation_url":"http://127.0.0.1:8080/docs","statistics":{"releases":24,"artists":23,"labels":19}},
  BodyNestedTooDeeply: {"message":"The request body is nested too deeply; at most 100 levels are taken."},
  BodyNotUtf8: {"message":"The request body is not UTF-8 text."},
  BodyTooLarge: {"message":"The request body is too large; at most 1048576 bytes are taken."},
  DatabaseDiskFull: {"message":"The disk of the database is full. Nothing was changed; try again when there is space."},
  DatabaseOutcomeUnknown: {"message":"The database was lost while a change was being saved: it may have been made or not. Look before you send it again."},
  DatabaseReadOnly: {"message":"The database takes no changes at the moment. Nothing was changed; try again later."},
  DatabaseUnreachable: {"message":"The database cannot be reached at the moment. Nothing was changed; try again in a few seconds."},
  EmptyBody: {"message":"Invalid body: expected object."},
  FeeOfOneCent: {"value":0.01,"currency":"USD"},
  FeeOfTenDollars: {"value":0.9,"currency":"USD"},
  FeeOfTenEuros: {"value":0.9,"currency":"EUR"},
  FormInsteadOfJson: {"message":"Expected mimetype of \"application/json\"."},
  FormTooLarge: {"message":"The form-encoded body is too large; at most 65536 bytes and 1000 pairs are taken."},
  HeadersTooLarge: {"message":"The address and the headers are too large; at most 16384 bytes are taken."},
  IdentityByOAuth: {"id":845236,"username":"example_seller","resource_url":"http://127.0.0.1:8080/users/example_seller","consumer_name":"Runout Demo"},
  IdentityByPersonalToken: {"id":845236,"username":"example_seller","resource_url":"http://127.0.0.1:8080/users/example_seller","consumer_name":"example_seller"},
  InternalError: {"message":"An internal error occurred. If it persists, report error code 7f3a9c."},
  InvalidCurrAbbr: {"message":"Invalid curr_abbr: expected one of USD, GBP, EUR, CAD, AUD, JPY, CHF, MXN, BRL, NZD, SEK, ZAR."},
  InvalidCurrency: {"message":"Invalid currency: expected one of USD, GBP, EUR, CAD, AUD, JPY, CHF, MXN, BRL, NZD, SEK, ZAR."},
  InvalidPage: {"message":"Invalid page: expected int of at least 1."},
  InvalidSortOrder: {"message":"Invalid sort_order: expected one of asc, desc."},
  InventoryAsAnonymous: {"pagination":{"page":1,"pages":74,"per_page":1,"items":74,"urls":{"last":"http://127.0.0.1:8080/users/example_seller/inventory?per_page=1&page=74","next":"http://127.0.0.1:8080/users/example_seller/inventory?per_page=1&page=2"}},"listings":[{"id":4300801460,"resource_url":"http://127.0.0.1:8080/marketplace/listings/4300801460","uri":"http://127.0.0.1:8080/sell/item/4300801460","status":"For Sale","condition":"Near Mint (NM or M-)","sleeve_condition":"Very Good Plus (VG+)","comments":"Plays through without a skip. Light ring wear on the sleeve.","ships_from":"United States","posted":"2026-03-02T09:15:00-08:00","allow_offers":true,"offer_submitted":false,"audio":false,"price":{"value":24.5,"currency":"USD"},"original_price":{"curr_abbr":"USD","curr_id":1,"formatted":"$24.50","value":24.5},"shipping_price":{},"original_shipping_price":{},"seller":{"id":845236,"username":"example_seller","avatar_url":"http://127.0.0.1:8080/static/avatars/845236.jpeg","stats":{"rating":"99.5","stars":4.5,"total":682},"min_order_total":10,"html_url":"http://127.0.0.1:8080/user/example_seller","uid":845236,"url":"http://127.0.0.1:8080/users/example_seller","payment":"PayPal Commerce","shipping":"[b]Shipping[/b]\r\nUSPS Media Mail 6.50 for the first record, 1.00 for each further one.","resource_url":"http://127.0.0.1:8080/users/example_seller"},"release":{"thumbnail":"","description":"Mara Lindqvist - Night Ferry (LP, Album)","images":[],"artist":"Mara Lindqvist","format":"LP, Album","resource_url":"http://127.0.0.1:8080/releases/1","title":"Night Ferry","year":2011,"id":1,"label":"Harbour Tapes","catalog_number":"HT 012","stats":{"community":{"in_wantlist":28,"in_collection":140}}},"shipping_is_blocked":true}]},
  InventoryAsOwner: {"pagination":{"page":1,"pages":40,"per_page":3,"items":120,"urls":{"last":"http://127.0.0.1:8080/users/example_seller/inventory?per_page=3&page=40","next":"http://127.0.0.1:8080/users/example_seller/inventory?per_page=3&page=2"}},"listings":[{"id":4300801460,"resource_url":"http://127.0.0.1:8080/marketplace/listings/4300801460","uri":"http://127.0.0.1:8080/sell/item/4300801460","status":"For Sale","condition":"Near Mint (NM or M-)","sleeve_condition":"Very Good Plus (VG+)","comments":"Plays through without a skip. Light ring wear on the sleeve.","ships_from":"United States","posted":"2026-03-02T09:15:00-08:00","allow_offers":true,"offer_submitted":false,"audio":false,"price":{"value":24.5,"currency":"USD"},"original_price":{"curr_abbr":"USD","curr_id":1,"formatted":"$24.50","value":24.5},"shipping_price":{"value":6.5,"currency":"USD"},"original_shipping_price":{"curr_abbr":"USD","curr_id":1,"formatted":"$6.50","value":6.5},"seller":{"id":845236,"username":"example_seller","avatar_url":"http://127.0.0.1:8080/static/avatars/845236.jpeg","stats":{"rating":"99.5","stars":4.5,"total":682},"min_order_total":10,"html_url":"http://127.0.0.1:8080/user/example_seller","uid":845236,"url":"http://127.0.0.1:8080/users/example_seller","payment":"PayPal Commerce","shipping":"[b]Shipping[/b]\r\nUSPS Media Mail 6.50 for the first record, 1.00 for each further one.","resource_url":"http://127.0.0.1:8080/users/example_seller"},"release":{"thumbnail":"http://127.0.0.1:8080/static/releases/1-150.jpeg","description":"Mara Lindqvist - Night Ferry (LP, Album)","images":[{"type":"primary","uri":"http://127.0.0.1:8080/static/releases/1-600.jpeg","resource_url":"http://127.0.0.1:8080/static/releases/1-600.jpeg","uri150":"http://127.0.0.1:8080/static/releases/1-150.jpeg","width":600,"height":600},{"type":"secondary","uri":"http://127.0.0.1:8080/static/releases/1.2-600.jpeg","resource_url":"http://127.0.0.1:8080/static/releases/1.2-600.jpeg","uri150":"http://127.0.0.1:8080/static/releases/1.2-150.jpeg","width":600,"height":600}],"artist":"Mara Lindqvist","format":"LP, Album","resource_url":"http://127.0.0.1:8080/releases/1","title":"Night Ferry","year":2011,"id":1,"label":"Harbour Tapes","catalog_number":"HT 012","stats":{"community":{"in_wantlist":28,"in_collection":140},"user":{"in_wantlist":0,"in_collection":0}}},"in_cart":false,"shipping_is_blocked":false,"weight":230,"estimated_weight":230,"format_quantity":1,"external_id":"shelf-a-001","location":"Shelf A","quantity":1},{"id":4300802484,"resource_url":"http://127.0.0.1:8080/marketplace/listings/4300802484","uri":"http://127.0.0.1:8080/sell/item/4300802484","status":"For Sale","condition":"Very Good Plus (VG+)","sleeve_condition":"Near Mint (NM or M-)","comments":"Booklet complete, a few light marks on the disc.","ships_from":"United States","posted":"2026-03-04T10:52:00-08:00","allow_offers":false,"offer_submitted":false,"audio":false,"price":{"value":8,"currency":"USD"},"original_price":{"curr_abbr":"USD","curr_id":1,"formatted":"$8.00","value":8},"shipping_price":{"value":6.5,"currency":"USD"},"original_shipping_price":{"curr_abbr":"USD","curr_id":1,"formatted":"$6.50","value":6.5},"seller":{"id":845236,"username":"example_seller","avatar_url":"http://127.0.0.1:8080/static/avatars/845236.jpeg","stats":{"rating":"99.5","stars":4.5,"total":682},"min_order_total":10,"html_url":"http://127.0.0.1:8080/user/example_seller","uid":845236,"url":"http://127.0.0.1:8080/users/example_seller","payment":"PayPal Commerce","shipping":"[b]Shipping[/b]\r\nUSPS Media Mail 6.50 for the first record, 1.00 for each further one.","resource_url":"http://127.0.0.1:8080/users/example_seller"},"release":{"thumbnail":"http://127.0.0.1:8080/static/releases/2-150.jpeg","description":"The Paper Lanterns - Second Hand Summer (CD, Album)","images":[{"type":"primary","uri":"http://127.0.0.1:8080/static/releases/2-600.jpeg","resource_url":"http://127.0.0.1:8080/static/releases/2-600.jpeg","uri150":"http://127.0.0.1:8080/static/releases/2-150.jpeg","width":600,"height":600},{"type":"secondary","uri":"http://127.0.0.1:8080/static/releases/2.2-600.jpeg","resource_url":"http://127.0.0.1:8080/static/releases/2.2-600.jpeg","uri150":"http://127.0.0.1:8080/static/releases/2.2-150.jpeg","width":600,"height":600},{"type":"secondary","uri":"http://127.0.0.1:8080/static/releases/2.3-600.jpeg","resource_url":"http://127.0.0.1:8080/static/releases/2.3-600.jpeg","uri150":"http://127.0.0.1:8080/static/releases/2.3-150.jpeg","width":600,"height":600}],"artist":"The Paper Lanterns","format":"CD, Album","resource_url":"http://127.0.0.1:8080/releases/2","title":"Second Hand Summer","year":1998,"id":2,"label":"Lowlight Records","catalog_number":"LL-7","stats":{"community":{"in_wantlist":19,"in_collection":312},"user":{"in_wantlist":0,"in_collection":0}}},"in_cart":false,"shipping_is_blocked":false,"weight":85,"estimated_weight":85,"format_quantity":1,"external_id":"shelf-a-002","location":"Shelf A","quantity":1},{"id":4300803508,"resource_url":"http://127.0.0.1:8080/marketplace/listings/4300803508","uri":"http://127.0.0.1:8080/sell/item/4300803508","status":"Draft","condition":"Mint (M)","sleeve_condition":"Mint (M)","comments":"Still sealed.","ships_from":"United States","posted":"2026-03-06T12:29:00-08:00","allow_offers":false,"offer_submitted":false,"audio":false,"price":{"value":65,"currency":"USD"},"original_price":{"curr_abbr":"USD","curr_id":1,"formatted":"$65.00","value":65},"shipping_price":{"value":6.5,"currency":"USD"},"original_shipping_price":{"curr_abbr":"USD","curr_id":1,"formatted":"$6.50","value":6.5},"seller":{"id":845236,"username":"example_seller","avatar_url":"http://127.0.0.1:8080/static/avatars/845236.jpeg","stats":{"rating":"99.5","stars":4.5,"total":682},"min_order_total":10,"html_url":"http://127.0.0.1:8080/user/example_seller","uid":845236,"url":"http://127.0.0.1:8080/users/example_seller","payment":"PayPal Commerce","shipping":"[b]Shipping[/b]\r\nUSPS Media Mail 6.50 for the first record, 1.00 for each further one.","resource_url":"http://127.0.0.1:8080/users/example_seller"},"release":{"thumbnail":"http://127.0.0.1:8080/static/releases/3-150.jpeg","description":"Kofi Darko & The Tidal Band - Volta Sessions (2xLP, Album, RE)","images":[{"type":"primary","uri":"http://127.0.0.1:8080/static/releases/3-600.jpeg","resource_url":"http://127.0.0.1:8080/static/releases/3-600.jpeg","uri150":"http://127.0.0.1:8080/static/releases/3-150.jpeg","width":600,"height":600}],"artist":"Kofi Darko & The Tidal Band","format":"2xLP, Album, RE","resource_url":"http://127.0.0.1:8080/releases/3","title":"Volta Sessions","year":1976,"id":3,"label":"Gold Coast Archive","catalog_number":"GCA 003","stats":{"community":{"in_wantlist":611,"in_collection":203},"user":{"in_wantlist":0,"in_collection":0}}},"in_cart":false,"shipping_is_blocked":false,"weight":460,"estimated_weight":460,"format_quantity":2,"external_id":"shelf-a-003","location":"Shelf A","quantity":1}]},
  InventoryEmptyPage: {"pagination":{"page":1,"pages":1,"per_page":50,"items":0,"urls":{}},"listings":[]},
  InventoryFirstPage: {"pagination":{"page":1,"pages":37,"per_page":2,"items":74,"urls":{"last":"http://127.0.0.1:8080/users/example_seller/inventory?per_page=2&page=37","next":"http://127.0.0.1:8080/users/example_seller/inventory?per_page=2&page=2"}},"listings":[{"id":4300801460,"resource_url":"http://127.0.0.1:8080/marketplace/listings/4300801460","uri":"http://127.0.0.1:8080/sell/item/4300801460","status":"For Sale","condition":"Near Mint (NM or M-)","sleeve_condition":"Very Good Plus (VG+)","comments":"Plays through without a skip. Light ring wear on the sleeve.","ships_from":"United States","posted":"2026-03-02T09:15:00-08:00","allow_offers":true,"offer_submitted":false,"audio":false,"price":{"value":24.5,"currency":"USD"},"original_price":{"curr_abbr":"USD","curr_id":1,"formatted":"$24.50","value":24.5},"shipping_price":{"value":6.5,"currency":"USD"},"original_shipping_price":{"curr_abbr":"USD","curr_id":1,"formatted":"$6.50","value":6.5},"seller":{"id":845236,"username":"example_seller","avatar_url":"http://127.0.0.1:8080/static/avatars/845236.jpeg","stats":{"rating":"99.5","stars":4.5,"total":682},"min_order_total":10,"html_url":"http://127.0.0.1:8080/user/example_seller","uid":845236,"url":"http://127.0.0.1:8080/users/example_seller","payment":"PayPal Commerce","shipping":"[b]Shipping[/b]\r\nUSPS Media Mail 6.50 for the first record, 1.00 for each further one.","resource_url":"http://127.0.0.1:8080/users/example_seller"},"release":{"thumbnail":"http://127.0.0.1:8080/static/releases/1-150.jpeg","description":"Mara Lindqvist - Night Ferry (LP, Album)","images":[{"type":"primary","uri":"http://127.0.0.1:8080/static/releases/1-600.jpeg","resource_url":"http://127.0.0.1:8080/static/releases/1-600.jpeg","uri150":"http://127.0.0.1:8080/static/releases/1-150.jpeg","width":600,"height":600},{"type":"secondary","uri":"http://127.0.0.1:8080/static/releases/1.2-600.jpeg","resource_url":"http://127.0.0.1:8080/static/releases/1.2-600.jpeg","uri150":"http://127.0.0.1:8080/static/releases/1.2-150.jpeg","width":600,"height":600}],"artist":"Mara Lindqvist","format":"LP, Album","resource_url":"http://127.0.0.1:8080/releases/1","title":"Night Ferry","year":2011,"id":1,"label":"Harbour Tapes","catalog_number":"HT 012","stats":{"community":{"in_wantlist":28,"in_collection":140},"user":{"in_wantlist":0,"in_collection":0}}},"in_cart":false,"shipping_is_blocked":false},{"id":4300802484,"resource_url":"http://127.0.0.1:8080/marketplace/listings/4300802484","uri":"http://127.0.0.1:8080/sell/item/4300802484","status":"For Sale","condition":"Very Good Plus (VG+)","sleeve_condition":"Near Mint (NM or M-)","comments":"Booklet complete, a few light marks on the disc.","ships_from":"United States","posted":"2026-03-04T10:52:00-08:00","allow_offers":false,"offer_submitted":false,"audio":false,"price":{"value":8,"currency":"USD"},"original_price":{"curr_abbr":"USD","curr_id":1,"formatted":"$8.00","value":8},"shipping_price":{"value":6.5,"currency":"USD"},"original_shipping_price":{"curr_abbr":"USD","curr_id":1,"formatted":"$6.50","value":6.5},"seller":{"id":845236,"username":"example_seller","avatar_url":"http://127.0.0.1:8080/static/avatars/845236.jpeg","stats":{"rating":"99.5","stars":4.5,"total":682},"min_order_total":10,"html_url":"http://127.0.0.1:8080/user/example_seller","uid":845236,"url":"http://127.0.0.1:8080/users/example_seller","payment":"PayPal Commerce","shipping":"[b]Shipping[/b]\r\nUSPS Media Mail 6.50 for the first record, 1.00 for each further one.","resource_url":"http://127.0.0.1:8080/users/example_seller"},"release":{"thumbnail":"http://127.0.0.1:8080/static/releases/2-150.jpeg","description":"The Paper Lanterns - Second Hand Summer (CD, Album)","images":[{"type":"primary","uri":"http://127.0.0.1:8080/static/releases/2-600.jpeg","resource_url":"http://127.0.0.1:8080/static/releases/2-600.jpeg","uri150":"http://127.0.0.1:8080/static/releases/2-150.jpeg","width":600,"height":600},{"type":"secondary","uri":"http://127.0.0.1:8080/static/releases/2.2-600.jpeg","resource_url":"http://127.0.0.1:8080/static/releases/2.2-600.jpeg","uri150":"http://127.0.0.1:8080/static/releases/2.2-150.jpeg","width":600,"height":600},{"type":"secondary","uri":"http://127.0.0.1:8080/static/releases/2.3-600.jpeg","resource_url":"http://127.0.0.1:8080/static/releases/2.3-600.jpeg","uri150":"http://127.0.0.1:8080/static/releases/2.3-150.jpeg","width":600,"height":600}],"artist":"The Paper Lanterns","format":"CD, Album","resource_url":"http://127.0.0.1:8080/releases/2","title":"Second Hand Summer","year":1998,"id":2,"label":"Lowlight Records","catalog_number":"LL-7","stats":{"community":{"in_wantlist":19,"in_collection":312},"user":{"in_wantlist":0,"in_collection":0}}},"in_cart":false,"shipping_is_blocked":false}]},
  InventoryInvalidSort: {"message":"Invalid sort: expected one of listed, price, item, artist, label, catno, audio, status, location."},
  InventoryInvalidStatus: {"message":"Invalid status: expected one of All, Deleted, Draft, Expired, For Sale, Sold, Suspended, Violation."},
  InventoryLastPage: {"pagination":{"page":74,"pages":74,"per_page":1,"items":74,"urls":{"first":"http://127.0.0.1:8080/users/example_seller/inventory?sort=listed&sort_order=desc&page=1&per_page=1","prev":"http://127.0.0.1:8080/users/example_seller/inventory?sort=listed&sort_order=desc&page=73&per_page=1"}},"listings":[{"id":4300801460,"resource_url":"http://127.0.0.1:8080/marketplace/listings/4300801460","uri":"http://127.0.0.1:8080/sell/item/4300801460","status":"For Sale","condition":"Near Mint (NM or M-)","sleeve_condition":"Very Good Plus (VG+)","comments":"Plays through without a skip. Light ring wear on the sleeve.","ships_from":"United States","posted":"2026-03-02T09:15:00-08:00","allow_offers":true,"offer_submitted":false,"audio":false,"price":{"value":24.5,"currency":"USD"},"original_price":{"curr_abbr":"USD","curr_id":1,"formatted":"$24.50","value":24.5},"shipping_price":{"value":6.5,"currency":"USD"},"original_shipping_price":{"curr_abbr":"USD","curr_id":1,"formatted":"$6.50","value":6.5},"seller":{"id":845236,"username":"example_seller","avatar_url":"http://127.0.0.1:8080/static/avatars/845236.jpeg","stats":{"rating":"99.5","stars":4.5,"total":682},"min_order_total":10,"html_url":"http://127.0.0.1:8080/user/example_seller","uid":845236,"url":"http://127.0.0.1:8080/users/example_seller","payment":"PayPal Commerce","shipping":"[b]Shipping[/b]\r\nUSPS Media Mail 6.50 for the first record, 1.00 for each further one.","resource_url":"http://127.0.0.1:8080/users/example_seller"},"release":{"thumbnail":"http://127.0.0.1:8080/static/releases/1-150.jpeg","description":"Mara Lindqvist - Night Ferry (LP, Album)","images":[{"type":"primary","uri":"http://127.0.0.1:8080/static/releases/1-600.jpeg","resource_url":"http://127.0.0.1:8080/static/releases/1-600.jpeg","uri150":"http://127.0.0.1:8080/static/releases/1-150.jpeg","width":600,"height":600},{"type":"secondary","uri":"http://127.0.0.1:8080/static/releases/1.2-600.jpeg","resource_url":"http://127.0.0.1:8080/static/releases/1.2-600.jpeg","uri150":"http://127.0.0.1:8080/static/releases/1.2-150.jpeg","width":600,"height":600}],"artist":"Mara Lindqvist","format":"LP, Album","resource_url":"http://127.0.0.1:8080/releases/1","title":"Night Ferry","year":2011,"id":1,"label":"Harbour Tapes","catalog_number":"HT 012","stats":{"community":{"in_wantlist":28,"in_collection":140},"user":{"in_wantlist":0,"in_collection":0}}},"in_cart":false,"shipping_is_blocked":false}]},
  InventoryPageBeyondLimit: {"message":"Pagination above 100 disabled for inventories besides your own"},
  InventorySortByLocation: {"message":"Invalid sort: expected one of listed, price, item, artist, label, catno, audio."},
  ListingAsAnonymous: {"id":4300801460,"resource_url":"http://127.0.0.1:8080/marketplace/listings/4300801460","uri":"http://127.0.0.1:8080/sell/item/4300801460","status":"For Sale","condition":"Near Mint (NM or M-)","sleeve_condition":"Very Good Plus (VG+)","comments":"Plays through without a skip. Light ring wear on the sleeve.","ships_from":"United States","posted":"2026-03-02T09:15:00-08:00","allow_offers":true,"offer_submitted":false,"audio":false,"price":{"value":24.5,"currency":"USD"},"original_price":{"curr_abbr":"USD","curr_id":1,"formatted":"$24.50","value":24.5},"shipping_price":{},"original_shipping_price":{},"seller":{"id":845236,"username":"example_seller","avatar_url":"http://127.0.0.1:8080/static/avatars/845236.jpeg","stats":{"rating":"99.5","stars":4.5,"total":682},"min_order_total":10,"html_url":"http://127.0.0.1:8080/user/example_seller","uid":845236,"url":"http://127.0.0.1:8080/users/example_seller","payment":"PayPal Commerce","shipping":"[b]Shipping[/b]\r\nUSPS Media Mail 6.50 for the first record, 1.00 for each further one.","resource_url":"http://127.0.0.1:8080/users/example_seller"},"release":{"thumbnail":"http://127.0.0.1:8080/static/releases/1-150.jpeg","description":"Mara Lindqvist - Night Ferry (LP, Album)","images":[{"type":"primary","uri":"http://127.0.0.1:8080/static/releases/1-600.jpeg","resource_url":"http://127.0.0.1:8080/static/releases/1-600.jpeg","uri150":"http://127.0.0.1:8080/static/releases/1-150.jpeg","width":600,"height":600},{"type":"secondary","uri":"http://127.0.0.1:8080/static/releases/1.2-600.jpeg","resource_url":"http://127.0.0.1:8080/static/releases/1.2-600.jpeg","uri150":"http://127.0.0.1:8080/static/releases/1.2-150.jpeg","width":600,"height":600}],"artist":"Mara Lindqvist","format":"LP, Album","resource_url":"http://127.0.0.1:8080/releases/1","title":"Night Ferry","year":2011,"id":1,"label":"Harbour Tapes","catalog_number":"HT 012","stats":{"community":{"in_wantlist":28,"in_collection":140}}},"shipping_is_blocked":true},
  ListingAsOwner: {"id":4300801460,"resource_url":"http://127.0.0.1:8080/marketplace/listings/4300801460","uri":"http://127.0.0.1:8080/sell/item/4300801460","status":"For Sale","condition":"Near Mint (NM or M-)","sleeve_condition":"Very Good Plus (VG+)","comments":"Plays through without a skip. Light ring wear on the sleeve.","ships_from":"United States","posted":"2026-03-02T09:15:00-08:00","allow_offers":true,"offer_submitted":false,"audio":false,"price":{"value":24.5,"currency":"USD"},"original_price":{"curr_abbr":"USD","curr_id":1,"formatted":"$24.50","value":24.5},"shipping_price":{"value":6.5,"currency":"USD"},"original_shipping_price":{"curr_abbr":"USD","curr_id":1,"formatted":"$6.50","value":6.5},"seller":{"id":845236,"username":"example_seller","avatar_url":"http://127.0.0.1:8080/static/avatars/845236.jpeg","stats":{"rating":"99.5","stars":4.5,"total":682},"min_order_total":10,"html_url":"http://127.0.0.1:8080/user/example_seller","uid":845236,"url":"http://127.0.0.1:8080/users/example_seller","payment":"PayPal Commerce","shipping":"[b]Shipping[/b]\r\nUSPS Media Mail 6.50 for the first record, 1.00 for each further one.","resource_url":"http://127.0.0.1:8080/users/example_seller"},"release":{"thumbnail":"http://127.0.0.1:8080/static/releases/1-150.jpeg","description":"Mara Lindqvist - Night Ferry (LP, Album)","images":[{"type":"primary","uri":"http://127.0.0.1:8080/static/releases/1-600.jpeg","resource_url":"http://127.0.0.1:8080/static/releases/1-600.jpeg","uri150":"http://127.0.0.1:8080/static/releases/1-150.jpeg","width":600,"height":600},{"type":"secondary","uri":"http://127.0.0.1:8080/static/releases/1.2-600.jpeg","resource_url":"http://127.0.0.1:8080/static/releases/1.2-600.jpeg","uri150":"http://127.0.0.1:8080/static/releases/1.2-150.jpeg","width":600,"height":600}],"artist":"Mara Lindqvist","format":"LP, Album","resource_url":"http://127.0.0.1:8080/releases/1","title":"Night Ferry","year":2011,"id":1,"label":"Harbour Tapes","catalog_number":"HT 012","stats":{"community":{"in_wantlist":28,"in_collection":140},"user":{"in_wantlist":0,"in_collection":0}}},"in_cart":false,"shipping_is_blocked":false,"weight":230,"estimated_weight":230,"format_quantity":1,"external_id":"shelf-a-001","location":"Shelf A","quantity":1},
  ListingAsStranger: {"id":4300801460,"resource_url":"http://127.0.0.1:8080/marketplace/listings/4300801460","uri":"http://127.0.0.1:8080/sell/item/4300801460","status":"For Sale","condition":"Near Mint (NM or M-)","sleeve_condition":"Very Good Plus (VG+)","comments":"Plays through without a skip. Light ring wear on the sleeve.","ships_from":"United States","posted":"2026-03-02T09:15:00-08:00","allow_offers":true,"offer_submitted":false,"audio":false,"price":{"value":21.07,"currency":"EUR"},"original_price":{"curr_abbr":"USD","curr_id":1,"formatted":"$24.50","value":24.5,"converted":{"curr_abbr":"EUR","curr_id":3,"formatted":"€21.07","value":21.07}},"shipping_price":{"value":5.59,"currency":"EUR"},"original_shipping_price":{"curr_abbr":"USD","curr_id":1,"formatted":"$6.50","value":6.5,"converted":{"curr_abbr":"EUR","curr_id":3,"formatted":"€5.59","value":5.59}},"seller":{"id":845236,"username":"example_seller","avatar_url":"http://127.0.0.1:8080/static/avatars/845236.jpeg","stats":{"rating":"99.5","stars":4.5,"total":682},"min_order_total":10,"html_url":"http://127.0.0.1:8080/user/example_seller","uid":845236,"url":"http://127.0.0.1:8080/users/example_seller","payment":"PayPal Commerce","shipping":"[b]Shipping[/b]\r\nUSPS Media Mail 6.50 for the first record, 1.00 for each further one.","resource_url":"http://127.0.0.1:8080/users/example_seller"},"release":{"thumbnail":"http://127.0.0.1:8080/static/releases/1-150.jpeg","description":"Mara Lindqvist - Night Ferry (LP, Album)","images":[{"type":"primary","uri":"http://127.0.0.1:8080/static/releases/1-600.jpeg","resource_url":"http://127.0.0.1:8080/static/releases/1-600.jpeg","uri150":"http://127.0.0.1:8080/static/releases/1-150.jpeg","width":600,"height":600},{"type":"secondary","uri":"http://127.0.0.1:8080/static/releases/1.2-600.jpeg","resource_url":"http://127.0.0.1:8080/static/releases/1.2-600.jpeg","uri150":"http://127.0.0.1:8080/static/releases/1.2-150.jpeg","width":600,"height":600}],"artist":"Mara Lindqvist","format":"LP, Album","resource_url":"http://127.0.0.1:8080/releases/1","title":"Night Ferry","year":2011,"id":1,"label":"Harbour Tapes","catalog_number":"HT 012","stats":{"community":{"in_wantlist":28,"in_collection":140},"user":{"in_wantlist":0,"in_collection":0}}},"in_cart":false,"shipping_is_blocked":false},
  ListingBlockedRelease: {"message":"Invalid release_id: release is blocked from sale."},
  ListingCreated: {"listing_id":4300801460,"resource_url":"http://127.0.0.1:8080/marketplace/listings/4300801460"},
  ListingDraftAsOwner: {"id":4300803508,"resource_url":"http://127.0.0.1:8080/marketplace/listings/4300803508","uri":"http://127.0.0.1:8080/sell/item/4300803508","status":"Draft","condition":"Mint (M)","sleeve_condition":"Mint (M)","comments":"Still sealed.","ships_from":"United States","posted":"2026-03-06T12:29:00-08:00","allow_offers":false,"offer_submitted":false,"audio":false,"price":{"value":65,"currency":"USD"},"original_price":{"curr_abbr":"USD","curr_id":1,"formatted":"$65.00","value":65},"shipping_price":{"value":6.5,"currency":"USD"},"original_shipping_price":{"curr_abbr":"USD","curr_id":1,"formatted":"$6.50","value":6.5},"seller":{"id":845236,"username":"example_seller","avatar_url":"http://127.0.0.1:8080/static/avatars/845236.jpeg","stats":{"rating":"99.5","stars":4.5,"total":682},"min_order_total":10,"html_url":"http://127.0.0.1:8080/user/example_seller","uid":845236,"url":"http://127.0.0.1:8080/users/example_seller","payment":"PayPal Commerce","shipping":"[b]Shipping[/b]\r\nUSPS Media Mail 6.50 for the first record, 1.00 for each further one.","resource_url":"http://127.0.0.1:8080/users/example_seller"},"release":{"thumbnail":"http://127.0.0.1:8080/static/releases/3-150.jpeg","description":"Kofi Darko & The Tidal Band - Volta Sessions (2xLP, Album, RE)","images":[{"type":"primary","uri":"http://127.0.0.1:8080/static/releases/3-600.jpeg","resource_url":"http://127.0.0.1:8080/static/releases/3-600.jpeg","uri150":"http://127.0.0.1:8080/static/releases/3-150.jpeg","width":600,"height":600}],"artist":"Kofi Darko & The Tidal Band","format":"2xLP, Album, RE","resource_url":"http://127.0.0.1:8080/releases/3","title":"Volta Sessions","year":1976,"id":3,"label":"Gold Coast Archive","catalog_number":"GCA 003","stats":{"community":{"in_wantlist":611,"in_collection":203},"user":{"in_wantlist":0,"in_collection":0}}},"in_cart":false,"shipping_is_blocked":false,"weight":460,"estimated_weight":460,"format_quantity":2,"external_id":"shelf-a-003","location":"Shelf A","quantity":1},
  ListingInPounds: {"id":4300801460,"resource_url":"http://127.0.0.1:8080/marketplace/listings/4300801460","uri":"http://127.0.0.1:8080/sell/item/4300801460","status":"For Sale","condition":"Near Mint (NM or M-)","sleeve_condition":"Very Good Plus (VG+)","comments":"Plays through without a skip. Light ring wear on the sleeve.","ships_from":"United States","posted":"2026-03-02T09:15:00-08:00","allow_offers":true,"offer_submitted":false,"audio":false,"price":{"value":17.885,"currency":"GBP"},"original_price":{"curr_abbr":"USD","curr_id":1,"formatted":"$24.50","value":24.5},"shipping_price":{},"original_shipping_price":{},"seller":{"id":845236,"username":"example_seller","avatar_url":"http://127.0.0.1:8080/static/avatars/845236.jpeg","stats":{"rating":"99.5","stars":4.5,"total":682},"min_order_total":10,"html_url":"http://127.0.0.1:8080/user/example_seller","uid":845236,"url":"http://127.0.0.1:8080/users/example_seller","payment":"PayPal Commerce","shipping":"[b]Shipping[/b]\r\nUSPS Media Mail 6.50 for the first record, 1.00 for each further one.","resource_url":"http://127.0.0.1:8080/users/example_seller"},"release":{"thumbnail":"http://127.0.0.1:8080/static/releases/1-150.jpeg","description":"Mara Lindqvist - Night Ferry (LP, Album)","images":[{"type":"primary","uri":"http://127.0.0.1:8080/static/releases/1-600.jpeg","resource_url":"http://127.0.0.1:8080/static/releases/1-600.jpeg","uri150":"http://127.0.0.1:8080/static/releases/1-150.jpeg","width":600,"height":600},{"type":"secondary","uri":"http://127.0.0.1:8080/static/releases/1.2-600.jpeg","resource_url":"http://127.0.0.1:8080/static/releases/1.2-600.jpeg","uri150":"http://127.0.0.1:8080/static/releases/1.2-150.jpeg","width":600,"height":600}],"artist":"Mara Lindqvist","format":"LP, Album","resource_url":"http://127.0.0.1:8080/releases/1","title":"Night Ferry","year":2011,"id":1,"label":"Harbour Tapes","catalog_number":"HT 012","stats":{"community":{"in_wantlist":28,"in_collection":140}}},"shipping_is_blocked":true},
  ListingInvalidCondition: {"message":"Invalid condition: expected one of Mint (M), Near Mint (NM or M-), Very Good Plus (VG+), Very Good (VG), Good Plus (G+), Good (G), Fair (F), Poor (P)."},
  ListingInvalidSleeveCondition: {"message":"Invalid sleeve_condition: expected one of Mint (M), Near Mint (NM or M-), Very Good Plus (VG+), Very Good (VG), Good Plus (G+), Good (G), Fair (F), Poor (P), Generic, Not Graded, No Cover."},
  ListingInvalidStatus: {"message":"Invalid status: expected one of For Sale, Draft, Expired."},
  ListingMissingField: {"message":"price is required."},
  ListingNotFound: {"message":"Item not found. It may have been deleted."},
  ListingSoldNotEditable: {"message":"This listing is Sold and cannot be edited; only For Sale, Draft and Expired listings can."},
  ListingUnknownRelease: {"message":"Invalid release_id: release not found."},
  ListingZeroPrice: {"message":"Invalid price: expected float."},
  MalformedJson: {"message":"The request body is not valid JSON: Unexpected end of JSON input"},
  NegativeFormatQuantity: {"message":"Format quantity cannot be negative"},
  OAuthAccessToken: "oauth_token=access-token-1&oauth_token_secret=access-secret-1",
  OAuthExpiredToken: "Invalid or expired token or verifier. Start again with a new request token.",
  OAuthInvalidCallback: "Invalid oauth_callback: expected oob or an absolute URL that the application may use.",
  OAuthInvalidSignature: "Invalid signature.",
  OAuthInvalidTimestamp: "Invalid timestamp: expected seconds since 1970, within five minutes of the server's time.",
  OAuthMalformed: "The request does not conform to OAuth 1.0a.",
  OAuthParameterMissing: "Parameter not found: oauth_verifier",
  OAuthRefused: "Invalid consumer.",
  OAuthRequestToken: "oauth_token=request-token-1&oauth_token_secret=request-secret-1&oauth_callback_confirmed=true",
  OAuthUsedNonce: "Invalid nonce: it was used before.",
  OrderAsBuyer: {"id":"845236-9","resource_url":"http://127.0.0.1:8080/marketplace/orders/845236-9","uri":"http://127.0.0.1:8080/sell/order/845236-9","messages_url":"http://127.0.0.1:8080/marketplace/orders/845236-9/messages","buyer":{"id":2001001,"username":"example_buyer","resource_url":"http://127.0.0.1:8080/users/example_buyer","email":"buyer@example.com"},"seller":{"id":845236,"username":"example_seller","resource_url":"http://127.0.0.1:8080/users/example_seller","email":"seller@example.com"},"created":"2026-09-14T10:20:00-07:00","last_activity":"2026-09-24T14:10:20-07:00","status":"Shipped","next_status":["Shipped"],"tax":[],"total":{"value":31,"currency":"USD"},"shipping":{"currency":"USD","method":"Standard","value":6.5},"shipping_address":"Example Buyer\nMusterweg 12\n10115 Berlin\nGermany\n\nPhone: 030 5550 1000","archived":false,"additional_instructions":"Please use sturdy packaging.","fee":{"value":3.38,"currency":"USD"},"items":[{"id":4300845492,"price":{"value":21,"currency":"USD"},"media_condition":"Very Good Plus (VG+)","sleeve_condition":"Very Good Plus (VG+)","condition_comments":"Light hairlines, plays well.","release":{"id":1,"resource_url":"http://127.0.0.1:8080/releases/1","description":"Mara Lindqvist - Night Ferry (LP, Album)","thumbnail":"http://127.0.0.1:8080/static/releases/1-150.jpeg","title":"Night Ferry","artist":"Mara Lindqvist","format":"LP, Album"}},{"id":4300846516,"price":{"value":10,"currency":"USD"},"media_condition":"Near Mint (NM or M-)","sleeve_condition":"Near Mint (NM or M-)","condition_comments":"Booklet has a small crease.","release":{"id":2,"resource_url":"http://127.0.0.1:8080/releases/2","description":"The Paper Lanterns - Second Hand Summer (CD, Album)","thumbnail":"http://127.0.0.1:8080/static/releases/2-150.jpeg","title":"Second Hand Summer","artist":"The Paper Lanterns","format":"CD, Album"}}],"tracking":{"number":"9400111899560001234567","carrier":"USPS","url":"https://tools.usps.com/go/TrackConfirmAction?tLabels=9400111899560001234567"},"buyer_fee":null,"tax_on_buyer_fee":null},
  OrderFilterInvalidArchived: {"message":"Invalid archived: expected one of true, false."},
  OrderFilterInvalidCreatedAfter: {"message":"Invalid created_after: expected ISO 8601 timestamp."},
  OrderFilterInvalidCreatedBefore: {"message":"Invalid created_before: expected ISO 8601 timestamp."},
  OrderFilterInvalidStatus: {"message":"Invalid status: expected one of All, New Order, Buyer Contacted, Invoice Sent, Payment Pending, Payment Received, In Progress, Shipped, Merged, Order Changed, Refund Sent, Cancelled, Cancelled (Non-Paying Buyer), Cancelled (Item Unavailable), Cancelled (Per Buyer's Request), Cancelled (Refund Received)."},
  OrderInvalidCarrier: {"message":"Invalid carrier: expected one of UPS, USPS, DHL, Deutsche Post, La Poste, Royal Mail, PostNL, DHL Germany, Other."},
  OrderInvalidShipping: {"message":"Invalid shipping: expected float of at least 0."},
  OrderInvalidSort: {"message":"Invalid sort: expected one of id, buyer, created, status, last_activity."},
  OrderInvoiceSent: {"id":"845236-17","resource_url":"http://127.0.0.1:8080/marketplace/orders/845236-17","uri":"http://127.0.0.1:8080/sell/order/845236-17","messages_url":"http://127.0.0.1:8080/marketplace/orders/845236-17/messages","buyer":{"id":2001001,"username":"example_buyer","resource_url":"http://127.0.0.1:8080/users/example_buyer","email":"buyer@example.com"},"seller":{"id":845236,"username":"example_seller","resource_url":"http://127.0.0.1:8080/users/example_seller","email":"seller@example.com"},"feedback":{"for_buyer":{"eligible":false,"url":"http://127.0.0.1:8080/sell/order_feedback?order=845236-17","resource_url":"http://127.0.0.1:8080/marketplace/orders/845236-17/feedback"}},"created":"2026-11-20T08:12:00-08:00","last_activity":"2026-11-20T09:30:00-08:00","status":"Invoice Sent","next_status":["New Order","Buyer Contacted","Invoice Sent","Payment Pending","Payment Received","In Progress","Shipped","Refund Sent","Cancelled (Non-Paying Buyer)","Cancelled (Item Unavailable)","Cancelled (Per Buyer's Request)"],"tax":[],"total":{"value":62,"currency":"USD"},"shipping":{"currency":"USD","method":"Standard","value":6.5},"shipping_address":"Example Buyer\nMusterweg 12\n10115 Berlin\nGermany\n\nPhone: 030 5550 1000","archived":false,"additional_instructions":"","fee":{"value":6.17,"currency":"USD"},"items":[{"id":4300858804,"price":{"value":62,"currency":"USD"},"media_condition":"Mint (M)","sleeve_condition":"Mint (M)","condition_comments":"Still sealed.","item_location":"Shelf A","private_comments":"shelf-a-057","release":{"id":3,"resource_url":"http://127.0.0.1:8080/releases/3","description":"Kofi Darko & The Tidal Band - Volta Sessions (2xLP, Album, RE)","thumbnail":"http://127.0.0.1:8080/static/releases/3-150.jpeg","title":"Volta Sessions","artist":"Kofi Darko & The Tidal Band","format":"2xLP, Album, RE"}}],"tracking":{},"buyer_fee":null,"tax_on_buyer_fee":null},
  OrderMessageCreatedByBuyer: {"from":{"username":"example_buyer","resource_url":"http://127.0.0.1:8080/users/example_buyer"},"message":"When will it ship?","order":{"id":"845236-17","resource_url":"http://127.0.0.1:8080/marketplace/orders/845236-17"},"timestamp":"2026-11-21T07:10:00-08:00","subject":"Discogs Order #845236-17, Volta Sessions"},
  OrderMessageCreatedStatus: {"from":{"username":"example_seller","resource_url":"http://127.0.0.1:8080/users/example_seller"},"message":"Seller changed status from Payment Received to In Progress","order":{"id":"845236-17","resource_url":"http://127.0.0.1:8080/marketplace/orders/845236-17"},"timestamp":"2026-11-21T08:00:00-08:00","subject":"Discogs Order #845236-17, Volta Sessions"},
  OrderMessageCreatedText: {"from":{"username":"example_seller","resource_url":"http://127.0.0.1:8080/users/example_seller"},"message":"Thank you for your order! The invoice follows tonight.","order":{"id":"845236-17","resource_url":"http://127.0.0.1:8080/marketplace/orders/845236-17"},"timestamp":"2026-11-20T08:40:00-08:00","subject":"Discogs Order #845236-17, Volta Sessions"},
  OrderMessageCreatedTextAndStatus: {"from":{"username":"example_seller","resource_url":"http://127.0.0.1:8080/users/example_seller"},"message":"Seller changed status from Payment Received to Shipped\n\nYour order is on its way.","order":{"id":"845236-9","resource_url":"http://127.0.0.1:8080/marketplace/orders/845236-9"},"timestamp":"2026-09-19T08:05:00-07:00","subject":"Discogs Order #845236-9, Night Ferry"},
  OrderMessageMissing: {"message":"A message or a status is required."},
  OrderMessagePageEveryKind: {"pagination":{"page":1,"pages":1,"per_page":50,"items":10,"urls":{}},"messages":[{"refund":{"amount":5,"order":{"id":"845236-9","resource_url":"http://127.0.0.1:8080/marketplace/orders/845236-9"}},"timestamp":"2026-09-24T14:10:20-07:00","message":"example_buyer received refund of $5.00.","type":"refund_received","order":{"id":"845236-9","resource_url":"http://127.0.0.1:8080/marketplace/orders/845236-9"},"subject":""},{"refund":{"amount":5,"order":{"id":"845236-9","resource_url":"http://127.0.0.1:8080/marketplace/orders/845236-9"}},"timestamp":"2026-09-24T14:10:00-07:00","message":"example_seller sent refund of $5.00.","type":"refund_sent","order":{"id":"845236-9","resource_url":"http://127.0.0.1:8080/marketplace/orders/845236-9"},"subject":""},{"from":{"id":845236,"username":"example_seller","avatar_url":"http://127.0.0.1:8080/static/avatars/845236.jpeg","resource_url":"http://127.0.0.1:8080/users/example_seller"},"timestamp":"2026-09-19T08:05:00-07:00","message":"Seller changed status from Payment Received to Shipped\n\nYour order is on its way.","type":"message","order":{"id":"845236-9","resource_url":"http://127.0.0.1:8080/marketplace/orders/845236-9"},"subject":"New Message - Order #845236-9 - Night Ferry + 1 more item"},{"status_id":6,"timestamp":"2026-09-19T08:05:00-07:00","actor":{"username":"example_seller","resource_url":"http://127.0.0.1:8080/users/example_seller"},"message":"example_seller changed the order status to Shipped.","type":"status","order":{"id":"845236-9","resource_url":"http://127.0.0.1:8080/marketplace/orders/845236-9"},"subject":""},{"actor":{"username":"example_seller","resource_url":"http://127.0.0.1:8080/users/example_seller"},"timestamp":"2026-09-19T08:01:00-07:00","message":"example_seller set tracking to USPS 9400111899560001234567.","type":"tracking","order":{"id":"845236-9","resource_url":"http://127.0.0.1:8080/marketplace/orders/845236-9"},"subject":""},{"status_id":5,"timestamp":"2026-09-16T11:47:00-07:00","actor":{"username":"example_buyer","resource_url":"http://127.0.0.1:8080/users/example_buyer"},"message":"example_buyer changed the order status to Payment Received.","type":"status","order":{"id":"845236-9","resource_url":"http://127.0.0.1:8080/marketplace/orders/845236-9"},"subject":""},{"actor":{"username":"example_buyer","resource_url":"http://127.0.0.1:8080/users/example_buyer"},"timestamp":"2026-09-16T11:47:00-07:00","message":"example_buyer paid $37.50.","type":"payment","order":{"id":"845236-9","resource_url":"http://127.0.0.1:8080/marketplace/orders/845236-9"},"subject":""},{"status_id":3,"timestamp":"2026-09-15T09:05:30-07:00","actor":{"username":"example_seller","resource_url":"http://127.0.0.1:8080/users/example_seller"},"message":"example_seller changed the order status to Invoice Sent.","type":"status","order":{"id":"845236-9","resource_url":"http://127.0.0.1:8080/marketplace/orders/845236-9"},"subject":""},{"original":0,"new":6.5,"timestamp":"2026-09-15T09:05:30-07:00","message":"example_seller set the shipping price to $6.50.","type":"shipping","order":{"id":"845236-9","resource_url":"http://127.0.0.1:8080/marketplace/orders/845236-9"},"subject":""},{"status_id":1,"timestamp":"2026-09-15T09:02:00-07:00","actor":{"username":"example_seller","resource_url":"http://127.0.0.1:8080/users/example_seller"},"message":"example_seller created the order by merging orders #845236-7, #845236-8.","type":"status","order":{"id":"845236-9","resource_url":"http://127.0.0.1:8080/marketplace/orders/845236-9"},"subject":""}]},
  OrderMessagePageNewOrder: {"pagination":{"page":1,"pages":1,"per_page":50,"items":1,"urls":{}},"messages":[{"status_id":1,"timestamp":"2026-11-20T08:12:00-08:00","actor":{"username":"example_buyer","resource_url":"http://127.0.0.1:8080/users/example_buyer"},"message":"example_buyer created the order.","type":"status","order":{"id":"845236-17","resource_url":"http://127.0.0.1:8080/marketplace/orders/845236-17"},"subject":""}]},
  OrderMessagePageSecond: {"pagination":{"page":3,"pages":3,"per_page":4,"items":10,"urls":{"first":"http://127.0.0.1:8080/marketplace/orders/845236-9/messages?page=1&per_page=4","prev":"http://127.0.0.1:8080/marketplace/orders/845236-9/messages?page=2&per_page=4"}},"messages":[{"original":0,"new":6.5,"timestamp":"2026-09-15T09:05:30-07:00","message":"example_seller set the shipping price to $6.50.","type":"shipping","order":{"id":"845236-9","resource_url":"http://127.0.0.1:8080/marketplace/orders/845236-9"},"subject":""},{"status_id":1,"timestamp":"2026-09-15T09:02:00-07:00","actor":{"username":"example_seller","resource_url":"http://127.0.0.1:8080/users/example_seller"},"message":"example_seller created the order by merging orders #845236-7, #845236-8.","type":"status","order":{"id":"845236-9","resource_url":"http://127.0.0.1:8080/marketplace/orders/845236-9"},"subject":""}]},
  OrderMessageTooLong: {"message":"Invalid message: expected string of at most 10000 characters."},
  OrderNew: {"id":"845236-17","resource_url":"http://127.0.0.1:8080/marketplace/orders/845236-17","uri":"http://127.0.0.1:8080/sell/order/845236-17","messages_url":"http://127.0.0.1:8080/marketplace/orders/845236-17/messages","buyer":{"id":2001001,"username":"example_buyer","resource_url":"http://127.0.0.1:8080/users/example_buyer","email":"buyer@example.com"},"seller":{"id":845236,"username":"example_seller","resource_url":"http://127.0.0.1:8080/users/example_seller","email":"seller@example.com"},"feedback":{"for_buyer":{"eligible":false,"url":"http://127.0.0.1:8080/sell/order_feedback?order=845236-17","resource_url":"http://127.0.0.1:8080/marketplace/orders/845236-17/feedback"}},"created":"2026-11-20T08:12:00-08:00","last_activity":"2026-11-20T08:12:00-08:00","status":"New Order","next_status":["New Order","Buyer Contacted","Invoice Sent","Payment Pending","Payment Received","In Progress","Shipped","Refund Sent","Cancelled (Non-Paying Buyer)","Cancelled (Item Unavailable)","Cancelled (Per Buyer's Request)"],"tax":[],"total":{"value":62,"currency":"USD"},"shipping":{"currency":"USD","method":"Standard","value":0},"shipping_address":"Example Buyer\nMusterweg 12\n10115 Berlin\nGermany\n\nPhone: 030 5550 1000","archived":false,"additional_instructions":"","fee":{"value":5.58,"currency":"USD"},"items":[{"id":4300858804,"price":{"value":62,"currency":"USD"},"media_condition":"Mint (M)","sleeve_condition":"Mint (M)","condition_comments":"Still sealed.","item_location":"Shelf A","private_comments":"shelf-a-057","release":{"id":3,"resource_url":"http://127.0.0.1:8080/releases/3","description":"Kofi Darko & The Tidal Band - Volta Sessions (2xLP, Album, RE)","thumbnail":"http://127.0.0.1:8080/static/releases/3-150.jpeg","title":"Volta Sessions","artist":"Kofi Darko & The Tidal Band","format":"2xLP, Album, RE"}}],"tracking":{},"buyer_fee":null,"tax_on_buyer_fee":null},
  OrderNotFound: {"message":"The requested resource was not found."},
  OrderPageFiltered: {"pagination":{"page":1,"pages":1,"per_page":50,"items":1,"urls":{}},"orders":[{"id":"845236-9","resource_url":"http://127.0.0.1:8080/marketplace/orders/845236-9","uri":"http://127.0.0.1:8080/sell/order/845236-9","messages_url":"http://127.0.0.1:8080/marketplace/orders/845236-9/messages","buyer":{"id":2001001,"username":"example_buyer","resource_url":"http://127.0.0.1:8080/users/example_buyer","email":"buyer@example.com"},"seller":{"id":845236,"username":"example_seller","resource_url":"http://127.0.0.1:8080/users/example_seller","email":"seller@example.com"},"feedback":{"for_buyer":{"eligible":true,"url":"http://127.0.0.1:8080/sell/order_feedback?order=845236-9","resource_url":"http://127.0.0.1:8080/marketplace/orders/845236-9/feedback"}},"created":"2026-09-14T10:20:00-07:00","last_activity":"2026-09-24T14:10:20-07:00","status":"Shipped","next_status":["Shipped"],"tax":[],"total":{"value":31,"currency":"USD"},"shipping":{"currency":"USD","method":"Standard","value":6.5},"shipping_address":"Example Buyer\nMusterweg 12\n10115 Berlin\nGermany\n\nPhone: 030 5550 1000","archived":false,"additional_instructions":"Please use sturdy packaging.","fee":{"value":3.38,"currency":"USD"},"items":[{"id":4300845492,"price":{"value":21,"currency":"USD"},"media_condition":"Very Good Plus (VG+)","sleeve_condition":"Very Good Plus (VG+)","condition_comments":"Light hairlines, plays well.","item_location":"Shelf A","private_comments":"shelf-a-044","release":{"id":1,"resource_url":"http://127.0.0.1:8080/releases/1","description":"Mara Lindqvist - Night Ferry (LP, Album)","thumbnail":"http://127.0.0.1:8080/static/releases/1-150.jpeg","title":"Night Ferry","artist":"Mara Lindqvist","format":"LP, Album"}},{"id":4300846516,"price":{"value":10,"currency":"USD"},"media_condition":"Near Mint (NM or M-)","sleeve_condition":"Near Mint (NM or M-)","condition_comments":"Booklet has a small crease.","item_location":"Shelf A","private_comments":"shelf-a-045","release":{"id":2,"resource_url":"http://127.0.0.1:8080/releases/2","description":"The Paper Lanterns - Second Hand Summer (CD, Album)","thumbnail":"http://127.0.0.1:8080/static/releases/2-150.jpeg","title":"Second Hand Summer","artist":"The Paper Lanterns","format":"CD, Album"}}],"tracking":{"number":"9400111899560001234567","carrier":"USPS","url":"https://tools.usps.com/go/TrackConfirmAction?tLabels=9400111899560001234567"},"buyer_fee":null,"tax_on_buyer_fee":null}]},
  OrderPageFirstOfMany: {"pagination":{"page":1,"pages":17,"per_page":1,"items":17,"urls":{"last":"http://127.0.0.1:8080/marketplace/orders?per_page=1&page=17","next":"http://127.0.0.1:8080/marketplace/orders?per_page=1&page=2"}},"orders":[{"id":"845236-17","resource_url":"http://127.0.0.1:8080/marketplace/orders/845236-17","uri":"http://127.0.0.1:8080/sell/order/845236-17","messages_url":"http://127.0.0.1:8080/marketplace/orders/845236-17/messages","buyer":{"id":2001001,"username":"example_buyer","resource_url":"http://127.0.0.1:8080/users/example_buyer","email":"buyer@example.com"},"seller":{"id":845236,"username":"example_seller","resource_url":"http://127.0.0.1:8080/users/example_seller","email":"seller@example.com"},"feedback":{"for_buyer":{"eligible":false,"url":"http://127.0.0.1:8080/sell/order_feedback?order=845236-17","resource_url":"http://127.0.0.1:8080/marketplace/orders/845236-17/feedback"}},"created":"2026-11-20T08:12:00-08:00","last_activity":"2026-11-20T08:12:00-08:00","status":"New Order","next_status":["New Order","Buyer Contacted","Invoice Sent","Payment Pending","Payment Received","In Progress","Shipped","Refund Sent","Cancelled (Non-Paying Buyer)","Cancelled (Item Unavailable)","Cancelled (Per Buyer's Request)"],"tax":[],"total":{"value":62,"currency":"USD"},"shipping":{"currency":"USD","method":"Standard","value":0},"shipping_address":"Example Buyer\nMusterweg 12\n10115 Berlin\nGermany\n\nPhone: 030 5550 1000","archived":false,"additional_instructions":"","fee":{"value":5.58,"currency":"USD"},"items":[{"id":4300858804,"price":{"value":62,"currency":"USD"},"media_condition":"Mint (M)","sleeve_condition":"Mint (M)","condition_comments":"Still sealed.","item_location":"Shelf A","private_comments":"shelf-a-057","release":{"id":3,"resource_url":"http://127.0.0.1:8080/releases/3","description":"Kofi Darko & The Tidal Band - Volta Sessions (2xLP, Album, RE)","thumbnail":"http://127.0.0.1:8080/static/releases/3-150.jpeg","title":"Volta Sessions","artist":"Kofi Darko & The Tidal Band","format":"2xLP, Album, RE"}}],"tracking":{},"buyer_fee":null,"tax_on_buyer_fee":null}]},
  OrderPageNewest: {"pagination":{"page":1,"pages":4,"per_page":5,"items":17,"urls":{"last":"http://127.0.0.1:8080/marketplace/orders?per_page=5&page=4","next":"http://127.0.0.1:8080/marketplace/orders?per_page=5&page=2"}},"orders":[{"id":"845236-17","resource_url":"http://127.0.0.1:8080/marketplace/orders/845236-17","uri":"http://127.0.0.1:8080/sell/order/845236-17","messages_url":"http://127.0.0.1:8080/marketplace/orders/845236-17/messages","buyer":{"id":2001001,"username":"example_buyer","resource_url":"http://127.0.0.1:8080/users/example_buyer","email":"buyer@example.com"},"seller":{"id":845236,"username":"example_seller","resource_url":"http://127.0.0.1:8080/users/example_seller","email":"seller@example.com"},"feedback":{"for_buyer":{"eligible":false,"url":"http://127.0.0.1:8080/sell/order_feedback?order=845236-17","resource_url":"http://127.0.0.1:8080/marketplace/orders/845236-17/feedback"}},"created":"2026-11-20T08:12:00-08:00","last_activity":"2026-11-20T08:12:00-08:00","status":"New Order","next_status":["New Order","Buyer Contacted","Invoice Sent","Payment Pending","Payment Received","In Progress","Shipped","Refund Sent","Cancelled (Non-Paying Buyer)","Cancelled (Item Unavailable)","Cancelled (Per Buyer's Request)"],"tax":[],"total":{"value":62,"currency":"USD"},"shipping":{"currency":"USD","method":"Standard","value":0},"shipping_address":"Example Buyer\nMusterweg 12\n10115 Berlin\nGermany\n\nPhone: 030 5550 1000","archived":false,"additional_instructions":"","fee":{"value":5.58,"currency":"USD"},"items":[{"id":4300858804,"price":{"value":62,"currency":"USD"},"media_condition":"Mint (M)","sleeve_condition":"Mint (M)","condition_comments":"Still sealed.","item_location":"Shelf A","private_comments":"shelf-a-057","release":{"id":3,"resource_url":"http://127.0.0.1:8080/releases/3","description":"Kofi Darko & The Tidal Band - Volta Sessions (2xLP, Album, RE)","thumbnail":"http://127.0.0.1:8080/static/releases/3-150.jpeg","title":"Volta Sessions","artist":"Kofi Darko & The Tidal Band","format":"2xLP, Album, RE"}}],"tracking":{},"buyer_fee":null,"tax_on_buyer_fee":null},{"id":"845236-16","resource_url":"http://127.0.0.1:8080/marketplace/orders/845236-16","uri":"http://127.0.0.1:8080/sell/order/845236-16","messages_url":"http://127.0.0.1:8080/marketplace/orders/845236-16/messages","buyer":{"id":2001001,"username":"example_buyer","resource_url":"http://127.0.0.1:8080/users/example_buyer","email":"buyer@example.com"},"seller":{"id":845236,"username":"example_seller","resource_url":"http://127.0.0.1:8080/users/example_seller","email":"seller@example.com"},"feedback":{"for_buyer":{"eligible":false,"url":"http://127.0.0.1:8080/sell/order_feedback?order=845236-16","resource_url":"http://127.0.0.1:8080/marketplace/orders/845236-16/feedback"}},"created":"2026-11-18T04:19:00-08:00","last_activity":"2026-11-18T09:05:00-08:00","status":"Buyer Contacted","next_status":["New Order","Buyer Contacted","Invoice Sent","Payment Pending","Payment Received","In Progress","Shipped","Refund Sent","Cancelled (Non-Paying Buyer)","Cancelled (Item Unavailable)","Cancelled (Per Buyer's Request)"],"tax":[],"total":{"value":28,"currency":"USD"},"shipping":{"currency":"USD","method":"Standard","value":0},"shipping_address":"Example Buyer\nMusterweg 12\n10115 Berlin\nGermany\n\nPhone: 030 5550 1000","archived":false,"additional_instructions":"","fee":{"value":2.52,"currency":"USD"},"items":[{"id":4300890548,"price":{"value":28,"currency":"USD"},"media_condition":"Near Mint (NM or M-)","sleeve_condition":"Mint (M)","condition_comments":"Played once or twice.","item_location":"Shelf B","private_comments":"shelf-b-088","release":{"id":22,"resource_url":"http://127.0.0.1:8080/releases/22","description":"Nils Åkerholm - Åtta Vintrar (2xLP, Album)","thumbnail":"http://127.0.0.1:8080/static/releases/22-150.jpeg","title":"Åtta Vintrar","artist":"Nils Åkerholm","format":"2xLP, Album"}}],"tracking":{},"buyer_fee":null,"tax_on_buyer_fee":null},{"id":"845236-15","resource_url":"http://127.0.0.1:8080/marketplace/orders/845236-15","uri":"http://127.0.0.1:8080/sell/order/845236-15","messages_url":"http://127.0.0.1:8080/marketplace/orders/845236-15/messages","buyer":{"id":2001001,"username":"example_buyer","resource_url":"http://127.0.0.1:8080/users/example_buyer","email":"buyer@example.com"},"seller":{"id":845236,"username":"example_seller","resource_url":"http://127.0.0.1:8080/users/example_seller","email":"seller@example.com"},"feedback":{"for_buyer":{"eligible":false,"url":"http://127.0.0.1:8080/sell/order_feedback?order=845236-15","resource_url":"http://127.0.0.1:8080/marketplace/orders/845236-15/feedback"}},"created":"2026-11-16T06:58:00-08:00","last_activity":"2026-11-16T10:40:00-08:00","status":"Invoice Sent","next_status":["New Order","Buyer Contacted","Invoice Sent","Payment Pending","Payment Received","In Progress","Shipped","Refund Sent","Cancelled (Non-Paying Buyer)","Cancelled (Item Unavailable)","Cancelled (Per Buyer's Request)"],"tax":[],"total":{"value":67.5,"currency":"USD"},"shipping":{"currency":"USD","method":"Standard","value":18},"shipping_address":"Example Buyer\nMusterweg 12\n10115 Berlin\nGermany\n\nPhone: 030 5550 1000","archived":false,"additional_instructions":"","fee":{"value":7.7,"currency":"USD"},"items":[{"id":4300882356,"price":{"value":55,"currency":"USD"},"media_condition":"Near Mint (NM or M-)","sleeve_condition":"Very Good Plus (VG+)","condition_comments":"Played once or twice.","item_location":"Shelf B","private_comments":"shelf-b-080","release":{"id":3,"resource_url":"http://127.0.0.1:8080/releases/3","description":"Kofi Darko & The Tidal Band - Volta Sessions (2xLP, Album, RE)","thumbnail":"http://127.0.0.1:8080/static/releases/3-150.jpeg","title":"Volta Sessions","artist":"Kofi Darko & The Tidal Band","format":"2xLP, Album, RE"}},{"id":4300883380,"price":{"value":12.5,"currency":"USD"},"media_condition":"Very Good (VG)","sleeve_condition":"Not Graded","condition_comments":"Case replaced.","item_location":"Shelf B","private_comments":"shelf-b-081","release":{"id":8,"resource_url":"http://127.0.0.1:8080/releases/8","description":"Ночной Маяк - Тихий Берег (Cass, Album)","thumbnail":"http://127.0.0.1:8080/static/releases/8-150.jpeg","title":"Тихий Берег","artist":"Ночной Маяк","format":"Cass, Album"}}],"tracking":{},"buyer_fee":null,"tax_on_buyer_fee":null},{"id":"845236-14","resource_url":"http://127.0.0.1:8080/marketplace/orders/845236-14","uri":"http://127.0.0.1:8080/sell/order/845236-14","messages_url":"http://127.0.0.1:8080/marketplace/orders/845236-14/messages","buyer":{"id":3100450,"username":"example_collector","resource_url":"http://127.0.0.1:8080/users/example_collector","email":"collector@example.com"},"seller":{"id":845236,"username":"example_seller","resource_url":"http://127.0.0.1:8080/users/example_seller","email":"seller@example.com"},"feedback":{"for_buyer":{"eligible":false,"url":"http://127.0.0.1:8080/sell/order_feedback?order=845236-14","resource_url":"http://127.0.0.1:8080/marketplace/orders/845236-14/feedback"}},"created":"2026-11-14T19:02:00-08:00","last_activity":"2026-11-15T11:50:00-08:00","status":"Payment Pending","next_status":["New Order","Buyer Contacted","Invoice Sent","Payment Pending","Payment Received","In Progress","Shipped","Refund Sent","Cancelled (Non-Paying Buyer)","Cancelled (Item Unavailable)","Cancelled (Per Buyer's Request)"],"tax":[{"status":"assessed","rate":8,"name":"Sales Tax (GA)","display_name":"Sales Tax (GA)","display_rate":"8.0","price":{"curr_abbr":"USD","curr_id":1,"formatted":"$13.12","value":13.12},"taxable_amount":{"curr_abbr":"USD","curr_id":1,"formatted":"$164.00","value":164},"remitter":"Discogs","jurisdiction":"US-GA"}],"total":{"value":155,"currency":"USD"},"shipping":{"currency":"USD","method":"Standard","value":9},"shipping_address":"Example Collector\n1 Example Street\nAthens, GA 30600\nUnited States\n\nPhone: 555-0100","archived":false,"additional_instructions":"No signature needed; leave it at the door.","fee":{"value":14.76,"currency":"USD"},"items":[{"id":4300877236,"price":{"value":155,"currency":"USD"},"media_condition":"Near Mint (NM or M-)","sleeve_condition":"Very Good Plus (VG+)","condition_comments":"Number 0412. All five discs and the book.","item_location":"Shelf B","private_comments":"shelf-b-075","release":{"id":21,"resource_url":"http://127.0.0.1:8080/releases/21","description":"The Paper Lanterns - Every Lantern Lit 1994-2008 (5xCD, Comp, Box, Num)","thumbnail":"http://127.0.0.1:8080/static/releases/21-150.jpeg","title":"Every Lantern Lit 1994-2008","artist":"The Paper Lanterns","format":"5xCD, Comp, Box, Num"}}],"tracking":{},"buyer_fee":null,"tax_on_buyer_fee":null},{"id":"845236-13","resource_url":"http://127.0.0.1:8080/marketplace/orders/845236-13","uri":"http://127.0.0.1:8080/sell/order/845236-13","messages_url":"http://127.0.0.1:8080/marketplace/orders/845236-13/messages","buyer":{"id":2001001,"username":"example_buyer","resource_url":"http://127.0.0.1:8080/users/example_buyer","email":"buyer@example.com"},"seller":{"id":845236,"username":"example_seller","resource_url":"http://127.0.0.1:8080/users/example_seller","email":"seller@example.com"},"feedback":{"for_buyer":{"eligible":true,"url":"http://127.0.0.1:8080/sell/order_feedback?order=845236-13","resource_url":"http://127.0.0.1:8080/marketplace/orders/845236-13/feedback"}},"created":"2026-11-11T01:27:00-08:00","last_activity":"2026-11-12T00:33:00-08:00","status":"Payment Received","next_status":["Payment Received","In Progress","Shipped","Refund Sent","Cancelled (Non-Paying Buyer)","Cancelled (Item Unavailable)","Cancelled (Per Buyer's Request)"],"tax":[],"total":{"value":36,"currency":"USD"},"shipping":{"currency":"USD","method":"Standard","value":14},"shipping_address":"Example Buyer\nMusterweg 12\n10115 Berlin\nGermany\n\nPhone: 030 5550 1000","archived":false,"additional_instructions":"","fee":{"value":4.5,"currency":"USD"},"items":[{"id":4300872116,"price":{"value":36,"currency":"USD"},"media_condition":"Very Good Plus (VG+)","sleeve_condition":"Not Graded","condition_comments":"A few hairlines that do not sound.","item_location":"Shelf B","private_comments":"shelf-b-070","release":{"id":16,"resource_url":"http://127.0.0.1:8080/releases/16","description":"Ama Tetteh - Harmattan / Market Day (7\", 45 RPM, Single)","thumbnail":"http://127.0.0.1:8080/static/releases/16-150.jpeg","title":"Harmattan / Market Day","artist":"Ama Tetteh","format":"7\", 45 RPM, Single"}}],"tracking":{},"buyer_fee":null,"tax_on_buyer_fee":null}]},
  OrderPageNothingSold: {"pagination":{"page":1,"pages":1,"per_page":50,"items":0,"urls":{}},"orders":[]},
  OrderShipped: {"id":"845236-9","resource_url":"http://127.0.0.1:8080/marketplace/orders/845236-9","uri":"http://127.0.0.1:8080/sell/order/845236-9","messages_url":"http://127.0.0.1:8080/marketplace/orders/845236-9/messages","buyer":{"id":2001001,"username":"example_buyer","resource_url":"http://127.0.0.1:8080/users/example_buyer","email":"buyer@example.com"},"seller":{"id":845236,"username":"example_seller","resource_url":"http://127.0.0.1:8080/users/example_seller","email":"seller@example.com"},"feedback":{"for_buyer":{"eligible":true,"url":"http://127.0.0.1:8080/sell/order_feedback?order=845236-9","resource_url":"http://127.0.0.1:8080/marketplace/orders/845236-9/feedback"}},"created":"2026-09-14T10:20:00-07:00","last_activity":"2026-09-24T14:10:20-07:00","status":"Shipped","next_status":["Shipped"],"tax":[],"total":{"value":31,"currency":"USD"},"shipping":{"currency":"USD","method":"Standard","value":6.5},"shipping_address":"Example Buyer\nMusterweg 12\n10115 Berlin\nGermany\n\nPhone: 030 5550 1000","archived":false,"additional_instructions":"Please use sturdy packaging.","fee":{"value":3.38,"currency":"USD"},"items":[{"id":4300845492,"price":{"value":21,"currency":"USD"},"media_condition":"Very Good Plus (VG+)","sleeve_condition":"Very Good Plus (VG+)","condition_comments":"Light hairlines, plays well.","item_location":"Shelf A","private_comments":"shelf-a-044","release":{"id":1,"resource_url":"http://127.0.0.1:8080/releases/1","description":"Mara Lindqvist - Night Ferry (LP, Album)","thumbnail":"http://127.0.0.1:8080/static/releases/1-150.jpeg","title":"Night Ferry","artist":"Mara Lindqvist","format":"LP, Album"}},{"id":4300846516,"price":{"value":10,"currency":"USD"},"media_condition":"Near Mint (NM or M-)","sleeve_condition":"Near Mint (NM or M-)","condition_comments":"Booklet has a small crease.","item_location":"Shelf A","private_comments":"shelf-a-045","release":{"id":2,"resource_url":"http://127.0.0.1:8080/releases/2","description":"The Paper Lanterns - Second Hand Summer (CD, Album)","thumbnail":"http://127.0.0.1:8080/static/releases/2-150.jpeg","title":"Second Hand Summer","artist":"The Paper Lanterns","format":"CD, Album"}}],"tracking":{"number":"9400111899560001234567","carrier":"USPS","url":"https://tools.usps.com/go/TrackConfirmAction?tLabels=9400111899560001234567"},"buyer_fee":null,"tax_on_buyer_fee":null},
  OrderShippingTooLate: {"message":"Shipping cannot be changed while the order is Shipped."},
  OrderStatusAndShipping: {"message":"Set the status or the shipping, not both in one request."},
  OrderStatusChanged: {"id":"845236-17","resource_url":"http://127.0.0.1:8080/marketplace/orders/845236-17","uri":"http://127.0.0.1:8080/sell/order/845236-17","messages_url":"http://127.0.0.1:8080/marketplace/orders/845236-17/messages","buyer":{"id":2001001,"username":"example_buyer","resource_url":"http://127.0.0.1:8080/users/example_buyer","email":"buyer@example.com"},"seller":{"id":845236,"username":"example_seller","resource_url":"http://127.0.0.1:8080/users/example_seller","email":"seller@example.com"},"feedback":{"for_buyer":{"eligible":true,"url":"http://127.0.0.1:8080/sell/order_feedback?order=845236-17","resource_url":"http://127.0.0.1:8080/marketplace/orders/845236-17/feedback"}},"created":"2026-11-20T08:12:00-08:00","last_activity":"2026-11-21T08:00:00-08:00","status":"In Progress","next_status":["In Progress","Shipped","Refund Sent","Cancelled (Non-Paying Buyer)","Cancelled (Item Unavailable)","Cancelled (Per Buyer's Request)"],"tax":[],"total":{"value":62,"currency":"USD"},"shipping":{"currency":"USD","method":"Standard","value":6.5},"shipping_address":"Example Buyer\nMusterweg 12\n10115 Berlin\nGermany\n\nPhone: 030 5550 1000","archived":false,"additional_instructions":"","fee":{"value":6.17,"currency":"USD"},"items":[{"id":4300858804,"price":{"value":62,"currency":"USD"},"media_condition":"Mint (M)","sleeve_condition":"Mint (M)","condition_comments":"Still sealed.","item_location":"Shelf A","private_comments":"shelf-a-057","release":{"id":3,"resource_url":"http://127.0.0.1:8080/releases/3","description":"Kofi Darko & The Tidal Band - Volta Sessions (2xLP, Album, RE)","thumbnail":"http://127.0.0.1:8080/static/releases/3-150.jpeg","title":"Volta Sessions","artist":"Kofi Darko & The Tidal Band","format":"2xLP, Album, RE"}}],"tracking":{},"buyer_fee":null,"tax_on_buyer_fee":null},
  OrderStatusNotNext: {"message":"Invalid status: order 845236-9 is Shipped; expected one of Shipped."},
  OrderTrackingByBuyer: {"message":"Only the seller can set tracking information."},
  OrderTrackingNumberMissing: {"message":"Tracking number is required."},
  OrderTrackingSet: {"id":"845236-17","resource_url":"http://127.0.0.1:8080/marketplace/orders/845236-17","uri":"http://127.0.0.1:8080/sell/order/845236-17","messages_url":"http://127.0.0.1:8080/marketplace/orders/845236-17/messages","buyer":{"id":2001001,"username":"example_buyer","resource_url":"http://127.0.0.1:8080/users/example_buyer","email":"buyer@example.com"},"seller":{"id":845236,"username":"example_seller","resource_url":"http://127.0.0.1:8080/users/example_seller","email":"seller@example.com"},"feedback":{"for_buyer":{"eligible":true,"url":"http://127.0.0.1:8080/sell/order_feedback?order=845236-17","resource_url":"http://127.0.0.1:8080/marketplace/orders/845236-17/feedback"}},"created":"2026-11-20T08:12:00-08:00","last_activity":"2026-11-21T15:20:00-08:00","status":"In Progress","next_status":["In Progress","Shipped","Refund Sent","Cancelled (Non-Paying Buyer)","Cancelled (Item Unavailable)","Cancelled (Per Buyer's Request)"],"tax":[],"total":{"value":62,"currency":"USD"},"shipping":{"currency":"USD","method":"Standard","value":6.5},"shipping_address":"Example Buyer\nMusterweg 12\n10115 Berlin\nGermany\n\nPhone: 030 5550 1000","archived":false,"additional_instructions":"","fee":{"value":6.17,"currency":"USD"},"items":[{"id":4300858804,"price":{"value":62,"currency":"USD"},"media_condition":"Mint (M)","sleeve_condition":"Mint (M)","condition_comments":"Still sealed.","item_location":"Shelf A","private_comments":"shelf-a-057","release":{"id":3,"resource_url":"http://127.0.0.1:8080/releases/3","description":"Kofi Darko & The Tidal Band - Volta Sessions (2xLP, Album, RE)","thumbnail":"http://127.0.0.1:8080/static/releases/3-150.jpeg","title":"Volta Sessions","artist":"Kofi Darko & The Tidal Band","format":"2xLP, Album, RE"}}],"tracking":{"number":"9400111899560007654321","carrier":"USPS","url":"https://tools.usps.com/go/TrackConfirmAction?tLabels=9400111899560007654321"},"buyer_fee":null,"tax_on_buyer_fee":null},
  OrderUnknownStatus: {"message":"Invalid status: expected one of New Order, Buyer Contacted, Invoice Sent, Payment Pending, Payment Received, In Progress, Shipped, Merged, Order Changed, Refund Sent, Cancelled, Cancelled (Non-Paying Buyer), Cancelled (Item Unavailable), Cancelled (Per Buyer's Request), Cancelled (Refund Received)."},
  PageNotFound: {"message":"That page does not exist."},
  PermissionDenied: {"message":"You don't have permission to access this resource."},
  PriceSuggestions: {"Mint (M)":{"currency":"USD","value":29.074133763094277},"Near Mint (NM or M-)":{"currency":"USD","value":26.013698630136986},"Very Good Plus (VG+)":{"currency":"USD","value":19.8928283642224},"Very Good (VG)":{"currency":"USD","value":13.771958098307817},"Good Plus (G+)":{"currency":"USD","value":7.651087832393231},"Good (G)":{"currency":"USD","value":4.590652699435939},"Fair (F)":{"currency":"USD","value":3.0604351329572923},"Poor (P)":{"currency":"USD","value":1.5302175664786462}},
  PriceSuggestionsNothingKnown: {},
  ReleaseNotFound: {"message":"The requested resource was not found."},
  ReleaseWithCredentials: {"id":1,"resource_url":"http://127.0.0.1:8080/releases/1","uri":"http://127.0.0.1:8080/release/1","title":"Night Ferry","artists":[{"name":"Mara Lindqvist","anv":"","join":"","role":"","tracks":"","id":235050248,"resource_url":"http://127.0.0.1:8080/artists/235050248"}],"artists_sort":"Mara Lindqvist","labels":[{"name":"Harbour Tapes","catno":"HT 012","entity_type":"1","entity_type_name":"Label","id":515530900,"resource_url":"http://127.0.0.1:8080/labels/515530900"}],"formats":[{"name":"LP","qty":"1","descriptions":["Album"]}],"year":2011,"country":"Sweden","genres":["Electronic"],"styles":["Ambient"],"identifiers":[{"type":"Barcode","value":"2000000012018"},{"type":"Matrix / Runout","value":"HT 012 A","description":"Side A"},{"type":"Matrix / Runout","value":"HT 012 B","description":"Side B"}],"thumb":"http://127.0.0.1:8080/static/releases/1-150.jpeg","images":[{"type":"primary","uri":"http://127.0.0.1:8080/static/releases/1-600.jpeg","resource_url":"http://127.0.0.1:8080/static/releases/1-600.jpeg","uri150":"http://127.0.0.1:8080/static/releases/1-150.jpeg","width":600,"height":600},{"type":"secondary","uri":"http://127.0.0.1:8080/static/releases/1.2-600.jpeg","resource_url":"http://127.0.0.1:8080/static/releases/1.2-600.jpeg","uri150":"http://127.0.0.1:8080/static/releases/1.2-150.jpeg","width":600,"height":600}],"estimated_weight":230,"num_for_sale":7,"lowest_price":18.5,"blocked_from_sale":false,"community":{"have":140,"want":28}},
  ReleaseWithoutCredentials: {"id":1,"resource_url":"http://127.0.0.1:8080/releases/1","uri":"http://127.0.0.1:8080/release/1","title":"Night Ferry","artists":[{"name":"Mara Lindqvist","anv":"","join":"","role":"","tracks":"","id":235050248,"resource_url":"http://127.0.0.1:8080/artists/235050248"}],"artists_sort":"Mara Lindqvist","labels":[{"name":"Harbour Tapes","catno":"HT 012","entity_type":"1","entity_type_name":"Label","id":515530900,"resource_url":"http://127.0.0.1:8080/labels/515530900"}],"formats":[{"name":"LP","qty":"1","descriptions":["Album"]}],"year":2011,"country":"Sweden","genres":["Electronic"],"styles":["Ambient"],"identifiers":[{"type":"Barcode","value":"2000000012018"},{"type":"Matrix / Runout","value":"HT 012 A","description":"Side A"},{"type":"Matrix / Runout","value":"HT 012 B","description":"Side B"}],"thumb":"","images":[],"estimated_weight":230,"num_for_sale":7,"lowest_price":18.5,"blocked_from_sale":false,"community":{"have":140,"want":28}},
  RequestTimeout: {"message":"The request took too long to arrive. Send it again."},
  ResourceNotFound: {"message":"The requested resource was not found."},
  SellerSettingsMissing: {"message":"You must fill out your seller settings first."},
  StatisticsBlocked: {"num_for_sale":null,"lowest_price":null,"blocked_from_sale":true},
  StatisticsForSale: {"num_for_sale":7,"lowest_price":{"value":18.5,"currency":"USD"},"blocked_from_sale":false},
  StatisticsInEuros: {"num_for_sale":7,"lowest_price":{"value":15.91,"currency":"EUR"},"blocked_from_sale":false},
  StatisticsNothingForSale: {"num_for_sale":0,"lowest_price":null,"blocked_from_sale":false},
  TooManyRequests: {"message":"You are making requests too quickly."},
  Unauthenticated: {"message":"You must authenticate to access this resource."},
  UserAsOther: {"id":845236,"resource_url":"http://127.0.0.1:8080/users/example_seller","uri":"http://127.0.0.1:8080/user/example_seller","username":"example_seller","name":"Example Seller","home_page":"","location":"Portland, Oregon","profile":"Records, one at a time.","registered":"2009-04-12T08:30:00-07:00","rank":12,"num_pending":0,"num_for_sale":74,"num_lists":0,"releases_contributed":12,"releases_rated":40,"rating_avg":4.1,"inventory_url":"http://127.0.0.1:8080/users/example_seller/inventory","collection_folders_url":"http://127.0.0.1:8080/users/example_seller/collection/folders","collection_fields_url":"http://127.0.0.1:8080/users/example_seller/collection/fields","wantlist_url":"http://127.0.0.1:8080/users/example_seller/wants","avatar_url":"http://127.0.0.1:8080/static/avatars/845236.jpeg","curr_abbr":"","activated":true,"marketplace_suspended":false,"banner_url":"","buyer_rating":100,"buyer_rating_stars":5,"buyer_num_ratings":14,"seller_rating":99.5,"seller_rating_stars":4.5,"seller_num_ratings":682,"is_staff":false},
  UserAsSelf: {"id":845236,"resource_url":"http://127.0.0.1:8080/users/example_seller","uri":"http://127.0.0.1:8080/user/example_seller","username":"example_seller","name":"Example Seller","home_page":"","location":"Portland, Oregon","profile":"Records, one at a time.","registered":"2009-04-12T08:30:00-07:00","rank":12,"num_pending":0,"num_for_sale":74,"num_lists":0,"releases_contributed":12,"releases_rated":40,"rating_avg":4.1,"inventory_url":"http://127.0.0.1:8080/users/example_seller/inventory","collection_folders_url":"http://127.0.0.1:8080/users/example_seller/collection/folders","collection_fields_url":"http://127.0.0.1:8080/users/example_seller/collection/fields","wantlist_url":"http://127.0.0.1:8080/users/example_seller/wants","avatar_url":"http://127.0.0.1:8080/static/avatars/845236.jpeg","curr_abbr":"USD","activated":true,"marketplace_suspended":false,"banner_url":"","buyer_rating":100,"buyer_rating_stars":5,"buyer_num_ratings":14,"seller_rating":99.5,"seller_rating_stars":4.5,"seller_num_ratings":682,"is_staff":false,"num_collection":0,"num_wantlist":0,"email":"seller@example.com","num_unread":0},
  UserNotFound: {"message":"User does not exist or may have been deleted."},
};

const shared = {
  AccessTokenIssued: {"type":"application/x-www-form-urlencoded","headers":{"X-Discogs-Ratelimit":"60","X-Discogs-Ratelimit-Used":"3","X-Discogs-Ratelimit-Remaining":"57","Cache-Control":"no-store"},"examples":{"accessToken":"OAuthAccessToken"}},
  BodyTooLarge: {"type":"application/json","headers":{"X-Discogs-Ratelimit":"60","X-Discogs-Ratelimit-Used":"3","X-Discogs-Ratelimit-Remaining":"57"},"examples":{"bodyTooLarge":"BodyTooLarge","formTooLarge":"FormTooLarge"}},
  CurrencyNotSupported: {"type":"application/json","headers":{"X-Discogs-Ratelimit":"60","X-Discogs-Ratelimit-Used":"3","X-Discogs-Ratelimit-Remaining":"57"},"examples":{"invalidCurrency":"InvalidCurrAbbr"}},
  HeadersTooLarge: {"type":"application/json","headers":{},"examples":{"headersTooLarge":"HeadersTooLarge"}},
  InternalError: {"type":"application/json","headers":{"X-Discogs-Ratelimit":"60","X-Discogs-Ratelimit-Used":"3","X-Discogs-Ratelimit-Remaining":"57"},"examples":{"internalError":"InternalError"}},
  ListingMalformed: {"type":"application/json","headers":{"X-Discogs-Ratelimit":"60","X-Discogs-Ratelimit-Used":"3","X-Discogs-Ratelimit-Remaining":"57"},"examples":{"malformedJson":"MalformedJson","negativeFormatQuantity":"NegativeFormatQuantity"}},
  ListingNotFound: {"type":"application/json","headers":{"X-Discogs-Ratelimit":"60","X-Discogs-Ratelimit-Used":"3","X-Discogs-Ratelimit-Remaining":"57"},"examples":{"listingNotFound":"ListingNotFound"}},
  MalformedJson: {"type":"application/json","headers":{"X-Discogs-Ratelimit":"60","X-Discogs-Ratelimit-Used":"3","X-Discogs-Ratelimit-Remaining":"57"},"examples":{"malformedJson":"MalformedJson","notUtf8":"BodyNotUtf8","nestedTooDeeply":"BodyNestedTooDeeply","formInsteadOfJson":"FormInsteadOfJson"}},
  OAuthMalformed: {"type":"text/plain","headers":{"X-Discogs-Ratelimit":"60","X-Discogs-Ratelimit-Used":"3","X-Discogs-Ratelimit-Remaining":"57"},"examples":{"malformed":"OAuthMalformed","invalidCallback":"OAuthInvalidCallback","expiredToken":"OAuthExpiredToken"}},
  OAuthRefused: {"type":"text/plain","headers":{"X-Discogs-Ratelimit":"60","X-Discogs-Ratelimit-Used":"3","X-Discogs-Ratelimit-Remaining":"57"},"examples":{"refused":"OAuthRefused","parameterMissing":"OAuthParameterMissing","invalidSignature":"OAuthInvalidSignature","invalidTimestamp":"OAuthInvalidTimestamp","usedNonce":"OAuthUsedNonce"}},
  OrderNotFound: {"type":"application/json","headers":{"X-Discogs-Ratelimit":"60","X-Discogs-Ratelimit-Used":"3","X-Discogs-Ratelimit-Remaining":"57"},"examples":{"orderNotFound":"OrderNotFound"}},
  PageNotFound: {"type":"application/json","headers":{"X-Discogs-Ratelimit":"60","X-Discogs-Ratelimit-Used":"3","X-Discogs-Ratelimit-Remaining":"57"},"examples":{"pageNotFound":"PageNotFound"}},
  PermissionDenied: {"type":"application/json","headers":{"X-Discogs-Ratelimit":"60","X-Discogs-Ratelimit-Used":"3","X-Discogs-Ratelimit-Remaining":"57"},"examples":{"permissionDenied":"PermissionDenied"}},
  PriceMalformed: {"type":"application/json","headers":{"X-Discogs-Ratelimit":"60","X-Discogs-Ratelimit-Used":"3","X-Discogs-Ratelimit-Remaining":"57"},"examples":{"withoutDecimalPoint":"ResourceNotFound"}},
  ReleaseNotFound: {"type":"application/json","headers":{"X-Discogs-Ratelimit":"60","X-Discogs-Ratelimit-Used":"3","X-Discogs-Ratelimit-Remaining":"57"},"examples":{"releaseNotFound":"ReleaseNotFound"}},
  RequestTimeout: {"type":"application/json","headers":{},"examples":{"requestTimeout":"RequestTimeout"}},
  RequestTokenIssued: {"type":"application/x-www-form-urlencoded","headers":{"X-Discogs-Ratelimit":"60","X-Discogs-Ratelimit-Used":"3","X-Discogs-Ratelimit-Remaining":"57","Cache-Control":"no-store"},"examples":{"requestToken":"OAuthRequestToken"}},
  ServiceUnavailable: {"type":"application/json","headers":{"Retry-After":"2","X-Discogs-Ratelimit":"60","X-Discogs-Ratelimit-Used":"3","X-Discogs-Ratelimit-Remaining":"57"},"examples":{"unreachable":"DatabaseUnreachable","outcomeUnknown":"DatabaseOutcomeUnknown","diskFull":"DatabaseDiskFull","readOnly":"DatabaseReadOnly"}},
  TooManyRequests: {"type":"application/json","headers":{"X-Discogs-Ratelimit":"60","X-Discogs-Ratelimit-Used":"3","X-Discogs-Ratelimit-Remaining":"57"},"examples":{"tooManyRequests":"TooManyRequests"}},
  Unauthenticated: {"type":"application/json","headers":{"X-Discogs-Ratelimit":"60","X-Discogs-Ratelimit-Used":"3","X-Discogs-Ratelimit-Remaining":"57"},"examples":{"unauthenticated":"Unauthenticated"}},
  UserNotFound: {"type":"application/json","headers":{"X-Discogs-Ratelimit":"60","X-Discogs-Ratelimit-Used":"3","X-Discogs-Ratelimit-Remaining":"57"},"examples":{"userNotFound":"UserNotFound"}},
};

/** Every documented response, by operation and status. */
export const documentedResponses: Readonly<Record<OperationId, Readonly<Record<number, DocumentedResponse>>>> = {
  getApiInfo: {
    200: {"type":"application/json","headers":{"X-Discogs-Ratelimit":"60","X-Discogs-Ratelimit-Used":"3","X-Discogs-Ratelimit-Remaining":"57","Cache-Control":"public, must-revalidate"},"examples":{"greeting":"ApiGreeting"}},
    401: shared.Unauthenticated,
    408: shared.RequestTimeout,
    429: shared.TooManyRequests,
    431: shared.HeadersTooLarge,
    500: shared.InternalError,
    503: shared.ServiceUnavailable,
  },
  getIdentity: {
    200: {"type":"application/json","headers":{"X-Discogs-Ratelimit":"60","X-Discogs-Ratelimit-Used":"3","X-Discogs-Ratelimit-Remaining":"57","Cache-Control":"public, must-revalidate"},"examples":{"personalToken":"IdentityByPersonalToken","oauth":"IdentityByOAuth"}},
    401: shared.Unauthenticated,
    408: shared.RequestTimeout,
    429: shared.TooManyRequests,
    431: shared.HeadersTooLarge,
    500: shared.InternalError,
    503: shared.ServiceUnavailable,
  },
  getRequestToken: {
    200: shared.RequestTokenIssued,
    400: shared.OAuthMalformed,
    401: shared.OAuthRefused,
    408: shared.RequestTimeout,
    429: shared.TooManyRequests,
    431: shared.HeadersTooLarge,
    500: shared.InternalError,
    503: shared.ServiceUnavailable,
  },
  createRequestToken: {
    200: shared.RequestTokenIssued,
    400: shared.OAuthMalformed,
    401: shared.OAuthRefused,
    408: shared.RequestTimeout,
    413: shared.BodyTooLarge,
    429: shared.TooManyRequests,
    431: shared.HeadersTooLarge,
    500: shared.InternalError,
    503: shared.ServiceUnavailable,
  },
  getAccessToken: {
    200: shared.AccessTokenIssued,
    400: shared.OAuthMalformed,
    401: shared.OAuthRefused,
    408: shared.RequestTimeout,
    429: shared.TooManyRequests,
    431: shared.HeadersTooLarge,
    500: shared.InternalError,
    503: shared.ServiceUnavailable,
  },
  createAccessToken: {
    200: shared.AccessTokenIssued,
    400: shared.OAuthMalformed,
    401: shared.OAuthRefused,
    408: shared.RequestTimeout,
    413: shared.BodyTooLarge,
    429: shared.TooManyRequests,
    431: shared.HeadersTooLarge,
    500: shared.InternalError,
    503: shared.ServiceUnavailable,
  },
  getUser: {
    200: {"type":"application/json","headers":{"X-Discogs-Ratelimit":"60","X-Discogs-Ratelimit-Used":"3","X-Discogs-Ratelimit-Remaining":"57","Cache-Control":"public, must-revalidate"},"examples":{"asSelf":"UserAsSelf","asOther":"UserAsOther"}},
    401: shared.Unauthenticated,
    404: shared.UserNotFound,
    408: shared.RequestTimeout,
    429: shared.TooManyRequests,
    431: shared.HeadersTooLarge,
    500: shared.InternalError,
    503: shared.ServiceUnavailable,
  },
  getInventory: {
    200: {"type":"application/json","headers":{"X-Discogs-Ratelimit":"60","X-Discogs-Ratelimit-Used":"3","X-Discogs-Ratelimit-Remaining":"57","Cache-Control":"public, must-revalidate"},"examples":{"firstPage":"InventoryFirstPage","lastPage":"InventoryLastPage","asOwner":"InventoryAsOwner","asAnonymous":"InventoryAsAnonymous","emptyPage":"InventoryEmptyPage"}},
    304: {"headers":{"X-Discogs-Ratelimit":"60","X-Discogs-Ratelimit-Used":"3","X-Discogs-Ratelimit-Remaining":"57"},"examples":{}},
    401: shared.Unauthenticated,
    403: {"type":"application/json","headers":{"X-Discogs-Ratelimit":"60","X-Discogs-Ratelimit-Used":"3","X-Discogs-Ratelimit-Remaining":"57"},"examples":{"pageBeyondLimit":"InventoryPageBeyondLimit"}},
    404: {"type":"application/json","headers":{"X-Discogs-Ratelimit":"60","X-Discogs-Ratelimit-Used":"3","X-Discogs-Ratelimit-Remaining":"57"},"examples":{"userNotFound":"UserNotFound","pageNotFound":"PageNotFound"}},
    408: shared.RequestTimeout,
    422: {"type":"application/json","headers":{"X-Discogs-Ratelimit":"60","X-Discogs-Ratelimit-Used":"3","X-Discogs-Ratelimit-Remaining":"57"},"examples":{"invalidStatus":"InventoryInvalidStatus","invalidSort":"InventoryInvalidSort","sortByLocation":"InventorySortByLocation","invalidSortOrder":"InvalidSortOrder","invalidPage":"InvalidPage"}},
    429: shared.TooManyRequests,
    431: shared.HeadersTooLarge,
    500: shared.InternalError,
    503: shared.ServiceUnavailable,
  },
  getRelease: {
    200: {"type":"application/json","headers":{"X-Discogs-Ratelimit":"60","X-Discogs-Ratelimit-Used":"3","X-Discogs-Ratelimit-Remaining":"57","Cache-Control":"public, must-revalidate"},"examples":{"withCredentials":"ReleaseWithCredentials","withoutCredentials":"ReleaseWithoutCredentials"}},
    401: shared.Unauthenticated,
    404: shared.ReleaseNotFound,
    408: shared.RequestTimeout,
    422: shared.CurrencyNotSupported,
    429: shared.TooManyRequests,
    431: shared.HeadersTooLarge,
    500: shared.InternalError,
    503: shared.ServiceUnavailable,
  },
  createListing: {
    201: {"type":"application/json","headers":{"X-Discogs-Ratelimit":"60","X-Discogs-Ratelimit-Used":"3","X-Discogs-Ratelimit-Remaining":"57","Cache-Control":"public, must-revalidate"},"examples":{"created":"ListingCreated"}},
    400: shared.ListingMalformed,
    401: shared.Unauthenticated,
    403: {"type":"application/json","headers":{"X-Discogs-Ratelimit":"60","X-Discogs-Ratelimit-Used":"3","X-Discogs-Ratelimit-Remaining":"57"},"examples":{"noSellerSettings":"PermissionDenied"}},
    408: shared.RequestTimeout,
    413: shared.BodyTooLarge,
    422: {"type":"application/json","headers":{"X-Discogs-Ratelimit":"60","X-Discogs-Ratelimit-Used":"3","X-Discogs-Ratelimit-Remaining":"57"},"examples":{"unknownRelease":"ListingUnknownRelease","blockedRelease":"ListingBlockedRelease","zeroPrice":"ListingZeroPrice","invalidCondition":"ListingInvalidCondition","invalidSleeveCondition":"ListingInvalidSleeveCondition","invalidStatus":"ListingInvalidStatus","missingField":"ListingMissingField"}},
    429: shared.TooManyRequests,
    431: shared.HeadersTooLarge,
    500: shared.InternalError,
    503: shared.ServiceUnavailable,
  },
  getListing: {
    200: {"type":"application/json","headers":{"X-Discogs-Ratelimit":"60","X-Discogs-Ratelimit-Used":"3","X-Discogs-Ratelimit-Remaining":"57","Cache-Control":"public, must-revalidate"},"examples":{"asOwner":"ListingAsOwner","asStranger":"ListingAsStranger","asAnonymous":"ListingAsAnonymous","inPounds":"ListingInPounds","draftAsOwner":"ListingDraftAsOwner"}},
    401: shared.Unauthenticated,
    403: shared.PermissionDenied,
    404: shared.ListingNotFound,
    408: shared.RequestTimeout,
    422: shared.CurrencyNotSupported,
    429: shared.TooManyRequests,
    431: shared.HeadersTooLarge,
    500: shared.InternalError,
    503: shared.ServiceUnavailable,
  },
  editListing: {
    204: {"headers":{"X-Discogs-Ratelimit":"60","X-Discogs-Ratelimit-Used":"3","X-Discogs-Ratelimit-Remaining":"57","Cache-Control":"public, must-revalidate"},"examples":{}},
    400: shared.ListingMalformed,
    401: shared.Unauthenticated,
    403: shared.PermissionDenied,
    404: shared.ListingNotFound,
    408: shared.RequestTimeout,
    413: shared.BodyTooLarge,
    422: {"type":"application/json","headers":{"X-Discogs-Ratelimit":"60","X-Discogs-Ratelimit-Used":"3","X-Discogs-Ratelimit-Remaining":"57"},"examples":{"zeroPrice":"ListingZeroPrice","soldListing":"ListingSoldNotEditable","invalidCondition":"ListingInvalidCondition","invalidSleeveCondition":"ListingInvalidSleeveCondition","invalidStatus":"ListingInvalidStatus","emptyBody":"EmptyBody"}},
    429: shared.TooManyRequests,
    431: shared.HeadersTooLarge,
    500: shared.InternalError,
    503: shared.ServiceUnavailable,
  },
  deleteListing: {
    204: {"headers":{"X-Discogs-Ratelimit":"60","X-Discogs-Ratelimit-Used":"3","X-Discogs-Ratelimit-Remaining":"57","Cache-Control":"public, must-revalidate"},"examples":{}},
    401: shared.Unauthenticated,
    403: shared.PermissionDenied,
    404: shared.ListingNotFound,
    408: shared.RequestTimeout,
    413: shared.BodyTooLarge,
    429: shared.TooManyRequests,
    431: shared.HeadersTooLarge,
    500: shared.InternalError,
    503: shared.ServiceUnavailable,
  },
  listOrders: {
    200: {"type":"application/json","headers":{"X-Discogs-Ratelimit":"60","X-Discogs-Ratelimit-Used":"3","X-Discogs-Ratelimit-Remaining":"57","Cache-Control":"public, must-revalidate"},"examples":{"newest":"OrderPageNewest","filtered":"OrderPageFiltered","firstOfMany":"OrderPageFirstOfMany","nothingSold":"OrderPageNothingSold"}},
    401: shared.Unauthenticated,
    404: shared.PageNotFound,
    408: shared.RequestTimeout,
    422: {"type":"application/json","headers":{"X-Discogs-Ratelimit":"60","X-Discogs-Ratelimit-Used":"3","X-Discogs-Ratelimit-Remaining":"57"},"examples":{"invalidStatus":"OrderFilterInvalidStatus","invalidCreatedAfter":"OrderFilterInvalidCreatedAfter","invalidCreatedBefore":"OrderFilterInvalidCreatedBefore","invalidArchived":"OrderFilterInvalidArchived","invalidSort":"OrderInvalidSort","invalidSortOrder":"InvalidSortOrder","invalidPage":"InvalidPage"}},
    429: shared.TooManyRequests,
    431: shared.HeadersTooLarge,
    500: shared.InternalError,
    503: shared.ServiceUnavailable,
  },
  getOrder: {
    200: {"type":"application/json","headers":{"X-Discogs-Ratelimit":"60","X-Discogs-Ratelimit-Used":"3","X-Discogs-Ratelimit-Remaining":"57","Cache-Control":"public, must-revalidate"},"examples":{"newOrder":"OrderNew","shippedOrder":"OrderShipped","asBuyer":"OrderAsBuyer"}},
    401: shared.Unauthenticated,
    403: shared.PermissionDenied,
    404: shared.OrderNotFound,
    408: shared.RequestTimeout,
    429: shared.TooManyRequests,
    431: shared.HeadersTooLarge,
    500: shared.InternalError,
    503: shared.ServiceUnavailable,
  },
  editOrder: {
    200: {"type":"application/json","headers":{"X-Discogs-Ratelimit":"60","X-Discogs-Ratelimit-Used":"3","X-Discogs-Ratelimit-Remaining":"57","Cache-Control":"public, must-revalidate"},"examples":{"invoiceSent":"OrderInvoiceSent","statusChanged":"OrderStatusChanged","trackingSet":"OrderTrackingSet"}},
    400: {"type":"application/json","headers":{"X-Discogs-Ratelimit":"60","X-Discogs-Ratelimit-Used":"3","X-Discogs-Ratelimit-Remaining":"57"},"examples":{"malformedJson":"MalformedJson","trackingNumberMissing":"OrderTrackingNumberMissing"}},
    401: shared.Unauthenticated,
    403: {"type":"application/json","headers":{"X-Discogs-Ratelimit":"60","X-Discogs-Ratelimit-Used":"3","X-Discogs-Ratelimit-Remaining":"57"},"examples":{"permissionDenied":"PermissionDenied","trackingByBuyer":"OrderTrackingByBuyer"}},
    404: shared.OrderNotFound,
    408: shared.RequestTimeout,
    413: shared.BodyTooLarge,
    422: {"type":"application/json","headers":{"X-Discogs-Ratelimit":"60","X-Discogs-Ratelimit-Used":"3","X-Discogs-Ratelimit-Remaining":"57"},"examples":{"statusAndShipping":"OrderStatusAndShipping","statusNotNext":"OrderStatusNotNext","unknownStatus":"OrderUnknownStatus","shippingTooLate":"OrderShippingTooLate","invalidShipping":"OrderInvalidShipping","invalidCarrier":"OrderInvalidCarrier","emptyBody":"EmptyBody"}},
    429: shared.TooManyRequests,
    431: shared.HeadersTooLarge,
    500: shared.InternalError,
    503: shared.ServiceUnavailable,
  },
  listOrderMessages: {
    200: {"type":"application/json","headers":{"X-Discogs-Ratelimit":"60","X-Discogs-Ratelimit-Used":"3","X-Discogs-Ratelimit-Remaining":"57","Cache-Control":"public, must-revalidate"},"examples":{"everyKind":"OrderMessagePageEveryKind","newOrder":"OrderMessagePageNewOrder","secondPage":"OrderMessagePageSecond"}},
    401: shared.Unauthenticated,
    403: shared.PermissionDenied,
    404: {"type":"application/json","headers":{"X-Discogs-Ratelimit":"60","X-Discogs-Ratelimit-Used":"3","X-Discogs-Ratelimit-Remaining":"57"},"examples":{"orderNotFound":"OrderNotFound","pageNotFound":"PageNotFound"}},
    408: shared.RequestTimeout,
    422: {"type":"application/json","headers":{"X-Discogs-Ratelimit":"60","X-Discogs-Ratelimit-Used":"3","X-Discogs-Ratelimit-Remaining":"57"},"examples":{"invalidPage":"InvalidPage"}},
    429: shared.TooManyRequests,
    431: shared.HeadersTooLarge,
    500: shared.InternalError,
    503: shared.ServiceUnavailable,
  },
  addOrderMessage: {
    201: {"type":"application/json","headers":{"X-Discogs-Ratelimit":"60","X-Discogs-Ratelimit-Used":"3","X-Discogs-Ratelimit-Remaining":"57","Cache-Control":"public, must-revalidate"},"examples":{"messageOnly":"OrderMessageCreatedText","messageWithStatus":"OrderMessageCreatedTextAndStatus","statusOnly":"OrderMessageCreatedStatus","fromBuyer":"OrderMessageCreatedByBuyer"}},
    400: shared.MalformedJson,
    401: shared.Unauthenticated,
    403: {"type":"application/json","headers":{"X-Discogs-Ratelimit":"60","X-Discogs-Ratelimit-Used":"3","X-Discogs-Ratelimit-Remaining":"57"},"examples":{"permissionDenied":"PermissionDenied"}},
    404: shared.OrderNotFound,
    408: shared.RequestTimeout,
    413: shared.BodyTooLarge,
    422: {"type":"application/json","headers":{"X-Discogs-Ratelimit":"60","X-Discogs-Ratelimit-Used":"3","X-Discogs-Ratelimit-Remaining":"57"},"examples":{"nothingToSay":"OrderMessageMissing","statusNotNext":"OrderStatusNotNext","unknownStatus":"OrderUnknownStatus","messageTooLong":"OrderMessageTooLong","emptyBody":"EmptyBody"}},
    429: shared.TooManyRequests,
    431: shared.HeadersTooLarge,
    500: shared.InternalError,
    503: shared.ServiceUnavailable,
  },
  getFee: {
    200: {"type":"application/json","headers":{"X-Discogs-Ratelimit":"60","X-Discogs-Ratelimit-Used":"3","X-Discogs-Ratelimit-Remaining":"57","Cache-Control":"public, must-revalidate"},"examples":{"tenDollars":"FeeOfTenDollars","oneCent":"FeeOfOneCent"}},
    401: shared.Unauthenticated,
    404: shared.PriceMalformed,
    408: shared.RequestTimeout,
    429: shared.TooManyRequests,
    431: shared.HeadersTooLarge,
    500: shared.InternalError,
    503: shared.ServiceUnavailable,
  },
  getFeeInCurrency: {
    200: {"type":"application/json","headers":{"X-Discogs-Ratelimit":"60","X-Discogs-Ratelimit-Used":"3","X-Discogs-Ratelimit-Remaining":"57","Cache-Control":"public, must-revalidate"},"examples":{"tenEuros":"FeeOfTenEuros"}},
    401: shared.Unauthenticated,
    404: shared.PriceMalformed,
    408: shared.RequestTimeout,
    422: {"type":"application/json","headers":{"X-Discogs-Ratelimit":"60","X-Discogs-Ratelimit-Used":"3","X-Discogs-Ratelimit-Remaining":"57"},"examples":{"invalidCurrency":"InvalidCurrency"}},
    429: shared.TooManyRequests,
    431: shared.HeadersTooLarge,
    500: shared.InternalError,
    503: shared.ServiceUnavailable,
  },
  getPriceSuggestions: {
    200: {"type":"application/json","headers":{"X-Discogs-Ratelimit":"60","X-Discogs-Ratelimit-Used":"3","X-Discogs-Ratelimit-Remaining":"57","Cache-Control":"public, must-revalidate"},"examples":{"suggestions":"PriceSuggestions","nothingKnown":"PriceSuggestionsNothingKnown"}},
    401: shared.Unauthenticated,
    404: {"type":"application/json","headers":{"X-Discogs-Ratelimit":"60","X-Discogs-Ratelimit-Used":"3","X-Discogs-Ratelimit-Remaining":"57"},"examples":{"noSellerSettings":"SellerSettingsMissing","releaseNotFound":"ReleaseNotFound"}},
    408: shared.RequestTimeout,
    429: shared.TooManyRequests,
    431: shared.HeadersTooLarge,
    500: shared.InternalError,
    503: shared.ServiceUnavailable,
  },
  getReleaseStatistics: {
    200: {"type":"application/json","headers":{"X-Discogs-Ratelimit":"60","X-Discogs-Ratelimit-Used":"3","X-Discogs-Ratelimit-Remaining":"57","Cache-Control":"public, must-revalidate"},"examples":{"forSale":"StatisticsForSale","inEuros":"StatisticsInEuros","nothingForSale":"StatisticsNothingForSale","blocked":"StatisticsBlocked"}},
    401: shared.Unauthenticated,
    404: shared.ReleaseNotFound,
    408: shared.RequestTimeout,
    422: shared.CurrencyNotSupported,
    429: shared.TooManyRequests,
    431: shared.HeadersTooLarge,
    500: shared.InternalError,
    503: shared.ServiceUnavailable,
  },
};

/** The names of the examples of each response that has a body. */
export interface ExampleNames {
  getApiInfo: {
    200: "greeting";
    401: "unauthenticated";
    408: "requestTimeout";
    429: "tooManyRequests";
    431: "headersTooLarge";
    500: "internalError";
    503: "unreachable" | "outcomeUnknown" | "diskFull" | "readOnly";
  };
  getIdentity: {
    200: "personalToken" | "oauth";
    401: "unauthenticated";
    408: "requestTimeout";
    429: "tooManyRequests";
    431: "headersTooLarge";
    500: "internalError";
    503: "unreachable" | "outcomeUnknown" | "diskFull" | "readOnly";
  };
  getRequestToken: {
    200: "requestToken";
    400: "malformed" | "invalidCallback" | "expiredToken";
    401: "refused" | "parameterMissing" | "invalidSignature" | "invalidTimestamp" | "usedNonce";
    408: "requestTimeout";
    429: "tooManyRequests";
    431: "headersTooLarge";
    500: "internalError";
    503: "unreachable" | "outcomeUnknown" | "diskFull" | "readOnly";
  };
  createRequestToken: {
    200: "requestToken";
    400: "malformed" | "invalidCallback" | "expiredToken";
    401: "refused" | "parameterMissing" | "invalidSignature" | "invalidTimestamp" | "usedNonce";
    408: "requestTimeout";
    413: "bodyTooLarge" | "formTooLarge";
    429: "tooManyRequests";
    431: "headersTooLarge";
    500: "internalError";
    503: "unreachable" | "outcomeUnknown" | "diskFull" | "readOnly";
  };
  getAccessToken: {
    200: "accessToken";
    400: "malformed" | "invalidCallback" | "expiredToken";
    401: "refused" | "parameterMissing" | "invalidSignature" | "invalidTimestamp" | "usedNonce";
    408: "requestTimeout";
    429: "tooManyRequests";
    431: "headersTooLarge";
    500: "internalError";
    503: "unreachable" | "outcomeUnknown" | "diskFull" | "readOnly";
  };
  createAccessToken: {
    200: "accessToken";
    400: "malformed" | "invalidCallback" | "expiredToken";
    401: "refused" | "parameterMissing" | "invalidSignature" | "invalidTimestamp" | "usedNonce";
    408: "requestTimeout";
    413: "bodyTooLarge" | "formTooLarge";
    429: "tooManyRequests";
    431: "headersTooLarge";
    500: "internalError";
    503: "unreachable" | "outcomeUnknown" | "diskFull" | "readOnly";
  };
  getUser: {
    200: "asSelf" | "asOther";
    401: "unauthenticated";
    404: "userNotFound";
    408: "requestTimeout";
    429: "tooManyRequests";
    431: "headersTooLarge";
    500: "internalError";
    503: "unreachable" | "outcomeUnknown" | "diskFull" | "readOnly";
  };
  getInventory: {
    200: "firstPage" | "lastPage" | "asOwner" | "asAnonymous" | "emptyPage";
    401: "unauthenticated";
    403: "pageBeyondLimit";
    404: "userNotFound" | "pageNotFound";
    408: "requestTimeout";
    422: "invalidStatus" | "invalidSort" | "sortByLocation" | "invalidSortOrder" | "invalidPage";
    429: "tooManyRequests";
    431: "headersTooLarge";
    500: "internalError";
    503: "unreachable" | "outcomeUnknown" | "diskFull" | "readOnly";
  };
  getRelease: {
    200: "withCredentials" | "withoutCredentials";
    401: "unauthenticated";
    404: "releaseNotFound";
    408: "requestTimeout";
    422: "invalidCurrency";
    429: "tooManyRequests";
    431: "headersTooLarge";
    500: "internalError";
    503: "unreachable" | "outcomeUnknown" | "diskFull" | "readOnly";
  };
  createListing: {
    201: "created";
    400: "malformedJson" | "negativeFormatQuantity";
    401: "unauthenticated";
    403: "noSellerSettings";
    408: "requestTimeout";
    413: "bodyTooLarge" | "formTooLarge";
    422: "unknownRelease" | "blockedRelease" | "zeroPrice" | "invalidCondition" | "invalidSleeveCondition" | "invalidStatus" | "missingField";
    429: "tooManyRequests";
    431: "headersTooLarge";
    500: "internalError";
    503: "unreachable" | "outcomeUnknown" | "diskFull" | "readOnly";
  };
  getListing: {
    200: "asOwner" | "asStranger" | "asAnonymous" | "inPounds" | "draftAsOwner";
    401: "unauthenticated";
    403: "permissionDenied";
    404: "listingNotFound";
    408: "requestTimeout";
    422: "invalidCurrency";
    429: "tooManyRequests";
    431: "headersTooLarge";
    500: "internalError";
    503: "unreachable" | "outcomeUnknown" | "diskFull" | "readOnly";
  };
  editListing: {
    400: "malformedJson" | "negativeFormatQuantity";
    401: "unauthenticated";
    403: "permissionDenied";
    404: "listingNotFound";
    408: "requestTimeout";
    413: "bodyTooLarge" | "formTooLarge";
    422: "zeroPrice" | "soldListing" | "invalidCondition" | "invalidSleeveCondition" | "invalidStatus" | "emptyBody";
    429: "tooManyRequests";
    431: "headersTooLarge";
    500: "internalError";
    503: "unreachable" | "outcomeUnknown" | "diskFull" | "readOnly";
  };
  deleteListing: {
    401: "unauthenticated";
    403: "permissionDenied";
    404: "listingNotFound";
    408: "requestTimeout";
    413: "bodyTooLarge" | "formTooLarge";
    429: "tooManyRequests";
    431: "headersTooLarge";
    500: "internalError";
    503: "unreachable" | "outcomeUnknown" | "diskFull" | "readOnly";
  };
  listOrders: {
    200: "newest" | "filtered" | "firstOfMany" | "nothingSold";
    401: "unauthenticated";
    404: "pageNotFound";
    408: "requestTimeout";
    422: "invalidStatus" | "invalidCreatedAfter" | "invalidCreatedBefore" | "invalidArchived" | "invalidSort" | "invalidSortOrder" | "invalidPage";
    429: "tooManyRequests";
    431: "headersTooLarge";
    500: "internalError";
    503: "unreachable" | "outcomeUnknown" | "diskFull" | "readOnly";
  };
  getOrder: {
    200: "newOrder" | "shippedOrder" | "asBuyer";
    401: "unauthenticated";
    403: "permissionDenied";
    404: "orderNotFound";
    408: "requestTimeout";
    429: "tooManyRequests";
    431: "headersTooLarge";
    500: "internalError";
    503: "unreachable" | "outcomeUnknown" | "diskFull" | "readOnly";
  };
  editOrder: {
    200: "invoiceSent" | "statusChanged" | "trackingSet";
    400: "malformedJson" | "trackingNumberMissing";
    401: "unauthenticated";
    403: "permissionDenied" | "trackingByBuyer";
    404: "orderNotFound";
    408: "requestTimeout";
    413: "bodyTooLarge" | "formTooLarge";
    422: "statusAndShipping" | "statusNotNext" | "unknownStatus" | "shippingTooLate" | "invalidShipping" | "invalidCarrier" | "emptyBody";
    429: "tooManyRequests";
    431: "headersTooLarge";
    500: "internalError";
    503: "unreachable" | "outcomeUnknown" | "diskFull" | "readOnly";
  };
  listOrderMessages: {
    200: "everyKind" | "newOrder" | "secondPage";
    401: "unauthenticated";
    403: "permissionDenied";
    404: "orderNotFound" | "pageNotFound";
    408: "requestTimeout";
    422: "invalidPage";
    429: "tooManyRequests";
    431: "headersTooLarge";
    500: "internalError";
    503: "unreachable" | "outcomeUnknown" | "diskFull" | "readOnly";
  };
  addOrderMessage: {
    201: "messageOnly" | "messageWithStatus" | "statusOnly" | "fromBuyer";
    400: "malformedJson" | "notUtf8" | "nestedTooDeeply" | "formInsteadOfJson";
    401: "unauthenticated";
    403: "permissionDenied";
    404: "orderNotFound";
    408: "requestTimeout";
    413: "bodyTooLarge" | "formTooLarge";
    422: "nothingToSay" | "statusNotNext" | "unknownStatus" | "messageTooLong" | "emptyBody";
    429: "tooManyRequests";
    431: "headersTooLarge";
    500: "internalError";
    503: "unreachable" | "outcomeUnknown" | "diskFull" | "readOnly";
  };
  getFee: {
    200: "tenDollars" | "oneCent";
    401: "unauthenticated";
    404: "withoutDecimalPoint";
    408: "requestTimeout";
    429: "tooManyRequests";
    431: "headersTooLarge";
    500: "internalError";
    503: "unreachable" | "outcomeUnknown" | "diskFull" | "readOnly";
  };
  getFeeInCurrency: {
    200: "tenEuros";
    401: "unauthenticated";
    404: "withoutDecimalPoint";
    408: "requestTimeout";
    422: "invalidCurrency";
    429: "tooManyRequests";
    431: "headersTooLarge";
    500: "internalError";
    503: "unreachable" | "outcomeUnknown" | "diskFull" | "readOnly";
  };
  getPriceSuggestions: {
    200: "suggestions" | "nothingKnown";
    401: "unauthenticated";
    404: "noSellerSettings" | "releaseNotFound";
    408: "requestTimeout";
    429: "tooManyRequests";
    431: "headersTooLarge";
    500: "internalError";
    503: "unreachable" | "outcomeUnknown" | "diskFull" | "readOnly";
  };
  getReleaseStatistics: {
    200: "forSale" | "inEuros" | "nothingForSale" | "blocked";
    401: "unauthenticated";
    404: "releaseNotFound";
    408: "requestTimeout";
    422: "invalidCurrency";
    429: "tooManyRequests";
    431: "headersTooLarge";
    500: "internalError";
    503: "unreachable" | "outcomeUnknown" | "diskFull" | "readOnly";
  };
}
