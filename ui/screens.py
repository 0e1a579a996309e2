"""All view-models, and which of them a state is shown by. The frame is told last, when its screen is ready."""

from typing import assert_never

from PySide6.QtCore import QObject

from kiosk.session.events import Event
from kiosk.session.screens.applying import Consent, Form, Materials, PlaceCard, Review, Sign, Submitting, UsePhone
from kiosk.session.screens.browsing import Home, Hotline, ItemList, OneThingGuide, Search, ServiceGuide
from kiosk.session.screens.handed_in import Rating, Submitted
from kiosk.session.screens.idle import Attract, Farewell, OutOfService
from kiosk.session.screens.looking_up import MyCase, MyCases
from kiosk.session.states import ComfortSheet, Kiosk
from ui.form_ahead import FormAhead
from ui.keyboard import forget_typing
from ui.pictures import PageProvider, Pages, pages_shown
from ui.presenters.app import present_app
from ui.presenters.attract import present_attract
from ui.presenters.comfort import present_comfort
from ui.presenters.consent import ConsentView, present_consent
from ui.presenters.farewell import present_farewell
from ui.presenters.form import FormView, present_form
from ui.presenters.guide import GuideView, present_guide
from ui.presenters.home import present_home
from ui.presenters.items import ItemsView, present_items
from ui.presenters.materials import MaterialsView, present_materials
from ui.presenters.my_cases import MyCasesView, MyCaseView, present_my_case, present_my_cases
from ui.presenters.one_thing import OneThingView, present_one_thing
from ui.presenters.out_of_service import present_out_of_service
from ui.presenters.place_card import PlaceCardView, present_place_card
from ui.presenters.rating import RatingView, present_rating
from ui.presenters.review import ReviewView, present_review
from ui.presenters.search import SearchView, present_search
from ui.presenters.sign import SignView, present_sign
from ui.presenters.submitted import SubmittedView, present_submitted
from ui.presenters.use_phone import UsePhoneView, present_use_phone
from ui.view_models.app import AppViewModel
from ui.view_models.attract import AttractViewModel
from ui.view_models.comfort import ComfortViewModel
from ui.view_models.consent import ConsentViewModel
from ui.view_models.farewell import FarewellViewModel
from ui.view_models.form import FormViewModel
from ui.view_models.guide import GuideViewModel
from ui.view_models.home import HomeViewModel
from ui.view_models.hotline import HotlineViewModel
from ui.view_models.items import ItemsViewModel
from ui.view_models.materials import MaterialsViewModel
from ui.view_models.my_case import MyCaseViewModel
from ui.view_models.my_cases import MyCasesViewModel
from ui.view_models.one_thing import OneThingViewModel
from ui.view_models.out_of_service import OutOfServiceViewModel
from ui.view_models.place_card import PlaceCardViewModel
from ui.view_models.post import Post, post_nowhere
from ui.view_models.rating import RatingViewModel
from ui.view_models.review import ReviewViewModel
from ui.view_models.search import SearchViewModel
from ui.view_models.sign import SignViewModel
from ui.view_models.submitted import SubmittedViewModel
from ui.view_models.use_phone import UsePhoneViewModel


