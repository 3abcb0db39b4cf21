// Code generated from spec/openapi.yaml by `pnpm generate`. DO NOT EDIT.

package runout

import (
	"context"
	"iter"
	"net/url"
	"slices"
	"strconv"
	"time"

	"github.com/runout/runout/packages/go/internal/paging"
)

// GetAPIInfo gets API information: GET /.
//
// Returns a greeting, the version of the wire format and the size of the catalog. It requires no credentials and no
// parameters, so use it to check a base URL, a proxy or a set of credentials.
//
// Known from:
//
//   - reported: The keys of the answer.
//   - chosen: The greeting's words, and that documentation_url points to the documentation of this server.
//   - chosen: Wrong credentials are refused with 401 although none are needed.
func (c *Client) GetAPIInfo(ctx context.Context, options ...CallOption) (*APIInfo, error) {
	return fetch[APIInfo](ctx, c, Request{
		Method:      "GET",
		Path:        "/",
		OperationID: "getApiInfo",
		Retry:       RetrySafe,
	}, options)
}

// GetIdentity gets the caller's identity: GET /oauth/identity.
//
// Returns the user that a personal token or an OAuth signature belongs to. Call it first: the username is part of the
// inventory's URL. A consumer key and secret belong to an application and to no user, so they get a 401 here.
//
// Known from:
//
//   - recorded: The four keys, and that consumer_name repeats the username for a personal token.
//   - reported: A signature with a timestamp in milliseconds (Date.now()) or a nonce of more than 64 characters is
//     answered here. Every other operation takes such a call for the application's and not for the user's: what is
//     open to all is answered, and everything else is a 401.
//   - documented: Key and secret alone are not enough.
func (c *Client) GetIdentity(ctx context.Context, options ...CallOption) (*Identity, error) {
	return fetch[Identity](ctx, c, Request{
		Method:      "GET",
		Path:        "/oauth/identity",
		OperationID: "getIdentity",
		Retry:       RetrySafe,
	}, options)
}

// GetRequestTokenParams are the parameters of GetRequestToken that can be left out: what is zero is not sent.
type GetRequestTokenParams struct {
	// OAuthCallback is the URL that the user is sent back to with the verifier; with oob, or without the parameter, the
	// verifier is shown to the user. It can be sent in the Authorization header or in a form instead, with the same
	// limits.
	//
	// Known from:
	//
	//   - chosen: More than 2,000 characters, and a null character, are a 400 in plain text, wherever the parameter
	//     comes.
	OAuthCallback string
}

// query has what is set, in the order of the contract.
func (p *GetRequestTokenParams) query() []Parameter {
	if p == nil {
		return nil
	}
	var query []Parameter
	if p.OAuthCallback != "" {
		query = append(query, Parameter{Name: "oauth_callback", Value: p.OAuthCallback})
	}
	return query
}

// GetRequestToken gets a request token: GET /oauth/request_token.
//
// The first step of OAuth 1.0a, signed with the consumer key and secret alone (PLAINTEXT or HMAC-SHA1). With a
// callback, the user is sent back to it with a verifier; without one, the verifier is shown to the user.
//
// Refusals beside those of every call:
//
//   - 400 when the request does not conform to OAuth 1.0a, when a parameter is too long or contains a null character,
//     or when its token or verifier is older than 15 minutes.
//   - 401 when the consumer key is unknown or the signature does not match.
//
// Known from:
//
//   - documented: The answer is form-encoded text with a token, its secret and oauth_callback_confirmed.
//   - reported: GET and POST both work, and the OAuth parameters may come in the header or in the query.
//   - documented: The token lasts 15 minutes.
//   - reported: Parameters come in the Authorization header, the query or a form-encoded body.
//   - reported: A nonce may have up to 256 characters and a timestamp may be in milliseconds here and for
//     /oauth/identity; for all other operations a call with more than 64 characters, or with milliseconds, is not the
//     user's.
//   - chosen: A form-encoded body is read up to 65,536 bytes and 1,000 pairs; above that the answer is 413.
//   - chosen: A timestamp more than five minutes off is a 401, and so is a nonce that was used before. A PLAINTEXT
//     signature may do without both.
//   - reported: A refusal is a sentence in plain text here, Invalid consumer. for one, and not {"message"} as
//     elsewhere.
func (c *Client) GetRequestToken(ctx context.Context, params *GetRequestTokenParams, options ...CallOption) (url.Values, error) {
	return fetchValue[url.Values](ctx, c, Request{
		Method:      "GET",
		Path:        "/oauth/request_token",
		Query:       params.query(),
		OperationID: "getRequestToken",
		Retry:       RetrySafe,
	}, options)
}

// CreateRequestTokenParams are the parameters of CreateRequestToken that can be left out: what is zero is not sent.
type CreateRequestTokenParams struct {
	// OAuthCallback is the URL that the user is sent back to with the verifier; with oob, or without the parameter, the
	// verifier is shown to the user. It can be sent in the Authorization header or in a form instead, with the same
	// limits.
	//
	// Known from:
	//
	//   - chosen: More than 2,000 characters, and a null character, are a 400 in plain text, wherever the parameter
	//     comes.
	OAuthCallback string
}

// query has what is set, in the order of the contract.
func (p *CreateRequestTokenParams) query() []Parameter {
	if p == nil {
		return nil
	}
	var query []Parameter
	if p.OAuthCallback != "" {
		query = append(query, Parameter{Name: "oauth_callback", Value: p.OAuthCallback})
	}
	return query
}

// CreateRequestToken creates a request token: POST /oauth/request_token.
//
// The first step of OAuth 1.0a, signed with the consumer key and secret alone (PLAINTEXT or HMAC-SHA1). With a
// callback, the user is sent back to it with a verifier; without one, the verifier is shown to the user. The GET
// operation does the same.
//
// Refusals beside those of every call:
//
//   - 400 when the request does not conform to OAuth 1.0a, when a parameter is too long or contains a null character,
//     or when its token or verifier is older than 15 minutes.
//   - 401 when the consumer key is unknown or the signature does not match.
//   - 413 when the body is larger than 1 MiB, or a form larger than 64 KiB or of more than 1,000 pairs. It was not
//     read, and the connection may be closed.
//
// Known from:
//
//   - documented: The answer is form-encoded text with a token, its secret and oauth_callback_confirmed.
//   - reported: GET and POST both work, and the OAuth parameters may come in the header or in the query.
//   - documented: The token lasts 15 minutes.
//   - reported: Parameters come in the Authorization header, the query or a form-encoded body.
//   - reported: A nonce may have up to 256 characters and a timestamp may be in milliseconds here and for
//     /oauth/identity; for all other operations a call with more than 64 characters, or with milliseconds, is not the
//     user's.
//   - chosen: A form-encoded body is read up to 65,536 bytes and 1,000 pairs; above that the answer is 413.
//   - chosen: A timestamp more than five minutes off is a 401, and so is a nonce that was used before. A PLAINTEXT
//     signature may do without both.
//   - reported: A refusal is a sentence in plain text here, Invalid consumer. for one, and not {"message"} as
//     elsewhere.
func (c *Client) CreateRequestToken(ctx context.Context, params *CreateRequestTokenParams, options ...CallOption) (url.Values, error) {
	return fetchValue[url.Values](ctx, c, Request{
		Method:      "POST",
		Path:        "/oauth/request_token",
		Query:       params.query(),
		OperationID: "createRequestToken",
		Retry:       RetryNever,
	}, options)
}

// GetAccessTokenParams are the parameters of GetAccessToken that can be left out: what is zero is not sent.
type GetAccessTokenParams struct {
	// OAuthToken is the request token of the first step. It can be sent in the Authorization header or in a form
	// instead, with the same limits.
	//
	// Known from:
	//
	//   - chosen: More than 200 characters, and a null character, are a 400 in plain text, wherever the parameter comes.
	OAuthToken string
	// OAuthVerifier is the verifier that the user came back with. It can be sent in the Authorization header or in a
	// form instead, with the same limits.
	//
	// Known from:
	//
	//   - chosen: More than 200 characters, and a null character, are a 400 in plain text, wherever the parameter comes.
	OAuthVerifier string
}

