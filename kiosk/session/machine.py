"""The machine: `step` sends each event to what it concerns, the world first, then what lies over, then the screen."""

from dataclasses import replace

from kiosk.ports.camera import CameraLost, CameraReady
from kiosk.ports.card_reader import CardPlaced, CardRead, CardRemoved, ReaderLost, ReaderReady, SocialSecurityCardRead
from kiosk.ports.code_scanner import ScannerLost, ScannerReady
from kiosk.ports.document_printer import DocumentPrinterReady, DocumentPrinterTrouble
from kiosk.ports.outbox import IntakeChanged, LineChanged
from kiosk.ports.receipt_printer import PrinterReady, PrinterTrouble
from kiosk.ports.speech import NoEngine, SpeechReady
from kiosk.session.commands import LoadCatalogue, StartTimer, StopTimer
from kiosk.session.events import ClockRead, Event, TimerFired
from kiosk.session.intents import BackPressed, Intent, MainPressed
from kiosk.session.journeys import (
    attract,
    browse,
    ending,
    form,
    handing_in,
    home,
    materials,
    my_cases,
    phone,
    sign_in,
    submitted,
)
from kiosk.session.left_card import keep_left_card
from kiosk.session.offer import keep_offer
from kiosk.session.overlays import is_guarded, step_everywhere, step_overlay
from kiosk.session.screens.applying import Consent, Form, Materials, PlaceCard, Review, Sign, Submitting, UsePhone
from kiosk.session.screens.browsing import Home, Hotline, ItemList, OneThingGuide, Search, ServiceGuide
from kiosk.session.screens.handed_in import Rating, Submitted
from kiosk.session.screens.idle import Attract, Farewell, OutOfService
from kiosk.session.screens.looking_up import MyCase, MyCases
from kiosk.session.screens.screen import screen_part
from kiosk.session.states import Intake, Kiosk, LeftCard, Line
from kiosk.session.timeouts import TimerName
from kiosk.session.transition import Transition, stay


def start(kiosk: Kiosk) -> Transition:
    """The first commands after power-up."""
    return Transition(kiosk, (LoadCatalogue(),))


def step(kiosk: Kiosk, event: Event) -> Transition:
    """The next state and the commands. An event that nothing knows changes nothing."""
    if isinstance(event, ClockRead):
        return Transition(replace(kiosk, now=event.now))
    observed = _observe(kiosk, event)
    transition = _part(observed, _dispatch(observed, event))
    return keep_left_card(kiosk, keep_offer(kiosk, _guard(kiosk, transition, event), event), event)


def _observe(kiosk: Kiosk, event: Event) -> Kiosk:  # noqa: C901, PLR0912  one line a report
    devices = kiosk.devices
    match event:
        case ReaderReady():
            devices = replace(devices, reader=None)
        case ReaderLost(code=code):
            devices = replace(devices, reader=code, card_on_reader=False)
        case CardPlaced() | CardRead() | SocialSecurityCardRead():
            devices = replace(devices, card_on_reader=True)
        case CardRemoved():
            left_card = LeftCard.NONE if devices.card_on_reader else kiosk.left_card  # else nobody saw it go
            return replace(kiosk, devices=replace(devices, card_on_reader=False), left_card=left_card)
        case ScannerReady():
            devices = replace(devices, scanner=None)
        case ScannerLost(code=code):
            devices = replace(devices, scanner=code)
        case CameraReady():
            devices = replace(devices, camera=None)
        case CameraLost(code=code):
            devices = replace(devices, camera=code)
        case PrinterReady(paper_near_end=low):
            devices = replace(devices, printer=None, paper_low=low)
        case PrinterTrouble(code=code):
            devices = replace(devices, printer=code)
        case DocumentPrinterReady(paper_low=paper, toner_low=toner):
            devices = replace(devices, document_printer=None, document_supplies_low=paper or toner)
        case DocumentPrinterTrouble(code=code):
            devices = replace(devices, document_printer=code)
        case SpeechReady():
            devices = replace(devices, speech=None)
        case NoEngine(code=code):
            in_sight = replace(kiosk.preferences, blank=False)  # nobody is left in the dark without a voice
            return replace(kiosk, devices=replace(devices, speech=code), preferences=in_sight)
        case LineChanged(online=online, waiting=waiting, code=code):
            return replace(kiosk, line=Line(online=online, waiting=waiting, code=code))
        case IntakeChanged(closed=closed, closed_items=closed_items):
            return replace(kiosk, intake=Intake(closed, closed_items))
        case _:
            return kiosk
    return replace(kiosk, devices=devices)


