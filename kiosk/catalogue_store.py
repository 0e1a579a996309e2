"""The catalogue that this machine uses: the one that sync fetched, else the packaged one; with slides and glossary."""

import logging
from dataclasses import replace
from pathlib import Path

from kiosk.config.catalogue_file import load_catalogue
from kiosk.config.files import ASSETS
from kiosk.config.glossary_file import load_glossary
from kiosk.config.slides_file import load_slides
from kiosk.config.toml_record import ConfigError
from kiosk.domain.catalogue import Catalogue
from kiosk.domain.failure import FailureCode
from kiosk.domain.glossary import Term
from kiosk.domain.slides import Slide

logger = logging.getLogger(__name__)

BUNDLED = ASSETS / "catalogue/catalogue.toml"
BROADCAST = ASSETS / "broadcast/slides.toml"
GLOSSARY = ASSETS / "glossary/terms.toml"


_Stamp = tuple[int, int, int]


class CatalogueStore:
    """A CatalogueSource. A broken file is named in the log, once, and the next one is tried. Not thread-safe."""

    def __init__(
        self, fetched: Path, bundled: Path = BUNDLED, slides: Path = BROADCAST, glossary: Path = GLOSSARY
    ) -> None:
        self._candidates = (fetched, bundled)
        self._slides_file = slides
        self._glossary_file = glossary
        self._complaints: set[str] = set()
        self._read: tuple[tuple[_Stamp, ...], Catalogue] | None = None

    def load(self) -> Catalogue | FailureCode:
        """The newest valid catalogue, or CATALOGUE_BROKEN. Files that have not changed are not read again."""
        stamps = tuple(_stamp(path) for path in (*self._candidates, self._slides_file, self._glossary_file))
        if self._read and self._read[0] == stamps:
            return self._read[1]
        for path in self._candidates:
            if not path.exists():
                continue
            try:
                catalogue = replace(load_catalogue(path), slides=self._slides(), glossary=self._glossary())
            except ConfigError as error:
                self._complain(str(error))
            else:
                self._read = stamps, catalogue
                return catalogue
        return FailureCode.CATALOGUE_BROKEN

    def _slides(self) -> tuple[Slide, ...]:
        """Without them the invitation says what it always says."""
        try:
            return load_slides(self._slides_file)
        except ConfigError as error:
            self._complain(str(error))
            return ()

    def _glossary(self) -> tuple[Term, ...]:
        """Without it no word is explained."""
        try:
            return load_glossary(self._glossary_file)
        except ConfigError as error:
            self._complain(str(error))
            return ()

    def _complain(self, complaint: str) -> None:
        """Every session's end loads anew; the same fault is worth one line."""
        if complaint not in self._complaints:
            self._complaints.add(complaint)
            logger.error("%s %s", FailureCode.CATALOGUE_BROKEN, complaint)


def _stamp(path: Path) -> _Stamp:
    """What tells two versions of a file apart: a fetched one is renamed into place, so that its inode is new."""
    try:
        stat = path.stat()
    except OSError:
        return 0, 0, 0
    return stat.st_ino, stat.st_size, stat.st_mtime_ns