// query has what is set, in the order of the contract.
func (p *GetAccessTokenParams) query() []Parameter {
	if p == nil {
		return nil
	}
	var query []Parameter
	if p.OAuthToken != "" {
		query = append(query, Parameter{Name: "oauth_token", Value: p.OAuthToken})
	}
	if p.OAuthVerifier != "" {
		query = append(query, Parameter{Name: "oauth_verifier", Value: p.OAuthVerifier})
	}
	return query
}

// GetAccessToken gets an access token: GET /oauth/access_token.
//
// The last step of OAuth 1.0a, signed with the consumer secret and the request token's secret. The request token and
// the verifier may be sent in the Authorization header instead of the query. The access token stays valid until the
// user revokes the permission.
//
// Refusals beside those of every call:
//
//   - 400 when the request does not conform to OAuth 1.0a, when a parameter is too long or contains a null character,
//     or when its token or verifier is older than 15 minutes.
//   - 401 when the consumer key is unknown or the signature does not match.
//
// Known from:
//
//   - documented: The answer is form-encoded text with a token and its secret; they do not expire and have no scopes.
//   - reported: GET and POST both work, and the OAuth parameters may come in the header or in the query.
//   - documented: A request token or verifier older than 15 minutes is a 400.
//   - reported: Parameters come in the Authorization header, the query or a form-encoded body.
//   - reported: A nonce may have up to 256 characters and a timestamp may be in milliseconds here and for
//     /oauth/identity; for all other operations a call with more than 64 characters, or with milliseconds, is not the
//     user's.
//   - chosen: A form-encoded body is read up to 65,536 bytes and 1,000 pairs; above that the answer is 413.
//   - chosen: A timestamp more than five minutes off is a 401, and so is a nonce that was used before. A PLAINTEXT
//     signature may do without both.
//   - reported: A refusal is a sentence in plain text here, Invalid consumer. for one, and not {"message"} as
//     elsewhere.
func (c *Client) GetAccessToken(ctx context.Context, params *GetAccessTokenParams, options ...CallOption) (url.Values, error) {
	return fetchValue[url.Values](ctx, c, Request{
		Method:      "GET",
		Path:        "/oauth/access_token",
		Query:       params.query(),
		OperationID: "getAccessToken",
		Retry:       RetrySafe,
	}, options)
}

// CreateAccessTokenParams are the parameters of CreateAccessToken that can be left out: what is zero is not sent.
type CreateAccessTokenParams struct {
	// OAuthToken is the request token of the first step. It can be sent in the Authorization header or in a form
	// instead, with the same limits.
	//
	// Known from:
	//
	//   - chosen: More than 200 characters, and a null character, are a 400 in plain text, wherever the parameter comes.
	OAuthToken string
	// OAuthVerifier is the verifier that the user came back with. It can be sent in the Authorization header or in a
	// form instead, with the same limits.
	//
	// Known from:
	//
	//   - chosen: More than 200 characters, and a null character, are a 400 in plain text, wherever the parameter comes.
	OAuthVerifier string
}

// query has what is set, in the order of the contract.
func (p *CreateAccessTokenParams) query() []Parameter {
	if p == nil {
		return nil
	}
	var query []Parameter
	if p.OAuthToken != "" {
		query = append(query, Parameter{Name: "oauth_token", Value: p.OAuthToken})
	}
	if p.OAuthVerifier != "" {
		query = append(query, Parameter{Name: "oauth_verifier", Value: p.OAuthVerifier})
	}
	return query
}

// CreateAccessToken creates an access token: POST /oauth/access_token.
//
// The last step of OAuth 1.0a, signed with the consumer secret and the request token's secret. The request token and
// the verifier may be sent in the Authorization header instead of the query. The access token stays valid until the
// user revokes the permission. The GET operation does the same.
//
// Refusals beside those of every call:
//
//   - 400 when the request does not conform to OAuth 1.0a, when a parameter is too long or contains a null character,
//     or when its token or verifier is older than 15 minutes.
//   - 401 when the consumer key is unknown or the signature does not match.
//   - 413 when the body is larger than 1 MiB, or a form larger than 64 KiB or of more than 1,000 pairs. It was not
//     read, and the connection may be closed.
//
// Known from:
//
//   - documented: The answer is form-encoded text with a token and its secret; they do not expire and have no scopes.
//   - reported: GET and POST both work, and the OAuth parameters may come in the header or in the query.
//   - documented: A request token or verifier older than 15 minutes is a 400.
//   - reported: Parameters come in the Authorization header, the query or a form-encoded body.
//   - reported: A nonce may have up to 256 characters and a timestamp may be in milliseconds here and for
//     /oauth/identity; for all other operations a call with more than 64 characters, or with milliseconds, is not the
//     user's.
//   - chosen: A form-encoded body is read up to 65,536 bytes and 1,000 pairs; above that the answer is 413.
//   - chosen: A timestamp more than five minutes off is a 401, and so is a nonce that was used before. A PLAINTEXT
//     signature may do without both.
//   - reported: A refusal is a sentence in plain text here, Invalid consumer. for one, and not {"message"} as
//     elsewhere.
func (c *Client) CreateAccessToken(ctx context.Context, params *CreateAccessTokenParams, options ...CallOption) (url.Values, error) {
	return fetchValue[url.Values](ctx, c, Request{
		Method:      "POST",
		Path:        "/oauth/access_token",
		Query:       params.query(),
		OperationID: "createAccessToken",
		Retry:       RetryNever,
	}, options)
}

// GetUser gets a user's profile: GET /users/{username}.
//
// Shows who a user is and how others rated them as a buyer and as a seller. Every *_url is a URL on the server that
// was called. The user's own view adds email, num_collection, num_wantlist and num_unread and fills in curr_abbr,
// which is an empty text for every other caller: the currency of the buyer settings, in which prices are shown to the
// user. The currency that a user sells in is another setting and appears only in their listings.
//
// Parameters:
//
//   - username: the user's name. Not case-sensitive.
//
// Refusals beside those of every call:
//
//   - 404 when no user has this name.
//
// Known from:
//
//   - recorded: Names match without regard to case.
//   - recorded: Four keys and the currency are for the user themself.
//   - recorded: The text of the 404.
//   - chosen: Of a user's two currencies curr_abbr is the one they buy in.
//   - chosen: The collection and want list addresses are there although this API does not serve them, and the counts
//     that belong to them are 0.
func (c *Client) GetUser(ctx context.Context, username string, options ...CallOption) (*User, error) {
	return fetch[User](ctx, c, Request{
		Method:      "GET",
		Path:        "/users/{username}",
		PathValues:  []string{username},
		OperationID: "getUser",
		Retry:       RetrySafe,
	}, options)
}

