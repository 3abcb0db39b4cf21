// Code generated from spec/sandbox.yaml by `pnpm generate`. DO NOT EDIT.

package runouttest

import (
	"context"
	"iter"
	"strconv"

	runout "github.com/runout/runout/packages/go"
	"github.com/runout/runout/packages/go/internal/paging"
)

// ResetSandbox resets the sandbox: POST /sandbox/reset.
//
// Restores the seed data: users, listings, orders and their logs. Faults are deleted, and the clock follows the
// machine's clock again. The rate limit starts again for every caller. Credentials stay valid, ids start where they
// started before, snapshots are kept. A server that was started with a scenario (SCENARIO) runs it again.
//
// Call it before each test that needs a known state. Calls that are in progress may still write into the new data;
// wait for their responses first. The reset affects everyone who uses the same sandbox.
//
// Known from:
//
//   - chosen: Data, ids, clock and faults go back to the seed's, and the calls that were counted are forgotten.
//   - chosen: Snapshots are kept, and the scenario that the server was started with is carried out again.
func (c *Control) ResetSandbox(ctx context.Context, options ...runout.CallOption) error {
	return c.client.Do(ctx, runout.Request{
		Method:      "POST",
		Path:        "/sandbox/reset",
		OperationID: "resetSandbox",
		Retry:       runout.RetryNever,
	}, options...)
}

// ListSnapshots lists snapshots: GET /sandbox/snapshots.
//
// All snapshots, oldest first, in one response.
//
// Known from:
//
//   - chosen: The list is whole, without pages.
func (c *Control) ListSnapshots(ctx context.Context, options ...runout.CallOption) (*SnapshotList, error) {
	return fetch[SnapshotList](ctx, c.client, runout.Request{
		Method:      "GET",
		Path:        "/sandbox/snapshots",
		OperationID: "listSnapshots",
		Retry:       runout.RetrySafe,
	}, options)
}

// CreateSnapshot creates a snapshot: POST /sandbox/snapshots.
//
// Saves a copy of the marketplace under a name: users' states, listings, orders with their logs, and the clock. It is
// stored in the same database, so it survives a restart. Each call that is in progress is in the snapshot completely
// or not at all.
//
// Refusals beside those of every call:
//
//   - 422 when a snapshot has the name already, the name is invalid, or there are 1000 snapshots.
//
// Known from:
//
//   - chosen: A snapshot holds the data and the clock, and neither faults nor credentials.
//   - chosen: At most 1000 snapshots are kept.
//   - chosen: A name is taken once; a snapshot is not overwritten.
func (c *Control) CreateSnapshot(ctx context.Context, body SnapshotCreate, options ...runout.CallOption) (*Snapshot, error) {
	return fetch[Snapshot](ctx, c.client, runout.Request{
		Method:      "POST",
		Path:        "/sandbox/snapshots",
		Body:        body,
		OperationID: "createSnapshot",
		Retry:       runout.RetryNever,
	}, options)
}

// RestoreSnapshot restores a snapshot: POST /sandbox/snapshots/{name}/restore.
//
// Restores the marketplace to the state in a snapshot: listings, orders, logs, which users are suspended, the next
// ids, and the clock, which continues with the same distance to the machine's clock. Faults are deleted. Credentials
// do not change. The snapshot is kept and can be restored again.
//
// Calls that are in progress may still write into the restored data; wait for their responses first.
//
// Parameters:
//
//   - name: the snapshot's name.
//
// Refusals beside those of every call:
//
//   - 404 when no snapshot has this name, or when the server runs without the sandbox.
//   - 422 when another version of the server saved the snapshot.
//
// Known from:
//
//   - chosen: Everything that the snapshot holds comes back, all of it or nothing; faults are taken away.
//   - chosen: A snapshot of an older version of the tables is refused with a 422 rather than restored in part.
func (c *Control) RestoreSnapshot(ctx context.Context, name string, options ...runout.CallOption) error {
	return c.client.Do(ctx, runout.Request{
		Method:      "POST",
		Path:        "/sandbox/snapshots/{name}/restore",
		PathValues:  []string{name},
		OperationID: "restoreSnapshot",
		Retry:       runout.RetryNever,
	}, options...)
}

