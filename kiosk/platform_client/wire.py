"""The contract's messages: domain values to JSON, replies back to typed values. Strict: any other reply is None.

Words go as the platform's codes (`code_tables`), because provinces number the same things differently.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from kiosk.domain.case import ConfirmedSignature, GivenSignature
from kiosk.domain.holder import Holder, evidence_of
from kiosk.domain.holder_case import CaseChannel
from kiosk.domain.id_number import birth_date_of
from kiosk.domain.identity import IdentityCard
from kiosk.domain.social_security import SocialSecurityCard
from kiosk.platform_client.code_tables import CodeTables, RatingChannel, code_tables
from kiosk.platform_client.signing_profile import Algorithm
from kiosk.platform_client.strict_json import JsonObject, is_list, is_object, parsed_object, text
from kiosk.ports.case_gateway import Attachment, CaseToSend, RatingToSend

_RESIDENT_ID_CARD = "111"  # whose number it is, whatever it was read from
_LEVEL_CARD, _LEVEL_SOCIAL_SECURITY_CARD = "L2", "L1"  # the chip of the latter is not proved genuine
_FIRST_RATING = 1
_STROKE_DIGITS = 2

SESSION_TOKEN = re.compile(r"[!-~]{1,256}")
_LONGEST_VALUE = 1000
_LONGEST_KEY = 130
_KEY_FORMS = {Algorithm.HMAC_SM3: "[0-9a-f]{64}", Algorithm.SM2_SM3: "04[0-9a-f]{128}"}
_ERROR_MEMBERS = frozenset({"code", "message", "retryable", "fields"})


@dataclass(frozen=True, slots=True)
class ErrorReply:
    """The contract's error body.

    Attributes:
        code: Stable code, such as `nonce_replayed`.
        message: For staff.
        retryable: Whether the same request may succeed later.
        fields: What is wrong, by member.
        reference: On a duplicate: what the first request was given.
    """

    code: str
    message: str
    retryable: bool
    fields: Mapping[str, str] = field(repr=False)
    reference: str = ""


def case_body(case: CaseToSend, codes: CodeTables | None = None) -> bytes:
    """Body of POST /cases."""
    codes = codes or code_tables()
    submission = case.submission
    wrong_clock: JsonObject = {} if case.clock_offset_s is None else {"clock_offset_s": case.clock_offset_s}
    return _encoded(
        {
            "submission_id": submission.submission_id,
            "local_no": case.local_no,
            "item_code": submission.item_code,
            "item_version": submission.item_version,
            "item_name": submission.item_name,
            "submit_kind": "new",
            "channel": codes.channel.code(CaseChannel.KIOSK),
            "confirmed_at": _time(submission.confirmed_at),
            "applicant": _applicant(submission.applicant, codes),
            "consents": [
                {"consent_id": given.consent_id, "version": given.version, "given_at": _time(given.given_at)}
                for given in submission.consents
            ],
            "form": [
                {"key": key, "value": given.value, "source": given.source.value} for key, given in submission.form
            ],
            "attachments": [_attachment(attachment) for attachment in case.attachments],
            "signature": _signature(submission.signature),
            **wrong_clock,
        }
    )


def rating_body(rating: RatingToSend, codes: CodeTables | None = None) -> bytes:
    """Body of POST /evaluations."""
    codes = codes or code_tables()
    return _encoded(
        {
            "rating_id": rating.rating_id,
            "case_no": rating.case_no,
            "round": _FIRST_RATING,
            "grade": codes.grade.code(rating.grade),
            "channel": codes.rating_channel.code(RatingChannel.KIOSK),
            "rated_at": _time(rating.rated_at),
        }
    )


def card_body(card: IdentityCard) -> bytes:
    """Body of POST /auth/idcard: what a real-name check compares, and nothing more."""
    return _encoded(
        {
            "id_type": _RESIDENT_ID_CARD,
            "name": card.name,
            "id_number": card.id_number,
            "valid_from": card.valid_from.isoformat(),
            "valid_to": _day(card.valid_to),
        }
    )


def social_security_card_body(card: SocialSecurityCard) -> bytes:
    """Body of POST /auth/social-security-card: what a real-name check compares, and nothing more."""
    return _encoded(
        {
            "name": card.name,
            "id_number": card.id_number,
            "region_code": card.region_code,
            "card_number": card.card_number,
            "valid_to": _day(card.valid_to),
        }
    )


def registration_body(terminal_name: str, public_key: bytes = b"") -> bytes:
    """Body of POST /terminals; with a public key, this terminal will sign with SM2."""
    of_sm2: JsonObject = {"public_key": public_key.hex()} if public_key else {}
    return _encoded({"terminal_name": terminal_name, **of_sm2})


def is_ping_reply(content: bytes) -> bool:
    """Whether this is the reply to GET /ping."""
    members = parsed_object(content, frozenset({"service"}))
    return members is not None and members["service"] == "qinwuyuan"


def contract_in(content: bytes) -> str | None:
    """The version in the reply to GET /contract."""
    members = parsed_object(content, frozenset({"version"}))
    return text(members, "version") if members is not None else None


def case_no_in(content: bytes, local_no: str) -> str | None:
    """The case number in the reply to the case with this local number."""
    members = parsed_object(content, frozenset({"case_no", "local_no", "received_at"}))
    if members is None or members["local_no"] != local_no or text(members, "received_at") is None:
        return None
    return text(members, "case_no")


def is_rating_reply(content: bytes, rating_id: str) -> bool:
    """Whether this is the reply to the rating with this id."""
    members = parsed_object(content, frozenset({"rating_id"}))
    return members is not None and members["rating_id"] == rating_id


def session_in(content: bytes, card: IdentityCard | SocialSecurityCard) -> str | None:
    """The session token in the reply to a sign-in by this card."""
    level = _LEVEL_CARD if isinstance(card, IdentityCard) else _LEVEL_SOCIAL_SECURITY_CARD
    members = parsed_object(content, frozenset({"session", "level", "expires_at"}))
    if members is None or members["level"] != level:
        return None
    token = text(members, "session", 256)
    return token if token is not None and SESSION_TOKEN.fullmatch(token) else None


def terminal_in(content: bytes, profile: Algorithm = Algorithm.HMAC_SM3) -> tuple[str, bytes] | None:
    """Terminal id and key in the reply to a registration for this profile: shared, or the platform's public one."""
    members = parsed_object(content, frozenset({"terminal_id", "key", "profile"}))
    if members is None or members["profile"] != profile:
        return None
    terminal_id, key = text(members, "terminal_id"), text(members, "key", _LONGEST_KEY)
    if (
        terminal_id is None
        or not SESSION_TOKEN.fullmatch(terminal_id)
        or key is None
        or not re.fullmatch(_KEY_FORMS[profile], key)
    ):
        return None
    return terminal_id, bytes.fromhex(key)


