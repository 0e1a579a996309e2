"""What a model of printer can do, as data: `assets/printers/*.toml`, validated at the start.

A profile is part of the installation: a broken one is an exception that names file and key, all problems at once.
"""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import MISSING, dataclass, fields
from difflib import get_close_matches
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from kiosk.config.files import ASSETS

CELL_DOTS = 12
"""Width of one column: font A is 12 x 24, a hanzi 24 x 24."""

_FONT_DOTS = 24
_LEAST_COLUMNS = 24
_Choice = TypeVar("_Choice", bound=StrEnum)


class PrinterProfileError(ValueError):
    """A printer profile that cannot be used.

    Attributes:
        path: The profile's file.
        problems: One sentence for each problem, each naming its key.
    """

    def __init__(self, path: Path, problems: tuple[str, ...]) -> None:
        self.path = path
        self.problems = problems
        super().__init__(f"{path}: " + "; ".join(problems))


MODELS = ASSETS / "printers"
"""Profiles that come with the kiosk."""


class Repertoire(StrEnum):
    """Characters in the printer's own font, by level of GB18030; all others are drawn.

    `gb2312` has 6,763 hanzi; `gbk` the two-byte part; `gb18030` extension A as well, with four bytes each.
    """

    GB2312 = "gb2312"
    GBK = "gbk"
    GB18030 = "gb18030"


class HanziSize(StrEnum):
    """Which command sizes hanzi: one for all characters, or a second one of their own on some models."""

    COMMON = "gs"
    OWN = "fs"


class Cut(StrEnum):
    """How a receipt is parted from the roll."""

    FULL = "full"
    PARTIAL = "partial"
    TEAR_BAR = "none"


class StatusDialect(StrEnum):
    """How the printer tells its state: Epson's way, Custom's way, only in turn with the data, or not at all."""

    REAL_TIME = "dle_eot"
    CUSTOM = "custom"
    IN_TURN = "gs_r"
    NONE = "none"


class Presenter(StrEnum):
    """How the printer hands out a slip: it falls out, or is held in a mouth from which it can be taken back (GS e)."""

    NONE = "none"
    CUSTOM = "gs_e"


@dataclass(frozen=True, slots=True)
class PrinterProfile:
    """A model of printer.

    Attributes:
        name: Model or family, for staff.
        width_dots: Printable dots in a row.
        columns: Font A characters in a row.
        margin_columns: Columns kept white at each side.
        line_dots: Height of a line of text with its gap.
        feed_units_per_inch: Unit of ESC 3 and ESC J; 203 means dots.
        repertoire: Characters of the printer's own font.
        hanzi_size: Command that sizes hanzi.
        native_qr: True where the printer draws QR codes itself.
        qr_module_dots: Dots of one QR module.
        cut: Kind of cut.
        cut_feed_dots: White after the last line, beyond the way from head to knife.
        head_to_knife_mm: That way, from the print head to knife or tear bar, which every receipt costs.
        status: Dialect of status.
        automatic_status: True where the printer is to tell changes unasked (GS a), Epson's dialect only.
        presenter: Kind of presenter.
        present_steps: How far a slip is pushed out, in the model's own steps.
        retract_after_s: Seconds after which a slip that nobody took is drawn back in.
        baud_rate: Of a serial line.
        hardware_flow: True where a serial line has RTS and CTS.
        roll_m: Metres of paper on a new roll; 0 where unknown, which leaves near-end to the sensor alone.
        knife_cuts: Cuts that the maker promises of the knife; 0 where unknown.
    """

    name: str
    width_dots: int
    columns: int
    margin_columns: int
    line_dots: int
    feed_units_per_inch: int
    repertoire: Repertoire
    hanzi_size: HanziSize
    native_qr: bool
    qr_module_dots: int
    cut: Cut
    cut_feed_dots: int
    status: StatusDialect
    head_to_knife_mm: int = 15
    automatic_status: bool = False
    presenter: Presenter = Presenter.NONE
    present_steps: int = 10
    retract_after_s: int = 30
    baud_rate: int = 115200
    hardware_flow: bool = True
    roll_m: int = 0
    knife_cuts: int = 0

    @property
    def text_columns(self) -> int:
        """Columns between the margins."""
        return self.columns - 2 * self.margin_columns

    @property
    def text_dots(self) -> int:
        """Dots between the margins."""
        return self.text_columns * CELL_DOTS


_BOUNDS: Mapping[str, tuple[int, int]] = {
    "width_dots": (8, 1024),
    "columns": (_LEAST_COLUMNS, 85),
    "margin_columns": (0, 4),
    "line_dots": (_FONT_DOTS, 96),
    "feed_units_per_inch": (90, 400),
    "qr_module_dots": (2, 16),
    "cut_feed_dots": (0, 96),
    "head_to_knife_mm": (0, 60),
    "present_steps": (1, 255),
    "retract_after_s": (5, 600),
    "baud_rate": (1200, 921600),
    "roll_m": (0, 500),
    "knife_cuts": (0, 10_000_000),
}
_DEFAULTS: Mapping[str, object] = {
    field.name: field.default for field in fields(PrinterProfile) if field.default is not MISSING
}


