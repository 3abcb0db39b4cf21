package runout

import (
	"errors"
	"math/rand/v2"
	"net/http"
	"strconv"
	"time"
)

// Delays before repetitions. A refusal by the rate limit waits longer, and at least half of the delay: a minute without calls
// certainly empties the counter.
const (
	firstDelay        = 500 * time.Millisecond
	maxDelay          = 8 * time.Second
	firstRefusalDelay = 4 * time.Second
	maxRefusalDelay   = 60 * time.Second
	maxRefusals       = 5
	// Where the API asks for a longer wait than this, the call fails instead of waiting.
	maxRetryAfter = 60 * time.Second
)

// repetition decides whether a call is made again.
type repetition struct {
	refusals int
}

// next says after which delay to make another attempt, and false when the answer or the error is that of the call.
func (r *repetition) next(call *call, answer *answer, err error) (time.Duration, bool) {
	if call.retries <= 0 {
		return 0, false
	}
	var delay time.Duration
	asked, isAsked := retryAfter(answer)
	if answer != nil && answer.status == http.StatusTooManyRequests {
		if r.refusals >= maxRefusals {
			return 0, false
		}
		delay = backoff(firstRefusalDelay, maxRefusalDelay, r.refusals, 0.5)
		r.refusals++
		if isAsked {
			delay = asked
		}
		// Waiting for the rate limit does not count.
		if !call.deadline.IsZero() {
			call.deadline = call.deadline.Add(delay)
		}
	} else {
		before := call.Attempts - r.refusals - 1
		if before >= call.retries || !mayPass(call, answer, err) {
			return 0, false
		}
		delay = backoff(firstDelay, maxDelay, before, 0)
		if isAsked {
			delay = asked
		}
	}
	isTooLate := !call.deadline.IsZero() && time.Until(call.deadline) <= delay
	return delay, delay <= maxRetryAfter && !isTooLate
}

// mayPass says whether the same call may succeed when it is made again, and whether making it again is safe.
func mayPass(call *call, answer *answer, err error) bool {
	if err != nil {
		var failed CallError
		return call.isSafe && errors.As(err, &failed)
	}
	switch answer.status {
	case http.StatusServiceUnavailable:
		return call.isSafe || isUnchanged(answer.header)
	case http.StatusRequestTimeout, http.StatusInternalServerError, http.StatusBadGateway, http.StatusGatewayTimeout:
		return call.isSafe
	}
	return false
}

// isUnchanged says whether a 503 says that the call changed nothing.
func isUnchanged(header http.Header) bool { return header.Get("X-Runout-Unchanged") == "true" }

// backoff is random, so that clients that failed together do not come back together.
func backoff(first, longest time.Duration, before int, least float64) time.Duration {
	full := min(longest, first<<min(before, 10))
	return time.Duration(float64(full) * (least + rand.Float64()*(1-least)))
}

// retryAfter is what the header of that name asks for, in seconds or as a date.
func retryAfter(answer *answer) (time.Duration, bool) {
	if answer == nil {
		return 0, false
	}
	value := answer.header.Get("Retry-After")
	if seconds, err := strconv.ParseUint(value, 10, 31); err == nil {
		return time.Duration(seconds) * time.Second, true
	}
	if date, err := http.ParseTime(value); err == nil {
		return max(0, time.Until(date)), true
	}
	return 0, false
}
