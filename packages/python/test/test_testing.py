"""The sandbox of a test: started, found by its address, and fresh for each test."""

import sys
from pathlib import Path

import pytest

from runout import NetworkError
from runout.testing import Sandbox, start_sandbox

PROGRAM = """
import http.server, sys

class Handler(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        self.send_response(204)
        self.end_headers()

server = http.server.HTTPServer(("127.0.0.1", 0), Handler)
print(f"listening on http://127.0.0.1:{server.server_port}", flush=True)
server.serve_forever()
"""


def test_a_server_is_started_and_ended(tmp_path: Path) -> None:
    program = tmp_path / "server.py"
    program.write_text(PROGRAM)
    with start_sandbox([sys.executable, str(program)]) as server, Sandbox(server.url) as sandbox:
        sandbox.reset_sandbox()
    with Sandbox(server.url) as gone, pytest.raises(NetworkError):
        gone.reset_sandbox()


def test_a_program_that_is_not_there_is_named() -> None:
    with pytest.raises(RuntimeError, match="There is no runout-nothing to start a sandbox with"):
        start_sandbox(["runout-nothing"])


def test_a_program_that_ends_is_an_error() -> None:
    with pytest.raises(RuntimeError, match="ended with code 3 before it listened"):
        start_sandbox([sys.executable, "-c", "raise SystemExit(3)"])


def test_each_test_gets_a_fresh_sandbox(runout_sandbox_url: str, pytester: pytest.Pytester) -> None:
    pytester.makeconftest('pytest_plugins = ["runout.testing.plugin"]')
    pytester.makepyfile(
        """
        import pytest

        @pytest.mark.parametrize("number", [1, 2])
        def test_sandbox(runout_sandbox, number):
            assert runout_sandbox.list_snapshots().snapshots == ()
            assert runout_sandbox.list_faults().faults == ()
            runout_sandbox.create_snapshot(name="mine")
            runout_sandbox.create_fault(operation_id="*", status=500)
            order = runout_sandbox.create_sandbox_order(buyer="example_buyer", listing_ids=[4300801460])
            assert order.id == "845236-18"
        """
    )
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("RUNOUT_SANDBOX_URL", runout_sandbox_url)
        patch.setenv("PYTHONPATH", str(Path(__file__).parents[1] / "src"))
        result = pytester.runpytest_subprocess("-p", "no:cacheprovider")
    result.assert_outcomes(passed=2)
