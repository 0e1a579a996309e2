"""Profiles of reader models: what differs from model to model, as data (`assets/readers/*.toml`), checked when loaded.

A wrong profile is a fault of configuration, not of a device, and is raised: the kiosk must not start with a guess.
Which port or device a station uses is not here but in the station's configuration.
"""

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import TypedDict

BAUD_RATES = (115200, 57600, 38400, 19200, 9600)
_PAGE_BYTES_MAX = 256
_ATTEMPTS_MAX = 5
_USB_ID = re.compile(r"[0-9a-f]{4}:[0-9a-f]{4}")


class ReaderProfileError(ValueError):
    """A reader profile that cannot be used; names file and key."""

    def __init__(self, path: Path, key: str, problem: str) -> None:
        super().__init__(f"reader profile {path.name}: {key}: {problem}")
        self.path = path
        self.key = key


@dataclass(frozen=True, slots=True)
class PcscProfile:
    """A reader behind PC/SC that gives the card's data as one stream by a pseudo READ BINARY.

    Attributes:
        name: Model, for staff.
        verified: Whether this profile was tried on the real device.
        reader: Pattern of the PC/SC reader name, with * and ?.
        atr_offset: Where in the ATR the mark of an ID card stands.
        atr_mark: The mark; another ATR is another kind of card.
        read_prefix: CLA and INS of the pseudo-APDU; P1 P2 are the offset into the stream.
        page_bytes: Bytes asked for at once.
        read_attempts: Connections made before the card counts as unreadable.
        usb_ids: VENDOR:PRODUCT of this model, to tell a missing driver from a missing reader.
        driver: What has to be installed where the reader is plugged in and not found.
    """

    name: str
    verified: bool
    reader: str
    atr_offset: int
    atr_mark: bytes
    read_prefix: bytes
    page_bytes: int
    read_attempts: int
    usb_ids: tuple[str, ...] = ()
    driver: str = ""


@dataclass(frozen=True, slots=True)
class SamProfile:
    """A reader that speaks SAM frames, over whatever line.

    Attributes:
        name: Model, for staff.
        verified: Whether this profile was tried on the real device.
        find_timeout_s: Time for the answer to find, select and reset.
        read_timeout_s: Time for the answer to a read.
        read_attempts: Whole find-select-read cycles before the card counts as unreadable.
        newest_address: Whether the module is asked for the address added last; no for one that stays silent then.
        usb_ids: VENDOR:PRODUCT of this model or of the bridge in it; as for PC/SC.
        driver: As for PC/SC.
    """

    name: str
    verified: bool
    find_timeout_s: float
    read_timeout_s: float
    read_attempts: int
    newest_address: bool = True
    usb_ids: tuple[str, ...] = ()
    driver: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SerialProfile(SamProfile):
    """A reader on a serial line or behind a USB-serial bridge.

    Attributes:
        baud: Line rate.
        autobaud: Whether the other rates are tried where the module does not answer at this one.
    """

    baud: int
    autobaud: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class UsbProfile(SamProfile):
    """A reader with bulk endpoints of its own, found by its USB ids.

    Attributes:
        pipes: 2 where head and body of a frame go over endpoints of their own, else 1; 0 tells it from the descriptor
            and tries the other way where the module does not answer.
    """

    pipes: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class HidProfile(SamProfile):
    """A reader that is a HID device of the maker's own reports, found by its USB ids.

    Attributes:
        report_bytes: Bytes of a report, without its id.
        report_id: Number of the reports; 0 where they have none.
        length_byte: Whether a report begins with how many of its bytes count; else a frame fills reports in order.
    """

    report_bytes: int = 64
    report_id: int = 0
    length_byte: bool = False


ReaderProfile = PcscProfile | SerialProfile | UsbProfile | HidProfile


def load_reader_profile(path: Path) -> ReaderProfile:
    """The profile in `path`.

    Raises:
        ReaderProfileError: The file is missing, is not TOML, or a key is missing, unknown or out of range.
    """
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise ReaderProfileError(path, "file", str(error)) from error
    keys = _Keys(path, table)
    match keys.text("carrier"):
        case "pcsc":
            profile: ReaderProfile = _pcsc(keys)
        case "serial":
            profile = _serial(keys)
        case "usb":
            profile = UsbProfile(**_sam(keys, found_by_usb=True), pipes=keys.number("pipes", 0, 2, default=0))
        case "hid":
            profile = _hid(keys)
        case other:
            raise keys.error("carrier", f"must be pcsc, serial, usb or hid, not {other!r}")
    keys.refuse_unknown()
    return profile


