"""The network socket of a simulated device: one connection at a time, and a plug that can be pulled."""

import socket
from collections.abc import Callable
from contextlib import suppress
from threading import Thread


class TcpPlug:
    """Listens on 127.0.0.1 from construction until `pull`; `take` gets what comes, on the plug's thread.

    Args:
        port: TCP port; 0 takes a free one.
        name: Of the thread.
        take: Gets every piece of bytes.

    Raises:
        OSError: the port is taken.
    """

    def __init__(self, port: int, name: str, take: Callable[[bytes], None]) -> None:
        self._take = take
        self._connection: socket.socket | None = None
        self._listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        self._listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            self._listener.bind(("127.0.0.1", port))
        except OSError:
            self._listener.close()
            raise
        self._listener.listen(1)
        self.port: int = self._listener.getsockname()[1]
        self._thread = Thread(target=self._accept, name=name, daemon=True)
        self._thread.start()

    def send(self, answer: bytes) -> None:
        """Answer whoever is connected; nobody may be."""
        if (connection := self._connection) is not None:
            with suppress(OSError):
                connection.sendall(answer)

    def pull(self) -> None:
        """Nobody listens any more, and who is connected finds the line dead. Safe to repeat."""
        for end in (self._listener, self._connection):
            if end is not None:
                with suppress(OSError):
                    end.shutdown(socket.SHUT_RDWR)
        self._thread.join()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                break  # shut: the power is gone
            with connection:
                connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                self._connection = connection
                with suppress(OSError):  # the other side may vanish at any moment
                    while data := connection.recv(4096):
                        self._take(data)
                self._connection = None
        self._listener.close()
