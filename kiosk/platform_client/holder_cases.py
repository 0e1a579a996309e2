"""The holder's cases in the platform's reply. Strict: one wrong member, and there is no reply."""

from datetime import datetime

from kiosk.domain.holder_case import CaseStep, HolderCase
from kiosk.platform_client.code_tables import CodeTables, code_tables
from kiosk.platform_client.strict_json import JsonObject, is_list, is_object, parsed_object, text

MOST_CASES = 100
MOST_STEPS = 50
_LONGEST_LINE = 200


def cases_in(content: bytes, codes: CodeTables | None = None) -> tuple[HolderCase, ...] | None:
    """The cases in the reply to GET /me/cases, in its order, which is newest first."""
    codes = codes or code_tables()
    members = parsed_object(content, frozenset({"cases"}))
    if members is None or not is_list(members["cases"]) or len(members["cases"]) > MOST_CASES:
        return None
    cases = [_case(entry, codes) for entry in members["cases"]]
    known = tuple(case for case in cases if case is not None)
    numbers = {case.case_no for case in known}
    return known if len(numbers) == len(cases) else None


def _case(entry: object, codes: CodeTables) -> HolderCase | None:
    if not is_object(entry) or entry.keys() != {"case_no", "item_code", "item_name", "channel", "steps"}:
        return None
    case_no, item_code = text(entry, "case_no"), text(entry, "item_code")
    item_name, channel = text(entry, "item_name", _LONGEST_LINE), codes.channel.word(entry["channel"])
    steps = _steps(entry["steps"], codes)
    if case_no is None or item_code is None or item_name is None or channel is None or steps is None:
        return None
    return HolderCase(case_no, item_code, item_name, channel, steps)


def _steps(value: object, codes: CodeTables) -> tuple[CaseStep, ...] | None:
    if not is_list(value) or not 0 < len(value) <= MOST_STEPS:
        return None
    steps = [_step(entry, codes) for entry in value]
    known = tuple(step for step in steps if step is not None)
    return known if len(known) == len(steps) else None


def _step(entry: object, codes: CodeTables) -> CaseStep | None:
    if not is_object(entry) or entry.keys() != {"status", "at", "message"}:
        return None
    status, at, message = codes.status.word(entry["status"]), _moment(entry), entry["message"]
    if status is None or at is None or not isinstance(message, str) or len(message) > _LONGEST_LINE:
        return None
    return CaseStep(status, at, message)


def _moment(members: JsonObject) -> datetime | None:
    try:
        moment = datetime.fromisoformat(text(members, "at") or "")
    except ValueError:
        return None
    return moment if moment.tzinfo else None
