// Package runouttest controls a sandbox: it acts as a buyer, sets the clock, makes calls fail, and puts everything back.
//
// In a test, [Start] gives a sandbox of the test's own:
//
//	sandbox := runouttest.Start(t)
//	client, err := runout.New(sandbox.URL, "my-shop-test/1.0", runout.WithAuth(runout.Token("seller-token")))
//	order, err := sandbox.CreateSandboxOrder(ctx, runouttest.SandboxOrderCreate{Buyer: "example_buyer", ListingIDs: []int64{4300801460}})
package runouttest

import (
	"context"

	runout "github.com/runout/runout/packages/go"
)

// Control calls the control API of a sandbox. It is safe for use by several goroutines.
type Control struct {
	client *runout.Client
}

// New makes a control of the sandbox at a base URL. The control API takes no credentials, and is not counted against the rate limit.
// The error is that of [runout.New].
func New(baseURL string, options ...runout.Option) (*Control, error) {
	client, err := runout.New(baseURL, "runouttest/"+runout.Version, append(options, runout.WithoutPacing())...)
	if err != nil {
		return nil, err
	}
	return &Control{client}, nil
}

// fetch makes a call whose answer is an object.
func fetch[T any](ctx context.Context, c *runout.Client, request runout.Request, options []runout.CallOption) (*T, error) {
	result := new(T)
	request.Result = result
	if err := c.Do(ctx, request, options...); err != nil {
		return nil, err
	}
	return result, nil
}
