"""Values of a configuration that have the right type and still cannot be meant."""

import math
import re
from collections.abc import Iterator
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from kiosk.config.schema import Config, IntakeConfig, ServiceLimits

_LONGEST_BUDGET_S = 600
_MOST_PX_PER_MM = 50
_SLOWEST_UPLOAD = 8_000  # a chunk takes a minute
_FASTEST_UPLOAD = 1_000_000_000
_BUNDLE_KEY = re.compile(r"kiosk-bundle-1:[A-Za-z0-9+/]{43}=")
_PATTERNS = {
    "station.terminal_name": (re.compile(r"[A-Za-z0-9-]{1,24}"), "letters, digits and hyphens, such as YL-0017"),
    "station.area_code": (re.compile(r"\d{12}", re.ASCII), "12 digits"),
    "platform.signing_profile": (re.compile(r"hmac-sm3|sm2-sm3"), "hmac-sm3 or sm2-sm3"),
    "reader.profile": (re.compile(r"[a-z0-9-]+"), "the name of a file in assets/readers, without .toml"),
    "scanner.profile": (re.compile(r"[a-z0-9-]*"), "the name of a file in assets/scanners, without .toml, or empty"),
    "scanner.port": (re.compile(r"/.+"), "the path of a serial device"),
    "printer.profile": (re.compile(r"[a-z0-9-]+|.+\.toml"), "the name of a model, or the path of a .toml file"),
    "data_folder": (re.compile(r".+"), "the path of a folder"),
    "camera.source": (re.compile(r"role:[a-z0-9-]+|(?!role:).+"), "an address, a file, a video device, or role:NAME"),
    "printer.address": (
        re.compile(r"(tcp|serial|lp|usb):\S+"),
        "tcp:HOST[:PORT], serial:DEVICE, lp:DEVICE or usb:VENDOR:PRODUCT",
    ),
    "document_printer.queue": (
        re.compile(r"[^\s/#'\"\\?]{0,127}"),
        "the name of a CUPS queue, or empty without a printer",
    ),
    "document_printer.server": (
        re.compile(r"/\S+|[\w.-]+(:\d{1,5})?", re.ASCII),
        "the path of a socket, HOST or HOST:PORT",
    ),
}


def implausible(config: Config) -> list[str]:
    """What cannot be meant, a sentence for each, beginning with the key."""
    values = {
        "station.terminal_name": config.station.terminal_name,
        "station.area_code": config.station.area_code,
        "platform.signing_profile": config.platform.signing_profile,
        "reader.profile": config.reader.profile,
        "scanner.profile": config.scanner.profile,
        "scanner.port": config.scanner.port,
        "printer.profile": config.printer.profile,
        "data_folder": config.data_folder,
        "camera.source": config.camera.source,
        "printer.address": config.printer.address,
        "document_printer.queue": config.document_printer.queue,
        "document_printer.server": config.document_printer.server,
    }
    faults = [
        f"{key} must be {wanted}, not {values[key]!r}"
        for key, (pattern, wanted) in _PATTERNS.items()
        if not pattern.fullmatch(values[key])
    ]
    return [
        *faults,
        *_implausible_numbers(config),
        *_implausible_places(config),
        *_implausible_keys(config),
        *_implausible_limits(config),
    ]


def _implausible_numbers(config: Config) -> Iterator[str]:
    budgets = {
        "platform.prefill_budget_s": config.platform.prefill_budget_s,
        "platform.call_budget_s": config.platform.call_budget_s,
    }
    for key, seconds in budgets.items():
        if not 0 < seconds <= _LONGEST_BUDGET_S:
            yield f"{key} must be more than 0 and at most {_LONGEST_BUDGET_S} seconds, not {seconds}"
    rate = config.platform.upload_bytes_per_s
    if rate != 0 and not _SLOWEST_UPLOAD <= rate <= _FASTEST_UPLOAD:
        wanted = f"0 or {_SLOWEST_UPLOAD} to {_FASTEST_UPLOAD} bytes a second"
        yield f"platform.upload_bytes_per_s must be {wanted}, not {rate}"
    density = config.screen.px_per_mm
    if not (math.isfinite(density) and 0 <= density <= _MOST_PX_PER_MM):
        yield f"screen.px_per_mm must be 0 to {_MOST_PX_PER_MM}, not {density}"


def _implausible_limits(config: Config) -> Iterator[str]:
    intake = config.intake
    numbers = {"reserve_mb": intake.reserve_mb, "keep_days": intake.keep_days}
    places: list[tuple[str, IntakeConfig | ServiceLimits]] = [("", intake)]
    places += [(f"services[{at}].", own) for at, own in enumerate(intake.services)]
    for place, limits in places:
        numbers[f"{place}waiting_most"] = limits.waiting_most
        numbers[f"{place}oldest_days"] = limits.oldest_days
        numbers[f"{place}catalogue_days"] = limits.catalogue_days
    for place, number in numbers.items():
        if number < 0:
            yield f"intake.{place} must be 0 for no limit, or more, not {number}"
    if not 0 < intake.warn_at <= 1:
        yield f"intake.warn_at must be more than 0 and at most 1, not {intake.warn_at}"


def _implausible_keys(config: Config) -> Iterator[str]:
    keys = {f"outbox.bundle_senders[{at}]": key for at, key in enumerate(config.outbox.bundle_senders)}
    if config.outbox.bundle_recipient:
        keys["outbox.bundle_recipient"] = config.outbox.bundle_recipient
    for place, key in keys.items():
        if not _BUNDLE_KEY.fullmatch(key):
            yield f"{place} must be a line that `kiosk outbox bundle-key` prints, not {key!r}"


def _implausible_places(config: Config) -> Iterator[str]:
    try:
        ZoneInfo(config.station.time_zone)
    except (KeyError, ValueError, OSError):  # unknown, not a name, a folder of names
        yield f"station.time_zone must be the name of a zone such as Asia/Shanghai, not {config.station.time_zone!r}"
    try:
        url = urlsplit(config.platform.url)
        sound = url.scheme in {"http", "https"} and bool(url.hostname) and (url.port is None or url.port > 0)
    except ValueError:
        sound = False
    if not sound:
        yield f"platform.url must be an address such as https://platform.example, not {config.platform.url!r}"
