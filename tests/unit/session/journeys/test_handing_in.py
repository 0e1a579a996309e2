"""Review, signature and submit: handed in once, and nothing lost when it cannot be stored."""

from dataclasses import replace

import pytest

from kiosk.domain.case import ConfirmedSignature, Signature
from kiosk.domain.catalogue import ServiceItem
from kiosk.domain.failure import FailureCode
from kiosk.domain.language import Language
from kiosk.domain.material import MaterialTemplate
from kiosk.domain.receipt import Receipt
from kiosk.ports.camera import CameraLost
from kiosk.ports.outbox import NotAccepted
from kiosk.session.commands import Enqueue, OpenCamera, WipeSession
from kiosk.session.events import TimerFired
from kiosk.session.intents import ConfirmToggled, EditPressed, LanguagePressed, RetakePressed, SignatureChanged, Touched
from kiosk.session.screens.applying import Framing, Inspecting, Review, Sign
from kiosk.session.screens.name import ScreenName
from kiosk.session.timeouts import TimerName
from tests.doubles.catalogue import ALLOWANCE, COMPLAINT, PAPER_ONLY, RESIDENCE
from tests.doubles.people import QIN_XIAOHE
from tests.doubles.playbook import ACCEPTED, LOCAL_NO, NOON, SIGNATURE, page
from tests.unit.session import stages

FULL = FailureCode.STORAGE_FULL


def test_nothing_goes_on_before_the_statement_is_confirmed() -> None:
    play = stages.review().presses_main().asks().shows(ScreenName.REVIEW)
    play.when(ConfirmToggled(), ConfirmToggled()).presses_main().asks().shows(ScreenName.REVIEW)
    play.when(ConfirmToggled()).presses_main().shows(ScreenName.SIGN)


def test_an_item_without_a_signature_is_handed_in_from_the_review() -> None:
    play = stages.review(COMPLAINT).when(ConfirmToggled())
    draft = stages.shown_draft(play)
    play.presses_main().asks(Enqueue(draft)).shows(ScreenName.SUBMITTING)


def test_a_change_to_the_form_comes_back_to_the_review_to_be_confirmed_again() -> None:
    play = stages.review().when(ConfirmToggled(), EditPressed(ScreenName.FORM)).shows(ScreenName.FORM)
    play.presses_main().presses_main().shows(ScreenName.REVIEW).presses_main().shows(ScreenName.REVIEW)


def test_the_pages_can_be_looked_at_again() -> None:
    play = stages.review().when(EditPressed(ScreenName.MATERIALS)).shows(ScreenName.MATERIALS)
    assert stages.shown_materials(play).phase == Inspecting(page("page of lease"))
    play.presses_main().shows(ScreenName.REVIEW)


def test_one_page_can_be_taken_again_from_the_review() -> None:
    play = stages.review().when(RetakePressed("pay-slip")).asks(OpenCamera(MaterialTemplate.PAGE))
    assert stages.shown_materials(play).index == 1
    stages.photograph(play, "better").shows(ScreenName.REVIEW)
    assert stages.shown_draft(play).pages_of("pay-slip") == (page("better"),)
    assert stages.shown_draft(play).pages_of("lease") == (page("page of lease"),)


def test_a_retake_without_a_camera_says_so_and_keeps_the_page() -> None:
    play = stages.review(PAPER_ONLY).when(CameraLost(FailureCode.CAMERA_ABSENT), RetakePressed("lease"))
    assert stages.shown_materials(play).phase == Framing(problem=FailureCode.CAMERA_ABSENT)
    assert stages.shown_draft(play).pages_of("lease")


@pytest.mark.parametrize("stray", [EditPressed(ScreenName.HOME), EditPressed(ScreenName.MATERIALS), Touched()])
def test_a_part_that_the_item_does_not_have_cannot_be_changed(stray: EditPressed | Touched) -> None:
    stages.review(ALLOWANCE).when(stray).asks().shows(ScreenName.REVIEW)


def test_a_page_that_the_item_does_not_have_cannot_be_taken_again() -> None:
    stages.review().when(RetakePressed("passport")).asks().shows(ScreenName.REVIEW)


@pytest.mark.parametrize(
    ("item", "before"),
    [
        (RESIDENCE, ScreenName.MATERIALS),
        (COMPLAINT, ScreenName.FORM),
        (ALLOWANCE, ScreenName.CONSENT),
        (PAPER_ONLY, ScreenName.MATERIALS),
    ],
)
def test_back_from_the_review_leads_to_what_came_before_it(item: ServiceItem, before: ScreenName) -> None:
    stages.review(item).presses_back().shows(before)