// DeleteSnapshot deletes a snapshot: DELETE /sandbox/snapshots/{name}.
//
// Frees the space that a snapshot takes. The current state of the marketplace does not change.
//
// Parameters:
//
//   - name: the snapshot's name.
//
// Refusals beside those of every call:
//
//   - 404 when no snapshot has this name, or when the server runs without the sandbox.
//
// Known from:
//
//   - chosen: A snapshot lies there until it is deleted; a reset keeps it.
func (c *Control) DeleteSnapshot(ctx context.Context, name string, options ...runout.CallOption) error {
	return c.client.Do(ctx, runout.Request{
		Method:      "DELETE",
		Path:        "/sandbox/snapshots/{name}",
		PathValues:  []string{name},
		OperationID: "deleteSnapshot",
		Retry:       runout.RetryNever,
	}, options...)
}

// LoadScenario runs a scenario: POST /sandbox/scenarios.
//
// Brings the marketplace into a state with a list of steps. Each step is a call of an operation that changes
// something, made by the user in as, with the path and body that it would have over HTTP, and under the same rules.
// All steps happen, or none: when one is refused, nothing of the scenario is kept.
//
// A later step can use the response of an earlier one: $steps.record.listing_id is the listing_id in the response of
// the step whose step_id is record; $steps.sale.items.0.id reaches into lists. The text must be the whole value.
//
// The same file can be given to the server when it starts (SCENARIO=shop.json); it then runs once, after the seed
// data is loaded.
//
// Refusals beside those of every call:
//
//   - 422 when a step is refused, or a scenario cannot contain it.
//
// Known from:
//
//   - chosen: Steps are carried out in one transaction; the first refusal undoes all, the clock and faults too.
//   - chosen: The expressions follow Arazzo's $steps. of a workflow, without outputs.
//   - chosen: With reset it begins from the seed, without the scenario that the server was started with.
//   - chosen: Faults do not meet steps, and steps do not count against the rate limit.
func (c *Control) LoadScenario(ctx context.Context, body Scenario, options ...runout.CallOption) (*ScenarioResult, error) {
	return fetch[ScenarioResult](ctx, c.client, runout.Request{
		Method:      "POST",
		Path:        "/sandbox/scenarios",
		Body:        body,
		OperationID: "loadScenario",
		Retry:       runout.RetryNever,
	}, options)
}

// CreateSandboxOrder creates an order as a buyer: POST /sandbox/orders.
//
// Does what a buyer does on the website: orders listings of one seller. The listings become Sold, and the seller gets
// a New Order. Shipping costs nothing until the seller sets it. The response is the order as its seller sees it.
//
// If two calls order the same listing, one succeeds; the other is a 422. The seller's minimum order, and whether they
// ship to the buyer, are not checked, so that a test can order any listing.
//
// Refusals beside those of every call:
//
//   - 404 when no user has the buyer's name, or when the server runs without the sandbox.
//   - 422 when a listing cannot be ordered by this buyer, or a key is missing.
//
// Known from:
//
//   - chosen: An order begins as a New Order, its items become Sold, and the log begins with an entry by the buyer.
//   - documented: Shipping is 0 until the seller sets it.
//   - chosen: Only listings that are for sale can be ordered, all of one seller, and not by the seller.
//   - chosen: The seller's smallest order and the countries they ship to are not checked.
//   - chosen: No tax is added.
func (c *Control) CreateSandboxOrder(ctx context.Context, body SandboxOrderCreate, options ...runout.CallOption) (*runout.Order, error) {
	return fetch[runout.Order](ctx, c.client, runout.Request{
		Method:      "POST",
		Path:        "/sandbox/orders",
		Body:        body,
		OperationID: "createSandboxOrder",
		Retry:       runout.RetryNever,
	}, options)
}

