"""Phones and terminals that meet: one-time codes that a phone shows, and codes that a terminal shows. Lives a minute.

Kept in memory only: a platform that is started anew has forgotten them, and every one is asked for again.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from secrets import token_hex, token_urlsafe
from threading import Lock

from kiosk.sandbox.errors import refused
from kiosk.sandbox.phone_people import PHONE_PEOPLE, PhonePerson
from kiosk.sandbox.reading import now_ms

LIFE_MS = 60_000
_KEPT_MS = 600_000  # so long a used code is told from an unknown one


class QrState(StrEnum):
    """How far a code that a terminal shows has come."""

    WAITING = "waiting"
    SEEN = "seen"
    CONFIRMED = "confirmed"
    REFUSED = "refused"
    EXPIRED = "expired"


@dataclass(slots=True)
class QrSession:
    """A code that a terminal shows.

    Attributes:
        qr_id: The terminal's name for it.
        token: The phone's.
        terminal_id: Who shows it.
        ends_ms: Until when.
        state: How far it is.
        who: Who has confirmed.
        sign_in: What the terminal was told of them.
    """

    qr_id: str
    token: str
    terminal_id: str
    ends_ms: int
    state: QrState = QrState.WAITING
    who: PhonePerson | None = None
    sign_in: dict[str, object] | None = field(default=None, repr=False)


@dataclass(slots=True)
class _OneTimeCode:
    who: PhonePerson
    ends_ms: int
    used: bool = False


class Phones:
    """Both kinds of codes. May be called from any thread. `clock` gives Unix time in milliseconds."""

    def __init__(self, clock: Callable[[], int] = now_ms) -> None:
        self._clock = clock
        self._lock = Lock()
        self._codes: dict[str, _OneTimeCode] = {}
        self._sessions: dict[str, QrSession] = {}

    def show_code(self, who: str) -> str:
        """The app of this person shows a new one-time code."""
        code = f"QWY1.{token_urlsafe(24)}"
        with self._lock:
            self._forget_old()
            self._codes[code] = _OneTimeCode(PHONE_PEOPLE[who], self._clock() + LIFE_MS)
        return code

    def redeem(self, code: str) -> PhonePerson:
        """Whose code this is, told once.

        Raises:
            ContractError: It is nobody's, was used, or is too old.
        """
        with self._lock:
            shown = self._codes.get(code)
            if shown is None:
                raise refused("there is no such code", {"code": "unknown"}, "code_unknown")
            if shown.used:
                raise refused("the code was used", {"code": "used"}, "code_used")
            if self._clock() >= shown.ends_ms:
                raise refused("the code is too old", {"code": "expired"}, "code_expired")
            shown.used = True
            return shown.who

    def open(self, terminal_id: str) -> QrSession:
        """A code for this terminal to show; the one it showed before ends."""
        with self._lock:
            self._forget_old()
            for other in self._sessions.values():
                if other.terminal_id == terminal_id:
                    other.state = QrState.EXPIRED
            session = QrSession(token_hex(16), token_urlsafe(24), terminal_id, self._clock() + LIFE_MS)
            self._sessions[session.qr_id] = session
            return session

    def at_terminal(self, qr_id: str, terminal_id: str) -> QrSession | None:
        """The session as the terminal that opened it sees it; None where it is another's or long over."""
        with self._lock:
            session = self._sessions.get(qr_id)
            return self._aged(session) if session and session.terminal_id == terminal_id else None

    def on_phone(self, token: str, *, seen: bool = True) -> QrSession | None:
        """The session as a phone sees it that has opened its address; None where there is none any more."""
        with self._lock:
            found = next((session for session in self._sessions.values() if session.token == token), None)
            if found is None or self._aged(found).state is QrState.EXPIRED:
                return None
            if seen and found.state is QrState.WAITING:
                found.state = QrState.SEEN
            return found

    def answer(self, token: str, who: str | None) -> bool:
        """Confirm as this person, or decline (None); False where it is too late for that."""
        session = self.on_phone(token)
        with self._lock:
            if session is None or session.state is not QrState.SEEN:
                return False
            session.state = QrState.REFUSED if who is None else QrState.CONFIRMED
            session.who = None if who is None else PHONE_PEOPLE[who]
            return True

    def newest(self) -> QrSession | None:
        """The code that was shown last and still waits for an answer."""
        with self._lock:
            open_ones = [s for s in self._sessions.values() if self._aged(s).state in (QrState.WAITING, QrState.SEEN)]
        return open_ones[-1] if open_ones else None

    def _aged(self, session: QrSession) -> QrSession:
        if self._clock() >= session.ends_ms:
            session.state, session.who, session.sign_in = QrState.EXPIRED, None, None
        return session

    def _forget_old(self) -> None:
        before = self._clock() - _KEPT_MS
        self._codes = {code: shown for code, shown in self._codes.items() if shown.ends_ms > before}
        self._sessions = {name: session for name, session in self._sessions.items() if session.ends_ms > before}
