package runouttest_test

import (
	"context"
	"errors"
	"path/filepath"
	"strings"
	"testing"

	runout "github.com/runout/runout/packages/go"
	"github.com/runout/runout/packages/go/runouttest"
)

// serverCommand starts the server of the repository from its sources, by the Node that the repository pins.
var serverCommand = []string{
	filepath.FromSlash("../../../node_modules/.bin/node"), "--conditions=@runout/source",
	filepath.FromSlash("../../../apps/server/src/main.ts"),
}

func TestStart(t *testing.T) {
	t.Setenv("DATABASE_URL", "postgres://nowhere.example/shop")
	t.Setenv("PORT", "1")
	sandbox := runouttest.Start(t, serverCommand...)
	client, err := runout.New(sandbox.URL, "test/1.0", runout.WithAuth(runout.Token("seller-token")))
	if err != nil {
		t.Fatal(err)
	}
	create := runouttest.SandboxOrderCreate{Buyer: "example_buyer", ListingIDs: []int64{4300801460}}
	order, err := sandbox.CreateSandboxOrder(t.Context(), create)
	if err != nil {
		t.Fatal(err)
	}
	received, err := client.GetOrder(t.Context(), order.ID)
	if err != nil || received.Status != runout.OrderStatusNewOrder {
		t.Errorf("the order is %v: %v", received, err)
	}
	if client.Budget().Remaining == 0 {
		t.Error("calls are counted")
	}

	t.Run("uses a sandbox that runs, after a reset", func(t *testing.T) {
		t.Setenv("RUNOUT_SANDBOX_URL", sandbox.URL+"/")
		again := runouttest.Start(t, "no such command")
		if again.URL != sandbox.URL {
			t.Errorf("the sandbox is at %s", again.URL)
		}
		if _, err := client.GetOrder(t.Context(), order.ID); !errors.Is(err, runout.ErrNotFound) {
			t.Errorf("the order of the test before is still there: %v", err)
		}
	})
}

func TestStartServerSaysWhatIsWrong(t *testing.T) {
	for want, command := range map[string][]string{
		"the default command needs Node 20 or newer": {"no-such-command-of-runout"},
		"the server said this":                       {"go", "run", "./testdata/failing"},
	} {
		if _, err := runouttest.StartServer(t.Context(), command...); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%v: %v", command, err)
		}
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := runouttest.StartServer(ctx, "go", "run", "./testdata/silent"); !errors.Is(err, context.Canceled) {
		t.Errorf("a server that never listens: %v", err)
	}
}
