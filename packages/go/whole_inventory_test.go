package runout_test

import (
	"encoding/json"
	"errors"
	"net/http"
	"slices"
	"strconv"
	"testing"

	runout "github.com/runout/runout/packages/go"
)

// walledAPI has an inventory of which it shows the first pages only, sorted by one field or another.
func walledAPI(t *testing.T, listings, shown int, calls *int) roundTrip {
	t.Helper()
	ids := map[string][]int64{"listed": nil, "price": nil}
	for id := range int64(listings) {
		ids["listed"] = append(ids["listed"], id+1)
		// By price the listings in the middle come first.
		ids["price"] = append(ids["price"], (id+int64(listings)/2)%int64(listings)+1)
	}
	return func(request *http.Request) (*http.Response, error) {
		*calls++
		query := request.URL.Query()
		sorted, known := ids[query.Get("sort")]
		if !known {
			return respond(http.StatusUnprocessableEntity, `{"message":"Only the owner."}`), nil
		}
		sorted = slices.Clone(sorted)
		if query.Get("sort_order") == "desc" {
			slices.Reverse(sorted)
		}
		number, err := strconv.Atoi(query.Get("page"))
		if err != nil || query.Get("per_page") != "100" {
			t.Errorf("the query is %s", request.URL.RawQuery)
		}
		if number > shown {
			return respond(http.StatusForbidden, `{"message":"No more."}`), nil
		}
		page := runout.InventoryPage{Pagination: runout.Pagination{Page: number, Pages: (listings + 99) / 100, Items: listings}}
		for _, id := range sorted[(number-1)*100 : min(number*100, listings)] {
			page.Listings = append(page.Listings, runout.Listing{ID: id})
		}
		text, err := json.Marshal(page)
		return respond(http.StatusOK, string(text)), err
	}
}

func TestWholeInventory(t *testing.T) {
	for name, one := range map[string]struct{ listings, unreached, calls int }{
		"one direction is enough":  {180, 0, 2},
		"both directions are":      {350, 0, 5},
		"another field is":         {550, 0, 10},
		"nothing is":               {900, 100, 26},
		"there is nothing to read": {0, 0, 1},
	} {
		t.Run(name, func(t *testing.T) {
			calls := 0
			client := newClient(t, walledAPI(t, one.listings, 2, &calls), runout.WithoutPacing())
			inventory := client.WholeInventory("example_seller")
			seen := map[int64]int{}
			for listing, err := range inventory.All(t.Context()) {
				if err != nil {
					t.Fatal(err)
				}
				seen[listing.ID]++
			}
			for id, times := range seen {
				if times != 1 {
					t.Errorf("%d came %d times", id, times)
				}
			}
			if inventory.Total() != one.listings || inventory.Unreached() != one.unreached || len(seen) != one.listings-one.unreached {
				t.Errorf("%d of %d came, and %d were not reached", len(seen), inventory.Total(), inventory.Unreached())
			}
			if one.calls != calls {
				t.Errorf("%d calls were made, not %d", calls, one.calls)
			}
		})
	}
}

func TestWholeInventoryEndsWithAnError(t *testing.T) {
	attempts := 0
	client := newClient(t, script(&attempts, status(403)))
	for _, err := range client.WholeInventory("example_seller").All(t.Context()) {
		if !errors.Is(err, runout.ErrPermission) {
			t.Errorf("the error is %v", err)
		}
	}
	if attempts != 1 {
		t.Errorf("%d attempts", attempts)
	}
}
