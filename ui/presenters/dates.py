"""Dates in words, as residents of each language write them; not by the locale of the machine, which is one for all."""

from datetime import date, datetime

from kiosk.domain.language import Language

_WEEKDAYS_ZH = "一二三四五六日"
_WEEKDAYS_EN = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS_EN = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def day_in_words(day: date, language: Language) -> str:
    """`2026年11月23日` or `23 November 2026`."""
    match language:
        case Language.ZH:
            return f"{day.year}年{day.month}月{day.day}日"
        case Language.EN:
            return f"{day.day} {_month(day)} {day.year}"


def weekday_in_words(day: date, language: Language) -> str:
    """`11月23日　星期一` or `Monday, 23 November`."""
    match language:
        case Language.ZH:
            return f"{day.month}月{day.day}日　星期{_WEEKDAYS_ZH[day.weekday()]}"
        case Language.EN:
            return f"{_WEEKDAYS_EN[day.weekday()]}, {day.day} {_month(day)}"


def near_day_in_words(day: date, today: date, language: Language) -> str:
    """`11月23日` or `23 November` within this year, else with its year."""
    if day.year != today.year:
        return day_in_words(day, language)
    match language:
        case Language.ZH:
            return f"{day.month}月{day.day}日"
        case Language.EN:
            return f"{day.day} {_month(day)}"


def moment_in_words(moment: datetime, language: Language) -> str:
    """`11月23日 14:26` or `23 November, 14:26`."""
    match language:
        case Language.ZH:
            return f"{moment.month}月{moment.day}日 {moment:%H:%M}"
        case Language.EN:
            return f"{moment.day} {_month(moment)}, {moment:%H:%M}"


def _month(day: date) -> str:
    return _MONTHS_EN[day.month - 1]
