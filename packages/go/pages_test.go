package runout_test

import (
	"errors"
	"net/http"
	"slices"
	"testing"

	runout "github.com/runout/runout/packages/go"
)

func TestPages(t *testing.T) {
	client := newSandboxClient(t, seller)
	var ids []int64
	total, pages := 0, 0
	params := &runout.GetInventoryParams{PerPage: 25, Sort: runout.InventorySortPrice}
	sequence := client.GetInventoryPages(t.Context(), "example_seller", params)
	for page, err := range sequence {
		if err != nil {
			t.Fatal(err)
		}
		pages++
		total = page.Pagination.Items
		for _, listing := range page.Listings {
			ids = append(ids, listing.ID)
		}
	}
	slices.Sort(ids)
	if len(slices.Compact(ids)) != total || pages != (total+24)/25 || pages < 2 {
		t.Errorf("%d listings of %d on %d pages", len(ids), total, pages)
	}
	for page, err := range sequence {
		if err != nil || page.Pagination.Page != 1 {
			t.Errorf("the list begins again with %+v: %v", page, err)
		}
		break
	}
}

func TestItems(t *testing.T) {
	client := newSandboxClient(t, seller)
	count := func(page int) (items int) {
		params := &runout.GetInventoryParams{PerPage: 25, Page: page}
		for _, err := range client.AllInventory(t.Context(), "example_seller", params) {
			if err != nil {
				t.Fatal(err)
			}
			items++
		}
		return items
	}
	if all, later := count(0), count(2); later != all-25 || later < 1 {
		t.Errorf("from the second page on there are %d of %d", later, all)
	}
	orders := 0
	for order, err := range client.AllOrders(t.Context(), &runout.ListOrdersParams{Archived: new(false), PerPage: 3}) {
		if err != nil || order.Archived {
			t.Fatal(order, err)
		}
		orders++
	}
	if orders < 4 {
		t.Errorf("there are %d orders", orders)
	}
}

func TestConditionalRequests(t *testing.T) {
	client := newSandboxClient(t, seller, runout.WithConditionalRequests(10))
	var first, again, changed runout.Metadata
	read := func(metadata *runout.Metadata) *runout.InventoryPage {
		page, err := client.GetInventory(t.Context(), "example_seller", nil, runout.WithMetadata(metadata))
		if err != nil {
			t.Fatal(err)
		}
		return page
	}
	page := read(&first)
	same := read(&again)
	if first.NotModified || !again.NotModified || again.Status != http.StatusOK || string(first.Body) != string(again.Body) {
		t.Errorf("the page is sent again: %v", again.NotModified)
	}
	if page.Listings[0].ID != same.Listings[0].ID {
		t.Error("the page is another one")
	}
	_, err := client.GetInventory(t.Context(), "example_seller", nil, runout.WithHeader("If-None-Match", first.Header.Get("ETag")))
	if !errors.Is(err, runout.ErrNotModified) {
		t.Errorf("with an entity tag of its own: %v", err)
	}
	if err := client.EditListing(t.Context(), page.Listings[0].ID, runout.ListingEdit{Price: new(99.0)}); err != nil {
		t.Fatal(err)
	}
	if page = read(&changed); changed.NotModified {
		t.Errorf("a page that has changed is not sent: %+v", page.Listings[0])
	}
}
