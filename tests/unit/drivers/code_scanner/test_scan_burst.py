"""What a scanner sends becomes whole codes or one word of trouble, whatever comes and however it is cut."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drivers.code_scanner.scan_burst import Burst, BurstDecoder, BurstRules, Fault, Garbled, Scanned

PLAIN = BurstRules(longest=16)
FRAMED = BurstRules(prefix=b"]Q", suffix=b"#", longest=16)
ENDS = st.sampled_from([b"\r", b"\n", b"\r\n"])


def _burst(data: bytes, rules: BurstRules = PLAIN) -> list[Burst]:
    return BurstDecoder(rules).feed(data, 1.0)


@pytest.mark.parametrize("end", [b"\r", b"\n", b"\r\n", b"\n\r"])
def test_a_code_is_read_with_any_terminator(end: bytes) -> None:
    assert _burst(b"QWY1.abc" + end) == [Scanned("QWY1.abc")]


def test_two_codes_in_a_row_are_two() -> None:
    assert _burst(b"one\r\none\r\n") == [Scanned("one"), Scanned("one")]


@pytest.mark.parametrize(
    ("data", "rules", "fault"),
    [
        (b"\xff\xfe\r", PLAIN, Fault.NOT_TEXT),
        (b"a\x00b\r", PLAIN, Fault.NOT_TEXT),
        (b"a\x1bb\r", PLAIN, Fault.NOT_TEXT),
        (b"9" * 17 + b"\r", PLAIN, Fault.TOO_LONG),
        (b"code\r", FRAMED, Fault.WRONG_FRAME),
        (b"]Q#\r", FRAMED, Fault.WRONG_FRAME),
        (b"]Qcode\r", FRAMED, Fault.WRONG_FRAME),
    ],
)
def test_what_is_no_code_is_said_once_and_the_next_is_read(data: bytes, rules: BurstRules, fault: Fault) -> None:
    good = rules.prefix + b"good" + rules.suffix + b"\r"
    assert _burst(data + good, rules) == [Garbled(fault), Scanned("good")]


def test_prefix_and_suffix_are_taken_off() -> None:
    assert _burst(b"]Qcode#\r", FRAMED) == [Scanned("code")]


def test_chinese_is_read_in_the_models_code_page() -> None:
    assert _burst("身份码𠮷".encode("gb18030") + b"\r", BurstRules(code_page="gb18030")) == [Scanned("身份码𠮷")]


def test_a_code_whose_rest_never_comes_is_torn_and_not_glued_to_the_next() -> None:
    decoder = BurstDecoder(PLAIN)
    assert decoder.feed(b"half", 1.0) == []
    assert decoder.waits
    assert decoder.pause(1.1) == []
    assert decoder.pause(1.2) == [Garbled(Fault.TORN)]
    assert decoder.feed(b"half", 2.0) == []
    assert decoder.feed(b"whole\r", 2.5) == [Garbled(Fault.TORN), Scanned("whole")]


def test_a_flood_is_said_once_when_it_ends_or_stops() -> None:
    decoder = BurstDecoder(PLAIN)
    assert decoder.feed(b"9" * 100, 1.0) == decoder.feed(b"9" * 100, 1.1) == []
    assert decoder.pause(1.3) == [Garbled(Fault.TOO_LONG)]
    assert decoder.feed(b"ok\r", 1.4) == [Scanned("ok")]


def test_a_slow_line_is_read_as_long_as_no_pause_is_long() -> None:
    decoder = BurstDecoder(PLAIN)
    found = [burst for at, byte in enumerate(b"slow\r") for burst in decoder.feed(bytes([byte]), at * 0.14)]
    assert found == [Scanned("slow")]


def test_what_was_scanned_for_nobody_is_forgotten() -> None:
    decoder = BurstDecoder(PLAIN)
    decoder.feed(b"secret", 1.0)
    decoder.forget()
    assert decoder.feed(b"\rmine\r", 1.0) == [Scanned("mine")]


def test_a_log_shows_no_code() -> None:
    assert "secret" not in repr(Scanned("secret"))


@given(st.lists(st.tuples(st.binary(max_size=40), st.floats(0, 0.4)), max_size=40), st.sampled_from([PLAIN, FRAMED]))
def test_no_bytes_whatever_break_it_and_no_code_is_longer_than_the_limit(
    pieces: list[tuple[bytes, float]], rules: BurstRules
) -> None:
    decoder, at_s = BurstDecoder(rules), 0.0
    for data, later_s in pieces:
        at_s += later_s
        for burst in decoder.feed(data, at_s):
            match burst:
                case Scanned(text=text):
                    assert 0 < len(text.encode()) <= rules.longest
                    assert text.isprintable()
                case Garbled(fault=fault):
                    assert fault in Fault


@given(
    st.lists(st.text(st.characters(codec="utf-8", categories=["L", "N", "P"]), min_size=1, max_size=5), max_size=6),
    ENDS,
    st.data(),
)
def test_however_a_line_is_cut_the_codes_are_the_same(codes: list[str], end: bytes, data: st.DataObject) -> None:
    line = b"".join(code.encode() + end for code in codes)
    cuts = sorted(data.draw(st.lists(st.integers(0, len(line)), max_size=10)))
    decoder = BurstDecoder(BurstRules(longest=20))
    pieces = [line[start:stop] for start, stop in zip([0, *cuts], [*cuts, len(line)], strict=True)]
    found = [burst for piece in pieces for burst in decoder.feed(piece, 1.0)]
    assert found == [Scanned(code) for code in codes]
