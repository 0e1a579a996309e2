"""Recorded APDUs: nobody is in them, whatever card it was, and they play again as they were."""

import io
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drivers.card_reader.card_carrier import CardContent, NotRead, ReadOutcome
from drivers.card_reader.card_text import card_kind, decode_card_text
from drivers.card_reader.pcsc_carrier import PcscCarrier
from drivers.card_reader.pcsc_service import PcscError, ReaderState
from drivers.card_reader.reader_profile import PcscProfile
from drivers.recording.apdu_conversation import ReplayService, recorded_service
from drivers.recording.conversation import Recorder, Replay, read_conversation
from drivers.simulators.card_program import CardProgram
from drivers.simulators.faulty_card import CardFault, FaultyCard
from drivers.simulators.id_card_program import IdCardProgram
from drivers.simulators.sample_people import SAMPLE_PEOPLE, SamplePerson, encode_text_block
from drivers.simulators.social_card_program import SampleSocialCard, SocialCardHabits, SocialCardProgram
from kiosk.domain.failure import FailureCode
from kiosk.domain.identity import IdentityCard
from kiosk.domain.social_security import SocialSecurityCard
from tests.unit.drivers.recording.people import DIGITS, SOMEBODYS_LETTERS, data_of, people, traces_of

PROFILE = PcscProfile(
    "test",
    verified=False,
    reader="*",
    atr_offset=13,
    atr_mark=b"\x90\x00",
    read_prefix=b"\xff\xb0",
    page_bytes=256,
    read_attempts=1,
)
CARD_GONE = 0x80100069


class CardInReader:
    """PC/SC with one reader and one card, which is pulled away when so many APDUs were answered."""

    def __init__(self, program: CardProgram, lifts_after: int | None = None) -> None:
        self._program = program
        self._left = lifts_after

    def readers(self) -> tuple[str, ...]:
        return ("Reader 00 00",)

    def state(self, reader: str) -> ReaderState:
        return ReaderState(attached=True, card=True, events=1, atr=self._program.atr)

    def connect(self, reader: str) -> "CardInReader":
        return self

    def transmit(self, apdu: bytes) -> bytes:
        if self._left == 0:
            raise PcscError(CARD_GONE)
        self._left = None if self._left is None else self._left - 1
        return self._program.answer(apdu)

    def disconnect(self) -> None:
        """Nothing is held."""

    def release(self) -> None:
        """Nothing is held."""


def _record(program: CardProgram, lifts_after: int | None = None) -> tuple[ReadOutcome, str]:
    file, service = io.StringIO(), CardInReader(program, lifts_after)
    open_service = recorded_service(lambda: service, PROFILE.read_prefix, Recorder(file))
    carrier = PcscCarrier(PROFILE, social_security=True, open_service=open_service)
    carrier.presence()
    outcome = carrier.read_card()
    carrier.close()
    return outcome, file.getvalue()


def _replay(text: str, folder: Path) -> ReadOutcome:
    path = folder / "conversation.jsonl"
    path.write_text(text, encoding="utf-8")
    replay = Replay(read_conversation(path))
    carrier = PcscCarrier(PROFILE, social_security=True, open_service=lambda: ReplayService(replay))
    carrier.presence()
    outcome = carrier.read_card()
    assert replay.is_over
    return outcome


@given(people())
def test_nobody_whose_id_card_was_recorded_can_be_found_in_the_file(person: SamplePerson) -> None:
    outcome, text = _record(IdCardProgram(encode_text_block(person)))
    assert isinstance(outcome, CardContent)
    assert not [trace for trace in traces_of(*data_of(person)) if trace in text]


@pytest.mark.parametrize("name", sorted(SAMPLE_PEOPLE))
def test_a_replay_reads_an_id_card_of_the_same_kind(name: str, tmp_path: Path) -> None:
    block = encode_text_block(SAMPLE_PEOPLE[name])
    _, text = _record(IdCardProgram(block))
    outcome = _replay(text, tmp_path)
    assert isinstance(outcome, CardContent)
    card = decode_card_text(outcome.text)
    assert isinstance(card, IdentityCard)
    assert card.kind is card_kind(block)


@given(
    name=st.text(SOMEBODYS_LETTERS, min_size=2, max_size=20),
    number=st.text(DIGITS, min_size=18, max_size=18),
    by_tag=st.booleans(),
)
def test_nobody_whose_social_security_card_was_recorded_can_be_found_in_the_file(
    name: str, number: str, *, by_tag: bool
) -> None:
    card = replace(SampleSocialCard(), name=name, id_number=number)
    outcome, text = _record(SocialCardProgram(card, SocialCardHabits(finds_tags=by_tag)))
    assert isinstance(outcome, SocialSecurityCard)
    assert not [trace for trace in traces_of(name, number, outcome.card_number) if trace in text]


@pytest.mark.parametrize("habits", [SocialCardHabits(), SocialCardHabits(finds_tags=False, selects_by_child=False)])
def test_a_replay_reads_a_social_security_card_of_nobody(habits: SocialCardHabits, tmp_path: Path) -> None:
    before, text = _record(SocialCardProgram(SampleSocialCard(), habits))
    after = _replay(text, tmp_path)
    assert isinstance(before, SocialSecurityCard)
    assert isinstance(after, SocialSecurityCard)
    assert (after.name, after.generation) == ("样本", before.generation)


@pytest.mark.parametrize("fault", list(CardFault))
def test_a_card_that_answers_wrongly_answers_so_again(fault: CardFault, tmp_path: Path) -> None:
    outcome, text = _record(FaultyCard(IdCardProgram(encode_text_block(SAMPLE_PEOPLE["chen"])), fault))
    again = _replay(text, tmp_path)
    assert again == outcome
    assert not [trace for trace in traces_of(*data_of(SAMPLE_PEOPLE["chen"])) if trace in text]


def test_a_card_that_asks_for_its_pin_asks_again(tmp_path: Path) -> None:
    _, text = _record(SocialCardProgram(SampleSocialCard(), SocialCardHabits(asks_pin=True)))
    assert _replay(text, tmp_path) == NotRead(FailureCode.CARD_PROTECTED)


@pytest.mark.parametrize("answered", [0, 1])
def test_a_card_torn_away_is_torn_away_again_at_the_same_place(answered: int, tmp_path: Path) -> None:
    outcome, text = _record(IdCardProgram(encode_text_block(SAMPLE_PEOPLE["chen"])), lifts_after=answered)
    assert outcome == NotRead(FailureCode.CARD_REMOVED)
    assert _replay(text, tmp_path) == outcome
    assert not [trace for trace in traces_of(*data_of(SAMPLE_PEOPLE["chen"])) if trace in text]
