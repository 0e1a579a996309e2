"""The diagrams in the README of the session core."""

from tests.unit.session.diagram import README, readme_with_diagrams


def test_the_diagrams_show_what_the_core_does_now() -> None:
    text = README.read_text(encoding="utf-8")
    assert text == readme_with_diagrams(text), "run python -m tests.unit.session.diagram"
