package runout_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"strings"
	"testing"

	runout "github.com/runout/runout/packages/go"
)

var sentinels = []error{
	runout.ErrNotModified, runout.ErrBadRequest, runout.ErrAuthentication, runout.ErrPermission, runout.ErrNotFound,
	runout.ErrMethodNotAllowed, runout.ErrRequestTimeout, runout.ErrBodyTooLarge, runout.ErrValidation, runout.ErrRateLimit,
	runout.ErrHeadersTooLarge, runout.ErrServiceUnavailable, runout.ErrServer,
}

// Each documented status that is no success has a sentinel.
func TestEveryDocumentedRefusalHasASentinel(t *testing.T) {
	statuses := map[int]bool{http.StatusMethodNotAllowed: true}
	for _, operation := range operationTable(t) {
		for _, status := range operation.Statuses {
			statuses[status] = status >= 300
		}
	}
	for status, isRefusal := range statuses {
		client := newClient(t, func(*http.Request) (*http.Response, error) {
			return respond(status, `{"message":"Why."}`), nil
		}, runout.WithRetries(0))
		_, err := client.GetIdentity(t.Context())
		matching := 0
		for _, sentinel := range sentinels {
			if errors.Is(err, sentinel) {
				matching++
			}
		}
		if isRefusal != (matching > 0) {
			t.Errorf("%d is %d of the sentinels: %v", status, matching, err)
		}
	}
}

func TestAPIErrorSaysWhatToDo(t *testing.T) {
	client := newClient(t, func(*http.Request) (*http.Response, error) {
		return respond(http.StatusNotFound, `{"message":"Item not found."}`), nil
	})
	_, err := client.GetListing(t.Context(), 7, nil, runout.WithQuery("token", "very-secret"))
	want := "runout: getListing: GET https://api.example/base/marketplace/listings/7?token=redacted: 404 Item not found. " +
		"What to do: remove it from your own records; an id is never reused."
	if err == nil || err.Error() != want {
		t.Errorf("the error is\n%v, not\n%s", err, want)
	}
	var refused *runout.APIError
	if !errors.As(fmt.Errorf("wrapped: %w", err), &refused) || refused.Status != 404 || refused.Attempts != 1 {
		t.Errorf("the error is %+v", refused)
	}
	_, err = client.GetIdentity(t.Context())
	if errors.As(err, &refused); refused.Remedy != "" {
		t.Errorf("a status that is not documented has the remedy %q", refused.Remedy)
	}
}

func TestTextOfOAuthIsTheMessage(t *testing.T) {
	client := newClient(t, func(*http.Request) (*http.Response, error) {
		return respond(http.StatusUnauthorized, "Invalid signature.\n", "Content-Type", "text/plain; charset=utf-8"), nil
	})
	_, err := client.GetRequestToken(t.Context(), nil)
	var refused *runout.APIError
	if !errors.As(err, &refused) || refused.Message != "Invalid signature." {
		t.Errorf("the error is %v", err)
	}
}

