package runout_test

import (
	"encoding/base64"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"sync/atomic"
	"testing"
)

type writtenAnswer struct {
	Status   int
	Headers  map[string]string
	JSON     json.RawMessage
	Text     *string
	Base64   *string
	Repeated *struct {
		Text  string
		Times int
	}
	MissingBytes int `json:"missing_bytes"`
}

func (a writtenAnswer) body() ([]byte, bool, error) {
	switch {
	case a.JSON != nil:
		return a.JSON, true, nil
	case a.Text != nil:
		return []byte(*a.Text), true, nil
	case a.Repeated != nil:
		return []byte(strings.Repeat(a.Repeated.Text, a.Repeated.Times)), true, nil
	case a.Base64 != nil:
		body, err := base64.StdEncoding.DecodeString(*a.Base64)
		return body, true, err
	}
	return nil, false, nil
}

func newFakeServer(t *testing.T, answers []json.RawMessage) (address string, attempts *atomic.Int32) {
	t.Helper()
	attempts = new(atomic.Int32)
	ended := make(chan struct{})
	server := httptest.NewServer(http.HandlerFunc(func(writer http.ResponseWriter, _ *http.Request) {
		number := int(attempts.Add(1))
		answer := answers[min(number, len(answers))-1]
		switch string(answer) {
		case `"stalled"`:
			<-ended
		case `"closed"`:
			panic(http.ErrAbortHandler)
		default:
			if err := write(writer, answer); err != nil {
				t.Error(err)
			}
		}
	}))
	t.Cleanup(func() {
		close(ended)
		server.Close()
	})
	return server.URL, attempts
}

func write(writer http.ResponseWriter, text json.RawMessage) error {
	var answer writtenAnswer
	if err := json.Unmarshal(text, &answer); err != nil {
		return err
	}
	body, hasBody, err := answer.body()
	if err != nil {
		return err
	}
	header := writer.Header()
	header["Content-Type"] = nil
	if answer.Headers != nil {
		for name, value := range answer.Headers {
			header.Set(name, value)
		}
	} else if hasBody {
		header.Set("Content-Type", "application/json")
	}
	if answer.Status != http.StatusNoContent && answer.Status != http.StatusNotModified {
		header.Set("Content-Length", strconv.Itoa(len(body)+answer.MissingBytes))
	}
	writer.WriteHeader(answer.Status)
	_, err = writer.Write(body)
	if answer.MissingBytes > 0 {
		if err := http.NewResponseController(writer).Flush(); err != nil {
			return err
		}
		panic(http.ErrAbortHandler)
	}
	if !hasBody {
		return nil
	}
	return err
}
