"""The contract's calls for the sign-in by phone."""

from datetime import UTC, datetime
from http import HTTPStatus

from fastapi import Request
from fastapi.responses import JSONResponse, Response

from kiosk.sandbox.messages import CodeSignIn
from kiosk.sandbox.phone_people import PhonePerson
from kiosk.sandbox.phones import Phones, QrState
from kiosk.sandbox.reading import checked_code, message, now_ms, terminal
from kiosk.sandbox.store import Store

_SESSION_MS = 300_000


class PhoneCalls:
    """The platform's side of each call, over the codes that are alive and one store."""

    def __init__(self, store: Store, phones: Phones) -> None:
        self._store = store
        self._phones = phones

    async def sign_in_by_code(self, request: Request) -> Response:
        """POST /sign-ins/codes."""
        asked = await message(request, CodeSignIn)
        return JSONResponse(self._sign_in(self._phones.redeem(asked.code), terminal(request)))

    async def open_qr_session(self, request: Request) -> Response:
        """POST /qr-sessions. The address is the sandbox's own: a phone has a line of its own."""
        session = self._phones.open(terminal(request))
        host, port = request.scope["server"]
        opened = {
            "qr_id": session.qr_id,
            "address": f"http://{host}:{port}/q/{session.token}",
            "expires_at": _time(session.ends_ms),
        }
        return JSONResponse(opened, HTTPStatus.CREATED)

    async def get_qr_session(self, request: Request) -> Response:
        """GET /qr-sessions/{qr_id}."""
        terminal_id = terminal(request)
        session = self._phones.at_terminal(checked_code(request.path_params["qr_id"], "qr_id"), terminal_id)
        if session is None:
            return JSONResponse({"state": QrState.EXPIRED, "sign_in": None})
        if session.who and not session.sign_in:
            session.sign_in = self._sign_in(session.who, terminal_id)
        return JSONResponse({"state": session.state, "sign_in": session.sign_in})

    def _sign_in(self, who: PhonePerson, terminal_id: str) -> dict[str, object]:
        ends_ms = now_ms() + _SESSION_MS
        token = self._store.open_session(terminal_id, who.id_number, ends_ms)
        return {"session": token, "level": "L1", "expires_at": _time(ends_ms), "holder": who.as_holder()}


def _time(ms: int) -> str:
    return datetime.fromtimestamp(ms / 1000, UTC).isoformat()
