"""Lists, page by page."""

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from typing import Any, Generic, TypeVar

from ._errors import NotFoundError
from ._operation import CallOptions, Operation

Item = TypeVar("Item")
Page = TypeVar("Page")


class _List(Generic[Item, Page]):
    """A list that is asked for page by page."""

    def __init__(self, operation: Operation[Page], values: Mapping[str, object], options: CallOptions) -> None:
        self._operation = operation
        self._values = values
        self._options = options
        page = values.get("page")
        self._first = page if isinstance(page, int) else 1

    def _page(self, number: int) -> Mapping[str, object]:
        return {**self._values, "page": number}

    def _is_last(self, page: Any, number: int) -> bool:
        pages = getattr(getattr(page, "pagination", None), "pages", None)
        return not isinstance(pages, int) or number >= pages

    def _items(self, page: Any) -> tuple[Item, ...]:
        items: object = getattr(page, self._operation.items, None)
        return items if isinstance(items, tuple) else ()


class Pages(_List[Item, Page]):
    """The items of a list. Each iteration requests the pages again, one after the other, as they are needed."""

    def __init__(
        self,
        call: Callable[[Operation[Page], Mapping[str, object], CallOptions], Page],
        operation: Operation[Page],
        values: Mapping[str, object],
        options: CallOptions,
    ) -> None:
        super().__init__(operation, values, options)
        self._call = call

    def __iter__(self) -> Iterator[Item]:
        for page in self.pages():
            yield from self._items(page)

    def pages(self) -> Iterator[Page]:
        """Iterate over the pages themselves. A list that has become shorter meanwhile ends earlier."""
        number = self._first
        while True:
            try:
                page = self._call(self._operation, self._page(number), self._options)
            except NotFoundError:
                if number == self._first:
                    raise
                return
            yield page
            if self._is_last(page, number):
                return
            number += 1


class AsyncPages(_List[Item, Page]):
    """The items of a list. Each iteration requests the pages again, one after the other, as they are needed."""

    def __init__(
        self,
        call: Callable[[Operation[Page], Mapping[str, object], CallOptions], Awaitable[Page]],
        operation: Operation[Page],
        values: Mapping[str, object],
        options: CallOptions,
    ) -> None:
        super().__init__(operation, values, options)
        self._call = call

    async def __aiter__(self) -> AsyncIterator[Item]:
        async for page in self.pages():
            for item in self._items(page):
                yield item

    async def pages(self) -> AsyncIterator[Page]:
        """Iterate over the pages themselves. A list that has become shorter meanwhile ends earlier."""
        number = self._first
        while True:
            try:
                page = await self._call(self._operation, self._page(number), self._options)
            except NotFoundError:
                if number == self._first:
                    raise
                return
            yield page
            if self._is_last(page, number):
                return
            number += 1
