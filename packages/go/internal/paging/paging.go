// Package paging reads lists page by page.
package paging

import "iter"

// Position is where a page is in its list.
type Position struct {
	Page  int
	Pages int
}

// Pages reads the pages of a list from the first one given on. After an error it ends.
func Pages[P any](first int, get func(page int) (*P, error), position func(*P) Position) iter.Seq2[*P, error] {
	return func(yield func(*P, error) bool) {
		for number := max(1, first); ; number++ {
			page, err := get(number)
			if err != nil {
				yield(nil, err)
				return
			}
			if !yield(page, nil) {
				return
			}
			at := position(page)
			number = max(number, at.Page)
			if number >= at.Pages {
				return
			}
		}
	}
}

// Items reads the items of all pages.
func Items[P, I any](pages iter.Seq2[*P, error], itemsOf func(*P) iter.Seq[I]) iter.Seq2[I, error] {
	return func(yield func(I, error) bool) {
		for page, err := range pages {
			if err != nil {
				var none I
				yield(none, err)
				return
			}
			for item := range itemsOf(page) {
				if !yield(item, nil) {
					return
				}
			}
		}
	}
}

// Pointers gives a pointer to each item of a list.
func Pointers[I any](items []I) iter.Seq[*I] {
	return func(yield func(*I) bool) {
		for index := range items {
			if !yield(&items[index]) {
				return
			}
		}
	}
}
