"""Documents as HTML for A4, by the templates in assets/documents.

Whatever a person or the platform wrote is text: the templates escape all of it, and a page may load nothing.
"""

from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from drivers.document_printer.drawings import code_drawing, mark_drawing, signature_drawing
from kiosk.domain.case import Signature
from kiosk.domain.catalogue import ServiceItem
from kiosk.domain.document import ApplicationCopy, GuideNotice, Imprint, IssuedCertificate, ResultCertificate
from kiosk.domain.form import FieldKind, FieldValue, FormField
from kiosk.domain.holder import Holder
from kiosk.domain.identity import Sex
from kiosk.domain.language import Language, LocalizedText
from kiosk.domain.material import MaterialSupply

if TYPE_CHECKING:
    from jinja2 import Environment

_TEMPLATES = Path(__file__).parents[2] / "assets" / "documents"
_TAGS = {Language.ZH: "zh-CN", Language.EN: "en"}
_SUPPLY = {
    MaterialSupply.CARD: LocalizedText("带原件，不用复印", "Bring it, no copy"),
    MaterialSupply.GENERATED: LocalizedText("不用填，现场生成", "Made for you here"),
    MaterialSupply.SHARED: LocalizedText("不用带，已有电子数据", "On file already"),
    MaterialSupply.PHOTOGRAPH: LocalizedText("带原件，现场拍摄", "Bring it, photographed"),
}
_SUPPLY_ELSEWHERE = _SUPPLY | {
    MaterialSupply.CARD: LocalizedText("带原件", "Bring it"),
    MaterialSupply.GENERATED: LocalizedText("到窗口填", "Filled in at the window"),
    MaterialSupply.PHOTOGRAPH: LocalizedText("带原件", "Bring it"),
}
_SUPPLIED = {
    MaterialSupply.CARD: LocalizedText("已读卡", "Card read"),
    MaterialSupply.GENERATED: LocalizedText("本机生成", "Made here"),
    MaterialSupply.SHARED: LocalizedText("共享数据", "On file"),
    MaterialSupply.PHOTOGRAPH: LocalizedText("已拍摄，随件提交", "Photographed"),
}
_BROUGHT = (MaterialSupply.CARD, MaterialSupply.PHOTOGRAPH)
_SEX = {Sex.MALE: LocalizedText("男", "Male"), Sex.FEMALE: LocalizedText("女", "Female")}
_NAME, _SEX_NAME = LocalizedText("姓名", "Name"), LocalizedText("性别", "Sex")
_NUMBER, _ADDRESS = LocalizedText("公民身份号码", "ID number"), LocalizedText("住址", "Address")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def page_of(document: GuideNotice | ApplicationCopy | ResultCertificate) -> str:
    """The whole document as HTML."""
    language = document.imprint.language
    match document:
        case GuideNotice(item=item):
            return _filled("notice.html", document.imprint, {"item": item, **_guide_words(item, language)})
        case ApplicationCopy():
            return _filled("application.html", document.imprint, _application_words(document, language))
        case ResultCertificate(issued=issued):
            return _filled("certificate.html", document.imprint, _certificate_words(issued))


def day_in_words(day: date, language: Language) -> str:
    """`2026年11月23日` or `23 November 2026`."""
    match language:
        case Language.ZH:
            return f"{day.year}年{day.month}月{day.day}日"
        case Language.EN:
            return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def _guide_words(item: ServiceItem, language: Language) -> dict[str, object]:
    return {
        "materials": _materials(item, language, _SUPPLY if item.here else _SUPPLY_ELSEWHERE),
        "brought": sum(material.supply in _BROUGHT for material in item.materials),
        "steps": item.next_steps.in_language(language),
    }


def _application_words(copy: ApplicationCopy, language: Language) -> dict[str, object]:
    values = dict(copy.form)
    drawn = signature_drawing(copy.signature) if isinstance(copy.signature, Signature) else ""
    return {
        "item": copy.item,
        "local_no": copy.local_no,
        "case_no": copy.case_no,
        "handed_in_at": copy.handed_in_at,
        "applicant": _applicant(copy.applicant, language),
        "answers": [
            (field.label.in_language(language), text)
            for field in copy.item.fields
            if (text := _answer(field, values.get(field.key), language))
        ],
        "materials": _materials(copy.item, language, _SUPPLIED),
        "signed": copy.signature is not None,
        "signature": drawn,
    }


def _certificate_words(certificate: IssuedCertificate) -> dict[str, object]:
    code = f"{certificate.verification_url}?code={certificate.verification_code}"
    return {
        "title": certificate.title,
        "serial_no": certificate.serial_no,
        "statement": certificate.statement,
        "facts": certificate.facts,
        "authority": certificate.authority,
        "issued_on": certificate.issued_on,
        "verification_code": certificate.verification_code,
        "verification_url": certificate.verification_url,
        "code": code_drawing(code),
        "sample": certificate.sample,
    }


def _materials(
    item: ServiceItem, language: Language, how: dict[MaterialSupply, LocalizedText]
) -> list[dict[str, object]]:
    return [
        {
            "name": material.name.in_language(language),
            "hint": material.hint.in_language(language),
            "supply": how[material.supply].in_language(language),
            "brought": material.supply in _BROUGHT,
        }
        for material in item.materials
    ]


def _applicant(card: Holder, language: Language) -> list[tuple[str, str]]:
    told = [
        (_NAME, card.name or card.english_name),
        (_SEX_NAME, _SEX[card.sex].in_language(language) if card.sex in _SEX else ""),
        (_NUMBER, card.id_number),
        (_ADDRESS, card.address),
    ]
    return [(name.in_language(language), value) for name, value in told if value]


def _answer(field: FormField, given: FieldValue | None, language: Language) -> str:
    value = given.value.strip() if given else ""
    match field.kind:
        case FieldKind.CHOICE:
            return next((c.label.in_language(language) for c in field.choices if c.code == value), value)
        case FieldKind.DATE:
            try:
                return day_in_words(date.fromisoformat(value), language)
            except ValueError:
                return value
        case FieldKind.TEXT | FieldKind.PHONE:
            return value


def _filled(template: str, imprint: Imprint, words: dict[str, object]) -> str:
    language = imprint.language

    def localized(text: LocalizedText) -> str:
        return text.in_language(language)

    def written(zh: str, en: str) -> str:
        return zh if language is Language.ZH else en

    def day(at: date | datetime) -> str:
        return day_in_words(at, language)

    return (
        _environment()
        .get_template(template)
        .render(**words, imprint=imprint, lang=_TAGS[language], t=localized, w=written, day=day, **_furniture())
    )


@cache
def _furniture() -> dict[str, object]:
    from markupsafe import Markup

    style = (_TEMPLATES / "page.css").read_text(encoding="utf-8")
    return {"style": Markup(style), "mark": mark_drawing()}  # noqa: S704  our own file, from the installation


@cache
def _environment() -> "Environment":
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    return Environment(loader=FileSystemLoader(_TEMPLATES), autoescape=True, undefined=StrictUndefined)
