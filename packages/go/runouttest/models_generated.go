// Code generated from spec/sandbox.yaml by `pnpm generate`. DO NOT EDIT.

package runouttest

import (
	"encoding/json"
	"time"
)

// BuyerMessageAction means: The buyer writes to the seller.
//
// Known from:
//
//   - chosen: A message has at most 10,000 characters. A null character, or half of a surrogate pair, is a 422.
type BuyerMessageAction struct {
	// Message is the text.
	Message string `json:"message"`
}

// MarshalJSON writes the action with it.
func (o BuyerMessageAction) MarshalJSON() ([]byte, error) {
	type plain BuyerMessageAction
	return json.Marshal(struct {
		Tag string `json:"action"`
		plain
	}{"message", plain(o)})
}

// Clock is the sandbox's time.
type Clock struct {
	// Now is the time in the sandbox, in UTC.
	Now time.Time `json:"now"`
	// OffsetSeconds: How many seconds the sandbox is ahead of the machine's time.
	OffsetSeconds float64 `json:"offset_seconds"`
}

// ClockSet is a new time. Exactly one of the two keys.
type ClockSet struct {
	// Now is the new time, from 1970 to 9997; the clock continues from there.
	Now *time.Time `json:"now,omitempty"`
	// AdvanceSeconds: How many seconds the clock is moved forward.
	AdvanceSeconds *float64 `json:"advance_seconds,omitempty"`
}

// Fault is a fault in force.
type Fault struct {
	// ID is the fault's number.
	ID int `json:"id"`
	// OperationID is the operation that fails; * for all.
	OperationID string `json:"operation_id"`
	// Status is the status of the response; null when the operation runs.
	Status *int `json:"status"`
	// LatencyMS: How long the response is delayed, in milliseconds.
	LatencyMS int `json:"latency_ms"`
	// Cut: Whether the connection is closed without a response.
	Cut bool `json:"cut"`
	// Every: Only every n-th call is affected.
	Every int `json:"every"`
	// Remaining: How many more calls are affected; null for no limit.
	Remaining *int `json:"remaining"`
}

// FaultCreate is a fault that affects the next calls of an operation. At least one of status, latency_ms and cut.
type FaultCreate struct {
	// OperationID is the operation, by its id in the marketplace document; * for all.
	OperationID MarketplaceOperation `json:"operation_id"`
	// Status is the status of the response; the operation does not run.
	Status *int `json:"status,omitempty"`
	// LatencyMS: How long the response is delayed, in milliseconds.
	LatencyMS *int `json:"latency_ms,omitempty"`
	// Cut: Whether the connection is closed without a response.
	Cut *bool `json:"cut,omitempty"`
	// Every: Only every n-th call is affected. 1 when absent.
	Every *int `json:"every,omitempty"`
	// Times: How many calls are affected before the fault ends; no limit when absent.
	Times *int `json:"times,omitempty"`
}

// FaultList has the faults in force.
type FaultList struct {
	// Faults is the faults, oldest first.
	Faults []Fault `json:"faults"`
}

// ListingAction is a change of a listing by the site, by time, or by the owner's stock.
type ListingAction struct {
	// Action is the kind of action on a listing.
	Action ListingActionKind `json:"action"`
	// Quantity: With stock, the number of copies; otherwise ignored.
	Quantity *int `json:"quantity,omitempty"`
}

// ListingActionKind is the kind of action on a listing.
type ListingActionKind string

// The values of ListingActionKind that the contract names.
const (
	ListingActionKindViolate   ListingActionKind = "violate"
	ListingActionKindSuspend   ListingActionKind = "suspend"
	ListingActionKindExpire    ListingActionKind = "expire"
	ListingActionKindReinstate ListingActionKind = "reinstate"
	ListingActionKindStock     ListingActionKind = "stock"
)

