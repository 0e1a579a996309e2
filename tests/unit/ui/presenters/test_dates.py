"""Dates are written as residents of each language write them, whatever the machine's own language is."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from kiosk.domain.language import Language
from ui.presenters.dates import day_in_words, moment_in_words, near_day_in_words, weekday_in_words

NEW_YEAR = date(2027, 1, 1)


@pytest.mark.parametrize(("language", "words"), [(Language.ZH, "2027年1月1日"), (Language.EN, "1 January 2027")])
def test_a_day(language: Language, words: str) -> None:
    assert day_in_words(NEW_YEAR, language) == words


@pytest.mark.parametrize(("language", "words"), [(Language.ZH, "1月1日　星期五"), (Language.EN, "Friday, 1 January")])
def test_a_day_of_the_week(language: Language, words: str) -> None:
    assert weekday_in_words(NEW_YEAR, language) == words


@pytest.mark.parametrize(("language", "words"), [(Language.ZH, "12月31日 09:05"), (Language.EN, "31 December, 09:05")])
def test_a_moment(language: Language, words: str) -> None:
    moment = datetime(2026, 12, 31, 9, 5, tzinfo=ZoneInfo("Asia/Shanghai"))
    assert moment_in_words(moment, language) == words


def test_every_month_and_every_day_of_the_week_has_its_name() -> None:
    months = {day_in_words(date(2026, month, 1), Language.EN).split()[1] for month in range(1, 13)}
    days = {weekday_in_words(date(2026, 11, day), Language.EN).split(",")[0] for day in range(1, 8)}
    assert (len(months), len(days)) == (12, 7)
    assert weekday_in_words(date(2026, 11, 22), Language.ZH).endswith("日")


@pytest.mark.parametrize(
    ("language", "near", "far"), [(Language.ZH, "1月1日", "2027年1月1日"), (Language.EN, "1 January", "1 January 2027")]
)
def test_a_day_of_this_year_needs_no_year(language: Language, near: str, far: str) -> None:
    assert near_day_in_words(NEW_YEAR, date(2027, 11, 24), language) == near
    assert near_day_in_words(NEW_YEAR, date(2028, 1, 1), language) == far
