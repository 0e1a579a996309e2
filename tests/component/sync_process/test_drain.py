"""A backlog goes to a platform over real HTTP, whole; how fast is measured by `python -m tests.bench sync.drain`."""

from tests.bench.drain import drain


def test_a_backlog_of_many_cases_is_sent_to_the_last_one() -> None:
    result = drain(backlog=120, block=40)
    assert result.ours is not None
    assert result.ours > 0