func TestArgumentsThatCannotBeSent(t *testing.T) {
	client := newClient(t, func(*http.Request) (*http.Response, error) {
		t.Error("a request was sent")
		return respond(http.StatusOK, "{}"), nil
	})
	ctx := t.Context()
	zero := 0.0
	for name, call := range map[string]func() error{
		"body": func() error {
			return client.EditListing(ctx, 1, runout.ListingEdit{Price: new(1 / zero)})
		},
		"a text that is no UTF-8": func() error {
			return client.EditListing(ctx, 1, runout.ListingEdit{Comments: new("a\xff")})
		},
		"a header": func() error {
			return client.DeleteListing(ctx, 1, runout.WithHeader("X-Trace", "a\r\nb"))
		},
		"a query": func() error {
			return client.DeleteListing(ctx, 1, runout.WithQuery("q", "\xff"))
		},
		"a path to another server": func() error {
			return client.Do(ctx, runout.Request{Path: "@other.example/"})
		},
		"a path with dots": func() error {
			return client.Do(ctx, runout.Request{Path: "/users/../oauth/identity"})
		},
		"a path with a query": func() error {
			return client.Do(ctx, runout.Request{Path: "/users?x"})
		},
		"a value too few": func() error {
			return client.Do(ctx, runout.Request{Path: "/users/{username}"})
		},
		"a value too many": func() error {
			return client.Do(ctx, runout.Request{Path: "/users", PathValues: []string{"a"}})
		},
		"a method": func() error {
			return client.Do(ctx, runout.Request{Method: "GET IT", Path: "/users"})
		},
	} {
		var refused *runout.ArgumentError
		if err := call(); !errors.As(err, &refused) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestTextThatLooksLikeAnEscapeIsSent(t *testing.T) {
	var requests []sent
	client := newClient(t, recording(&requests))
	if err := client.EditListing(t.Context(), 1, runout.ListingEdit{Comments: new(`\ufffd` + "\ufffd")}); err != nil {
		t.Fatal(err)
	}
	if want := `{"comments":"\\ufffd` + "\ufffd" + `"}`; requests[0].text != want {
		t.Errorf("%s was sent", requests[0].text)
	}
}

func TestOptionsThatAreRefused(t *testing.T) {
	for name, make := range map[string]func() (*runout.Client, error){
		"no URL":              func() (*runout.Client, error) { return runout.New("api.example", "a/1") },
		"another scheme":      func() (*runout.Client, error) { return runout.New("ftp://api.example", "a/1") },
		"URL with a user":     func() (*runout.Client, error) { return runout.New("http://very-secret@api.example", "a/1") },
		"URL with a query":    func() (*runout.Client, error) { return runout.New("http://api.example?a=very-secret", "a/1") },
		"no user agent":       func() (*runout.Client, error) { return runout.New("http://api.example", " ") },
		"broken user agent":   func() (*runout.Client, error) { return runout.New("http://api.example", "a\n") },
		"no token":            withAuth(runout.Token("")),
		"broken token":        withAuth(runout.Token("very-secret\r\n")),
		"no secret":           withAuth(runout.Application("key", "")),
		"broken secret":       withAuth(runout.Application("key", "very-secret, key=b")),
		"no key of OAuth":     withAuth(runout.OAuth(runout.OAuthKeys{Secret: "very-secret"})),
		"no token of OAuth":   withAuth(runout.OAuth(runout.OAuthKeys{Key: "k", Secret: "s", TokenSecret: "very-secret"})),
		"no method of OAuth":  withAuth(runout.OAuth(runout.OAuthKeys{Key: "k", Secret: "very-secret", SignatureMethod: "RSA-SHA1"})),
		"no credentials":      withAuth(nil),
		"no client":           with(runout.WithHTTPClient(nil)),
		"no hook":             with(runout.WithEvents(nil)),
		"no pacer":            with(runout.WithPacer(nil)),
		"no pages to be kept": with(runout.WithConditionalRequests(0)),
	} {
		_, err := make()
		var refused *runout.ArgumentError
		if !errors.As(err, &refused) || strings.Contains(err.Error(), "very-secret") {
			t.Errorf("%s: %v", name, err)
		}
	}
	t.Setenv("RUNOUT_LOG", "loud")
	if _, err := runout.New("http://api.example", "a/1"); err == nil || !strings.Contains(err.Error(), "RUNOUT_LOG") {
		t.Errorf("the environment: %v", err)
	}
}

func withAuth(auth runout.Auth) func() (*runout.Client, error) { return with(runout.WithAuth(auth)) }

func with(option runout.Option) func() (*runout.Client, error) {
	return func() (*runout.Client, error) { return runout.New("http://api.example", "a/1", option) }
}

// Credentials are in nothing that is printed, logged or returned.
func TestCredentialsAreNeverTold(t *testing.T) {
	const secret = "very-secret"
	keys := runout.OAuthKeys{Key: secret, Secret: secret, Token: secret, TokenSecret: secret}
	for _, auth := range []runout.Auth{runout.Token(secret), runout.Application(secret, secret), runout.OAuth(keys)} {
		var log bytes.Buffer
		hook := runout.LogEvents(slog.New(slog.NewJSONHandler(&log, &slog.HandlerOptions{Level: slog.LevelDebug})))
		client := newClient(t, func(*http.Request) (*http.Response, error) { return nil, errors.New("no way") },
			runout.WithAuth(auth), runout.WithEvents(hook), runout.WithRetries(0))
		var metadata runout.Metadata
		_, err := client.GetIdentity(t.Context(), runout.WithQuery("secret", secret), runout.WithHeader("Authorization", secret),
			runout.WithMetadata(&metadata))
		var failed runout.CallError
		if !errors.As(err, &failed) {
			t.Fatal(err)
		}
		slog.New(slog.NewTextHandler(&log, nil)).Info("test", "error", err, "keys", keys, "auth", auth, "client", client)
		asJSON, jsonErr := json.Marshal(metadata)
		if jsonErr != nil {
			t.Fatal(jsonErr)
		}
		output := fmt.Sprintf("%v %+v %#v %s %v %+v %#v %s %v %#v %#v %v %s", err, err, err, err, auth, auth, auth, client, keys, keys,
			client, runout.RequestToken{TokenSecret: secret}, failed.Details().Curl()) + log.String() + string(asJSON)
		if strings.Contains(output, secret) {
			t.Errorf("%T is output: %s", auth, output)
		}
	}
}

func TestRedirectsAreNotFollowed(t *testing.T) {
	called := 0
	client := newClient(t, func(*http.Request) (*http.Response, error) {
		called++
		return respond(http.StatusFound, "", "Location", "https://other.example/"), nil
	})
	_, err := client.GetIdentity(t.Context())
	var refused *runout.APIError
	if !errors.As(err, &refused) || refused.Message != "A redirect is not followed." || called != 1 {
		t.Errorf("after %d calls: %v", called, err)
	}
}

func TestCurlCanBePasted(t *testing.T) {
	client := newClient(t, func(*http.Request) (*http.Response, error) {
		return respond(http.StatusUnprocessableEntity, `{"message":"No."}`), nil
	})
	err := client.EditListing(t.Context(), 1, runout.ListingEdit{Comments: new("it's")}, runout.WithHeader("X-Trace", "1"))
	var failed runout.CallError
	if !errors.As(err, &failed) {
		t.Fatal(err)
	}
	want := `curl -X POST 'https://api.example/base/marketplace/listings/1' -H 'X-Trace: ...' -H 'Content-Type: application/json' ` +
		`-d '{"comments":"it'\''s"}'`
	if got := failed.Details().Curl(); got != want {
		t.Errorf("the command is\n%s, not\n%s", got, want)
	}
}
