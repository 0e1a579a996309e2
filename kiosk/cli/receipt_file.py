"""A receipt in a JSON file: read, checked, and every fault told with its member and the reason."""

import json
import re
from datetime import datetime
from pathlib import Path

from kiosk.config.toml_record import ConfigError, read_record
from kiosk.domain.receipt import Receipt

FORM = """FILE.json holds one object, in UTF-8. Members that must be there:
  print_id          id of this print, such as "P-20261124-0001"
  language          "zh" or "en"
  station_name, terminal_name, item_name, local_no, phone
                    texts, printed as they are
  applicant_masked  name as it may lie in a lobby, such as "陈*远"
  id_number_masked  ID number without its middle; a whole one is refused
  handed_in_at      local time, such as "2026-11-24T09:30"
Members that may be there:
  case_no           the platform's number; without it the paper is an interim slip
  next_steps        list of texts, a line each or more
  token             for the QR code: one word of ASCII, at most 64 characters
  status            "queued", "delivered" and so on, as cases have it
  sample, reprint   true or false"""

_OPTIONAL: dict[str, object] = {"case_no": "", "next_steps": [], "token": ""}
_WHOLE_ID_NUMBER = re.compile(r"\d{17}[\dXx]", re.ASCII)


def read_receipt(path: Path) -> Receipt:
    """The receipt in the file.

    Raises:
        ConfigError: naming the file and, for each fault, the member and the reason.
    """
    source = str(path)
    try:
        told: object = json.loads(path.read_bytes(), object_pairs_hook=_without_doubles)
    except OSError as error:
        raise ConfigError(source, [error.strerror or "cannot be read"]) from error
    except json.JSONDecodeError as error:
        raise ConfigError(source, [f"is no JSON: {error.msg} in line {error.lineno}, column {error.colno}"]) from error
    except UnicodeDecodeError as error:
        raise ConfigError(source, ["is not in UTF-8"]) from error
    except _DoubledMemberError as error:
        raise ConfigError(source, [f"{error} stands there twice"]) from error
    except RecursionError as error:
        raise ConfigError(source, ["is nested too deeply"]) from error
    if not isinstance(told, dict):
        raise ConfigError(source, ["must be one object { ... }"])
    return _receipt({str(name): value for name, value in told.items()}, source)  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]  # JSON


def _receipt(told: dict[str, object], source: str) -> Receipt:
    from drivers.receipt_printer.layout import is_token

    faults: list[str] = []
    if "handed_in_at" in told:
        at = _time(told["handed_in_at"])
        if at is None:
            faults.append(f"handed_in_at must be a time such as 2026-11-24T09:30, not {told['handed_in_at']!r}")
        told["handed_in_at"] = at or datetime.min  # noqa: DTZ901  a stand-in, so that the other members are judged too
    token = told.get("token", "")
    if isinstance(token, str) and token and not is_token(token):
        faults.append("token must be one word of printable ASCII, at most 64 characters")
    if isinstance(number := told.get("id_number_masked"), str) and _WHOLE_ID_NUMBER.search(number):
        faults.append("id_number_masked must not hold a whole ID number")  # which is not repeated here
    try:
        receipt = read_record(Receipt, _OPTIONAL | told, source)
    except ConfigError as error:
        prefix = f"{source}: "
        raise ConfigError(source, [*(fault.removeprefix(prefix) for fault in error.faults), *faults]) from error
    if faults:
        raise ConfigError(source, faults)
    return receipt


def _time(text: object) -> datetime | None:
    try:
        return datetime.fromisoformat(text) if isinstance(text, str) else None
    except ValueError:
        return None


class _DoubledMemberError(ValueError):
    """A member's name that an object holds twice."""


def _without_doubles(members: list[tuple[str, object]]) -> dict[str, object]:
    told: dict[str, object] = {}
    for name, value in members:
        if name in told:
            raise _DoubledMemberError(name)
        told[name] = value
    return told
