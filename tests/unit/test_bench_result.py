"""tests.bench.result: a figure is judged as its goal says, and a missing one never passes for a good one."""

import pytest

from tests.bench.__main__ import measure, select
from tests.bench.result import AtLeast, AtMost, Measure, Result


@pytest.mark.parametrize(
    ("result", "met"),
    [
        (Result("ms", 16.0, goal=AtMost(16.7)), True),
        (Result("ms", 17.0, goal=AtMost(16.7)), False),
        (Result("ms", 15.0, limit=10.0, goal=AtMost(1.6, Measure.RATIO)), True),
        (Result("ms", 17.0, limit=10.0, goal=AtMost(1.6, Measure.RATIO)), False),
        (Result("IoU", 0.98, goal=AtLeast(0.97)), True),
        (Result("IoU", 0.96, goal=AtLeast(0.97)), False),
        (Result("ms", 15.0, goal=AtMost(1.6, Measure.RATIO)), False),
        (Result("ms", 15.0), None),
        (Result("ms", None), False),
    ],
)
def test_a_figure_is_judged_by_its_goal(result: Result, met: bool | None) -> None:
    assert result.met is met


def test_a_result_is_printed_in_the_agreed_form() -> None:
    printed = Result("ms", 1.23456, limit=1.0, goal=AtMost(1.6, Measure.RATIO), peers={"x": 2.0}, note="n").as_json(
        "a.b"
    )
    assert printed == {
        "name": "a.b",
        "unit": "ms",
        "ours": 1.235,
        "limit": 1.0,
        "peers": {"x": 2.0},
        "ratio": 1.235,
        "goal": "ratio <= 1.6",
        "met": True,
        "note": "n",
    }


def test_a_benchmark_that_breaks_is_a_missed_goal_and_says_why() -> None:
    def breaks() -> Result:
        raise OSError("no reader")

    assert measure(breaks) == Result(unit="", ours=None, note="broke: OSError: no reader")


def test_a_name_means_itself_and_what_is_below_it() -> None:
    names: list[str] = ["outbox.put", "outbox.claim", "outbox.claim_100k"]
    benches = dict.fromkeys(names, lambda: Result("ms", 1.0))
    assert list(select(benches, ["outbox.claim"])) == ["outbox.claim"]
    assert len(select(benches, ["outbox"])) == 3
    assert len(select(benches, [])) == 3
    with pytest.raises(ValueError, match="no benchmark is called out"):
        select(benches, ["out"])
