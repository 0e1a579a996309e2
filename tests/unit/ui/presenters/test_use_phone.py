"""The wait for a phone, and what the screens after it say of somebody who came with a phone."""

from dataclasses import replace

import pytest

from kiosk.domain.catalogue import ServiceItem
from kiosk.domain.failure import FailureCode
from kiosk.domain.failure_table import FAILURES
from kiosk.domain.material import MaterialSupply
from kiosk.ports.code_scanner import CodeScanned, ScannerReady
from kiosk.ports.phone_sign_in import PhoneWaiting, QrEnded
from kiosk.session.intents import BackPressed
from kiosk.session.screens.applying import Consent, Form, Review
from kiosk.session.screens.draft import Draft
from kiosk.session.screens.name import ScreenName
from kiosk.session.states import Mode
from tests.doubles.catalogue import ALLOWANCE, COMPLAINT, ID_CARD, RESIDENCE
from tests.doubles.people import LIN_QIUHE, QIN_XIAOHE
from tests.doubles.playbook import Playbook, new_kiosk
from tests.unit.session import stages
from ui.presenters.consent import present_consent
from ui.presenters.form import present_form
from ui.presenters.place_card import present_place_card
from ui.presenters.review import present_review
from ui.presenters.steps import present_steps
from ui.presenters.use_phone import UsePhoneView, present_use_phone


def _view(play: Playbook) -> UsePhoneView:
    return present_use_phone(play.kiosk, stages.shown_phone(play))


def test_a_resident_sees_a_code_once_there_is_one() -> None:
    assert _view(stages.opening_qr()) == UsePhoneView(opening=True, seconds_left=60, seconds_total=60)
    view = _view(stages.use_phone())
    assert (view.opening, view.code_source) == (False, f"image://code/{stages.QR.address}")


def test_a_log_of_what_is_shown_holds_no_code() -> None:
    assert "opaque" not in repr(_view(stages.use_phone()))


def test_the_screen_follows_the_phone() -> None:
    play = stages.use_phone().when(ScannerReady(), PhoneWaiting(seen=True))
    assert (_view(play).seen, _view(play).scanner_ready) == (True, True)
    assert _view(play.when(CodeScanned("QWY1.a-code-of-one-minute-01"))).checking


def test_what_was_wrong_is_said_in_words() -> None:
    view = _view(stages.use_phone().when(QrEnded(FailureCode.PHONE_REFUSED)))
    assert view.problem.text == FAILURES[FailureCode.PHONE_REFUSED].resident.zh
    assert (view.problem.code, view.code_source) == ("PHN-04", "")


def test_an_elder_sees_twice_the_time() -> None:
    assert _view(stages.use_phone(mode=Mode.ELDER)).seconds_total == 120


@pytest.mark.parametrize(
    ("item", "online", "phone"),
    [(COMPLAINT, True, "offered"), (COMPLAINT, False, "line_down"), (RESIDENCE, True, "absent")],
)
def test_the_second_way_stands_beside_the_card_where_it_can_be_gone(
    item: ServiceItem, online: bool, phone: str
) -> None:
    play = stages.place_card(item, online=online)
    assert present_place_card(play.kiosk, stages.shown_place_card(play)).phone == phone
    if phone == "offered":
        play = stages.use_phone().when(BackPressed(ScreenName.USE_PHONE))
        assert present_place_card(play.kiosk, stages.shown_place_card(play)).phone == phone


def test_the_screens_that_follow_say_phone_and_not_card() -> None:
    kiosk, draft = new_kiosk(), Draft(replace(ALLOWANCE, materials=(ID_CARD,)), LIN_QIUHE)
    assert present_consent(kiosk, Consent(draft)).evidence == "phone"
    form = present_form(kiosk, Form(draft))
    assert (form.evidence, form.name, form.sex, form.address_masked) == ("phone", LIN_QIUHE.name, "女", "")
    review = present_review(kiosk, Review(draft))
    assert (review.evidence, review.materials[0].supply) == ("phone", "phone")
    assert present_steps(Consent(draft), kiosk.preferences.language)[0][0] == "用手机"
    own = Draft(ALLOWANCE, QIN_XIAOHE)
    assert present_consent(kiosk, Consent(own)).evidence == "card"
    assert present_review(kiosk, Review(own)).materials[0].supply == MaterialSupply.CARD.value
    assert present_steps(Consent(own), kiosk.preferences.language)[0][0] == "刷身份证"
