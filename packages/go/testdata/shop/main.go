// Shop is a program outside of the repository that uses the module as it is published.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"

	runout "github.com/runout/runout/packages/go"
	"github.com/runout/runout/packages/go/runouttest"
)

func main() {
	ctx := context.Background()
	client, err := runout.New(os.Args[1], "shop/1.0", runout.WithAuth(runout.Token("seller-token")))
	if err != nil {
		panic(err)
	}
	control, err := runouttest.New(os.Args[1])
	if err != nil {
		panic(err)
	}
	if _, err := control.GetClock(ctx); err != nil {
		panic(err)
	}
	_, err = client.GetListing(ctx, 1, nil)
	fmt.Println(errors.Is(err, runout.ErrNotFound), runout.Version)
}
