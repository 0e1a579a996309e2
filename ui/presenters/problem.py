"""A failure as a screen shows it: one sentence, and the code small for staff."""

from dataclasses import dataclass

from kiosk.domain.failure import FailureCode
from kiosk.domain.failure_table import FAILURES
from kiosk.domain.language import Language
from kiosk.session.states import Kiosk


@dataclass(frozen=True, slots=True)
class Problem:
    """Both are empty where there is none."""

    text: str = ""
    code: str = ""


def present_problem(code: FailureCode | None, language: Language) -> Problem:
    """The sentence and the code of `code`."""
    if code is None:
        return Problem()
    return Problem(FAILURES[code].resident.in_language(language), code.value)


def staff_code(kiosk: Kiosk) -> str:
    """The code of the line while it is down; empty while it is up or its reason is not known."""
    return kiosk.line.code.value if kiosk.line.code and not kiosk.line.online else ""
