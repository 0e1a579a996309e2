"""The glossary's file is taken whole, or every fault of it is named; the shipped one explains in plain words."""

from pathlib import Path

import pytest

from kiosk.catalogue_store import GLOSSARY
from kiosk.config.glossary_file import load_glossary
from kiosk.config.toml_record import ConfigError
from kiosk.domain.language import Language

TERM = """[[terms]]
zh = ["备案"]
en = ["filing"]
meaning = { zh = "先告诉有关部门。", en = "You tell the office beforehand." }
"""


def _load(tmp_path: Path, text: str) -> str:
    """The fault, or the words."""
    path = tmp_path / "terms.toml"
    path.write_text(text, encoding="utf-8")
    try:
        return ",".join(form for term in load_glossary(path) for form in term.zh)
    except ConfigError as error:
        return str(error)


def test_a_sound_file_gives_its_terms(tmp_path: Path) -> None:
    assert _load(tmp_path, TERM + TERM.replace("备案", "参保").replace("filing", "enrolment")) == "备案,参保"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (TERM.replace('["filing"]', "[]"), "terms[0].en: at least one form"),
        (TERM.replace('["filing"]', '["filing", " "]'), "terms[0].en: at least one form"),
        (TERM + TERM.replace("备案", "参保").replace("filing", "Filing"), "'filing' stands twice"),
        (TERM.replace("部门。", "部门"), "terms[0].meaning.zh: a sentence"),
        (TERM.replace("先告诉", "先告诉" * 10), "terms[0].meaning.zh: at most 20 characters"),
        (TERM.replace("zh = [", "hz = ["), "unknown key terms[0].hz"),
        ("terms = [", "terms.toml"),
    ],
)
def test_a_fault_is_named_with_its_place(tmp_path: Path, text: str, said: str) -> None:
    assert said in _load(tmp_path, text)


def test_a_file_that_is_gone_is_named(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"gone\.toml"):
        load_glossary(tmp_path / "gone.toml")


@pytest.mark.parametrize("language", Language)
def test_no_explanation_that_is_shipped_needs_one_itself(language: Language) -> None:
    terms = load_glossary(GLOSSARY)
    assert terms
    hard = [
        (form, meaning)
        for term in terms
        for form in (form.casefold() for other in terms for form in other.forms(language))
        if form in (meaning := term.meaning.in_language(language)).casefold()
    ]
    assert hard == []
