"""What the residents of the tours do, step by step."""

from __future__ import annotations  # the command line reads the names of the tours, without the hands that play them

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.tour.player import Player

_ITEM = "11999999MB0000001X-RESIDENCE-PERMIT"
_RECORD = "11999999MB0000001X-INSURANCE-RECORD"
_ALLOWANCE = "11999999MB0000001X-SENIOR-ALLOWANCE"
_ANSWERS = {
    "residence_address": ("三号楼", "3 号楼 2 单元 501 室"),
    "residence_reason": ("home",),
    "residence_since": ("",),
}
_SIGNATURE = [
    [(0.14, 0.32), (0.22, 0.30), (0.20, 0.52), (0.14, 0.62)],
    [(0.24, 0.28), (0.30, 0.44), (0.24, 0.64)],
    [(0.40, 0.30), (0.56, 0.28), (0.56, 0.44), (0.41, 0.45), (0.40, 0.30)],
    [(0.48, 0.28), (0.48, 0.46)],
    [(0.40, 0.56), (0.44, 0.66), (0.52, 0.66), (0.56, 0.56)],
    [(0.68, 0.34), (0.80, 0.32)],
    [(0.66, 0.44), (0.82, 0.42)],
    [(0.72, 0.44), (0.66, 0.64)],
    [(0.77, 0.44), (0.78, 0.62), (0.86, 0.60)],
]


def main(player: Player) -> None:
    """The base journey: everything works."""
    _whole_journey(player, _ANSWERS)


def keys_only(player: Player) -> None:
    """The base journey without a touch: keys only, and a confirmation in place of the signature."""
    _whole_journey(player, {**_ANSWERS, "residence_address": ("BUILDING", "BUILDING 3-2-501")})


def screen_reader(player: Player) -> None:
    """The base journey by ear: everything is found in the accessibility tree and done through it."""
    _whole_journey(player, _ANSWERS)


def elder(player: Player) -> None:
    """The base journey in the elder version, chosen at the first press: one question a screen, page by page."""
    _whole_journey(player, _ANSWERS, begin="elderButton")


def _whole_journey(player: Player, answers: dict[str, tuple[str, ...]], begin: str = "beginButton") -> None:
    _until_signed(player, answers=answers, begin=begin)
    _hands_in(player)


def phone(player: Player) -> None:
    """A resident without a card: a shop's code is told from the right one, then the phone confirms the code shown."""
    player.waits_for_devices()
    player.sees("attract")
    player.touches("beginButton")
    player.sees("home")
    player.finds(f"tile_{_RECORD}")
    player.sees("guide")
    player.reads_on()
    player.sees("place_card")
    player.touches("mainButton")
    player.sees("use_phone")
    player.waits_for_code()
    player.photographs("use_phone-code")
    player.plays("scanner code https://shop.example/pay")
    player.waits_for_problem("PHN-01")
    player.photographs("use_phone-foreign")
    player.plays("phone see")
    player.waits_for_phone()
    player.photographs("use_phone-seen")
    player.plays("phone confirm")
    _asks_for_record(player)


def social_card(player: Player) -> None:
    """A resident with a social-security card alone: one that asks for its PIN is refused, then one that is read."""
    _until_card(player, item=_RECORD)
    player.plays("card insert social-pin")
    player.waits_for_problem("CRD-07")
    player.photographs("place_card-protected")
    player.plays("card insert social")
    player.sees("consent")
    player.plays("card remove")
    _asks_for_record(player)


def allowance(player: Player) -> None:
    """A bank card whose number is covered, and a portrait before plain white."""
    _until_card(player, item=_ALLOWANCE)
    player.plays("camera show bank-card")
    player.plays("card insert wang-elder")
    player.sees("consent")
    player.plays("card remove")
    player.reads_on()
    player.sees("form")
    player.waits_for_shared_data()
    player.fills_form({"bank_account": ("6299990000001239",)})
    player.sees("materials")
    _takes(player, "bank_card")
    player.plays("camera show portrait")
    player.touches("mainButton")
    player.photographs("materials-kept")
    _takes(player, "portrait")
    player.touches("mainButton")
    _from_review(player)
    _hands_in(player)


