package runout_test

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"slices"
	"testing"
	"testing/synctest"
	"time"

	runout "github.com/runout/runout/packages/go"
)

// script answers the attempts in turn, the last answer again and again. Each answer is a new one.
func script(attempts *int, answers ...func() (*http.Response, error)) roundTrip {
	return func(request *http.Request) (*http.Response, error) {
		answer := answers[min(*attempts, len(answers)-1)]
		*attempts++
		if answer == nil {
			<-request.Context().Done()
			return nil, request.Context().Err()
		}
		return answer()
	}
}

func status(code int, header ...string) func() (*http.Response, error) {
	return func() (*http.Response, error) { return respond(code, `{"message":"No."}`, header...), nil }
}

func broken() (*http.Response, error) { return nil, errors.New("connection reset") }

// attemptsCase is a call with the answers to its attempts, how many attempts there are, and how long they take.
type attemptsCase struct {
	call     func(client *runout.Client, ctx context.Context) error
	answers  []func() (*http.Response, error)
	attempts int
	least    time.Duration
	most     time.Duration
}

func checkAttempts(t *testing.T, cases map[string]attemptsCase) {
	t.Helper()
	for name, one := range cases {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				attempts := 0
				client := newClient(t, script(&attempts, one.answers...))
				begun := time.Now()
				err := one.call(client, t.Context())
				took := time.Since(begun)
				if attempts != one.attempts || took < one.least || took > one.most {
					t.Errorf("%d attempts in %v: %v", attempts, took, err)
				}
			})
		})
	}
}

func TestRetries(t *testing.T) {
	checkAttempts(t, map[string]attemptsCase{
		"a write whose answer was lost is not repeated": {createListing, answers(broken), 1, 0, 0},
		"an edit whose answer was lost is":              {editListing, answers(broken, status(204)), 2, 0, 500 * time.Millisecond},
		"a call that the contract does not know is":     {getAnything, answers(status(502), status(200)), 2, 0, 500 * time.Millisecond},
		"another method of such a call is not":          {postAnything, answers(status(502)), 1, 0, 0},
		"a timeout of a read is":                        {getIdentity, answers(nil, status(200)), 2, 30 * time.Second, 31 * time.Second},
		"what never passes is not repeated":             {getIdentity, answers(status(422)), 1, 0, 0},
	})
}

func TestRetriesAfterA503ThatChangedNothing(t *testing.T) {
	unchanged := status(503, "X-Runout-Unchanged", "true", "Retry-After", "3")
	checkAttempts(t, map[string]attemptsCase{
		"of a write":                 {createListing, answers(unchanged, status(201)), 2, 3 * time.Second, 3 * time.Second},
		"but not without the header": {createListing, answers(status(503, "Retry-After", "3")), 1, 0, 0},
	})
}

func TestRetriesAfterA429(t *testing.T) {
	mixed := answers(status(429), status(500), status(429), status(500), status(500))
	checkAttempts(t, map[string]attemptsCase{
		"of a write, five times":            {createListing, answers(status(429)), 6, 40 * time.Second, 130 * time.Second},
		"which do not count as repetitions": {getIdentity, mixed, 5, 5 * time.Second, 13 * time.Second},
	})
}

func TestRetryAfter(t *testing.T) {
	date := time.Date(2000, 1, 1, 0, 0, 40, 0, time.UTC).Format(http.TimeFormat)
	checkAttempts(t, map[string]attemptsCase{
		"in seconds":                        {getIdentity, answers(status(500, "Retry-After", "7"), status(200)), 2, 7 * time.Second, 7 * time.Second},
		"as a date":                         {getIdentity, answers(status(503, "Retry-After", date), status(200)), 2, 39 * time.Second, 40 * time.Second},
		"of more than a minute is too long": {getIdentity, answers(status(503, "Retry-After", "61")), 1, 0, 0},
	})
}

// Without Retry-After the delays are random, below a bound that doubles.
func TestDelays(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var delays []time.Duration
		hook := func(_ context.Context, event runout.Event) {
			if event.Kind == runout.EventWait && event.Reason == runout.WaitRetry {
				delays = append(delays, event.Duration)
			}
		}
		attempts := 0
		client := newClient(t, script(&attempts, status(500)), runout.WithEvents(hook), runout.WithRetries(8))
		_ = getIdentity(client, t.Context())
		if len(delays) != 8 {
			t.Fatalf("the delays are %v", delays)
		}
		for number, delay := range delays {
			if bound := min(8*time.Second, 500*time.Millisecond<<number); delay < 0 || delay > bound {
				t.Errorf("the delay before attempt %d is %v, more than %v", number+2, delay, bound)
			}
		}
		slices.Sort(delays)
		if len(slices.Compact(delays)) < 8 {
			t.Errorf("the delays are not random: %v", delays)
		}
	})
}

func answers(all ...func() (*http.Response, error)) []func() (*http.Response, error) { return all }

func createListing(client *runout.Client, ctx context.Context) error {
	_, err := client.CreateListing(ctx, runout.ListingCreate{})
	return err
}