// GetInventoryParams are the parameters of GetInventory that can be left out: what is zero is not sent.
type GetInventoryParams struct {
	// Status: Show only listings of this status. With All, or without the parameter, the owner sees every status. For
	// other callers the value is checked and then ignored: they see only what is for sale. Not case-sensitive.
	//
	// Known from:
	//
	//   - documented: The values, and that any other one is a 422 that names them.
	//   - recorded: For anyone but the owner a valid status is ignored and not refused; only what is for sale is shown.
	//   - recorded: Without a status the owner sees all of them mixed.
	//   - chosen: Values match without regard to case, because the documentation page itself writes one in lower case.
	//   - chosen: Deleted listings show up only where Deleted is asked for, not under All.
	Status InventoryStatus
	// Sort: What the listings are sorted by: listed (when they were created, the default), price, item (the release's
	// title), artist, label, catno, audio, status, location. The last two are for the owner: other callers get an empty
	// list for status and a 422 for location.
	//
	// Known from:
	//
	//   - documented: The nine fields, status and location being meant for the owner.
	//   - recorded: Sorted by status, an inventory read by anyone but the owner answers 200 with nothing in it.
	//   - reported: Sorted by location, an inventory read by anyone but the owner is a 422.
	//   - chosen: Texts are compared without regard to case, by code point; equal listings come in the order of their
	//     ids, and of one status in the order they were created. The real order of texts follows no simple rule.
	Sort InventorySort
	// SortOrder: Whether the smallest value comes first (asc) or the largest (desc). Without sort, it applies to the
	// default order of the list.
	//
	// Known from:
	//
	//   - documented: The order is asc or desc.
	//   - chosen: Any other value is a 422 that names the two.
	SortOrder SortOrder
	// Page is the page of the list, counted from 1. A page past the last one is a 404, except page 1 of an empty list.
	// The default is 1.
	//
	// Known from:
	//
	//   - documented: Pages count from 1, which is also what is answered without the parameter.
	//   - chosen: A page past the last one is a 404; clients in use take a 404 for the end of the list.
	//   - chosen: A page below 1 or above 2^53 - 1, and one that is no whole number, is a 422.
	Page int
	// PerPage is the number of items on a page. A value above 100 is not refused but lowered to 100; pagination.per_page
	// shows the value that was used. The default is 50.
	//
	// Known from:
	//
	//   - documented: A page has 50 items by default, and never more than 100.
	//   - reported: A larger number is lowered to 100 without a word.
	//   - chosen: A number below 1, and one that is no whole number, is a 422.
	PerPage int
}

// query has what is set, in the order of the contract.
func (p *GetInventoryParams) query() []Parameter {
	if p == nil {
		return nil
	}
	var query []Parameter
	if p.Status != "" {
		query = append(query, Parameter{Name: "status", Value: string(p.Status)})
	}
	if p.Sort != "" {
		query = append(query, Parameter{Name: "sort", Value: string(p.Sort)})
	}
	if p.SortOrder != "" {
		query = append(query, Parameter{Name: "sort_order", Value: string(p.SortOrder)})
	}
	if p.Page != 0 {
		query = append(query, Parameter{Name: "page", Value: strconv.Itoa(p.Page)})
	}
	if p.PerPage != 0 {
		query = append(query, Parameter{Name: "per_page", Value: strconv.Itoa(p.PerPage)})
	}
	return query
}

// GetInventory gets a seller's inventory: GET /users/{username}/inventory.
//
// One page of a seller's listings, oldest first unless sorted otherwise.
//
// Who sees what. The owner sees listings in every status together (deleted ones only with status=Deleted) and, on
// each listing, weight, estimated_weight, format_quantity, external_id, location and quantity. Every other caller
// sees what is for sale; their status filter is checked and then ignored, not refused. A caller with a user also gets
// in_cart. Without any credentials there are no pictures: thumbnail is empty and images is an empty list.
//
// Prices stay in the seller's currency here, unlike those of a single listing. Shipping prices are empty objects
// where none is known. For a user who buys in another currency, each amount also comes with converted.
//
// Two limits. Page 101 and beyond of another user's inventory is a 403 at any page size, although pages counts them;
// split such an inventory by sorting it in both directions. A page past the end is a 404.
//
// Parameters:
//
//   - username: the user's name. Not case-sensitive.
//
// Refusals beside those of every call:
//
//   - 403 when a page after page 100 of another user's inventory is requested.
//   - 404 when no user has this name, or when the page is past the last one.
//   - 422 when a parameter has an unknown value, or a value that only the owner can use.
//
// Known from:
//
//   - documented: Anyone but the owner sees only what is for sale; the owner's listings have more keys.
//   - recorded: The owner's list without a filter mixes all statuses, oldest first.
//   - recorded: The default order is by creation, oldest first, for every caller; one client's author notes the
//     opposite for an inventory of their own.
//   - recorded: Prices stay in the seller's currency.
//   - recorded: Without credentials thumbnail is empty and images an empty list.
//   - recorded: An empty list has one page and no addresses.
//   - recorded: Page addresses keep the request's own query in its order, replace page, and append page or per_page
//     where it was left out; a token in the query is repeated in them.
//   - reported: Another user's inventory ends at page 100 with a 403, at any page size, while pages still counts all
//     pages.
//   - reported: curr_abbr has no effect here and is ignored like any unknown parameter; so is q.
//   - chosen: The wall at page 100 is met before a page past the end is looked for.
//   - chosen: A user who sells nothing has an empty inventory and not a 404.
//   - recorded: Shapes of 2014, with three keys of the seller and no original_price, are not kept.
func (c *Client) GetInventory(ctx context.Context, username string, params *GetInventoryParams, options ...CallOption) (*InventoryPage, error) {
	return fetch[InventoryPage](ctx, c, Request{
		Method:      "GET",
		Path:        "/users/{username}/inventory",
		PathValues:  []string{username},
		Query:       params.query(),
		OperationID: "getInventory",
		Retry:       RetrySafe,
		Conditional: true,
	}, options)
}

// GetInventoryPages reads the pages of GetInventory one after the other, from the one that params names. It can be
// read again, and ends after an error.
func (c *Client) GetInventoryPages(ctx context.Context, username string, params *GetInventoryParams, options ...CallOption) iter.Seq2[*InventoryPage, error] {
	var given GetInventoryParams
	if params != nil {
		given = *params
	}
	return paging.Pages(given.Page, func(number int) (*InventoryPage, error) {
		own := given
		own.Page = number
		return c.GetInventory(ctx, username, &own, options...)
	}, func(page *InventoryPage) paging.Position {
		return paging.Position{Page: page.Pagination.Page, Pages: page.Pagination.Pages}
	})
}

// AllInventory reads the items of all pages of GetInventory. It can be read again, and ends after an error.
func (c *Client) AllInventory(ctx context.Context, username string, params *GetInventoryParams, options ...CallOption) iter.Seq2[*Listing, error] {
	return paging.Items(c.GetInventoryPages(ctx, username, params, options...), func(page *InventoryPage) iter.Seq[*Listing] {
		return paging.Pointers(page.Listings)
	})
}

// GetReleaseParams are the parameters of GetRelease that can be left out: what is zero is not sent.
type GetReleaseParams struct {
	// CurrAbbr is the currency that amounts are converted to. Without it, the currency of the caller's buyer settings is
	// used, or US dollars for a caller without a user.
	//
	// Known from:
	//
	//   - documented: The twelve currencies, and the caller's own, the one of the buyer settings, as the default.
	//   - recorded: Without credentials the default is US dollars.
	//   - chosen: A currency that is not one of the twelve is a 422 that names them.
	CurrAbbr Currency
}

// query has what is set, in the order of the contract.
func (p *GetReleaseParams) query() []Parameter {
	if p == nil {
		return nil
	}
	var query []Parameter
	if p.CurrAbbr != "" {
		query = append(query, Parameter{Name: "curr_abbr", Value: string(p.CurrAbbr)})
	}
	return query
}

// GetRelease gets a release: GET /releases/{release_id}.
//
// Returns what a listing sells: artists, labels, formats, and the release's state in the marketplace. Every
// release.resource_url is the URL of this operation. The response contains the part of a catalog entry that a
// seller's program reads. estimated_weight is the weight of a listing whose seller gives no weight. lowest_price is a
// number without its currency, in curr_abbr; the release statistics have it with its currency. Without credentials,
// thumb is empty and there are no images.
//
// Parameters:
//
//   - releaseID: the release's id, as release.id in a listing.
//
// Refusals beside those of every call:
//
//   - 404 when no release has this id.
//   - 422 when the marketplace does not support the currency.
//
// Known from:
//
//   - chosen: Only the keys that marketplace clients read are kept; the real object has many more.
//   - documented: Pictures are shown to callers with credentials only, a key and secret being enough.
//   - chosen: A release that must not be sold has neither a count nor a lowest price, as in its statistics.
//   - chosen: The text of the 404 is that of any address that leads nowhere.
func (c *Client) GetRelease(ctx context.Context, releaseID int64, params *GetReleaseParams, options ...CallOption) (*Release, error) {
	return fetch[Release](ctx, c, Request{
		Method:      "GET",
		Path:        "/releases/{release_id}",
		PathValues:  []string{strconv.FormatInt(releaseID, 10)},
		Query:       params.query(),
		OperationID: "getRelease",
		Retry:       RetrySafe,
	}, options)
}

