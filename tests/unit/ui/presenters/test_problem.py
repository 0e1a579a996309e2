"""A failure is one sentence for the resident and one code for staff; no failure is neither."""

from dataclasses import replace

import pytest

from kiosk.domain.failure import FailureCode
from kiosk.domain.failure_table import FAILURES
from kiosk.domain.language import Language
from kiosk.session.states import Line
from tests.doubles.playbook import new_kiosk
from ui.presenters.problem import Problem, present_problem, staff_code


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("code", list(FailureCode))
def test_every_failure_has_its_sentence(code: FailureCode, language: Language) -> None:
    problem = present_problem(code, language)
    assert (problem.text, problem.code) == (FAILURES[code].resident.in_language(language), code.value)
    assert problem.text


def test_nothing_wrong_says_nothing() -> None:
    assert present_problem(None, Language.ZH) == Problem("", "")


@pytest.mark.parametrize(
    ("line", "code"),
    [
        (Line(online=False, code=FailureCode.PLATFORM_WRONG_REPLY), "NET-02"),
        (Line(online=False), ""),
        (Line(online=True, code=FailureCode.PLATFORM_BUSY), ""),
    ],
)
def test_staff_see_why_the_line_is_down(line: Line, code: str) -> None:
    assert staff_code(replace(new_kiosk(), line=line)) == code
