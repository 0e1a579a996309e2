"""A gateway in front of the sandbox, as provinces have them: nothing passes without the account's signature.

Each kind is written out by hand here, from domain knowledge and not from the client's data, so that a mistake shows.
The nonce of TIF is looked at by the platform behind; times may differ by 90 seconds.
"""

import base64
import hashlib
import hmac
from collections.abc import Mapping
from dataclasses import dataclass, field
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from time import time
from typing import Final
from urllib.parse import parse_qsl, quote

from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Receive, Scope, Send

_SKEW_S: Final = 90


@dataclass(frozen=True, slots=True)
class GatewayAccount:
    """Who may pass: `kind` is tif, bg-hmac or exchange."""

    kind: str
    account: str
    secret: str = field(repr=False)
    service: str = ""


class Gateway:
    """ASGI middleware. The page and the control paths are not behind it."""

    def __init__(self, app: ASGIApp, account: GatewayAccount) -> None:
        self._app = app
        self._account = account

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let one request pass, or answer 401 in the gateway's own words, unsigned by the platform."""
        if scope["type"] == "http" and not scope["path"].startswith("/_sandbox"):
            headers = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in scope["headers"]}
            path, query = scope["raw_path"].decode("ascii"), scope["query_string"].decode("ascii")
            if not may_pass(self._account, scope["method"], path, query, headers, now_s=time()):
                refusal = JSONResponse({"errcode": 401, "errmsg": "signature"}, HTTPStatus.UNAUTHORIZED)
                await refusal(scope, receive, send)
                return
        await self._app(scope, receive, send)


def may_pass(
    account: GatewayAccount, method: str, path: str, query: str, headers: Mapping[str, str], *, now_s: float
) -> bool:
    """Whether a request with these headers, names in lower case, is the account's and of now."""
    at: float | None
    match account.kind:
        case "tif":
            sent = headers.get("x-tif-timestamp", "")
            who, signature = headers.get("x-tif-paasid", ""), headers.get("x-tif-signature", "")
            text = f"{sent}{account.secret}{headers.get('x-tif-nonce', '')}{sent}"
            right = hashlib.sha256(text.encode()).hexdigest()
            at = _number(sent)
        case "bg-hmac":
            sent = headers.get("x-bg-date-time", "")
            who, signature = headers.get("x-bg-hmac-access-key", ""), headers.get("x-bg-hmac-signature", "")
            pairs = sorted(
                f"{quote(k, safe='')}={quote(v, safe='')}" for k, v in parse_qsl(query, keep_blank_values=True)
            )
            right = _hmac(account, f"{method}\n{path}\n{'&'.join(pairs)}\n{who}\n{sent}\n")
            at = _date(sent) if headers.get("x-bg-hmac-algorithm") == "hmac-sha256" else None
        case _:
            sent, service = headers.get("gjgxjhpt_rtime", ""), headers.get("gjgxjhpt_sid", "")
            who, signature = headers.get("gjgxjhpt_rid", ""), headers.get("gjgxjhpt_sign", "")
            right = _hmac(account, f"{service}{who}{sent}")
            at = _number(sent) / 1000 if service == account.service else None
    if at is None or abs(now_s - at) > _SKEW_S or who != account.account:
        return False
    return hmac.compare_digest(signature.encode("latin-1", "replace"), right.encode())


def _hmac(account: GatewayAccount, text: str) -> str:
    return base64.b64encode(hmac.digest(account.secret.encode(), text.encode(), "sha256")).decode()


def _number(text: str) -> float:
    return float(text) if text.isascii() and text.isdigit() and len(text) <= len("9999999999999") else 0.0


def _date(text: str) -> float | None:
    try:
        return parsedate_to_datetime(text).timestamp()
    except ValueError:
        return None
