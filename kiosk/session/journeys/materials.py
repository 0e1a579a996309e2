"""Materials: one photograph for each paper that the platform does not have already."""

from dataclasses import replace

from kiosk.ports.camera import CameraLost, CameraReady, CaptureFailed, FramingSeen, PageCaptured
from kiosk.session.commands import OpenCamera, RestCamera, TakePage
from kiosk.session.events import Event
from kiosk.session.intents import BackPressed, MainPressed, RetakePressed, ShutterPressed
from kiosk.session.journeys.path import enter_form_at_end, enter_materials, show_material
from kiosk.session.screens.applying import Framing, Inspecting, Materials, Taking
from kiosk.session.states import Kiosk
from kiosk.session.transition import Transition, stay, update


def step(kiosk: Kiosk, screen: Materials, event: Event) -> Transition:
    """What the resident does first, then what the camera says."""
    match event:
        case RetakePressed():
            return update(kiosk, replace(screen, phase=Framing(problem=kiosk.devices.camera)), OpenCamera())
        case BackPressed():
            return _go_back(kiosk, screen)
        case _:
            return _step_phase(kiosk, screen, event)


def _step_phase(kiosk: Kiosk, screen: Materials, event: Event) -> Transition:
    match screen.phase:
        case Framing() as framing:
            return _step_framing(kiosk, screen, framing, event)
        case Taking():
            return _step_taking(kiosk, screen, event)
        case Inspecting(page=page):  # pragma: no branch  the union ends here
            if isinstance(event, MainPressed):
                code = screen.draft.item.photographed[screen.index].code
                pages = (*(kept for kept in screen.draft.pages if kept[0] != code), (code, page))
                return enter_materials(kiosk, replace(screen.draft, pages=pages), RestCamera())
            return stay(kiosk)


def _step_framing(kiosk: Kiosk, screen: Materials, framing: Framing, event: Event) -> Transition:
    match event:
        case ShutterPressed() | MainPressed() if kiosk.devices.camera is None:
            return update(kiosk, replace(screen, phase=Taking()), TakePage())
        case FramingSeen(hint=hint):
            return update(kiosk, replace(screen, phase=replace(framing, hint=hint)))
        case CameraLost(code=code):
            return update(kiosk, replace(screen, phase=Framing(problem=code)))
        case CameraReady():
            return update(kiosk, replace(screen, phase=Framing()))
        case _:
            return stay(kiosk)


def _step_taking(kiosk: Kiosk, screen: Materials, event: Event) -> Transition:
    match event:
        case PageCaptured(page=page):
            return update(kiosk, replace(screen, phase=Inspecting(page)), RestCamera())
        case CaptureFailed(code=code) | CameraLost(code=code):
            return update(kiosk, replace(screen, phase=Framing(problem=code)))
        case _:
            return stay(kiosk)


def _go_back(kiosk: Kiosk, screen: Materials) -> Transition:
    if screen.index > 0:
        return show_material(kiosk, screen.draft, screen.index - 1, RestCamera())
    return enter_form_at_end(kiosk, screen.draft, RestCamera())
