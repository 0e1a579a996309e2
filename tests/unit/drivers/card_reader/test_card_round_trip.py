"""Every kind of card, there and back: what the simulator's encoder wrote, the driver's decoder reads."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from drivers.card_reader.card_text import decode_card_text
from drivers.simulators.sample_people import (
    SampleForeigner,
    SampleForeigner2023,
    SamplePermitHolder,
    SamplePerson,
    SampleResident,
    encode_text_block,
)
from kiosk.domain.identity import IdentityCard


def written(units: int, *, least: int = 0) -> st.SearchStrategy[str]:
    """What a field of so many UTF-16 units can hold: visible text without padding at its ends."""
    visible = st.characters(blacklist_categories=("Cc", "Cf", "Cs", "Zs"))
    return st.text(visible, min_size=least, max_size=units).filter(
        lambda text: len(text.encode("utf-16-le")) <= 2 * units
    )


def on_card(day: date) -> str:
    return day.isoformat().replace("-", "")


DAYS = st.dates().map(on_card)
LAST_DAYS = DAYS | st.just("长期")
SEXES = st.sampled_from(["0", "1", "2", "9"])
LATIN = st.text("ABCXYZ ,-'", max_size=46).map(str.strip)
NAME, NUMBER, TEXT_2, TEXT_3 = written(15, least=1), written(18, least=1), written(2), written(3)
AUTHORITY, ADDRESS = written(15), written(35)
PEOPLE: st.SearchStrategy[SamplePerson] = st.one_of(
    st.builds(SampleResident, NAME, SEXES, TEXT_2, DAYS, ADDRESS, NUMBER, AUTHORITY, DAYS, LAST_DAYS),
    st.builds(SamplePermitHolder, NAME, SEXES, DAYS, ADDRESS, NUMBER, AUTHORITY, DAYS, LAST_DAYS, written(9), TEXT_2),
    st.builds(SampleForeigner, LATIN, SEXES, NAME, TEXT_3, written(15), DAYS, LAST_DAYS, DAYS, TEXT_2, written(4)),
    st.builds(SampleForeigner2023, written(15), SEXES, TEXT_2, DAYS, LATIN, NUMBER, DAYS, LAST_DAYS, TEXT_3, TEXT_3),
)


@given(PEOPLE)
def test_whatever_a_card_holds_comes_back_as_it_was_written(person: SamplePerson) -> None:
    card = decode_card_text(encode_text_block(person))
    assert isinstance(card, IdentityCard)
    last_day = "长期" if card.valid_to is None else on_card(card.valid_to)
    days = (on_card(card.birth_date), on_card(card.valid_from), last_day)
    match person:
        case SampleResident():
            back: SamplePerson = SampleResident(
                card.name, card.sex, card.nation_code, days[0], card.address, person.id_number, card.issuing_authority,
                *days[1:],
            )  # fmt: skip
        case SamplePermitHolder():
            back = SamplePermitHolder(
                card.name, card.sex, days[0], card.address, person.id_number, card.issuing_authority, *days[1:],
                card.travel_document, card.issue_count,
            )  # fmt: skip
        case SampleForeigner():
            back = SampleForeigner(
                card.english_name, card.sex, card.id_number, card.nationality, card.name, *days[1:], days[0],
                person.version, card.issuing_authority,
            )  # fmt: skip
        case SampleForeigner2023():
            back = SampleForeigner2023(
                card.name, card.sex, card.issue_count, days[0], card.english_name, person.id_number, *days[1:],
                card.nationality, person.former_number,
            )  # fmt: skip
    assert back == person
    written_number = person.card_number if isinstance(person, SampleForeigner) else person.id_number.replace("x", "X")
    assert card.id_number == written_number
