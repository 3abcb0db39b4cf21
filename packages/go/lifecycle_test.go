package runout_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	runout "github.com/runout/runout/packages/go"
	"github.com/runout/runout/packages/go/runouttest"
)

// newSandboxClient makes a client of the shared sandbox, which is reset before and after the test.
func newSandboxClient(t *testing.T, auth func() runout.Auth, options ...runout.Option) *runout.Client {
	t.Helper()
	reset := func() {
		if err := sandbox.ResetSandbox(context.Background()); err != nil {
			t.Error(err)
		}
	}
	reset()
	t.Cleanup(reset)
	return sandboxClient(t, auth, options...)
}

// sandboxClient makes a client of the shared sandbox as it is.
func sandboxClient(t *testing.T, auth func() runout.Auth, options ...runout.Option) *runout.Client {
	t.Helper()
	client, err := runout.New(sandboxURL, "lifecycle/1.0", append(options, runout.WithAuth(auth()), runout.WithoutPacing())...)
	if err != nil {
		t.Fatal(err)
	}
	return client
}

// A listing is created, ordered, invoiced, paid, shipped and refunded.
func TestLifecycle(t *testing.T) {
	for name, auth := range map[string]func(t *testing.T) runout.Auth{
		"with a token":   func(*testing.T) runout.Auth { return runout.Token("seller-token") },
		"with HMAC-SHA1": func(t *testing.T) runout.Auth { return runout.OAuth(permission(t, runout.HMACSHA1)) },
		"with PLAINTEXT": func(t *testing.T) runout.Auth { return runout.OAuth(permission(t, runout.Plaintext)) },
	} {
		t.Run(name, func(t *testing.T) {
			client := newSandboxClient(t, func() runout.Auth { return auth(t) })
			listing := createAndEdit(t, client)
			order := sell(t, client, listing)
			checkLog(t, client, order)
		})
	}
}

// seller is the one of the demo data.
func seller() runout.Auth { return runout.Token("seller-token") }

// A user gives an application the permission, and it acts for them.
// The steps of OAuth can be taken by POST too.
// permission goes through the three steps of OAuth as the demo seller.
// allow presses the button on the page of the sandbox, and gives the verifier that it shows.
func createAndEdit(t *testing.T, client *runout.Client) *runout.Listing {
	t.Helper()
	ctx := t.Context()
	created, err := client.CreateListing(ctx, runout.ListingCreate{
		ReleaseID: 1,
		Condition: runout.MediaConditionNearMint,
		Price:     24.5,
		Status:    new(runout.EditableListingStatusDraft),
	})
	if err != nil {
		t.Fatal(err)
	}
	err = client.EditListing(ctx, created.ListingID, runout.ListingEdit{
		Status:      new(runout.EditableListingStatusForSale),
		Price:       new(22.0),
		Comments:    new("Light ring wear <b>&</b> \u65e5\u672c"),
		AllowOffers: new(false),
	})
	if err != nil {
		t.Fatal(err)
	}
	listing, err := client.GetListing(ctx, created.ListingID, &runout.GetListingParams{CurrAbbr: runout.CurrencyUSD})
	if err != nil {
		t.Fatal(err)
	}
	got := fmt.Sprint(listing.Status, listing.Price.Value, listing.Comments, listing.AllowOffers, listing.Condition.Known())
	if want := fmt.Sprint("For Sale", 22, "Light ring wear <b>&</b> \u65e5\u672c", false, true); got != want {
		t.Errorf("the listing is %s, not %s", got, want)
	}
	return listing
}

