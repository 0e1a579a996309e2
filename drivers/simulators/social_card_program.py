"""The program on a simulated social-security card: answers APDUs as a card of generation 1, 2 or 3 does over T=0.

It has tables of its own. PIN commands are counted and burn a try, so that a test can prove that none came.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from types import MappingProxyType
from typing import Final

SOCIAL_CARD_ATR: Final = bytes.fromhex("3B6D0000") + b"SAMPLE COS 01"  # thirteen historical bytes, no TD1: T=0
_NAME = b"sx1.sh.\xc9\xe7\xbb\xe1\xb1\xa3\xd5\xcf"
_FCI = b"\x6f\x1c\x84\x0f" + _NAME + b"\xa5\x09\x9f\x0c\x06SAMPLE"
_OK, _NOT_FOUND, _NO_RECORD, _NOT_ALLOWED = b"\x90\x00", b"\x6a\x82", b"\x6a\x83", b"\x69\x82"
_BY_TAG, _BY_NUMBER = 0x00, 0x04
_WRONG_PARAMETERS, _UNKNOWN = b"\x6a\x86", b"\x6d\x00"


@dataclass(frozen=True, slots=True)
class SampleSocialCard:
    """An invented holder, every value as it is printed; the name may be longer than its first field."""

    generation: int = 3
    region: str = "999999"
    card_number: str = "Z99999991"
    issued: str = "20210301"
    valid_to: str = "20310301"
    id_number: str = "999999198806151014"
    name: str = "陈思远"
    sex: str = "1"
    nation: str = "01"
    birthplace: str = "999999"
    birth: str = "19880615"

    def card_records(self) -> tuple[bytes, ...]:
        """The records of file EF05, in order."""
        version = (str(self.generation) + ".00").encode()
        return (
            _record(0x01, bytes.fromhex(self.region).ljust(16, b"\x11")),
            _record(0x02, b"3"),
            _record(0x03, version),
            _record(0x04, b"\x99" * 12),
            _record(0x05, bytes.fromhex(self.issued)),
            _record(0x06, bytes.fromhex(self.valid_to)),
            _record(0x07, self.card_number.encode().ljust(9, b"\0")),
        )

    def holder_records(self) -> tuple[bytes, ...]:
        """The records of file EF06, in order; the end of a long name stands in between since generation 2."""
        name = self.name.encode("gb18030")
        extension = () if self.generation == 1 else (_record(0x4E, name[30:].ljust(20, b"\0")),)
        return (
            _record(0x08, self.id_number.encode().ljust(18, b"\0")),
            _record(0x09, name[:30].ljust(30, b"\0")),
            *extension,
            _record(0x0A, self.sex.encode()),
            _record(0x0B, bytes.fromhex(self.nation)),
            _record(0x0C, bytes.fromhex(self.birthplace)),
            _record(0x0D, bytes.fromhex(self.birth)),
        )


@dataclass(frozen=True, slots=True)
class SocialCardHabits:
    """How cards differ.

    Attributes:
        finds_tags: Answers READ RECORD by tag; others know record numbers only.
        announces: Answers READ RECORD with 61 xx even where the length asked for was right.
        selects_by_child: Knows SELECT with P1 = 02; others want 00.
        asks_pin: Keeps the holder's file closed until a PIN was verified.
    """

    finds_tags: bool = True
    announces: bool = False
    selects_by_child: bool = True
    asks_pin: bool = False


class SocialCardProgram:
    """The card. `answer` takes a command and gives data and status word.

    Attributes:
        atr: What it answers to a reset.
        pin_commands: How many PIN commands it got.
    """

    atr: bytes = SOCIAL_CARD_ATR

    def __init__(self, card: SampleSocialCard, habits: SocialCardHabits | None = None) -> None:
        self._habits = habits or SocialCardHabits()
        self._files = {b"\xef\x05": card.card_records(), b"\xef\x06": card.holder_records()}
        self.pin_commands = 0
        self.reset()

    def reset(self) -> None:
        """Power off or reset: nothing is selected, nothing waits."""
        self._is_open = False
        self._file: bytes | None = None
        self._waiting = b""

    def answer(self, apdu: bytes) -> bytes:
        """The answer to one command APDU."""
        match apdu[:2]:
            case b"\x00\xa4":
                return self._select(apdu)
            case b"\x00\xb2":
                return self._read(apdu)
            case b"\x00\xc0":
                return self._give(self._waiting, apdu[4:])
            case b"\x00\x20":
                self.pin_commands += 1
                return b"\x63\xc2"
            case _:
                return _UNKNOWN

    def _select(self, apdu: bytes) -> bytes:
        way, name = apdu[2:4], apdu[5:]
        if way == b"\x04\x00":
            self._is_open = name == _NAME
            self._waiting = _FCI
            return b"\x61" + bytes([len(_FCI)]) if self._is_open else _NOT_FOUND
        ways = (b"\x00\x00", b"\x02\x00") if self._habits.selects_by_child else (b"\x00\x00",)
        if way not in ways:
            return _WRONG_PARAMETERS
        if not self._is_open or name not in self._files:
            return _NOT_FOUND
        self._file = name
        return _OK

    def _read(self, apdu: bytes) -> bytes:
        if self._file is None:
            return b"\x69\x86"
        if self._habits.asks_pin and self._file == b"\xef\x06":
            return _NOT_ALLOWED
        wanted, way = apdu[2], apdu[3]
        records = self._files[self._file]
        if way == _BY_NUMBER:
            found = records[wanted - 1 : wanted] if wanted else ()
        elif way == _BY_TAG and self._habits.finds_tags:
            found = tuple(record for record in records if record[0] == wanted)
        else:
            return _WRONG_PARAMETERS
        if not found:
            return _NO_RECORD
        if self._habits.announces:
            self._waiting = found[0]
            return b"\x61" + bytes([len(found[0])])
        return self._give(found[0], apdu[4:])

    def _give(self, data: bytes, length: bytes) -> bytes:
        if not data:
            return _WRONG_PARAMETERS
        if length != bytes([len(data)]):
            return b"\x6c" + bytes([len(data)])
        return data + _OK


def _record(tag: int, value: bytes) -> bytes:
    return bytes([tag, len(value)]) + value


SOCIAL_CARDS: Mapping[str, Callable[[], SocialCardProgram]] = MappingProxyType(
    {
        "social": partial(SocialCardProgram, SampleSocialCard()),
        "social-old": partial(
            SocialCardProgram,
            SampleSocialCard(generation=1, name="王秀英", id_number="99999919440203258X", sex="2", birth="19440203"),
            SocialCardHabits(finds_tags=False, selects_by_child=False),
        ),
        "social-pin": partial(SocialCardProgram, SampleSocialCard(), SocialCardHabits(asks_pin=True)),
    }
)
"""Cards by the words that lay them down: of today, of the first generation, and one that asks for a PIN."""
