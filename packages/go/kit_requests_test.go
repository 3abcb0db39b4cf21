package runout_test

import (
	"encoding/json"
	"io"
	"net/http"
	"reflect"
	"slices"
	"strings"
	"testing"

	runout "github.com/runout/runout/packages/go"
)

type requestsFixture struct {
	Client struct {
		BaseURL   string `json:"base_url"`
		UserAgent string `json:"user_agent"`
		Auth      map[string]string
	}
	Credentials []struct {
		Name          string
		Auth          map[string]string
		Authorization *string
	}
	Cases []struct {
		Name      string
		Operation string
		Arguments arguments
		Headers   map[string]string
		Request   struct {
			Method string
			Path   string
			Query  []string
			Body   json.RawMessage
		}
	}
}

// sent is a request with its body.
type sent struct {
	*http.Request
	text string
}

// recording answers every request, and writes it down.
func recording(requests *[]sent) roundTrip {
	return func(request *http.Request) (*http.Response, error) {
		var text []byte
		if request.Body != nil {
			var err error
			if text, err = io.ReadAll(request.Body); err != nil {
				return nil, err
			}
		}
		*requests = append(*requests, sent{request, string(text)})
		return respond(http.StatusOK, "{}"), nil
	}
}

func TestKitRequests(t *testing.T) {
	fixture := readFixture[requestsFixture](t, "requests.json")
	var requests []sent
	client, err := runout.New(fixture.Client.BaseURL, fixture.Client.UserAgent, runout.WithAuth(authOf(t, fixture.Client.Auth)),
		answering(recording(&requests)), runout.WithoutPacing())
	if err != nil {
		t.Fatal(err)
	}
	for _, one := range fixture.Cases {
		t.Run(one.Name, func(t *testing.T) {
			requests = nil
			var options []runout.CallOption
			for name, value := range one.Headers {
				options = append(options, runout.WithHeader(name, value))
			}
			if _, err := callOperation(t, client, one.Operation, one.Arguments, options...); err != nil {
				t.Fatal(err)
			}
			if len(requests) != 1 {
				t.Fatalf("%d requests were sent", len(requests))
			}
			got := requests[0]
			if got.Method != one.Request.Method {
				t.Errorf("the method is %s", got.Method)
			}
			if want := fixture.Client.BaseURL + one.Request.Path; addressOf(got.Request) != want {
				t.Errorf("the address is %s, not %s", addressOf(got.Request), want)
			}
			query := strings.FieldsFunc(got.URL.RawQuery, func(sign rune) bool { return sign == '&' })
			slices.Sort(query)
			slices.Sort(one.Request.Query)
			if !slices.Equal(query, one.Request.Query) {
				t.Errorf("the query is %v, not %v", query, one.Request.Query)
			}
			if !sameJSON(t, got.text, string(one.Request.Body)) {
				t.Errorf("the body is %s, not %s", got.text, one.Request.Body)
			}
			contentType := ""
			if one.Request.Body != nil {
				contentType = "application/json"
			}
			want := map[string]string{
				"User-Agent":    fixture.Client.UserAgent,
				"Authorization": "Discogs token=kit-token",
				"Content-Type":  contentType,
			}
			for name, value := range one.Headers {
				want[name] = value
			}
			for name, value := range want {
				if got.Header.Get(name) != value {
					t.Errorf("%s is %q, not %q", name, got.Header.Get(name), value)
				}
			}
		})
	}
}

func TestKitCredentials(t *testing.T) {
	fixture := readFixture[requestsFixture](t, "requests.json")
	for _, one := range fixture.Credentials {
		t.Run(one.Name, func(t *testing.T) {
			var requests []sent
			options := []runout.Option{answering(recording(&requests))}
			if one.Auth != nil {
				options = append(options, runout.WithAuth(authOf(t, one.Auth)))
			}
			client, err := runout.New(fixture.Client.BaseURL, fixture.Client.UserAgent, options...)
			if err != nil {
				t.Fatal(err)
			}
			if _, err := client.GetAPIInfo(t.Context()); err != nil {
				t.Fatal(err)
			}
			want := ""
			if one.Authorization != nil {
				want = *one.Authorization
			}
			if got := requests[0].Header.Get("Authorization"); got != want {
				t.Errorf("Authorization is %q, not %q", got, want)
			}
		})
	}
}

// addressOf is the address as it is sent, without its query.
func addressOf(request *http.Request) string {
	return request.URL.Scheme + "://" + request.URL.Host + request.URL.EscapedPath()
}

func sameJSON(t *testing.T, one, other string) bool {
	t.Helper()
	if one == "" || other == "" {
		return one == other
	}
	var values [2]any
	for index, text := range []string{one, other} {
		if err := json.Unmarshal([]byte(text), &values[index]); err != nil {
			t.Fatalf("%s: %v", text, err)
		}
	}
	return reflect.DeepEqual(values[0], values[1])
}
