"""Own cases in words: where each stands, what waits for the holder, and what is still to come."""

from dataclasses import replace

import pytest

from kiosk.domain.failure import FailureCode
from kiosk.domain.holder_case import CaseChannel, CaseStatus, HolderCase
from kiosk.domain.language import Language
from kiosk.session.screens.looking_up import MyCase, MyCases
from kiosk.session.states import Line, Mode, Preferences
from tests.doubles.catalogue import CATALOGUE, RESIDENCE
from tests.doubles.holder_cases import CASES, DONE, NOT_GRANTED, UNDER_WAY, WAITING, holder_case, many_cases
from tests.doubles.people import QIN_XIAOHE
from tests.doubles.playbook import new_kiosk
from ui.presenters.my_cases import MyCaseView, present_my_case, present_my_cases

KIOSK = replace(new_kiosk(), catalogue=CATALOGUE, line=Line(online=True))
ENGLISH = replace(KIOSK, preferences=Preferences(language=Language.EN))
ELDER = replace(KIOSK, preferences=Preferences(mode=Mode.ELDER))


def _way(case: HolderCase) -> list[tuple[str, str]]:
    return [(step.title, step.progress) for step in _shown(case).steps]


def _shown(case: HolderCase) -> MyCaseView:
    return present_my_case(KIOSK, MyCase(case, MyCases(QIN_XIAOHE, CASES)))


def test_the_list_says_where_each_case_stands() -> None:
    view = present_my_cases(KIOSK, MyCases(QIN_XIAOHE, CASES))
    assert [(row.status, row.stage) for row in view.rows] == [
        ("请您补材料", "waiting"),
        ("正在办理", "now"),
        ("结果已送到", "done"),
        ("没有通过", "ended"),
    ]
    assert view.rows[0].handed_in == "11月20日，办事大厅提交"
    assert (view.total, view.waiting, view.loading) == (4, 1, False)


def test_in_english_it_is_said_in_english() -> None:
    view = present_my_cases(ENGLISH, MyCases(QIN_XIAOHE, (WAITING,)))
    assert view.rows[0].status == "More papers"
    assert view.rows[0].handed_in == "20 November, service hall"


def test_an_item_of_this_kiosk_keeps_its_own_name_and_icon() -> None:
    known = replace(UNDER_WAY, item_code=RESIDENCE.code)
    row = present_my_cases(ENGLISH, MyCases(QIN_XIAOHE, (known,))).rows[0]
    assert (row.name, row.icon_name) == (RESIDENCE.name.en, RESIDENCE.icon)
    unknown = present_my_cases(replace(KIOSK, catalogue=None), MyCases(QIN_XIAOHE, (known,))).rows[0]
    assert (unknown.name, unknown.icon_name) == (UNDER_WAY.item_name, "file-text")


def test_while_they_are_fetched_there_is_neither_a_case_nor_a_problem() -> None:
    view = present_my_cases(KIOSK, MyCases(QIN_XIAOHE))
    assert view.loading
    assert not view.rows
    assert not view.code


def test_a_failed_look_says_so() -> None:
    failed = MyCases(QIN_XIAOHE, problem=FailureCode.PLATFORM_UNREACHABLE)
    view = present_my_cases(replace(KIOSK, line=Line(online=False)), failed)
    assert view.code == FailureCode.PLATFORM_UNREACHABLE.value
    assert view.offline
    assert not view.loading


def test_the_elder_version_shows_four_a_page() -> None:
    view = present_my_cases(ELDER, MyCases(QIN_XIAOHE, many_cases(9), page=9))
    assert (len(view.rows), view.page, view.page_count) == (1, 2, 3)


def test_what_is_to_come_follows_what_has_been() -> None:
    assert _way(UNDER_WAY) == [
        ("已提交", "done"),
        ("已受理", "done"),
        ("正在办理", "now"),
        ("办好", "later"),
        ("领结果", "later"),
    ]
    assert _shown(UNDER_WAY).message == UNDER_WAY.now.message


def test_a_case_that_waits_for_its_holder_says_so_at_its_step() -> None:
    assert _way(WAITING)[1] == ("请您补材料", "waiting")
    assert [title for title, _ in _way(WAITING)[2:]] == ["受理", "办理", "办好", "领结果"]


def test_after_the_end_nothing_is_promised() -> None:
    assert _way(DONE)[-1] == ("结果已送到", "done")
    assert _way(NOT_GRANTED)[-1] == ("没有通过", "ended")


def test_whoever_has_something_to_do_or_to_ask_is_told_where() -> None:
    assert "这台机器上不能补" in _shown(WAITING).advice
    assert "想知道原因" in _shown(NOT_GRANTED).advice
    assert "没有收到结果" in _shown(DONE).advice
    assert _shown(UNDER_WAY).advice == ""


@pytest.mark.parametrize("case", CASES)
def test_the_elder_version_shows_the_whole_way(case: HolderCase) -> None:
    view = present_my_case(ELDER, MyCase(case, MyCases(QIN_XIAOHE, CASES)))
    assert [(step.title, step.progress) for step in view.steps] == _way(case)


@pytest.mark.parametrize("status", CaseStatus)
@pytest.mark.parametrize("channel", CaseChannel)
def test_every_state_and_channel_has_words(status: CaseStatus, channel: CaseChannel) -> None:
    case = holder_case(1, channel, status)
    view = _shown(case)
    assert view.status
    assert view.handed_in
    assert (view.stage == "waiting") == status.waits_for_holder
