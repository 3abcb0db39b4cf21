package runout

import (
	"context"
	"math"
	"net/http"
	"slices"
	"strconv"
	"sync"
	"time"
)

// Unlimited is the limit of an API that says none.
const Unlimited = math.MaxInt

// countedTime is how long a call counts. The API counts the calls of the last minute; one that comes exactly a minute after another
// is sometimes refused, so there is a margin.
const countedTime = 60*time.Second + 250*time.Millisecond

// maxLimit is the highest number of calls a minute that is counted; more is as good as no limit.
const maxLimit = 10_000

// Budget is what is known of the rate limit.
type Budget struct {
	// Limit is the number of calls a minute, as the API said last; before its first answer what the documentation promises.
	Limit int
	// Remaining is the number of calls that can be made at once.
	Remaining int
	// Waiting is the number of calls that wait for their turn.
	Waiting int
	// Delay is the time until a call can be made; 0 when that is now.
	Delay time.Duration
}

// Pacer lets calls wait so that the API has no reason to refuse one. It counts the calls of one address: give one to all clients of
// a program with [WithPacer]. It is safe for use by several goroutines.
type Pacer struct {
	mutex sync.Mutex
	// ends has the times at which answered calls stop counting, in order. A call counts from its answer on, because it is not
	// known when it arrived.
	ends        []time.Time
	open        int
	pausedUntil time.Time
	waiters     []*waiter
	timer       *time.Timer
}

// waiter is a call that waits for its turn.
type waiter struct {
	pacing *clientPacing
	turn   chan struct{}
}

// clientPacing is a pacer with the limit that one client has learned: it depends on the credentials. The mutex of the pacer guards it.
type clientPacing struct {
	pacer *Pacer
	limit int
}

// NewPacer makes a pacer for clients that call from one address.
func NewPacer() *Pacer { return &Pacer{} }

// surplus is the number of calls beyond the limit, if one were made now. It is below 0 when one can be made.
func (p *Pacer) surplus(limit int, now time.Time) int {
	for len(p.ends) > 0 && !p.ends[0].After(now) {
		p.ends = p.ends[1:]
	}
	return p.open + len(p.ends) - limit
}

// delay is the time until a call is allowed; it is a guess while the calls that fill the limit are on their way.
func (p *Pacer) delay(limit int, now time.Time) time.Duration {
	allowed := now
	if surplus := p.surplus(limit, now); surplus >= 0 {
		allowed = now.Add(countedTime)
		if surplus < len(p.ends) {
			allowed = p.ends[surplus]
		}
	}
	if p.pausedUntil.After(allowed) {
		allowed = p.pausedUntil
	}
	return allowed.Sub(now)
}

// admit lets those go whose turn it is, first come, first served.
func (p *Pacer) admit() {
	if p.timer != nil {
		p.timer.Stop()
		p.timer = nil
	}
	for len(p.waiters) > 0 {
		first := p.waiters[0]
		if delay := p.delay(first.pacing.limit, time.Now()); delay > 0 {
			p.timer = time.AfterFunc(delay, func() {
				p.mutex.Lock()
				defer p.mutex.Unlock()
				p.admit()
			})
			return
		}
		p.open++
		p.waiters = p.waiters[1:]
		close(first.turn)
	}
}

// turn waits until a call is allowed, or the context ends.
func (c *clientPacing) turn(ctx context.Context) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	pacer := c.pacer
	pacer.mutex.Lock()
	if len(pacer.waiters) == 0 && pacer.delay(c.limit, time.Now()) <= 0 {
		pacer.open++
		pacer.mutex.Unlock()
		return nil
	}
	own := &waiter{c, make(chan struct{})}
	pacer.waiters = append(pacer.waiters, own)
	pacer.admit()
	pacer.mutex.Unlock()
	select {
	case <-own.turn:
		return nil
	case <-ctx.Done():
		pacer.mutex.Lock()
		defer pacer.mutex.Unlock()
		if index := slices.Index(pacer.waiters, own); index >= 0 {
			pacer.waiters = slices.Delete(pacer.waiters, index, index+1)
		} else {
			pacer.open--
		}
		pacer.admit()
		return ctx.Err()
	}
}

// ended records that an attempt is over, and what its answer says of the limit. The answer is nil where there was none.
func (c *clientPacing) ended(answer *answer) {
	pacer := c.pacer
	pacer.mutex.Lock()
	defer pacer.mutex.Unlock()
	now := time.Now()
	used := 0
	if answer != nil {
		limit, counted := numberOf(answer.header, "X-Discogs-Ratelimit"), numberOf(answer.header, "X-Discogs-Ratelimit-Used")
		// An API that counts says so in each answer; a proxy's error says nothing of it.
		switch {
		case limit > 0 && limit <= maxLimit:
			c.limit = limit
		case limit > 0 || answer.status < http.StatusBadRequest:
			c.limit = Unlimited
		}
		used = min(c.limit, counted)
		if answer.status == http.StatusTooManyRequests {
			pause, asked := retryAfter(answer)
			if !asked {
				pause = time.Second
			}
			pacer.pausedUntil = now.Add(min(pause, countedTime))
		}
	}
	pacer.open--
	if c.limit == Unlimited {
		pacer.admit()
		return
	}
	// What the API has counted and was not made here are calls of other programs.
	for missing := max(1, used-pacer.open-len(pacer.ends)); missing > 0; missing-- {
		pacer.ends = append(pacer.ends, now.Add(countedTime))
	}
	pacer.admit()
}

func (c *clientPacing) budget() Budget {
	c.pacer.mutex.Lock()
	defer c.pacer.mutex.Unlock()
	now := time.Now()
	remaining := max(0, -c.pacer.surplus(c.limit, now))
	if c.limit == Unlimited {
		remaining = Unlimited
	}
	return Budget{c.limit, remaining, len(c.pacer.waiters), c.pacer.delay(c.limit, now)}
}

// numberOf is the number in a header; 0 where there is none.
func numberOf(header http.Header, name string) int {
	number, err := strconv.Atoi(header.Get(name))
	if err != nil || number < 0 {
		return 0
	}
	return number
}
