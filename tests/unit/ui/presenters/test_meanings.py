"""Words that need explaining, in the elder version: below a question, in a guide, below what is done together."""

from dataclasses import replace

import pytest

from kiosk.domain.glossary import Term
from kiosk.domain.language import Language, LocalizedText
from kiosk.session.screens.applying import Form
from kiosk.session.screens.browsing import Home, OneThingGuide, ServiceGuide
from kiosk.session.states import Kiosk, Mode
from tests.doubles.catalogue import CATALOGUE, HOUSING, MOVING, PHONE, POSTCODE, RESIDENCE
from tests.unit.session import stages
from ui.presenters.form import FormView, present_form
from ui.presenters.guide import GuideMeanings, present_guide
from ui.presenters.one_thing import present_one_thing


def _term(zh: str, en: str) -> Term:
    return Term((zh,), (en,), LocalizedText(f"说的是{zh}。", f"It is about the {en}."))


GLOSSARY = (
    _term("居住登记", "residence registration"),
    _term("租房合同", "lease"),
    _term("工作日", "working days"),
    _term("租住", "rented"),
    _term("邮编", "postcode"),
    _term("搬家", "moving"),
)


def knowing(kiosk: Kiosk, mode: Mode = Mode.ELDER, language: Language = Language.ZH) -> Kiosk:
    """The same with a glossary."""
    preferences = replace(kiosk.preferences, mode=mode, language=language)
    return replace(kiosk, preferences=preferences, catalogue=replace(CATALOGUE, glossary=GLOSSARY))


def guide_of(mode: Mode = Mode.ELDER, language: Language = Language.ZH) -> GuideMeanings:
    kiosk = knowing(stages.guide(mode=mode).kiosk, mode, language)
    return present_guide(kiosk, ServiceGuide(RESIDENCE)).meanings


def form_on(field: int) -> FormView:
    """The form of the elder version at this question."""
    kiosk = knowing(stages.form(mode=Mode.ELDER).kiosk)
    assert isinstance(kiosk.screen, Form)
    return present_form(kiosk, replace(kiosk.screen, first=field))


def test_an_elder_reads_what_the_words_of_a_guide_mean_each_where_it_first_stands() -> None:
    assert guide_of() == GuideMeanings(
        title="居住登记：说的是居住登记。", time_limit="工作日：说的是工作日。", materials="租房合同：说的是租房合同。"
    )


def test_where_the_name_is_plain_a_word_of_the_papers_is_explained_at_once() -> None:
    plain = replace(RESIDENCE, name=LocalizedText("办一件事", "A plain matter"))
    kiosk = knowing(stages.guide(mode=Mode.ELDER).kiosk)
    assert present_guide(kiosk, ServiceGuide(plain)).meanings == GuideMeanings(
        bring="租房合同：说的是租房合同。", time_limit="工作日：说的是工作日。"
    )


def test_a_guest_reads_it_in_english_with_a_capital() -> None:
    meanings = guide_of(language=Language.EN)
    assert meanings.title == "Residence registration: It is about the residence registration."
    assert meanings.materials == "Lease: It is about the lease."


@pytest.mark.parametrize("mode", [Mode.NORMAL, Mode.CONTRAST])
def test_who_did_not_choose_the_elder_version_reads_a_guide_without_them(mode: Mode) -> None:
    assert guide_of(mode) == GuideMeanings()


@pytest.mark.parametrize(
    ("asked", "meaning"),
    [(PHONE, ""), (POSTCODE, "邮编：说的是邮编。"), (HOUSING, "租住：说的是租住。")],
    ids=["no hard word", "in the question", "in an answer"],
)
def test_a_question_explains_one_word_of_its_own(asked: object, meaning: str) -> None:
    (field,) = form_on(next(number for number, field in enumerate(RESIDENCE.fields) if field is asked)).fields
    assert field.meaning == meaning


def test_what_is_done_together_is_explained_by_its_name() -> None:
    kiosk = knowing(stages.home(mode=Mode.ELDER).kiosk)
    assert isinstance(kiosk.screen, Home)
    assert present_one_thing(kiosk, OneThingGuide(MOVING, kiosk.screen)).meaning == "搬家：说的是搬家。"


def test_without_a_glossary_nothing_is_explained() -> None:
    kiosk = stages.guide(mode=Mode.ELDER).kiosk
    assert present_guide(kiosk, ServiceGuide(RESIDENCE)).meanings == GuideMeanings()
