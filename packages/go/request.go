package runout

import (
	"bytes"
	"context"
	"encoding/json"
	"net/http"
	"strings"
	"time"
	"unicode/utf8"
)

// Request is a call before it is sent. The methods of [Client] make it of their arguments; [Client.Do] takes one for what the
// contract does not describe.
type Request struct {
	// Method is that of HTTP. The default is GET.
	Method string
	// Path begins with a slash and follows the base URL. Each part in braces, such as {listing_id}, stands for one of PathValues;
	// everything else must be encoded.
	Path string
	// PathValues are the values of the parts in braces, in their order, not encoded.
	PathValues []string
	// Query has the parameters of the query in their order, not encoded.
	Query []Parameter
	// Body is sent as JSON. The default is none.
	Body any
	// Result is what the answer is decoded into: a pointer for JSON, a *[]byte for the body as it is, or a *url.Values for a form.
	// Where it is nil, nothing is decoded; a body then is JSON all the same.
	Result any
	// OperationID names the operation in errors and events.
	OperationID string
	// Retry says whether an attempt may be repeated whose answer was lost.
	Retry RetryRule
	// Conditional says whether the operation answers If-None-Match with 304.
	Conditional bool
}

// Parameter is a part of a query.
type Parameter struct {
	Name  string
	Value string
}

// RetryRule says whether an attempt may be repeated whose answer was lost, so that it may have been carried out.
type RetryRule int

// The rules of repetition.
const (
	// RetryByMethod repeats GET and HEAD.
	RetryByMethod RetryRule = iota
	// RetrySafe repeats.
	RetrySafe
	// RetryNever does not repeat. An answer that says that nothing was changed is repeated all the same.
	RetryNever
)

// call is a request on its way through the client.
type call struct {
	settings
	Metadata
	request  *Request
	address  string
	query    []Parameter
	header   http.Header
	body     []byte
	deadline time.Time
	isSafe   bool
	target   *Metadata
	info     *CallInfo
	hooks    []EventFunc
}

// Do makes a call that the contract does not describe, through the same layers: signing, pacing, retries, timeouts and errors.
//
// The error is an [ArgumentError] for what cannot be sent, an [APIError] for a refusal, a [NetworkError], [TimeoutError] or
// [MalformedResponseError] where there was no answer that can be used, or a [CanceledError] when the context ended.
func (c *Client) Do(ctx context.Context, request Request, options ...CallOption) error {
	call, err := c.newCall(&request, options)
	if err != nil {
		return err
	}
	call.emit(ctx, Event{Kind: EventCall})
	begun := time.Now()
	answer, err := c.conditional(ctx, call)
	call.Budget = c.Budget()
	if answer != nil {
		call.Status, call.Header, call.Body, call.NotModified = answer.status, answer.header, answer.body, answer.notModified
	}
	if err == nil {
		err = call.read(answer)
	}
	if call.target != nil {
		*call.target = call.Metadata
	}
	if failed, ok := err.(CallError); ok {
		*failed.Details() = call.Metadata
	}
	call.emit(ctx, Event{Kind: EventEnd, Attempts: call.Attempts, Duration: time.Since(begun), Status: call.Status, Err: err})
	return err
}

// fetch makes a call whose answer is an object.
func fetch[T any](ctx context.Context, c *Client, request Request, options []CallOption) (*T, error) {
	result := new(T)
	request.Result = result
	if err := c.Do(ctx, request, options...); err != nil {
		return nil, err
	}
	return result, nil
}

// fetchValue makes a call whose answer is a map.
func fetchValue[T any](ctx context.Context, c *Client, request Request, options []CallOption) (T, error) {
	var result T
	request.Result = &result
	err := c.Do(ctx, request, options...)
	return result, err
}

// newCall checks and writes down everything that is sent.
func (c *Client) newCall(request *Request, options []CallOption) (*call, error) {
	if request.Method == "" {
		request.Method = http.MethodGet
	}
	call := &call{settings: c.settings, request: request, query: request.Query, header: http.Header{}, hooks: c.hooks}
	for _, option := range options {
		if err := option.applyToCall(call); err != nil {
			return nil, err
		}
	}
	path, err := expandPath(request.Path, request.PathValues)
	if err != nil {
		return nil, err
	}
	query, err := encodeQuery(call.query)
	if err != nil {
		return nil, err
	}
	if request.Body != nil {
		if call.body, err = encodeBody(request.Body); err != nil {
			return nil, err
		}
	}
	switch request.Retry {
	case RetrySafe:
		call.isSafe = true
	case RetryByMethod:
		call.isSafe = request.Method == http.MethodGet || request.Method == http.MethodHead
	case RetryNever:
	}
	call.address = c.baseURL + path + query
	call.OperationID, call.Method, call.URL = request.OperationID, request.Method, withoutCredentials(call.address)
	call.sent = call
	if len(call.hooks) > 0 {
		call.info = &CallInfo{OperationID: call.OperationID, Method: call.Method, URL: call.URL}
	}
	return call, nil
}

