package runouttest

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	runout "github.com/runout/runout/packages/go"
)

// urlVariable names the environment variable with the base URL of a sandbox that runs already.
const urlVariable = "RUNOUT_SANDBOX_URL"

// endingTime is how long a server may take to end before it is killed.
const endingTime = 15 * time.Second

// defaultCommand starts the sandbox of the npm package @runout/server.
var defaultCommand = []string{"npx", "--yes", "@runout/server"}

// defaults are environment variables of the server that a test may set otherwise: no calls are refused for their number.
var defaults = []string{"RATE_LIMIT=off", "LOG_LEVEL=error"}

// fixed are those that it may not: a sandbox on a free port of this machine that keeps nothing on disk. What the program that is
// tested has in the same variables, such as a database, is not the server's.
var fixed = []string{
	"SANDBOX=on", "HOST=127.0.0.1", "PORT=0", "DATA_DIR=memory://",
	"DATABASE_URL=", "DATABASE_REPLICA_URL=", "REDIS_URL=", "PUBLIC_URL=", "PROCESSES=1",
}

// Sandbox is a sandbox that a test controls.
type Sandbox struct {
	*Control
	// URL is its base URL.
	URL string
}

// Start gives a test a sandbox with the demo data: a server of its own, which ends with the test. Where the environment variable
// RUNOUT_SANDBOX_URL names a sandbox that runs already, it is that one, after a reset; then tests must not run in parallel.
//
// The command starts the server. Its default is "npx --yes @runout/server", which needs Node 20 or newer. The environment variables
// RATE_LIMIT, SEED and LOG_LEVEL of the server are those of the test.
func Start(t testing.TB, command ...string) *Sandbox {
	t.Helper()
	if address := os.Getenv(urlVariable); address != "" {
		control, err := New(address)
		if err == nil {
			err = control.ResetSandbox(t.Context())
		}
		if err != nil {
			t.Fatalf("the sandbox that %s names cannot be used: %v", urlVariable, err)
		}
		return &Sandbox{control, control.client.BaseURL()}
	}
	server, err := StartServer(t.Context(), command...)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := server.Close(); err != nil {
			t.Error(err)
		}
	})
	return server.Sandbox
}

// Server is a sandbox in a process of its own.
type Server struct {
	*Sandbox
	command   *exec.Cmd
	complaint *bytes.Buffer
}

var addressPattern = regexp.MustCompile(`https?://[^\s/]+`)

// StartServer starts a sandbox and waits until it listens, for tests that share one, such as all tests of a TestMain. The command is
// that of [Start]. The error says what the server wrote.
func StartServer(ctx context.Context, command ...string) (*Server, error) {
	if len(command) == 0 {
		command = defaultCommand
	}
	// The server outlives the context that waits for its start.
	process := exec.Command(command[0], command[1:]...)
	process.Env = slices.Concat(defaults, os.Environ(), fixed)
	process.WaitDelay = endingTime
	complaint := new(bytes.Buffer)
	process.Stderr = complaint
	output, err := process.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := process.Start(); err != nil {
		return nil, fmt.Errorf("the sandbox cannot be started: %w; the default command needs Node 20 or newer", err)
	}
	server := &Server{command: process, complaint: complaint}
	address, err := server.waitForAddress(ctx, output)
	if err != nil {
		return nil, errors.Join(err, server.Close())
	}
	control, err := New(address, runout.WithRetries(0))
	if err != nil {
		return nil, errors.Join(err, server.Close())
	}
	server.Sandbox = &Sandbox{control, address}
	return server, nil
}

// waitForAddress reads what the server prints until it says where it listens.
func (s *Server) waitForAddress(ctx context.Context, output io.Reader) (string, error) {
	found := make(chan string, 1)
	go func() {
		defer close(found)
		lines := bufio.NewScanner(output)
		for lines.Scan() {
			if address := addressPattern.FindString(lines.Text()); address != "" {
				found <- address
				break
			}
		}
		// A server that is not read from would stop when it writes more.
		_, _ = io.Copy(io.Discard, output)
	}()
	select {
	case address, ok := <-found:
		if ok {
			return address, nil
		}
		return "", errors.New("the sandbox ended before it listened")
	case <-ctx.Done():
		return "", fmt.Errorf("the sandbox did not listen: %w", context.Cause(ctx))
	}
}

// Close ends the server and waits for it.
func (s *Server) Close() error {
	signal := os.Interrupt
	if runtime.GOOS == "windows" {
		signal = os.Kill
	}
	if err := s.command.Process.Signal(signal); err != nil && !errors.Is(err, os.ErrProcessDone) {
		return err
	}
	killed := time.AfterFunc(endingTime, func() { _ = s.command.Process.Kill() })
	defer killed.Stop()
	err := s.command.Wait()
	var exit *exec.ExitError
	if isServing := s.Sandbox != nil; err == nil || errors.As(err, &exit) && isServing {
		return nil
	}
	return fmt.Errorf("the sandbox ended with %w: %s", err, strings.TrimSpace(s.complaint.String()))
}
