"""The catalogue that this machine uses: the one the sync process fetched, else the packaged one; with the slides."""

import logging
from dataclasses import replace
from pathlib import Path

from kiosk.config.catalogue_file import load_catalogue
from kiosk.config.files import ASSETS
from kiosk.config.slides_file import load_slides
from kiosk.config.toml_record import ConfigError
from kiosk.domain.catalogue import Catalogue
from kiosk.domain.failure import FailureCode
from kiosk.domain.slides import Slide

logger = logging.getLogger(__name__)

BUNDLED = ASSETS / "catalogue/catalogue.toml"
BROADCAST = ASSETS / "broadcast/slides.toml"


class CatalogueStore:
    """A CatalogueSource. A broken file is named in the log, once, and the next one is tried. Not thread-safe."""

    def __init__(self, fetched: Path, bundled: Path = BUNDLED, slides: Path = BROADCAST) -> None:
        self._candidates = (fetched, bundled)
        self._slides_file = slides
        self._complaints: set[str] = set()

    def load(self) -> Catalogue | FailureCode:
        """The newest valid catalogue, or CATALOGUE_BROKEN."""
        for path in self._candidates:
            if not path.exists():
                continue
            try:
                return replace(load_catalogue(path), slides=self._slides())
            except ConfigError as error:
                self._complain(str(error))
        return FailureCode.CATALOGUE_BROKEN

    def _slides(self) -> tuple[Slide, ...]:
        """Without them the invitation says what it always says."""
        try:
            return load_slides(self._slides_file)
        except ConfigError as error:
            self._complain(str(error))
            return ()

    def _complain(self, complaint: str) -> None:
        """Every session's end loads anew; the same fault is worth one line."""
        if complaint not in self._complaints:
            self._complaints.add(complaint)
            logger.error("%s %s", FailureCode.CATALOGUE_BROKEN, complaint)
