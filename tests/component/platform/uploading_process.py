"""A sync process that uploads one page, 600 kB a second, until it is killed.

Run as `python -m tests.component.platform.uploading_process CREDENTIALS PAGE`, two files.
"""

import sys
import threading
from pathlib import Path

from kiosk.platform_client.credentials import load_credentials
from kiosk.platform_client.http_gateway import HttpGateway
from kiosk.platform_client.pace import Pace
from kiosk.ports.case_gateway import Attachment
from kiosk.protection.digest import sm3_hex
from tests.component.platform.clocks import WrongClock
from tests.doubles.fixed_envelope import ENVELOPE


def main(credentials_file: str, page_file: str) -> None:
    credentials, content = load_credentials(Path(credentials_file), ENVELOPE), Path(page_file).read_bytes()
    assert credentials is not None
    clock = WrongClock()
    gateway = HttpGateway(credentials, clock, pace=Pace(600_000, clock, threading.Event().wait))
    gateway.send_attachment(Attachment("lease", 1, sm3_hex(content), "image/jpeg"), content)


main(*sys.argv[1:])
