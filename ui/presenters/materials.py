"""Photographing a paper: which one, the live picture's hint, the page that was taken."""

from dataclasses import dataclass, field
from itertools import chain

from kiosk.domain.material import CARD_SIDES, MaterialTemplate, PageImage
from kiosk.session.journeys.keeping import may_have_more
from kiosk.session.screens.applying import (
    Composing,
    Cutting,
    Framing,
    Gathered,
    Inspecting,
    MaterialPhase,
    Materials,
    Outlining,
    Taking,
)
from kiosk.session.screens.screen import screen_part
from kiosk.session.states import Kiosk
from ui.presenters.problem import Problem, present_problem

_A4_RATIO = 297 / 210


@dataclass(frozen=True, slots=True)
class MaterialsView:
    """What the screen shows.

    Attributes:
        title: Name of the paper.
        hint: Which papers count.
        index: Which paper, from 0.
        count: How many papers are photographed.
        phase: framing, taking, outlining, cutting, inspecting, gathered, composing or empty.
        template: page, pages, id_card, bank_card or portrait: how it is photographed.
        side: front or back, while one side of a card is asked for; else empty.
        page_number: Which page of the paper this is, from 1.
        page_sources: Addresses of its pages that were kept, while they are looked at.
        may_have_more: Whether another page of it finds room.
        framing_hint: looking, too_dark, not_whole, hold_still, unsure or good.
        countdown: Seconds until the page is taken by itself; 0 while nothing is counted.
        countdown_share: What is left of them, 0 to 1.
        problem: Why no picture could be taken.
        camera_ready: Whether a camera is there.
        page_source: Address of the page that was taken, or of the photograph that is outlined.
        page_ratio: Its height over its width.
        found: Whether its edges, a bank card's number or the person of a portrait were found.
        sharp: Whether it can be read.
        adjustable: Whether the page can be cut at other corners.
        photograph_width: Width of the photograph that is outlined, in px.
        photograph_height: Its height.
        corners: Where the page is in it: x and y of TL TR BR BL; empty while nothing is outlined.
        part: Which part of the screen this is, for presses.
    """

    title: str = ""
    hint: str = ""
    index: int = 0
    count: int = 0
    phase: str = ""
    template: str = "page"
    side: str = ""
    page_number: int = 1
    page_sources: tuple[str, ...] = ()
    may_have_more: bool = False
    framing_hint: str = "looking"
    countdown: int = 0
    countdown_share: float = 0.0
    problem: Problem = field(default_factory=Problem)
    camera_ready: bool = True
    page_source: str = ""
    page_ratio: float = _A4_RATIO
    found: bool = True
    sharp: bool = True
    adjustable: bool = False
    photograph_width: int = 0
    photograph_height: int = 0
    corners: tuple[float, ...] = ()
    part: int = 0


def page_source(page: PageImage | None) -> str:
    """The address under which the picture provider has the page; empty without one."""
    return f"image://page/{page.page_id}" if page else ""


def present_materials(kiosk: Kiosk, screen: Materials) -> MaterialsView:
    """The paper that is asked for, in the resident's language."""
    language = kiosk.preferences.language
    papers = screen.draft.item.photographed
    paper = papers[screen.index]
    kept = screen.draft.pages_of(paper.code)
    page = _page_shown(screen.phase)
    outlined = screen.phase if isinstance(screen.phase, Outlining | Cutting) else None
    framing = screen.phase if isinstance(screen.phase, Framing) else Framing()
    return MaterialsView(
        part=screen_part(screen),
        title=paper.name.in_language(language),
        hint=paper.hint.in_language(language),
        index=screen.index,
        count=len(papers),
        phase=_phase_name(screen),
        template=paper.template.value,
        side=_side(screen),
        page_number=len(kept) + 1 if paper.template is MaterialTemplate.PAGES else 1,
        page_sources=tuple(map(page_source, kept)) if isinstance(screen.phase, Gathered) else (),
        may_have_more=may_have_more(screen),
        framing_hint=framing.hint.value,
        countdown=framing.countdown,
        countdown_share=framing.countdown / kiosk.timeouts.shutter_s,
        problem=present_problem(framing.problem, language),
        camera_ready=kiosk.devices.camera is None,
        page_source=page_source(page),
        page_ratio=page.height_px / page.width_px if page else _A4_RATIO,
        found=page.found if page else True,
        sharp=page.sharp if page else True,
        adjustable=isinstance(screen.phase, Inspecting) and screen.phase.photograph is not None,
        photograph_width=outlined.photograph.width_px if outlined else 0,
        photograph_height=outlined.photograph.height_px if outlined else 0,
        corners=tuple(chain.from_iterable(outlined.corners)) if outlined else (),
    )


def _page_shown(phase: MaterialPhase) -> PageImage | None:
    match phase:
        case Inspecting(page=page):
            return page
        case Outlining(photograph=photograph) | Cutting(photograph=photograph):
            return photograph.whole
        case Framing() | Taking() | Gathered() | Composing():
            return None


def _phase_name(screen: Materials) -> str:  # noqa: PLR0911  one line a phase
    match screen.phase:
        case Framing():
            return "framing"
        case Taking():
            return "taking"
        case Outlining():
            return "outlining"
        case Cutting():
            return "cutting"
        case Inspecting():
            return "inspecting"
        case Gathered():
            return "gathered"
        case Composing():
            return "composing"


def _side(screen: Materials) -> str:
    """The side that is being photographed; with both of them kept, or a page from before, none."""
    if screen.material.template is not MaterialTemplate.ID_CARD or len(screen.sides) == CARD_SIDES:
        return ""
    return "back" if screen.sides else "front"
