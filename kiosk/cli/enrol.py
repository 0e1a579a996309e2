"""`kiosk enrol`: makes this machine known to its platform by an admin's slip. For technicians."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cli.arguments import Commands, add_config, add_typed
from kiosk.cli.scanned_line import scanned_line
from kiosk.cli.staff import first_technician
from kiosk.config.files import load_config
from kiosk.config.schema import Profile

if TYPE_CHECKING:
    from kiosk.config.schema import Config
    from kiosk.domain.failure import FailureCode
    from kiosk.platform_client.enrolment_slip import EnrolmentSlip
    from kiosk.protection.envelope import Envelope

_EPILOG = """The slip is one line: QWY-ENROL-1 ADDRESS DIGEST CODE. Its QR code holds the same line; a scanner that
types can scan it when asked, the station's own with --scan. The code works once, and only until the time on the slip.
Nothing secret leaves this machine.
Ends with 0 when enrolled, 1 when refused, with the reason and what to do, 2 when called wrongly."""


def add_to(commands: Commands) -> None:
    """Add this command."""
    enrol = commands.add_parser(
        "enrol",
        help="make this machine known to its platform by an admin's slip",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    enrol.add_argument("--slip", default=None, metavar="FILE", type=Path, help="a file with the slip's line")
    enrol.add_argument("--scan", action="store_true", help="with the station's scanner, while the kiosk is stopped")
    enrol.add_argument("--again", action="store_true", help="although this machine is enrolled already")
    add_typed(enrol)
    add_config(enrol)
    enrol.set_defaults(perform=_enrol)


def _enrol(chosen: argparse.Namespace) -> int:
    from kiosk.data_folder import CREDENTIALS, data_folder
    from kiosk.domain.failure import FailureCode
    from kiosk.platform_client.credentials import load_credentials
    from kiosk.protection.key_file import UnusableKeyError
    from kiosk.terminal_keys import device_envelope

    config = load_config(chosen.config)
    path, envelope = data_folder(config) / CREDENTIALS, device_envelope(config)
    known = load_credentials(path, envelope)
    if known is not None and not chosen.again:
        print(f"this machine is enrolled as {known.terminal_id}; --again enrols it anew", file=sys.stderr)
        return 1
    slip = _slip(chosen, config)
    if slip is None:
        return _refused(FailureCode.ENROLMENT_SLIP_UNREADABLE)
    if slip.address != config.platform.url.rstrip("/"):
        return _refused(FailureCode.ENROLMENT_OTHER_PLATFORM, f"{slip.address} is not {config.platform.url}")
    try:
        return _enrolled(slip, config, path, envelope, typed=chosen.typed)
    except UnusableKeyError as error:
        return _refused(FailureCode.KEY_UNUSABLE, str(error))
    except OSError as error:
        return _refused(FailureCode.STORAGE_FAULT, str(error))


def _enrolled(slip: "EnrolmentSlip", config: "Config", path: Path, envelope: "Envelope", *, typed: bool) -> int:
    from kiosk.platform_client.credentials import TerminalCredentials, save_credentials
    from kiosk.platform_client.enrolment import enrol
    from kiosk.platform_client.signing_profile import Algorithm
    from kiosk.wall_clock import WallClock

    print("asking the platform, up to half a minute ...", flush=True)
    answer = enrol(
        slip,
        path.parent,
        terminal_name=config.station.terminal_name,
        clock=WallClock(config.station.time_zone),
        profile=Algorithm(config.platform.signing_profile),
    )
    if not isinstance(answer, TerminalCredentials):
        return _refused(answer.code, answer.reason)
    save_credentials(path, answer, envelope)
    print(
        f"enrolled: {config.station.terminal_name} is {answer.terminal_id} at {answer.base_url}",
        "登记完成：待送的申请会自动送出，不需要重启。Waiting cases are sent by themselves; no restart is needed.",
        sep="\n",
    )
    return first_technician(config, typed=typed) if config.profile is Profile.PRODUCTION else 0


def _slip(chosen: argparse.Namespace, config: "Config") -> "EnrolmentSlip | None":
    """The slip from the file, or as it is scanned or typed now; None where it cannot be read."""
    from kiosk.platform_client.enrolment_slip import slip_in, slip_of

    if chosen.slip is not None:
        try:
            return slip_in(chosen.slip.read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError) as error:
            print(f"{chosen.slip}: {error}", file=sys.stderr)
            return None
    if chosen.scan:
        return slip_in(scanned_line(config) or "")
    try:
        line = input("扫描登记单上的二维码，或按回车后逐项输入\nScan the slip's QR code, or press Enter to type it: ")
        if line.strip():
            return slip_in(line)
        address = input(f"平台地址 address [{config.platform.url}]: ") or config.platform.url
        digest = input("证书摘要 digest (sm3:... , spaces do not matter): ")
        return slip_of(address, digest, input("登记码 code (XXXX-XXXX-XXXX-XXXX): "))
    except EOFError:
        return None


def _refused(code: "FailureCode", reason: str = "") -> int:
    from kiosk.domain.failure_table import FAILURES

    remedy = FAILURES[code].remedy
    print(
        f"{code}  没有登记。{remedy.zh}",
        f"{code}  Not enrolled. {remedy.en}",
        *([reason] if reason else []),
        sep="\n",
        file=sys.stderr,
    )
    return 1
