"""Which words of a screen are explained: the longest form, the first that is new, each once."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.glossary import Explained, Term, explained
from kiosk.domain.language import Language, LocalizedText


def term(zh: str, en: str, *more: str) -> Term:
    return Term((zh, *more), (en,), LocalizedText(f"{zh}的意思。", f"Meaning of {en}."))


INSURED = term("参保", "enrolment", "医保参保")
RECORD = term("参保证明", "insurance record")
FILING = term("备案", "filing")
ABROAD = term("异地就医备案", "filing for treatment elsewhere")
TERMS = (INSURED, FILING, RECORD, ABROAD)


def words(*places: str, language: Language = Language.ZH) -> list[str]:
    """What is explained below each place; empty for nothing."""
    return [found.word if found else "" for found in explained(places, TERMS, language)]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("办理异地就医备案", "异地就医备案"),
        ("先备案，再办异地就医备案", "备案"),
        ("打印参保证明", "参保证明"),
        ("医保参保证明", "医保参保"),
        ("参保登记", "参保"),
        ("什么也没有", ""),
        ("", ""),
    ],
)
def test_of_words_that_begin_together_the_longest_is_explained(text: str, word: str) -> None:
    assert words(text) == [word]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Filing for treatment elsewhere", "Filing for treatment elsewhere"),
        ("Kind of filing", "filing"),
        ("Profiling of filings", ""),
    ],
)
def test_english_words_are_whole_words_with_or_without_capitals(text: str, word: str) -> None:
    assert words(text, language=Language.EN) == [word]


def test_each_word_is_explained_once_a_screen_and_each_place_explains_one() -> None:
    assert words("备案", "备案和参保", "备案、参保", "参保证明") == ["备案", "参保", "", "参保证明"]


def test_another_form_of_the_same_word_is_not_explained_again() -> None:
    assert words("医保参保", "参保") == ["医保参保", ""]


def test_a_resident_reads_the_meaning_in_the_own_language() -> None:
    assert explained(["备案"], TERMS, Language.ZH) == (Explained("备案", "备案的意思。"),)
    assert explained(["A Filing"], TERMS, Language.EN) == (Explained("Filing", "Meaning of filing."),)


def test_without_terms_nothing_is_explained() -> None:
    assert explained(["备案", "参保"], (), Language.ZH) == (None, None)


@given(st.lists(st.text("参保证明备案异地就医医的", max_size=12), max_size=6))
def test_every_place_has_its_answer_and_what_is_explained_stands_in_it(places: list[str]) -> None:
    found = explained(places, TERMS, Language.ZH)
    assert len(found) == len(places)
    assert all(one.word in place for one, place in zip(found, places, strict=True) if one)
    meanings = [one.meaning for one in found if one]
    assert len(meanings) == len(set(meanings))
