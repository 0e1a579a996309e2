"""What a receipt printer does with the bytes it gets: lines, pictures, codes, feeds, cuts and answers."""

from dataclasses import dataclass

CELL_DOTS = 12


@dataclass(frozen=True, slots=True)
class TextRun:
    """Characters in one style."""

    text: str
    bold: bool = False
    width: int = 1
    height: int = 1


@dataclass(frozen=True, slots=True)
class TextLine:
    """A printed line; `advance` is how far the paper moved."""

    runs: tuple[TextRun, ...]
    align: int
    advance: int

    @property
    def text(self) -> str:
        """The characters of the line."""
        return "".join(run.text for run in self.runs)

    @property
    def columns(self) -> int:
        """Columns of font A that the line takes."""
        return sum(cells(character) * run.width for run in self.runs for character in run.text)


@dataclass(frozen=True, slots=True)
class Picture:
    """A raster picture, rows of bytes, 1 is black."""

    width_bytes: int
    dots: bytes
    align: int

    @property
    def height(self) -> int:
        """Number of rows."""
        return len(self.dots) // self.width_bytes


@dataclass(frozen=True, slots=True)
class QrCode:
    """A QR code drawn by the printer."""

    content: bytes
    module_dots: int
    error_correction: str
    align: int


@dataclass(frozen=True, slots=True)
class Feed:
    """Paper moved on by so many dots."""

    dots: int


@dataclass(frozen=True, slots=True)
class Cut:
    """The knife fell."""

    partial: bool


@dataclass(frozen=True, slots=True)
class StatusAsked:
    """GS r: the state is to be told now that everything before it is done."""

    number: int


@dataclass(frozen=True, slots=True)
class TellChanges:
    """GS a: from now on changes are told unasked; `what` is zero to stop."""

    what: int


@dataclass(frozen=True, slots=True)
class Mouth:
    """GS e: the presenter pushes the slip out, or draws it back in."""

    retracts: bool


Mark = TextLine | Picture | QrCode
Effect = Mark | Feed | Cut | StatusAsked | TellChanges | Mouth


def cells(character: str) -> int:
    """Columns of a character in the printer's fonts."""
    return 1 if character.isascii() else 2