class Screens:
    """The view-models of all screens; the frame's and the invitation's may be there before the others."""

    def __init__(
        self, pages: PageProvider, app: AppViewModel | None = None, attract: AttractViewModel | None = None
    ) -> None:
        self._pages = pages
        self._post: Post = post_nowhere
        post = self._forward
        self.app = app or AppViewModel(post)
        self.attract = attract or AttractViewModel(post)
        self.out_of_service = OutOfServiceViewModel(post)
        self.comfort = ComfortViewModel(post)
        self.home = HomeViewModel(post)
        self.items = ItemsViewModel(post)
        self.search = SearchViewModel(post)
        self.one_thing = OneThingViewModel(post)
        self.hotline = HotlineViewModel(post)
        self.my_cases = MyCasesViewModel(post)
        self.my_case = MyCaseViewModel(post)
        self.guide = GuideViewModel(post)
        self.place_card = PlaceCardViewModel(post)
        self.use_phone = UsePhoneViewModel(post)
        self.consent = ConsentViewModel(post)
        self.form = FormViewModel(post)
        self.materials = MaterialsViewModel(post)
        self.review = ReviewViewModel(post)
        self.sign = SignViewModel(post)
        self.submitted = SubmittedViewModel(post)
        self.rating = RatingViewModel(post)
        self.farewell = FarewellViewModel(post)
        self._form_ahead = FormAhead(self.form)

    def connect(self, post: Post) -> None:
        """From now on intents go to `post`."""
        self._post = post

    def by_qml_name(self) -> dict[str, QObject]:
        """The view-models by the names of the properties in QML."""
        names = {
            "out_of_service": "outOfService",
            "place_card": "placeCard",
            "use_phone": "usePhone",
            "one_thing": "oneThing",
            "my_cases": "myCases",
            "my_case": "myCase",
        }
        models = {
            name: value for name, value in vars(self).items() if isinstance(value, QObject) and not name.startswith("_")
        }
        return {names.get(name, name): model for name, model in models.items()}

    def show(self, kiosk: Kiosk, pages: Pages | None = None) -> None:
        """Show `kiosk` with its pages, which are decoded here where nobody has done so before."""
        shown = pages_shown(kiosk.screen, pages)
        self._pages.add(shown)
        self._show_screen(kiosk)
        self._pages.keep(shown)
        if isinstance(kiosk.overlay, ComfortSheet):
            self.comfort.show(present_comfort(kiosk, kiosk.overlay))
        self.app.show(present_app(kiosk))

    def wipe(self) -> None:
        """Forget what a session has shown, in what is hidden as well."""
        forget_typing()
        self._form_ahead.stop()
        self.items.show(ItemsView())
        self.search.show(SearchView())
        self.one_thing.show(OneThingView())
        self.my_cases.show(MyCasesView())
        self.my_case.show(MyCaseView())
        self.guide.show(GuideView())
        self.place_card.show(PlaceCardView())
        self.use_phone.show(UsePhoneView())
        self.consent.show(ConsentView())
        self.form.show(FormView())
        self.materials.show(MaterialsView())
        self.review.show(ReviewView())
        self.sign.show(SignView())
        self.submitted.show(SubmittedView())
        self.rating.show(RatingView())
        self._pages.keep({})

    def _forward(self, event: Event) -> None:
        self._post(event)

    def _show_screen(self, kiosk: Kiosk) -> None:  # noqa: C901, PLR0912  one line a screen
        screen = kiosk.screen
        if not isinstance(screen, Consent):
            self._form_ahead.stop()
        match screen:
            case Attract():
                self.attract.show(present_attract(kiosk))
                self.home.show(present_home(kiosk, Home()))  # made while nobody waits for it
            case OutOfService():
                self.out_of_service.show(present_out_of_service(kiosk, screen))
            case Home():
                self.home.show(present_home(kiosk, screen))
            case ItemList():
                self.items.show(present_items(kiosk, screen))
            case Search():
                self.search.show(present_search(kiosk, screen))
            case OneThingGuide():
                self.one_thing.show(present_one_thing(kiosk, screen))
            case Hotline():
                pass
            case MyCases():
                self.my_cases.show(present_my_cases(kiosk, screen))
            case MyCase():
                self.my_case.show(present_my_case(kiosk, screen))
            case ServiceGuide():
                self.guide.show(present_guide(kiosk, screen))
            case PlaceCard():
                self.place_card.show(present_place_card(kiosk, screen))
            case UsePhone():
                self.use_phone.show(present_use_phone(kiosk, screen))
            case Consent():
                self.consent.show(present_consent(kiosk, screen))
                self._form_ahead.begin(kiosk, screen.draft)
            case Form():
                self.form.show(present_form(kiosk, screen))
            case Materials():
                self.materials.show(present_materials(kiosk, screen))
            case Review():
                self.review.show(present_review(kiosk, screen))
            case Sign():
                self.sign.show(present_sign(kiosk, screen))
            case Submitting():
                pass
            case Submitted():
                self.submitted.show(present_submitted(kiosk, screen))
            case Rating():
                self.rating.show(present_rating(screen))
            case Farewell():
                self.farewell.show(present_farewell(kiosk, screen))
            case _:
                assert_never(screen)