def shared_values_in(content: bytes, item_code: str) -> dict[str, str] | None:
    """Shared data by shared key in the reply to a pre-fill of this item."""
    members = parsed_object(content, frozenset({"item_code", "values"}))
    if members is None or members["item_code"] != item_code or not is_list(members["values"]):
        return None
    values: dict[str, str] = {}
    for entry in members["values"]:
        pair = _shared_value(entry)
        if pair is None or pair[0] in values:
            return None
        values[pair[0]] = pair[1]
    return values


def error_in(content: bytes) -> ErrorReply | None:
    """The contract's error, with the reference that only a duplicate carries."""
    members = parsed_object(content, _ERROR_MEMBERS)
    reference: str | None = ""
    if members is None:
        members = parsed_object(content, _ERROR_MEMBERS | {"reference"})
        reference = text(members, "reference") if members is not None else None
    if members is None or reference is None:
        return None
    code, message, retryable = text(members, "code"), text(members, "message", 500), members["retryable"]
    fields = _texts(members["fields"])
    if code is None or message is None or not isinstance(retryable, bool) or fields is None:
        return None
    return ErrorReply(code, message, retryable, fields, reference)


def _shared_value(entry: object) -> tuple[str, str] | None:
    if not is_object(entry) or entry.keys() != {"shared_key", "value", "source", "updated_on", "editable"}:
        return None
    key, value = text(entry, "shared_key"), text(entry, "value", _LONGEST_VALUE)
    return (key, value) if key is not None and value is not None else None


def _texts(value: object) -> dict[str, str] | None:
    if not is_object(value):
        return None
    texts = {name: entry for name, entry in value.items() if isinstance(entry, str)}
    return texts if len(texts) == len(value) else None


def _applicant(card: Holder, codes: CodeTables) -> JsonObject:
    return {
        "evidence": codes.evidence.code(evidence_of(card)),
        "id_type": _RESIDENT_ID_CARD,
        "name": card.name,
        "id_number": card.id_number,
        "sex": codes.sex.code(card.sex),
        "nation_code": card.nation_code,
        "birth_date": _day(card.birth_date or birth_date_of(card.id_number)),
        "address": card.address,
        "issuing_authority": card.issuing_authority,
        "valid_from": _day(card.valid_from),
        "valid_to": _day(card.valid_to),
    }


def _attachment(attachment: Attachment) -> JsonObject:
    return {
        "material_code": attachment.material_code,
        "page": attachment.page,
        "digest": attachment.digest,
        "media_type": attachment.media_type,
    }


def _signature(signature: GivenSignature | None) -> JsonObject | None:
    if signature is None:
        return None
    if isinstance(signature, ConfirmedSignature):
        return {"kind": "confirmed"}
    return {
        "kind": "strokes",
        "width_mm": signature.width_mm,
        "height_mm": signature.height_mm,
        "strokes": [
            [[round(x, _STROKE_DIGITS), round(y, _STROKE_DIGITS)] for x, y in stroke] for stroke in signature.strokes
        ],
    }


def _time(moment: datetime) -> str:
    return moment.isoformat(timespec="milliseconds")


def _day(day: date | None) -> str | None:
    return day.isoformat() if day is not None else None


def _encoded(message: JsonObject) -> bytes:
    return json.dumps(message, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()