def _dispatch(kiosk: Kiosk, event: Event) -> Transition:
    if isinstance(event, MainPressed | BackPressed) and not _is_meant_for(event, kiosk):
        return stay(kiosk)
    if kiosk.overlay and isinstance(event, Intent | TimerFired):
        covered = step_overlay(kiosk, kiosk.overlay, event)
        if covered:
            return covered
    return step_everywhere(kiosk, event) or _step_screen(kiosk, event)


def _is_meant_for(press: MainPressed | BackPressed, kiosk: Kiosk) -> bool:
    """A second tap that arrives on the next screen, or on its next part, was not meant for it."""
    same_part = press.part is None or press.part == screen_part(kiosk.screen)
    return same_part and press.on is kiosk.screen.name


def _step_screen(kiosk: Kiosk, event: Event) -> Transition:  # noqa: C901, PLR0911, PLR0912  one line a screen
    screen = kiosk.screen
    match screen:
        case Attract():
            return attract.step(kiosk, event)
        case OutOfService():
            return attract.step_out_of_service(kiosk, event)
        case Home():
            return home.step_home(kiosk, screen, event)
        case ItemList():
            return browse.step_list(kiosk, screen, event)
        case Search():
            return browse.step_search(kiosk, screen, event)
        case OneThingGuide():
            return browse.step_one_thing(kiosk, screen, event)
        case Hotline():
            return browse.step_hotline(kiosk, screen, event)
        case MyCases():
            return my_cases.step_my_cases(kiosk, screen, event)
        case MyCase():
            return my_cases.step_my_case(kiosk, screen, event)
        case ServiceGuide():
            return home.step_guide(kiosk, screen, event)
        case PlaceCard():
            return sign_in.step_place_card(kiosk, screen, event)
        case UsePhone():
            return phone.step_use_phone(kiosk, screen, event)
        case Consent():
            return sign_in.step_consent(kiosk, screen, event)
        case Form():
            return form.step(kiosk, screen, event)
        case Materials():
            return materials.step(kiosk, screen, event)
        case Review():
            return handing_in.step_review(kiosk, screen, event)
        case Sign():
            return handing_in.step_sign(kiosk, screen, event)
        case Submitting():
            return handing_in.step_submitting(kiosk, screen, event)
        case Submitted():
            return submitted.step_submitted(kiosk, screen, event)
        case Rating():
            return submitted.step_rating(kiosk, screen, event)
        case Farewell():  # pragma: no branch  the union ends here
            return ending.step(kiosk, event)


def _part(before: Kiosk, transition: Transition) -> Transition:
    """Nobody leaves without a receipt: one that still waits for its case number is printed as it is."""
    match before.screen:
        case Submitted(case=case) | Rating(case=case) if not isinstance(transition.kiosk.screen, Submitted | Rating):
            return replace(transition, commands=(*submitted.parting(case), *transition.commands))
        case _:
            return transition


def _guard(before: Kiosk, transition: Transition, event: Event) -> Transition:
    """Keep the inactivity timer: it runs where somebody could walk away and leave something behind."""
    after = transition.kiosk
    if not is_guarded(after):
        stop = (StopTimer(TimerName.INACTIVITY),) if is_guarded(before) else ()
        return Transition(after, (*transition.commands, *stop))
    if isinstance(event, Intent) or not is_guarded(before):
        idle = StartTimer(TimerName.INACTIVITY, after.timeouts.idle_s)
        return Transition(after, (*transition.commands, idle))
    return transition
