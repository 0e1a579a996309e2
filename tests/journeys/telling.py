"""What a screen tells about trouble: the sentence and the code, by the presenters that the front end uses."""

from kiosk.session.screens.applying import Materials, PlaceCard, Review, Sign, UsePhone
from kiosk.session.screens.browsing import Home, ServiceGuide
from kiosk.session.screens.handed_in import Submitted
from kiosk.session.screens.idle import OutOfService
from kiosk.session.states import Kiosk
from ui.presenters.guide import present_guide
from ui.presenters.home import present_home
from ui.presenters.materials import present_materials
from ui.presenters.out_of_service import present_out_of_service
from ui.presenters.place_card import present_place_card
from ui.presenters.problem import Problem
from ui.presenters.review import present_review
from ui.presenters.sign import present_sign
from ui.presenters.submitted import present_submitted
from ui.presenters.use_phone import present_use_phone


def told_on(kiosk: Kiosk) -> Problem:  # noqa: PLR0911  one line a screen
    """The trouble that the screen of this state shows; empty where it shows none."""
    match screen := kiosk.screen:
        case OutOfService():
            return present_out_of_service(kiosk, screen).problem
        case Home():
            return present_home(kiosk, screen).problem
        case ServiceGuide():
            return present_guide(kiosk, screen).blocked
        case PlaceCard():
            return present_place_card(kiosk, screen).problem
        case UsePhone():
            return present_use_phone(kiosk, screen).problem
        case Materials():
            return present_materials(kiosk, screen).problem
        case Review():
            return present_review(kiosk, screen).problem
        case Sign():
            return present_sign(kiosk, screen).problem
        case Submitted():
            return present_submitted(kiosk, screen).problem
        case _:
            return Problem()