// CreateListing creates a listing: POST /marketplace/listings.
//
// Adds a listing to the caller's own inventory. release_id, condition and price are required; the rest has defaults:
// status For Sale, sleeve_condition Not Graded, empty texts, no offers, the weight and the count of the release. Null
// counts as absent. The price is in the caller's selling currency, and no other currency can be given.
//
// Values that are corrected and not refused: the sign of a negative price is dropped, a weight of 0 or less becomes
// the estimate, a format_quantity of 0 becomes the release's count. Numbers may be sent as text. A misspelled key is
// ignored like any unknown key. So read the listing back when it matters.
//
// Do not send it twice. There is no key that makes a repeated request harmless: after a timeout, look through the
// inventory before you try again, or the copy is listed twice. The new listing's URL is in the body; there is no
// Location header.
//
// Refusals beside those of every call:
//
//   - 400 when the body cannot be read as JSON, or when format_quantity is negative.
//   - 403 when the caller has not filled out the seller settings, or is suspended from the marketplace.
//   - 413 when the body is larger than 1 MiB, or a form larger than 64 KiB or of more than 1,000 pairs. It was not
//     read, and the connection may be closed.
//   - 422 when a value is invalid or a required one is missing.
//
// Known from:
//
//   - documented: The request's keys, and an answer of 201 with the id and the address.
//   - recorded: No Location header comes with the answer.
//   - recorded: The defaults of what is absent or null.
//   - reported: Without a status the listing is for sale, although the documentation marks it as required.
//   - reported: Expired is accepted as a status in addition to the two that are documented.
//   - recorded: A price of 0 is a 422, a negative one loses its sign.
//   - chosen: A price keeps more than two decimals; here up to four, and finer ones are rounded.
//   - recorded: A weight of 0 and a negative one become the estimate.
//   - documented: A weight and a format_quantity of auto are estimated.
//   - recorded: A format_quantity of 0 becomes 1 for a single record, a negative one is a 400.
//   - recorded: A release that does not exist is a 422 that says so, also for 0 and negative ids.
//   - chosen: The answer to a wrong condition, sleeve condition or status is a 422 that names the values, and to a
//     missing key one that names it.
//   - chosen: A release that is blocked from sale is a 422 that says so.
//   - chosen: A user without seller settings, or one who is suspended from the marketplace, gets a 403 with the
//     documented sentence.
//   - chosen: Fields are read from the JSON body only, although the documentation page's address names them as query
//     keys.
func (c *Client) CreateListing(ctx context.Context, body ListingCreate, options ...CallOption) (*ListingCreated, error) {
	return fetch[ListingCreated](ctx, c, Request{
		Method:      "POST",
		Path:        "/marketplace/listings",
		Body:        body,
		OperationID: "createListing",
		Retry:       RetryNever,
	}, options)
}

// GetListingParams are the parameters of GetListing that can be left out: what is zero is not sent.
type GetListingParams struct {
	// CurrAbbr is the currency that amounts are converted to. Without it, the currency of the caller's buyer settings is
	// used, or US dollars for a caller without a user.
	//
	// Known from:
	//
	//   - documented: The twelve currencies, and the caller's own, the one of the buyer settings, as the default.
	//   - recorded: Without credentials the default is US dollars.
	//   - chosen: A currency that is not one of the twelve is a 422 that names them.
	CurrAbbr Currency
}

// query has what is set, in the order of the contract.
func (p *GetListingParams) query() []Parameter {
	if p == nil {
		return nil
	}
	var query []Parameter
	if p.CurrAbbr != "" {
		query = append(query, Parameter{Name: "curr_abbr", Value: string(p.CurrAbbr)})
	}
	return query
}

// GetListing gets a listing: GET /marketplace/listings/{listing_id}.
//
// Shows a listing that is for sale to any caller, and a listing in any other status to its owner only. Another
// seller's draft is a 401 without a user and a 403 with one; a deleted listing is a 404 for every caller.
//
// Which price is which. price is converted to curr_abbr, or to the currency the caller buys in, and is not rounded:
// expect 17.885, and round it before you show it. original_price is what the seller entered. shipping_price and
// original_shipping_price are empty objects, not null and not absent, where shipping to the caller is not known. For
// a caller with a user whose currency is another one, both originals come with converted: the same amount, rounded.
//
// Which keys are present. A caller with a user gets in_cart and release.stats.user. The owner gets weight,
// estimated_weight, format_quantity, external_id, location and quantity. The cover is thumbnail; there is no thumb.
//
// Parameters:
//
//   - listingID: the listing's id, as in id of a listing, or in listing_id of the response when it is created. Needs
//     more than 32 bits.
//
// Refusals beside those of every call:
//
//   - 403 when the credentials are valid, but the resource belongs to another user, or the caller may not change it.
//   - 404 when no listing has this id, or it was deleted.
//   - 422 when the marketplace does not support the currency.
//
// Known from:
//
//   - documented: The owner's additional keys, and in_cart for a caller with a user.
//   - recorded: price is converted and not rounded; original_price stays as the seller wrote it.
//   - recorded: The currency is the asked one, and without credentials US dollars.
//   - documented: The currency is else the caller's, that of the buyer settings.
//   - recorded: Shipping prices are empty objects where none is known, and filled for the owner.
//   - reported: They are filled for a user the seller ships to.
//   - recorded: Another user's draft is a 401 without credentials.
//   - chosen: Another user's listing that is not for sale is a 403 for a user, and a 401 for a key and secret.
//   - recorded: A deleted listing is a 404 for its owner too; in 2019 the owner still got it with the status Deleted.
//   - recorded: Without credentials a single listing has its pictures, unlike a listing within an inventory.
//   - recorded: shipping_is_blocked is true without credentials.
func (c *Client) GetListing(ctx context.Context, listingID int64, params *GetListingParams, options ...CallOption) (*Listing, error) {
	return fetch[Listing](ctx, c, Request{
		Method:      "GET",
		Path:        "/marketplace/listings/{listing_id}",
		PathValues:  []string{strconv.FormatInt(listingID, 10)},
		Query:       params.query(),
		OperationID: "getListing",
		Retry:       RetrySafe,
	}, options)
}

// EditListing edits a listing: POST /marketplace/listings/{listing_id}.
//
// Changes the keys that are sent and keeps the others; an edit is a POST to the listing's own URL. Null keeps a
// value, an empty text clears it. release_id is ignored: a listing cannot move to another release. Values are
// corrected and refused as when a listing is created, except for a weight of 0, which keeps the weight.
//
// Only a listing that is For Sale, Draft or Expired can be edited. To take one off the market for a while, set it to
// Draft. A sold listing cannot be changed; create a new listing for the next copy.
//
// The response has no body. Sending the same edit twice does no more than sending it once.
//
// Parameters:
//
//   - listingID: the listing's id, as in id of a listing, or in listing_id of the response when it is created. Needs
//     more than 32 bits.
//
// Refusals beside those of every call:
//
//   - 400 when the body cannot be read as JSON, or when format_quantity is negative.
//   - 403 when the credentials are valid, but the resource belongs to another user, or the caller may not change it.
//   - 404 when no listing has this id, or it was deleted.
//   - 413 when the body is larger than 1 MiB, or a form larger than 64 KiB or of more than 1,000 pairs. It was not
//     read, and the connection may be closed.
//   - 422 when a value is invalid, or when the listing is in a status that cannot be edited.
//
// Known from:
//
//   - recorded: An edit is a POST to the listing and answers 204 without a body; the documentation page lost its
//     verb.
//   - documented: Only listings that are for sale, drafts or expired can be edited.
//   - chosen: The refusal of any other status is a 422 that names it.
//   - reported: Every key may be left out although the documentation page marks four as required.
//   - recorded: Null keeps, an empty text clears, a release_id of 0 or -1 is ignored.
//   - chosen: A release_id of another release is ignored too.
//   - recorded: A weight of 0 keeps the weight, a negative one becomes the estimate.
//   - recorded: An edit without credentials is a 401.
//   - chosen: The 401 comes before the id and the body are looked at.
//   - chosen: An edit of another user's listing is a 403 with the documented sentence, for any body.
//   - chosen: A PATCH, which the real server names among its methods, is not served.
//   - chosen: curr_abbr, which the documentation page's address names, has no effect.
func (c *Client) EditListing(ctx context.Context, listingID int64, body ListingEdit, options ...CallOption) error {
	return c.Do(ctx, Request{
		Method:      "POST",
		Path:        "/marketplace/listings/{listing_id}",
		PathValues:  []string{strconv.FormatInt(listingID, 10)},
		Body:        body,
		OperationID: "editListing",
		Retry:       RetrySafe,
	}, options...)
}

