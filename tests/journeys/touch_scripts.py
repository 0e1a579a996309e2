"""What the residents of these tests do by touches in the whole program."""

from collections.abc import Callable

from kiosk.domain.failure import FailureCode
from kiosk.domain.identity import PhoneIdentity
from kiosk.ports.phone_sign_in import QrOpened
from kiosk.sandbox.phone_people import OWN, PHONE_PEOPLE
from kiosk.session.screens.applying import Consent, PlaceCard, UsePhone
from kiosk.session.screens.draft import Draft
from kiosk.session.screens.handed_in import Submitted
from kiosk.session.screens.looking_up import MyCase
from kiosk.session.screens.page_print import PagePhase
from kiosk.session.states import Kiosk
from tests.journeys.play import MARKED_ADDRESS, MARKED_PHONE, PERMIT, RECORD, SECRETS, Play

SOCIAL_NUMBER = "999999198806151014"
PHONE_NUMBER = PHONE_PEOPLE[OWN].id_number
TYPED = "我的门牌 7 号"


def speaks_another_language(play: Play) -> None:
    """Another language in the middle of the form, and back: what was typed stays."""
    play.goes_to_form()
    play.writes("residence_address", TYPED)
    play.resident.touches("sessionLanguageButton")
    play.until(lambda kiosk: kiosk.preferences.language.value == "en", "English")
    play.reads("backButton", "Back")
    play.reads("field_residence_address", TYPED)
    play.resident.touches("sessionLanguageButton")
    play.until(lambda kiosk: kiosk.preferences.language.value == "zh", "Chinese")
    play.reads("field_residence_address", TYPED)
    play.fills_in()


def asks_for_help_and_leaves(play: Play) -> None:
    """Help, back, leave, no, leave, yes: asked before anything is lost, and then everything is."""
    play.goes_to_form()
    play.writes("residence_address", TYPED)
    play.resident.touches("helpButton")
    play.resident.waits_for("form", "help")
    play.resident.touches("closeHelpButton")
    play.resident.waits_for("form")
    play.resident.touches("leaveSessionButton")
    play.resident.waits_for("form", "confirm_cancel")
    play.resident.touches("stayButton")
    play.resident.waits_for("form")
    play.reads("field_residence_address", TYPED)
    play.resident.touches("leaveSessionButton")
    play.resident.touches("confirmLeaveButton")
    play.resident.waits_for("farewell")
    play.idles(9)
    _finds_nothing_typed(play)


def walks_away(play: Play) -> None:
    """Nobody touches anything: warned, came back once, then cleared."""
    play.goes_to_form()
    play.writes("residence_address", TYPED)
    play.idles(61)
    play.resident.waits_for("form", "inactivity")
    play.resident.touches("stillHereButton")
    play.resident.waits_for("form")
    play.reads("field_residence_address", TYPED)
    play.idles(61)
    play.resident.waits_for("form", "inactivity")
    play.idles(31)
    _finds_nothing_typed(play)


def looks_up_own_cases(play: Play) -> None:
    """Own cases with the card, one of them, and back home; the next resident sees nothing of it."""
    play.plays("card remove")
    play.resident.waits_for("attract", timeout_s=30)
    play.until(lambda kiosk: kiosk.catalogue is not None and kiosk.line.online, "a catalogue and the line")
    play.until(lambda kiosk: kiosk.devices.reader is None, "the reader")
    play.resident.touches("beginButton")
    play.resident.waits_for("home")
    play.resident.touches("mainButton")
    play.resident.waits_for("place_card")
    play.plays("card insert chen")
    play.resident.waits_for("my_cases")
    play.plays("card remove")
    play.resident.touches("case_9999-SAMPLE-000003")
    play.resident.waits_for("my_case")
    play.reads_somewhere("银行卡照片不清楚，请重新拍一张。")
    play.resident.touches("backButton")
    play.resident.waits_for("my_cases")
    play.resident.touches("leaveSessionButton")
    play.resident.waits_for("attract")
    play.reads_nothing_of("银行卡照片")


def prints_a_result(play: Play) -> None:
    """Own cases with the card; what came of one is printed on A4 paper, as a certificate with its code."""
    play.plays("card remove")
    play.plays("a4 mend")
    play.resident.waits_for("attract", timeout_s=30)
    play.until(lambda kiosk: kiosk.catalogue is not None and kiosk.line.online, "a catalogue and the line")
    play.until(lambda kiosk: (kiosk.devices.reader, kiosk.devices.document_printer) == (None, None), "the devices")
    play.resident.touches("beginButton")
    play.resident.waits_for("home")
    play.resident.touches("mainButton")
    play.resident.waits_for("place_card")
    play.plays("card insert chen")
    play.resident.waits_for("my_cases")
    play.plays("card remove")
    play.resident.touches("case_9999-SAMPLE-000001")
    play.resident.waits_for("my_case")
    play.resident.touches("printPageButton")
    play.until(_has_its_result, "the certificate on A4 paper", timeout_s=60.0)
    play.resident.touches("leaveSessionButton")
    play.resident.waits_for("attract")


def _has_its_result(kiosk: Kiosk) -> bool:
    return isinstance(kiosk.screen, MyCase) and kiosk.screen.page.phase is PagePhase.PRINTED


