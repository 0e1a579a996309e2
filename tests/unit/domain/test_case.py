"""A signature, a submission, and what their logs show."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.case import Signature, Stroke, Submission
from kiosk.domain.form import FieldValue, ValueSource
from kiosk.domain.material import SuppliedMaterial
from tests.doubles.people import QIN_XIAOHE
from tests.doubles.playbook import NOON, SIGNATURE, page

POINTS = st.tuples(st.floats(0, 200), st.floats(0, 100))
STROKES = st.lists(POINTS, max_size=6).map(tuple)


@pytest.mark.parametrize(
    ("strokes", "ink_mm"),
    [
        ((), 0),
        (((10.0, 10.0),), 0),
        (((0.0, 0.0), (3.0, 4.0)), 5),
        (((0.0, 0.0), (3.0, 4.0), (3.0, 14.0)), 15),
    ],
)
def test_ink_is_as_long_as_the_finger_went(strokes: Stroke, ink_mm: float) -> None:
    assert Signature((strokes,)).ink_mm == pytest.approx(ink_mm)


@given(STROKES, STROKES)
def test_lifting_the_finger_leaves_no_ink(one: Stroke, other: Stroke) -> None:
    apart = Signature((one,)).ink_mm + Signature((other,)).ink_mm
    assert Signature((one, other)).ink_mm == pytest.approx(apart)


def test_a_submission_shows_nothing_personal_in_a_log() -> None:
    submission = Submission(
        submission_id="key",
        item_code="SAMPLE",
        item_version="1",
        item_name="示例",
        applicant=QIN_XIAOHE,
        consents=(),
        form=(("contact_phone", FieldValue("13800001234", ValueSource.RESIDENT)),),
        materials=(SuppliedMaterial("lease", (page(),)),),
        signature=SIGNATURE,
        confirmed_at=NOON,
    )
    shown = repr(submission)
    for personal in (QIN_XIAOHE.name, QIN_XIAOHE.id_number, "13800001234", "a page", "25.0"):
        assert personal not in shown
