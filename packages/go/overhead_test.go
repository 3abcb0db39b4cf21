package runout_test

import (
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"slices"
	"strconv"
	"testing"
	"time"

	runout "github.com/runout/runout/packages/go"
)

// callsInARow is how many calls of one side are timed together.
const callsInARow = 50

// BenchmarkOverhead compares a call for a page of an inventory, with signing, pacing and retries, with net/http and encoding/json
// alone, which decode the same page into the same type. Both sides take turns, and the fastest turn of each counts.
//
//	go test -run '^$' -bench Overhead -benchtime 100x .
func BenchmarkOverhead(b *testing.B) {
	page := inventoryPage(b)
	server := httptest.NewServer(http.HandlerFunc(func(writer http.ResponseWriter, _ *http.Request) {
		header := writer.Header()
		header.Set("Content-Type", "application/json")
		header.Set("Content-Length", strconv.Itoa(len(page)))
		header.Set("X-Discogs-Ratelimit", "10000")
		header.Set("X-Discogs-Ratelimit-Used", "1")
		_, _ = writer.Write(page)
	}))
	defer server.Close()
	keys := runout.OAuthKeys{Key: "key", Secret: "secret", Token: "token", TokenSecret: "secret"}
	for name, auth := range map[string]runout.Auth{"token": runout.Token("token"), "OAuth": runout.OAuth(keys)} {
		b.Run(name, func(b *testing.B) {
			client, err := runout.New(server.URL, "bench/1.0", runout.WithAuth(auth), runout.WithHTTPClient(server.Client()))
			if err != nil {
				b.Fatal(err)
			}
			var bare, whole []time.Duration
			for b.Loop() {
				bare = append(bare, timed(b, func() error { return getBare(server) }))
				whole = append(whole, timed(b, func() error {
					_, err := client.GetInventory(b.Context(), "example_seller", nil)
					return err
				}))
			}
			fastest, own := slices.Min(bare), slices.Min(whole)
			b.ReportMetric(float64(fastest.Microseconds())/callsInARow, "µs/net-http")
			b.ReportMetric(float64(own.Microseconds())/callsInARow, "µs/runout")
			b.ReportMetric(float64(own)/float64(fastest), "ratio")
		})
	}
}

func timed(b *testing.B, call func() error) time.Duration {
	b.Helper()
	begun := time.Now()
	for range callsInARow {
		if err := call(); err != nil {
			b.Fatal(err)
		}
	}
	return time.Since(begun)
}

// getBare makes the call without the package.
func getBare(server *httptest.Server) error {
	request, err := http.NewRequest(http.MethodGet, server.URL+"/users/example_seller/inventory", nil)
	if err != nil {
		return err
	}
	request.Header.Set("User-Agent", "bench/1.0")
	request.Header.Set("Authorization", "Discogs token=token")
	response, err := server.Client().Do(request)
	if err != nil {
		return err
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		return err
	}
	return json.Unmarshal(text, new(runout.InventoryPage))
}

// inventoryPage is a page of five listings, about seven kilobytes.
func inventoryPage(b *testing.B) []byte {
	b.Helper()
	response, err := http.Get(sandboxURL + "/users/example_seller/inventory?per_page=5")
	if err != nil {
		b.Fatal(err)
	}
	defer response.Body.Close()
	page, err := io.ReadAll(response.Body)
	if err != nil {
		b.Fatal(err)
	}
	b.Logf("the page has %d bytes", len(page))
	return page
}
