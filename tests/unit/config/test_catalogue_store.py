"""Which catalogue a resident is offered: the fetched one, the bundled one, or none."""

from pathlib import Path

import pytest

from kiosk.catalogue_store import CatalogueStore
from kiosk.domain.catalogue import Catalogue
from kiosk.domain.failure import FailureCode
from tests.unit.config.sample_catalogue import CATALOGUE

FETCHED = CATALOGUE.replace('version = "7"', 'version = "fetched"', 1)


@pytest.fixture
def fetched(tmp_path: Path) -> Path:
    return tmp_path / "fetched.toml"


@pytest.fixture
def bundled(tmp_path: Path) -> Path:
    path = tmp_path / "bundled.toml"
    path.write_text(CATALOGUE, encoding="utf-8")
    return path


def _version(loaded: Catalogue | FailureCode) -> str:
    assert isinstance(loaded, Catalogue)
    return loaded.version


def test_the_catalogue_that_comes_with_the_program_is_sound(fetched: Path) -> None:
    loaded = CatalogueStore(fetched).load()
    assert isinstance(loaded, Catalogue)
    assert loaded.items


def test_the_fetched_catalogue_goes_first(fetched: Path, bundled: Path) -> None:
    store = CatalogueStore(fetched, bundled)
    assert _version(store.load()) == "7"
    fetched.write_text(FETCHED, encoding="utf-8")
    assert _version(store.load()) == "fetched"


def test_a_session_end_reads_nothing_anew_while_nothing_has_changed(fetched: Path, bundled: Path) -> None:
    store = CatalogueStore(fetched, bundled)
    first = store.load()
    assert store.load() is first
    bundled.write_text(CATALOGUE + "\n", encoding="utf-8")
    assert store.load() is not first


def test_a_broken_fetched_catalogue_is_named_once_and_the_bundled_one_is_offered(
    fetched: Path, bundled: Path, caplog: pytest.LogCaptureFixture
) -> None:
    fetched.write_text(FETCHED.replace("icon", "iconn"), encoding="utf-8")
    store = CatalogueStore(fetched, bundled)
    assert [_version(store.load()) for _ in range(3)] == ["7", "7", "7"]
    assert len(caplog.records) == 1
    for told in (FailureCode.CATALOGUE_BROKEN.value, str(fetched), "items[0].iconn", "did you mean icon?"):
        assert told in caplog.text


def test_a_mended_catalogue_is_offered_without_a_restart(
    fetched: Path, bundled: Path, caplog: pytest.LogCaptureFixture
) -> None:
    fetched.write_text("broken", encoding="utf-8")
    store = CatalogueStore(fetched, bundled)
    store.load()
    fetched.write_text(FETCHED, encoding="utf-8")
    assert _version(store.load()) == "fetched"


def test_two_broken_catalogues_close_the_kiosk_and_both_are_named(
    fetched: Path, bundled: Path, caplog: pytest.LogCaptureFixture
) -> None:
    fetched.write_text("a", encoding="utf-8")
    bundled.write_text("b", encoding="utf-8")
    assert CatalogueStore(fetched, bundled).load() is FailureCode.CATALOGUE_BROKEN
    assert str(fetched) in caplog.text
    assert str(bundled) in caplog.text


def test_no_catalogue_at_all_closes_the_kiosk(tmp_path: Path) -> None:
    store = CatalogueStore(tmp_path / "a.toml", tmp_path / "b.toml")
    assert store.load() is FailureCode.CATALOGUE_BROKEN


def test_the_glossary_comes_along_and_a_broken_one_is_named_once_and_left_out(
    fetched: Path, bundled: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    whole = CatalogueStore(fetched, bundled).load()
    assert isinstance(whole, Catalogue)
    assert whole.glossary
    broken = tmp_path / "terms.toml"
    broken.write_text("terms = [", encoding="utf-8")
    store = CatalogueStore(fetched, bundled, glossary=broken)
    first = store.load()
    assert isinstance(first, Catalogue)
    assert first.glossary == ()
    broken.write_text("terms = [ ", encoding="utf-8")
    assert isinstance(store.load(), Catalogue)
    assert [str(broken) in record.getMessage() for record in caplog.records].count(True) == len(caplog.records) > 0
