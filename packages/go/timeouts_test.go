package runout_test

import (
	"context"
	"errors"
	"io"
	"net/http"
	"testing"
	"testing/synctest"
	"time"

	runout "github.com/runout/runout/packages/go"
)

func TestAttemptTimeout(t *testing.T) {
	checkTimeout(t, "attempt", 2*time.Second, runout.WithAttemptTimeout(2*time.Second), runout.WithRetries(0))
}

func TestTotalTimeout(t *testing.T) {
	checkTimeout(t, "total", 3*time.Second, runout.WithAttemptTimeout(2*time.Second), runout.WithTotalTimeout(3*time.Second))
}

func checkTimeout(t *testing.T, limit string, most time.Duration, options ...runout.CallOption) {
	t.Helper()
	synctest.Test(t, func(t *testing.T) {
		attempts := 0
		client := newClient(t, script(&attempts, nil))
		begun := time.Now()
		_, err := client.GetIdentity(t.Context(), options...)
		var late *runout.TimeoutError
		if !errors.As(err, &late) || !late.Timeout() {
			t.Fatalf("the error is %v", err)
		}
		if took := time.Since(begun); took > most || took < most-time.Second {
			t.Errorf("it took %v", took)
		}
		if attempts == 2 && late.Limit != "total" || attempts == 1 && late.Limit != "attempt" || limit == "attempt" && attempts != 1 {
			t.Errorf("%d attempts: %v", attempts, err)
		}
	})
}

func TestTimeoutWithinTheBody(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		client := newClient(t, func(request *http.Request) (*http.Response, error) {
			reader, writer := io.Pipe()
			context.AfterFunc(request.Context(), func() { _ = writer.CloseWithError(request.Context().Err()) })
			response := respond(http.StatusOK, "")
			response.Body, response.ContentLength = reader, -1
			return response, nil
		}, runout.WithRetries(0))
		var late *runout.TimeoutError
		if _, err := client.GetIdentity(t.Context()); !errors.As(err, &late) {
			t.Errorf("the error is %v", err)
		}
	})
}

func TestAnswersThatAreTooLong(t *testing.T) {
	for _, length := range []int64{-1, 1 << 40} {
		client := newClient(t, func(*http.Request) (*http.Response, error) {
			response := respond(http.StatusOK, "")
			response.Body, response.ContentLength = io.NopCloser(endless{}), length
			return response, nil
		}, runout.WithRetries(0))
		_, err := client.GetIdentity(t.Context())
		var malformed *runout.MalformedResponseError
		if !errors.As(err, &malformed) {
			t.Errorf("the error is %v", err)
		}
	}
}

func TestServersCannotStopAClient(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		attempts := 0
		client := newClient(t, script(&attempts,
			status(429, "Retry-After", "86400"),
			status(200, "X-Discogs-Ratelimit", "1000000000", "X-Discogs-Ratelimit-Used", "1000000000"),
			func() (*http.Response, error) {
				response := respond(http.StatusBadRequest, "")
				response.Body, response.ContentLength = io.NopCloser(endless{}), 1<<40
				return response, nil
			},
		))
		begun := time.Now()
		if err := getIdentity(client, t.Context()); !errors.Is(err, runout.ErrRateLimit) {
			t.Errorf("the error is %v", err)
		}
		if err := getIdentity(client, t.Context()); err != nil || client.Budget().Limit != runout.Unlimited {
			t.Errorf("the budget is %+v: %v", client.Budget(), err)
		}
		var metadata runout.Metadata
		_, err := client.GetIdentity(t.Context(), runout.WithMetadata(&metadata))
		if !errors.Is(err, runout.ErrBadRequest) || len(metadata.Body) != 1<<20 {
			t.Errorf("%d bytes of the refusal are kept: %v", len(metadata.Body), err)
		}
		if took := time.Since(begun); took > 61*time.Second {
			t.Errorf("it took %v", took)
		}
	})
}

type endless struct{}

func (endless) Read(buffer []byte) (int, error) { return len(buffer), nil }

func TestCancellation(t *testing.T) {
	reason := errors.New("the shop is closed")
	for name, one := range map[string]struct {
		answers []func() (*http.Response, error)
		calls   int
	}{
		"before the call":             {answers(status(200)), 0},
		"while the answer is awaited": {answers(nil), 1},
		"between two attempts":        {answers(status(503, "Retry-After", "50")), 1},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				ctx, cancel := context.WithCancelCause(t.Context())
				attempts := 0
				client := newClient(t, script(&attempts, one.answers...))
				if one.calls == 0 {
					cancel(reason)
				} else {
					time.AfterFunc(time.Second, func() { cancel(reason) })
				}
				begun := time.Now()
				_, err := client.GetIdentity(ctx)
				var canceled *runout.CanceledError
				if !errors.As(err, &canceled) || !errors.Is(err, context.Canceled) || !errors.Is(err, reason) || canceled.Attempts != one.calls {
					t.Errorf("the error is %v", err)
				}
				if took := time.Since(begun); took > time.Second || attempts != one.calls {
					t.Errorf("%d attempts in %v", attempts, took)
				}
			})
		})
	}
}

func TestCancellationWhileWaitingForTheRateLimit(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		attempts := 0
		client := newClient(t, script(&attempts, status(200, "X-Discogs-Ratelimit", "1", "X-Discogs-Ratelimit-Used", "1")))
		if err := getIdentity(client, t.Context()); err != nil {
			t.Fatal(err)
		}
		begun := time.Now()
		short, cancel := context.WithTimeout(t.Context(), 30*time.Second)
		defer cancel()
		gaveUp := make(chan error, 1)
		go func() { gaveUp <- getIdentity(client, short) }()
		synctest.Wait()
		if budget := client.Budget(); budget.Waiting != 1 || budget.Remaining != 0 || budget.Limit != 1 || budget.Delay <= 0 {
			t.Errorf("the budget is %+v", budget)
		}
		if err := getIdentity(client, t.Context()); err != nil {
			t.Error(err)
		}
		if took := time.Since(begun); took > 61*time.Second {
			t.Errorf("the next call waited %v", took)
		}
		if err := <-gaveUp; !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("the error is %v", err)
		}
		if attempts != 2 {
			t.Errorf("%d attempts", attempts)
		}
	})
}
