"""What stands on a page, before it is set: all of it is text, whatever a person wrote."""

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drivers.document_printer.drawings import signature_drawing
from drivers.document_printer.pages import page_of
from kiosk.domain.case import ConfirmedSignature, Signature
from kiosk.domain.language import Language, LocalizedText
from tests.doubles.people import QIN_XIAOHE
from tests.unit.drivers.document_printer.samples import CATALOGUE, application, certificate, imprint, notice

_MARKUP = "<script>1</script><img src='file:///etc/passwd'>{{ imprint }}{% raw %}&lt;\u202e"
_PLAIN = application(typed="")


def _tags(page: str) -> list[str]:
    return re.findall(r"<[^>]*>", page)


@given(st.text(max_size=60))
def test_nothing_that_is_typed_becomes_markup(typed: str) -> None:
    plain, page = page_of(application(typed="x")), page_of(application(typed=f"x{typed}"))
    assert _tags(page) == _tags(plain)


@pytest.mark.parametrize("language", Language)
def test_a_name_that_is_markup_stands_there_as_it_is_written(language: Language) -> None:
    page = page_of(application(language, card=replace(QIN_XIAOHE, name=_MARKUP, address=_MARKUP), typed=_MARKUP))
    assert "<script" not in page
    assert "file:" not in re.sub(r">[^<]*<", "><", page)
    assert "{{ imprint }}" in page


def test_a_platform_that_sends_markup_gets_text() -> None:
    strange = LocalizedText(_MARKUP, _MARKUP)
    issued = replace(certificate().issued, statement=strange, title=strange, authority=strange, serial_no=_MARKUP)
    page = page_of(replace(certificate(), issued=issued))
    assert "<script" not in page


@pytest.mark.parametrize("language", Language)
def test_every_item_has_its_notice(language: Language) -> None:
    for item in CATALOGUE.items:
        page = page_of(replace(notice(language), item=item))
        assert item.name.in_language(language).replace("'", "&#39;") in page


def test_a_notice_has_a_box_for_each_paper_to_bring() -> None:
    page = page_of(notice())
    assert page.count('class="tick"><span>') == 2
    assert "2 样" in page


def test_what_is_applied_for_elsewhere_promises_nothing_of_this_kiosk() -> None:
    elsewhere = next(item for item in CATALOGUE.items if not item.here and item.photographed)
    page = page_of(replace(notice(), item=elsewhere))
    assert "带原件" in page
    assert [words for words in ("在本机", "现场拍摄", "现场生成") if words in page] == []


def test_an_answer_is_told_in_words_and_an_empty_one_not_at_all() -> None:
    page = page_of(application())
    assert "在这里工作" in page
    assert "2025年3月24日" in page
    assert "备注" not in page_of(_PLAIN)


def test_who_cannot_draw_has_confirmed() -> None:
    page = page_of(application(signature=ConfirmedSignature()))
    assert "申请人已当面确认，未手写签名" in page
    assert 'alt="签名"' not in page
    assert signature_drawing(Signature()) == ""


def test_an_item_without_signature_has_no_line_for_one() -> None:
    assert "申请人签名" not in page_of(replace(application(), signature=None))


def test_a_specimen_says_so() -> None:
    assert "样张" in page_of(certificate())
    assert "样张" not in page_of(certificate(sample=False))


def test_the_repr_of_a_document_is_not_personal() -> None:
    for document in (application(), certificate(), notice()):
        assert QIN_XIAOHE.name not in repr(document)
        assert QIN_XIAOHE.id_number not in repr(document)
    assert imprint().station.phone == "12345"