@pytest.mark.parametrize("strokes", [(), (((1.0, 1.0),),), (((1.0, 1.0), (20.9, 1.0)),)])
def test_a_stray_touch_is_not_a_signature(strokes: tuple[tuple[tuple[float, float], ...], ...]) -> None:
    play = stages.sign().when(SignatureChanged(Signature(strokes)))
    play.presses_main().asks().shows(ScreenName.SIGN)


def test_two_centimetres_of_ink_are_a_signature() -> None:
    play = stages.sign().when(SignatureChanged(Signature((((0.0, 1.0), (20.0, 1.0)),))))
    play.presses_main().shows(ScreenName.SUBMITTING)


def test_a_confirmation_in_place_of_a_signature_hands_in_as_well() -> None:
    play = stages.sign()
    draft = replace(stages.shown_draft(play), signature=ConfirmedSignature())
    play.when(SignatureChanged(ConfirmedSignature())).presses_main().asks(Enqueue(draft)).shows(ScreenName.SUBMITTING)


def test_whoever_goes_back_to_writing_has_signed_nothing_yet() -> None:
    play = stages.sign().when(SignatureChanged(ConfirmedSignature()), SignatureChanged(Signature()))
    play.presses_main().asks().shows(ScreenName.SIGN)


def test_a_signature_hands_in_what_was_confirmed() -> None:
    play = stages.sign()
    draft = replace(stages.shown_draft(play), signature=SIGNATURE)
    play.when(SignatureChanged(SIGNATURE)).presses_main().asks(Enqueue(draft)).shows(ScreenName.SUBMITTING)


def test_a_signature_can_be_cleared_and_written_again() -> None:
    play = stages.sign().when(SignatureChanged(SIGNATURE), SignatureChanged(Signature()))
    play.presses_main().asks().shows(ScreenName.SIGN)
    play.when(SignatureChanged(SIGNATURE)).presses_main().shows(ScreenName.SUBMITTING)


def test_back_from_the_pad_keeps_the_confirmation_and_the_signature() -> None:
    play = stages.sign().when(Touched(), SignatureChanged(SIGNATURE)).presses_back()
    assert play.kiosk.screen == Review(stages.shown_draft(play), confirmed=True)
    assert stages.shown_draft(play).signature == SIGNATURE


def test_a_full_disk_keeps_everything_on_the_screen_and_the_next_press_hands_in_the_same() -> None:
    play = stages.submitting()
    draft = stages.shown_draft(play)
    play.when(NotAccepted(FULL)).asks().shows(ScreenName.SIGN)
    assert play.kiosk.screen == Sign(draft, problem=FULL)
    play.presses_main().asks(Enqueue(draft)).when(ACCEPTED).shows(ScreenName.SUBMITTED)


def test_a_full_disk_keeps_everything_where_nothing_is_signed() -> None:
    play = stages.submitting(COMPLAINT)
    draft = stages.shown_draft(play)
    play.when(NotAccepted(FULL)).shows(ScreenName.REVIEW)
    assert play.kiosk.screen == Review(draft, confirmed=True, problem=FULL)
    play.presses_main().asks(Enqueue(draft))


def test_nothing_but_the_outbox_ends_the_storing() -> None:
    play = stages.submitting()
    kiosk = play.kiosk
    play.when(*(TimerFired(name) for name in TimerName), Touched()).presses_main().presses_back().passes(600)
    assert replace(play.kiosk, now=kiosk.now) == kiosk


def test_once_accepted_the_application_is_forgotten_here() -> None:
    play = stages.submitting().when(ACCEPTED).shows(ScreenName.SUBMITTED)
    assert WipeSession() in play.last


def test_the_receipt_is_masked_and_in_the_language_of_the_resident() -> None:
    play = stages.submitting(online=False).when(LanguagePressed(Language.EN), ACCEPTED)
    assert stages.shown_case(play).receipt == Receipt(
        print_id=f"{LOCAL_NO}/1",
        language=Language.EN,
        station_name="Sample station",
        terminal_name="YL-0000",
        item_name="Residence registration (sample)",
        applicant_masked="秦*禾",
        id_number_masked="9" + "*" * 16 + QIN_XIAOHE.id_number[-1],
        local_no=LOCAL_NO,
        case_no="",
        handed_in_at=NOON,
        next_steps=("Decided within 5 working days", "You will be called", "Keep the originals"),
        phone="029-0000 0000",
        token="opaque-token",
        sample=True,
    )


@pytest.mark.parametrize(("item", "phone"), [(RESIDENCE, "138 **** 1234"), (ALLOWANCE, "")])
def test_which_telephone_will_ring_is_kept_masked_where_one_was_asked_for(item: ServiceItem, phone: str) -> None:
    assert stages.shown_case(stages.submitted(item)).phone_masked == phone
