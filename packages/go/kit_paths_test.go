package runout_test

import (
	"errors"
	"math/rand/v2"
	"net/url"
	"testing"

	runout "github.com/runout/runout/packages/go"
)

type pathsFixture struct {
	BaseURL string `json:"base_url"`
	Cases   []struct {
		Name      string
		Operation string
		Arguments arguments
		Parameter string
		Value     *string
		Outcome   struct {
			Path    string
			Refused bool
		}
	}
}

func TestKitPaths(t *testing.T) {
	fixture := readFixture[pathsFixture](t, "paths.json")
	for _, one := range fixture.Cases {
		// Text of Go has no halves of surrogate pairs. What it has instead, bytes that are no UTF-8, is below.
		if one.Value == nil {
			continue
		}
		t.Run(one.Name, func(t *testing.T) {
			var requests []sent
			client, err := runout.New(fixture.BaseURL, "kit/1.0", answering(recording(&requests)))
			if err != nil {
				t.Fatal(err)
			}
			one.Arguments[one.Parameter] = *one.Value
			_, err = callOperation(t, client, one.Operation, one.Arguments)
			if !one.Outcome.Refused {
				if err != nil {
					t.Fatal(err)
				}
				if got := addressOf(requests[0].Request); got != fixture.BaseURL+one.Outcome.Path {
					t.Errorf("the address is %s, not %s", got, fixture.BaseURL+one.Outcome.Path)
				}
				return
			}
			var refused *runout.ArgumentError
			if !errors.As(err, &refused) || refused.Argument != one.Parameter || len(requests) > 0 {
				t.Errorf("%d requests, and the error %v", len(requests), err)
			}
		})
	}
}

func TestPathValuesThatAreNoUTF8AreRefused(t *testing.T) {
	client := newClient(t, recording(&[]sent{}))
	for _, value := range []string{"\xff", "a\xed\xa0\xbd", "\xc0\xae\xc0\xae"} {
		var refused *runout.ArgumentError
		if _, err := client.GetUser(t.Context(), value); !errors.As(err, &refused) {
			t.Errorf("%q: %v", value, err)
		}
	}
}

// No value leads to another route: whatever it is, it is one part of the path.
func TestRandomPathValuesStayOneSegment(t *testing.T) {
	var requests []sent
	client := newClient(t, recording(&requests), runout.WithoutPacing())
	random := rand.New(rand.NewPCG(1, 2))
	signs := []rune("./\\%2eE5cfF?#;:@&=+ \t\n\x00a\u00e9\u2025\uff0e\U0001f3b5")
	for range 20_000 {
		value := ""
		for range random.IntN(7) {
			value += string(signs[random.IntN(len(signs))])
		}
		requests = nil
		_, err := client.GetUser(t.Context(), value)
		if isRefused := value == "" || value == "." || value == ".."; isRefused != (err != nil) {
			t.Fatalf("%q: %v", value, err)
		} else if isRefused {
			continue
		}
		called, err := url.PathUnescape(requests[0].URL.EscapedPath())
		if err != nil || called != "/base/users/"+value {
			t.Fatalf("%q leads to %q: %v", value, called, err)
		}
	}
}
