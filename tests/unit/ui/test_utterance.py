"""What may be said: phrases of one breath, and never a number that belongs to a person."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.utterance import MARK, phrases, spoken, without_numbers, written


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("请放卡。放好不要动。", ["请放卡。", "放好不要动。"]),
        ("您还在吗？还在就按一下", ["您还在吗？", "还在就按一下"]),
        ("Please wait. It takes 3.5 seconds.", ["Please wait.", "It takes 3.5 seconds."]),
        ("看得清楚，就用这张；看不清，按“重拍”。", ["看得清楚，就用这张；看不清，按“重拍”。"]),
        ("一行\n又一行", ["一行", "又一行"]),
        ("", []),
    ],
)
def test_text_is_said_phrase_by_phrase(text: str, said: list[str]) -> None:
    assert phrases(text) == said


@pytest.mark.parametrize(
    "number", ["99999919580101004X", "999 *********** 004X", "999***********004X", "13800001234", "138 0000 1234"]
)
def test_a_number_of_a_person_is_not_said(number: str) -> None:
    said = without_numbers(f"您的号码是 {number}，对吗？")
    assert not re.search(r"\d{3}", said)
    assert said.startswith("您的号码是")
    assert said.endswith("，对吗？")


@pytest.mark.parametrize(
    "text", ["共 12 题", "费用 35.50 元", "2026年11月23日", "编号：Y L 0 0 0 0 ， 1 1 2 3 ， 0 0 0 1", "12345 热线"]
)
def test_counts_prices_dates_and_the_number_of_the_case_are_said(text: str) -> None:
    assert without_numbers(text) == text


def test_a_marked_number_is_said_sign_by_sign_and_shown_as_it_is_written() -> None:
    words = without_numbers(f"编号：{MARK}YL0017-2611-0001{MARK}。电话 {MARK}029-87030000{MARK}，不是 13800001234。")
    assert written(words) == "编号：YL0017-2611-0001。电话 029-87030000，不是 …。"
    assert spoken(words).startswith("编号：Y L 0 0 1 7 ， 2 6 1 1 ， 0 0 0 1。电话 0 2 9 ， 8 7 0")


@given(st.text("0123456789X", min_size=11, max_size=18).filter(lambda text: text[:10].isdigit()))
def test_no_long_number_is_ever_said(number: str) -> None:
    assert not re.search(r"\d{7}", without_numbers(f"号码{number}。"))