// DeleteListing deletes a listing: DELETE /marketplace/listings/{listing_id}.
//
// Removes a listing from the inventory. It cannot be restored. From then on its URL is a 404, also for a second
// deletion; after a timeout, such a 404 means that the first deletion worked. A listing in any status can be deleted.
// To hide it for a while, edit its status to Draft instead. A body that is sent is ignored.
//
// Parameters:
//
//   - listingID: the listing's id, as in id of a listing, or in listing_id of the response when it is created. Needs
//     more than 32 bits.
//
// Refusals beside those of every call:
//
//   - 403 when the credentials are valid, but the resource belongs to another user, or the caller may not change it.
//   - 404 when no listing has this id, or it was deleted.
//   - 413 when the body is larger than 1 MiB, or a form larger than 64 KiB or of more than 1,000 pairs. It was not
//     read, and the connection may be closed.
//
// Known from:
//
//   - documented: A deletion answers 204 without a body.
//   - recorded: Reading, editing and deleting it again are a 404 afterwards.
//   - documented: A listing that can no longer be edited can still be deleted.
//   - chosen: A deletion of another user's listing is a 403 with the documented sentence.
//   - chosen: Orders that hold the listing keep it as it was.
func (c *Client) DeleteListing(ctx context.Context, listingID int64, options ...CallOption) error {
	return c.Do(ctx, Request{
		Method:      "DELETE",
		Path:        "/marketplace/listings/{listing_id}",
		PathValues:  []string{strconv.FormatInt(listingID, 10)},
		OperationID: "deleteListing",
		Retry:       RetrySafe,
	}, options...)
}

// ListOrdersParams are the parameters of ListOrders that can be left out: what is zero is not sent.
type ListOrdersParams struct {
	// Status: Show only orders with this status. With All, or without the parameter, every status is shown. Cancelled
	// shows only orders with exactly that status, not the four statuses that give a reason.
	//
	// Known from:
	//
	//   - documented: The sixteen values.
	//   - chosen: Any other value is a 422 that names them; upper and lower case matter.
	//   - chosen: Cancelled does not stand for the statuses that begin with it.
	Status OrderStatusFilter
	// CreatedAfter: Show only orders created after this time, not at it. Any offset is accepted; write a plus sign as
	// %2B, or use Z. Without an offset it is read as US Pacific time, the marketplace's time zone.
	//
	// Known from:
	//
	//   - documented: The filter, and that it takes an ISO 8601 timestamp.
	//   - chosen: It may be written without seconds, with a space instead of the T, in the basic format or as a day
	//     alone. A time without an offset is one of the marketplace's own zone, US Pacific, which answers are written
	//     in.
	//   - chosen: An order of exactly this time is not listed. What is no time of the calendar is a 422.
	CreatedAfter time.Time
	// CreatedBefore: Show only orders created before this time, not at it. Any offset is accepted; write a plus sign as
	// %2B, or use Z. Without an offset it is read as US Pacific time, the marketplace's time zone.
	//
	// Known from:
	//
	//   - documented: The filter, and that it takes an ISO 8601 timestamp.
	//   - chosen: It may be written without seconds, with a space instead of the T, in the basic format or as a day
	//     alone. A time without an offset is one of the marketplace's own zone, US Pacific, which answers are written
	//     in.
	//   - chosen: An order of exactly this time is not listed. What is no time of the calendar is a 422.
	CreatedBefore time.Time
	// Archived: Show only archived orders (true), or only orders that are not archived (false). Without it, both are
	// shown.
	//
	// Known from:
	//
	//   - documented: Both kinds are listed unless the parameter says otherwise.
	//   - chosen: Any value but true and false is a 422.
	Archived *bool
	// Sort: What the orders are sorted by: id (the order's number), buyer (the username), created (the default), status
	// (its name), last_activity. For every field, the largest value comes first, unless sort_order is asc.
	//
	// Known from:
	//
	//   - documented: The five fields.
	//   - chosen: Orders are sorted by created, and descending by every field, by default.
	//   - chosen: id counts by the running number and not as text; names are compared without regard to case; equal
	//     orders come in the order of their numbers, in the same direction.
	//   - chosen: Any other field is a 422 that names the five.
	Sort OrderSort
	// SortOrder: Whether the smallest value comes first (asc) or the largest (desc). Without sort, it applies to the
	// default order of the list.
	//
	// Known from:
	//
	//   - documented: The order is asc or desc.
	//   - chosen: Any other value is a 422 that names the two.
	SortOrder SortOrder
	// Page is the page of the list, counted from 1. A page past the last one is a 404, except page 1 of an empty list.
	// The default is 1.
	//
	// Known from:
	//
	//   - documented: Pages count from 1, which is also what is answered without the parameter.
	//   - chosen: A page past the last one is a 404; clients in use take a 404 for the end of the list.
	//   - chosen: A page below 1 or above 2^53 - 1, and one that is no whole number, is a 422.
	Page int
	// PerPage is the number of items on a page. A value above 100 is not refused but lowered to 100; pagination.per_page
	// shows the value that was used. The default is 50.
	//
	// Known from:
	//
	//   - documented: A page has 50 items by default, and never more than 100.
	//   - reported: A larger number is lowered to 100 without a word.
	//   - chosen: A number below 1, and one that is no whole number, is a 422.
	PerPage int
}

// query has what is set, in the order of the contract.
func (p *ListOrdersParams) query() []Parameter {
	if p == nil {
		return nil
	}
	var query []Parameter
	if p.Status != "" {
		query = append(query, Parameter{Name: "status", Value: string(p.Status)})
	}
	if !p.CreatedAfter.IsZero() {
		query = append(query, Parameter{Name: "created_after", Value: p.CreatedAfter.Format(time.RFC3339Nano)})
	}
	if !p.CreatedBefore.IsZero() {
		query = append(query, Parameter{Name: "created_before", Value: p.CreatedBefore.Format(time.RFC3339Nano)})
	}
	if p.Archived != nil {
		query = append(query, Parameter{Name: "archived", Value: strconv.FormatBool(*p.Archived)})
	}
	if p.Sort != "" {
		query = append(query, Parameter{Name: "sort", Value: string(p.Sort)})
	}
	if p.SortOrder != "" {
		query = append(query, Parameter{Name: "sort_order", Value: string(p.SortOrder)})
	}
	if p.Page != 0 {
		query = append(query, Parameter{Name: "page", Value: strconv.Itoa(p.Page)})
	}
	if p.PerPage != 0 {
		query = append(query, Parameter{Name: "per_page", Value: strconv.Itoa(p.PerPage)})
	}
	return query
}

