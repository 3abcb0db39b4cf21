"""Events and the log."""

import logging
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import OpenCalls
from fake_api import BASE, SECRET, Recorder, always, client_of, retry_at_once

import runout
from runout import (
    CallEvent,
    Token,
)


class TestEvents:
    def test_report_a_call_its_waits_its_attempts_and_its_end(self, open_calls: OpenCalls) -> None:
        events: list[CallEvent] = []
        recorder = Recorder(500)
        calls = open_calls(BASE, retry_at_once(recorder), user_agent="test/1.0", retries=1, on_event=events.append)
        with pytest.raises(runout.ServerError):
            calls.call("getUser", {"username": "a"})
        assert [event.type for event in events] == ["call", "attempt", "wait", "attempt", "end"]
        assert len({id(event.call) for event in events}) == 1
        assert events[0].call == ("getUser", "GET", f"{BASE}/users/a")
        assert (events[2].reason, events[-1].attempts, events[-1].status) == ("retry", 2, 500)

    def test_an_error_of_the_hook_does_not_end_the_call(self, caplog: pytest.LogCaptureFixture) -> None:
        def fail(event: CallEvent) -> None:
            raise RuntimeError(f"my own fault at {event.type}")

        assert client_of(always(200, {"id": 1}), on_event=fail).get_user("a").id == 1
        assert "my own fault" in caplog.text

    def test_are_logged(self, caplog: pytest.LogCaptureFixture) -> None:
        caplog.set_level(logging.INFO, "runout")
        client_of(always(200, {}), auth=Token(SECRET)).get_user("a")
        [line] = caplog.messages
        assert line.startswith(f"getUser GET {BASE}/users/a: 200 after ")
        assert line.endswith(", attempts: 1")

    def test_are_written_to_standard_error_where_a_variable_asks_for_it(self) -> None:
        program = f"""
import httpx2, runout
answer = httpx2.MockTransport(lambda request: httpx2.Response(200, json={{}}))
http = httpx2.Client(transport=answer)
client = runout.Client({BASE!r}, user_agent="test/1.0", auth=runout.Token({SECRET!r}), http=http)
client.get_user("a", extra_query={{"token": {SECRET!r}}})
"""
        source = Path(runout.__file__).parents[1]
        shown = {
            level: subprocess.run(
                [sys.executable, "-c", program],
                env={"PYTHONPATH": str(source), "RUNOUT_LOG": level},
                capture_output=True,
                text=True,
                check=True,
            ).stderr
            for level in ("debug", "info", "warn")
        }
        assert [len(text.splitlines()) for text in shown.values()] == [3, 1, 0]
        assert f"INFO getUser GET {BASE}/users/a?token=redacted: 200 after " in shown["info"]
        assert SECRET not in "".join(shown.values())

    def test_a_level_that_is_none_is_refused(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("RUNOUT_LOG", "loud")
        with pytest.raises(ValueError, match="RUNOUT_LOG must be one of debug, info, warn, error"):
            client_of(always(200, {}))
