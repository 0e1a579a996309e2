"""Runs the sandbox: in this process until it is told to end (`serve`), or on a thread (`SandboxServer`, for tests)."""

import json
import socket
import sys
from pathlib import Path
from threading import Event, Thread

import uvicorn
from fastapi import FastAPI

from kiosk.sandbox.app import create_app
from kiosk.sandbox.certificates import ServerCertificates
from kiosk.sandbox.gateway import Gateway, GatewayAccount

_START_S = 15.0


class SandboxServer:
    """The sandbox on a thread of its own. It keeps its port over stop and start, as a platform does.

    With `store_path` None the store is in memory and every start is an empty platform. With `gateway` only what that
    gateway lets pass reaches it.
    """

    def __init__(
        self,
        store_path: Path | None,
        enrolment_code: str,
        catalogue_bytes: bytes = b"",
        port: int = 0,
        tls: ServerCertificates | None = None,
        *,
        gateway: GatewayAccount | None = None,
    ) -> None:
        self._gateway = gateway
        self._store_path = store_path
        self._enrolment_code = enrolment_code
        self._catalogue = catalogue_bytes
        self._port = port
        self._tls = tls
        self._running: tuple[_Server, Thread] | None = None

    @property
    def url(self) -> str:
        """Base address; known after the first start."""
        return _address("127.0.0.1", self._port, self._tls)

    def start(self) -> str:
        """Begin to serve; returns the address once it answers.

        Raises:
            OSError: The port is taken.
            RuntimeError: The server did not start.
        """
        listener = _listener("127.0.0.1", self._port)
        self._port = _port_of(listener)
        app = create_app(self._store_path, self._enrolment_code, self._catalogue, _authority(self._tls), self.url)
        server = _Server(_config(Gateway(app, self._gateway) if self._gateway else app, self._tls))
        thread = Thread(target=server.run, args=([listener],), name="sandbox", daemon=True)
        thread.start()
        self._running = (server, thread)
        if not server.ready.wait(_START_S):
            raise RuntimeError("the sandbox did not start")
        return self.url

    def stop(self) -> None:
        """End; open connections are broken after a moment."""
        if self._running is None:
            return
        server, thread = self._running
        server.should_exit = True
        thread.join()
        self._running = None


def serve(
    host: str,
    port: int,
    store_path: Path | None,
    enrolment_code: str,
    catalogue_bytes: bytes,
    *,
    tls: ServerCertificates | None = None,
) -> None:
    """Serve until SIGINT or SIGTERM. Port 0 takes a free one; the address is announced as one JSON line on stdout.

    Raises:
        OSError: The port is taken.
        sqlite3.DatabaseError: The store is none.
    """
    with _listener(host, port) as listener:
        url = _address(host, _port_of(listener), tls)
        app = create_app(store_path, enrolment_code, catalogue_bytes, _authority(tls), url)
        server = _Server(_config(app, tls))
        server.announcement = json.dumps({"event": "listening", "url": url})
        server.run([listener])


class _Server(uvicorn.Server):
    """Tells when it answers."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.ready = Event()
        self.announcement = ""

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.announcement:
            sys.stdout.write(f"{self.announcement}\n")
            sys.stdout.flush()
        self.ready.set()


def _address(host: str, port: int, tls: ServerCertificates | None) -> str:
    return f"{'https' if tls else 'http'}://{host}:{port}"


def _authority(tls: ServerCertificates | None) -> bytes:
    return tls.authority if tls else b""


def _config(app: FastAPI | Gateway, tls: ServerCertificates | None) -> uvicorn.Config:
    return uvicorn.Config(
        app,
        ssl_certfile=tls.chain_file if tls else None,
        ssl_keyfile=tls.key_file if tls else None,
        lifespan="on",
        ws="none",
        log_config=None,
        log_level="critical",  # broken connections are what it is made for
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=1,
        timeout_keep_alive=60,
    )


def _listener(host: str, port: int) -> socket.socket:
    # asyncio switches Nagle's algorithm off only where the protocol is named; with it on, each reply takes 44 ms
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
    except OSError:
        listener.close()
        raise
    return listener


def _port_of(listener: socket.socket) -> int:
    address: tuple[str, int] = listener.getsockname()
    return address[1]
