"""What the generated methods of clients are written against."""

from collections.abc import Mapping
from typing import Any, TypeVar

from ._operation import CallOptions, Operation
from ._pages import AsyncPages, Pages

Result = TypeVar("Result")


class Caller:
    """Makes calls and waits for their answers."""

    def _call(self, operation: Operation[Result], values: Mapping[str, object], options: CallOptions) -> Result:
        raise NotImplementedError

    def _pages(self, operation: Operation[Any], values: Mapping[str, object], options: CallOptions) -> Pages[Any, Any]:
        return Pages(self._call, operation, values, options)


class AsyncCaller:
    """Makes calls with `async` and `await`."""

    async def _call(self, operation: Operation[Result], values: Mapping[str, object], options: CallOptions) -> Result:
        raise NotImplementedError

    def _pages(
        self, operation: Operation[Any], values: Mapping[str, object], options: CallOptions
    ) -> AsyncPages[Any, Any]:
        return AsyncPages(self._call, operation, values, options)
