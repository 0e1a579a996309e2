"""Profiles of scanner models: what differs between them, as data (`assets/scanners/*.toml`), checked when loaded.

A wrong profile is a fault of configuration and is raised. The device it is plugged into is the station's configuration.
"""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from drivers.code_scanner.scan_burst import BurstRules
from kiosk.config.files import ASSETS, read_toml
from kiosk.config.toml_record import ConfigError, read_record

_BAUD_RATES = (9600, 19200, 38400, 57600, 115200)
_LONGEST = 4096
_LONGEST_GAP_MS = 2000


class Carrier(StrEnum):
    """How the codes come."""

    SERIAL = "serial"
    KEYBOARD = "keyboard"


@dataclass(frozen=True, slots=True)
class ScannerProfile:
    """One model.

    Attributes:
        name: Model, for staff.
        verified: Whether this profile was tried on the real device.
        carrier: Over a serial line, or typed into the window.
        baud: Line rate of a serial one; a USB virtual port takes any.
        prefix: What it puts before each code.
        suffix: What it puts after each code, before CR or LF.
        code_page: Encoding of the text.
        longest: Most bytes of a code.
        gap_ms: Pause within a code after which its rest counts as lost.
    """

    name: str
    verified: bool
    carrier: Carrier
    baud: int = 9600
    prefix: str = ""
    suffix: str = ""
    code_page: str = "utf-8"
    longest: int = 512
    gap_ms: int = 150

    @property
    def rules(self) -> BurstRules:
        """How it sends a code."""
        prefix, suffix = self.prefix.encode(self.code_page), self.suffix.encode(self.code_page)
        return BurstRules(prefix, suffix, self.code_page, self.longest, self.gap_ms / 1000)


def load_scanner_profile(name: str) -> ScannerProfile:
    """The profile of this model.

    Raises:
        ConfigError: There is none, or a value of it cannot be meant.
    """
    return read_scanner_profile(ASSETS / "scanners" / f"{name}.toml")


def read_scanner_profile(path: Path) -> ScannerProfile:
    """The profile in this file.

    Raises:
        ConfigError: It cannot be read, or a value of it cannot be meant.
    """
    profile = read_record(ScannerProfile, read_toml(path), str(path))
    faults = _faults(profile)
    if faults:
        raise ConfigError(str(path), faults)
    return profile


def _faults(profile: ScannerProfile) -> list[str]:
    checks = {
        f"baud must be one of {', '.join(map(str, _BAUD_RATES))}": profile.baud in _BAUD_RATES,
        f"longest must be 1 to {_LONGEST}": 0 < profile.longest <= _LONGEST,
        f"gap_ms must be 1 to {_LONGEST_GAP_MS}": 0 < profile.gap_ms <= _LONGEST_GAP_MS,
        "code_page must be an encoding of text in which CR and LF are single bytes": _is_code_page(profile.code_page),
        "name must not be empty": bool(profile.name.strip()),
    }
    faults = [fault for fault, sound in checks.items() if not sound]
    if not faults and not _is_encodable(profile):
        faults.append(f"prefix and suffix must be text of {profile.code_page}, without CR and LF")
    return faults


def _is_code_page(name: str) -> bool:
    try:
        return "\r\n".encode(name) == b"\r\n"
    except (LookupError, UnicodeError):  # unknown, or no encoding of text
        return False


def _is_encodable(profile: ScannerProfile) -> bool:
    try:
        framed = (profile.prefix + profile.suffix).encode(profile.code_page)
    except UnicodeError:
        return False
    return not set(framed) & set(b"\r\n")
