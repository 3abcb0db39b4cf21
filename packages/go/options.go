package runout

import (
	"net/http"
	"time"
)

// Option sets something for all calls of a client.
type Option interface {
	applyToClient(*Client) error
}

// CallOption sets something for one call.
type CallOption interface {
	applyToCall(*call) error
}

// Setting is an option for a client and for a single call, where it has precedence.
type Setting struct {
	set func(*settings)
}

type settings struct {
	attemptTimeout time.Duration
	totalTimeout   time.Duration
	retries        int
}

type clientOption func(*Client) error

type callOption func(*call) error

func (o clientOption) applyToClient(c *Client) error { return o(c) }

func (o callOption) applyToCall(c *call) error { return o(c) }

func (s Setting) applyToClient(c *Client) error {
	s.set(&c.settings)
	return nil
}

func (s Setting) applyToCall(c *call) error {
	s.set(&c.settings)
	return nil
}

// WithAttemptTimeout limits an attempt, from sending the request until its answer has been read. The default is 30 seconds; 0 is
// no limit.
func WithAttemptTimeout(limit time.Duration) Setting {
	return Setting{func(s *settings) { s.attemptTimeout = limit }}
}

// WithTotalTimeout limits a call: all attempts and the waits between them, but not the waiting for the rate limit. The default is
// 120 seconds; 0 is no limit.
func WithTotalTimeout(limit time.Duration) Setting {
	return Setting{func(s *settings) { s.totalTimeout = limit }}
}

// WithRetries sets how often a failed attempt is repeated where that is safe: where the contract says so (x-retry), and after a
// 503 that says that nothing was changed. A 429 did nothing and is repeated for every operation, at most five times. The
// default is 2; with 0 nothing is repeated.
func WithRetries(retries int) Setting {
	return Setting{func(s *settings) { s.retries = retries }}
}

// WithAuth sets who makes the calls: [Token], [Application] or [OAuth]. Without it they are anonymous.
func WithAuth(auth Auth) Option {
	return clientOption(func(c *Client) error {
		if auth == nil {
			return &ArgumentError{"auth", "must not be nil"}
		}
		c.auth = auth
		return auth.check()
	})
}

// WithHTTPClient sends requests by another client, for example through a proxy. Its timeout holds too, and redirects are not
// followed whatever it says of them.
func WithHTTPClient(client *http.Client) Option {
	return clientOption(func(c *Client) error {
		if client == nil {
			return &ArgumentError{"client", "must not be nil"}
		}
		c.http = client
		return nil
	})
}

// WithPacer counts the calls together with those of other clients that call from the same address.
func WithPacer(pacer *Pacer) Option {
	return clientOption(func(c *Client) error {
		if pacer == nil {
			return &ArgumentError{"pacer", "must not be nil; WithoutPacing is no pacing"}
		}
		c.pacing = &clientPacing{pacer: pacer}
		return nil
	})
}

// WithoutPacing sends calls at once. Those beyond the rate limit are refused by the API, and repeated.
func WithoutPacing() Option {
	return clientOption(func(c *Client) error {
		c.pacing = nil
		return nil
	})
}

// WithEvents calls a function for each call, wait, attempt and end. It may be given several times.
func WithEvents(hook EventFunc) Option {
	return clientOption(func(c *Client) error {
		if hook == nil {
			return &ArgumentError{"hook", "must not be nil"}
		}
		c.hooks = append(c.hooks, hook)
		return nil
	})
}

// WithConditionalRequests keeps up to limit pages of inventories with their entity tags, and asks for a page again only if it has
// changed. The page that was used least recently goes first.
func WithConditionalRequests(limit int) Option {
	return clientOption(func(c *Client) error {
		if limit < 1 {
			return &ArgumentError{"limit", "must be at least 1"}
		}
		c.pages = newPageStore(limit)
		return nil
	})
}

// WithMetadata writes status, headers, attempts and budget of the call into target, whether it succeeds or fails.
func WithMetadata(target *Metadata) CallOption {
	return callOption(func(c *call) error {
		c.target = target
		return nil
	})
}

// WithHeader sets a header of the request. It has precedence over the client's own.
func WithHeader(name, value string) CallOption {
	return callOption(func(c *call) error {
		if err := checkHeaderText("the header "+name, value); err != nil {
			return err
		}
		c.header.Set(name, value)
		return nil
	})
}

// WithQuery adds a parameter to the query, such as one that the contract does not know.
func WithQuery(name, value string) CallOption {
	return callOption(func(c *call) error {
		c.query = append(c.query, Parameter{name, value})
		return nil
	})
}
