"""What came of a case, in the platform's reply: a certificate as data, a PDF, or nothing to be printed. Strict."""

import binascii
from base64 import b64decode
from datetime import date

from kiosk.domain.document import IssuedCertificate, IssuedPdf
from kiosk.domain.language import LocalizedText
from kiosk.platform_client.strict_json import JsonObject, is_list, is_object, parsed_object, text

LARGEST_RESULT = 4_000_000  # bytes of the reply, a PDF in base64 within
_LONGEST_LINE, _LONGEST_STATEMENT = 200, 1000
_MOST_FACTS = 20
_PDF_HEAD = b"%PDF-"
_CERTIFICATE = frozenset(
    {
        *("kind", "title", "serial_no", "statement", "facts", "authority", "issued_on"),
        *("verification_code", "verification_url", "sample"),
    }
)


class Nothing:
    """The platform said that there is nothing to be printed, which is not the same as saying nothing."""


def result_in(content: bytes, case_no: str) -> IssuedCertificate | IssuedPdf | Nothing | None:
    """The result in the reply to GET /me/cases/{case_no}/result; None where the reply is none."""
    members = parsed_object(content, frozenset({"case_no", "result"}))
    if members is None or members["case_no"] != case_no:
        return None
    match members["result"]:
        case None:
            return Nothing()
        case result if is_object(result) and result.keys() == {"kind", "content"} and result["kind"] == "pdf":
            return _pdf(result["content"])
        case result if is_object(result) and result.keys() == _CERTIFICATE and result["kind"] == "certificate":
            return _certificate(result)
        case _:
            return None


def _pdf(content: object) -> IssuedPdf | None:
    try:
        pdf = b64decode(content, validate=True) if isinstance(content, str) else b""
    except (ValueError, binascii.Error):
        return None
    return IssuedPdf(pdf) if pdf.startswith(_PDF_HEAD) else None


def _certificate(result: JsonObject) -> IssuedCertificate | None:
    title, authority = _both(result["title"], _LONGEST_LINE), _both(result["authority"], _LONGEST_LINE)
    statement, facts = _both(result["statement"], _LONGEST_STATEMENT), _facts(result["facts"])
    serial_no, issued_on = text(result, "serial_no"), _day(result["issued_on"])
    code, url = text(result, "verification_code"), text(result, "verification_url", _LONGEST_LINE)
    sample = result["sample"]
    if title is None or authority is None or statement is None or facts is None or not isinstance(sample, bool):
        return None
    if serial_no is None or issued_on is None or code is None or url is None or not url.startswith("https://"):
        return None
    return IssuedCertificate(title, serial_no, statement, facts, authority, issued_on, code, url, sample)


def _both(value: object, longest: int) -> LocalizedText | None:
    if not is_object(value) or value.keys() != {"zh", "en"}:
        return None
    zh, en = text(value, "zh", longest), text(value, "en", longest)
    return LocalizedText(zh, en) if zh is not None and en is not None else None


def _facts(value: object) -> tuple[tuple[LocalizedText, str], ...] | None:
    if not is_list(value) or len(value) > _MOST_FACTS:
        return None
    facts = [_fact(entry) for entry in value]
    known = tuple(fact for fact in facts if fact is not None)
    return known if len(known) == len(facts) else None


def _fact(entry: object) -> tuple[LocalizedText, str] | None:
    if not is_object(entry) or entry.keys() != {"name", "value"}:
        return None
    name, value = _both(entry["name"], _LONGEST_LINE), text(entry, "value", _LONGEST_LINE)
    return (name, value) if name is not None and value is not None else None


def _day(value: object) -> date | None:
    try:
        return date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None