// expandPath puts values into a template, each encoded. A segment that is empty or consists of dots alone is refused: servers and
// proxies resolve it, so that another address would be called.
func expandPath(template string, values []string) (string, error) {
	if !strings.HasPrefix(template, "/") || strings.ContainsAny(template, "?#") {
		return "", &ArgumentError{"path", "must begin with a slash, and have neither query nor fragment"}
	}
	var path strings.Builder
	rest := template
	for {
		before, after, found := strings.Cut(rest, "{")
		path.WriteString(before)
		if !found {
			break
		}
		name, following, _ := strings.Cut(after, "}")
		if len(values) == 0 {
			return "", &ArgumentError{name, "is missing"}
		}
		value := values[0]
		if value == "" || value == "." || value == ".." {
			return "", &ArgumentError{name, "must not be empty, \".\" or \"..\", which would lead to another path"}
		}
		if !utf8.ValidString(value) {
			return "", &ArgumentError{name, "must be text in UTF-8"}
		}
		path.WriteString(encode(value))
		rest, values = following, values[1:]
	}
	if len(values) > 0 {
		return "", &ArgumentError{"path", "has fewer parts in braces than there are values"}
	}
	for segment := range strings.SplitSeq(path.String(), "/") {
		if segment == "." || segment == ".." {
			return "", &ArgumentError{"path", "must not have parts that are \".\" or \"..\", which lead to another path"}
		}
	}
	return path.String(), nil
}

func encodeQuery(parameters []Parameter) (string, error) {
	var query strings.Builder
	separator := byte('?')
	for _, parameter := range parameters {
		if !utf8.ValidString(parameter.Name) || !utf8.ValidString(parameter.Value) {
			return "", &ArgumentError{"the query parameter " + parameter.Name, "must be text in UTF-8"}
		}
		query.WriteByte(separator)
		query.WriteString(encode(parameter.Name))
		query.WriteByte('=')
		query.WriteString(encode(parameter.Value))
		separator = '&'
	}
	return query.String(), nil
}

// encode writes text for an address by RFC 3986: everything but letters, digits and four signs is encoded. OAuth demands the same.
func encode(text string) string {
	const hexadecimal = "0123456789ABCDEF"
	isPlain := func(sign byte) bool {
		return 'a' <= sign && sign <= 'z' || 'A' <= sign && sign <= 'Z' || '0' <= sign && sign <= '9' ||
			sign == '-' || sign == '.' || sign == '_' || sign == '~'
	}
	encoded := make([]byte, 0, len(text)+len(text)/2)
	for _, sign := range []byte(text) {
		if isPlain(sign) {
			encoded = append(encoded, sign)
		} else {
			encoded = append(encoded, '%', hexadecimal[sign>>4], hexadecimal[sign&15])
		}
	}
	return string(encoded)
}

// encodeBody writes JSON. What JSON has no words for is refused: a number that is not finite, and text that is not UTF-8.
func encodeBody(body any) ([]byte, error) {
	var written bytes.Buffer
	encoder := json.NewEncoder(&written)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(body); err != nil {
		return nil, &ArgumentError{"body", "cannot be written as JSON: " + err.Error()}
	}
	text := bytes.TrimRight(written.Bytes(), "\n")
	if hasReplacement(text) {
		return nil, &ArgumentError{"body", "must have text in UTF-8 only"}
	}
	return text, nil
}

// hasReplacement finds the escape that encoding/json writes instead of bytes that are not UTF-8. It writes the sign U+FFFD
// itself, and a backslash of a text as two.
func hasReplacement(text []byte) bool {
	for index := 0; index < len(text); index++ {
		if text[index] != '\\' {
			continue
		}
		if bytes.HasPrefix(text[index:], []byte(`\ufffd`)) {
			return true
		}
		index++
	}
	return false
}

// checkHeaderText checks what goes into a header. The error does not have the value, which may be a credential.
func checkHeaderText(name, value string) error {
	isPrintable := !strings.ContainsFunc(value, func(sign rune) bool { return sign < ' ' || sign > '~' })
	if strings.TrimSpace(value) == "" || !isPrintable {
		return &ArgumentError{name, "must be text of printable ASCII characters"}
	}
	return nil
}
