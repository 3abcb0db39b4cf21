package runout

import (
	"net/url"
	"strings"
)

// Auth says who makes the calls. It is made by [Token], [Application] or [OAuth].
type Auth interface {
	// authorization makes the header of one attempt.
	authorization(method string, address *url.URL) string
	// check returns an [ArgumentError] for a credential that is missing, or has what no credential has.
	check() error
}

// Token stands for a user, by a personal token.
func Token(token string) Auth { return tokenAuth{token} }

type tokenAuth struct{ token string }

func (a tokenAuth) authorization(string, *url.URL) string { return "Discogs token=" + a.token }

func (a tokenAuth) check() error { return checkCredential("token", a.token) }

// String does not show the token.
func (tokenAuth) String() string { return "runout.Token" }

// GoString does not show the token.
func (tokenAuth) GoString() string { return "runout.Token" }

// Application stands for an application without a user, by its consumer key and secret. It raises the rate limit and shows pictures.
func Application(key, secret string) Auth { return applicationAuth{key, secret} }

type applicationAuth struct{ key, secret string }

func (a applicationAuth) authorization(string, *url.URL) string {
	return "Discogs key=" + a.key + ", secret=" + a.secret
}

func (a applicationAuth) check() error {
	if err := checkCredential("key", a.key); err != nil {
		return err
	}
	return checkCredential("secret", a.secret)
}

// String does not show the secret.
func (applicationAuth) String() string { return "runout.Application" }

// GoString does not show the secret.
func (applicationAuth) GoString() string { return "runout.Application" }

// checkCredential checks a part of a header that separates such parts by commas and blanks. The error does not have the value.
func checkCredential(name, value string) error {
	isRefused := func(sign rune) bool { return sign <= ' ' || sign > '~' || sign == ',' }
	if value == "" || strings.ContainsFunc(value, isRefused) {
		return &ArgumentError{name, "must be text of printable ASCII characters without blanks and commas"}
	}
	return nil
}
