"""The SAM frame codec: published frames, and every way in which a line can spoil one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drivers.card_reader.sam_frame import (
    PREAMBLE,
    Command,
    FrameError,
    ReplyParser,
    SamReply,
    encode_request,
)


def a_reply(status: int, data: bytes = b"") -> bytes:
    counted = (len(data) + 4).to_bytes(2) + bytes([0, 0, status]) + data
    checksum = 0
    for byte in counted:
        checksum ^= byte
    return PREAMBLE + counted + bytes([checksum])


@pytest.mark.parametrize(
    ("command", "frame"),
    [
        (Command.RESET, "AAAAAA9669 0003 10FF EC"),
        (Command.STATUS, "AAAAAA9669 0003 11FF ED"),
        (Command.SAM_ID, "AAAAAA9669 0003 12FF EE"),
        (Command.FIND, "AAAAAA9669 0003 2001 22"),
        (Command.SELECT, "AAAAAA9669 0003 2002 21"),
        (Command.READ, "AAAAAA9669 0003 3001 32"),
        (Command.READ_ADDRESS, "AAAAAA9669 0003 3003 30"),
    ],
)
def test_requests_are_the_published_frames(command: Command, frame: str) -> None:
    assert encode_request(command) == bytes.fromhex(frame)


@pytest.mark.parametrize(
    ("frame", "status", "data"),
    [
        ("AAAAAA9669 0004 000090 94", 0x90, b""),
        ("AAAAAA9669 0008 00009F 00000000 97", 0x9F, bytes(4)),
        ("AAAAAA9669 000C 000090 0000000000000000 9C", 0x90, bytes(8)),
        ("AAAAAA9669 0004 000080 84", 0x80, b""),
        ("AAAAAA9669 0004 000081 85", 0x81, b""),
        ("AAAAAA9669 0004 000041 45", 0x41, b""),
    ],
)
def test_published_replies_are_understood(frame: str, status: int, data: bytes) -> None:
    assert ReplyParser().feed(bytes.fromhex(frame)) == (SamReply(b"\0\0", status, data),)


def test_data_of_a_card_do_not_show_in_the_repr_of_a_reply() -> None:
    assert "41" not in repr(SamReply(b"\0\0", 0x90, b"A" * 8))
    assert "AAAA" not in repr(SamReply(b"\0\0", 0x90, b"A" * 8))


payloads = st.one_of(st.binary(max_size=1284), st.lists(st.sampled_from([b"\xaa", PREAMBLE, b"\x96"])).map(b"".join))


@given(status=st.integers(0, 255), data=payloads, cuts=st.lists(st.integers(1, 40)))
def test_a_reply_cut_anywhere_is_put_together_again(status: int, data: bytes, cuts: list[int]) -> None:
    frame = a_reply(status, data[:2000])
    parser = ReplyParser()
    found: list[SamReply | FrameError] = []
    for cut in cuts:
        found += parser.feed(frame[:cut])
        frame = frame[cut:]
    found += parser.feed(frame)
    assert found == [SamReply(b"\0\0", status, data[:2000])]


@given(garbage=st.binary(max_size=200).filter(lambda noise: PREAMBLE not in noise + PREAMBLE[:4]), data=payloads)
def test_noise_before_a_reply_is_passed_over(garbage: bytes, data: bytes) -> None:
    assert ReplyParser().feed(garbage + a_reply(0x90, data[:2000]))[-1:] == (SamReply(b"\0\0", 0x90, data[:2000]),)


def test_a_wrong_checksum_is_told_and_the_next_reply_still_read() -> None:
    frame = a_reply(0x90, bytes(8))
    spoilt = frame[:-1] + bytes([frame[-1] ^ 0x40])
    assert ReplyParser().feed(spoilt + frame) == (FrameError.CHECKSUM, SamReply(b"\0\0", 0x90, bytes(8)))


@pytest.mark.parametrize("length", [0, 3, 2315, 0xFFFF])
def test_an_impossible_length_is_told_at_once_and_the_next_reply_still_read(length: int) -> None:
    found = ReplyParser().feed(PREAMBLE + length.to_bytes(2) + a_reply(0x9F, bytes(4)))
    assert found == (FrameError.LENGTH, SamReply(b"\0\0", 0x9F, bytes(4)))


def test_a_torn_reply_gives_nothing_and_does_not_swallow_the_one_behind_it() -> None:
    torn = a_reply(0x90, bytes(8))[:12]
    parser = ReplyParser()
    assert parser.feed(torn) == ()
    assert parser.feed(a_reply(0x80))[-1] == SamReply(b"\0\0", 0x80)


@given(noise=st.lists(st.binary(max_size=60) | st.just(PREAMBLE)))
def test_no_bytes_whatever_upset_the_parser(noise: list[bytes]) -> None:
    parser = ReplyParser()
    for part in noise:
        parser.feed(part)
