package runout

import (
	"net/http"
	"strings"
)

// Metadata is what is known of a call beside its result. It has no credentials.
type Metadata struct {
	// OperationID names the operation of the contract; it is empty for a call that is none.
	OperationID string
	// Method is that of HTTP.
	Method string
	// URL is the address that was called, without credentials.
	URL string
	// Status is that of the last answer; 0 where there was none.
	Status int
	// Header has the headers of the last answer.
	Header http.Header
	// Body is the body of the last answer as it was received, with everything that the contract does not know.
	Body []byte
	// Attempts counts the attempts that were made.
	Attempts int
	// NotModified says that the page has not changed since it was received before, and was not sent again.
	NotModified bool
	// Budget is what is left of the rate limit after the call.
	Budget Budget

	sent *call
}

// Details gives the metadata itself: it is how a [CallError] gives what it knows of its call.
func (m *Metadata) Details() *Metadata { return m }

// Curl writes the call as a command for a shell. Every header but the type of the body is shown as "...", because it may be a
// credential.
func (m *Metadata) Curl() string {
	quote := func(text string) string { return "'" + strings.ReplaceAll(text, "'", `'\''`) + "'" }
	words := []string{"curl", "-X", m.Method, quote(m.URL)}
	if m.sent == nil {
		return strings.Join(words, " ")
	}
	for name := range m.sent.header {
		words = append(words, "-H", quote(name+": ..."))
	}
	if m.sent.body != nil {
		words = append(words, "-H", quote("Content-Type: application/json"), "-d", quote(string(m.sent.body)))
	}
	return strings.Join(words, " ")
}

// withoutCredentials takes out of an address what may be a credential in its query.
func withoutCredentials(address string) string {
	path, query, found := strings.Cut(address, "?")
	if !found {
		return address
	}
	parts := strings.Split(query, "&")
	for index, part := range parts {
		name, _, _ := strings.Cut(part, "=")
		if name == "token" || name == "key" || name == "secret" || strings.HasPrefix(name, "oauth_") {
			parts[index] = name + "=redacted"
		}
	}
	return path + "?" + strings.Join(parts, "&")
}