// ListOrders lists orders: GET /marketplace/orders.
//
// One page of the orders in which the caller is the seller, newest first unless sorted otherwise. Each order is as
// complete as when it is read alone, so there is no need to get the orders one by one.
//
// Orders that the caller placed as a buyer are not included. A buyer who has never sold gets an empty list and a 200,
// however much they ordered. Buyers read their orders by id.
//
// To follow new activity, ask for sort=last_activity and read until an order is older than your last request. A
// status, a message, a payment, a tracking number and a refund all count as activity. A program that only waits for
// new orders asks for created_after instead.
//
// Filters are combined: an order is listed when it matches all of them. Archived orders are included unless
// archived=false leaves them out. A page past the end is a 404.
//
// Refusals beside those of every call:
//
//   - 404 when the page is past the last one.
//   - 422 when a filter, the sort order or the page has an invalid value.
//
// Known from:
//
//   - documented: The filters by status, time of creation and archive, the five sort keys, and pagination.
//   - reported: Only orders in which the caller is the seller are listed; a buyer's list is empty although orders
//     exist.
//   - chosen: Without sort and sort_order the newest order comes first.
//   - chosen: A listed order has all the keys of a single one; the documentation page's sample of 2011 has fewer.
//   - recorded: An empty list has one page and no addresses.
//   - chosen: A page past the last one is a 404 with a text of its own.
//   - chosen: A key and secret without a user is a 401.
func (c *Client) ListOrders(ctx context.Context, params *ListOrdersParams, options ...CallOption) (*OrderPage, error) {
	return fetch[OrderPage](ctx, c, Request{
		Method:      "GET",
		Path:        "/marketplace/orders",
		Query:       params.query(),
		OperationID: "listOrders",
		Retry:       RetrySafe,
	}, options)
}

// ListOrdersPages reads the pages of ListOrders one after the other, from the one that params names. It can be read
// again, and ends after an error.
func (c *Client) ListOrdersPages(ctx context.Context, params *ListOrdersParams, options ...CallOption) iter.Seq2[*OrderPage, error] {
	var given ListOrdersParams
	if params != nil {
		given = *params
	}
	return paging.Pages(given.Page, func(number int) (*OrderPage, error) {
		own := given
		own.Page = number
		return c.ListOrders(ctx, &own, options...)
	}, func(page *OrderPage) paging.Position {
		return paging.Position{Page: page.Pagination.Page, Pages: page.Pagination.Pages}
	})
}

// AllOrders reads the items of all pages of ListOrders. It can be read again, and ends after an error.
func (c *Client) AllOrders(ctx context.Context, params *ListOrdersParams, options ...CallOption) iter.Seq2[*Order, error] {
	return paging.Items(c.ListOrdersPages(ctx, params, options...), func(page *OrderPage) iter.Seq[*Order] {
		return paging.Pointers(page.Orders)
	})
}

// GetOrder gets an order: GET /marketplace/orders/{order_id}.
//
// The whole order: buyer and seller, items, amounts, address, tracking, and the statuses that can follow. Its seller
// and its buyer can read it; any other user gets a 403.
//
// Who sees what. The seller gets feedback and, on each item, item_location and private_comments, which a packing list
// needs. The buyer gets everything else.
//
// Amounts. total is the sum of the items only. The buyer pays total plus shipping.value plus everything in tax. fee
// is what the marketplace charges: 9 % of items and shipping, rounded up to the cent, so it changes when the shipping
// price changes.
//
// The statuses that can follow are in next_status and nowhere else: offer the seller those statuses, which include
// the current one, and do not build a table of your own. tracking is an empty object, not null, until a tracking
// number is set.
//
// Parameters:
//
//   - orderID: the order's id, as in id of an order. It is text, not a number: the seller's id, a hyphen, and the
//     number of the order at this seller.
//
// Refusals beside those of every call:
//
//   - 403 when the credentials are valid, but the resource belongs to another user, or the caller may not change it.
//   - 404 when no order has this id.
//
// Known from:
//
//   - documented: The seller can read the order.
//   - reported: The buyer can read it too, without the keys that are for the seller.
//   - chosen: Any other user gets a 403 with the sentence that is documented for messages.
//   - recorded: tracking is an empty object while none is set.
//   - recorded: The id is text, a number of the seller and a running number; the documentation page calls it a
//     number.
//   - chosen: An order that does not exist is a 404 with the text of an unknown address.
//   - chosen: A missing user is a 401 before the id is looked at.
//   - chosen: next_status is the same for the buyer, who can set none of it.
func (c *Client) GetOrder(ctx context.Context, orderID string, options ...CallOption) (*Order, error) {
	return fetch[Order](ctx, c, Request{
		Method:      "GET",
		Path:        "/marketplace/orders/{order_id}",
		PathValues:  []string{orderID},
		OperationID: "getOrder",
		Retry:       RetrySafe,
	}, options)
}

// EditOrder edits an order: POST /marketplace/orders/{order_id}.
//
// Sets the status, the shipping price or the tracking of an order. An edit is a POST to the order's own URL, and only
// the order's seller can make it. The response is the whole order after the edit. Null and absent keys change
// nothing.
//
// Status or shipping, never both. A shipping price sends the buyer an invoice and automatically sets the status to
// Invoice Sent, so a request with both keys is refused. Shipping can be set as long as Invoice Sent is in
// next_status: not once the order is paid, in progress, shipped, refunded, merged or cancelled. Tracking can be sent
// with either, and does not change the status.
//
// A new status must be in the order's next_status; read that list again before each change, because the buyer may
// have paid in the meantime. The buyer gets a message that reads Seller changed status from Old Status to New Status,
// with the names of the two. An edit has no text of its own: to say more, add an order message with a status instead.
// The current status is accepted and does nothing. Cancelling puts the items on sale again, except for Cancelled
// (Item Unavailable), which takes them off sale permanently. It does not refund any money.
//
// Do not send it twice. A repeated shipping price is a second invoice. After a timeout, read the order, then decide.
//
// Parameters:
//
//   - orderID: the order's id, as in id of an order. It is text, not a number: the seller's id, a hyphen, and the
//     number of the order at this seller.
//
// Refusals beside those of every call:
//
//   - 400 when the body cannot be read as JSON, or when tracking has no number.
//   - 403 when the caller is not the order's seller; the message is a different one when the buyer tries to set
//     tracking.
//   - 404 when no order has this id.
//   - 413 when the body is larger than 1 MiB, or a form larger than 64 KiB or of more than 1,000 pairs. It was not
//     read, and the connection may be closed.
//   - 422 when the order's status does not allow the change, or a value is invalid.
//
// Known from:
//
//   - documented: An edit is a POST to the order and answers with the whole order; the documentation page lost its
//     verb.
//   - documented: A shipping price sends an invoice and sets Invoice Sent; it cannot come with a status, nor after
//     payment, shipping or cancellation.
//   - chosen: The documentation page allows a shipping price in any status but cancelled, Payment Received and
//     Shipped. Here it is refused in In Progress, Refund Sent and Merged too: a new invoice would ask for money that
//     was paid, or paid back, or that another order asks for, and when it is not paid in time the items would be on
//     sale again.
//   - documented: A new status must be in next_status, and the buyer gets a message that reads Seller changed status
//     from Old Status to New Status.
//   - chosen: The log gets an entry of the kind status and, above it, one of the kind message.
//   - chosen: The current status is accepted, changes nothing and writes nothing.
//   - documented: Only the seller can set tracking; the buyer gets a 403 with a text of its own, for any body.
//   - chosen: A buyer who sends no tracking, and any other user, gets the general 403, for any body.
//   - documented: Tracking without a number is a 400 with a text of its own.
//   - chosen: A number that is null, empty or of blanks alone counts as none, and a JSON number is refused as no
//     text, because long ones would lose digits.
//   - documented: The address for following a parcel is made from carrier and number; that of UPS.
//   - chosen: The addresses of the other carriers, and null for Other and where no carrier is named.
//   - chosen: Tracking leaves the status alone and may come with a status or a shipping price.
//   - chosen: The texts and the status 422 of all other refusals.
//   - chosen: An edit without any of the three keys, or with null in them, answers 200 and changes nothing.
//   - chosen: An edit whose one part is refused changes nothing of the others.
//   - documented: Cancelling for a missing item takes the items off for good, and no cancellation pays money back.
//   - chosen: Every other cancellation puts the items on sale again.
//   - chosen: The seller may cancel for non-payment at once; the website asks for four days since the invoice.
func (c *Client) EditOrder(ctx context.Context, orderID string, body OrderEdit, options ...CallOption) (*Order, error) {
	return fetch[Order](ctx, c, Request{
		Method:      "POST",
		Path:        "/marketplace/orders/{order_id}",
		PathValues:  []string{orderID},
		Body:        body,
		OperationID: "editOrder",
		Retry:       RetryNever,
	}, options)
}

