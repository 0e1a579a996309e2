"""A document camera on the network: MJPEG over HTTP, showing synthetic photographs or a picture file.

Behaves like the device at its lowest layer: frames differ by noise and a trembling hand, it can be unplugged (nothing
answers), freeze (the same frame for ever) and stall (the line stays open and nothing comes).
"""

from collections.abc import Callable
from contextlib import suppress
from enum import Enum, auto
from itertools import count
from pathlib import Path
from socketserver import StreamRequestHandler, ThreadingTCPServer
from threading import Event, Lock, Thread

import cv2
import numpy as np
from numpy.typing import NDArray

from drivers.simulators.photographs import SIZE_PX, Scene, photograph

FRAMES_PER_SECOND = 15
_VARIANTS = 6
_QUALITY = 88
_BOUNDARY = b"frame"
_HEAD = (
    b"HTTP/1.0 200 OK\r\nCache-Control: no-store\r\nConnection: close\r\n"
    b"Content-Type: multipart/x-mixed-replace; boundary=" + _BOUNDARY + b"\r\n\r\n"
)
_PART = b"--" + _BOUNDARY + b"\r\nContent-Type: image/jpeg\r\nContent-Length: %d\r\n\r\n%s\r\n"
_LONGEST_REQUEST_LINES = 64


class _Motion(Enum):
    LIVE = auto()
    FROZEN = auto()
    STALLED = auto()


class VirtualCamera:
    """Serves the live picture from construction until `close`.

    Args:
        size_px: Width and height of the frames of a scene.
        scene: What lies under the camera at first.
    """

    def __init__(self, size_px: tuple[int, int] = SIZE_PX, scene: Scene = Scene.CONTRACT) -> None:
        self._size_px = size_px
        self._lock = Lock()
        self._reel = _Reel.of_scene(scene, size_px)
        self._motion = _Motion.LIVE
        self._server: _StreamServer | None = None
        self._port = 0
        self.plug()

    @property
    def url(self) -> str:
        """Where the live picture is; stays the same over unplug and plug."""
        return f"http://127.0.0.1:{self._port}/stream.mjpg"

    def show(self, what: str) -> None:
        """Lay something else under the camera: the name of a scene, or the path of a picture.

        Raises:
            ValueError: when it is neither; says which scenes there are.
        """
        reel = _Reel.of_scene(Scene(what), self._size_px) if what in set(Scene) else _Reel.of_file(Path(what))
        with self._lock:
            self._reel = reel
            self._motion = _Motion.LIVE

    def show_file(self, path: Path) -> None:
        """Lay the picture of a file under the camera.

        Raises:
            ValueError: when the file holds no picture.
        """
        self.show(str(path))

    def freeze(self) -> None:
        """Send the same frame again and again, until `show` or `plug`."""
        with self._lock:
            self._motion = _Motion.FROZEN

    def stall(self) -> None:
        """Keep the line open and send nothing, until `show` or `plug`."""
        with self._lock:
            self._motion = _Motion.STALLED

    def unplug(self) -> None:
        """Break every stream and answer no more."""
        with self._lock:
            server, self._server = self._server, None
        if server is not None:
            server.stop()

    def plug(self) -> None:
        """Be there again, live, at the same address."""
        with self._lock:
            self._motion = _Motion.LIVE
            if self._server is None:
                self._server = _StreamServer(self._port, self._next_frame)
                self._port = self._server.port

    def close(self) -> None:
        """Stop and join every thread."""
        self.unplug()

    def _next_frame(self, index: int) -> bytes | None:
        """The frame to send now; None while stalled."""
        with self._lock:
            reel, motion = self._reel, self._motion
        match motion:
            case _Motion.STALLED:
                return None
            case _Motion.FROZEN:
                return reel.frame(0)
            case _Motion.LIVE:
                return reel.frame(index)


class _Reel:
    """A handful of encoded frames of one still, each a little different; drawn when first sent."""

    def __init__(self, still: Callable[[], NDArray[np.uint8]]) -> None:
        self._still = still
        self._frames: dict[int, bytes] = {}
        self._lock = Lock()

    @classmethod
    def of_scene(cls, scene: Scene, size_px: tuple[int, int]) -> "_Reel":
        return cls(lambda: photograph(scene, size_px=size_px).picture)

    @classmethod
    def of_file(cls, path: Path) -> "_Reel":
        data = np.frombuffer(path.read_bytes(), np.uint8) if path.is_file() else np.zeros(0, np.uint8)
        still = cv2.imdecode(data, cv2.IMREAD_COLOR) if data.size else None
        if still is None:
            raise ValueError(f"{path.name} is neither a picture nor one of: {', '.join(Scene)}")
        picture = np.asarray(still, np.uint8)
        return cls(lambda: picture)

    def frame(self, index: int) -> bytes:
        """Frame `index`, round and round."""
        which = index % _VARIANTS
        with self._lock:
            if which not in self._frames:
                self._frames[which] = _encode(self._tremble(which))
            return self._frames[which]

    def _tremble(self, which: int) -> NDArray[np.uint8]:
        rng = np.random.default_rng(which)
        still = self._still()
        height, width = still.shape[:2]
        shift = rng.uniform(-0.35, 0.35, 2)
        move = np.array([[1, 0, shift[0]], [0, 1, shift[1]]], np.float32)
        moved = cv2.warpAffine(still, move, (width, height), borderMode=cv2.BORDER_REPLICATE)
        noise = rng.standard_normal((height // 2 + 1, width // 2 + 1), np.float32) * np.float32(1.6)
        grain = cv2.cvtColor(cv2.resize(noise, (width, height)), cv2.COLOR_GRAY2BGR)
        return np.asarray(cv2.add(moved, grain, dtype=cv2.CV_8U), np.uint8)


class _StreamServer(ThreadingTCPServer):
    """Accepts viewers until `stop`; each is served on a thread of its own, which `stop` joins."""

    allow_reuse_address = True
    daemon_threads = False

    def __init__(self, port: int, next_frame: Callable[[int], bytes | None]) -> None:
        super().__init__(("127.0.0.1", port), _Viewer)
        self.port: int = self.socket.getsockname()[1]
        self.next_frame = next_frame
        self.stopping = Event()
        self._thread = Thread(target=self.serve_forever, args=(0.05,), name="virtual-camera", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Break every stream, close the port, join every thread."""
        self.stopping.set()
        self.shutdown()
        self._thread.join()
        self.server_close()


class _Viewer(StreamRequestHandler):
    """One stream: reads the request whatever it asks for, then sends frames until someone leaves."""

    timeout = 2.0

    def handle(self) -> None:
        server = self.server
        assert isinstance(server, _StreamServer)  # noqa: S101 - what socketserver cannot say in its types
        with suppress(OSError):
            for _ in range(_LONGEST_REQUEST_LINES):
                if self.rfile.readline(1024) in {b"\r\n", b"\n", b""}:
                    break
            self.wfile.write(_HEAD)
            for index in count():
                frame = server.next_frame(index)
                if frame is not None:
                    self.wfile.write(_PART % (len(frame), frame))
                if server.stopping.wait(1 / FRAMES_PER_SECOND):
                    break


def _encode(picture: NDArray[np.uint8]) -> bytes:
    return cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, _QUALITY])[1].tobytes()
