"""What becomes of a page that is kept, by the material's template: that was it, another page, or the other side."""

from dataclasses import replace

from kiosk.domain.material import CARD_SIDES, MaterialTemplate, PageImage
from kiosk.session.commands import ComposeCard, OpenCamera, RestCamera
from kiosk.session.journeys.path import enter_materials
from kiosk.session.screens.applying import Composing, Framing, Gathered, Materials
from kiosk.session.states import Kiosk
from kiosk.session.transition import Transition, update


def keep(kiosk: Kiosk, screen: Materials, page: PageImage) -> Transition:
    """Keep the page that is shown."""
    match screen.material.template:
        case MaterialTemplate.PAGES:
            return _gather(kiosk, screen, page)
        case MaterialTemplate.ID_CARD if len(screen.sides) < CARD_SIDES and _is_side(screen, page):
            return _turn_over(kiosk, screen, page)
        case _:
            draft = screen.draft.with_pages(screen.material.code, (page,))
            return enter_materials(kiosk, draft, RestCamera())


def gather_more(kiosk: Kiosk, screen: Materials) -> Transition:
    """The live picture for one more page."""
    return update(
        kiosk, replace(screen, phase=Framing(problem=kiosk.devices.camera)), OpenCamera(screen.material.template)
    )


def drop_last(kiosk: Kiosk, screen: Materials) -> Transition:
    """The live picture for the last page once more, which is given up."""
    pages = screen.draft.pages_of(screen.material.code)
    return gather_more(kiosk, replace(screen, draft=screen.draft.with_pages(screen.material.code, pages[:-1])))


def may_have_more(screen: Materials) -> bool:
    """Whether another page finds room."""
    return len(screen.draft.pages_of(screen.material.code)) < screen.material.most_pages


def _gather(kiosk: Kiosk, screen: Materials, page: PageImage) -> Transition:
    code = screen.material.code
    draft = screen.draft.with_pages(code, (*screen.draft.pages_of(code), page))
    return update(kiosk, replace(screen, draft=draft, phase=Gathered()), RestCamera())


def _is_side(screen: Materials, page: PageImage) -> bool:
    """Whether this is one side; the page with both was kept before and is looked at again."""
    return page not in screen.draft.pages_of(screen.material.code)


def _turn_over(kiosk: Kiosk, screen: Materials, page: PageImage) -> Transition:
    sides = (*screen.sides, page)
    match sides:
        case (front, back):
            composing = replace(screen, sides=sides, phase=Composing())
            return update(kiosk, composing, RestCamera(), ComposeCard(front, back))
        case _:
            framing = Framing(problem=kiosk.devices.camera)
            return update(kiosk, replace(screen, sides=sides, phase=framing), OpenCamera(screen.material.template))
