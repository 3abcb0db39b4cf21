// Package runout is a client for the Discogs Marketplace API, and for the sandbox and the mock of Runout.
//
// Parameters, bodies, answers and errors have the types of the contract. A call is signed, waits for the rate limit, is repeated
// where the contract allows it, and ends with a typed error:
//
//	client, err := runout.New("http://127.0.0.1:8080", "my-shop/1.0", runout.WithAuth(runout.Token("seller-token")))
//	listing, err := client.GetListing(ctx, 4300801460, nil)
//	if errors.Is(err, runout.ErrNotFound) {
//		// there is no such listing
//	}
//
// What is received is open: a new status, condition or kind of message never fails. Enums are string types with constants and a
// method Known, and a message of an unknown kind is an [UnknownOrderMessage].
//
// The package runouttest starts a sandbox for tests, and controls it.
package runout
