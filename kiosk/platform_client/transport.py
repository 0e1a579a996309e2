"""One signed exchange with the platform: sends a call, verifies the reply's signature, keeps to limits.

Says what came back, not what it means. Nothing is believed that the network could have made up: no redirect is
followed, no proxy or cookie is taken from surroundings, no reply is decompressed, and a reply is `genuine` only with
the platform's signature over status, this request's nonce and the body.

Not thread-safe (a `requests.Session` is not): one transport belongs to one thread at a time.
"""

import io
import logging
import secrets
from dataclasses import dataclass, field
from http.cookiejar import DefaultCookiePolicy
from pathlib import Path
from urllib.parse import quote, urlsplit

import requests
from requests.adapters import HTTPAdapter
from urllib3 import Timeout
from urllib3.exceptions import HTTPError

from kiosk.domain.failure import FailureCode
from kiosk.platform_client.credentials import TerminalCredentials
from kiosk.platform_client.gateway_profile import GatewayPass
from kiosk.platform_client.pace import Pace
from kiosk.platform_client.signing import Query, ReplyToSign, RequestToSign, SignerProfile
from kiosk.ports.clock import Clock
from kiosk.protection.digest import sm3_hex

_log = logging.getLogger(__name__)
# It would log the headers of a torn reply at every try; that the line is lost is logged once, by whoever sends.
logging.getLogger("urllib3").setLevel(logging.ERROR)

_CONNECT_S = 5.0
_CHUNK = 65536
LARGEST_REPLY = 64 * 1024
_LONGEST_RETRY_AFTER_S = 3600
_NOT_MODIFIED = 304


@dataclass(frozen=True, slots=True)
class Call:
    """A request of the contract. The repr shows no content.

    Attributes:
        method: Upper case.
        path: Path of the contract, percent-encoded.
        budget_s: How long the whole exchange may take.
        query: Names and values.
        body: The body; empty for none.
        body_digest: SM3 of the body where it is known already; large bodies are not digested twice.
        media_type: Of the body.
        session: Session token of the card's holder.
        idempotency_key: The same on every retry.
        etag: Version that is here already.
        largest_reply: Bytes of the largest reply that is read.
        pace: Holds the body back.
    """

    method: str
    path: str
    budget_s: float
    query: Query = ()
    body: bytes = field(default=b"", repr=False)
    body_digest: str = ""
    media_type: str = "application/json"
    session: str = field(default="", repr=False)
    idempotency_key: str = ""
    etag: str = ""
    largest_reply: int = LARGEST_REPLY
    pace: Pace | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """Somebody answered in HTTP.

    Attributes:
        status: HTTP status.
        body: The whole body.
        genuine: Whether the platform signed exactly this for exactly this request.
        retry_after_s: The wish to be left alone for so long.
    """

    status: int
    body: bytes = field(repr=False)
    genuine: bool
    retry_after_s: float | None


@dataclass(frozen=True, slots=True)
class NoAnswer:
    """Nobody answered in time, or what came cannot be an answer."""

    code: FailureCode


