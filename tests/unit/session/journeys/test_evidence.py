"""Who may show who they are by what: the station must have the means, and the item must take it."""

from dataclasses import replace

import pytest

from kiosk.domain.catalogue import ServiceItem
from kiosk.domain.holder import Evidence
from kiosk.session.journeys.evidence import takes
from kiosk.session.states import Kiosk
from tests.doubles.catalogue import CATALOGUE, COMPLAINT, RESIDENCE
from tests.doubles.playbook import new_kiosk

CARD, PHONE, SOCIAL = Evidence.CARD, Evidence.PHONE, Evidence.SOCIAL_SECURITY_CARD


def _kiosk(*means: Evidence) -> Kiosk:
    station = replace(new_kiosk().station, phone_sign_in=PHONE in means, social_security_cards=SOCIAL in means)
    return replace(new_kiosk(), station=station, catalogue=CATALOGUE)


@pytest.mark.parametrize(
    ("item", "means", "taken"),
    [
        (COMPLAINT, (PHONE, SOCIAL), {CARD, PHONE, SOCIAL}),
        (COMPLAINT, (SOCIAL,), {CARD, SOCIAL}),
        (COMPLAINT, (), {CARD}),
        (RESIDENCE, (PHONE, SOCIAL), {CARD}),
        (None, (PHONE, SOCIAL), {CARD, PHONE, SOCIAL}),
        (None, (), {CARD}),
    ],
)
def test_the_id_card_always_serves_and_the_rest_where_station_and_item_have_it(
    item: ServiceItem | None, means: tuple[Evidence, ...], taken: set[Evidence]
) -> None:
    assert {evidence for evidence in Evidence if takes(_kiosk(*means), item, evidence)} == taken


def test_before_the_catalogue_is_there_only_the_id_card_serves() -> None:
    empty = replace(_kiosk(PHONE, SOCIAL), catalogue=None)
    assert {evidence for evidence in Evidence if takes(empty, None, evidence)} == {CARD}
