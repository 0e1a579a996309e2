"""What a failure says to the three people who meet it."""

import re

import pytest

from kiosk.domain.failure import FailureCode
from kiosk.domain.failure_table import FAILURES
from kiosk.domain.language import LocalizedText
from kiosk.domain.terminal_failures import TERMINAL_FAILURES


def test_every_code_is_explained() -> None:
    assert set(FAILURES) == set(FailureCode)


@pytest.mark.parametrize("code", FailureCode)
def test_the_resident_reads_whole_sentences_in_both_languages(code: FailureCode) -> None:
    for text in (FAILURES[code].resident, FAILURES[code].remedy):
        assert text.zh.endswith("。")
        assert text.en.endswith(".")


@pytest.mark.parametrize("code", FailureCode)
def test_the_resident_reads_no_code_and_little_text(code: FailureCode) -> None:
    resident: LocalizedText = FAILURES[code].resident
    for text in (resident.zh, resident.en):
        assert not re.search(r"[A-Z]{3}-\d", text)
    assert len(resident.zh) <= 45
    assert len(resident.en) <= 100


@pytest.mark.parametrize("code", FailureCode)
def test_a_code_is_short_and_of_a_known_family(code: FailureCode) -> None:
    assert re.fullmatch(r"(RDR|CRD|CAM|PRN|DOC|NET|CLK|STO|KEY|ENR|STF|CAT|SPK|SCN|RES|PHN)-\d\d", code)


def test_paper_and_line_never_end_a_session() -> None:
    assert all(
        FAILURES[code].session_continues
        for code in FailureCode
        if code.startswith(("PRN", "DOC", "NET", "CRD", "SCN", "PHN"))
    )


def test_of_what_only_staff_can_mend_a_resident_reads_one_and_the_same_sentence() -> None:
    assert len({failure.resident for failure in TERMINAL_FAILURES.values()}) == 1
    assert len({failure.remedy for failure in TERMINAL_FAILURES.values()}) == len(TERMINAL_FAILURES)
