"""The messages of the sign-in by phone: what is asked, and the strict reading of what the platform replies. Pure."""

import json
from datetime import date
from http import HTTPStatus

from kiosk.domain.failure import FailureCode
from kiosk.domain.id_number import birth_date_of, is_valid_id_number
from kiosk.domain.identity import PhoneIdentity, sex_of
from kiosk.platform_client.strict_json import JsonObject, is_object, parsed_object, text
from kiosk.platform_client.transport import Answer, NoAnswer
from kiosk.platform_client.wire import SESSION_TOKEN, error_in
from kiosk.ports.phone_sign_in import PhoneConfirmed, PhoneWaiting, QrEnded, QrOpened

_LONGEST_NAME = 200
_LONGEST_ADDRESS = 200
_REFUSALS = {"code_used": FailureCode.CODE_USED, "code_expired": FailureCode.CODE_EXPIRED}
_ENDS = {"refused": FailureCode.PHONE_REFUSED, "expired": FailureCode.PHONE_TIMED_OUT}


def code_body(code: str) -> bytes:
    """Body of POST /sign-ins/codes."""
    return json.dumps({"code": code}).encode()


def identity_in(content: bytes) -> PhoneIdentity | None:
    """The holder in the reply to a one-time code."""
    members = parsed_object(content, _SIGN_IN)
    return None if members is None else _identity(members)


def qr_in(content: bytes) -> QrOpened | None:
    """The code to show in the reply to POST /qr-sessions."""
    members = parsed_object(content, frozenset({"qr_id", "address", "expires_at"}))
    if members is None or text(members, "expires_at") is None:
        return None
    qr_id, address = text(members, "qr_id"), text(members, "address", _LONGEST_ADDRESS)
    return QrOpened(qr_id, address) if qr_id and address and address.isascii() and address.isprintable() else None


def phone_in(content: bytes) -> PhoneWaiting | PhoneConfirmed | QrEnded | None:
    """What the reply to GET /qr-sessions/{qr_id} says; a holder comes with `confirmed` and with nothing else."""
    members = parsed_object(content, frozenset({"state", "sign_in"}))
    if members is None:
        return None
    match members["state"], members["sign_in"]:
        case ("waiting" | "seen") as state, None:
            return PhoneWaiting(seen=state == "seen")
        case str(state), None if state in _ENDS:
            return QrEnded(_ENDS[state])
        case "confirmed", sign_in if is_object(sign_in) and sign_in.keys() == _SIGN_IN:
            identity = _identity(sign_in)
            return PhoneConfirmed(identity) if identity else None
        case _:
            return None


def refusal_in(answer: Answer | NoAnswer) -> FailureCode | None:
    """Why the platform took a code from nobody; None where it did not say that, or said it unsigned."""
    if not isinstance(answer, Answer) or not answer.genuine or answer.status != HTTPStatus.UNPROCESSABLE_ENTITY:
        return None
    error = error_in(answer.body)
    return None if error is None else _REFUSALS.get(error.code, FailureCode.CODE_FOREIGN)


_SIGN_IN = frozenset({"session", "level", "expires_at", "holder"})
_HOLDER = frozenset({"id_type", "name", "id_number", "valid_from", "valid_to"})


def _identity(members: JsonObject) -> PhoneIdentity | None:
    session, holder = text(members, "session", 256), members["holder"]
    if members["level"] != "L1" or session is None or not SESSION_TOKEN.fullmatch(session):
        return None
    if text(members, "expires_at") is None or not is_object(holder) or holder.keys() != _HOLDER:
        return None
    name, number = text(holder, "name", _LONGEST_NAME), text(holder, "id_number")
    valid_from, valid_to = _day(holder["valid_from"]), _day(holder["valid_to"])
    if holder["id_type"] != "111" or name is None or number is None or valid_from is None:
        return None
    birth_date = birth_date_of(number) if is_valid_id_number(number) else None
    if birth_date is None or (valid_to is None and holder["valid_to"] is not None):
        return None
    return PhoneIdentity(name, sex_of(number), birth_date, number, valid_from, valid_to, session)


def _day(value: object) -> date | None:
    try:
        return date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None
