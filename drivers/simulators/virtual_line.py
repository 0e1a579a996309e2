"""The line between the kiosk and the platform, as a TCP relay that can be cut, slowed, stalled or taken over.

It stands between the kiosk and the sandbox in the demo, the tours and the tests. A cut line refuses connections and
breaks those that are open, as an unplugged router does.
"""

import select
import socket
from contextlib import suppress
from enum import StrEnum
from threading import Event, Lock, Thread

_CHUNK = 65536
_POLL_S = 0.05
_PORTAL_PAGE = b"<!doctype html><title>Wi-Fi login</title><p>Please sign in to use this network.</p>"
_PORTAL = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\nContent-Length: %d\r\n\r\n%s"


class LineState(StrEnum):
    """What the line does."""

    UP = "up"
    DOWN = "down"
    SLOW = "slow"
    STALL = "stall"
    TORN = "torn"
    PORTAL = "portal"


class VirtualLine:
    """Relays 127.0.0.1:`port` to 127.0.0.1:`target_port` from construction until `close`.

    SLOW delays every chunk by `delay_s`; STALL takes connections and answers nothing; TORN closes in the middle of the
    reply; PORTAL answers every request with a login page, as a captive portal does.
    """

    def __init__(self, target_port: int, port: int = 0, delay_s: float = 1.0) -> None:
        self._target = ("127.0.0.1", target_port)
        self._delay_s = delay_s
        self._state = LineState.UP
        self._changed = Event()
        self._closing = Event()
        self._lock = Lock()
        self._relays: list[Thread] = []
        self._sockets: set[socket.socket] = set()
        self._listener: socket.socket | None = _listen(port)
        self.port: int = self._listener.getsockname()[1]
        self._thread = Thread(target=self._accept, name="virtual-line", daemon=True)
        self._thread.start()

    @property
    def state(self) -> LineState:
        """What the line does now."""
        return self._state

    def set(self, state: LineState) -> None:
        """Change it; open connections are broken."""
        with self._lock:
            self._state = state
            self._changed.set()
            self._changed = Event()
            for connection in self._sockets:
                with suppress(OSError):  # the other end was quicker
                    connection.shutdown(socket.SHUT_RDWR)
            if state is LineState.DOWN and self._listener:
                self._listener.shutdown(socket.SHUT_RDWR)  # refuse now; a select under way keeps a closed one alive
                self._listener.close()
                self._listener = None
            elif state is not LineState.DOWN and self._listener is None:
                self._listener = _listen(self.port)

    def close(self) -> None:
        """Break everything and join every thread."""
        self._closing.set()
        self.set(LineState.DOWN)
        self._thread.join()
        for relay in self._relays:
            relay.join()

    def _accept(self) -> None:
        while not self._closing.is_set():
            with self._lock:
                listener, changed = self._listener, self._changed
            if listener is None:
                changed.wait(_POLL_S)
                continue
            with suppress(OSError, ValueError):
                if not select.select([listener], [], [], _POLL_S)[0]:
                    continue
                client, _ = listener.accept()
                with self._lock:
                    state, changed = self._state, self._changed
                self._relays = [relay for relay in self._relays if relay.is_alive()]
                relay = Thread(
                    target=self._relay, args=(client, state, changed), name="virtual-line-relay", daemon=True
                )
                self._relays.append(relay)
                relay.start()

    def _relay(self, client: socket.socket, state: LineState, changed: Event) -> None:
        with client, suppress(OSError):
            if not self._may_be_broken(client, changed):
                return
            match state:
                case LineState.DOWN:
                    return
                case LineState.STALL:
                    changed.wait()
                case LineState.PORTAL:
                    _answer_as_portal(client)
                case LineState.UP | LineState.SLOW | LineState.TORN:
                    with socket.create_connection(self._target) as server:
                        if self._may_be_broken(server, changed):
                            self._pump(client, server, state, changed)
        with self._lock:
            self._sockets = {connection for connection in self._sockets if connection.fileno() >= 0}

    def _may_be_broken(self, connection: socket.socket, changed: Event) -> bool:
        """Let `set` break this connection; False where the line has changed already."""
        with self._lock:
            self._sockets.add(connection)
            return not changed.is_set()

    def _pump(self, client: socket.socket, server: socket.socket, state: LineState, changed: Event) -> None:
        other = {client: server, server: client}
        while not changed.is_set():
            for source in select.select([client, server], [], [], _POLL_S)[0]:
                data = source.recv(_CHUNK)
                if not data:
                    return
                if state is LineState.SLOW and changed.wait(self._delay_s):
                    return
                if state is LineState.TORN and source is server:
                    client.sendall(data[: len(data) // 2])
                    return
                other[source].sendall(data)


def _answer_as_portal(client: socket.socket) -> None:
    """Send the page, then take the rest of the request: closing at once would reset the connection instead."""
    if client.recv(_CHUNK):
        client.sendall(_PORTAL % (len(_PORTAL_PAGE), _PORTAL_PAGE))
        client.shutdown(socket.SHUT_WR)
        while client.recv(_CHUNK):
            pass


def _listen(port: int) -> socket.socket:
    listener = socket.socket()
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind(("127.0.0.1", port))
    except OSError:
        listener.close()
        raise
    listener.listen()
    return listener