func editListing(client *runout.Client, ctx context.Context) error {
	return client.EditListing(ctx, 1, runout.ListingEdit{})
}

func getIdentity(client *runout.Client, ctx context.Context) error {
	_, err := client.GetIdentity(ctx)
	return err
}

func getAnything(client *runout.Client, ctx context.Context) error {
	return client.Do(ctx, runout.Request{Path: "/anything"})
}

func postAnything(client *runout.Client, ctx context.Context) error {
	return client.Do(ctx, runout.Request{Method: http.MethodPost, Path: "/anything"})
}

// checkTimeout sets limits for one call. The last attempt may end a little before the limit of a call, when no other fits into it.
// The body belongs to the attempt: one that stalls in the middle is a timeout too.
// What a server says of its limits is bounded: it can neither fill the memory nor stop the client for a day.
// A call that gives up while it waits for the rate limit gives its turn to the next one.
// The budget is what the API said last, without what is on its way.
func TestBudget(t *testing.T) {
	attempts := 0
	client := newClient(t, script(&attempts, status(200, "X-Discogs-Ratelimit", "240", "X-Discogs-Ratelimit-Used", "100")))
	if budget := client.Budget(); budget.Limit != 60 || budget.Remaining != 60 || budget.Waiting != 0 || budget.Delay != 0 {
		t.Errorf("before the first call the budget is %+v", budget)
	}
	if err := getIdentity(client, t.Context()); err != nil {
		t.Fatal(err)
	}
	if budget := client.Budget(); budget.Limit != 240 || budget.Remaining != 140 {
		t.Errorf("after the first call the budget is %+v", budget)
	}
	without := newClient(t, script(&attempts, status(200)), runout.WithoutPacing())
	if budget := without.Budget(); budget.Remaining != runout.Unlimited {
		t.Errorf("without pacing the budget is %+v", budget)
	}
}

// Clients with one pacer are counted together.
func TestClientsShareAPacer(t *testing.T) {
	attempts := 0
	pacer := runout.NewPacer()
	answer := script(&attempts, status(200, "X-Discogs-Ratelimit", "60", "X-Discogs-Ratelimit-Used", "1"))
	one, other := newClient(t, answer, runout.WithPacer(pacer)), newClient(t, answer, runout.WithPacer(pacer))
	for range 3 {
		if err := getIdentity(one, t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	if budget := other.Budget(); budget.Remaining != 57 {
		t.Errorf("the budget of the other is %+v", budget)
	}
}

func TestMetadata(t *testing.T) {
	attempts := 0
	client := newClient(t, script(&attempts, status(500, "Retry-After", "0"), status(200, "X-Trace", "7")))
	var metadata runout.Metadata
	if _, err := client.GetIdentity(t.Context(), runout.WithMetadata(&metadata)); err != nil {
		t.Fatal(err)
	}
	got := fmt.Sprint(metadata.OperationID, metadata.Method, metadata.URL, metadata.Status, metadata.Attempts, metadata.Header.Get("X-Trace"))
	if want := fmt.Sprint("getIdentity", "GET", "https://api.example/base/oauth/identity", 200, 2, "7"); got != want {
		t.Errorf("the metadata are %s, not %s", got, want)
	}
}

func TestDo(t *testing.T) {
	var requests []sent
	client := newClient(t, recording(&requests))
	var result map[string]any
	var raw []byte
	var metadata runout.Metadata
	request := runout.Request{
		Method:     http.MethodPost,
		Path:       "/collection/{username}/folders",
		PathValues: []string{"a/b"},
		Query:      []runout.Parameter{{Name: "sort", Value: "a b"}},
		Body:       map[string]any{"name": "<New>"},
		Result:     &result,
	}
	if err := client.Do(t.Context(), request, runout.WithQuery("more", "1"), runout.WithMetadata(&metadata)); err != nil {
		t.Fatal(err)
	}
	if got := requests[0]; got.URL.String() != "https://api.example/base/collection/a%2Fb/folders?sort=a%20b&more=1" ||
		got.text != `{"name":"<New>"}` || got.Header.Get("Authorization") == "" {
		t.Errorf("%s with %s was sent", got.URL, got.text)
	}
	if metadata.Status != http.StatusOK || metadata.Attempts != 1 || string(metadata.Body) != "{}" || metadata.Budget.Limit != runout.Unlimited {
		t.Errorf("the metadata are %+v", metadata)
	}
	if err := client.Do(t.Context(), runout.Request{Path: "/", Result: &raw}); err != nil || string(raw) != "{}" {
		t.Errorf("the body is %q: %v", raw, err)
	}
}

func TestClientsCanShareAnHTTPClient(t *testing.T) {
	shared := &http.Client{Transport: roundTrip(func(*http.Request) (*http.Response, error) { return respond(200, "{}"), nil })}
	if _, err := runout.New("https://api.example", "a/1", runout.WithHTTPClient(shared)); err != nil {
		t.Fatal(err)
	}
	if shared.CheckRedirect != nil {
		t.Error("the client that was given is changed")
	}
}
