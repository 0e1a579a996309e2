"""What the staff are asked for at the command line: card, PIN, code. Nothing of it is shown or kept."""

import sys
import time
from getpass import getpass
from queue import Queue
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.config.schema import Config
    from kiosk.ports.card_reader import ReaderReport
    from kiosk.ports.clock import Clock

_CARD_S = 60.0
_TRIES = 3


def ask_card(config: "Config", *, typed: bool) -> str | None:
    """The number of the card on the station's reader, or as it is typed; None where no card came, which is said."""
    if typed:
        return getpass("卡号 card number: ").strip() or None
    from kiosk.cli.device_card import first_reading
    from kiosk.devices import make_reader
    from kiosk.domain.failure_table import FAILURES
    from kiosk.ports.card_reader import CardRead, SocialSecurityCardRead

    reports: Queue[ReaderReport] = Queue()
    reader = make_reader(config, every_kind=True)
    reader.watch()
    reader.start(reports.put)
    try:
        match first_reading(reports, time.monotonic() + _CARD_S):
            case CardRead(card=card):
                return card.id_number
            case SocialSecurityCardRead(card=holder):
                return holder.id_number
            case code:
                known = FAILURES.get(code) if isinstance(code, str) else None
                print(f"{code}. {known.remedy.en}" if known else "no card was placed in time", file=sys.stderr)
                return None
    finally:
        reader.close()


def ask_pin() -> str:
    """The PIN, as it is typed."""
    return getpass("密码 PIN: ").strip()


def ask_code() -> str:
    """The code of six digits that the app shows."""
    return input("动态码 code: ").strip()


def ask_new_pin() -> str | None:
    """A good PIN that was typed twice alike, or None after three tries."""
    from kiosk.domain.staff import is_good_pin

    for _ in range(_TRIES):
        pin = getpass("新密码 new PIN (6-12 digits): ").strip()
        if not is_good_pin(pin):
            print("6 to 12 digits, not all the same and no run of them; choose another", file=sys.stderr)
        elif getpass("再输一次 once more: ").strip() == pin:
            return pin
        else:
            print("they differ; begin again", file=sys.stderr)
    return None


def new_secret_shown(account: str, clock: "Clock") -> bytes | None:
    """A secret that the app has taken: its QR code is shown and a code of it asked for; None where none fits."""
    from qrcode.main import QRCode

    from kiosk.protection.staff_secret import new_totp_secret, step_of, totp_address

    secret = new_totp_secret()
    address = totp_address(secret, account, "Qinwuyuan kiosk")
    code = QRCode()
    code.add_data(address)
    code.print_ascii(out=sys.stdout)
    print("用动态码应用扫描上面的二维码，或输入：scan with an app for codes, or type:", address, sep="\n")
    for _ in range(_TRIES):
        if step_of(secret, ask_code(), clock.now().timestamp(), 0) is not None:
            return secret
        print("the code does not fit: compare the clock of the phone with this machine's", file=sys.stderr)
    return None
