package runout_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	runout "github.com/runout/runout/packages/go"
)

type evolutionCase struct {
	Name      string
	Operation string
	Arguments arguments
	Client    struct {
		Retries          int
		AttemptTimeoutMS int `json:"attempt_timeout_ms"`
	}
	Iterate bool
	Answers []json.RawMessage
	Outcome struct {
		Kind     kinds
		Attempts *int
		Readable map[string]any
		Raw      map[string]any
		Absent   []string
		Status   int
		Message  string
		Items    []int64
	}
}

// kinds are what may come of a call.
type kinds []string

func (k *kinds) UnmarshalJSON(text []byte) error {
	var one string
	if json.Unmarshal(text, &one) == nil {
		*k = kinds{one}
		return nil
	}
	return json.Unmarshal(text, (*[]string)(k))
}

// newFakeServer answers by the answers in turn, the last one again and again.
func TestKitEvolution(t *testing.T) {
	for _, one := range readFixture[struct{ Cases []evolutionCase }](t, "evolution.json").Cases {
		t.Run(one.Name, func(t *testing.T) {
			address, attempts := newFakeServer(t, one.Answers)
			limit := time.Duration(one.Client.AttemptTimeoutMS) * time.Millisecond
			if limit == 0 {
				limit = 5 * time.Minute
			}
			client, err := runout.New(address, "kit/1.0", runout.WithRetries(one.Client.Retries), runout.WithAttemptTimeout(limit),
				runout.WithTotalTimeout(0))
			if err != nil {
				t.Fatal(err)
			}
			if one.Iterate {
				items, err := iterate(t, client, one)
				checkOutcome(t, one, true, err)
				if !slices.Equal(items, one.Outcome.Items) {
					t.Errorf("the items %v came", items)
				}
				return
			}
			var metadata runout.Metadata
			value, err := callOperation(t, client, one.Operation, one.Arguments, runout.WithMetadata(&metadata))
			hasValue := value != nil && !reflect.ValueOf(value).IsNil()
			checkOutcome(t, one, hasValue, err)
			wanted := 1
			if one.Outcome.Attempts != nil {
				wanted = *one.Outcome.Attempts
			}
			if int(attempts.Load()) != wanted || metadata.Attempts != wanted {
				t.Errorf("%d attempts came, and %d are in the metadata", attempts.Load(), metadata.Attempts)
			}
			if err == nil {
				checkValue(t, one, value, metadata.Body)
			}
		})
	}
}

// checkOutcome compares what came of a call.
func checkOutcome(t *testing.T, one evolutionCase, hasValue bool, err error) {
	t.Helper()
	kind := kindOf(hasValue, err)
	if !slices.Contains(one.Outcome.Kind, kind) {
		t.Fatalf("the outcome is %s (%v), not %v", kind, err, one.Outcome.Kind)
	}
	if err == nil {
		return
	}
	var failed runout.CallError
	if !errors.As(err, &failed) || err.Error() == "" || failed.Details().OperationID != one.Operation {
		t.Errorf("the error says nothing of its call: %v", err)
	}
	if one.Outcome.Status != 0 && failed.Details().Status != one.Outcome.Status {
		t.Errorf("the status is %d", failed.Details().Status)
	}
	var refused *runout.APIError
	if errors.As(err, &refused) && (refused.Message == "" || one.Outcome.Message != "" && refused.Message != one.Outcome.Message) {
		t.Errorf("the message is %q", refused.Message)
	}
}

// kindOf names an outcome as the kit does. An error that is none of the package's own has no name.
func kindOf(hasValue bool, err error) string {
	if err == nil {
		if hasValue {
			return "value"
		}
		return "nothing"
	}
	for _, one := range []struct {
		sentinel error
		kind     string
	}{
		{runout.ErrBadRequest, "bad_request"}, {runout.ErrAuthentication, "authentication"}, {runout.ErrPermission, "permission"},
		{runout.ErrNotFound, "not_found"}, {runout.ErrMethodNotAllowed, "method_not_allowed"},
		{runout.ErrRequestTimeout, "request_timeout"}, {runout.ErrBodyTooLarge, "body_too_large"},
		{runout.ErrValidation, "validation"}, {runout.ErrRateLimit, "rate_limit"}, {runout.ErrHeadersTooLarge, "headers_too_large"},
		{runout.ErrServiceUnavailable, "service_unavailable"}, {runout.ErrServer, "server"},
	} {
		if errors.Is(err, one.sentinel) {
			return one.kind
		}
	}
	var refused *runout.APIError
	var network *runout.NetworkError
	var timeout *runout.TimeoutError
	var malformed *runout.MalformedResponseError
	switch {
	case errors.As(err, &refused):
		return "api"
	case errors.As(err, &network):
		return "network"
	case errors.As(err, &timeout):
		return "timeout"
	case errors.As(err, &malformed):
		return "malformed"
	}
	return fmt.Sprintf("an error of the type %T", err)
}

func checkValue(t *testing.T, one evolutionCase, value any, body []byte) {
	t.Helper()
	for pointer, want := range one.Outcome.Readable {
		if got, found := reach(value, pointer); !found || fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("%s is %v, not %v", pointer, got, want)
		}
	}
	for _, pointer := range one.Outcome.Absent {
		if got, found := reach(value, pointer); found && !reflect.ValueOf(got).IsZero() {
			t.Errorf("%s is %v", pointer, got)
		}
	}
	var raw any
	if len(one.Outcome.Raw) > 0 {
		if err := json.Unmarshal(body, &raw); err != nil {
			t.Fatal(err)
		}
	}
	for pointer, want := range one.Outcome.Raw {
		if got, found := reach(raw, pointer); !found || fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("%s is %v in what was received, not %v", pointer, got, want)
		}
	}
}

// reach follows a JSON pointer through structs, maps, lists, pointers and interfaces.
func reach(value any, pointer string) (any, bool) {
	at := reflect.ValueOf(value)
	for _, step := range strings.Split(pointer, "/")[1:] {
		for at.Kind() == reflect.Pointer || at.Kind() == reflect.Interface {
			at = at.Elem()
		}
		switch at.Kind() {
		case reflect.Struct:
			at = fieldCalled(at, step)
		case reflect.Map:
			at = at.MapIndex(reflect.ValueOf(step).Convert(at.Type().Key()))
		case reflect.Slice:
			index, err := strconv.Atoi(step)
			if err != nil || index >= at.Len() {
				return nil, false
			}
			at = at.Index(index)
		default:
			return nil, false
		}
	}
	for at.Kind() == reflect.Interface && !at.IsNil() {
		at = at.Elem()
	}
	if !at.IsValid() {
		return nil, false
	}
	return at.Interface(), true
}

func fieldCalled(object reflect.Value, name string) reflect.Value {
	for index := range object.NumField() {
		called, _, _ := strings.Cut(object.Type().Field(index).Tag.Get("json"), ",")
		if called == name {
			return object.Field(index)
		}
	}
	return reflect.Value{}
}

// iterate reads all items of a list, and gives their ids.
func iterate(t *testing.T, client *runout.Client, one evolutionCase) ([]int64, error) {
	t.Helper()
	if one.Operation != "getInventory" {
		t.Fatalf("there is no iterator for %s", one.Operation)
	}
	var ids []int64
	for listing, err := range client.AllInventory(t.Context(), fmt.Sprint(one.Arguments["username"]), nil) {
		if err != nil {
			return ids, err
		}
		ids = append(ids, listing.ID)
	}
	return ids, nil
}
