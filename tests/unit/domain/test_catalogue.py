"""What the catalogue answers."""

from kiosk.domain.catalogue import Catalogue
from tests.doubles.catalogue import ALLOWANCE, CATALOGUE, LEASE, PAY_SLIP, RESIDENCE, catalogue_of


def test_an_item_is_found_by_its_code() -> None:
    assert CATALOGUE.item(RESIDENCE.code) is RESIDENCE
    assert CATALOGUE.item("nobody's") is None
    assert Catalogue("1", ()).item(RESIDENCE.code) is None


def test_only_papers_that_the_platform_lacks_are_photographed() -> None:
    assert RESIDENCE.photographed == (LEASE, PAY_SLIP)
    assert ALLOWANCE.photographed == ()


def test_codes_of_a_made_up_catalogue_differ() -> None:
    assert len({item.code for item in catalogue_of(20).items}) == 20
