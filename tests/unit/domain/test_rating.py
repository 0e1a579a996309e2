"""The five grades."""

from kiosk.domain.rating import Grade


def test_five_is_best_as_in_every_national_system() -> None:
    assert max(Grade) is Grade.VERY_SATISFIED
    assert sorted(grade.value for grade in Grade) == [1, 2, 3, 4, 5]
