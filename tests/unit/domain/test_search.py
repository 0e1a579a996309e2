"""What somebody types, and what they find first."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.catalogue import Catalogue, Leg, OneThing, ServiceItem
from kiosk.domain.language import LocalizedText
from kiosk.domain.pinyin import readings_of
from kiosk.domain.search import index_of
from tests.doubles.catalogue import RESIDENCE


def _item(code: str, zh: str, short: str, en: str, *keywords: str, frequent: bool = False) -> ServiceItem:
    return replace(
        RESIDENCE,
        code=code,
        name=LocalizedText(zh, en),
        short_name=LocalizedText(short, en),
        keywords=keywords,
        frequent=frequent,
    )


PERMIT = _item("permit", "居住证首次申领", "居住证", "Residence permit", "暂住证")
SENIOR = _item("senior", "老年人优待证", "老年优待证", "Senior card", "老年证", "敬老卡")
ALLOWANCE = _item("allowance", "高龄老人补贴申领", "高龄补贴", "Senior allowance", "老年补贴")
GROWTH = _item("growth", "成长档案查询", "成长档案", "Growth file")
WOMEN = _item("women", "妇女就业登记", "妇女就业", "Women's work")
BABY = OneThing(
    "baby",
    LocalizedText("新生儿出生一件事", "A new baby"),
    LocalizedText("新生儿出生", "A new baby"),
    "baby",
    (Leg(LocalizedText("生育费用报销", "Expenses"), LocalizedText("票据", "Receipts")),),
    LocalizedText("窗口", "A window"),
    ("上户口",),
)
INDEX = index_of(Catalogue("1", (PERMIT, SENIOR, ALLOWANCE, GROWTH, WOMEN), (BABY,)))


def _found(query: str) -> list[str]:
    return [entry.code for entry in INDEX.find(query)]


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("居住证", "permit"),
        ("首次申领", "permit"),
        ("暂住", "permit"),
        ("jzz", "permit"),
        ("JZZ", "permit"),
        ("juzhuzheng", "permit"),
        ("ju zhu zheng", "permit"),
        ("juzhu", "permit"),
        ("zhuzheng", "permit"),
        ("residence", "permit"),
        ("permit", "permit"),
        ("Residence-Permit", "permit"),
        ("老年证", "senior"),
        ("lnz", "senior"),
        ("敬老卡", "senior"),
        ("senior card", "senior"),
        ("chengzhang", "growth"),
        ("chengchang", "growth"),
        ("funv", "women"),
        ("funu", "women"),
        ("报销", "baby"),
        ("shanghukou", "baby"),
        ("baby", "baby"),
    ],
)
def test_somebody_finds_it_by_name_by_common_word_by_pinyin_or_in_english(query: str, first: str) -> None:
    assert _found(query)[0] == first


@pytest.mark.parametrize("query", ["", "  ", "。", "-", "xyzq", "uzhu", "护照", "\n"])
def test_what_is_not_there_is_not_found(query: str) -> None:
    assert _found(query) == []


def test_the_name_goes_before_the_beginning_the_common_word_and_the_middle() -> None:
    exact = _item("exact", "证", "证", "Card")
    prefix = _item("prefix", "证明打印", "证明", "Print")
    keyword = _item("keyword", "打印", "打印", "Print", "证件")
    middle = _item("middle", "办证", "办理", "Do")
    index = index_of(Catalogue("1", (middle, keyword, prefix, exact)))
    assert [entry.code for entry in index.find("证")] == ["exact", "prefix", "keyword", "middle"]


def test_among_equals_what_is_asked_for_often_goes_first_then_the_order_of_the_catalogue() -> None:
    rare, often = (_item(code, "补贴", "补贴", "Aid", frequent=code == "often") for code in ("rare", "often"))
    index = index_of(Catalogue("1", (rare, often)))
    assert [entry.code for entry in index.find("bt")] == ["often", "rare"]


def test_a_name_of_many_polyphonic_characters_is_still_found_by_what_it_looks_like() -> None:
    many = _item("many", "长重行乐长重行乐", "长重行乐", "Many")
    assert index_of(Catalogue("1", (many,))).find("重行乐长")


@given(st.text(max_size=12))
def test_whatever_is_typed_finds_only_what_is_there(query: str) -> None:
    assert set(_found(query)) <= {"permit", "senior", "allowance", "growth", "women", "baby"}


def test_a_character_is_read_in_every_way_and_latin_letters_in_none() -> None:
    readings = readings_of("长女a")
    assert set(readings) == {"长", "女"}
    assert {"chang", "zhang"} <= set(readings["长"])
    assert {"nv", "nu"} <= set(readings["女"])
