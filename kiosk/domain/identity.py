"""An identity card as it was read, and what a phone tells of its holder.

The photograph and fingerprints of the card are not kept: nothing here needs them.
"""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import ClassVar

from kiosk.domain.id_number import is_male_number


class Sex(StrEnum):
    """GB/T 2261.1."""

    UNKNOWN = "0"
    MALE = "1"
    FEMALE = "2"
    UNSPECIFIED = "9"


class CardKind(StrEnum):
    """The kinds of identity card that carry a SAM-readable chip."""

    RESIDENT = "resident"
    RESIDENCE_PERMIT = "residence_permit"  # of people from Hong Kong, Macau and Taiwan
    FOREIGNER_2017 = "foreigner_2017"  # foreigner's permanent residence, number of 15 characters
    FOREIGNER_2023 = "foreigner_2023"  # the same since 2023-12-01, number of 18 digits


@dataclass(frozen=True, slots=True)
class IdentityCard:
    """An identity card, a resident's unless `kind` says otherwise. Its repr shows nothing personal.

    Attributes:
        name: In Chinese, as printed, without padding; empty on the card of a foreigner who has none.
        sex: GB/T 2261.1.
        nation_code: GB/T 3304 as two digits; codes outside the table are kept raw. Residents only.
        birth_date: From the card's own field, not from the number.
        address: Where the person is registered: the address added to the chip last, or else the printed one.
        id_number: GB 11643, 18 characters, X in upper case; a foreigner's has its own form.
        issuing_authority: Police bureau that issued the card; on a foreigner's of 2017 the code of the authority.
        valid_from: First day of validity.
        valid_to: Last day of validity; None means long-term (长期).
        kind: What kind of card it is.
        english_name: On foreigners' cards.
        nationality: GB/T 2659, three letters, kept raw; on foreigners' cards.
        issue_count: How often the card was issued or renewed, as it stands on permits and foreigners' cards of 2023.
        travel_document: Number of the travel pass; on residence permits.
        printed_address: The printed address where a newer one took its place, else empty.
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
    kind: CardKind = field(default=CardKind.RESIDENT, repr=False)
    english_name: str = field(default="", repr=False)
    nationality: str = field(default="", repr=False)
    issue_count: str = field(default="", repr=False)
    travel_document: str = field(default="", repr=False)
    printed_address: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class PhoneIdentity:
    """Who signed in by phone, as the platform tells it; less than a card tells. Its repr shows nothing personal.

    Attributes:
        name: In Chinese.
        sex: From the number.
        birth_date: From the number.
        id_number: GB 11643, 18 characters, X in upper case.
        valid_from: First day of validity of the holder's ID card.
        valid_to: Last day of its validity; None means long-term (长期).
        session: The holder's session at the platform, opaque and short; it goes with the identity and nowhere else.
        nation_code: Not told.
        address: Not told.
        issuing_authority: Not told.
        english_name: Not told.
    """

    name: str = field(repr=False)
    sex: Sex = field(repr=False)
    birth_date: date = field(repr=False)
    id_number: str = field(repr=False)
    valid_from: date = field(repr=False)
    valid_to: date | None = field(repr=False)
    session: str = field(default="", repr=False)
    nation_code: ClassVar[str] = ""
    address: ClassVar[str] = ""
    issuing_authority: ClassVar[str] = ""
    english_name: ClassVar[str] = ""


def sex_of(id_number: str) -> Sex:
    """The sex that a valid number tells."""
    return Sex.MALE if is_male_number(id_number) else Sex.FEMALE


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
