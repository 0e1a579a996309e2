"""The station is what configuration says it is, and nobody changes it while people stand before it."""

from dataclasses import FrozenInstanceError, replace

import pytest

from kiosk.domain.language import Language, LocalizedText
from kiosk.domain.station import Station

HERE = Station("YL-0000", LocalizedText("示例驿站", "Sample station"), "029-0000 0000", "999999000000")


@pytest.mark.parametrize(("language", "name"), [(Language.ZH, "示例驿站"), (Language.EN, "Sample station")])
def test_a_visitor_reads_the_name_in_their_language(language: Language, name: str) -> None:
    assert HERE.name.in_language(language) == name


@pytest.mark.parametrize("attribute", ["terminal_name", "name", "phone", "area_code"])
def test_a_station_does_not_move_while_it_runs(attribute: str) -> None:
    with pytest.raises(FrozenInstanceError):
        setattr(HERE, attribute, "elsewhere")


def test_two_machines_of_one_station_are_told_apart() -> None:
    second = replace(HERE, terminal_name="YL-0001")
    assert second != HERE
    assert len({HERE, second, replace(HERE)}) == 2