// ActOnOrder applies an action to an order: POST /sandbox/orders/{order_id}/actions.
//
// Does to an order what otherwise happens on the website, and responds with the order as its seller sees it
// afterwards. action is one of: * pay: the buyer pays items and shipping. Possible when an invoice has been sent:
// Invoice Sent becomes Payment Received, or Payment Pending with pending: true; a pending payment becomes Payment
// Received. The log gets a payment and a status. * message: the buyer writes a message. Always possible; the status
// does not change. * request_cancel: the buyer asks for a cancellation, which is only a message. Only the seller can
// cancel. Possible while the seller can cancel. * refund: the seller refunds money, once the order is paid. Less than
// items and shipping does not change the status; the full amount sets Refund Sent, and once received Cancelled
// (Refund Received). * merge: orders of the same buyer and seller that are not paid yet become one new order, which
// is the response. The source orders become Merged, which cannot be undone.
//
// These actions can lead to the statuses that x-transitions lists under buyer and site.
//
// Parameters:
//
//   - orderID: the order's id, as in id of an order. It is text, not a number: the seller's id, a hyphen, and the
//     number of the order at this seller.
//
// Refusals beside those of every call:
//
//   - 404 when no order has this id, or when the server runs without the sandbox.
//   - 422 when the order's status does not allow the action, or a value is invalid.
//
// Known from:
//
//   - documented: A buyer pays an invoiced order.
//   - chosen: A pending payment can be completed.
//   - chosen: A payment is items and shipping together, and appears as an entry of its own before the new status.
//   - chosen: A request to cancel is a message by the buyer and leaves the status alone; without a text it is the
//     sentence I would like to cancel this order.
//   - documented: Only the seller can cancel, and cancelling pays nothing back.
//   - chosen: A refund needs an order in Payment Received, In Progress or Shipped. In Refund Sent the action is the
//     receipt of what was sent, writes that entry and sets Cancelled (Refund Received); with received false it is
//     refused there.
//   - documented: A refund writes one entry when sent and one when received.
//   - chosen: A full refund sets Refund Sent, and Cancelled (Refund Received) when received; a partial one keeps the
//     status.
//   - documented: Only orders of the same buyer and seller merge; the new order has the date of the earliest, the
//     sources become Merged for good.
//   - documented: The merged order begins as a New Order without shipping; the help pages say Invoice Sent.
//   - chosen: Orders in New Order, Buyer Contacted and Invoice Sent can be merged.
//   - chosen: An action that the status does not allow is a 422 that names the status, and changes nothing.
func (c *Control) ActOnOrder(ctx context.Context, orderID string, body OrderAction, options ...runout.CallOption) (*runout.Order, error) {
	return fetch[runout.Order](ctx, c.client, runout.Request{
		Method:      "POST",
		Path:        "/sandbox/orders/{order_id}/actions",
		PathValues:  []string{orderID},
		Body:        body,
		OperationID: "actOnOrder",
		Retry:       runout.RetryNever,
	}, options)
}

