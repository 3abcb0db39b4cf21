package runout_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"slices"
	"strings"
	"testing"
	"testing/synctest"

	runout "github.com/runout/runout/packages/go"
)

func TestEvents(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		attempts := 0
		var events []string
		var calls []*runout.CallInfo
		hook := func(ctx context.Context, event runout.Event) {
			if ctx != t.Context() {
				t.Error("the context is another one")
			}
			calls = append(calls, event.Call)
			events = append(events, fmt.Sprint(event.Kind, " ", event.Reason, event.Attempts, " ", event.Status, " ", event.Err != nil))
		}
		client := newClient(t, script(&attempts, status(503, "Retry-After", "2"), broken, status(404)), runout.WithEvents(hook))
		_, err := client.GetListing(t.Context(), 1, nil)
		if !errors.Is(err, runout.ErrNotFound) {
			t.Fatal(err)
		}
		want := []string{
			"call 0 0 false", "attempt 1 503 false", "wait retry1 0 false", "attempt 2 0 true", "wait retry2 0 false",
			"attempt 3 404 false", "end 3 404 true",
		}
		if !slices.Equal(events, want) {
			t.Errorf("the events are\n%q, not\n%q", events, want)
		}
		if len(slices.Compact(calls)) != 1 || calls[0].OperationID != "getListing" {
			t.Errorf("the calls are %v", calls)
		}
	})
}

func TestLogByEnvironment(t *testing.T) {
	t.Setenv("RUNOUT_LOG", "warn")
	reader, writer, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	standard := os.Stderr
	os.Stderr = writer
	attempts := 0
	client := newClient(t, script(&attempts, status(200), status(404)))
	os.Stderr = standard
	for range 2 {
		_ = getIdentity(client, t.Context())
	}
	if err := writer.Close(); err != nil {
		t.Fatal(err)
	}
	log, err := io.ReadAll(reader)
	if err != nil {
		t.Fatal(err)
	}
	if bytes.Count(log, []byte("\n")) != 1 || !bytes.Contains(log, []byte("level=WARN")) || !bytes.Contains(log, []byte("status=404")) {
		t.Errorf("the log is %s", log)
	}
}

func TestLogLevels(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var log bytes.Buffer
		handler := slog.NewTextHandler(&log, &slog.HandlerOptions{Level: slog.LevelDebug})
		attempts := 0
		client := newClient(t, script(&attempts, status(500), status(200), broken), runout.WithEvents(runout.LogEvents(slog.New(handler))))
		_ = getIdentity(client, t.Context())
		_ = createListing(client, t.Context())
		var levels []string
		for line := range strings.Lines(log.String()) {
			_, rest, _ := strings.Cut(line, "level=")
			level, rest, _ := strings.Cut(rest, " msg=\"runout ")
			kind, _, _ := strings.Cut(rest, "\"")
			levels = append(levels, level+" "+kind)
		}
		want := []string{
			"DEBUG call", "DEBUG attempt", "WARN wait", "DEBUG attempt", "INFO end", "DEBUG call", "DEBUG attempt", "ERROR end",
		}
		if !slices.Equal(levels, want) {
			t.Errorf("the log is %q, not %q", levels, want)
		}
	})
}
