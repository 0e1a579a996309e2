"""The bench's switchboard: one line of words by HTTP on this machine, for the command line, the dock and the tours."""

import json
from collections.abc import Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Lock, Thread
from typing import Any

from drivers.simulators.vocabulary import UnknownWordError
from drivers.simulators.workbench import Workbench

_MOST_BYTES = 1000
_POLL_S = 0.05


class ControlServer:
    """Listens on 127.0.0.1 (a free port) from construction until `close`.

    POST the words as plain text to any path. GET tells what was performed, in order, of equal commands the last: enough
    to know how the devices were set, whoever set them.
    """

    def __init__(self, bench: Workbench) -> None:
        lock = Lock()
        performed: dict[str, None] = {}

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                with lock:
                    commands = list(performed)
                self._answer(200, {"performed": commands})

            def do_POST(self) -> None:
                length = self.headers.get("Content-Length", "")
                if not (length.isascii() and length.isdigit() and int(length) <= _MOST_BYTES):
                    self._answer(413, {"error": f"send at most {_MOST_BYTES} bytes of words, with their length"})
                    return
                words = self.rfile.read(int(length)).decode("utf-8", "replace").split()
                try:
                    bench.perform(words)
                except UnknownWordError as error:
                    self._answer(400, {"error": str(error)})
                except OSError as error:  # a port of a device that comes back was taken meanwhile
                    self._answer(500, {"error": f"{' '.join(words)}: {error}"})
                else:
                    command = " ".join(words)
                    with lock:
                        performed.pop(command, None)
                        performed[command] = None
                    self._answer(200, {"done": command})

            def _answer(self, status: int, body: Mapping[str, str | list[str]]) -> None:
                content = json.dumps(body).encode()
                self.send_response(status)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            def log_message(self, format: str, *args: Any) -> None:  # noqa: A002  the base class's name
                """Commands are not logged."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.port: int = self._server.server_address[1]
        self._thread = Thread(target=self._server.serve_forever, args=(_POLL_S,), name="bench-control", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Stop listening."""
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()
