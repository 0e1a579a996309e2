"""What the residents of the tours do, step by step."""

from __future__ import annotations  # the command line reads the names of the tours, without the hands that play them

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.tour.player import Player

_ITEM = "11999999MB0000001X-RESIDENCE-PERMIT"
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
    _until_signed(player)
    player.touches("mainButton")
    player.sees("submitted")
    player.waits_for_delivery()
    player.waits_for_print("printed")
    player.photographs("submitted")
    _rate_and_leave(player)


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
    player.touches("mainButton")
    player.sees("submitted")
    player.waits_for_delivery()
    player.waits_for_print("printed")
    player.photographs("submitted")
    _rate_and_leave(player)


TOURS: dict[str, Callable[[Player], None]] = {
    "main": main,
    "offline": offline,
    "paper_out": paper_out,
    "card_pulled": card_pulled,
}


def _until_card(player: Player) -> None:
    player.waits_for_devices()
    player.sees("attract")
    player.touches("beginButton")
    player.sees("home")
    player.touches(f"tile_{_ITEM}")
    player.sees("guide")
    player.touches("mainButton")
    player.sees("place_card")


def _until_signed(player: Player, before_submit: Callable[[], None] | None = None) -> None:
    _until_card(player)
    player.plays("card insert chen")
    _from_card(player)
    if before_submit:
        before_submit()


def _from_card(player: Player) -> None:
    player.sees("consent")
    player.plays("card remove")
    player.agrees()
    player.sees("form")
    player.waits_for_shared_data()
    player.fills_form(_ANSWERS)
    player.sees("materials")
    player.waits_for_framing("good")
    player.photographs("materials")
    player.touches("mainButton")
    player.waits_for_page()
    player.photographs("materials-page")
    player.touches("mainButton")
    player.sees("review")
    player.touches("confirmCheck")
    player.touches("mainButton")
    player.sees("sign")
    player.draws("signaturePad", _SIGNATURE)
    player.photographs("sign-signed")


def _rate_and_leave(player: Player) -> None:
    player.touches("mainButton")
    player.sees("rating")
    player.touches("grade_5")
    player.waits_for_grade()
    player.photographs("rating-given")
    player.touches("mainButton")
    player.sees("farewell")
    player.sees("attract", timeout_s=30)