def find_profile(name: str) -> PrinterProfile:
    """The profile of the model called `name`, or in the file that `name` is the path of, which ends in .toml.

    Raises:
        PrinterProfileError: There is no such model, or its file cannot be used.
    """
    if name.endswith(".toml"):
        return load_profile(Path(name))
    path = MODELS / f"{name}.toml"
    if not path.is_file():
        known = ", ".join(sorted(model.stem for model in MODELS.glob("*.toml")))
        raise PrinterProfileError(path, (f"{name!r} is no known model; there are {known}",))
    return load_profile(path)


def load_profile(path: Path) -> PrinterProfile:
    """Read and check the profile in `path`.

    Raises:
        PrinterProfileError: The file cannot be read, or a key is missing, unknown or out of bounds.
    """
    try:
        table: dict[str, object] = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise PrinterProfileError(path, (f"cannot be read: {error}",)) from error
    reading = _Reading(table)
    profile = reading.profile()
    if reading.problems:
        raise PrinterProfileError(path, tuple(reading.problems))
    return profile


def _contradictions(profile: PrinterProfile) -> Iterator[str]:
    """What no printer can be, though each key alone is fine."""
    if profile.columns * CELL_DOTS > profile.width_dots:
        yield f"columns: {profile.columns} columns of {CELL_DOTS} dots are wider than width_dots"
    if profile.width_dots % 8:
        yield "width_dots: must be a multiple of 8"
    if profile.automatic_status and profile.status is not StatusDialect.REAL_TIME:
        yield f"automatic_status: only with status {StatusDialect.REAL_TIME.value}"
    if profile.presenter is not Presenter.NONE:
        if profile.status is not StatusDialect.CUSTOM:
            yield f"presenter: needs status {StatusDialect.CUSTOM.value}, which tells whether a slip waits"
        if profile.cut is not Cut.FULL:
            yield "presenter: needs cut full"
    if profile.status is StatusDialect.NONE and profile.cut is Cut.TEAR_BAR:
        # nobody would know that a receipt stayed half printed, and nothing would part it from the next person's
        yield "cut: a printer that tells no status needs a knife"


class _Reading:
    """Takes keys from a table and gathers every problem instead of stopping at the first."""

    def __init__(self, table: Mapping[str, object]) -> None:
        self.problems: list[str] = []
        self._table = table

    def profile(self) -> PrinterProfile:
        self._note_unknown_keys()
        profile = PrinterProfile(
            name=self._text("name"),
            width_dots=self._number("width_dots"),
            columns=self._number("columns"),
            margin_columns=self._number("margin_columns"),
            line_dots=self._number("line_dots"),
            feed_units_per_inch=self._number("feed_units_per_inch"),
            repertoire=self._choice("repertoire", Repertoire),
            hanzi_size=self._choice("hanzi_size", HanziSize),
            native_qr=self._flag("native_qr"),
            qr_module_dots=self._number("qr_module_dots"),
            cut=self._choice("cut", Cut),
            cut_feed_dots=self._number("cut_feed_dots"),
            status=self._choice("status", StatusDialect),
            head_to_knife_mm=self._number("head_to_knife_mm"),
            automatic_status=self._flag("automatic_status"),
            presenter=self._choice("presenter", Presenter),
            present_steps=self._number("present_steps"),
            retract_after_s=self._number("retract_after_s"),
            baud_rate=self._number("baud_rate"),
            hardware_flow=self._flag("hardware_flow"),
            roll_m=self._number("roll_m"),
            knife_cuts=self._number("knife_cuts"),
        )
        if not self.problems:
            self.problems += _contradictions(profile)
        return profile

    def _note_unknown_keys(self) -> None:
        known = [field.name for field in fields(PrinterProfile)]
        for key in self._table:
            if key not in known:
                near = get_close_matches(key, known, n=1)
                self.problems.append(f"{key}: unknown key" + (f", did you mean {near[0]}?" if near else ""))

    def _value(self, key: str) -> object:
        if key not in self._table and key not in _DEFAULTS:
            self.problems.append(f"{key}: missing")
        return self._table.get(key, _DEFAULTS.get(key))

    def _text(self, key: str) -> str:
        value = self._value(key)
        if isinstance(value, str) and value:
            return value
        self._wrong(key, "must be a text")
        return ""

    def _number(self, key: str) -> int:
        value = self._value(key)
        low, high = _BOUNDS[key]
        if isinstance(value, int) and not isinstance(value, bool) and low <= value <= high:
            return value
        self._wrong(key, f"must be a whole number from {low} to {high}")
        return low

    def _flag(self, key: str) -> bool:
        value = self._value(key)
        if isinstance(value, bool):
            return value
        self._wrong(key, "must be true or false")
        return False

    def _choice(self, key: str, kind: type[_Choice]) -> _Choice:
        value = self._value(key)
        for choice in kind:
            if value == choice.value:
                return choice
        self._wrong(key, "must be one of " + ", ".join(choice.value for choice in kind))
        return next(iter(kind))

    def _wrong(self, key: str, problem: str) -> None:
        if key in self._table:
            self.problems.append(f"{key}: {problem}")
