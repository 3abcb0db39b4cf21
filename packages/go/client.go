package runout

import (
	"fmt"
	"log/slog"
	"net/http"
	"net/url"
	"os"
	"strings"
	"time"
)

// Defaults of a client. The limits of the rate are what the documentation promises until the API has said what it is.
const (
	defaultAttemptTimeout = 30 * time.Second
	defaultTotalTimeout   = 120 * time.Second
	defaultRetries        = 2
	userLimit             = 60
	anonymousLimit        = 25
)

// logVariable names the environment variable that makes every client write a log to standard error.
const logVariable = "RUNOUT_LOG"

// Client calls the API. It is made by [New], and safe for use by several goroutines.
type Client struct {
	baseURL   string
	userAgent string
	auth      Auth
	http      *http.Client
	settings  settings
	pacing    *clientPacing
	hooks     []EventFunc
	pages     *pageStore
}

// New makes a client.
//
// The base URL is "https://api.discogs.com", or that of a sandbox or mock. The user agent is what the program calls itself, such
// as "my-shop/1.0 +https://shop.example"; the API refuses calls without one.
//
// The error is an [ArgumentError], for a base URL that is no http or https URL, and for a user agent or a credential that is
// missing or cannot stand in a header. It never has the value of a credential.
func New(baseURL, userAgent string, options ...Option) (*Client, error) {
	base, err := checkBaseURL(baseURL)
	if err != nil {
		return nil, err
	}
	if err := checkHeaderText("userAgent", userAgent); err != nil {
		return nil, err
	}
	client := &Client{
		baseURL:   base,
		userAgent: userAgent,
		http:      &http.Client{Transport: http.DefaultTransport},
		settings: settings{
			attemptTimeout: defaultAttemptTimeout,
			totalTimeout:   defaultTotalTimeout,
			retries:        defaultRetries,
		},
		pacing: &clientPacing{pacer: NewPacer()},
	}
	for _, option := range options {
		if err := option.applyToClient(client); err != nil {
			return nil, err
		}
	}
	if client.pacing != nil {
		client.pacing.limit = anonymousLimit
		if client.auth != nil {
			client.pacing.limit = userLimit
		}
	}
	if level := os.Getenv(logVariable); level != "" {
		hook, err := logToStandardError(level)
		if err != nil {
			return nil, err
		}
		client.hooks = append(client.hooks, hook)
	}
	// Redirects are answers: following one would take credentials elsewhere, and make a GET of a POST.
	own := *client.http
	own.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	client.http = &own
	return client, nil
}

// BaseURL is where the API is, without a slash at the end.
func (c *Client) BaseURL() string { return c.baseURL }

// Budget is what is known of the rate limit.
func (c *Client) Budget() Budget {
	if c.pacing == nil {
		return Budget{Limit: Unlimited, Remaining: Unlimited}
	}
	return c.pacing.budget()
}

// String describes the client without its credentials.
func (c *Client) String() string { return fmt.Sprintf("runout.Client(%s)", c.baseURL) }

// GoString describes the client without its credentials.
func (c *Client) GoString() string { return c.String() }

func checkBaseURL(text string) (string, error) {
	base, err := url.Parse(text)
	refused := err != nil || (base.Scheme != "http" && base.Scheme != "https") || base.Host == "" || base.User != nil ||
		strings.ContainsAny(text, "?#")
	if refused {
		return "", &ArgumentError{"baseURL", "must be an http or https URL without credentials, query and fragment"}
	}
	return strings.TrimRight(base.String(), "/"), nil
}

// logToStandardError is the hook that the environment variable asks for.
func logToStandardError(text string) (EventFunc, error) {
	var level slog.Level
	if err := level.UnmarshalText([]byte(text)); err != nil {
		return nil, &ArgumentError{logVariable, "must be debug, info, warn or error"}
	}
	handler := slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: level})
	return LogEvents(slog.New(handler)), nil
}
