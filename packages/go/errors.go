package runout

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strings"
)

// The documented refusals, for [errors.Is]. An [APIError] is the one of its status.
var (
	// ErrNotModified is a 304: the page is the one whose entity tag was sent.
	ErrNotModified = errors.New("not modified")
	// ErrBadRequest is a 400: the body is not JSON, or has a value that is refused outright. Correct the request.
	ErrBadRequest = errors.New("bad request")
	// ErrAuthentication is a 401: credentials are missing or wrong.
	ErrAuthentication = errors.New("not authenticated")
	// ErrPermission is a 403: the credentials are right, but this is not theirs to see or do.
	ErrPermission = errors.New("permission denied")
	// ErrNotFound is a 404: there is no such thing, or no longer.
	ErrNotFound = errors.New("not found")
	// ErrMethodNotAllowed is a 405: the address is not called by this method.
	ErrMethodNotAllowed = errors.New("method not allowed")
	// ErrRequestTimeout is a 408: the request came too slowly.
	ErrRequestTimeout = errors.New("request timeout")
	// ErrBodyTooLarge is a 413: the body is too large.
	ErrBodyTooLarge = errors.New("body too large")
	// ErrValidation is a 422: a value is not allowed here. The message says which one, and what was expected.
	ErrValidation = errors.New("not valid")
	// ErrRateLimit is a 429: too many calls within a minute.
	ErrRateLimit = errors.New("rate limit exceeded")
	// ErrHeadersTooLarge is a 431: address and headers are too large.
	ErrHeadersTooLarge = errors.New("headers too large")
	// ErrServiceUnavailable is a 503: the API cannot answer now. See [APIError.Unchanged].
	ErrServiceUnavailable = errors.New("service unavailable")
	// ErrServer is any status of 500 and above: the API itself failed.
	ErrServer = errors.New("server error")
)

var sentinels = map[int]error{
	http.StatusNotModified:                 ErrNotModified,
	http.StatusBadRequest:                  ErrBadRequest,
	http.StatusUnauthorized:                ErrAuthentication,
	http.StatusForbidden:                   ErrPermission,
	http.StatusNotFound:                    ErrNotFound,
	http.StatusMethodNotAllowed:            ErrMethodNotAllowed,
	http.StatusRequestTimeout:              ErrRequestTimeout,
	http.StatusRequestEntityTooLarge:       ErrBodyTooLarge,
	http.StatusUnprocessableEntity:         ErrValidation,
	http.StatusTooManyRequests:             ErrRateLimit,
	http.StatusRequestHeaderFieldsTooLarge: ErrHeadersTooLarge,
	http.StatusServiceUnavailable:          ErrServiceUnavailable,
}

// CallError is any error of a call that was made: [APIError], [NetworkError], [TimeoutError], [MalformedResponseError] and
// [CanceledError]. With [errors.As] it gives what is known of the call for every reason.
type CallError interface {
	error
	// Details describes the call. It has no credentials.
	Details() *Metadata
}

// ArgumentError is an argument or an option that cannot be sent. Nothing was sent.
type ArgumentError struct {
	// Argument names it.
	Argument string
	// Problem says what is wrong, without the value.
	Problem string
}

func (e *ArgumentError) Error() string { return "runout: " + e.Argument + " " + e.Problem }

// APIError is an answer that refuses: a status of 400 or above, a 304, or a redirect. [errors.Is] compares it with the documented
// refusals, such as [ErrNotFound].
type APIError struct {
	Metadata
	// Message is the sentence that the API sent; where it sent none, the name of the status.
	Message string
	// Remedy is what the contract advises; it is empty for a status that the operation does not document.
	Remedy string
}

func (e *APIError) Error() string {
	text := fmt.Sprintf("runout: %s: %d %s", e.callName(), e.Status, e.Message)
	if e.Remedy == "" {
		return text
	}
	return text + " What to do: " + e.Remedy
}

// Is says whether target is the documented refusal of this status.
func (e *APIError) Is(target error) bool {
	return target == sentinels[e.Status] && target != nil || target == ErrServer && e.Status >= http.StatusInternalServerError
}

// Unchanged says whether it is certain that the call changed nothing. Without that the answer to a change may have been lost:
// check what was changed before you make the call again.
func (e *APIError) Unchanged() bool { return isUnchanged(e.Header) }

// NetworkError says that there was no answer: no connection, or one that broke. Whether the call had an effect is not known.
type NetworkError struct {
	Metadata
	cause error
}

func (e *NetworkError) Error() string {
	return fmt.Sprintf("runout: %s: no answer: %v", e.callName(), e.cause)
}

// Unwrap gives the error of net/http, without the address.
func (e *NetworkError) Unwrap() error { return e.cause }

// TimeoutError says that there was no answer in time. Whether the call had an effect is not known.
type TimeoutError struct {
	Metadata
	// Limit is the one that was exceeded: "attempt" or "total".
	Limit string
}

func (e *TimeoutError) Error() string {
	return fmt.Sprintf("runout: %s: no answer within the %s timeout", e.callName(), e.Limit)
}

// Timeout is true: it makes this an error that net and os take for a timeout.
func (e *TimeoutError) Timeout() bool { return true }

// MalformedResponseError says that an answer cannot be used: it broke off, is not what the contract describes (such as the page of
// a proxy), or is empty where a body belongs. Whether the call had an effect is not known.
type MalformedResponseError struct {
	Metadata
	// Fault says what is wrong with the body.
	Fault string
	cause error
}

func (e *MalformedResponseError) Error() string {
	return fmt.Sprintf("runout: %s: the body of the %d answer %s", e.callName(), e.Status, e.Fault)
}

// Unwrap gives the error of the reader or the decoder; nil where there was none.
func (e *MalformedResponseError) Unwrap() error { return e.cause }

// CanceledError says that the context of the call ended before the answer came. It is [context.Canceled] or
// [context.DeadlineExceeded], and the cause of the context.
type CanceledError struct {
	Metadata
	causes []error
}

func (e *CanceledError) Error() string {
	return fmt.Sprintf("runout: %s: %v", e.callName(), e.causes[len(e.causes)-1])
}

// Unwrap gives the error and the cause of the context.
func (e *CanceledError) Unwrap() []error { return e.causes }

// callName names the call in messages.
func (m *Metadata) callName() string {
	if m.OperationID == "" {
		return m.Method + " " + m.URL
	}
	return m.OperationID + ": " + m.Method + " " + m.URL
}

// refusal makes the error of an answer that is no success.
func (c *call) refusal(answer *answer) *APIError {
	message := messageOf(answer)
	return &APIError{Metadata: c.Metadata, Message: message, Remedy: remedies[c.OperationID][answer.status]}
}

// messageOf is the sentence that the API sent. It is in an object, or for OAuth the text itself; a proxy's page is neither.
func messageOf(answer *answer) string {
	var body struct{ Message *string }
	if json.Unmarshal(answer.body, &body) == nil && body.Message != nil {
		return *body.Message
	}
	text := string(bytes.TrimSpace(answer.body))
	if text != "" && strings.HasPrefix(answer.header.Get("Content-Type"), "text/plain") {
		return text
	}
	name := http.StatusText(answer.status)
	switch {
	case answer.status == http.StatusNotModified:
		return "The page has not changed."
	case answer.status < http.StatusBadRequest:
		return "A redirect is not followed."
	case name == "":
		return "The API gave no reason."
	}
	return name + "."
}
