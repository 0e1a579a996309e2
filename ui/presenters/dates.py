"""Dates in words, as residents of each language write them."""

from datetime import date

from kiosk.domain.language import Language

_WEEKDAYS_ZH = "一二三四五六日"


def day_in_words(day: date, language: Language) -> str:
    """`2026年11月23日` or `23 November 2026`."""
    match language:
        case Language.ZH:
            return f"{day.year}年{day.month}月{day.day}日"
        case Language.EN:
            return f"{day.day} {day:%B} {day.year}"


def weekday_in_words(day: date, language: Language) -> str:
    """`11月23日　星期一` or `Monday, 23 November`."""
    match language:
        case Language.ZH:
            return f"{day.month}月{day.day}日　星期{_WEEKDAYS_ZH[day.weekday()]}"
        case Language.EN:
            return f"{day:%A}, {day.day} {day:%B}"
