"""Documents of invented people, over the catalogue as it is shipped."""

import math
from datetime import UTC, date, datetime

from kiosk.config.catalogue_file import load_catalogue
from kiosk.config.files import ASSETS
from kiosk.domain.case import GivenSignature, Signature, Stroke
from kiosk.domain.catalogue import ServiceItem
from kiosk.domain.document import ApplicationCopy, GuideNotice, Imprint, IssuedCertificate, ResultCertificate
from kiosk.domain.form import FieldKind, FieldValue, FormField, ValueSource
from kiosk.domain.identity import IdentityCard
from kiosk.domain.language import Language, LocalizedText
from kiosk.domain.station import Station
from tests.doubles.people import QIN_XIAOHE

_AT = datetime(2026, 11, 30, 9, 41, tzinfo=UTC)
_STATION = Station("YL-0017", LocalizedText("田园路邮政驿站", "Tianyuan Road Post Office"), "12345", "999999000000")
CATALOGUE = load_catalogue(ASSETS / "catalogue" / "catalogue.toml")


def imprint(language: Language = Language.ZH) -> Imprint:
    return Imprint(_STATION, language, _AT)


def item(word: str = "RESIDENCE") -> ServiceItem:
    return next(item for item in CATALOGUE.items if word in item.code)


def drawn_name() -> Signature:
    """Three strokes that look like somebody signed."""
    wave: Stroke = tuple((10 + 0.5 * n, 18 + 6 * math.sin(n / 4) - n / 9) for n in range(80))
    return Signature((((12.0, 8.0), (20.0, 26.0)), ((8.0, 14.0), (26.0, 11.0)), wave), 120, 50)


def notice(language: Language = Language.ZH, word: str = "RESIDENCE") -> GuideNotice:
    return GuideNotice(imprint(language), item(word))


def application(
    language: Language = Language.ZH,
    *,
    card: IdentityCard = QIN_XIAOHE,
    typed: str = "样板省示例市试验区麦香路 1 号 3 单元 502 室",
    signature: GivenSignature | None = None,
    word: str = "RESIDENCE",
) -> ApplicationCopy:
    wanted = item(word)
    form = tuple((field.key, FieldValue(_value(field, typed), ValueSource.RESIDENT)) for field in wanted.fields)
    return ApplicationCopy(
        imprint(language),
        wanted,
        card,
        form,
        signature or drawn_name(),
        "YL0017-20261130-0042",
        "SAMPLE-2026-8841",
        _AT,
    )


def certificate(language: Language = Language.ZH, *, sample: bool = True) -> ResultCertificate:
    issued = IssuedCertificate(
        title=LocalizedText("参保证明", "Certificate of insurance"),
        serial_no="SAMPLE-2026-000173",
        statement=LocalizedText(
            "兹证明秦小禾（公民身份号码见下表）自二〇一九年三月起参加企业职工基本养老保险，至二〇二六年十月累计缴费九十二个月。",
            "This certifies that the person named below has been insured since March 2019, for 92 months by now.",
        ),
        facts=(
            (LocalizedText("姓名", "Name"), QIN_XIAOHE.name),
            (LocalizedText("公民身份号码", "ID number"), QIN_XIAOHE.id_number),
            (LocalizedText("参保状态", "State"), "正常缴费"),
        ),
        authority=LocalizedText("示例市社会保险服务中心", "Sample City Social Insurance Centre"),
        issued_on=date(2026, 11, 30),
        verification_code="8F3K-QX7M-22TA",
        verification_url="https://verify.example/check",
        sample=sample,
    )
    return ResultCertificate(imprint(language), issued)


def _value(field: FormField, typed: str) -> str:
    match field.kind:
        case FieldKind.CHOICE:
            return field.choices[0].code
        case FieldKind.DATE:
            return "2025-03-24"
        case FieldKind.PHONE:
            return "13800000000"
        case FieldKind.TEXT:
            return typed