// ListOrderMessagesParams are the parameters of ListOrderMessages that can be left out: what is zero is not sent.
type ListOrderMessagesParams struct {
	// Page is the page of the list, counted from 1. A page past the last one is a 404, except page 1 of an empty list.
	// The default is 1.
	//
	// Known from:
	//
	//   - documented: Pages count from 1, which is also what is answered without the parameter.
	//   - chosen: A page past the last one is a 404; clients in use take a 404 for the end of the list.
	//   - chosen: A page below 1 or above 2^53 - 1, and one that is no whole number, is a 422.
	Page int
	// PerPage is the number of items on a page. A value above 100 is not refused but lowered to 100; pagination.per_page
	// shows the value that was used. The default is 50.
	//
	// Known from:
	//
	//   - documented: A page has 50 items by default, and never more than 100.
	//   - reported: A larger number is lowered to 100 without a word.
	//   - chosen: A number below 1, and one that is no whole number, is a 422.
	PerPage int
}

// query has what is set, in the order of the contract.
func (p *ListOrderMessagesParams) query() []Parameter {
	if p == nil {
		return nil
	}
	var query []Parameter
	if p.Page != 0 {
		query = append(query, Parameter{Name: "page", Value: strconv.Itoa(p.Page)})
	}
	if p.PerPage != 0 {
		query = append(query, Parameter{Name: "per_page", Value: strconv.Itoa(p.PerPage)})
	}
	return query
}

// ListOrderMessages lists order messages: GET /marketplace/orders/{order_id}/messages.
//
// One page of everything that happened to an order, newest entry first; there is no other sort order. Its seller and
// its buyer can read it.
//
// Every entry has timestamp, message, type, order and subject; subject is empty except on written messages. type says
// which other keys are present: * message: one party wrote to the other, or a new status was announced; from is who.
// * status: the status changed; status_id is its number and actor is who changed it. The first entry of each log has
// this type. * shipping: the shipping price changed from original to new. * payment: the buyer paid; actor is the
// buyer. * tracking: the seller set tracking; actor is the seller. The number and the carrier are in the order
// itself. * refund_sent and refund_received: money was refunded, as refund.amount for refund.order.
//
// The real API may add types: show the message of an entry whose type you do not know, and continue. Entries have no
// ids, so identify them by timestamp, type and message together; several can have the same second.
//
// Parameters:
//
//   - orderID: the order's id, as in id of an order. It is text, not a number: the seller's id, a hyphen, and the
//     number of the order at this seller.
//
// Refusals beside those of every call:
//
//   - 403 when the credentials are valid, but the resource belongs to another user, or the caller may not change it.
//   - 404 when no order has this id, or when the page is past the last one.
//   - 422 when page or per_page is not a whole number, or is below 1.
//
// Known from:
//
//   - documented: The newest entry comes first, and the list is paginated.
//   - documented: The kinds message, status, shipping, refund_sent and refund_received, their keys and their
//     sentences.
//   - reported: The kinds payment and tracking, both with an actor.
//   - chosen: The sentences of payment and tracking entries.
//   - chosen: The sentence of a status entry names who changed it; the documentation page's sample names the buyer
//     where the seller acts.
//   - documented: A merged order begins with an entry of status 1 that names the orders it was made of.
//   - chosen: Any other order begins with an entry of status 1 by the buyer.
//   - chosen: The buyer can read the log as well as the seller.
//   - chosen: Entries of the same second keep the order in which they were written; that a later one stands above an
//     earlier one.
//   - documented: Any other user gets a 403 with the documented sentence.
//   - chosen: A page past the last one is a 404 with a text of its own.
func (c *Client) ListOrderMessages(ctx context.Context, orderID string, params *ListOrderMessagesParams, options ...CallOption) (*OrderMessagePage, error) {
	return fetch[OrderMessagePage](ctx, c, Request{
		Method:      "GET",
		Path:        "/marketplace/orders/{order_id}/messages",
		PathValues:  []string{orderID},
		Query:       params.query(),
		OperationID: "listOrderMessages",
		Retry:       RetrySafe,
	}, options)
}

// ListOrderMessagesPages reads the pages of ListOrderMessages one after the other, from the one that params names. It
// can be read again, and ends after an error.
func (c *Client) ListOrderMessagesPages(ctx context.Context, orderID string, params *ListOrderMessagesParams, options ...CallOption) iter.Seq2[*OrderMessagePage, error] {
	var given ListOrderMessagesParams
	if params != nil {
		given = *params
	}
	return paging.Pages(given.Page, func(number int) (*OrderMessagePage, error) {
		own := given
		own.Page = number
		return c.ListOrderMessages(ctx, orderID, &own, options...)
	}, func(page *OrderMessagePage) paging.Position {
		return paging.Position{Page: page.Pagination.Page, Pages: page.Pagination.Pages}
	})
}

// AllOrderMessages reads the items of all pages of ListOrderMessages. It can be read again, and ends after an error.
func (c *Client) AllOrderMessages(ctx context.Context, orderID string, params *ListOrderMessagesParams, options ...CallOption) iter.Seq2[OrderMessage, error] {
	return paging.Items(c.ListOrderMessagesPages(ctx, orderID, params, options...), func(page *OrderMessagePage) iter.Seq[OrderMessage] {
		return slices.Values(page.Messages)
	})
}

// AddOrderMessage adds an order message: POST /marketplace/orders/{order_id}/messages.
//
// Sends a message to the other party, a new status, or both at once; one of them is required. The seller can send
// both, the buyer only a message.
//
// With a status, the text begins with the sentence Seller changed status from Old Status to New Status, with the
// names of the two, and an empty line; without a text, the message is that sentence alone. The status must be in the
// order's next_status, exactly as for an edit. This is the way to ship an order and notify the buyer in one call. To
// set tracking, edit the order first.
//
// Without a status, a seller's message on a New Order automatically sets Buyer Contacted. No other message changes an
// order's status; send the status New Order to keep a new order new.
//
// The response is not an entry of the log: it has no type, from is shorter, and its subject is worded differently.
// List the order's messages to show the entry.
//
// Do not send it twice. The other party would get the message again. After a timeout, check the newest entries of the
// log.
//
// Parameters:
//
//   - orderID: the order's id, as in id of an order. It is text, not a number: the seller's id, a hyphen, and the
//     number of the order at this seller.
//
// Refusals beside those of every call:
//
//   - 400 when the body cannot be read as JSON, or is nested deeper than 100 levels.
//   - 403 when the caller is neither the order's seller nor its buyer, or when the buyer sends a status.
//   - 404 when no order has this id.
//   - 413 when the body is larger than 1 MiB, or a form larger than 64 KiB or of more than 1,000 pairs. It was not
//     read, and the connection may be closed.
//   - 422 when there is neither a message nor a status, when the status cannot follow the current one, or when the
//     text is too long.
//
// Known from:
//
//   - documented: A message, a status, or both; a status puts a sentence with the old and the new one before the
//     text.
//   - documented: The answer is a 201 with from, message, order, timestamp and subject, and no type.
//   - documented: A user who is not a party of the order gets a 403 with the documented sentence.
//   - chosen: The buyer can write but not send a status, which is a 403 with the same sentence, for any body.
//   - documented: A seller's first message on a new order sets Buyer Contacted.
//   - chosen: It does not when the same request names a status, also the current one; the order then has that status.
//   - chosen: The log gets an entry of the kind status and, above it, the message with the sentence at its head.
//   - chosen: The current status is accepted and moves nothing. A text beside it is posted as it is; alone, its
//     sentence is posted.
//   - chosen: An empty text, or one of blanks alone, counts as absent.
//   - chosen: Neither a message nor a status is a 422, as is a status that may not follow; their texts.
//   - chosen: The bare Cancelled, which an old client sends, is refused because no next_status offers it to the
//     seller; the three with a reason are accepted.
//   - chosen: email_buyer and email_seller, which a widely used client sends, are ignored.
//   - chosen: A text may have 10,000 characters.
func (c *Client) AddOrderMessage(ctx context.Context, orderID string, body OrderMessageCreate, options ...CallOption) (*OrderMessageCreated, error) {
	return fetch[OrderMessageCreated](ctx, c, Request{
		Method:      "POST",
		Path:        "/marketplace/orders/{order_id}/messages",
		PathValues:  []string{orderID},
		Body:        body,
		OperationID: "addOrderMessage",
		Retry:       RetryNever,
	}, options)
}

