"""`kiosk device card`: reads one card with the station's reader and tells its fields, masked."""

import argparse
import json
import sys
import time
from queue import Empty, Queue
from typing import TYPE_CHECKING

from kiosk.cli.arguments import Commands, add_config, add_record, recording
from kiosk.cli.card_fields import identity_fields, social_security_fields
from kiosk.config.files import load_config
from kiosk.config.schema import Profile
from kiosk.config.toml_record import ConfigError

if TYPE_CHECKING:
    from kiosk.domain.failure import FailureCode
    from kiosk.ports.card_reader import ReaderReport

_PATIENCE_S = 30.0
_EPILOG = """Reads resident ID cards, residence permits, foreigners' cards and social-security cards; never sends a PIN.
The kiosk itself must not run meanwhile: a serial reader has one user at a time.
Ends with 0 when a card was read, 1 when none was, 2 when called wrongly."""


def add_to(devices: Commands) -> None:
    """Add this command."""
    card = devices.add_parser(
        "card", help="read one card", epilog=_EPILOG, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    card.add_argument("--json", action="store_true", help="print one JSON object instead of lines")
    card.add_argument("--plain", action="store_true", help="show the fields unmasked; a production machine refuses")
    card.add_argument("--seconds", type=_seconds, default=_PATIENCE_S, metavar="N", help="wait so long for a card")
    add_record(card)
    add_config(card)
    card.set_defaults(perform=_card)


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = 0.0
    if not 0 < seconds <= 3600:  # noqa: PLR2004  an hour
        raise argparse.ArgumentTypeError(f"{text!r} is no time in seconds")
    return seconds


def _card(chosen: argparse.Namespace) -> int:
    from kiosk.devices import make_reader
    from kiosk.ports.card_reader import CardRead, SocialSecurityCardRead

    config = load_config(chosen.config)
    if chosen.plain and config.profile is Profile.PRODUCTION:
        raise ConfigError("--plain", ["a production machine shows nobody's data unmasked"])
    reports: Queue[ReaderReport] = Queue()
    with recording(chosen.record) as recorder:
        reader = make_reader(config, every_kind=True, recorder=recorder)
        reader.watch()
        reader.start(reports.put)
        try:
            outcome = first_reading(reports, time.monotonic() + chosen.seconds)
        finally:
            reader.close()
    match outcome:
        case CardRead(card=card):
            return _tell(identity_fields(card, plain=chosen.plain), as_json=chosen.json)
        case SocialSecurityCardRead(card=holder):
            return _tell(social_security_fields(holder, plain=chosen.plain), as_json=chosen.json)
        case code:
            return _fail(code, as_json=chosen.json)


def first_reading(reports: "Queue[ReaderReport]", deadline: float) -> "ReaderReport | FailureCode | None":
    """The first reading, or why there is none: the reader's fault or the card's; None where no card came."""
    from kiosk.ports.card_reader import CardFailed, CardRead, ReaderLost, ReaderReady, SocialSecurityCardRead

    lost: FailureCode | None = None
    while (left_s := deadline - time.monotonic()) > 0:
        try:
            report = reports.get(timeout=left_s)
        except Empty:
            break
        match report:
            case CardRead() | SocialSecurityCardRead():
                return report
            case CardFailed(code=code):
                return code
            case ReaderLost(code=code):
                lost = code
            case ReaderReady():
                lost = None
                print("place a card", file=sys.stderr, flush=True)
            case _:
                pass
    return lost


def _tell(fields: dict[str, str], *, as_json: bool) -> int:
    if as_json:
        print(json.dumps({"read": True, "fields": fields}, ensure_ascii=False, indent=1))
    else:
        for name, value in fields.items():
            print(f"{name:18} {value}")
    return 0


def _fail(code: "ReaderReport | FailureCode | None", *, as_json: bool) -> int:
    from kiosk.domain.failure import FailureCode
    from kiosk.domain.failure_table import FAILURES

    known = code if isinstance(code, FailureCode) else None
    if as_json:
        print(json.dumps({"read": False, "code": known.value if known else None}))
    print(f"{known}. {FAILURES[known].remedy.en}" if known else "no card was placed in time", file=sys.stderr)
    return 1
