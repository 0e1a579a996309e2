"""The path of an application, chosen by the item's data: form, materials, review, signature; and the way back."""

from kiosk.domain.material import MaterialTemplate
from kiosk.session.commands import Command, OpenCamera
from kiosk.session.screens.applying import Consent, Form, Framing, Gathered, Inspecting, Materials, Review
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
    missing = next((i for i, paper in enumerate(papers) if not draft.pages_of(paper.code)), None)
    if missing is None:
        return to(kiosk, Review(draft), *commands)
    return show_material(kiosk, draft, missing, *commands)


def show_material(kiosk: Kiosk, draft: Draft, index: int, *commands: Command) -> Transition:
    """One paper: its page or pages when they were taken already, else the live picture."""
    material = draft.item.photographed[index]
    pages = draft.pages_of(material.code)
    if pages and material.template is MaterialTemplate.PAGES:
        return to(kiosk, Materials(draft, index, Gathered()), *commands)
    if pages:
        return to(kiosk, Materials(draft, index, Inspecting(pages[0])), *commands)
    framing = Framing(problem=kiosk.devices.camera, fresh=not draft.pages)
    return to(kiosk, Materials(draft, index, framing), *commands, OpenCamera(material.template))


def retake(kiosk: Kiosk, draft: Draft, material_code: str) -> Transition:
    """The live picture for a paper that has a page already, which is kept until a new one is accepted.

    Of several pages those that there are are shown first.
    """
    codes = [paper.code for paper in draft.item.photographed]
    if material_code not in codes:
        return stay(kiosk)
    index = codes.index(material_code)
    template = draft.item.photographed[index].template
    if template is MaterialTemplate.PAGES:
        return show_material(kiosk, draft, index)
    framing = Framing(problem=kiosk.devices.camera)
    return to(kiosk, Materials(draft, index, framing), OpenCamera(template))


def before_review(kiosk: Kiosk, draft: Draft) -> Transition:
    """The last paper, or the form where there is none."""
    papers = draft.item.photographed
    return show_material(kiosk, draft, len(papers) - 1) if papers else enter_form_at_end(kiosk, draft)