// Values gives those that the contract names.
func (ListingActionKind) Values() []ListingActionKind {
	return []ListingActionKind{
		ListingActionKindViolate,
		ListingActionKindSuspend,
		ListingActionKindExpire,
		ListingActionKindReinstate,
		ListingActionKindStock,
	}
}

// MarketplaceOperation is an operation of the marketplace document, by its id.
type MarketplaceOperation string

// The values of MarketplaceOperation that the contract names.
const (
	MarketplaceOperationGetAPIInfo           MarketplaceOperation = "getApiInfo"
	MarketplaceOperationGetIdentity          MarketplaceOperation = "getIdentity"
	MarketplaceOperationGetRequestToken      MarketplaceOperation = "getRequestToken"
	MarketplaceOperationCreateRequestToken   MarketplaceOperation = "createRequestToken"
	MarketplaceOperationGetAccessToken       MarketplaceOperation = "getAccessToken"
	MarketplaceOperationCreateAccessToken    MarketplaceOperation = "createAccessToken"
	MarketplaceOperationGetUser              MarketplaceOperation = "getUser"
	MarketplaceOperationGetInventory         MarketplaceOperation = "getInventory"
	MarketplaceOperationGetRelease           MarketplaceOperation = "getRelease"
	MarketplaceOperationCreateListing        MarketplaceOperation = "createListing"
	MarketplaceOperationGetListing           MarketplaceOperation = "getListing"
	MarketplaceOperationEditListing          MarketplaceOperation = "editListing"
	MarketplaceOperationDeleteListing        MarketplaceOperation = "deleteListing"
	MarketplaceOperationListOrders           MarketplaceOperation = "listOrders"
	MarketplaceOperationGetOrder             MarketplaceOperation = "getOrder"
	MarketplaceOperationEditOrder            MarketplaceOperation = "editOrder"
	MarketplaceOperationListOrderMessages    MarketplaceOperation = "listOrderMessages"
	MarketplaceOperationAddOrderMessage      MarketplaceOperation = "addOrderMessage"
	MarketplaceOperationGetFee               MarketplaceOperation = "getFee"
	MarketplaceOperationGetFeeInCurrency     MarketplaceOperation = "getFeeInCurrency"
	MarketplaceOperationGetPriceSuggestions  MarketplaceOperation = "getPriceSuggestions"
	MarketplaceOperationGetReleaseStatistics MarketplaceOperation = "getReleaseStatistics"
)

// Values gives those that the contract names.
func (MarketplaceOperation) Values() []MarketplaceOperation {
	return []MarketplaceOperation{
		MarketplaceOperationGetAPIInfo,
		MarketplaceOperationGetIdentity,
		MarketplaceOperationGetRequestToken,
		MarketplaceOperationCreateRequestToken,
		MarketplaceOperationGetAccessToken,
		MarketplaceOperationCreateAccessToken,
		MarketplaceOperationGetUser,
		MarketplaceOperationGetInventory,
		MarketplaceOperationGetRelease,
		MarketplaceOperationCreateListing,
		MarketplaceOperationGetListing,
		MarketplaceOperationEditListing,
		MarketplaceOperationDeleteListing,
		MarketplaceOperationListOrders,
		MarketplaceOperationGetOrder,
		MarketplaceOperationEditOrder,
		MarketplaceOperationListOrderMessages,
		MarketplaceOperationAddOrderMessage,
		MarketplaceOperationGetFee,
		MarketplaceOperationGetFeeInCurrency,
		MarketplaceOperationGetPriceSuggestions,
		MarketplaceOperationGetReleaseStatistics,
	}
}

// MergeAction means: Orders of the same buyer and seller become one new order; the sources become Merged.
type MergeAction struct {
	// OrderIDs is the other orders to merge with the order in the URL.
	OrderIDs []string `json:"order_ids"`
}

// MarshalJSON writes the action with it.
func (o MergeAction) MarshalJSON() ([]byte, error) {
	type plain MergeAction
	return json.Marshal(struct {
		Tag string `json:"action"`
		plain
	}{"merge", plain(o)})
}

