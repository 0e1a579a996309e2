"""The holder's cases in the platform's reply. Strict: one wrong member, and there is no reply."""

from datetime import datetime
from enum import StrEnum
from typing import TypeVar

from kiosk.domain.holder_case import CaseChannel, CaseStatus, CaseStep, HolderCase
from kiosk.platform_client.strict_json import JsonObject, is_list, is_object, parsed_object, text

MOST_CASES = 100
MOST_STEPS = 50
_LONGEST_LINE = 200

Word = TypeVar("Word", bound=StrEnum)


def cases_in(content: bytes) -> tuple[HolderCase, ...] | None:
    """The cases in the reply to GET /me/cases, in its order, which is newest first."""
    members = parsed_object(content, frozenset({"cases"}))
    if members is None or not is_list(members["cases"]) or len(members["cases"]) > MOST_CASES:
        return None
    cases = [_case(entry) for entry in members["cases"]]
    known = tuple(case for case in cases if case is not None)
    numbers = {case.case_no for case in known}
    return known if len(numbers) == len(cases) else None


def _case(entry: object) -> HolderCase | None:
    if not is_object(entry) or entry.keys() != {"case_no", "item_code", "item_name", "channel", "steps"}:
        return None
    case_no, item_code = text(entry, "case_no"), text(entry, "item_code")
    item_name, channel = text(entry, "item_name", _LONGEST_LINE), _word(entry, "channel", CaseChannel)
    steps = _steps(entry["steps"])
    if case_no is None or item_code is None or item_name is None or channel is None or steps is None:
        return None
    return HolderCase(case_no, item_code, item_name, channel, steps)


def _steps(value: object) -> tuple[CaseStep, ...] | None:
    if not is_list(value) or not 0 < len(value) <= MOST_STEPS:
        return None
    steps = [_step(entry) for entry in value]
    known = tuple(step for step in steps if step is not None)
    return known if len(known) == len(steps) else None


def _step(entry: object) -> CaseStep | None:
    if not is_object(entry) or entry.keys() != {"status", "at", "message"}:
        return None
    status, at, message = _word(entry, "status", CaseStatus), _moment(entry), entry["message"]
    if status is None or at is None or not isinstance(message, str) or len(message) > _LONGEST_LINE:
        return None
    return CaseStep(status, at, message)


def _moment(members: JsonObject) -> datetime | None:
    try:
        moment = datetime.fromisoformat(text(members, "at") or "")
    except ValueError:
        return None
    return moment if moment.tzinfo else None


def _word(members: JsonObject, name: str, kind: type[Word]) -> Word | None:
    try:
        return kind(text(members, name) or "")
    except ValueError:
        return None
