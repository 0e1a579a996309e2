"""A kiosk without a line, a hall with one, and a stick between them."""

import os
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.protection.bundle_key import BundleKey
from offline_queue.bundle_import import Imported, import_bundle
from offline_queue.entry import EntryStatus
from offline_queue.export import Exported, Exporter
from offline_queue.stock import Stock, StockedCase
from tests.component.offline_queue.station import Station


@dataclass
class Carrying:
    """A kiosk without a line, a hall with one, and a stick between them."""

    kiosk: Station
    hall: Station
    stick: Path
    kiosk_key: BundleKey = field(default_factory=lambda: BundleKey(os.urandom(32)))
    hall_key: BundleKey = field(default_factory=lambda: BundleKey(os.urandom(32)))

    def export(self) -> Exported:
        with closing(Exporter(self.kiosk.folder, self.kiosk.envelope, self.kiosk.clock)) as exporter:
            return exporter.export(self.stick, self.kiosk_key, self.hall_key.public)

    def exported(self) -> Path:
        path = self.export().path
        assert path is not None
        return path

    def take_back(self, bundle_id: str) -> tuple[str, ...]:
        with closing(Exporter(self.kiosk.folder, self.kiosk.envelope, self.kiosk.clock)) as exporter:
            return exporter.take_back(bundle_id)

    def import_(self, path: Path, key: BundleKey | None = None, senders: tuple[bytes, ...] | None = None) -> Imported:
        return import_bundle(
            self.hall.folder,
            self.hall.envelope,
            self.hall.clock,
            bundle=path,
            key=key or self.hall_key,
            senders=(self.kiosk_key.public,) if senders is None else senders,
        )


def cases_at(station: Station) -> dict[str, StockedCase]:
    """By local number."""
    with closing(Stock(station.folder, station.envelope, station.clock)) as stock:
        return {case.local_no: case for case in stock.cases()}


def states_at(station: Station) -> list[EntryStatus]:
    """Of all cases, in their order."""
    return [case.status for case in cases_at(station).values()]
