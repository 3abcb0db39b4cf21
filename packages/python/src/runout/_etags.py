"""Pages that are asked for only when they have changed."""

from collections import OrderedDict
from threading import Lock
from typing import Final, NamedTuple

_MAX_PAGE_BYTES: Final = 1_000_000


class KeptPage(NamedTuple):
    """A page with its entity tag."""

    tag: str
    page: object


class ETagStore:
    """Keeps inventory pages with their entity tags.

    An unchanged page is answered with 304, without a body, and read from here. Each client needs one of its own,
    because pages differ by who reads them.

    Args:
        limit: Pages to keep, of up to a megabyte; the one that was used least recently goes first.
    """

    def __init__(self, limit: int = 100) -> None:
        self._limit = limit
        self._lock = Lock()
        self._pages: OrderedDict[str, KeptPage] = OrderedDict()

    def find(self, url: str) -> KeptPage | None:
        """Give what is kept of an address."""
        with self._lock:
            kept = self._pages.get(url)
            if kept:
                self._pages.move_to_end(url)
            return kept

    def keep(self, url: str, tag: str | None, page: object, size: int) -> None:
        """Keep what an address has answered last; without a tag, and of a page that is large in bytes, nothing."""
        with self._lock:
            self._pages.pop(url, None)
            if tag and size <= _MAX_PAGE_BYTES:
                self._pages[url] = KeptPage(tag, page)
            while len(self._pages) > self._limit:
                self._pages.popitem(last=False)

    def __len__(self) -> int:
        return len(self._pages)
