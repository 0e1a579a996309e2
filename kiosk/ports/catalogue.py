"""Port: where the catalogue comes from."""

from typing import Protocol

from kiosk.domain.catalogue import Catalogue
from kiosk.domain.failure import FailureCode


class CatalogueSource(Protocol):
    """Read between sessions only, so that a session sees one catalogue."""

    def load(self) -> Catalogue | FailureCode:
        """The newest valid catalogue; CATALOGUE_BROKEN when there is none at all."""
        ...
