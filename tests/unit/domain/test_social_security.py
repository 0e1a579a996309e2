"""The social-security card as a value."""

from kiosk.domain.identity import Sex
from kiosk.domain.social_security import SocialSecurityCard


def test_a_log_shows_nothing_of_the_holder() -> None:
    card = SocialSecurityCard(
        generation=3,
        region_code="999999",
        card_number="Z99999991",
        issued_on=None,
        valid_to=None,
        id_number="999999198806151014",
        name="陈思远",
        sex=Sex.MALE,
        nation_code="01",
        birthplace_code="999999",
        birth_date=None,
    )
    assert repr(card) == "SocialSecurityCard(generation=3)"
    assert str(card) == repr(card)