func sell(t *testing.T, client *runout.Client, listing *runout.Listing) *runout.Order {
	t.Helper()
	ctx := t.Context()
	order, err := sandbox.CreateSandboxOrder(ctx, runouttest.SandboxOrderCreate{Buyer: "example_buyer", ListingIDs: []int64{listing.ID}})
	if err != nil {
		t.Fatal(err)
	}
	if order, err = client.EditOrder(ctx, order.ID, runout.OrderEdit{Shipping: new(6.5)}); err != nil {
		t.Fatal(err)
	}
	if order.Status != runout.OrderStatusInvoiceSent || order.Shipping.Value != 6.5 {
		t.Errorf("the order is %s and shipping %v", order.Status, order.Shipping)
	}
	if order, err = sandbox.ActOnOrder(ctx, order.ID, runouttest.PayAction{}); err != nil {
		t.Fatal(err)
	}
	if read, err := client.GetOrder(ctx, order.ID); err != nil || read.Status != order.Status {
		t.Errorf("the order is %+v: %v", read, err)
	}
	tracking := runout.TrackingInput{Number: "00340434161094015902", Carrier: new(runout.CarrierDHL)}
	if _, err = client.EditOrder(ctx, order.ID, runout.OrderEdit{Tracking: &tracking}); err != nil {
		t.Fatal(err)
	}
	message := runout.OrderMessageCreate{Status: new(runout.OrderStatusShipped), Message: new("On its way!")}
	written, err := client.AddOrderMessage(ctx, order.ID, message)
	if err != nil {
		t.Fatal(err)
	}
	if !strings.HasSuffix(written.Message, "On its way!") || written.From.Username != "example_seller" {
		t.Errorf("the message is %+v", written)
	}
	if _, err = sandbox.ActOnOrder(ctx, order.ID, runouttest.BuyerMessageAction{Message: "It never came."}); err != nil {
		t.Fatal(err)
	}
	order, err = sandbox.ActOnOrder(ctx, order.ID, runouttest.RefundAction{Amount: 28.5})
	if err != nil {
		t.Fatal(err)
	}
	if order.Status != runout.OrderStatusCancelledRefundReceived {
		t.Errorf("the order is %s", order.Status)
	}
	return order
}

func checkLog(t *testing.T, client *runout.Client, order *runout.Order) {
	t.Helper()
	var log []string
	for entry, err := range client.AllOrderMessages(t.Context(), order.ID, &runout.ListOrderMessagesParams{PerPage: 4}) {
		if err != nil {
			t.Fatal(err)
		}
		switch entry := entry.(type) {
		case *runout.StatusEntry:
			log = append(log, fmt.Sprint("status ", entry.StatusID))
		case *runout.ShippingEntry:
			log = append(log, fmt.Sprint("shipping ", entry.New))
		case *runout.RefundSentEntry:
			log = append(log, fmt.Sprint("refund sent ", entry.Refund.Amount))
		case *runout.RefundReceivedEntry:
			log = append(log, fmt.Sprint("refund received ", entry.Refund.Order.ID == order.ID))
		case *runout.PaymentEntry:
			log = append(log, "payment by "+entry.Actor.Username)
		case *runout.TrackingEntry:
			log = append(log, "tracking by "+entry.Actor.Username)
		case *runout.MessageEntry:
			log = append(log, "message: "+entry.Message)
		default:
			t.Errorf("there is an entry of the type %T", entry)
		}
	}
	slices.Reverse(log)
	want := []string{
		"status 1", "shipping 6.5", "status 3", "payment by example_buyer", "status 5", "tracking by example_seller", "status 6",
		"message: Seller changed status from Payment Received to Shipped\n\nOn its way!", "message: It never came.", "refund sent 28.5", "status 7", "refund received true", "status 15",
	}
	if !slices.Equal(log, want) {
		t.Errorf("the log is\n%q, not\n%q", log, want)
	}
}

// Lists are read to their end by pages, and can be read again.
// Lists are read to their end by items, from the page that is asked for.
// A page that has not changed is not sent again.
// What there is of a user, a release and its prices is read.
func TestReads(t *testing.T) {
	client := newSandboxClient(t, seller)
	ctx := t.Context()
	if info, err := client.GetAPIInfo(ctx); err != nil || info.Hello == "" {
		t.Errorf("the API is %+v: %v", info, err)
	}
	if user, err := client.GetUser(ctx, "example_seller"); err != nil || user.Username != "example_seller" {
		t.Errorf("the user is %+v: %v", user, err)
	}
	release, err := client.GetRelease(ctx, 1, &runout.GetReleaseParams{CurrAbbr: runout.CurrencyEUR})
	if err != nil || release.ID != 1 {
		t.Errorf("the release is %+v: %v", release, err)
	}
	if prices, err := client.GetPriceSuggestions(ctx, 1); err != nil || prices[runout.MediaConditionMint].Value <= 0 {
		t.Errorf("the suggested prices are %v: %v", prices, err)
	}
	params := &runout.GetReleaseStatisticsParams{CurrAbbr: runout.CurrencyGBP}
	statistics, err := client.GetReleaseStatistics(ctx, 1, params)
	if err != nil || statistics.LowestPrice == nil || statistics.LowestPrice.Currency != runout.CurrencyGBP {
		t.Errorf("the statistics are %+v: %v", statistics, err)
	}
	if fee, err := client.GetFeeInCurrency(ctx, "10.00", runout.CurrencyEUR); err != nil || fee.Value != 0.9 {
		t.Errorf("the fee is %+v: %v", fee, err)
	}
}

