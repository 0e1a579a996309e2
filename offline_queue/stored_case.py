"""A submission as versioned JSON: what is sealed into the outbox's database and read back by the sync process. Pure.

Pages are not in it: they are files of their own, named here by their digests. Reading is strict: a field too many, too
few or of another type is an error, never a guess, because a case that was altered must not be handed in.
"""

import json
from dataclasses import dataclass, field, replace
from datetime import date

from kiosk.domain.case import ConfirmedSignature, GivenConsent, GivenSignature, Point, Signature, Stroke, Submission
from kiosk.domain.form import FieldValue, ValueSource
from kiosk.domain.holder import Holder
from kiosk.domain.identity import IdentityCard, PhoneIdentity, Sex
from kiosk.domain.social_security import SocialSecurityCard
from kiosk.ports.case_gateway import Attachment
from offline_queue import strict_json as read

_VERSION, _WITH_WRONG_CLOCK = 1, 2
_CONFIRMED = {"kind": "confirmed"}  # in place of strokes
_ENCODING, _ERRORS = "utf-8", "surrogatepass"


class StoredCaseError(ValueError):
    """The stored text is not a case of a version that this program knows."""


@dataclass(frozen=True, slots=True)
class StoredCase:
    """A case as it waits. `submission.materials` is empty; `attachments` name the pages in order.

    `clock_offset_s` is there where the clock was known to be wrong: seconds to be added to the times in it.
    """

    submission: Submission = field(repr=False)
    attachments: tuple[Attachment, ...]
    clock_offset_s: int | None = None


