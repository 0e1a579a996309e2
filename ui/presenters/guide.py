"""The service guide: six headings in their order, and whether one can begin here and now."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from kiosk.domain.catalogue import ServiceItem
from kiosk.domain.language import Language, LocalizedText
from kiosk.domain.material import MaterialRequirement, MaterialSupply
from kiosk.session.journeys.home import blocked_by
from kiosk.session.screens.browsing import ServiceGuide
from kiosk.session.states import Kiosk
from ui.presenters.meanings import present_meanings
from ui.presenters.page_print import PageView, present_page
from ui.presenters.problem import Problem, present_problem

_SUPPLY = {
    MaterialSupply.CARD: LocalizedText("要带，不用复印", "Bring it, no copy"),
    MaterialSupply.GENERATED: LocalizedText("不用填", "Made for you"),
    MaterialSupply.SHARED: LocalizedText("不用带", "On file already"),
    MaterialSupply.PHOTOGRAPH: LocalizedText("现场拍摄", "Photograph here"),
}


_BROUGHT = LocalizedText("请带上", "Please bring it")
_ELSEWHERE = LocalizedText("这里先看说明，办理{}。", "{}. Here you can only read about it.")


@dataclass(frozen=True, slots=True)
class GuideMaterial:
    """One material.

    Attributes:
        name: What the resident calls the paper.
        supply: How it comes in, in words.
        hint: Which papers count; may be empty.
        asked: Whether it is photographed here.
        brought: Whether the resident must bring it.
    """

    name: str
    supply: str
    hint: str
    asked: bool
    brought: bool


@dataclass(frozen=True, slots=True)
class GuideMeanings:
    """Words explained below the places where they first stand, in the order of the elder version; empty for none."""

    title: str = ""
    bring: str = ""
    time_short: str = ""
    conditions: str = ""
    result: str = ""
    time_limit: str = ""
    materials: str = ""
    basis: str = ""


@dataclass(frozen=True, slots=True)
class GuideView:
    """What the guide shows. Names follow the headings of `kiosk.domain.catalogue.Guide`."""

    title: str = ""
    basis: str = ""
    conditions: str = ""
    materials: tuple[GuideMaterial, ...] = ()
    time_limit: str = ""
    time_short: str = ""
    fee: str = ""
    fee_short: str = ""
    result: str = ""
    minutes_here: int = 0
    sample: bool = False
    blocked: Problem = field(default_factory=Problem)
    page: PageView = field(default_factory=PageView)
    meanings: GuideMeanings = field(default_factory=GuideMeanings)


def present_guide(kiosk: Kiosk, screen: ServiceGuide) -> GuideView:
    """The guide in the resident's language."""
    language = kiosk.preferences.language
    item, guide = screen.item, screen.item.guide
    return GuideView(
        title=item.name.in_language(language),
        basis=guide.basis.in_language(language),
        conditions=guide.conditions.in_language(language),
        materials=tuple(
            GuideMaterial(
                name=material.name.in_language(language),
                supply=_supply(item, material).in_language(language),
                hint=material.hint.in_language(language),
                asked=item.here and material.supply is MaterialSupply.PHOTOGRAPH,
                brought=_is_brought(material),
            )
            for material in item.materials
        ),
        time_limit=guide.time_limit.in_language(language),
        time_short=guide.time_short.in_language(language),
        fee=guide.fee.in_language(language),
        fee_short=guide.fee_short.in_language(language),
        result=guide.result.in_language(language),
        minutes_here=guide.minutes_here,
        sample=item.sample,
        blocked=present_problem(blocked_by(kiosk, item), language) if item.here else _elsewhere(item, language),
        page=present_page(kiosk, screen.page),
        meanings=_meanings(kiosk, item),
    )


def _meanings(kiosk: Kiosk, item: ServiceItem) -> GuideMeanings:
    """One word of the essentials, which everybody reads and which should stay on one page; then one a heading."""
    language, guide = kiosk.preferences.language, item.guide
    brought = [material for material in item.materials if _is_brought(material)]
    essentials = item.name.in_language(language), _names(brought, language), guide.time_short.in_language(language)
    first = next((at for at, line in enumerate(present_meanings(kiosk, *essentials)) if line), 0)
    rest = guide.conditions, guide.result, guide.time_limit
    return GuideMeanings(
        *present_meanings(
            kiosk,
            *(text if at == first else "" for at, text in enumerate(essentials)),
            *(text.in_language(language) for text in rest),
            _names(item.materials, language),
            guide.basis.in_language(language),
        )
    )


def _names(materials: Iterable[MaterialRequirement], language: Language) -> str:
    return "\n".join(material.name.in_language(language) for material in materials)


def _is_brought(material: MaterialRequirement) -> bool:
    return material.supply in (MaterialSupply.PHOTOGRAPH, MaterialSupply.CARD)


def _supply(item: ServiceItem, material: MaterialRequirement) -> LocalizedText:
    """How it comes in; elsewhere nobody reads a card or photographs for the resident."""
    shared = material.supply is MaterialSupply.SHARED
    return _SUPPLY[material.supply] if item.here or shared else _BROUGHT


def _elsewhere(item: ServiceItem, language: Language) -> Problem:
    """Where to go with what is explained here and applied for elsewhere; no fault, so no code."""
    return Problem(_ELSEWHERE.in_language(language).format(item.where.in_language(language)), "")