// What was made is deleted, and is not there afterwards.
func TestDelete(t *testing.T) {
	client := newSandboxClient(t, seller)
	ctx := t.Context()
	created, err := client.CreateListing(ctx, runout.ListingCreate{ReleaseID: 1, Condition: runout.MediaConditionMint, Price: 9})
	if err != nil {
		t.Fatal(err)
	}
	if err := client.DeleteListing(ctx, created.ListingID); err != nil {
		t.Fatal(err)
	}
	if _, err := client.GetListing(ctx, created.ListingID, nil); !errors.Is(err, runout.ErrNotFound) {
		t.Errorf("the listing is still there: %v", err)
	}
}

// The sandbox is reset, its clock moves, and its faults take effect.
func TestControl(t *testing.T) {
	client := newSandboxClient(t, seller, runout.WithRetries(0))
	ctx := t.Context()
	if _, err := sandbox.CreateSnapshot(ctx, runouttest.SnapshotCreate{Name: "go"}); err != nil {
		t.Fatal(err)
	}
	before, err := sandbox.GetClock(ctx)
	if err != nil {
		t.Fatal(err)
	}
	after, err := sandbox.SetClock(ctx, runouttest.ClockSet{AdvanceSeconds: new(3600.0)})
	if err != nil || after.Now.Sub(before.Now).Hours() < 1 {
		t.Errorf("the clock is at %v after %v: %v", after, before, err)
	}
	fault := runouttest.FaultCreate{OperationID: runouttest.MarketplaceOperationGetIdentity, Status: new(503), Times: new(1)}
	if _, err := sandbox.CreateFault(ctx, fault); err != nil {
		t.Fatal(err)
	}
	if _, err := client.GetIdentity(ctx); !errors.Is(err, runout.ErrServiceUnavailable) || !errors.Is(err, runout.ErrServer) {
		t.Errorf("the fault has no effect: %v", err)
	}
	if faults, err := sandbox.ListFaults(ctx); err != nil || len(faults.Faults) != 0 {
		t.Errorf("the fault is still in force: %+v: %v", faults, err)
	}
	if err := sandbox.DeleteFaults(ctx); err != nil {
		t.Error(err)
	}
	listing, err := sandbox.ActOnListing(ctx, 4300801460, runouttest.ListingAction{Action: runouttest.ListingActionKindViolate})
	if err != nil || listing.Status != "Violation" {
		t.Errorf("the listing is %+v: %v", listing, err)
	}
	user, err := sandbox.ActOnUser(ctx, "example_seller", runouttest.UserAction{Action: runouttest.UserActionKindSuspend})
	if err != nil || !user.MarketplaceSuspended {
		t.Errorf("the seller is %+v: %v", user, err)
	}
	if err := sandbox.RestoreSnapshot(ctx, "go"); err != nil {
		t.Fatal(err)
	}
	if _, err := sandbox.LoadScenario(ctx, runouttest.Scenario{Steps: []runouttest.ScenarioStep{{
		OperationID: runouttest.ScenarioOperationActOnUser,
		Path:        map[string]any{"username": "example_seller"},
		Body:        map[string]any{"action": "suspend"},
	}}}); err != nil {
		t.Fatal(err)
	}
	if user, err = client.GetUser(ctx, "example_seller"); err != nil || !user.MarketplaceSuspended {
		t.Errorf("the seller is not suspended: %v", err)
	}
	var refused *runout.APIError
	if err := sandbox.RestoreSnapshot(ctx, "unknown"); !errors.As(err, &refused) || refused.Details().OperationID != "restoreSnapshot" {
		t.Errorf("a snapshot that is not there: %v", err)
	}
	if snapshots, err := sandbox.ListSnapshots(ctx); err != nil || len(snapshots.Snapshots) == 0 {
		t.Errorf("the snapshots are %+v: %v", snapshots, err)
	}
	if err := sandbox.DeleteSnapshot(ctx, "go"); err != nil {
		t.Error(err)
	}
	orders := 0
	for _, err := range sandbox.AllBuyerOrders(ctx, "example_buyer", nil) {
		if err != nil {
			t.Fatal(err)
		}
		orders++
	}
	if orders == 0 {
		t.Error("the buyer has no orders")
	}
}
