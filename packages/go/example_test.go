package runout_test

import (
	"context"
	"errors"
	"fmt"
	"log"
	"net/http"

	runout "github.com/runout/runout/packages/go"
	"github.com/runout/runout/packages/go/runouttest"
)

func Example() {
	ctx := context.Background()
	client, err := runout.New(sandboxURL, "my-shop/1.0", runout.WithAuth(runout.Token("seller-token")))
	if err != nil {
		log.Fatal(err)
	}
	created, err := client.CreateListing(ctx, runout.ListingCreate{
		ReleaseID: 1,
		Condition: runout.MediaConditionNearMint,
		Price:     24.5,
	})
	if err != nil {
		log.Fatal(err)
	}
	listing, err := client.GetListing(ctx, created.ListingID, nil)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(listing.Status, listing.Condition, listing.Price.Value)
	// Output: For Sale Near Mint (NM or M-) 24.5
}

func ExampleClient_EditListing() {
	ctx := context.Background()
	client := exampleClient()
	err := client.EditListing(ctx, 4300801460, runout.ListingEdit{
		Price:       new(19.5),
		AllowOffers: new(false),
	})
	if err != nil {
		log.Fatal(err)
	}
	listing, err := client.GetListing(ctx, 4300801460, nil)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(listing.Price.Value, listing.AllowOffers)
	// Output: 19.5 false
}

func ExampleClient_AllInventory() {
	ctx := context.Background()
	client := exampleClient()
	params := &runout.GetInventoryParams{Status: runout.InventoryStatusForSale, Sort: runout.InventorySortPrice, PerPage: 100}
	for listing, err := range client.AllInventory(ctx, "example_seller", params) {
		if err != nil {
			log.Fatal(err)
		}
		fmt.Println(listing.Release.Title, listing.Price.Value, client.Budget().Limit)
		break
	}
	// Output: Тихий Берег 1.5 60
}

func ExampleClient_AllOrderMessages() {
	ctx := context.Background()
	client := exampleClient()
	for entry, err := range client.AllOrderMessages(ctx, "845236-9", nil) {
		if err != nil {
			log.Fatal(err)
		}
		switch entry := entry.(type) {
		case *runout.StatusEntry:
			fmt.Println("status", entry.StatusID)
		case *runout.RefundReceivedEntry:
			fmt.Println("refund", entry.Refund.Amount)
		case *runout.UnknownOrderMessage:
			fmt.Println("of a new kind:", entry.Type)
		}
	}
	// Output:
	// refund 5
	// status 6
	// status 5
	// status 3
	// status 1
}

func ExampleAPIError() {
	client := exampleClient()
	_, err := client.GetListing(context.Background(), 1, nil)
	if errors.Is(err, runout.ErrNotFound) {
		fmt.Println("not found")
	}
	var refused *runout.APIError
	if errors.As(err, &refused) {
		fmt.Println(refused.Status, refused.Message, refused.Attempts)
	}
	// Output:
	// not found
	// 404 Item not found. It may have been deleted. 1
}

func ExampleWithMetadata() {
	client := exampleClient()
	var metadata runout.Metadata
	_, err := client.GetIdentity(context.Background(), runout.WithMetadata(&metadata))
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(metadata.Status, metadata.Attempts, metadata.Header.Get("Content-Type"))
	// Output: 200 1 application/json
}

func ExampleWithEvents() {
	hook := func(_ context.Context, event runout.Event) {
		fmt.Println(event.Kind, event.Call.OperationID, event.Status)
	}
	client, err := runout.New(sandboxURL, "my-shop/1.0", runout.WithEvents(hook))
	if err != nil {
		log.Fatal(err)
	}
	if _, err := client.GetFee(context.Background(), "10.00"); err != nil {
		fmt.Println(errors.Is(err, runout.ErrAuthentication))
	}
	// Output:
	// call getFee 0
	// attempt getFee 401
	// end getFee 401
	// true
}

func ExampleWithConditionalRequests() {
	ctx := context.Background()
	client, err := runout.New(sandboxURL, "my-shop/1.0", runout.WithConditionalRequests(100))
	if err != nil {
		log.Fatal(err)
	}
	for range 2 {
		var metadata runout.Metadata
		if _, err := client.GetInventory(ctx, "example_seller", nil, runout.WithMetadata(&metadata)); err != nil {
			log.Fatal(err)
		}
		fmt.Println(metadata.Status, metadata.NotModified)
	}
	// Output:
	// 200 false
	// 200 true
}

func ExampleClient_Do() {
	client := exampleClient()
	var clock struct {
		OffsetSeconds float64 `json:"offset_seconds"`
	}
	request := runout.Request{Method: http.MethodGet, Path: "/sandbox/clock", Result: &clock}
	if err := client.Do(context.Background(), request); err != nil {
		log.Fatal(err)
	}
	fmt.Println(clock.OffsetSeconds < 1)
	// Output: true
}

func ExampleOAuthFlow() {
	ctx := context.Background()
	keys := runout.OAuthKeys{Key: "demo-key", Secret: "demo-secret"}
	flow, err := runout.NewOAuthFlow(sandboxURL, "my-shop/1.0", keys)
	if err != nil {
		log.Fatal(err)
	}
	token, err := flow.Begin(ctx, "http://127.0.0.1:3000/back")
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(token.AuthorizeURL != "")
	// Send the user to token.AuthorizeURL and keep the token. The user comes back with a verifier:
	keys, err = flow.Complete(ctx, token, "verifier")
	if err == nil {
		_, err = runout.New(sandboxURL, "my-shop/1.0", runout.WithAuth(runout.OAuth(keys)))
	}
	var refused *runout.APIError
	fmt.Println(errors.As(err, &refused))
	// Output:
	// true
	// true
}

// exampleClient is the client of the examples. Each begins with the demo data.
func exampleClient() *runout.Client {
	control, err := runouttest.New(sandboxURL)
	if err != nil {
		log.Fatal(err)
	}
	if err := control.ResetSandbox(context.Background()); err != nil {
		log.Fatal(err)
	}
	client, err := runout.New(sandboxURL, "my-shop/1.0", runout.WithAuth(runout.Token("seller-token")))
	if err != nil {
		log.Fatal(err)
	}
	return client
}
