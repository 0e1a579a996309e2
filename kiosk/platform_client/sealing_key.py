"""The platform's public key for sealing: told in a signed reply, so that nobody on the way puts his own there."""

import re
from dataclasses import dataclass
from http import HTTPStatus

from kiosk.platform_client.credentials import TerminalCredentials
from kiosk.platform_client.outcome import not_delivered
from kiosk.platform_client.strict_json import parsed_object, text
from kiosk.platform_client.transport import Answer, Call, PlatformTransport
from kiosk.ports.case_gateway import Refused, StopSending, TryLater
from kiosk.ports.clock import Clock

_BUDGET_S = 15.0
_POINT_DIGITS = 130
_POINT = re.compile(r"04[0-9a-f]{128}")


@dataclass(frozen=True, slots=True)
class SealingKey:
    """What to seal for.

    Attributes:
        public: An SM2 public key of 65 bytes, not yet known to be a point of the curve.
    """

    public: bytes


@dataclass(frozen=True, slots=True)
class NoSealingKey:
    """A platform of contract 1.3, which has none."""


class SealingKeyFeed:
    """Asks for the key. Not thread-safe: it belongs to one thread of the sync process."""

    def __init__(self, credentials: TerminalCredentials, clock: Clock) -> None:
        self._transport = PlatformTransport.of(credentials, clock)

    def fetch(self) -> SealingKey | NoSealingKey | TryLater | Refused | StopSending:
        """The key of this moment."""
        answer = self._transport.exchange(Call("GET", "/sealing-key", _BUDGET_S))
        if isinstance(answer, Answer) and answer.genuine:
            public = sealing_key_in(answer.body) if answer.status == HTTPStatus.OK else None
            if public is not None:
                return SealingKey(public)
            if answer.status == HTTPStatus.NOT_FOUND:
                return NoSealingKey()
        return not_delivered(answer)

    def close(self) -> None:
        """Give the connection back."""
        self._transport.close()


def sealing_key_in(content: bytes) -> bytes | None:
    """The public key in the reply to GET /sealing-key."""
    members = parsed_object(content, frozenset({"algorithm", "public_key"}))
    if members is None or members["algorithm"] != "sm2":
        return None
    point = text(members, "public_key", _POINT_DIGITS)
    return bytes.fromhex(point) if point is not None and _POINT.fullmatch(point) else None