// OrderAction is an action on an order that otherwise happens on the website. One of [PayAction],
// [BuyerMessageAction], [RequestCancelAction], [RefundAction], [MergeAction].
type OrderAction interface {
	isOrderAction()
}

func (PayAction) isOrderAction() {}

func (BuyerMessageAction) isOrderAction() {}

func (RequestCancelAction) isOrderAction() {}

func (RefundAction) isOrderAction() {}

func (MergeAction) isOrderAction() {}

// PayAction means: The buyer pays an invoiced order.
type PayAction struct {
	// Pending: Whether the payment is only announced; the order becomes Payment Pending. False when absent.
	Pending *bool `json:"pending,omitempty"`
}

// MarshalJSON writes the action with it.
func (o PayAction) MarshalJSON() ([]byte, error) {
	type plain PayAction
	return json.Marshal(struct {
		Tag string `json:"action"`
		plain
	}{"pay", plain(o)})
}

// RefundAction means: The seller sends a refund. An amount of items and shipping or more sets the status Refund Sent,
// and once received Cancelled (Refund Received); a smaller amount does not change the status.
type RefundAction struct {
	// Amount is the amount in the order's currency, rounded to two decimals.
	Amount float64 `json:"amount"`
	// Received: Whether the buyer receives it at once. True when absent.
	Received *bool `json:"received,omitempty"`
}

// MarshalJSON writes the action with it.
func (o RefundAction) MarshalJSON() ([]byte, error) {
	type plain RefundAction
	return json.Marshal(struct {
		Tag string `json:"action"`
		plain
	}{"refund", plain(o)})
}

// RequestCancelAction means: The buyer asks the seller to cancel.
//
// Known from:
//
//   - chosen: A message has at most 10,000 characters. A null character, or half of a surrogate pair, is a 422.
type RequestCancelAction struct {
	// Message is the buyer's reason.
	Message *string `json:"message,omitempty"`
}

// MarshalJSON writes the action with it.
func (o RequestCancelAction) MarshalJSON() ([]byte, error) {
	type plain RequestCancelAction
	return json.Marshal(struct {
		Tag string `json:"action"`
		plain
	}{"request_cancel", plain(o)})
}

// SandboxOrderCreate is an order that a buyer places on the website.
//
// Known from:
//
//   - chosen: Texts have at most 2,000 characters, a name 100. A null character, or half of a surrogate pair, is a
//     422.
type SandboxOrderCreate struct {
	// Buyer is the buyer's username.
	Buyer string `json:"buyer"`
	// ListingIDs is the listings to order; all for sale by one seller.
	ListingIDs []int64 `json:"listing_ids"`
	// AdditionalInstructions is the buyer's instructions.
	AdditionalInstructions *string `json:"additional_instructions,omitempty"`
	// ShippingAddress is the shipping address; the buyer's own address when absent.
	ShippingAddress *string `json:"shipping_address,omitempty"`
}

// Scenario stands for steps that bring the marketplace into a state.
//
// Known from:
//
//   - chosen: A scenario has at most 1,000 steps, and a description of 2,000 characters.
type Scenario struct {
	// Description: What the scenario is for. Only for people.
	Description *string `json:"description,omitempty"`
	// Reset: Whether to restore the seed data first. False when absent.
	Reset *bool `json:"reset,omitempty"`
	// Steps is the steps, in the order in which they run.
	Steps []ScenarioStep `json:"steps"`
}

// ScenarioOperation is the operation, by its id in the marketplace document or in this one.
type ScenarioOperation string

