"""A recorded conversation with a SAM module: nobody is in it, and it plays again as it was."""

import io
import random
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drivers.card_reader.card_carrier import CardContent, ReaderMissing, ReadOutcome
from drivers.card_reader.card_text import card_kind, decode_card_text
from drivers.card_reader.reader_profile import SerialProfile
from drivers.card_reader.sam_carrier import SamCarrier
from drivers.card_reader.sam_frame import Command
from drivers.line import Line, LineError
from drivers.recording.conversation import Kind, Moment, Recorder, Replay, ReplayError, read_conversation
from drivers.recording.sam_conversation import RecordedLink, ReplayedLink, masked_reply
from drivers.simulators.sam_module import PHOTOGRAPH, Disturbance, SamModule, Step
from drivers.simulators.sample_people import SAMPLE_PEOPLE, SamplePerson, encode_address, encode_text_block
from kiosk.domain.failure import FailureCode
from kiosk.domain.identity import IdentityCard
from tests.unit.drivers.recording.people import addresses, data_of, people, traces_of

PROFILE = SerialProfile("test", verified=False, baud=115200, find_timeout_s=9, read_timeout_s=9, read_attempts=1)
HASTY = replace(PROFILE, find_timeout_s=0.3, read_timeout_s=0.3)  # for modules that keep silent


class CutLine:
    """A line that gives a module's replies in pieces; breaks at the request `breaks_at`."""

    def __init__(self, sam: SamModule, chance: random.Random, breaks_at: int | None = None) -> None:
        self._sam = sam
        self._chance = chance
        self._left = breaks_at
        self._pending = b""

    def send(self, data: bytes) -> None:
        if self._left == 0:
            raise LineError
        self._left = None if self._left is None else self._left - 1
        self._pending = self._sam.answer(data)

    def receive(self, timeout_s: float) -> bytes:
        length = self._chance.randint(1, max(len(self._pending), 1))
        piece, self._pending = self._pending[:length], self._pending[length:]
        return piece

    def close(self) -> None:
        """Nothing is held."""


class LinkTo:
    """Leads to one line and no other."""

    def __init__(self, line: Line) -> None:
        self._line = line

    def open(self) -> Line:
        return self._line

    def vary(self) -> bool:
        return False

    def missing(self) -> FailureCode:
        return FailureCode.READER_ABSENT


def _record(
    sam: SamModule, seed: int, breaks_at: int | None = None, profile: SerialProfile = PROFILE
) -> tuple[ReadOutcome, str]:
    file = io.StringIO()
    link = LinkTo(CutLine(sam, random.Random(seed), breaks_at))
    carrier = SamCarrier(profile, RecordedLink(link, Recorder(file)))
    outcome = carrier.read_card()
    carrier.close()
    return outcome, file.getvalue()


def _replay(text: str, folder: Path, profile: SerialProfile = PROFILE) -> ReadOutcome:
    path = folder / "conversation.jsonl"
    path.write_text(text, encoding="utf-8")
    replay = Replay(read_conversation(path))
    carrier = SamCarrier(profile, ReplayedLink(replay))
    outcome = carrier.read_card()
    carrier.close()
    assert replay.is_over
    return outcome


@given(people(), addresses(), st.sampled_from([None, b"f" * 512, bytes(range(256)) * 4]), st.integers(0, 99))
def test_nobody_who_was_recorded_can_be_found_in_the_file(
    person: SamplePerson, moved_to: str, fingerprints: bytes | None, seed: int
) -> None:
    sam = SamModule()
    newest = encode_address(moved_to) if moved_to else b""
    sam.place(encode_text_block(person), newest_address=newest, fingerprints=fingerprints)
    outcome, text = _record(sam, seed)
    assert isinstance(outcome, CardContent)
    traces = traces_of(*data_of(person), moved_to) | {PHOTOGRAPH[16:48].hex(), (fingerprints or PHOTOGRAPH)[:64].hex()}
    assert not [trace for trace in traces if trace in text]


@pytest.mark.parametrize("name", sorted(SAMPLE_PEOPLE))
def test_a_replay_reads_a_card_of_the_same_kind_and_of_nobody(name: str, tmp_path: Path) -> None:
    sam, person = SamModule(), SAMPLE_PEOPLE[name]
    sam.place(encode_text_block(person), newest_address=encode_address("搬到王家路"))
    _, text = _record(sam, seed=1)
    outcome = _replay(text, tmp_path)
    assert isinstance(outcome, CardContent)
    card = decode_card_text(outcome.text, outcome.newest_address)
    assert isinstance(card, IdentityCard)
    assert card.kind is card_kind(encode_text_block(person))
    assert "样本" in (card.name, card.name[:2])
    assert outcome.photo == bytes(len(PHOTOGRAPH))


@pytest.mark.logs("nothing about the newest address")
@pytest.mark.parametrize("disturbance", list(Disturbance))
@pytest.mark.parametrize("step", [Step.FIND, Step.SELECT, Step.READ, Step.READ_ADDRESS])
def test_a_fault_plays_again_as_the_same_fault_and_shows_nobody(
    disturbance: Disturbance, step: Step, tmp_path: Path
) -> None:
    sam, person = SamModule(), SAMPLE_PEOPLE["chen"]
    sam.disturb(disturbance, step)
    sam.place(encode_text_block(person))
    outcome, text = _record(sam, seed=7, profile=HASTY)
    again = _replay(text, tmp_path, HASTY)
    assert type(again) is type(outcome)
    if not isinstance(outcome, CardContent):
        assert again == outcome
    assert not [trace for trace in traces_of(*data_of(person)) if trace in text]


@pytest.mark.parametrize("at", range(5))
def test_a_line_that_broke_breaks_again_at_the_same_place(at: int, tmp_path: Path) -> None:
    sam = SamModule()
    sam.place(encode_text_block(SAMPLE_PEOPLE["chen"]))
    outcome, text = _record(sam, seed=3, breaks_at=at)
    assert _replay(text, tmp_path) == outcome or at > 3
    assert isinstance(outcome, ReaderMissing) is (at <= 3)


@given(st.sampled_from([*Command, None]), st.binary(max_size=2000))
def test_whatever_comes_keeps_its_length_and_nothing_else(asked: Command | None, received: bytes) -> None:
    assert len(masked_reply(asked, received)) == len(received)


def test_a_block_that_is_no_cards_stays_none(tmp_path: Path) -> None:
    sam = SamModule()
    sam.place("王".encode("utf-16-le") * 128)
    _, text = _record(sam, seed=2)
    assert "王".encode("utf-16-le").hex() * 4 not in text
    outcome = _replay(text, tmp_path)
    assert isinstance(outcome, CardContent)
    assert not isinstance(decode_card_text(outcome.text), IdentityCard)


def test_a_driver_that_says_something_else_than_was_recorded_is_told(tmp_path: Path) -> None:
    replay = Replay((Moment(0.0, Kind.OPENED), Moment(0.0, Kind.SENT, b"other")))
    carrier = SamCarrier(PROFILE, ReplayedLink(replay))
    with pytest.raises(ReplayError, match="recorded is"):
        carrier.presence()


@pytest.mark.parametrize("line", ["{}", "no JSON", '{"at_s": 0, "kind": "sung", "data": ""}', "[]"])
def test_a_file_that_is_no_conversation_names_the_line(line: str, tmp_path: Path) -> None:
    path = tmp_path / "other.jsonl"
    path.write_text(line, encoding="utf-8")
    with pytest.raises(ValueError, match=r"other.jsonl, line 1"):
        read_conversation(path)
