"""Ten thousand spoilt frames, blocks and answers: whatever a device sends is a value, never an exception."""

from collections.abc import Callable
from random import Random

import pytest

from drivers.card_reader.apdu_exchange import Transmit
from drivers.card_reader.card_carrier import CardContent
from drivers.card_reader.card_data import card_data_of
from drivers.card_reader.read_report import accepted_card
from drivers.card_reader.sam_frame import FrameError, ReplyParser, SamReply
from drivers.card_reader.social_security_card import read_social_security_card
from drivers.simulators.sam_module import SamModule
from drivers.simulators.sample_people import SAMPLE_PEOPLE, encode_address, encode_text_block
from drivers.simulators.social_card_program import SampleSocialCard, SocialCardHabits, SocialCardProgram
from kiosk.domain.failure import FailureCode
from kiosk.domain.identity import CardKind, IdentityCard
from kiosk.domain.social_security import SocialSecurityCard

ROUNDS = 10_000
SEED = 20261124
START = b"\xaa\xaa\xaa\x96\x69"
STEPS = [b"\x20\x01\x22", b"\x20\x02\x21", b"\x30\x01\x32", b"\x30\x03\x30"]


def spoilt(random: Random, data: bytes) -> bytes:
    """The data with bytes changed, lost, doubled or put in, once to four times."""
    mangled = bytearray(data)
    for _ in range(random.randint(1, 4)):
        at = random.randint(0, len(mangled))
        width = random.choice([1, 1, 2, 30, 300])
        match random.randrange(4):
            case 0:
                mangled[at : at + width] = random.randbytes(len(mangled[at : at + width]))
            case 1:
                del mangled[at : at + width]
            case 2:
                mangled[at:at] = mangled[at : at + width]
            case _:
                mangled[at:at] = random.choice([START, random.randbytes(width), b"\xff" * width])
    return bytes(mangled)


def sealed(reply: bytes) -> bytes:
    """The reply with length and checksum put right again, so that the spoilt body itself is looked at."""
    body = reply[7:-1]
    counted = (len(body) + 1).to_bytes(2) + body
    checksum = 0
    for byte in counted:
        checksum ^= byte
    return START + counted + bytes([checksum])


def replies(who: str) -> list[bytes]:
    sam = SamModule()
    address = encode_address("示例省示例市样本区新居路2号")
    sam.place(encode_text_block(SAMPLE_PEOPLE[who]), newest_address=address, fingerprints=bytes(512))
    return [sam.answer(START + b"\x00\x03" + step) for step in STEPS]


@pytest.mark.parametrize("mend", [bytes, sealed], ids=["torn", "sealed"])
def test_spoilt_frames_become_replies_errors_or_nothing(mend: Callable[[bytes], bytes]) -> None:
    random = Random(SEED)
    sound = [reply for who in SAMPLE_PEOPLE for reply in replies(who)]
    met: set[type] = set()
    for _ in range(ROUNDS):
        parser = ReplyParser()
        frame = mend(spoilt(random, random.choice(sound)))
        cut = random.randint(0, len(frame))
        for item in (*parser.feed(frame[:cut]), *parser.feed(frame[cut:])):
            assert isinstance(item, SamReply | FrameError)
            met.add(type(item))
            data = card_data_of(item.data) if isinstance(item, SamReply) else None
            if data is not None:
                outcome = accepted_card(CardContent(data.text, random.randbytes(70)), set(CardKind))
                assert isinstance(outcome, IdentityCard | FailureCode)
                met.add(type(outcome))
    assert met >= {SamReply, FailureCode}


def test_spoilt_text_blocks_become_cards_or_failures() -> None:
    random = Random(SEED)
    blocks = [encode_text_block(person) for person in SAMPLE_PEOPLE.values()]
    met: set[type] = set()
    for _ in range(ROUNDS):
        block = spoilt(random, random.choice(blocks)).ljust(256, b"\0")[:256]
        address = spoilt(random, encode_address("示例省")) if random.randrange(2) else b""
        outcome = accepted_card(CardContent(block, address), set(CardKind))
        assert isinstance(outcome, IdentityCard | FailureCode)
        met.add(type(outcome))
    assert met == {IdentityCard, FailureCode}


def spoiling(random: Random, program: SocialCardProgram) -> Transmit:
    """A terminal whose card answers well nine times in ten, and otherwise anything at all."""

    def transmit(apdu: bytes) -> tuple[bytes, int]:
        answer = program.answer(apdu)
        if random.random() < 0.1:
            answer = random.choice([spoilt(random, answer), random.randbytes(random.randint(0, 40)), b""])
        return answer[:-2], int.from_bytes(answer[-2:])

    return transmit


def test_spoilt_answers_of_a_social_security_card_become_a_card_or_a_failure_and_no_pin_is_sent() -> None:
    random = Random(SEED)
    met: set[object] = set()
    for _ in range(ROUNDS):  # some twenty answers each
        habits = SocialCardHabits(finds_tags=random.random() < 0.5, announces=random.random() < 0.5)
        program = SocialCardProgram(SampleSocialCard(generation=random.randint(1, 3)), habits)
        outcome = read_social_security_card(spoiling(random, program))
        assert isinstance(outcome, SocialSecurityCard | FailureCode)
        assert program.pin_commands == 0
        met.add(outcome if isinstance(outcome, FailureCode) else SocialSecurityCard)
    assert {SocialSecurityCard, FailureCode.CARD_UNREADABLE, FailureCode.CARD_DATA_INVALID} <= met
