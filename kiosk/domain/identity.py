"""Who stands at the kiosk: the resident ID card as it was read, and the rules a card must meet.

The photograph and fingerprints of the card are not kept: nothing here needs them.
"""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from kiosk.domain.failure import FailureCode
from kiosk.domain.id_number import birth_date_of, is_male_number, is_valid_id_number


class Sex(StrEnum):
    """GB/T 2261.1."""

    UNKNOWN = "0"
    MALE = "1"
    FEMALE = "2"
    UNSPECIFIED = "9"


@dataclass(frozen=True, slots=True)
class IdentityCard:
    """A second-generation resident ID card. Its repr shows nothing personal.

    Attributes:
        name: As printed, without padding.
        sex: GB/T 2261.1.
        nation_code: GB/T 3304 as two digits; codes outside the table are kept raw.
        birth_date: From the card's own field, not from the number.
        address: Registered address.
        id_number: GB 11643, 18 characters, X in upper case.
        issuing_authority: Police bureau that issued the card.
        valid_from: First day of validity.
        valid_to: Last day of validity; None means long-term (长期).
    """

    name: str = field(repr=False)
    sex: Sex = field(repr=False)
    nation_code: str = field(repr=False)
    birth_date: date = field(repr=False)
    address: str = field(repr=False)
    id_number: str = field(repr=False)
    issuing_authority: str = field(repr=False)
    valid_from: date = field(repr=False)
    valid_to: date | None = field(repr=False)


def card_problem(card: IdentityCard, today: date) -> FailureCode | None:
    """Why `card` cannot be used on `today`, or None.

    The number must be well formed and agree with the card's birth date and sex; the day must lie within validity.
    """
    if not card.name or not is_valid_id_number(card.id_number):
        return FailureCode.CARD_DATA_INVALID
    if birth_date_of(card.id_number) != card.birth_date:
        return FailureCode.CARD_DATA_INVALID
    number_sex = Sex.MALE if is_male_number(card.id_number) else Sex.FEMALE
    if card.sex in (Sex.MALE, Sex.FEMALE) and card.sex != number_sex:
        return FailureCode.CARD_DATA_INVALID
    if today < card.valid_from:
        return FailureCode.CARD_NOT_YET_VALID
    if card.valid_to is not None and today > card.valid_to:
        return FailureCode.CARD_EXPIRED
    return None


_NATION_LIST = """
汉 蒙古 回 藏 维吾尔 苗 彝 壮 布依 朝鲜 满 侗 瑶 白 土家 哈尼 哈萨克 傣 黎 傈僳 佤 畲 高山 拉祜 水 东乡 纳西 景颇
柯尔克孜 土 达斡尔 仫佬 羌 布朗 撒拉 毛南 仡佬 锡伯 阿昌 普米 塔吉克 怒 乌孜别克 俄罗斯 鄂温克 德昂 保安 裕固 京
塔塔尔 独龙 鄂伦春 赫哲 门巴 珞巴 基诺
"""
_NATIONS = tuple(_NATION_LIST.split())


def nation_name(code: str) -> str:
    """The nation's name for a GB/T 3304 code, or the raw code where the table has none."""
    index = int(code) - 1 if code.isascii() and code.isdigit() else -1
    return _NATIONS[index] if 0 <= index < len(_NATIONS) else code
