"""Sends commands to the bench and the sandbox, and asks both how they stand. Nothing here ever waits.

One command of a device at a time, in the order in which they were given; devices do not wait for each other.
"""

import json
from collections import defaultdict, deque
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QTimer, QUrl, Signal
from PySide6.QtNetwork import QNetworkAccessManager, QNetworkReply, QNetworkRequest

ASK_EVERY_MS = 1000
_LONGEST_MS = 20_000  # starting the card service may take ten seconds
_ASK_LONGEST_MS = 3_000
_FAULTS = "/_sandbox/faults"
_CASES = "/_sandbox/cases"
_BUSY_S = 5.0


@dataclass(frozen=True, slots=True)
class Addresses:
    """Where the dock's counterparts are reached.

    Attributes:
        bench: Of the simulated devices' switchboard.
        platform: Of the sandbox, past the line.
    """

    bench: str
    platform: str


class Switchboard(QObject):
    """Speaks with both by HTTP, on Qt's own threads."""

    performed = Signal(list)  # every command that the bench has performed, the last of equal ones
    bench_silent = Signal()
    platform_stands = Signal(str)  # its fault
    cases_arrived = Signal(int)
    platform_silent = Signal()
    refused = Signal(str, str)  # the command, the reason
    waiting = Signal(list)  # devices with commands under way

    def __init__(self, addresses: Addresses, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._addresses = addresses
        self._net = QNetworkAccessManager(self)
        self._lanes: defaultdict[str, deque[str]] = defaultdict(deque)
        self._asked: set[str] = set()
        self._timer = QTimer(self, interval=ASK_EVERY_MS)
        self._timer.timeout.connect(self.ask)

    def start(self) -> None:
        """Ask now, and every second from now on."""
        self.ask()
        self._timer.start()

    def perform(self, words: str) -> None:
        """Have the bench do what `words` say."""
        lane = self._lanes[words.split(maxsplit=1)[0]]
        lane.append(words)
        self._tell_waiting()
        if len(lane) == 1:
            self._send(words)

    def set_fault(self, mode: str) -> None:
        """Have the sandbox do something wrong; "none" ends it."""
        body = json.dumps({"mode": mode, "seconds": _BUSY_S if mode == "busy" else 0.0}).encode()
        request = _request(self._addresses.platform + _FAULTS, _LONGEST_MS)
        request.setHeader(QNetworkRequest.KnownHeaders.ContentTypeHeader, "application/json")
        self._when_finished(self._net.put(request, body), lambda reply: self._ask_fault(mode, reply))

    def ask(self) -> None:
        """Ask both how they stand; what is still unanswered is not asked again."""
        self._ask(self._addresses.bench + "/", self._bench_said)
        self._ask(self._addresses.platform + _FAULTS, self._platform_said)
        self._ask(self._addresses.platform + _CASES, self._cases_said)

    def _send(self, words: str) -> None:
        request = _request(self._addresses.bench + "/", _LONGEST_MS)
        request.setHeader(QNetworkRequest.KnownHeaders.ContentTypeHeader, "text/plain; charset=utf-8")
        self._when_finished(self._net.post(request, words.encode()), partial(self._answered, words))

    def _answered(self, words: str, reply: QNetworkReply) -> None:
        lane = self._lanes[words.split(maxsplit=1)[0]]
        lane.popleft()
        status = _status(reply)
        if status is None:
            self.bench_silent.emit()
        elif status >= 400:  # noqa: PLR2004  HTTP
            self.refused.emit(words, _reason(reply))
        self._ask(self._addresses.bench + "/", self._bench_said)
        if lane:
            self._send(lane[0])
        self._tell_waiting()

    def _tell_waiting(self) -> None:
        self.waiting.emit([device for device, lane in self._lanes.items() if lane])

    def _ask_fault(self, mode: str, reply: QNetworkReply) -> None:
        status = _status(reply)
        if status is not None and status >= 400:  # noqa: PLR2004  HTTP
            self.refused.emit(f"platform {mode}", _reason(reply))
        self._ask(self._addresses.platform + _FAULTS, self._platform_said)

    def _ask(self, url: str, hear: Callable[[QNetworkReply], None]) -> None:
        if url in self._asked:
            return
        self._asked.add(url)

        def heard(reply: QNetworkReply) -> None:
            self._asked.discard(url)
            hear(reply)

        self._when_finished(self._net.get(_request(url, _ASK_LONGEST_MS)), heard)

    def _bench_said(self, reply: QNetworkReply) -> None:
        try:
            commands: list[str] = json.loads(_body(reply))["performed"]
        except (ValueError, TypeError, KeyError):
            self.bench_silent.emit()
        else:
            self.performed.emit(commands)

    def _platform_said(self, reply: QNetworkReply) -> None:
        try:
            mode: str = json.loads(_body(reply))["mode"]
        except (ValueError, TypeError, KeyError):
            self.platform_silent.emit()
        else:
            self.platform_stands.emit(mode)

    def _cases_said(self, reply: QNetworkReply) -> None:
        try:
            count = len(json.loads(_body(reply))["cases"])
        except (ValueError, TypeError, KeyError):
            return  # the other question tells of the silence
        self.cases_arrived.emit(count)

    def _when_finished(self, reply: QNetworkReply, hear: Callable[[QNetworkReply], None]) -> None:
        def finished() -> None:
            reply.deleteLater()
            hear(reply)

        reply.finished.connect(finished)


def _request(url: str, longest_ms: int) -> QNetworkRequest:
    request = QNetworkRequest(QUrl(url))
    request.setTransferTimeout(longest_ms)
    return request


def _status(reply: QNetworkReply) -> int | None:
    """The HTTP status; None where nobody answered."""
    status: int | None = reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
    return status


def _body(reply: QNetworkReply) -> bytes:
    return bytes(reply.readAll().data()) if reply.isOpen() else b""  # closed where the other end has gone


def _reason(reply: QNetworkReply) -> str:
    body = _body(reply).decode("utf-8", "replace")
    try:
        reason: str = json.loads(body)["error"]
    except (ValueError, TypeError, KeyError):
        return body
    return reason