def _pcsc(keys: "_Keys") -> PcscProfile:
    return PcscProfile(
        name=keys.text("name"),
        verified=keys.flag("verified"),
        reader=keys.text("reader"),
        atr_offset=keys.number("atr_offset", 0, 32),
        atr_mark=keys.octets("atr_mark"),
        read_prefix=keys.octets("read_prefix", exactly=2),
        page_bytes=keys.number("page_bytes", 1, _PAGE_BYTES_MAX),
        read_attempts=keys.number("read_attempts", 1, _ATTEMPTS_MAX),
        usb_ids=keys.usb_ids("usb_ids"),
        driver=keys.text("driver", default=""),
    )


def _serial(keys: "_Keys") -> SerialProfile:
    baud = keys.number("baud", min(BAUD_RATES), max(BAUD_RATES))
    if baud not in BAUD_RATES:
        raise keys.error("baud", f"must be one of {', '.join(map(str, BAUD_RATES))}")
    return SerialProfile(**_sam(keys), baud=baud, autobaud=keys.flag("autobaud", default=False))


def _hid(keys: "_Keys") -> HidProfile:
    return HidProfile(
        **_sam(keys, found_by_usb=True),
        report_bytes=keys.number("report_bytes", 8, 1024, default=64),
        report_id=keys.number("report_id", 0, 255, default=0),
        length_byte=keys.flag("length_byte", default=False),
    )


class _SamKeys(TypedDict):
    name: str
    verified: bool
    find_timeout_s: float
    read_timeout_s: float
    read_attempts: int
    newest_address: bool
    usb_ids: tuple[str, ...]
    driver: str


def _sam(keys: "_Keys", *, found_by_usb: bool = False) -> _SamKeys:
    usb_ids = keys.usb_ids("usb_ids")
    if found_by_usb and not usb_ids:
        raise keys.error("usb_ids", "is missing: such a reader is found by it")
    return {
        "name": keys.text("name"),
        "verified": keys.flag("verified"),
        "find_timeout_s": keys.number("find_timeout_ms", 20, 2000) / 1000,
        "read_timeout_s": keys.number("read_timeout_ms", 200, 10_000) / 1000,
        "read_attempts": keys.number("read_attempts", 1, _ATTEMPTS_MAX),
        "newest_address": keys.flag("newest_address", default=True),
        "usb_ids": usb_ids,
        "driver": keys.text("driver", default=""),
    }


class _Keys:
    """Reads the keys of one profile and remembers which were asked for."""

    def __init__(self, path: Path, table: dict[str, object]) -> None:
        self._path = path
        self._table = table
        self._asked: set[str] = set()

    def error(self, key: str, problem: str) -> ReaderProfileError:
        return ReaderProfileError(self._path, key, problem)

    def text(self, key: str, *, default: str | None = None) -> str:
        value = self._value(key, default)
        if not isinstance(value, str) or (not value.strip() and value != default):
            raise self.error(key, "must be a text that is not empty")
        return value

    def flag(self, key: str, *, default: bool | None = None) -> bool:
        value = self._value(key, default)
        if not isinstance(value, bool):
            raise self.error(key, "must be true or false")
        return value

    def number(self, key: str, lowest: int, highest: int, *, default: int | None = None) -> int:
        value = self._value(key, default)
        if not isinstance(value, int) or isinstance(value, bool) or not lowest <= value <= highest:
            raise self.error(key, f"must be a whole number from {lowest} to {highest}")
        return value

    def octets(self, key: str, exactly: int | None = None) -> bytes:
        text = self.text(key)
        try:
            octets = bytes.fromhex(text)
        except ValueError:
            octets = b""
        if not octets or (exactly is not None and len(octets) != exactly):
            raise self.error(key, f"must be {exactly or 'some'} bytes in hexadecimal")
        return octets

    def usb_ids(self, key: str) -> tuple[str, ...]:
        value = self._value(key, [])
        ids = value if isinstance(value, list) else [None]  # pyright: ignore[reportUnknownVariableType]  TOML
        if not all(isinstance(one, str) and _USB_ID.fullmatch(one) for one in ids):  # pyright: ignore[reportUnknownVariableType]
            raise self.error(key, "must be a list of USB ids such as 1a86:7523, in small letters")
        return tuple(str(one) for one in ids)  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]

    def refuse_unknown(self) -> None:
        for key in sorted(self._table.keys() - self._asked):
            raise self.error(key, "is not a key of this kind of profile")

    def _value(self, key: str, default: object = None) -> object:
        self._asked.add(key)
        value = self._table.get(key, default)
        if value is None:  # TOML has no null
            raise self.error(key, "is missing")
        return value
