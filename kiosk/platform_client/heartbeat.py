"""The heartbeat: that this terminal lives, and what is wrong with it. Codes and times, nothing of anybody."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from http import HTTPStatus

from kiosk.domain.failure import FailureCode
from kiosk.platform_client.credentials import TerminalCredentials
from kiosk.platform_client.outcome import not_delivered
from kiosk.platform_client.strict_json import parsed_object
from kiosk.platform_client.transport import Answer, Call, PlatformTransport
from kiosk.ports.case_gateway import Refused, StopSending, TryLater
from kiosk.ports.clock import Clock

_BUDGET_S = 15.0


@dataclass(frozen=True, slots=True)
class Heard:
    """The platform knows."""


@dataclass(frozen=True, slots=True)
class NotAsked:
    """A platform before 1.4, which has no such call."""


class HeartbeatCall:
    """Sends heartbeats. Not thread-safe: it belongs to one thread of the sync process."""

    def __init__(self, credentials: TerminalCredentials, clock: Clock) -> None:
        self._clock = clock
        self._transport = PlatformTransport.of(credentials, clock)

    def send(
        self, faults: Iterable[tuple[FailureCode, datetime]]
    ) -> Heard | NotAsked | TryLater | Refused | StopSending:
        """Tell all faults that stand, each with the time since when."""
        body = heartbeat_body(faults, self._clock.now())
        answer = self._transport.exchange(Call("POST", "/heartbeats", _BUDGET_S, body=body))
        if isinstance(answer, Answer) and answer.genuine:
            if answer.status == HTTPStatus.OK and parsed_object(answer.body, frozenset({"received_at"})) is not None:
                return Heard()
            if answer.status == HTTPStatus.NOT_FOUND:
                return NotAsked()
        return not_delivered(answer)

    def close(self) -> None:
        """Give the connection back."""
        self._transport.close()


def heartbeat_body(faults: Iterable[tuple[FailureCode, datetime]], now: datetime) -> bytes:
    """Body of POST /heartbeats."""
    rows = [{"code": code.value, "since": since.isoformat()} for code, since in faults]
    return json.dumps({"sent_at": now.isoformat(), "faults": rows}).encode()
