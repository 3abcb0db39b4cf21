package runout_test

import (
	"fmt"
	"net/http"
	"slices"
	"strconv"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	runout "github.com/runout/runout/packages/go"
)

type schedule struct {
	Name      string
	Calls     int
	Order     string
	Clients   int
	Anonymous bool
	Limits    []struct {
		FromMS int64 `json:"from_ms"`
		Limit  *int
	}
	Others []struct {
		AtMS  int64 `json:"at_ms"`
		Calls int
	}
	LatenciesMS []int64 `json:"latencies_ms"`
	Refused     struct {
		Attempts   []int
		RetryAfter *string `json:"retry_after"`
	}
	Expect struct {
		Refusals int
		EndsByMS int64 `json:"ends_by_ms"`
	}
}

// countingAPI counts what it answered in the window before an attempt, as the schedule says.
type countingAPI struct {
	schedule
	window   time.Duration
	begun    time.Time
	mutex    sync.Mutex
	counted  []time.Duration
	attempts int
	answered int
	refusals int
}

func (a *countingAPI) RoundTrip(*http.Request) (*http.Response, error) {
	a.mutex.Lock()
	a.attempts++
	number, latency := a.attempts, time.Duration(0)
	if len(a.LatenciesMS) > 0 {
		latency = time.Duration(a.LatenciesMS[(number-1)%len(a.LatenciesMS)]) * time.Millisecond
	}
	a.mutex.Unlock()
	time.Sleep(latency / 2)
	response := a.count(number)
	time.Sleep(latency / 2)
	return response, nil
}

func (a *countingAPI) count(number int) *http.Response {
	a.mutex.Lock()
	defer a.mutex.Unlock()
	now := time.Since(a.begun)
	var limit *int
	for _, one := range a.Limits {
		if time.Duration(one.FromMS)*time.Millisecond <= now {
			limit = one.Limit
		}
	}
	used := 0
	for _, at := range a.counted {
		if at > now-a.window && at <= now {
			used++
		}
	}
	isRefused := slices.Contains(a.Refused.Attempts, number) || limit != nil && used >= *limit
	status, body := http.StatusOK, `{"id":1}`
	var header []string
	if isRefused {
		status, body = http.StatusTooManyRequests, `{"message":"Too many."}`
		a.refusals++
		if a.Refused.RetryAfter != nil {
			header = append(header, "Retry-After", *a.Refused.RetryAfter)
		}
	} else {
		a.counted = append(a.counted, now)
		a.answered++
		used++
	}
	if limit != nil {
		shown := min(*limit, used)
		header = append(header, "X-Discogs-Ratelimit", strconv.Itoa(*limit), "X-Discogs-Ratelimit-Used", strconv.Itoa(shown),
			"X-Discogs-Ratelimit-Remaining", strconv.Itoa(*limit-shown))
	}
	return respond(status, body, header...)
}

func TestKitPacing(t *testing.T) {
	fixture := readFixture[struct {
		WindowMS  int64 `json:"window_ms"`
		Schedules []schedule
	}](t, "pacing.json")
	for _, one := range fixture.Schedules {
		t.Run(one.Name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				api := &countingAPI{schedule: one, window: time.Duration(fixture.WindowMS) * time.Millisecond, begun: time.Now()}
				for _, others := range one.Others {
					for range others.Calls {
						api.counted = append(api.counted, time.Duration(others.AtMS)*time.Millisecond)
					}
				}
				if err := runSchedule(t, api); err != nil {
					t.Fatal(err)
				}
				took := time.Since(api.begun)
				if api.answered != one.Calls || api.refusals > one.Expect.Refusals {
					t.Errorf("%d calls were answered, and %d refused", api.answered, api.refusals)
				}
				if limit := time.Duration(one.Expect.EndsByMS) * time.Millisecond; took > limit {
					t.Errorf("it took %v, more than %v", took, limit)
				}
				t.Logf("%d calls in %v, %d refusals", api.answered, took, api.refusals)
			})
		})
	}
}

func runSchedule(t *testing.T, api *countingAPI) error {
	pacer := runout.NewPacer()
	var clients []*runout.Client
	for range max(1, api.Clients) {
		options := []runout.Option{runout.WithHTTPClient(&http.Client{Transport: api}), runout.WithPacer(pacer)}
		if !api.Anonymous {
			options = append(options, runout.WithAuth(runout.Token("t")))
		}
		client, err := runout.New("https://api.example", "kit/1.0", options...)
		if err != nil {
			return err
		}
		clients = append(clients, client)
	}
	failed := make([]error, api.Calls)
	call := func(number int) { _, failed[number] = clients[number%len(clients)].GetRelease(t.Context(), 1, nil) }
	var group sync.WaitGroup
	for number := range api.Calls {
		if api.Order == "together" {
			group.Go(func() { call(number) })
		} else {
			call(number)
		}
	}
	group.Wait()
	for number, err := range failed {
		if err != nil {
			return fmt.Errorf("call %d: %w", number, err)
		}
	}
	return nil
}
