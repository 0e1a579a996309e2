"""Everything once more: applicant, answers, materials, and the statement of truth."""

from dataclasses import dataclass, field
from datetime import date

from kiosk.domain.form import FieldKind, FormField
from kiosk.domain.holder import evidence_of
from kiosk.domain.language import Language
from kiosk.domain.masking import id_number_on_screen, phone_on_screen
from kiosk.domain.material import MaterialSupply
from kiosk.session.screens.applying import Review
from kiosk.session.screens.draft import Draft
from kiosk.session.states import Kiosk
from ui.presenters.dates import day_in_words
from ui.presenters.materials import page_source
from ui.presenters.problem import Problem, present_problem


@dataclass(frozen=True, slots=True)
class ReviewRow:
    """One answer."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class ReviewMaterial:
    """One material. The first of its pages is shown.

    Attributes:
        name: Its name.
        supply: card, phone, social_security_card, generated, shared or photograph.
        page_source: Address of the picture of its first page; empty where there is none.
        page_count: How many pages it has.
    """

    name: str
    supply: str
    page_source: str
    page_count: int


@dataclass(frozen=True, slots=True)
class ReviewView:
    """What the review shows.

    Attributes:
        item_name: What is applied for.
        name: The applicant.
        id_masked: The number, 3 + 4.
        evidence: By what the applicant showed who they are: card, phone or social_security_card.
        rows: The answers, in the order of the form.
        materials: The materials, in their order.
        exempt_count: How many materials need no paper.
        photographed: Whether any was photographed here.
        signature: Whether a signature follows.
        confirmed: Whether the statement is ticked.
        problem: Why the last submit stored nothing.
    """

    item_name: str = ""
    name: str = ""
    id_masked: str = ""
    evidence: str = "card"
    rows: tuple[ReviewRow, ...] = ()
    materials: tuple[ReviewMaterial, ...] = ()
    exempt_count: int = 0
    photographed: bool = False
    signature: bool = True
    confirmed: bool = False
    problem: Problem = field(default_factory=Problem)


def present_review(kiosk: Kiosk, screen: Review) -> ReviewView:
    """The review in the resident's language."""
    language = kiosk.preferences.language
    draft, item = screen.draft, screen.draft.item
    evidence = evidence_of(draft.card).value
    return ReviewView(
        item_name=item.name.in_language(language),
        name=draft.card.name,
        id_masked=id_number_on_screen(draft.card.id_number),
        evidence=evidence,
        rows=tuple(
            ReviewRow(asked.label.in_language(language), text)
            for asked in item.fields
            if (text := _answer(draft, asked, language))
        ),
        materials=tuple(
            ReviewMaterial(
                material.name.in_language(language),
                evidence if material.supply is MaterialSupply.CARD else material.supply.value,
                page_source(next(iter(draft.pages_of(material.code)), None)),
                len(draft.pages_of(material.code)),
            )
            for material in item.materials
        ),
        exempt_count=sum(material.supply is not MaterialSupply.PHOTOGRAPH for material in item.materials),
        photographed=bool(item.photographed),
        signature=item.signature,
        confirmed=screen.confirmed,
        problem=present_problem(screen.problem, language),
    )


def _answer(draft: Draft, asked: FormField, language: Language) -> str:
    given = draft.values.get(asked.key)
    value = given.value.strip() if given else ""
    match asked.kind:
        case FieldKind.TEXT:
            return value
        case FieldKind.PHONE:
            return phone_on_screen(value)
        case FieldKind.DATE:
            return day_in_words(date.fromisoformat(value), language) if value else ""
        case FieldKind.CHOICE:
            labels = {choice.code: choice.label.in_language(language) for choice in asked.choices}
            return labels.get(value, "")
