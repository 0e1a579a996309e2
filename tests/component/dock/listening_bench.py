"""A bench and a sandbox in one that do nothing but answer and remember what they heard."""

import json
from collections.abc import Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Thread
from typing import Any

REFUSED = "camera unplug"
REASON = "the camera is nailed down"
_MOST_S = 10.0


class ListeningBench:
    """Listens on 127.0.0.1 until `close`.

    Attributes:
        heard: Commands and faults in the order in which they came.
        may_answer: Cleared, commands are heard and not answered.
    """

    def __init__(self) -> None:
        self.heard: list[str] = []
        self.performed: list[str] = []
        self.fault: dict[str, object] = {"mode": "none"}
        self.may_answer = Event()
        self.may_answer.set()
        bench = self

        class Handler(BaseHTTPRequestHandler):
            timeout = 1.0  # a connection over which nothing comes, because the window has gone meanwhile

            def do_GET(self) -> None:
                match self.path:
                    case "/_sandbox/faults":
                        self._answer(200, bench.fault)
                    case "/_sandbox/cases":
                        self._answer(200, {"cases": ["first", "second", "third"]})
                    case _:
                        self._answer(200, {"performed": bench.performed})

            def do_POST(self) -> None:
                words = self._body().decode()
                bench.heard.append(words)
                bench.may_answer.wait(_MOST_S)
                if words == REFUSED:
                    self._answer(400, {"error": REASON})
                else:
                    bench.performed.append(words)
                    self._answer(200, {"done": words})

            def do_PUT(self) -> None:
                bench.fault = json.loads(self._body())
                bench.heard.append(f"platform {bench.fault['mode']}")
                self._answer(200, bench.fault)

            def _body(self) -> bytes:
                return self.rfile.read(int(self.headers["Content-Length"]))

            def _answer(self, status: int, body: Mapping[str, object]) -> None:
                content = json.dumps(body).encode()
                self.send_response(status)
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            def log_message(self, format: str, *args: Any) -> None:  # noqa: A002  the base class's name
                """Nothing is logged."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"
        self._thread = Thread(target=self._server.serve_forever, args=(0.02,), name="listening-bench")
        self._thread.start()

    def close(self) -> None:
        """Answer nobody any more. Safe to repeat."""
        self.may_answer.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()
