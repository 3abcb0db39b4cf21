"""A server that answers as the kit says, right or wrong."""

import base64
import json
import socket
import threading
from typing import Any

Script = list[Any]


class FakeServer:
    """Answers each request by the next entry of a script; the last one again and again."""

    def __init__(self, script: Script) -> None:
        self._script = script
        self._socket = socket.create_server(("127.0.0.1", 0))
        self._open: list[socket.socket] = []
        self._ended = threading.Event()
        self.requests = 0
        self.url = f"http://127.0.0.1:{self._socket.getsockname()[1]}"
        self._thread = threading.Thread(target=self._accept, daemon=True)
        self._thread.start()

    def close(self) -> None:
        self._ended.set()
        # Wakes the thread that waits for a connection.
        with socket.create_connection(self._socket.getsockname()):
            pass
        self._thread.join()
        self._socket.close()
        for one in self._open:
            one.close()

    def _accept(self) -> None:
        while True:
            connection, _ = self._socket.accept()
            if self._ended.is_set():
                connection.close()
                return
            self._open.append(connection)
            self._answer(connection)

    def _answer(self, connection: socket.socket) -> None:
        if not read_request(connection):
            return
        answer = self._script[min(self.requests, len(self._script) - 1)]
        self.requests += 1
        if answer == "stalled":
            return
        if answer != "closed":
            connection.sendall(bytes_of(answer))
        connection.shutdown(socket.SHUT_WR)
        connection.close()


def read_request(connection: socket.socket) -> bool:
    """Read a request to its end, so that closing the connection loses nothing of the answer."""
    text = b""
    while b"\r\n\r\n" not in text:
        chunk = connection.recv(65536)
        if not chunk:
            return False
        text += chunk
    head, _, body = text.partition(b"\r\n\r\n")
    length = next(
        (int(line.split(b":")[1]) for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")), 0
    )
    while len(body) < length:
        body += connection.recv(65536)
    return True


def bytes_of(answer: dict[str, Any]) -> bytes:
    """Write an answer."""
    body = body_of(answer)
    status = answer["status"]
    headers = dict(answer.get("headers", {"content-type": "application/json"} if body is not None else {}))
    if body is not None or status not in (204, 304):
        headers["content-length"] = str(len(body or b"") + answer.get("missing_bytes", 0))
    lines = [f"HTTP/1.1 {status} Odd", "connection: close", *(f"{name}: {value}" for name, value in headers.items())]
    return "\r\n".join([*lines, "", ""]).encode() + (body or b"")


def body_of(answer: dict[str, Any]) -> bytes | None:
    if "json" in answer:
        return json.dumps(answer["json"]).encode()
    if "text" in answer:
        return str(answer["text"]).encode()
    if "base64" in answer:
        return base64.b64decode(answer["base64"])
    if "repeated" in answer:
        return str(answer["repeated"]["text"] * answer["repeated"]["times"]).encode()
    return None