def shows_a_social_card(play: Play) -> None:
    """A social card where the item wants the ID card, then where it is taken; the number is never shown whole."""
    play.goes_to_sign_in(PERMIT)
    play.plays("card insert social")
    play.until(_is_told_to_use_the_id_card, "that it is the wrong card")
    play.resident.touches("leaveSessionButton")
    play.resident.waits_for("attract")
    play.goes_to_sign_in(RECORD)
    play.reads_somewhere("请把身份证或社保卡放在读卡区")
    play.plays("card insert social-pin")
    play.until(_is_told_that_it_is_protected, "that it cannot be read")
    play.plays("card insert social")
    play.resident.waits_for("consent")
    play.reads_somewhere("从社保卡读到")
    play.reads_somewhere("陈思远")
    play.reads_somewhere("999 *********** 1014")
    play.plays("card remove")
    play.asks_for_record()
    play.reads_somewhere("社保卡已读")
    play.reads_somewhere("999 *********** 1014")
    play.reads_nothing_of(SOCIAL_NUMBER)
    play.announces("submitted", play.submits())
    play.until(lambda kiosk: kiosk.line.waiting == 0, "that it was sent")
    play.leaves()


def applies(play: Play) -> None:
    """One application after the other, until somebody ends it."""
    while True:
        play.announces("begins")
        play.goes_to_form()
        play.fills_in()
        play.photographs_and_signs()
        play.announces("signed")
        play.announces("submitted", play.submits())
        play.leaves()


def signs_in_by_phone_without_a_line(play: Play) -> None:
    """By an identity code before the scanner; handed in while the line is down, so that the case stays here."""
    play.goes_to_sign_in(RECORD)
    play.until(lambda kiosk: kiosk.line.online and kiosk.devices.scanner is None, "line and scanner")
    play.resident.touches("mainButton")
    play.resident.waits_for("use_phone")
    play.until(lambda kiosk: isinstance(kiosk.screen, UsePhone) and kiosk.screen.qr is not None, "a code")
    play.notes(SECRETS, *_secrets(play.kiosk()))
    play.plays("scanner code own")
    play.resident.waits_for("consent")
    play.notes(SECRETS, *_secrets(play.kiosk()))
    play.asks_for_record()
    play.reads_nothing_of(PHONE_NUMBER)
    play.plays("line down")
    play.submits()
    play.until(lambda kiosk: kiosk.line.waiting > 0, "the waiting case")
    play.leaves()


def _secrets(kiosk: Kiosk) -> tuple[str, ...]:
    """What signs somebody in, as long as it does: the code on the screen, the phone's session."""
    match kiosk.screen:
        case UsePhone(qr=QrOpened(qr_id, address)):
            return qr_id, address
        case Consent(draft=Draft(card=PhoneIdentity(session=session))):
            return (session,)
        case other:
            raise AssertionError(other)


def stops_at_the_signature(play: Play) -> None:
    """An application up to its signature; then it stands there."""
    play.goes_to_form()
    play.resident.writes("field_phone", MARKED_PHONE)
    play.puts_keyboard_away()
    play.writes("residence_community", MARKED_ADDRESS)  # the line is down: no shared data
    play.fills_in()
    play.photographs_and_signs()
    play.announces("signed")
    play.resident.rests(600)


def hands_in_without_a_line(play: Play) -> None:
    """The line is down and stays so, so that the case stays in the machine; the form is taken along on paper."""
    play.goes_to_form()
    play.resident.writes("field_phone", MARKED_PHONE)
    play.puts_keyboard_away()
    play.writes("residence_community", MARKED_ADDRESS)  # the line is down: no shared data
    play.fills_in()
    play.photographs_and_signs()
    play.submits()
    play.until(lambda kiosk: kiosk.line.waiting > 0, "the waiting case")
    play.resident.touches("printPageButton")
    play.until(_has_its_page, "the page on A4 paper", timeout_s=60.0)
    play.leaves()


def _has_its_page(kiosk: Kiosk) -> bool:
    return isinstance(kiosk.screen, Submitted) and kiosk.screen.case.page.phase is PagePhase.PRINTED


def _is_told_to_use_the_id_card(kiosk: Kiosk) -> bool:
    return isinstance(kiosk.screen, PlaceCard) and kiosk.screen.problem is FailureCode.CARD_WRONG_KIND


def _is_told_that_it_is_protected(kiosk: Kiosk) -> bool:
    return isinstance(kiosk.screen, PlaceCard) and kiosk.screen.problem is FailureCode.CARD_PROTECTED


def _finds_nothing_typed(play: Play) -> None:
    """The next resident begins with an empty form."""
    play.resident.waits_for("attract")
    play.goes_to_form()
    play.resident.waits_for_item("field_residence_address")
    play.reads_nothing_of(TYPED)


SCRIPTS: dict[str, Callable[[Play], None]] = {
    script.__name__: script
    for script in (
        speaks_another_language,
        asks_for_help_and_leaves,
        walks_away,
        looks_up_own_cases,
        prints_a_result,
        shows_a_social_card,
        applies,
        signs_in_by_phone_without_a_line,
        stops_at_the_signature,
        hands_in_without_a_line,
    )
}
