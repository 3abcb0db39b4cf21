package runout_test

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/runout/runout/packages/go/runouttest"
)

// sandbox is the one that all tests and examples of the package share.
var sandbox *runouttest.Sandbox

// sandboxURL is its address. Yours is http://127.0.0.1:8080 after npm start.
var sandboxURL string

func TestMain(m *testing.M) {
	os.Exit(runTests(m))
}

// runTests uses the sandbox that RUNOUT_SANDBOX_URL names, or starts one.
func runTests(m *testing.M) int {
	if address := os.Getenv("RUNOUT_SANDBOX_URL"); address != "" {
		control, err := runouttest.New(address)
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			return 1
		}
		sandbox, sandboxURL = &runouttest.Sandbox{Control: control, URL: address}, address
		return m.Run()
	}
	server, err := runouttest.StartServer(context.Background(), serverCommand()...)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	sandbox, sandboxURL = server.Sandbox, server.URL
	code := m.Run()
	if err := server.Close(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	return code
}

// serverCommand starts the server of the repository from its sources, by the Node that the repository pins.
func serverCommand() []string {
	return []string{
		filepath.FromSlash("../../node_modules/.bin/node"), "--conditions=@runout/source", filepath.FromSlash("../../apps/server/src/main.ts"),
	}
}