class PlatformTransport:
    """A kept connection to one platform.

    The budget bounds connecting, sending and the wait for the reply together, and is looked at again at each piece of
    its body: a reply that trickles can overrun it by one piece.
    """

    def __init__(
        self,
        base_url: str,
        terminal_id: str,
        signer: SignerProfile,
        clock: Clock,
        ca_file: Path | None = None,
        *,
        gateway: GatewayPass | None = None,
    ) -> None:
        self._base_url = base_url
        self._gateway = gateway
        self._terminal_id = terminal_id
        self._signer = signer
        self._clock = clock
        self._session = _bare_session(ca_file)
        self._offset_s: float | None = None

    @classmethod
    def of(cls, credentials: TerminalCredentials, clock: Clock) -> "PlatformTransport":
        """As the terminal with these credentials: its signature, its platform's authority, its pass at the gateway."""
        return cls(
            credentials.base_url,
            credentials.terminal_id,
            credentials.signer(),
            clock,
            credentials.ca_file,
            gateway=credentials.gateway,
        )

    @property
    def clock_offset_s(self) -> float | None:
        """How far the platform's clock is ahead of ours at the last genuine reply; None before the first."""
        return self._offset_s

    def exchange(self, call: Call) -> Answer | NoAnswer:
        """Send `call` once and read the reply."""
        request = RequestToSign(
            method=call.method,
            path=call.path,
            query=call.query,
            # the platform's time where it is known: no check becomes weaker, and a wrong clock does not end the service
            timestamp_ms=round((self._clock.now().timestamp() + (self._offset_s or 0.0)) * 1000),
            nonce=secrets.token_hex(16),
            body_digest=call.body_digest or sm3_hex(call.body),
            terminal_id=self._terminal_id,
            session=call.session,
            idempotency_key=call.idempotency_key,
        )
        deadline = self._clock.monotonic_s() + call.budget_s
        try:
            with self._send(call, request, deadline) as response:
                body = self._read(response, call.largest_reply, deadline)
        except requests.exceptions.SSLError:
            return NoAnswer(FailureCode.PLATFORM_WRONG_REPLY)
        except (requests.RequestException, HTTPError, OSError):
            return NoAnswer(FailureCode.PLATFORM_UNREACHABLE)
        if body is None:
            return NoAnswer(FailureCode.PLATFORM_WRONG_REPLY)
        return Answer(response.status_code, body, self._is_genuine(response, request, body), _retry_after(response))

    def close(self) -> None:
        """Give the connection back."""
        self._session.close()

    def _send(self, call: Call, request: RequestToSign, deadline: float) -> requests.Response:
        query = "&".join(f"{quote(name, safe='')}={quote(value, safe='')}" for name, value in call.query)
        return self._session.request(
            call.method,
            f"{self._base_url}{call.path}{'?' if query else ''}{query}",
            data=_TimedBody(call, self._clock, deadline) if call.body else None,
            headers=self._headers(call, request),
            timeout=Timeout(total=call.budget_s, connect=_CONNECT_S),  # type: ignore[arg-type]  # stubs lack it
            allow_redirects=False,
            stream=True,
        )

    def _headers(self, call: Call, request: RequestToSign) -> dict[str, str]:
        profile = self._signer.profile
        names = profile.headers
        headers = {
            names.terminal: request.terminal_id,
            names.profile: profile.name,
            names.timestamp: str(request.timestamp_ms),
            names.nonce: request.nonce,
            names.body_digest: request.body_digest,
            names.signature: self._signer.sign(request.canonical(profile)),
        }
        optional = {
            "Content-Type": call.media_type if call.body else "",
            names.session: call.session,
            "Idempotency-Key": call.idempotency_key,
            "If-None-Match": call.etag,
        }
        headers |= {name: value for name, value in optional.items() if value}
        if self._gateway is None:
            return headers
        taken = {name.lower() for name in headers}  # what the platform verifies is never the gateway's to replace
        passes = self._gateway.headers(request, urlsplit(self._base_url).path)
        return headers | {name: value for name, value in passes.items() if name.lower() not in taken}

    def _read(self, response: requests.Response, largest: int, deadline: float) -> bytes | None:
        """The whole body as it was sent, or None where it is longer than `largest`."""
        body = bytearray()
        while chunk := response.raw.read1(_CHUNK, decode_content=False):
            body += chunk
            if len(body) > largest:
                return None
            if self._clock.monotonic_s() > deadline:
                raise TimeoutError
        return bytes(body)

    def _is_genuine(self, response: requests.Response, request: RequestToSign, body: bytes) -> bool:
        profile = self._signer.profile
        stamp = response.headers.get(profile.headers.timestamp, "")
        if not (stamp.isascii() and stamp.isdigit() and len(stamp) <= len("9999999999999")):
            return False
        reply = ReplyToSign(response.status_code, int(stamp), request.nonce, sm3_hex(body))
        if not self._signer.is_valid(reply.canonical(profile), response.headers.get(profile.headers.signature, "")):
            return False
        self._offset_s = int(stamp) / 1000 - self._clock.now().timestamp()
        return True


class _TimedBody(io.BytesIO):
    """A body that stops being sent when the budget is used up.

    A stream is sent in small pieces, each with a time-out of its own; whole bytes would have to leave within the time
    for connecting, which a large picture on a weak line never does.
    """

    def __init__(self, call: Call, clock: Clock, deadline: float) -> None:
        super().__init__(call.body)
        self._pace = call.pace
        self._clock = clock
        self._deadline = deadline

    def read(self, size: int | None = -1, /) -> bytes:
        """The next piece."""
        if self._clock.monotonic_s() > self._deadline:
            raise TimeoutError
        piece = super().read(size)
        if self._pace is not None:
            self._pace.hold(len(piece))
        return piece


class _PlainSession(requests.Session):
    """A session for which no reply is a redirect; even unfollowed ones would be read without limit."""

    def get_redirect_target(self, resp: requests.Response) -> str | None:  # noqa: ARG002
        """No target."""
        return None


def _bare_session(ca_file: Path | None) -> requests.Session:
    session = _PlainSession()
    session.trust_env = False
    session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
    session.headers.clear()
    session.headers.update({"User-Agent": "qinwuyuan-kiosk", "Accept": "*/*", "Accept-Encoding": "identity"})
    if ca_file is not None:
        session.verify = str(ca_file)
    for scheme in ("http://", "https://"):
        session.mount(scheme, HTTPAdapter(pool_connections=1, pool_maxsize=1, max_retries=0))
    return session


def _retry_after(response: requests.Response) -> float | None:
    seconds = response.headers.get("Retry-After", "")
    if not (seconds.isascii() and seconds.isdigit() and len(seconds) <= len("999999")):
        return None
    return float(min(int(seconds), _LONGEST_RETRY_AFTER_S))
