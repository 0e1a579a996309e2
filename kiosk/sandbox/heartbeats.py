"""Heartbeats of terminals: the contract's call, and what is known of each terminal since the sandbox began."""

from dataclasses import dataclass
from datetime import UTC, datetime

from fastapi import Request
from fastapi.responses import JSONResponse, Response

from kiosk.sandbox.messages import Heartbeat
from kiosk.sandbox.reading import message, terminal
from kiosk.sandbox.store import Store


@dataclass(frozen=True, slots=True)
class HeardTerminal:
    """A terminal that lives.

    Attributes:
        name: As it registered.
        heard_at: When it was heard last.
        heartbeat: What it said then.
    """

    name: str
    heard_at: datetime
    heartbeat: Heartbeat


class Heartbeats:
    """The platform's side of the call. Used on the server's loop."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._heard: dict[str, HeardTerminal] = {}

    @property
    def terminals(self) -> tuple[HeardTerminal, ...]:
        """Those that were heard, by name."""
        return tuple(sorted(self._heard.values(), key=lambda heard: heard.name))

    async def send_heartbeat(self, request: Request) -> Response:
        """POST /heartbeats. The last one of a terminal counts."""
        heartbeat = await message(request, Heartbeat)
        now, terminal_id = datetime.now(UTC), terminal(request)
        self._heard[terminal_id] = HeardTerminal(self._store.terminal_name(terminal_id), now, heartbeat)
        return JSONResponse({"received_at": now.isoformat()})

    async def terminals_heard(self) -> Response:
        """For tests and tours."""
        return JSONResponse(
            {
                "terminals": [
                    {
                        "name": heard.name,
                        "heard_at": heard.heard_at.isoformat(),
                        "faults": [fault.code for fault in heard.heartbeat.faults],
                    }
                    for heard in self.terminals
                ]
            }
        )
