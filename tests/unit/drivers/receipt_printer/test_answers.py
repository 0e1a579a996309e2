"""Answers of a printer picked out of one stream, whole and torn, and what a misread one would cost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drivers.receipt_printer.answers import Answer, AnswerStream, Kind

_MARKER = Answer(Kind.MARKER, b"\x00")
_REAL_TIME = Answer(Kind.REAL_TIME, b"\x12")
_TOLD = Answer(Kind.AUTOMATIC, b"\x18\x00\x0c\x00")
_FULL = Answer(Kind.FULL, b"\x10\x0f\x20\x02\x12\x00")


def _taken(stream: AnswerStream) -> list[Answer]:
    taken: list[Answer] = []
    while answer := stream.take(*Kind):
        taken.append(answer)
    return taken


@given(st.lists(st.sampled_from([_MARKER, _REAL_TIME, _FULL]), max_size=8), st.data())
def test_answers_come_out_whole_and_in_order_however_the_wire_tears_them(
    sent: list[Answer], data: st.DataObject
) -> None:
    wire = b"".join(answer.content for answer in sent)
    stream = AnswerStream()
    while wire:
        piece = data.draw(st.integers(min_value=1, max_value=len(wire)))
        stream.receive(wire[:piece])
        wire = wire[piece:]
    assert _taken(stream) == sent


@pytest.mark.parametrize("torn", range(5))
def test_a_word_told_unasked_never_counts_as_the_confirmation_of_a_receipt(torn: int) -> None:
    stream = AnswerStream()
    stream.receive(_TOLD.content[:torn])
    stream.receive(_TOLD.content[torn:])
    assert stream.take(Kind.MARKER) is None
    assert stream.take(Kind.AUTOMATIC) == _TOLD


def test_a_status_asked_for_stands_beside_the_word_told_unasked() -> None:
    stream = AnswerStream()
    stream.receive(_TOLD.content + _REAL_TIME.content + _MARKER.content)
    assert stream.take(Kind.MARKER) == _MARKER
    assert stream.take(Kind.REAL_TIME) == _REAL_TIME
    assert stream.take(Kind.AUTOMATIC) == _TOLD


def test_only_the_last_word_told_unasked_is_kept() -> None:
    stream = AnswerStream()
    stream.receive(_TOLD.content * 1000 + b"\x10\x00\x00\x00")
    assert _taken(stream) == [Answer(Kind.AUTOMATIC, b"\x10\x00\x00\x00")]


def test_flow_control_and_noise_are_dropped() -> None:
    stream = AnswerStream()
    stream.receive(b"\x11\x13\xff" + _MARKER.content + b"\x10\x12" + _REAL_TIME.content)
    assert _taken(stream) == [_MARKER, _REAL_TIME, _REAL_TIME]


@given(st.binary(max_size=200))
def test_no_bytes_whatever_break_the_stream(noise: bytes) -> None:
    stream = AnswerStream()
    stream.receive(noise)
    assert all(len(answer.content) == answer.kind.value[0] for answer in _taken(stream))
