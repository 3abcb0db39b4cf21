"""The program of the documentation turns a call with a repeated attempt into a span."""

import re
from pathlib import Path
from typing import Any

import pytest
from fake_server import FakeServer
from opentelemetry import trace
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode

import runout

PAGE = Path(__file__).parents[3] / "docs" / "opentelemetry.md"


def test_recipe() -> None:
    exporter = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    trace.set_tracer_provider(provider)
    found = re.search(r"^```python\n(.*?)^```", PAGE.read_text(), re.MULTILINE | re.DOTALL)
    assert found
    unavailable = {"status": 503, "headers": {"retry-after": "0"}, "json": {"message": "later"}}
    server = FakeServer([unavailable, {"status": 200, "json": {"id": 1}}, {"status": 404, "json": {"message": "No."}}])
    recipe: dict[str, Any] = {}
    try:
        exec(found[1].replace("http://127.0.0.1:8080", server.url), recipe)
        client = runout.Client(server.url, user_agent="my-shop/1.0", on_event=recipe["to_spans"])
        with client, pytest.raises(runout.NotFoundError):
            client.get_listing(1)
    finally:
        server.close()

    repeated, refused = exporter.get_finished_spans()
    assert (repeated.name, repeated.kind) == ("getListing", SpanKind.CLIENT)
    assert repeated.attributes is not None
    assert dict(repeated.attributes) == {
        "http.request.method": "GET",
        "url.full": f"{server.url}/marketplace/listings/4300801460",
        "http.request.resend_count": 1,
        "http.response.status_code": 200,
    }
    assert [event.name for event in repeated.events] == ["attempt", "wait", "attempt"]
    assert repeated.status.status_code is StatusCode.UNSET
    assert refused.status.status_code is StatusCode.ERROR
    assert recipe["spans"] == {}
