"""The path of an application, chosen by the item's data: form, materials, review, signature; and the way back."""

from kiosk.session.commands import Command, OpenCamera
from kiosk.session.screens.applying import Consent, Form, Framing, Inspecting, Materials, Review
from kiosk.session.screens.draft import Draft
from kiosk.session.states import Kiosk, Mode
from kiosk.session.transition import Transition, stay, to

FIELDS_A_PAGE = {Mode.NORMAL: 6, Mode.CONTRAST: 6, Mode.ELDER: 1}


def enter_form(kiosk: Kiosk, draft: Draft, *commands: Command, waiting: bool = False) -> Transition:
    """The first page of the form; an item without fields goes on to its materials."""
    if not draft.item.fields:
        return enter_materials(kiosk, draft)
    return to(kiosk, Form(draft, waiting=waiting), *commands)


def enter_form_at_end(kiosk: Kiosk, draft: Draft, *commands: Command) -> Transition:
    """The last page of the form, coming back from what follows."""
    if not draft.item.fields:
        return to(kiosk, Consent(draft), *commands)
    size = FIELDS_A_PAGE[kiosk.preferences.mode]
    last = (len(draft.item.fields) - 1) // size * size
    return to(kiosk, Form(draft, first=last, touched=True), *commands)


def enter_materials(kiosk: Kiosk, draft: Draft, *commands: Command) -> Transition:
    """The first paper that has no page yet, or the review when there is none to photograph."""
    papers = draft.item.photographed
    missing = next((i for i, paper in enumerate(papers) if draft.page_of(paper.code) is None), None)
    if missing is None:
        return to(kiosk, Review(draft), *commands)
    return show_material(kiosk, draft, missing, *commands)


def show_material(kiosk: Kiosk, draft: Draft, index: int, *commands: Command) -> Transition:
    """One paper: its page when it was taken already, else the live picture."""
    page = draft.page_of(draft.item.photographed[index].code)
    if page:
        return to(kiosk, Materials(draft, index, Inspecting(page)), *commands)
    framing = Framing(problem=kiosk.devices.camera, fresh=not draft.pages)
    return to(kiosk, Materials(draft, index, framing), *commands, OpenCamera())


def retake(kiosk: Kiosk, draft: Draft, material_code: str) -> Transition:
    """The live picture for a paper that has a page already; the page is kept until a new one is accepted."""
    codes = [paper.code for paper in draft.item.photographed]
    if material_code not in codes:
        return stay(kiosk)
    framing = Framing(problem=kiosk.devices.camera)
    return to(kiosk, Materials(draft, codes.index(material_code), framing), OpenCamera())


def before_review(kiosk: Kiosk, draft: Draft) -> Transition:
    """The last paper, or the form where there is none."""
    papers = draft.item.photographed
    return show_material(kiosk, draft, len(papers) - 1) if papers else enter_form_at_end(kiosk, draft)