// ListBuyerOrdersParams are the parameters of ListBuyerOrders that can be left out: what is zero is not sent.
type ListBuyerOrdersParams struct {
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
func (p *ListBuyerOrdersParams) query() []runout.Parameter {
	if p == nil {
		return nil
	}
	var query []runout.Parameter
	if p.Page != 0 {
		query = append(query, runout.Parameter{Name: "page", Value: strconv.Itoa(p.Page)})
	}
	if p.PerPage != 0 {
		query = append(query, runout.Parameter{Name: "per_page", Value: strconv.Itoa(p.PerPage)})
	}
	return query
}

// ListBuyerOrders lists a buyer's orders: GET /sandbox/users/{username}/orders.
//
// One page of the orders in which the user is the buyer, from all sellers, newest first, each as the buyer sees it.
// The marketplace's own API lists only sales, so a buyer's program must know the ids of its orders; a test can find
// them here.
//
// Parameters:
//
//   - username: the user's name. Not case-sensitive.
//
// Refusals beside those of every call:
//
//   - 404 when no user has this name, when the page is past the last one, or when the server runs without the
//     sandbox.
//   - 422 when the page is not a whole number of at least 1.
//
// Known from:
//
//   - reported: The API has no list of a buyer's orders, so it is offered here.
//   - chosen: The newest order comes first; a user who bought nothing has an empty list.
func (c *Control) ListBuyerOrders(ctx context.Context, username string, params *ListBuyerOrdersParams, options ...runout.CallOption) (*runout.OrderPage, error) {
	return fetch[runout.OrderPage](ctx, c.client, runout.Request{
		Method:      "GET",
		Path:        "/sandbox/users/{username}/orders",
		PathValues:  []string{username},
		Query:       params.query(),
		OperationID: "listBuyerOrders",
		Retry:       runout.RetrySafe,
	}, options)
}

// ListBuyerOrdersPages reads the pages of ListBuyerOrders one after the other, from the one that params names. It can
// be read again, and ends after an error.
func (c *Control) ListBuyerOrdersPages(ctx context.Context, username string, params *ListBuyerOrdersParams, options ...runout.CallOption) iter.Seq2[*runout.OrderPage, error] {
	var given ListBuyerOrdersParams
	if params != nil {
		given = *params
	}
	return paging.Pages(given.Page, func(number int) (*runout.OrderPage, error) {
		own := given
		own.Page = number
		return c.ListBuyerOrders(ctx, username, &own, options...)
	}, func(page *runout.OrderPage) paging.Position {
		return paging.Position{Page: page.Pagination.Page, Pages: page.Pagination.Pages}
	})
}

// AllBuyerOrders reads the items of all pages of ListBuyerOrders. It can be read again, and ends after an error.
func (c *Control) AllBuyerOrders(ctx context.Context, username string, params *ListBuyerOrdersParams, options ...runout.CallOption) iter.Seq2[*runout.Order, error] {
	return paging.Items(c.ListBuyerOrdersPages(ctx, username, params, options...), func(page *runout.OrderPage) iter.Seq[*runout.Order] {
		return paging.Pointers(page.Orders)
	})
}

// ActOnListing applies an action to a listing: POST /sandbox/listings/{listing_id}/actions.
//
// Does to a listing what the site's moderators do, or what happens as time passes, and responds with the listing as
// its owner sees it afterwards. action is one of: * violate: the site finds that the listing breaks the rules. A
// listing that is for sale, a draft or expired becomes Violation. * suspend: the site takes the listing off the
// market. A listing that is for sale becomes Suspended. * expire: the listing's time on sale is over. A listing that
// is for sale becomes Expired, and can be put on sale again by an edit. * reinstate: the site reverses a Violation or
// a suspension, and the listing is for sale for a new term. * stock: the owner has quantity copies from now on. Only
// for sellers who can have several; example_store can. The listing's own quantity is still 1, as it is for NearMint
// sellers: the listing is sold once the last copy is ordered.
//
// Listings in Violation and Suspended are visible to their owner only, and can be deleted but not edited.
//
// Parameters:
//
//   - listingID: the listing's id, as in id of a listing, or in listing_id of the response when it is created. Needs
//     more than 32 bits.
//
// Refusals beside those of every call:
//
//   - 404 when no listing has this id, also when it was deleted, or when the server runs without the sandbox.
//   - 422 when the listing's status does not allow the action, or a value is invalid.
//
// Known from:
//
//   - documented: The two statuses Violation and Suspended exist and are set by the site.
//   - chosen: Which status each action starts from and leads to.
//   - chosen: A listing of a suspended seller is not reinstated alone; it waits for its seller.
//   - documented: Only sellers that the site allows it hold several copies of one listing.
//   - chosen: An action that the status does not allow is a 422 that names the status, and changes nothing.
func (c *Control) ActOnListing(ctx context.Context, listingID int64, body ListingAction, options ...runout.CallOption) (*runout.Listing, error) {
	return fetch[runout.Listing](ctx, c.client, runout.Request{
		Method:      "POST",
		Path:        "/sandbox/listings/{listing_id}/actions",
		PathValues:  []string{strconv.FormatInt(listingID, 10)},
		Body:        body,
		OperationID: "actOnListing",
		Retry:       runout.RetryNever,
	}, options)
}

// ActOnUser applies an action to a user: POST /sandbox/users/{username}/actions.
//
// Does to a user what the site's moderators do, and responds with the user's own profile, where marketplace_suspended
// shows the result. action is one of: * suspend: everything the user has for sale becomes Suspended, and new listings
// of the user are refused with a 403. Orders that are in progress continue. * reinstate: what the suspension took off
// the market is for sale again, for a new term. Listings that were suspended individually stay suspended.
//
// Parameters:
//
//   - username: the user's name. Not case-sensitive.
//
// Refusals beside those of every call:
//
//   - 404 when no user has this name, or when the server runs without the sandbox.
//   - 422 when the user is in that state already, or a value is invalid.
//
// Known from:
//
//   - chosen: A suspended seller's listings are Suspended and come back with the seller; copies that cancelled orders
//     give back wait with them.
//   - chosen: A suspended seller cannot create listings.
//   - chosen: Suspending twice, and reinstating who is not suspended, is a 422.
func (c *Control) ActOnUser(ctx context.Context, username string, body UserAction, options ...runout.CallOption) (*runout.User, error) {
	return fetch[runout.User](ctx, c.client, runout.Request{
		Method:      "POST",
		Path:        "/sandbox/users/{username}/actions",
		PathValues:  []string{username},
		Body:        body,
		OperationID: "actOnUser",
		Retry:       runout.RetryNever,
	}, options)
}

// GetClock gets the clock: GET /sandbox/clock.
//
// The time that the sandbox uses for everything, in UTC, and how far it is ahead of the machine's time. The
// marketplace itself writes times in the site's own time zone, US Pacific.
//
// Known from:
//
//   - chosen: The sandbox has a clock of its own.
func (c *Control) GetClock(ctx context.Context, options ...runout.CallOption) (*Clock, error) {
	return fetch[Clock](ctx, c.client, runout.Request{
		Method:      "GET",
		Path:        "/sandbox/clock",
		OperationID: "getClock",
		Retry:       runout.RetrySafe,
	}, options)
}

// SetClock sets the clock: POST /sandbox/clock.
//
// Sets the clock to a time (now) or moves it forward (advance_seconds); send one of the two, not both. The clock runs
// on from there. now may be in the past, from 1970 on; times that are already stored do not change.
//
// Everything that is due by the new time has happened when the response comes: orders whose invoice is older than 4
// days and not paid are Cancelled (Non-Paying Buyer) and their items are for sale again; listings that were for sale
// for 365 days are Expired. Listings of the seed data stay for sale. The rate limit's window moves with this clock:
// 60 seconds forward empty it.
//
// Refusals beside those of every call:
//
//   - 422 when neither or both of the two keys are sent, or a value is not a valid time.
//
// Known from:
//
//   - chosen: The clock can be set in both directions and goes on running.
//   - chosen: A time before 1970 or after 9997 is a 422 that names these years, so that what is due a year later
//     still has a date.
//   - documented: An order that is not paid within 4 days of its invoice is cancelled and its items are relisted.
//     Sellers can choose 4 to 14 days on the website; here it is always 4.
//   - chosen: A listing expires after 365 days for sale; putting it on sale again begins a new term. The seed's
//     listings do not expire.
//   - chosen: The rate limit's window follows the sandbox's clock.
func (c *Control) SetClock(ctx context.Context, body ClockSet, options ...runout.CallOption) (*Clock, error) {
	return fetch[Clock](ctx, c.client, runout.Request{
		Method:      "POST",
		Path:        "/sandbox/clock",
		Body:        body,
		OperationID: "setClock",
		Retry:       runout.RetryNever,
	}, options)
}

// ListFaults lists faults: GET /sandbox/faults.
//
// All faults that can still affect calls, oldest first, in one response. A fault that has affected as many calls as
// it should is no longer listed.
//
// Known from:
//
//   - chosen: The list is whole, without pages.
func (c *Control) ListFaults(ctx context.Context, options ...runout.CallOption) (*FaultList, error) {
	return fetch[FaultList](ctx, c.client, runout.Request{
		Method:      "GET",
		Path:        "/sandbox/faults",
		OperationID: "listFaults",
		Retry:       runout.RetrySafe,
	}, options)
}

// CreateFault creates a fault: POST /sandbox/faults.
//
// Makes calls of one operation, or of all operations (*), fail on purpose, so that you can test how a program handles
// it: with a status, after a delay (latency_ms), or with a closed connection (cut). With every, only every n-th call
// fails; times ends the fault after that many calls.
//
// What a failed call does. With a status, the operation does not run, and the response is the one that is documented
// for that status, or a general one. With a delay alone, the operation runs and its response comes late. With cut,
// the operation runs and its response is lost: the case in which a program must not simply repeat a POST. A delay can
// be combined with either.
//
// If several faults apply to the same call, the oldest one is used. Calls of the sandbox's own operations never fail.
//
// Refusals beside those of every call:
//
//   - 422 when no operation has this id, when the fault would do nothing, when a value is out of bounds, or when 1000
//     faults are in force.
//
// Known from:
//
//   - chosen: A status is answered without carrying the call out; a delay and a cut connection come after carrying it
//     out.
//   - chosen: Of several faults for one call the oldest is met, and the call counts for that one alone.
//   - chosen: A status and a cut connection together cut the connection without carrying the call out.
//   - chosen: At most 1000 faults are in force at a time.
//   - chosen: Credentials are checked and the rate limit is counted before a fault is met.
func (c *Control) CreateFault(ctx context.Context, body FaultCreate, options ...runout.CallOption) (*Fault, error) {
	return fetch[Fault](ctx, c.client, runout.Request{
		Method:      "POST",
		Path:        "/sandbox/faults",
		Body:        body,
		OperationID: "createFault",
		Retry:       runout.RetryNever,
	}, options)
}

// DeleteFaults deletes all faults: DELETE /sandbox/faults.
//
// Deletes all faults at once, so that calls are answered as usual again. Calls that a fault is already delaying are
// still answered at the end of their delay.
//
// Known from:
//
//   - chosen: All faults go at once; there is no way to take away a single one.
func (c *Control) DeleteFaults(ctx context.Context, options ...runout.CallOption) error {
	return c.client.Do(ctx, runout.Request{
		Method:      "DELETE",
		Path:        "/sandbox/faults",
		OperationID: "deleteFaults",
		Retry:       runout.RetryNever,
	}, options...)
}