def _takes(player: Player, what: str) -> None:
    player.waits_for_framing("good")
    player.photographs(f"materials-{what}")
    player.touches("mainButton")  # the shutter
    player.waits_for_page()
    player.photographs(f"materials-{what}-taken")


def _asks_for_record(player: Player) -> None:
    player.sees("consent")
    player.reads_on()
    player.sees("form")
    player.waits_for_shared_data()
    player.fills_form({"insurance_kind": ("pension",), "purpose": ("",)})
    player.sees("review")
    player.confirms("confirmCheck")
    _receives(player)


def offline(player: Player) -> None:
    """The line is down when the resident submits, and comes back later."""
    _until_signed(player, before_submit=lambda: player.plays("line down"))
    player.touches("mainButton")
    player.sees("submitted")
    player.waits_for_print("printed")
    player.photographs("submitted-offline")
    player.plays("line up")
    player.waits_for_delivery()
    player.photographs("submitted")
    _rate_and_leave(player)


def paper_out(player: Player) -> None:
    """The paper ends in the middle of the receipt; a new roll is put in and the receipt is printed again."""
    _until_signed(player, before_submit=lambda: player.plays("printer paper-out-after 6"))
    player.touches("mainButton")
    player.sees("submitted")
    player.waits_for_print("failed")
    player.photographs("submitted-paper-out")
    player.waits_for_delivery()
    player.plays("printer paper")
    player.touches("reprintButton")
    player.waits_for_print("printed")
    player.photographs("submitted")
    _rate_and_leave(player)


def card_pulled(player: Player) -> None:
    """The card is pulled while it is read, then placed again properly."""
    _until_card(player)
    player.plays("card tear chen 1")
    player.waits_for_problem("CRD-02")
    player.photographs("place_card-pulled")
    player.plays("card insert chen")
    _from_card(player)
    _hands_in(player)


WITHOUT_PAPERS = {"phone", "social_card"}
"""Tours of an item that asks for no photograph and no signature."""

TOURS: dict[str, Callable[[Player], None]] = {
    "main": main,
    "offline": offline,
    "paper_out": paper_out,
    "card_pulled": card_pulled,
    "keys_only": keys_only,
    "screen_reader": screen_reader,
    "elder": elder,
    "phone": phone,
    "social_card": social_card,
    "allowance": allowance,
}


def _until_card(player: Player, begin: str = "beginButton", item: str = _ITEM) -> None:
    player.waits_for_devices()
    player.sees("attract")
    player.touches(begin)
    player.sees("home")
    player.finds(f"tile_{item}")
    player.sees("guide")
    player.reads_on()
    player.sees("place_card")


def _until_signed(
    player: Player,
    before_submit: Callable[[], None] | None = None,
    answers: dict[str, tuple[str, ...]] = _ANSWERS,
    begin: str = "beginButton",
) -> None:
    _until_card(player, begin)
    player.plays("card insert chen")
    _from_card(player, answers)
    if before_submit:
        before_submit()


def _from_card(player: Player, answers: dict[str, tuple[str, ...]] = _ANSWERS) -> None:
    player.sees("consent")
    player.plays("card remove")
    player.reads_on()
    player.sees("form")
    player.waits_for_shared_data()
    player.fills_form(answers)
    player.sees("materials")
    player.waits_for_framing("good")
    player.photographs("materials")
    player.waits_for_page()  # the self-timer takes it
    player.photographs("materials-page")
    player.touches("mainButton")
    _from_review(player)


def _from_review(player: Player) -> None:
    player.sees("review")
    player.confirms("confirmCheck")
    player.sees("sign")
    player.signs("signaturePad", _SIGNATURE)
    player.photographs("sign-signed")


def _hands_in(player: Player) -> None:
    player.touches("mainButton")
    _receives(player)


def _receives(player: Player) -> None:
    player.sees("submitted")
    player.waits_for_delivery()
    player.waits_for_print("printed")
    player.photographs("submitted")
    _rate_and_leave(player)


def _rate_and_leave(player: Player) -> None:
    player.reads_on()
    player.sees("rating")
    player.touches("grade_5")
    player.waits_for_grade()
    player.photographs("rating-given")
    player.touches("mainButton")
    player.sees("farewell")
    player.sees("attract", timeout_s=30)
