"""Nobody's card: the text block, the address and the records that stand in a recording for a real person's. Pure.

Built from the card's kind alone, so that nothing of the person can be in it. An unsound block stays unsound.
"""

from typing import Final

from drivers.card_reader.card_text import TEXT_BLOCK_BYTES, card_kind, decode_card_text
from kiosk.domain.failure import FailureCode
from kiosk.domain.id_number import check_character
from kiosk.domain.identity import CardKind

_BORN, _FROM, _TO = "19900101", "20200101", "20400101"
_NUMBER = f"999999{_BORN}001"
_ID_NUMBER = _NUMBER + check_character(_NUMBER)
_NAME, _ADDRESS = "样本", "示例省示例市样本路1号"
_PLACED = tuple[int, str]  # byte and text

_VALIDITY: tuple[_PLACED, ...] = ((188, _FROM), (204, _TO))
_PERSON: tuple[_PLACED, ...] = ((0, _NAME), (30, "1"), (32, "01"), (36, _BORN), (122, _ID_NUMBER), *_VALIDITY)
_RESIDENT: tuple[_PLACED, ...] = (*_PERSON, (52, _ADDRESS), (158, "示例市公安局"))
_BLOCKS: Final[dict[CardKind, tuple[_PLACED, ...]]] = {
    CardKind.RESIDENT: _RESIDENT,
    CardKind.RESIDENCE_PERMIT: (*_RESIDENT, (220, "H99999999"), (238, "01"), (248, "J")),
    CardKind.FOREIGNER_2017: (
        *((0, "SAMPLE"), (120, "1"), (122, "ZZZ999990010101"), (152, "ZZZ"), (158, _NAME)),
        *(*_VALIDITY, (220, _BORN), (240, "9999"), (248, "I")),
    ),
    CardKind.FOREIGNER_2023: (*_PERSON, (52, "SAMPLE"), (242, "ZZZ"), (248, "Y")),
}
_OTHER_KIND: tuple[_PLACED, ...] = ((248, "?"),)
_RECORDS: Final[dict[int, bytes]] = {
    0x01: bytes.fromhex("999999"),
    0x05: bytes.fromhex(_FROM),
    0x06: bytes.fromhex(_TO),
    0x07: b"X00000000",
    0x08: _ID_NUMBER.encode(),
    0x09: _NAME.encode("gb18030"),
    0x0A: b"1",
    0x0B: bytes.fromhex("01"),
    0x0C: bytes.fromhex("999999"),
    0x0D: bytes.fromhex(_BORN),
}
_GENERATION_TAG = 0x03  # which make of card it is: nobody's


def nobodys_block(block: bytes) -> bytes:
    """A text block of the same kind and the same soundness."""
    if card_kind(block) is FailureCode.CARD_WRONG_KIND:
        return _block(_OTHER_KIND)
    card = decode_card_text(block)
    return bytes(TEXT_BLOCK_BYTES) if isinstance(card, FailureCode) else _block(_BLOCKS[card.kind])


def nobodys_address(length: int) -> bytes:
    """An address of so many bytes."""
    return _fitted(_ADDRESS.encode("utf-16-le"), length, " ".encode("utf-16-le"))


def nobodys_record(tag: int, value: bytes) -> bytes:
    """A record of a social-security card, as long as the one that was read."""
    return value if tag == _GENERATION_TAG else _fitted(_RECORDS.get(tag, b""), len(value), b"\0")


def _block(placed: tuple[_PLACED, ...]) -> bytes:
    block = bytearray(" ".encode("utf-16-le") * (TEXT_BLOCK_BYTES // 2))
    for place, text in placed:
        encoded = text.encode("utf-16-le")
        block[place : place + len(encoded)] = encoded
    return bytes(block)


def _fitted(content: bytes, length: int, padding: bytes) -> bytes:
    return (content + padding * length)[:length]
