package runout_test

import (
	"bytes"

	"encoding/json"

	"io"
	"net/http"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"strings"
	"testing"

	runout "github.com/runout/runout/packages/go"
)

// The tests of all client libraries read the files of the kit; tools/contract/fixtures/README.md describes them.
const kitFolder = "../../tools/contract/fixtures"

// arguments are those of a call, as the kit writes them.
type arguments map[string]any

// readFixture reads a file of the kit.
func readFixture[T any](t *testing.T, name string) T {
	t.Helper()
	return readJSON[T](t, filepath.Join(kitFolder, name))
}

func readJSON[T any](t *testing.T, name string) T {
	t.Helper()
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	var fixture T
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber()
	if err := decoder.Decode(&fixture); err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return fixture
}

// operationFacts is a row of the operation table of the contract.
type operationFacts struct {
	Method   string
	Path     string
	Statuses []int
}

func operationTable(t *testing.T) map[string]operationFacts {
	t.Helper()
	return readJSON[struct{ Operations map[string]operationFacts }](t, "../../spec/generated/operations.json").Operations
}

// callOperation calls the method of an operation with each argument where it belongs, and returns what the method returns.
func callOperation(t *testing.T, client *runout.Client, operation string, given arguments, options ...runout.CallOption) (any, error) {
	t.Helper()
	results := callMethod(t, client, operation, given, options)
	err, _ := results[len(results)-1].Interface().(error)
	if len(results) == 1 {
		return nil, err
	}
	return results[0].Interface(), err
}

// callMethod calls a method that is called as an operation, apart from the case of its letters.
func callMethod(t *testing.T, client *runout.Client, name string, given arguments, options []runout.CallOption) []reflect.Value {
	t.Helper()
	value := reflect.ValueOf(client)
	method := findMethod(t, value.Type(), name)
	rest := arguments{}
	for key, one := range given {
		rest[key] = one
	}
	in := []reflect.Value{value, reflect.ValueOf(t.Context())}
	for _, parameter := range pathParameters(t, name) {
		in = append(in, convert(t, rest[parameter], method.Type.In(len(in))))
		delete(rest, parameter)
	}
	// The rest is in the parameters of the query or in the body; no operation has both.
	for len(in) < method.Type.NumIn()-1 {
		kind := method.Type.In(len(in))
		isQuery := kind.Kind() == reflect.Pointer
		target := reflect.New(kind)
		if isQuery {
			target = reflect.New(kind.Elem())
		}
		fill(t, rest, target.Interface(), isQuery)
		rest = arguments{}
		if isQuery {
			in = append(in, target)
		} else {
			in = append(in, target.Elem())
		}
	}
	if len(rest) > 0 {
		t.Fatalf("%s has no argument for %v", name, rest)
	}
	for _, option := range options {
		in = append(in, reflect.ValueOf(option))
	}
	return method.Func.Call(in)
}

func findMethod(t *testing.T, kind reflect.Type, name string) reflect.Method {
	t.Helper()
	for method := range kind.Methods() {
		if strings.EqualFold(method.Name, name) {
			return method
		}
	}
	t.Fatalf("there is no method %s", name)
	return reflect.Method{}
}

var braces = regexp.MustCompile(`\{(\w+)\}`)

func pathParameters(t *testing.T, name string) []string {
	t.Helper()
	table := operationTable(t)
	operation, found := table[name]
	if !found {
		// An iterator is called as its operation, with other words around.
		operation = table["getInventory"]
	}
	var names []string
	for _, match := range braces.FindAllStringSubmatch(operation.Path, -1) {
		names = append(names, match[1])
	}
	return names
}

func convert(t *testing.T, value any, kind reflect.Type) reflect.Value {
	t.Helper()
	target := reflect.New(kind)
	text, err := json.Marshal(value)
	if err == nil {
		err = json.Unmarshal(text, target.Interface())
	}
	if err != nil {
		t.Fatal(err)
	}
	return target.Elem()
}

// fill sets the fields of a struct. Those of a query are called as the parameters are, without hyphens and underscores.
func fill(t *testing.T, given arguments, target any, isQuery bool) {
	t.Helper()
	named := arguments{}
	for key, value := range given {
		if isQuery {
			key = strings.ReplaceAll(key, "_", "")
		}
		named[key] = value
	}
	text, err := json.Marshal(named)
	if err != nil {
		t.Fatal(err)
	}
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(target); err != nil {
		t.Fatal(err)
	}
}

// roundTrip is a transport that answers in the same process.
type roundTrip func(*http.Request) (*http.Response, error)

func (f roundTrip) RoundTrip(request *http.Request) (*http.Response, error) { return f(request) }

// answering gives a client the answers of a function.
func answering(answer roundTrip) runout.Option {
	return runout.WithHTTPClient(&http.Client{Transport: answer})
}

// respond makes an answer with a body of JSON; header has names and values in turn.
func respond(status int, body string, header ...string) *http.Response {
	response := &http.Response{
		StatusCode:    status,
		Header:        http.Header{"Content-Type": {"application/json"}},
		Body:          io.NopCloser(strings.NewReader(body)),
		ContentLength: int64(len(body)),
	}
	for index := 0; index < len(header); index += 2 {
		response.Header.Set(header[index], header[index+1])
	}
	return response
}

// newClient makes a client of the demo seller that answers in the same process.
func newClient(t *testing.T, answer roundTrip, options ...runout.Option) *runout.Client {
	t.Helper()
	options = append([]runout.Option{answering(answer), runout.WithAuth(runout.Token("seller-token"))}, options...)
	client, err := runout.New("https://api.example/base", "test/1.0", options...)
	if err != nil {
		t.Fatal(err)
	}
	return client
}

// authOf makes credentials as the kit writes them.
func authOf(t *testing.T, written map[string]string) runout.Auth {
	t.Helper()
	switch written["type"] {
	case "token":
		return runout.Token(written["token"])
	case "application":
		return runout.Application(written["key"], written["secret"])
	}
	t.Fatalf("there are no credentials of the type %s", written["type"])
	return nil
}
