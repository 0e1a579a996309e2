"""What came of a case is taken exactly as the contract gives it, or not at all."""

import json
from base64 import b64encode
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.document import IssuedCertificate, IssuedPdf
from kiosk.platform_client.case_results import Nothing, result_in
from kiosk.sandbox.results import certificate, paper

CERTIFICATE = certificate("SAMPLE-1", "99999919910412004X", date(2026, 11, 30))


def _reply(result: object, case_no: str = "SAMPLE-1") -> bytes:
    return json.dumps({"case_no": case_no, "result": result}).encode()


def test_a_certificate_arrives_with_its_code_and_hides_its_holder() -> None:
    issued = result_in(_reply(CERTIFICATE), "SAMPLE-1")
    assert isinstance(issued, IssuedCertificate)
    assert (issued.verification_code, issued.issued_on, issued.sample) == ("8F3K-QX7M-22TA", date(2026, 11, 30), True)
    assert [value for _, value in issued.facts] == ["99999919910412004X", "正常参保"]
    assert "99999919910412004X" not in repr(issued)


def test_a_pdf_arrives_as_it_is_and_nothing_is_told_from_no_reply() -> None:
    issued = result_in(_reply(paper("SAMPLE-1")), "SAMPLE-1")
    assert isinstance(issued, IssuedPdf)
    assert issued.pdf.startswith(b"%PDF-")
    assert isinstance(result_in(_reply(None), "SAMPLE-1"), Nothing)
    assert result_in(_reply(None, "another"), "SAMPLE-1") is None


@pytest.mark.parametrize(
    "change",
    [
        {"kind": "paper"},
        {"title": "one language"},
        {"title": {"zh": "示例"}},
        {"statement": {"zh": "示例", "en": ""}},
        {"facts": [{"name": {"zh": "示例", "en": "Sample"}}]},
        {"facts": [1] * 21},
        {"issued_on": "yesterday"},
        {"serial_no": ""},
        {"verification_url": "http://verify.example"},
        {"sample": 1},
        {"surplus": 1},
    ],
)
def test_one_wrong_member_makes_it_no_certificate(change: dict[str, object]) -> None:
    assert result_in(_reply(CERTIFICATE | change), "SAMPLE-1") is None


@pytest.mark.parametrize("content", [1, "no base64!", b64encode(b"<html>").decode(), ""])
def test_what_is_no_pdf_is_not_printed_as_one(content: object) -> None:
    assert result_in(_reply({"kind": "pdf", "content": content}), "SAMPLE-1") is None


@given(st.recursive(st.none() | st.booleans() | st.text(), lambda inner: st.dictionaries(st.text(), inner)))
def test_garbage_is_no_result(value: object) -> None:
    found = result_in(json.dumps(value).encode(), "SAMPLE-1")
    assert found is None
