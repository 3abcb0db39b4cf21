package runout

import (
	"container/list"
	"context"
	"maps"
	"net/http"
	"sync"
)

// pageLimitBytes is the length of a page that is kept at most.
const pageLimitBytes = 1 << 20

// pageStore keeps pages with their entity tags. The one that was used least recently goes first.
type pageStore struct {
	mutex sync.Mutex
	limit int
	pages map[string]*list.Element
	// order begins with the page that was used last.
	order list.List
}

type storedPage struct {
	address string
	tag     string
	answer  *answer
}

func newPageStore(limit int) *pageStore {
	return &pageStore{limit: limit, pages: map[string]*list.Element{}}
}

func (s *pageStore) find(address string) *storedPage {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	element := s.pages[address]
	if element == nil {
		return nil
	}
	s.order.MoveToFront(element)
	return element.Value.(*storedPage)
}

func (s *pageStore) keep(page *storedPage) {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	if element := s.pages[page.address]; element != nil {
		element.Value = page
		s.order.MoveToFront(element)
		return
	}
	s.pages[page.address] = s.order.PushFront(page)
	for s.order.Len() > s.limit {
		oldest := s.order.Remove(s.order.Back()).(*storedPage)
		delete(s.pages, oldest.address)
	}
}

// conditional makes a call, and asks for a page that was received before only if it has changed. A call with an entity tag or credentials
// of its own is made as it is.
func (c *Client) conditional(ctx context.Context, call *call) (*answer, error) {
	isOwn := call.header.Get("If-None-Match") != "" || call.header.Get("Authorization") != ""
	if c.pages == nil || !call.request.Conditional || isOwn {
		return c.exchange(ctx, call)
	}
	known := c.pages.find(call.address)
	if known != nil {
		call.header.Set("If-None-Match", known.tag)
	}
	received, err := c.exchange(ctx, call)
	if err != nil {
		return nil, err
	}
	if received.status == http.StatusNotModified && known != nil {
		header := known.answer.header.Clone()
		maps.Copy(header, received.header)
		return &answer{known.answer.status, header, known.answer.body, true}, nil
	}
	tag := received.header.Get("ETag")
	if tag != "" && received.status == http.StatusOK && len(received.body) <= pageLimitBytes {
		c.pages.keep(&storedPage{call.address, tag, received})
	}
	return received, nil
}
