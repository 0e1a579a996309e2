"""All rules, by name. A rule takes a shot and tells what breaks it; it knows no exemptions."""

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType

from tests.check.words import staff_words
from tests.component.matrix.contrast_rule import texts_stand_out
from tests.component.matrix.shot import Finding, Shot
from tests.component.matrix.target_rules import (
    choices_are_few,
    tab_follows_reading,
    targets_are_large,
    targets_are_named,
    targets_stand_apart,
)
from tests.component.matrix.text_rules import (
    english_is_english,
    marks_are_in_order,
    texts_are_large,
    texts_are_whole,
    texts_stand_apart,
)

Rule = Callable[[Shot], Iterator[str]]


def qt_is_content(shot: Shot) -> Iterator[str]:
    """No warning of Qt while it came up."""
    yield from shot.warnings


def residents_are_spoken_to(shot: Shot) -> Iterator[str]:
    """No remedy for staff is shown or spoken to residents, and no code is spoken."""
    for words in (*(text.text for text in shot.texts), *shot.spoken):
        yield from staff_words(words)
    for words in shot.spoken:
        yield from staff_words(words, spoken=True)


RULES: Mapping[str, Rule] = MappingProxyType(
    {
        "loads": qt_is_content,
        "whole": texts_are_whole,
        "apart": texts_stand_apart,
        "type": texts_are_large,
        "contrast": texts_stand_out,
        "targets": targets_are_large,
        "gaps": targets_stand_apart,
        "names": targets_are_named,
        "tab": tab_follows_reading,
        "choices": choices_are_few,
        "english": english_is_english,
        "marks": marks_are_in_order,
        "staff": residents_are_spoken_to,
    }
)


def judge(shot: Shot) -> list[Finding]:
    """Everything that is wrong with a shot."""
    return [
        Finding(name, shot.screen, shot.state, shot.setting, what)
        for name, rule in RULES.items()
        for what in dict.fromkeys(rule(shot))
    ]