// GetFee calculates the fee: GET /marketplace/fee/{price}.
//
// Returns the fee that the marketplace charges for an amount in US dollars, also for a caller with another currency:
// 9 %, rounded up to the cent. Requires a user, although the fee is the same for all users. The price must have a
// decimal point: /marketplace/fee/20 is a 404, /marketplace/fee/20.00 is 1.80. On an order, the fee is charged on
// items and shipping together.
//
// Parameters:
//
//   - price: the amount to calculate the fee for, with a decimal point and one to four decimals. Write 20.00: a bare
//     20 is a 404.
//
// Refusals beside those of every call:
//
//   - 404 when the price has no decimal point, more than four decimals, or is not a number.
//
// Known from:
//
//   - recorded: The fee is 9 %; the documentation page's sample shows the 4.2 % of its day.
//   - recorded: It needs a user; without credentials it is a 401.
//   - recorded: The answer is in US dollars also for a user with another currency.
//   - reported: A bare whole number is a 404.
//   - chosen: The fee is rounded up to the cent, as on an order of 2023 (22.05 cost 1.99), in every currency.
//   - chosen: There is no smallest and no largest fee; earlier rates had both.
//   - chosen: Any user may ask, also one without seller settings.
func (c *Client) GetFee(ctx context.Context, price string, options ...CallOption) (*Price, error) {
	return fetch[Price](ctx, c, Request{
		Method:      "GET",
		Path:        "/marketplace/fee/{price}",
		PathValues:  []string{price},
		OperationID: "getFee",
		Retry:       RetrySafe,
	}, options)
}

// GetFeeInCurrency calculates the fee in a currency: GET /marketplace/fee/{price}/{currency}.
//
// Returns the fee that the marketplace charges for an amount in the given currency: 9 %, rounded up to the hundredth.
// Nothing is converted: the amount and the fee are in the same currency. Requires a user and a price with a decimal
// point, like the fee in US dollars.
//
// Parameters:
//
//   - price: the amount to calculate the fee for, with a decimal point and one to four decimals. Write 20.00: a bare
//     20 is a 404.
//   - currency: the currency of the amount and of the fee.
//
// Refusals beside those of every call:
//
//   - 404 when the price has no decimal point, more than four decimals, or is not a number.
//   - 422 when the marketplace does not support the currency.
//
// Known from:
//
//   - recorded: The fee is in the currency of the amount, at the same rate.
//   - chosen: A currency that is not one of the twelve is a 422 that names them, although it is a part of the
//     address.
//   - chosen: The fee is rounded up to the hundredth also in yen, which have none.
//   - reported: A bare whole number as the price is a 404.
func (c *Client) GetFeeInCurrency(ctx context.Context, price string, currency Currency, options ...CallOption) (*Price, error) {
	return fetch[Price](ctx, c, Request{
		Method:      "GET",
		Path:        "/marketplace/fee/{price}/{currency}",
		PathValues:  []string{price, string(currency)},
		OperationID: "getFeeInCurrency",
		Retry:       RetrySafe,
	}, options)
}

// GetPriceSuggestions gets price suggestions: GET /marketplace/price_suggestions/{release_id}.
//
// Suggests a price for a copy of a release in each of the eight media conditions, in the caller's selling currency.
// The prices are shares of one base price and are not rounded: round before you use one. If nothing is known about
// the release, the response is an empty object, so check for the condition that you need. The caller must have filled
// out the seller settings; there is no parameter for the currency.
//
// Parameters:
//
//   - releaseID: the release's id, as release.id in a listing.
//
// Refusals beside those of every call:
//
//   - 404 when the caller has not filled out the seller settings, or when no release has this id.
//
// Known from:
//
//   - documented: It needs a user with seller settings, answers in the selling currency, and gives an empty object
//     where nothing is known.
//   - recorded: All eight conditions come, Mint first, each not rounded.
//   - reported: A user without seller settings gets a 404 that says so.
//   - chosen: A release that does not exist is a 404; the seller settings are looked at first.
func (c *Client) GetPriceSuggestions(ctx context.Context, releaseID int64, options ...CallOption) (PriceSuggestions, error) {
	return fetchValue[PriceSuggestions](ctx, c, Request{
		Method:      "GET",
		Path:        "/marketplace/price_suggestions/{release_id}",
		PathValues:  []string{strconv.FormatInt(releaseID, 10)},
		OperationID: "getPriceSuggestions",
		Retry:       RetrySafe,
	}, options)
}

// GetReleaseStatisticsParams are the parameters of GetReleaseStatistics that can be left out: what is zero is not
// sent.
type GetReleaseStatisticsParams struct {
	// CurrAbbr is the currency that amounts are converted to. Without it, the currency of the caller's buyer settings is
	// used, or US dollars for a caller without a user.
	//
	// Known from:
	//
	//   - documented: The twelve currencies, and the caller's own, the one of the buyer settings, as the default.
	//   - recorded: Without credentials the default is US dollars.
	//   - chosen: A currency that is not one of the twelve is a 422 that names them.
	CurrAbbr Currency
}

// query has what is set, in the order of the contract.
func (p *GetReleaseStatisticsParams) query() []Parameter {
	if p == nil {
		return nil
	}
	var query []Parameter
	if p.CurrAbbr != "" {
		query = append(query, Parameter{Name: "curr_abbr", Value: string(p.CurrAbbr)})
	}
	return query
}

// GetReleaseStatistics gets release statistics: GET /marketplace/stats/{release_id}.
//
// Returns the number of copies that are for sale now and the lowest price among them, converted to curr_abbr, or to
// the currency of the caller's buyer settings, and rounded to two decimals. If nothing is for sale, the count is 0
// and the price is null. A release that must not be sold has null for both, so check blocked_from_sale before you
// read them.
//
// Parameters:
//
//   - releaseID: the release's id, as release.id in a listing.
//
// Refusals beside those of every call:
//
//   - 404 when no release has this id.
//   - 422 when the marketplace does not support the currency.
//
// Known from:
//
//   - documented: Credentials are optional; the currency of a user's buyer settings is the default, and US dollars
//     without one.
//   - recorded: The lowest price is converted and rounded to two decimals.
//   - recorded: With nothing for sale the count is 0 and not null as the documentation page has it.
//   - documented: A blocked release has null for both.
//   - chosen: Prices are compared after conversion, without shipping.
//   - chosen: A release that does not exist is a 404.
func (c *Client) GetReleaseStatistics(ctx context.Context, releaseID int64, params *GetReleaseStatisticsParams, options ...CallOption) (*ReleaseStatistics, error) {
	return fetch[ReleaseStatistics](ctx, c, Request{
		Method:      "GET",
		Path:        "/marketplace/stats/{release_id}",
		PathValues:  []string{strconv.FormatInt(releaseID, 10)},
		Query:       params.query(),
		OperationID: "getReleaseStatistics",
		Retry:       RetrySafe,
	}, options)
}
