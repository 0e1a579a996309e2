"""Frames over reports: whatever the model's shape, every byte of a frame comes through, in order."""

from hypothesis import given
from hypothesis import strategies as st

from drivers.card_reader.hid_report import ReportShape

SHAPES = st.builds(
    ReportShape, report_bytes=st.integers(8, 255), report_id=st.integers(0, 255), length_byte=st.booleans()
)


def _as_read(shape: ReportShape, written: bytes) -> bytes:
    """What hidraw gives back of a report that was written: without the id where the reports have no numbers."""
    return written if shape.report_id else written[1:]


@given(SHAPES, st.binary(min_size=1, max_size=2400))
def test_a_frame_comes_out_of_its_reports_as_it_went_in(shape: ReportShape, frame: bytes) -> None:
    reports = shape.reports_of(frame)
    assert {len(report) for report in reports} == {shape.report_bytes + 1}
    assert {report[0] for report in reports} == {shape.report_id}
    content = b"".join(shape.content_of(_as_read(shape, report)) for report in reports)
    filled = content if shape.length_byte else content[: len(frame)]
    assert filled == frame
    assert shape.length_byte or not content[len(frame) :].strip(b"\0")


@given(SHAPES, st.binary(max_size=300))
def test_whatever_comes_is_content_or_nothing(shape: ReportShape, report: bytes) -> None:
    assert len(shape.content_of(report)) <= len(report)


def test_a_report_of_another_number_is_none_of_ours() -> None:
    assert ReportShape(report_id=3).content_of(b"\x04\xaa\xaa") == b""
