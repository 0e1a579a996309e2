"""Faults on demand: what the sandbox shall do wrong, how often, and to which calls."""

from enum import StrEnum
from threading import Lock
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field


class FaultMode(StrEnum):
    """What goes wrong. "Processed" means that the platform did its work and only the reply suffers."""

    NONE = "none"
    DOWN = "down"
    """The connection breaks before anything is processed."""
    SLOW = "slow"
    """Processed after `seconds`."""
    BUSY = "busy"
    """503 with Retry-After of `seconds`."""
    ERROR_500 = "error500"
    HTML = "html"
    """A captive portal: 200 with a web page."""
    REDIRECT = "redirect"
    """A captive portal: 302 to another host."""
    WRONG_BODY = "wrong_body"
    """Signed 200 with a body that is not the contract's; not processed."""
    CUT_REQUEST = "cut_request"
    """The connection breaks in the middle of the request; nothing is processed."""
    NO_CONTRACT = "no_contract"
    """A platform of contract 1.2: it knows neither the call that asks for the version nor heartbeats."""
    LOSE_CHUNK = "lose_chunk"
    """A chunk of a page is confirmed and then lost."""
    SPOIL_CHUNK = "spoil_chunk"
    """A chunk of a page is kept with one bit changed, so that the whole page has another digest."""
    CLOSE_HALF_WAY = "close_half_way"
    """Processed; the connection breaks in the middle of the reply."""
    TAMPERED_REPLY = "tampered_reply"
    """Processed; the reply's body is changed after signing."""
    REJECT_SIGNATURE = "reject_signature"
    """401 to every request."""
    REFUSE_CASE = "refuse_case"
    """422 to every case."""


_SINCE_THEN = {"/contract", "/heartbeats", "/sealing-key"}
_OF_CHUNKS = {FaultMode.LOSE_CHUNK, FaultMode.SPOIL_CHUNK}


class Fault(BaseModel):
    """What to do wrong.

    Attributes:
        mode: The fault.
        seconds: For `slow` and `busy`.
        count: For how many requests; null until changed.
        path: Only for paths that begin so; empty for all.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    mode: FaultMode = FaultMode.NONE
    seconds: Annotated[float, Field(ge=0, le=3600)] = 0.0
    count: Annotated[int, Field(ge=0)] | None = None
    path: str = ""


class FaultBoard:
    """The fault that is set. May be read and set from any thread."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._fault = Fault()

    @property
    def current(self) -> Fault:
        """The fault as it stands; its count is what is left."""
        with self._lock:
            return self._fault

    def set(self, fault: Fault) -> None:
        """Replace the fault."""
        with self._lock:
            self._fault = fault

    def take(self, path: str) -> Fault:
        """The fault for one request to `path`, counted down."""
        with self._lock:
            fault = self._fault
            if fault.mode is FaultMode.NONE or not path.startswith(fault.path):
                return Fault()
            if fault.mode is FaultMode.REFUSE_CASE and path != "/cases":
                return Fault()
            if fault.mode is FaultMode.NO_CONTRACT and path not in _SINCE_THEN:
                return Fault()
            if fault.mode in _OF_CHUNKS and not path.endswith("/chunks"):
                return Fault()
            if fault.count is not None:
                left = fault.count - 1
                self._fault = fault.model_copy(update={"count": left}) if left > 0 else Fault()
                return fault if fault.count else Fault()
            return fault
