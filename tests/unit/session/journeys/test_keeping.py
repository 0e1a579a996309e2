"""Papers of several pages, and both sides of a card on one page: what is asked, kept, taken again, and handed in."""

import pytest

from kiosk.domain.failure import FailureCode
from kiosk.domain.material import MaterialTemplate, PageImage
from kiosk.ports.camera import CaptureFailed, CardComposed, PageCaptured
from kiosk.session.commands import ComposeCard, CutPage, OpenCamera, RestCamera, TakePage
from kiosk.session.intents import (
    AdjustPressed,
    AnotherPressed,
    CornersMoved,
    RetakePressed,
    ShutterPressed,
    WholePressed,
)
from kiosk.session.screens.applying import Composing, Cutting, Framing, Gathered, Inspecting, Outlining
from kiosk.session.screens.name import ScreenName
from kiosk.session.screens.screen import screen_part
from tests.doubles.catalogue import BANK_CARD, PORTRAIT
from tests.doubles.exposures import BY_HAND, captured, photograph_of
from tests.doubles.playbook import Playbook, page
from tests.unit.session import stages

PAGES, ID_CARD = MaterialTemplate.PAGES, MaterialTemplate.ID_CARD


def _takes(play: Playbook, name: str) -> Playbook:
    return play.when(ShutterPressed(), captured(page(name)))


def _keeps(play: Playbook, name: str) -> Playbook:
    return _takes(play, name).presses_main()


def _card() -> Playbook:
    """The live picture for the front of the card."""
    return _keeps(stages.many_papers(), "p1").presses_main()


def _kept(play: Playbook, code: str) -> list[str]:
    return [kept.page_id for kept in stages.shown_draft(play).pages_of(code)]


def test_after_each_page_the_resident_says_whether_there_is_another() -> None:
    play = _keeps(stages.many_papers(), "p1")
    assert RestCamera() in play.last
    assert stages.shown_materials(play).phase == Gathered()
    play.when(AnotherPressed()).asks(OpenCamera(PAGES))
    assert stages.shown_materials(play).phase == Framing()
    _keeps(play, "p2").presses_main()
    assert stages.shown_materials(play).index == 1
    assert _kept(play, "contract") == ["p1", "p2"]


def test_more_pages_than_the_catalogue_allows_are_not_taken() -> None:
    play = _keeps(_keeps(stages.many_papers(), "p1").when(AnotherPressed()), "p2").when(AnotherPressed()).asks()
    assert stages.shown_materials(play).phase == Gathered()
    play.presses_main()
    assert _kept(play, "contract") == ["p1", "p2"]


def test_the_last_page_can_be_taken_again() -> None:
    play = _keeps(_keeps(stages.many_papers(), "p1").when(AnotherPressed()), "bad")
    play.when(RetakePressed()).asks(OpenCamera(PAGES))
    _keeps(play, "good")
    assert _kept(play, "contract") == ["p1", "good"]


def test_back_from_another_page_shows_those_that_are_kept() -> None:
    play = _keeps(stages.many_papers(), "p1").when(AnotherPressed()).presses_back().asks(RestCamera())
    assert stages.shown_materials(play).phase == Gathered()
    play.presses_back().shows(ScreenName.CONSENT)


def test_both_sides_become_one_page_which_is_looked_at_and_kept() -> None:
    play = _keeps(_card(), "front").asks(OpenCamera(ID_CARD))
    assert stages.shown_materials(play).sides == (page("front"),)
    _keeps(play, "back").asks(RestCamera(), ComposeCard(page("front"), page("back")))
    assert stages.shown_materials(play).phase == Composing()
    play.when(CardComposed(page("sheet")))
    assert stages.shown_materials(play).phase == Inspecting(page("sheet"))
    play.presses_main().shows(ScreenName.REVIEW)
    assert _kept(play, "spouse-card") == ["sheet"]


def test_one_side_is_taken_again_alone_and_the_sheet_from_the_front() -> None:
    play = _takes(_keeps(_card(), "front"), "bad").when(RetakePressed())
    assert stages.shown_materials(play).sides == (page("front"),)
    _keeps(play, "back").when(CardComposed(page("sheet")), RetakePressed()).asks(OpenCamera(ID_CARD))
    assert stages.shown_materials(play).sides == ()


def test_back_from_the_back_leads_to_the_front_and_then_to_the_paper_before() -> None:
    play = _keeps(_card(), "front").presses_back()
    assert (stages.shown_materials(play).sides, stages.shown_materials(play).index) == ((), 1)
    play.presses_back()
    assert stages.shown_materials(play).phase == Gathered()


