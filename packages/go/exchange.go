package runout

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"net/url"
	"time"
)

// Lengths of bodies that are read at most. The longest answer that the contract describes has a few megabytes; of a refusal the
// first one is enough.
const (
	answerLimitBytes  = 64 << 20
	refusalLimitBytes = 1 << 20
)

// answer is an answer whose body has been read.
type answer struct {
	status      int
	header      http.Header
	body        []byte
	notModified bool
}

// exchange sends a call until it is answered for good.
func (c *Client) exchange(ctx context.Context, call *call) (*answer, error) {
	if call.totalTimeout > 0 {
		call.deadline = time.Now().Add(call.totalTimeout)
	}
	for repetition := (repetition{}); ; {
		answer, err := c.paced(ctx, call)
		delay, ok := repetition.next(call, answer, err)
		if !ok {
			return answer, call.ended(ctx, err)
		}
		call.emit(ctx, Event{Kind: EventWait, Reason: WaitRetry, Attempts: call.Attempts, Duration: delay})
		if err := sleep(ctx, delay); err != nil {
			return nil, call.ended(ctx, err)
		}
	}
}

// paced makes an attempt when it is its turn.
func (c *Client) paced(ctx context.Context, call *call) (*answer, error) {
	if c.pacing == nil {
		return c.attempt(ctx, call)
	}
	begun := time.Now()
	if len(call.hooks) > 0 {
		if delay := c.pacing.budget().Delay; delay > 0 {
			call.emit(ctx, Event{Kind: EventWait, Reason: WaitPacing, Attempts: call.Attempts, Duration: delay})
		}
	}
	if err := c.pacing.turn(ctx); err != nil {
		return nil, errEnded
	}
	if !call.deadline.IsZero() {
		call.deadline = call.deadline.Add(time.Since(begun))
	}
	answer, err := c.attempt(ctx, call)
	c.pacing.ended(answer)
	return answer, err
}

// attempt sends the request once and reads the answer.
func (c *Client) attempt(ctx context.Context, call *call) (*answer, error) {
	call.Attempts++
	begun := time.Now()
	limit, name := call.attemptTimeout, "attempt"
	if !call.deadline.IsZero() {
		if rest := time.Until(call.deadline); limit <= 0 || rest < limit {
			limit, name = rest, "total"
		}
	}
	limited := ctx
	if limit > 0 || name == "total" {
		var cancel context.CancelFunc
		limited, cancel = context.WithTimeout(ctx, limit)
		defer cancel()
	}
	answer, err := c.send(limited, call)
	switch {
	case err == nil:
	case ctx.Err() != nil:
		err = errEnded
	case limited.Err() != nil:
		err = &TimeoutError{Metadata: call.Metadata, Limit: name}
	}
	event := Event{Kind: EventAttempt, Attempts: call.Attempts, Duration: time.Since(begun), Err: call.ended(ctx, err)}
	if answer != nil {
		event.Status = answer.status
	}
	call.emit(ctx, event)
	return answer, err
}

func (c *Client) send(ctx context.Context, call *call) (*answer, error) {
	var body io.Reader
	if call.body != nil {
		body = bytes.NewReader(call.body)
	}
	request, err := http.NewRequestWithContext(ctx, call.Method, call.address, body)
	if err != nil {
		return nil, &ArgumentError{"the request", "cannot be made: " + withoutAddress(err).Error()}
	}
	request.Header.Set("User-Agent", c.userAgent)
	if call.body != nil {
		request.Header.Set("Content-Type", "application/json")
	}
	for name, values := range call.header {
		request.Header[name] = values
	}
	if c.auth != nil && request.Header.Get("Authorization") == "" {
		request.Header.Set("Authorization", c.auth.authorization(call.Method, request.URL))
	}
	response, err := c.http.Do(request)
	if err != nil {
		return nil, &NetworkError{call.Metadata, withoutAddress(err)}
	}
	defer response.Body.Close()
	call.Status, call.Header = response.StatusCode, response.Header
	read, err := readAll(response)
	if err != nil {
		return nil, &MalformedResponseError{call.Metadata, "ended before it was complete", err}
	}
	return &answer{status: response.StatusCode, header: response.Header, body: read}, nil
}

// readAll reads a body. Where its length is known, it is read at once.
func readAll(response *http.Response) ([]byte, error) {
	isRefusal := response.StatusCode >= http.StatusBadRequest
	limit := int64(answerLimitBytes)
	if isRefusal {
		limit = refusalLimitBytes
	} else if response.ContentLength > limit {
		return nil, errAnswerTooLong
	}
	var read bytes.Buffer
	if response.ContentLength > 0 {
		read.Grow(int(min(limit, response.ContentLength)) + bytes.MinRead)
	}
	if _, err := read.ReadFrom(io.LimitReader(response.Body, limit+1)); err != nil {
		return nil, err
	}
	if int64(read.Len()) > limit {
		if !isRefusal {
			return nil, errAnswerTooLong
		}
		read.Truncate(int(limit))
	}
	return read.Bytes(), nil
}

var (
	// errEnded stands for the end of the caller's context until the call is over.
	errEnded         = errors.New("the context ended")
	errAnswerTooLong = errors.New("the answer is longer than 64 MiB")
)

// ended replaces errEnded by the error of the caller's context.
func (c *call) ended(ctx context.Context, err error) error {
	if !errors.Is(err, errEnded) {
		return err
	}
	causes := []error{ctx.Err()}
	if cause := context.Cause(ctx); cause != ctx.Err() {
		causes = append(causes, cause)
	}
	return &CanceledError{c.Metadata, causes}
}

// withoutAddress takes the address out of an error of net/http: its query may have a credential.
func withoutAddress(err error) error {
	var wrapped *url.Error
	if errors.As(err, &wrapped) {
		return wrapped.Err
	}
	return err
}

// sleep waits, or returns errEnded as soon as the context ends.
func sleep(ctx context.Context, duration time.Duration) error {
	timer := time.NewTimer(duration)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		return errEnded
	}
}

// read decodes an answer into the result of the request.
func (c *call) read(answer *answer) error {
	if answer.status < 200 || answer.status > 299 {
		return c.refusal(answer)
	}
	switch result := c.request.Result.(type) {
	case nil:
		// What is no JSON is not of the API, such as the page of a proxy.
		if len(bytes.TrimSpace(answer.body)) > 0 && !json.Valid(answer.body) {
			return &MalformedResponseError{c.Metadata, "is not JSON", nil}
		}
		return nil
	case *[]byte:
		*result = answer.body
		return nil
	case *url.Values:
		values, err := url.ParseQuery(string(answer.body))
		if err != nil {
			return &MalformedResponseError{c.Metadata, "is not a form", err}
		}
		*result = values
		return nil
	default:
		return c.readJSON(answer.body, result)
	}
}

func (c *call) readJSON(body []byte, result any) error {
	trimmed := bytes.TrimSpace(body)
	switch {
	case len(trimmed) == 0:
		return &MalformedResponseError{c.Metadata, "is empty", nil}
	case bytes.Equal(trimmed, []byte("null")):
		return &MalformedResponseError{c.Metadata, "is null", nil}
	}
	err := json.Unmarshal(body, result)
	var kind *json.UnmarshalTypeError
	switch {
	case err == nil:
		return nil
	case errors.As(err, &kind):
		return &MalformedResponseError{c.Metadata, "is not as the contract describes it: " + err.Error(), err}
	default:
		return &MalformedResponseError{c.Metadata, "is not JSON, or not all of it", err}
	}
}
