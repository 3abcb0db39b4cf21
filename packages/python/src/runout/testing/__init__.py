"""A sandbox for tests: what buyers, moderators and time do, set by a test."""

from ._sandbox import Sandbox
from ._server import SandboxServer, start_sandbox

__all__ = ["Sandbox", "SandboxServer", "start_sandbox"]