def encode(case: StoredCase) -> bytes:
    """The case as JSON in UTF-8."""
    given = case.submission
    wrong_clock = {} if case.clock_offset_s is None else {"clock_offset_s": case.clock_offset_s}
    document = {
        "version": _WITH_WRONG_CLOCK if wrong_clock else _VERSION,
        "submission_id": given.submission_id,
        "item_code": given.item_code,
        "item_version": given.item_version,
        "item_name": given.item_name,
        "applicant": _holder_to_json(given.applicant),
        "consents": [[c.consent_id, c.version, c.given_at.isoformat()] for c in given.consents],
        "form": [[key, entry.value, entry.source.value] for key, entry in given.form],
        "signature": None if given.signature is None else _signature_to_json(given.signature),
        "confirmed_at": given.confirmed_at.isoformat(),
        "attachments": [[a.material_code, a.page, a.digest, a.media_type] for a in case.attachments],
        **wrong_clock,
    }
    text = json.dumps(document, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    return text.encode(_ENCODING, _ERRORS)


def decode(content: bytes) -> StoredCase:
    """The case in `content`.

    Raises:
        StoredCaseError: It is not exactly what `encode` writes.
    """
    try:
        return _case(json.loads(content.decode(_ENCODING, _ERRORS), parse_constant=read.no_constant))
    except (ValueError, RecursionError):
        # the message of the cause may quote the content
        raise StoredCaseError("not a stored case") from None


def without_pages(submission: Submission) -> Submission:
    """The submission as the payload carries it."""
    return replace(submission, materials=())


def _holder_to_json(card: Holder) -> dict[str, str | None]:
    valid_to = _day_to_json(card.valid_to)
    if isinstance(card, SocialSecurityCard):
        return {
            "evidence": _SOCIAL_SECURITY_CARD,
            "generation": None if card.generation is None else str(card.generation),
            "region_code": card.region_code,
            "card_number": card.card_number,
            "issued_on": _day_to_json(card.issued_on),
            "valid_to": valid_to,
            "id_number": card.id_number,
            "name": card.name,
            "sex": card.sex.value,
            "nation_code": card.nation_code,
            "birthplace_code": card.birthplace_code,
            "birth_date": _day_to_json(card.birth_date),
        }
    if isinstance(card, PhoneIdentity):  # its session ends long before the case is sent, and is not kept
        return {
            "evidence": _PHONE,
            "name": card.name,
            "sex": card.sex.value,
            "birth_date": card.birth_date.isoformat(),
            "id_number": card.id_number,
            "valid_from": card.valid_from.isoformat(),
            "valid_to": valid_to,
        }
    return {
        "name": card.name,
        "sex": card.sex.value,
        "nation_code": card.nation_code,
        "birth_date": card.birth_date.isoformat(),
        "address": card.address,
        "id_number": card.id_number,
        "issuing_authority": card.issuing_authority,
        "valid_from": card.valid_from.isoformat(),
        "valid_to": valid_to,
    }


def _day_to_json(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _signature_to_json(signature: GivenSignature) -> dict[str, object]:
    if isinstance(signature, ConfirmedSignature):
        return dict(_CONFIRMED)
    return {
        "strokes": [[list(point) for point in stroke] for stroke in signature.strokes],
        "width_mm": signature.width_mm,
        "height_mm": signature.height_mm,
    }


_CASE_FIELDS = (
    "version submission_id item_code item_version item_name applicant consents form signature confirmed_at attachments"
)
_PHONE = "phone"
_PHONE_FIELDS = "evidence name sex birth_date id_number valid_from valid_to"
_SOCIAL_SECURITY_CARD = "social_security_card"
_SOCIAL_SECURITY_CARD_FIELDS = (
    "evidence generation region_code card_number issued_on valid_to"
    " id_number name sex nation_code birthplace_code birth_date"
)
_CARD_FIELDS = "name sex nation_code birth_date address id_number issuing_authority valid_from valid_to"


def _case(value: object) -> StoredCase:
    match value:
        case {"version": 1}:
            document, clock_offset_s = read.record(value, _CASE_FIELDS), None
        case {"version": 2}:
            document = read.record(value, f"{_CASE_FIELDS} clock_offset_s")
            clock_offset_s = read.whole(document["clock_offset_s"])
        case _:
            raise StoredCaseError("a stored case of another version")
    signature = document["signature"]
    submission = Submission(
        submission_id=read.text(document["submission_id"]),
        item_code=read.text(document["item_code"]),
        item_version=read.text(document["item_version"]),
        item_name=read.text(document["item_name"]),
        applicant=_holder(document["applicant"]),
        consents=tuple(_consent(entry) for entry in read.items(document["consents"])),
        form=tuple(_form_entry(entry) for entry in read.items(document["form"])),
        materials=(),
        signature=None if signature is None else _signature(signature),
        confirmed_at=read.moment(document["confirmed_at"]),
    )
    attachments = tuple(_attachment(entry) for entry in read.items(document["attachments"]))
    return StoredCase(submission, attachments, clock_offset_s)


def _holder(value: object) -> Holder:
    match value:
        case {"evidence": "phone"}:
            return _phone(value)
        case {"evidence": "social_security_card"}:
            return _social_security_card(value)
        case _:
            return _card(value)


def _social_security_card(value: object) -> SocialSecurityCard:
    card = read.record(value, _SOCIAL_SECURITY_CARD_FIELDS)
    return SocialSecurityCard(
        generation=None if card["generation"] is None else int(read.text(card["generation"])),
        region_code=read.text(card["region_code"]),
        card_number=read.text(card["card_number"]),
        issued_on=_known_day(card["issued_on"]),
        valid_to=_known_day(card["valid_to"]),
        id_number=read.text(card["id_number"]),
        name=read.text(card["name"]),
        sex=read.kind(Sex, card["sex"]),
        nation_code=read.text(card["nation_code"]),
        birthplace_code=read.text(card["birthplace_code"]),
        birth_date=_known_day(card["birth_date"]),
    )


def _phone(value: object) -> PhoneIdentity:
    told = read.record(value, _PHONE_FIELDS)
    return PhoneIdentity(
        name=read.text(told["name"]),
        sex=read.kind(Sex, told["sex"]),
        birth_date=read.day(told["birth_date"]),
        id_number=read.text(told["id_number"]),
        valid_from=read.day(told["valid_from"]),
        valid_to=_known_day(told["valid_to"]),
    )


def _card(value: object) -> IdentityCard:
    card = read.record(value, _CARD_FIELDS)
    return IdentityCard(
        name=read.text(card["name"]),
        sex=read.kind(Sex, card["sex"]),
        nation_code=read.text(card["nation_code"]),
        birth_date=read.day(card["birth_date"]),
        address=read.text(card["address"]),
        id_number=read.text(card["id_number"]),
        issuing_authority=read.text(card["issuing_authority"]),
        valid_from=read.day(card["valid_from"]),
        valid_to=_known_day(card["valid_to"]),
    )


def _known_day(value: object) -> date | None:
    return None if value is None else read.day(value)


def _consent(value: object) -> GivenConsent:
    consent_id, version, given_at = read.items(value, 3)
    return GivenConsent(read.text(consent_id), read.text(version), read.moment(given_at))


def _form_entry(value: object) -> tuple[str, FieldValue]:
    key, text, source = read.items(value, 3)
    return read.text(key), FieldValue(read.text(text), read.kind(ValueSource, source))


def _attachment(value: object) -> Attachment:
    material_code, page, digest, media_type = read.items(value, 4)
    return Attachment(read.text(material_code), read.whole(page), read.text(digest), read.text(media_type))


def _signature(value: object) -> GivenSignature:
    if value == _CONFIRMED:
        return ConfirmedSignature()
    signature = read.record(value, "strokes width_mm height_mm")
    strokes = tuple(_stroke(stroke) for stroke in read.items(signature["strokes"]))
    return Signature(strokes, read.number(signature["width_mm"]), read.number(signature["height_mm"]))


def _stroke(value: object) -> Stroke:
    return tuple(_point(point) for point in read.items(value))


def _point(value: object) -> Point:
    x, y = read.items(value, 2)
    return read.number(x), read.number(y)
