package runout

import (
	"context"
	"errors"
	"iter"
)

// maxPerPage is the largest page that the API has.
const maxPerPage = 100

// WholeInventory is a seller's inventory that is read to its end, also beyond the pages that the API shows. It is made by
// [Client.WholeInventory], and for one goroutine.
type WholeInventory struct {
	client   *Client
	username string
	options  []CallOption
	total    int
	seen     map[int64]bool
}

// WholeInventory reads all listings of a seller. The API shows no more than a hundred pages of another user's inventory, so a longer
// one is read in both directions and sorted by one field after the other, until all listings have been seen.
func (c *Client) WholeInventory(username string, options ...CallOption) *WholeInventory {
	return &WholeInventory{client: c, username: username, options: options}
}

// All gives each listing once. It begins again each time, and ends after an error.
func (w *WholeInventory) All(ctx context.Context) iter.Seq2[*Listing, error] {
	return func(yield func(*Listing, error) bool) {
		w.total, w.seen = 0, map[int64]bool{}
		for _, sort := range InventorySort("").Values() {
			for _, order := range SortOrder("").Values() {
				if !w.read(ctx, &GetInventoryParams{Sort: sort, SortOrder: order, PerPage: maxPerPage}, yield) || w.Unreached() == 0 {
					return
				}
			}
		}
	}
}

// Total is how many listings the API counts; 0 before the first page has come.
func (w *WholeInventory) Total() int { return w.total }

// Unreached is how many of them have not been seen. When All has ended without an error, the API did not show them.
func (w *WholeInventory) Unreached() int { return max(0, w.total-len(w.seen)) }

// read gives those listings of one order that are new. It returns false when that was the end.
func (w *WholeInventory) read(ctx context.Context, params *GetInventoryParams, yield func(*Listing, error) bool) bool {
	for page, err := range w.client.GetInventoryPages(ctx, w.username, params, w.options...) {
		if err != nil {
			// Beyond the last page that is shown is a 403; a field that only the owner may sort by is a 422.
			if w.total > 0 && (errors.Is(err, ErrPermission) || errors.Is(err, ErrValidation)) {
				return true
			}
			yield(nil, err)
			return false
		}
		w.total = max(w.total, page.Pagination.Items)
		for index := range page.Listings {
			listing := &page.Listings[index]
			if w.seen[listing.ID] {
				continue
			}
			w.seen[listing.ID] = true
			if !yield(listing, nil) {
				return false
			}
		}
		if w.Unreached() == 0 {
			return true
		}
	}
	return true
}
