package runout_test

import (
	"fmt"
	"net/http"
	"slices"
	"strings"
	"testing"

	runout "github.com/runout/runout/packages/go"
)

// The page that was used least recently is removed first, and a call with credentials of its own gets no page of others.
func TestConditionalRequestsAreBounded(t *testing.T) {
	var asked []string
	client := newClient(t, func(request *http.Request) (*http.Response, error) {
		tag := request.Header.Get("If-None-Match")
		asked = append(asked, request.URL.Query().Get("page")+" "+tag)
		if tag != "" {
			return respond(http.StatusNotModified, "", "X-Discogs-Ratelimit-Used", "2"), nil
		}
		page := request.URL.Query().Get("page")
		return respond(http.StatusOK, fmt.Sprintf(`{"pagination":{"page":%s}}`, page), "ETag", `"`+page+`"`), nil
	}, runout.WithConditionalRequests(2))
	for _, number := range []int{1, 2, 1, 3, 2, 1} {
		var metadata runout.Metadata
		page, err := client.GetInventory(t.Context(), "a", &runout.GetInventoryParams{Page: number}, runout.WithMetadata(&metadata))
		if err != nil || page.Pagination.Page != number {
			t.Fatalf("page %d is %+v: %v", number, page, err)
		}
		if metadata.NotModified && (metadata.Header.Get("ETag") == "" || metadata.Header.Get("X-Discogs-Ratelimit-Used") != "2") {
			t.Errorf("the headers are %v", metadata.Header)
		}
	}
	own := runout.WithHeader("Authorization", "Discogs token=other")
	if _, err := client.GetInventory(t.Context(), "a", &runout.GetInventoryParams{Page: 1}, own); err != nil {
		t.Fatal(err)
	}
	want := []string{"1 ", "2 ", `1 "1"`, "3 ", "2 ", "1 ", "1 "}
	if !slices.Equal(asked, want) {
		t.Errorf("the requests are %q, not %q", asked, want)
	}
}

func TestNoPageOfMoreThanAMegabyteIsKept(t *testing.T) {
	for length, isKept := range map[int]bool{1 << 20: true, 1<<20 + 1: false} {
		client := newClient(t, func(request *http.Request) (*http.Response, error) {
			if request.Header.Get("If-None-Match") != "" {
				return respond(http.StatusNotModified, ""), nil
			}
			return respond(http.StatusOK, "{}"+strings.Repeat(" ", length-2), "ETag", `"a"`), nil
		}, runout.WithConditionalRequests(2))
		var metadata runout.Metadata
		for range 2 {
			if _, err := client.GetInventory(t.Context(), "a", nil, runout.WithMetadata(&metadata)); err != nil {
				t.Fatal(err)
			}
		}
		if metadata.NotModified != isKept {
			t.Errorf("a page of %d bytes is kept: %v", length, metadata.NotModified)
		}
	}
}