def test_a_sheet_that_cannot_be_made_is_told_and_begun_anew() -> None:
    play = (
        _keeps(_keeps(_card(), "front"), "back")
        .when(CaptureFailed(FailureCode.CAMERA_ABSENT))
        .asks(OpenCamera(ID_CARD))
    )
    assert stages.shown_materials(play).phase == Framing(problem=FailureCode.CAMERA_ABSENT)
    assert stages.shown_materials(play).sides == ()


def test_from_the_review_pages_are_shown_and_a_card_is_taken_anew() -> None:
    play = _keeps(_keeps(_card(), "front"), "back").when(CardComposed(page("sheet"))).presses_main()
    here = play.kiosk
    play.when(RetakePressed("contract"))
    assert stages.shown_materials(play).phase == Gathered()
    play.kiosk = here
    play.when(RetakePressed("spouse-card"))
    assert (stages.shown_materials(play).phase, _kept(play, "spouse-card")) == (Framing(), ["sheet"])
    play.kiosk = here
    play.presses_back()
    assert stages.shown_materials(play).phase == Inspecting(page("sheet"))
    play.presses_main().shows(ScreenName.REVIEW)


def test_a_second_press_never_reaches_the_next_part() -> None:
    play = _takes(stages.many_papers(), "p1")
    parts = [screen_part(play.kiosk.screen)]

    def goes_on(shown: Playbook) -> None:
        parts.append(screen_part(shown.kiosk.screen))

    goes_on(play.presses_main())
    goes_on(play.presses_main())
    goes_on(_takes(play, "front"))
    goes_on(play.presses_main())
    goes_on(_takes(play, "back"))
    goes_on(play.presses_main())
    goes_on(play.when(CardComposed(page("sheet"))))
    assert len(set(parts)) == len(parts)


def test_a_side_that_is_not_sure_is_outlined_like_any_page() -> None:
    unsure = PageImage("frame", b"", 10, 10, found=False, sharp=True)
    play = _card().when(ShutterPressed(), captured(unsure)).presses_main()
    play.when(captured(page("cut"))).presses_main()
    assert stages.shown_materials(play).sides == (page("cut"),)
    assert photograph_of(unsure).whole == unsure


def _bank_card() -> Playbook:
    """The corners of a bank card are asked for."""
    unsure = PageImage("shapes", b"", 10, 10, found=False, sharp=True)
    return stages.many_papers(BANK_CARD).when(ShutterPressed(), captured(unsure))


def test_whoever_photographs_a_bank_card_says_so_before_the_live_picture() -> None:
    card = OpenCamera(MaterialTemplate.BANK_CARD)
    play = stages.many_papers(BANK_CARD)
    assert card in play.last
    _takes(play, "masked").when(RetakePressed()).asks(card)
    _keeps(play, "masked").shows(ScreenName.REVIEW)
    play.when(RetakePressed("bank-card")).asks(card)


def test_a_bank_card_is_cut_by_hand_and_never_kept_as_the_whole_photograph() -> None:
    play = _bank_card()
    asked = stages.shown_materials(play).phase
    assert isinstance(asked, Outlining)
    play.when(WholePressed()).asks()
    assert stages.shown_materials(play).phase == asked
    play.when(CornersMoved(BY_HAND)).presses_main().asks(CutPage(BY_HAND))
    assert isinstance(stages.shown_materials(play).phase, Cutting)


def test_a_bank_card_that_is_covered_all_over_is_shown_and_may_be_kept() -> None:
    covered = PageImage("covered", b"", 10, 10, found=False, sharp=True)
    play = _bank_card().presses_main().when(captured(covered))
    assert isinstance(stages.shown_materials(play).phase, Inspecting)
    play.presses_main().shows(ScreenName.REVIEW)


@pytest.mark.parametrize("found", [True, False])
def test_a_portrait_is_looked_at_as_it_is_and_no_corners_are_asked_for(*, found: bool) -> None:
    portrait = PageImage("portrait", b"", 10, 10, found=found, sharp=True)
    play = (
        stages.many_papers(PORTRAIT).when(ShutterPressed(), PageCaptured(portrait, None)).asks(TakePage(), RestCamera())
    )
    assert stages.shown_materials(play).phase == Inspecting(portrait)
    play.when(AdjustPressed()).asks()
    here = play.kiosk
    play.when(RetakePressed()).asks(OpenCamera(MaterialTemplate.PORTRAIT))
    play.kiosk = here
    play.presses_main().shows(ScreenName.REVIEW)
    assert _kept(play, "portrait") == ["portrait"]
