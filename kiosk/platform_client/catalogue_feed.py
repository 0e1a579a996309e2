"""The published catalogue: fetched when it has changed. The bytes are not judged here; whoever loads them does."""

from dataclasses import dataclass, field
from http import HTTPStatus

from kiosk.platform_client.credentials import TerminalCredentials
from kiosk.platform_client.outcome import not_delivered
from kiosk.platform_client.transport import Answer, Call, PlatformTransport
from kiosk.ports.case_gateway import Refused, StopSending, TryLater
from kiosk.ports.clock import Clock
from kiosk.protection.digest import sm3_hex

_BUDGET_S = 30.0
_LARGEST_CATALOGUE = 8 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class NewCatalogue:
    """A catalogue that is not the one with the given etag."""

    content: bytes = field(repr=False)
    etag: str


@dataclass(frozen=True, slots=True)
class CatalogueUnchanged:
    """The catalogue with the given etag is still the newest."""


class CatalogueFeed:
    """Asks for the catalogue. Not thread-safe: it belongs to one thread of the sync process."""

    def __init__(self, credentials: TerminalCredentials, clock: Clock) -> None:
        self._transport = PlatformTransport.of(credentials, clock)

    def fetch_catalogue(self, etag: str = "") -> NewCatalogue | CatalogueUnchanged | TryLater | Refused | StopSending:
        """The newest catalogue, unless it is the one that `etag` names."""
        answer = self._transport.exchange(
            Call("GET", "/catalogue", _BUDGET_S, etag=etag, largest_reply=_LARGEST_CATALOGUE)
        )
        if isinstance(answer, Answer) and answer.genuine:
            if answer.status == HTTPStatus.OK and answer.body:
                return NewCatalogue(answer.body, catalogue_etag(answer.body))
            if answer.status == HTTPStatus.NOT_MODIFIED and etag:
                return CatalogueUnchanged()
        return not_delivered(answer)

    def close(self) -> None:
        """Give the connection back."""
        self._transport.close()


def catalogue_etag(content: bytes) -> str:
    """The etag of a catalogue follows from its content, so that a file on disk has one too."""
    return f'"sm3-{sm3_hex(content)}"'