// The values of ScenarioOperation that the contract names.
const (
	ScenarioOperationCreateListing      ScenarioOperation = "createListing"
	ScenarioOperationEditListing        ScenarioOperation = "editListing"
	ScenarioOperationDeleteListing      ScenarioOperation = "deleteListing"
	ScenarioOperationEditOrder          ScenarioOperation = "editOrder"
	ScenarioOperationAddOrderMessage    ScenarioOperation = "addOrderMessage"
	ScenarioOperationCreateSandboxOrder ScenarioOperation = "createSandboxOrder"
	ScenarioOperationActOnOrder         ScenarioOperation = "actOnOrder"
	ScenarioOperationActOnListing       ScenarioOperation = "actOnListing"
	ScenarioOperationActOnUser          ScenarioOperation = "actOnUser"
	ScenarioOperationSetClock           ScenarioOperation = "setClock"
	ScenarioOperationCreateFault        ScenarioOperation = "createFault"
)

// Values gives those that the contract names.
func (ScenarioOperation) Values() []ScenarioOperation {
	return []ScenarioOperation{
		ScenarioOperationCreateListing,
		ScenarioOperationEditListing,
		ScenarioOperationDeleteListing,
		ScenarioOperationEditOrder,
		ScenarioOperationAddOrderMessage,
		ScenarioOperationCreateSandboxOrder,
		ScenarioOperationActOnOrder,
		ScenarioOperationActOnListing,
		ScenarioOperationActOnUser,
		ScenarioOperationSetClock,
		ScenarioOperationCreateFault,
	}
}

// ScenarioResult has the responses of a scenario's steps.
type ScenarioResult struct {
	// Steps: One for each step, in the same order.
	Steps []ScenarioStepResult `json:"steps"`
}

// ScenarioStep is one call of an operation that changes something.
//
// Known from:
//
//   - chosen: A value of the path has at most 200 characters, a name 100. A null character, or half of a surrogate
//     pair, is a 422.
type ScenarioStep struct {
	// StepID is a name that later steps can refer to, unique in the scenario.
	StepID *string `json:"step_id,omitempty"`
	// OperationID is the operation, by its id in the marketplace document or in this one.
	OperationID ScenarioOperation `json:"operation_id"`
	// As is the name of the user who makes the call. Without it, the call has no user, which is enough for the sandbox's
	// own operations.
	As *string `json:"as,omitempty"`
	// Path is the parameters in the operation's path.
	Path map[string]any `json:"path,omitempty"`
	// Body is the operation's body.
	Body map[string]any `json:"body,omitempty"`
}

// ScenarioStepResult is the response of a step.
type ScenarioStepResult struct {
	// StepID is the step's name; null when it has none.
	StepID *string `json:"step_id"`
	// OperationID is the operation that was called.
	OperationID string `json:"operation_id"`
	// Answer is the response body; null when there is none.
	Answer map[string]any `json:"answer"`
}

// Snapshot is a saved state of the marketplace.
type Snapshot struct {
	// Name is the name that it was saved under.
	Name string `json:"name"`
	// Created is the sandbox's time when it was saved, in UTC.
	Created time.Time `json:"created"`
	// Listings: Number of listings in it, in any status.
	Listings int `json:"listings"`
	// Orders: Number of orders in it.
	Orders int `json:"orders"`
}

// SnapshotCreate is a name for the current state.
//
// Known from:
//
//   - chosen: A name is not . or ..: clients take these out of an address (RFC 3986, 5.2.4), so that the snapshot
//     could not be restored.
type SnapshotCreate struct {
	// Name is the name of the snapshot.
	Name string `json:"name"`
}

// SnapshotList has the snapshots.
type SnapshotList struct {
	// Snapshots is the snapshots, oldest first.
	Snapshots []Snapshot `json:"snapshots"`
}

// UserAction is an action of the site on a user.
type UserAction struct {
	// Action is the kind of action on a user.
	Action UserActionKind `json:"action"`
}

// UserActionKind is the kind of action on a user.
type UserActionKind string

// The values of UserActionKind that the contract names.
const (
	UserActionKindSuspend   UserActionKind = "suspend"
	UserActionKindReinstate UserActionKind = "reinstate"
)

// Values gives those that the contract names.
func (UserActionKind) Values() []UserActionKind {
	return []UserActionKind{
		UserActionKindSuspend,
		UserActionKindReinstate,
	}
}
