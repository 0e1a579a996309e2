"""What a resident does on each screen reaches the core as exactly one event, marked with the screen it was done on."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, QPointF
from PySide6.QtGui import QGuiApplication

from kiosk.domain.case import ConfirmedSignature, Signature
from kiosk.domain.catalogue import Audience
from kiosk.domain.language import Language
from kiosk.domain.rating import Grade
from kiosk.session.events import Event
from kiosk.session.intents import (
    AdjustPressed,
    AnotherPressed,
    AudiencePressed,
    BackPressed,
    CasePressed,
    ComfortClosed,
    ComfortPageTurned,
    ComfortPressed,
    ConfirmToggled,
    ContrastPressed,
    CornersMoved,
    EditPressed,
    FieldChanged,
    FieldLeft,
    GradePressed,
    HelpClosed,
    HelpPressed,
    HomePageTurned,
    HotlinePressed,
    ItemPressed,
    LanguagePressed,
    LeaveConfirmed,
    LeaveDeclined,
    LeavePressed,
    ListPressed,
    MainPressed,
    ModePressed,
    MyCasesPressed,
    OffersTaken,
    PagePressed,
    PhonePressed,
    ReprintPressed,
    RetakePressed,
    ScreenShown,
    SearchChanged,
    SearchPressed,
    SettingToggled,
    ShutterPressed,
    SignatureChanged,
    StillHerePressed,
    TextStepPressed,
    Touched,
    VolumePressed,
    WholePressed,
)
from kiosk.session.screens.browsing import Shelf
from kiosk.session.screens.name import ScreenName
from kiosk.session.states import Contrast, Mode, Setting
from tests.doubles.exposures import BY_HAND
from ui.pictures import PageProvider
from ui.presenters.app import AppView
from ui.screens import Screens
from ui.view_models.page_on_paper import PageOnPaperViewModel

Act = Callable[[Screens], None]
STROKES = [[QPointF(1, 2), QPointF(3.5, 4)], [QPointF(5, 5)]]

INTENTS: dict[str, tuple[Act, Event]] = {
    "app.touched": (lambda screens: screens.app.touched(), Touched()),
    "app.help": (lambda screens: screens.app.help(), HelpPressed()),
    "app.closeHelp": (lambda screens: screens.app.closeHelp(), HelpClosed()),
    "app.leave": (lambda screens: screens.app.leave(), LeavePressed()),
    "app.confirmLeave": (lambda screens: screens.app.confirmLeave(), LeaveConfirmed()),
    "app.stay": (lambda screens: screens.app.stay(), LeaveDeclined()),
    "app.stillHere": (lambda screens: screens.app.stillHere(), StillHerePressed()),
    "app.openComfort": (lambda screens: screens.app.openComfort(), ComfortPressed()),
    "app.showScreen": (lambda screens: screens.app.showScreen(), ScreenShown()),
    "app.switchVoice": (lambda screens: screens.app.switchVoice(), SettingToggled(Setting.VOICE)),
    "comfort.sizeText": (lambda screens: screens.comfort.sizeText(2), TextStepPressed(2)),
    "comfort.colour": (lambda screens: screens.comfort.colour(1), ContrastPressed(Contrast.ON_BLACK)),
    "comfort.toggle": (lambda screens: screens.comfort.toggle("low_reach"), SettingToggled(Setting.LOW_REACH)),
    "comfort.turnVolume": (lambda screens: screens.comfort.turnVolume(-1), VolumePressed(-1)),
    "comfort.turn": (lambda screens: screens.comfort.turn(1), ComfortPageTurned(1)),
    "comfort.close": (lambda screens: screens.comfort.close(), ComfortClosed()),
    "app.switchMode": (lambda screens: screens.app.switchMode(), ModePressed(Mode.ELDER)),
    "app.switchLanguage": (lambda screens: screens.app.switchLanguage(), LanguagePressed(Language.EN)),
    "attract.begin": (lambda screens: screens.attract.begin(), MainPressed(ScreenName.ATTRACT)),
    "attract.beginInOtherMode": (lambda screens: screens.attract.beginInOtherMode(), ModePressed(Mode.ELDER)),
    "attract.beginInOtherLanguage": (
        lambda screens: screens.attract.beginInOtherLanguage(),
        LanguagePressed(Language.EN),
    ),
    "home.choose": (lambda screens: screens.home.choose("SAMPLE"), ItemPressed("SAMPLE")),
    "home.turnPage": (lambda screens: screens.home.turnPage(-1), HomePageTurned(-1)),
    "home.openTopic": (lambda screens: screens.home.openTopic("t"), ListPressed(Shelf.TOPIC, "t")),
    "home.openAll": (lambda screens: screens.home.openAll(), ListPressed(Shelf.ALL)),
    "home.openOneThings": (lambda screens: screens.home.openOneThings(), ListPressed(Shelf.ONE_THINGS)),
    "home.showPersonal": (lambda screens: screens.home.showPersonal(), AudiencePressed(Audience.PERSONAL)),
    "home.showEnterprise": (lambda screens: screens.home.showEnterprise(), AudiencePressed(Audience.ENTERPRISE)),
    "home.search": (lambda screens: screens.home.search("老年证"), SearchPressed("老年证")),
    "home.openHotline": (lambda screens: screens.home.openHotline(), HotlinePressed()),
    "items.choose": (lambda screens: screens.items.choose("SAMPLE"), ItemPressed("SAMPLE")),
    "items.turnPage": (lambda screens: screens.items.turnPage(1), HomePageTurned(1)),
    "items.back": (lambda screens: screens.items.back(), BackPressed(ScreenName.ITEMS)),
    "search.change": (lambda screens: screens.search.change("jzz"), SearchChanged("jzz")),
    "search.choose": (lambda screens: screens.search.choose("SAMPLE"), ItemPressed("SAMPLE")),
    "search.turnPage": (lambda screens: screens.search.turnPage(1), HomePageTurned(1)),
    "search.openHotline": (lambda screens: screens.search.openHotline(), HotlinePressed()),
    "search.back": (lambda screens: screens.search.back(), BackPressed(ScreenName.SEARCH)),
    "oneThing.back": (lambda screens: screens.one_thing.back(), BackPressed(ScreenName.ONE_THING)),
    "home.openMyCases": (lambda screens: screens.home.openMyCases(), MyCasesPressed()),
    "myCases.choose": (lambda screens: screens.my_cases.choose("SAMPLE-1"), CasePressed("SAMPLE-1")),
    "myCases.turnPage": (lambda screens: screens.my_cases.turnPage(-1), HomePageTurned(-1)),
    "myCases.again": (lambda screens: screens.my_cases.again(), MainPressed(ScreenName.MY_CASES)),
    "myCases.back": (lambda screens: screens.my_cases.back(), BackPressed(ScreenName.MY_CASES)),
    "myCase.back": (lambda screens: screens.my_case.back(), BackPressed(ScreenName.MY_CASE)),
    "hotline.back": (lambda screens: screens.hotline.back(), BackPressed(ScreenName.HOTLINE)),
    "guide.begin": (lambda screens: screens.guide.begin(), MainPressed(ScreenName.GUIDE)),
    "guide.back": (lambda screens: screens.guide.back(), BackPressed(ScreenName.GUIDE)),
    "placeCard.back": (lambda screens: screens.place_card.back(), BackPressed(ScreenName.PLACE_CARD)),
    "placeCard.usePhone": (lambda screens: screens.place_card.usePhone(), PhonePressed()),
    "usePhone.another": (lambda screens: screens.use_phone.another(), MainPressed(ScreenName.USE_PHONE)),
    "usePhone.back": (lambda screens: screens.use_phone.back(), BackPressed(ScreenName.USE_PHONE)),
    "consent.agree": (lambda screens: screens.consent.agree(), MainPressed(ScreenName.CONSENT)),
    "consent.refuse": (lambda screens: screens.consent.refuse(), BackPressed(ScreenName.CONSENT)),
    "form.change": (lambda screens: screens.form.change("phone", "138"), FieldChanged("phone", "138")),
    "form.leave": (lambda screens: screens.form.leave("phone"), FieldLeft("phone")),
    "form.takeOffers": (lambda screens: screens.form.takeOffers(), OffersTaken()),
    "form.goOn": (lambda screens: screens.form.goOn(), MainPressed(ScreenName.FORM, 0)),
    "form.back": (lambda screens: screens.form.back(), BackPressed(ScreenName.FORM, 0)),
    "materials.shoot": (lambda screens: screens.materials.shoot(), ShutterPressed()),
    "materials.retake": (lambda screens: screens.materials.retake(), RetakePressed()),
    "materials.another": (lambda screens: screens.materials.another(), AnotherPressed()),
    "materials.adjust": (lambda screens: screens.materials.adjust(), AdjustPressed()),
    "materials.useWhole": (lambda screens: screens.materials.useWhole(), WholePressed()),
    "materials.moveCorners": (
        lambda screens: screens.materials.moveCorners([400, 500, 2700, 450, 2650, 3600, 350, 3500]),
        CornersMoved(BY_HAND),
    ),
    "materials.keep": (lambda screens: screens.materials.keep(), MainPressed(ScreenName.MATERIALS, 0)),
    "materials.back": (lambda screens: screens.materials.back(), BackPressed(ScreenName.MATERIALS, 0)),
    "review.toggleConfirmed": (lambda screens: screens.review.toggleConfirmed(), ConfirmToggled()),
    "review.editForm": (lambda screens: screens.review.editForm(), EditPressed(ScreenName.FORM)),
    "review.editMaterials": (lambda screens: screens.review.editMaterials(), EditPressed(ScreenName.MATERIALS)),
    "review.goOn": (lambda screens: screens.review.goOn(), MainPressed(ScreenName.REVIEW)),
    "review.back": (lambda screens: screens.review.back(), BackPressed(ScreenName.REVIEW)),
    "sign.confirmInstead": (lambda screens: screens.sign.confirmInstead(), SignatureChanged(ConfirmedSignature())),
    "sign.writeByHand": (lambda screens: screens.sign.writeByHand(), SignatureChanged(Signature())),
    "sign.sign": (
        lambda screens: screens.sign.sign(STROKES, 120.0, 50.0),
        SignatureChanged(Signature((((1.0, 2.0), (3.5, 4.0)), ((5.0, 5.0),)), 120.0, 50.0)),
    ),
    "sign.submit": (lambda screens: screens.sign.submit(), MainPressed(ScreenName.SIGN)),
    "sign.back": (lambda screens: screens.sign.back(), BackPressed(ScreenName.SIGN)),
    "guide.page.ask": (lambda screens: screens.guide.page.ask(), PagePressed()),
    "myCase.page.ask": (lambda screens: screens.my_case.page.ask(), PagePressed()),
    "submitted.page.ask": (lambda screens: screens.submitted.page.ask(), PagePressed()),
    "submitted.reprint": (lambda screens: screens.submitted.reprint(), ReprintPressed()),
    "submitted.goOn": (lambda screens: screens.submitted.goOn(), MainPressed(ScreenName.SUBMITTED)),
    "submitted.another": (lambda screens: screens.submitted.another(), BackPressed(ScreenName.SUBMITTED)),
    "rating.rate": (lambda screens: screens.rating.rate(4), GradePressed(Grade(4))),
    "rating.finish": (lambda screens: screens.rating.finish(), MainPressed(ScreenName.RATING)),
    "rating.back": (lambda screens: screens.rating.back(), BackPressed(ScreenName.RATING)),
    "farewell.finish": (lambda screens: screens.farewell.finish(), MainPressed(ScreenName.FAREWELL)),
}


@pytest.fixture(autouse=True)
def _application(application: QGuiApplication) -> QGuiApplication:
    return application


@pytest.mark.parametrize("name", INTENTS)
def test_what_a_resident_does_is_one_event(name: str) -> None:
    act, event = INTENTS[name]
    posted: list[Event] = []
    screens = Screens(PageProvider())
    screens.connect(posted.append)
    act(screens)
    assert posted == [event]


def test_no_slot_of_a_screen_is_missing_here() -> None:
    models = Screens(PageProvider()).by_qml_name()
    models |= {
        f"{name}.page": page for name, model in models.items() for page in model.findChildren(PageOnPaperViewModel)
    }
    assert {f"{name}.{slot}" for name, model in models.items() for slot in _slots(model)} == set(INTENTS)


def test_the_buttons_for_mode_and_language_lead_back_again() -> None:
    posted: list[Event] = []
    screens = Screens(PageProvider())
    screens.connect(posted.append)
    for mode, language in ((Mode.ELDER, Language.EN), (Mode.NORMAL, Language.ZH), (Mode.CONTRAST, Language.ZH)):
        screens.app.show(AppView(mode=mode.value, language=language.value))
        screens.app.switchMode()
        screens.app.switchLanguage()
    assert posted == [
        ModePressed(Mode.NORMAL),
        LanguagePressed(Language.ZH),
        ModePressed(Mode.ELDER),
        LanguagePressed(Language.EN),
        ModePressed(Mode.ELDER),
        LanguagePressed(Language.EN),
    ]


def _slots(model: QObject) -> set[str]:
    """What its class adds to QObject."""
    meta = model.metaObject()
    methods = [meta.method(index) for index in range(meta.methodOffset(), meta.methodCount())]
    return {bytes(method.name().data()).decode() for method in methods if method.methodType() == method.MethodType.Slot}
