"""Reads a social-security card: selects its application by name and reads the two files that are open to all.

LD/T 32-2015, files EF05 (card) and EF06 (holder). Records are asked for by tag and taken by the tag they carry, because
their numbers moved from generation to generation. No PIN is ever sent: a wrong one would burn a try of the holder's.
"""

from collections.abc import Mapping
from typing import Final

from drivers.card_reader.apdu_exchange import OK, ApduAnswer, Transmit, exchange
from drivers.card_reader.social_security_records import Records, decode_records
from kiosk.domain.failure import FailureCode
from kiosk.domain.social_security import SocialSecurityCard

_SELECT_BY_NAME = bytes.fromhex("00A404000F") + b"sx1.sh." + "社会保障".encode("gbk")
_SELECT_FILE = bytes.fromhex("00A4020002"), bytes.fromhex("00A4000002")  # the second for cards that know no first
_READ_RECORD = bytes.fromhex("00B2")
_BY_TAG, _BY_NUMBER = 0x00, 0x04
_MOST_RECORDS = 16
_HEAD_BYTES = 2

# By tag, the length asked for: tag, length and value.
_CARD_FILE: Final = bytes.fromhex("EF05"), {0x01: 18, 0x03: 6, 0x05: 6, 0x06: 6, 0x07: 11}
_HOLDER_FILE: Final = bytes.fromhex("EF06"), {0x08: 20, 0x09: 32, 0x4E: 22, 0x0A: 3, 0x0B: 3, 0x0C: 5, 0x0D: 6}
_NOT_ON_EVERY_CARD = {0x4E}

_ANOTHER_CARD = (0x6A81, 0x6A82, 0x6A86, 0x6D00, 0x6E00)
_PROTECTED = (0x6982, 0x6983, 0x6985)
_NO_MORE_RECORDS = 0x6A83


def read_social_security_card(transmit: Transmit) -> SocialSecurityCard | FailureCode:
    """The card behind `transmit`, or why there is none.

    CARD_WRONG_KIND without the application, CARD_PROTECTED where the card asks for a PIN, CARD_UNREADABLE where number
    or name did not come, CARD_DATA_INVALID where what came is no text. What `transmit` raises passes through.
    """
    selected = exchange(transmit, _SELECT_BY_NAME)
    if selected.status != OK:
        is_another = selected.status in _ANOTHER_CARD
        return FailureCode.CARD_WRONG_KIND if is_another else _failure(selected)
    records: dict[int, bytes] = {}
    for identifier, tags in (_CARD_FILE, _HOLDER_FILE):
        read = _read_file(transmit, identifier, tags)
        if isinstance(read, FailureCode):
            return read
        records |= read
    return decode_records(records)


def _read_file(transmit: Transmit, identifier: bytes, tags: Mapping[int, int]) -> Records | FailureCode:
    answer = _select_file(transmit, identifier)
    if answer.status != OK:
        return _failure(answer)
    records: dict[int, bytes] = {}
    for tag, length in tags.items():
        answer = exchange(transmit, _READ_RECORD + bytes([tag, _BY_TAG, length]))
        if answer.status in _PROTECTED:
            return FailureCode.CARD_PROTECTED
        records |= _record(answer)
    if tags.keys() - _NOT_ON_EVERY_CARD - records.keys():
        records |= _all_records(transmit)
    return {tag: value for tag, value in records.items() if tag in tags}


def _select_file(transmit: Transmit, identifier: bytes) -> ApduAnswer:
    first, second = (select + identifier for select in _SELECT_FILE)
    answer = exchange(transmit, first)
    return answer if answer.status == OK else exchange(transmit, second)


def _all_records(transmit: Transmit) -> Records:
    """The selected file's records by their numbers, for a card that cannot be asked by tag."""
    records: dict[int, bytes] = {}
    for number in range(1, _MOST_RECORDS + 1):
        answer = exchange(transmit, _READ_RECORD + bytes([number, _BY_NUMBER, 0]))
        if answer.status == _NO_MORE_RECORDS:
            break
        records |= _record(answer)
    return records


def _record(answer: ApduAnswer) -> Records:
    """The record in `answer` under the tag it carries; nothing where it is cut short or refused."""
    data = answer.data
    end = _HEAD_BYTES + data[1] if len(data) >= _HEAD_BYTES else 0
    is_whole = answer.status == OK and _HEAD_BYTES <= end <= len(data)
    return {data[0]: data[_HEAD_BYTES:end]} if is_whole else {}


def _failure(answer: ApduAnswer) -> FailureCode:
    return FailureCode.CARD_PROTECTED if answer.status in _PROTECTED else FailureCode.CARD_UNREADABLE
