"""One line from the station's code scanner, for a command that asks for it."""

import sys
import time
from queue import Empty, Queue
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.config.schema import Config
    from kiosk.ports.code_scanner import ScannerReport

_PATIENCE_S = 60.0


def scanned_line(config: "Config") -> str | None:
    """What is scanned next; None where the station has no scanner or nothing came in a minute, which is said.

    Raises:
        ConfigError: the scanner's profile cannot be used.
    """
    from kiosk.devices import make_scanner
    from kiosk.domain.failure_table import FAILURES
    from kiosk.ports.code_scanner import CodeScanned, ScanFailed, ScannerLost, ScannerReady

    scanner = make_scanner(config.scanner)
    if scanner is None:
        print("this station has no scanner: name one under [scanner], or type the slip", file=sys.stderr)
        return None
    reports: Queue[ScannerReport] = Queue()
    scanner.watch()
    scanner.start(reports.put)
    try:
        ends = time.monotonic() + _PATIENCE_S
        while (left_s := ends - time.monotonic()) > 0:
            match reports.get(timeout=left_s):
                case CodeScanned(text=text):
                    return text
                case ScannerReady():
                    print("请扫描登记单上的二维码 scan the slip's QR code", flush=True)
                case ScannerLost(code=code) | ScanFailed(code=code):
                    print(f"{code}  {FAILURES[code].remedy.zh}\n{code}  {FAILURES[code].remedy.en}", file=sys.stderr)
    except Empty:
        pass
    finally:
        scanner.close()
    print("nothing was scanned", file=sys.stderr)
    return None
