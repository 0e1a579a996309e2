"""The instrument itself: each rule finds what it is there for, and leaves alone what is right."""

from dataclasses import replace
from itertools import product

import numpy as np
import pytest

from kiosk.domain.failure import FailureCode
from kiosk.domain.failure_table import FAILURES
from kiosk.domain.language import Language
from kiosk.session.states import Mode
from tests.component.matrix.contrast_rule import ratio
from tests.component.matrix.report import report
from tests.component.matrix.rules import RULES, judge
from tests.component.matrix.setting import LARGEST_STEP, PANELS, PORTRAIT, Setting, settings
from tests.component.matrix.shot import Rect, Shot, ShownTarget, ShownText

ROOM = Rect(0, 0, 1080, 1920)
WORDS = ShownText("把身份证放在这里", Rect(100, 100, 356, 132), ROOM)
BUTTON = ShownTarget("Button", "mainButton", Rect(0, 0, 400, 100), Rect(0, 0, 400, 100), ROOM, spoken_name="继续")
ZH = Setting(PORTRAIT, Mode.NORMAL, Language.ZH)


def shot(*texts: ShownText, setting: Setting = ZH, targets: tuple[ShownTarget, ...] = (), ring: bool = True) -> Shot:
    ground = np.full((1920, 1080, 3), 255, np.uint8)
    return Shot(setting, "home", "home", texts, targets, tuple(range(len(targets))) if ring else (), picture=ground)


def moved(target: ShownTarget, dx: float = 0, dy: float = 0, name: str = "other") -> ShownTarget:
    place = Rect(target.hit.left + dx, target.hit.top + dy, target.hit.right + dx, target.hit.bottom + dy)
    return replace(target, hit=place, drawn=place, name=name, spoken_name=name)


ENGLISH = replace(ZH, language=Language.EN)
ELDER = replace(ZH, mode=Mode.ELDER)
FIVE_TILES = tuple(
    replace(moved(BUTTON, dy=150 * n, name=f"tile {n}"), kind="ChoiceTile", choice=True) for n in range(5)
)
BROKEN: list[tuple[str, Shot]] = [
    ("loads", replace(shot(), warnings=("TypeError",))),
    ("whole", shot(replace(WORDS, truncated=True))),
    ("whole", shot(replace(WORDS, over_width=9))),
    ("whole", shot(replace(WORDS, over_height=9))),
    ("whole", shot(replace(WORDS, ink=Rect(900, 100, 1156, 132)))),
    ("whole", shot(replace(WORDS, ink=Rect(100, 1900, 356, 1932)))),
    ("apart", shot(WORDS, replace(WORDS, text="或者扫码", ink=Rect(300, 110, 500, 142)))),
    ("type", shot(replace(WORDS, px=24))),
    ("type", shot(replace(WORDS, px=20, role_px=22))),
    ("type", shot(replace(WORDS, px=36, role_px=36), setting=ELDER)),
    ("contrast", shot(replace(WORDS, color=(150, 150, 150, 1.0)))),
    ("contrast", shot(replace(WORDS, color=(0, 0, 0, 0.4)))),
    ("contrast", shot(replace(WORDS, color=(100, 100, 100, 1.0), px=44, role_px=44), setting=ELDER)),
    ("targets", shot(targets=(replace(BUTTON, hit=Rect(0, 0, 400, 40)),))),
    ("targets", shot(targets=(replace(BUTTON, hit=Rect(0, 0, 400, 60)),), setting=ELDER)),
    ("gaps", shot(targets=(BUTTON, moved(BUTTON, dx=405)))),
    ("gaps", shot(targets=(BUTTON, moved(BUTTON, dx=415)), setting=ELDER)),
    ("names", shot(targets=(replace(BUTTON, spoken_name=""),))),
    ("names", shot(targets=(replace(BUTTON, role=""),))),
    ("names", shot(targets=(BUTTON, replace(moved(BUTTON, dx=500), spoken_name="继续")))),
    ("tab", shot(targets=(BUTTON,), ring=False)),
    ("tab", shot(targets=tuple(moved(BUTTON, dy=dy, name=f"{dy}") for dy in (0, 300, 150, 450, 320)))),
    ("choices", shot(targets=FIVE_TILES, setting=ELDER)),
    ("english", shot(WORDS, setting=ENGLISH)),
    ("marks", shot(replace(WORDS, text="请稍等,正在读卡"))),
    ("marks", shot(replace(WORDS, text="Wait，please"))),
    ("staff", shot(replace(WORDS, text=FAILURES[FailureCode.READER_ABSENT].remedy.zh))),
    ("staff", replace(shot(), spoken=(f"请告诉工作人员 {FailureCode.READER_ABSENT.value}",))),
]
RIGHT: list[tuple[str, Shot]] = [
    ("a plain screen", shot(WORDS, targets=(BUTTON, moved(BUTTON, dx=420)))),
    ("what scrolls may go on below", shot(replace(WORDS, ink=Rect(100, 1900, 356, 1932), scroll=1))),
    ("a code for staff is small", shot(replace(WORDS, text="RDR-01", px=22, role_px=22))),
    ("a disabled button is not reached", shot(targets=(replace(BUTTON, enabled=False),), ring=False)),
    (
        "columns are read one after the other",
        shot(targets=(BUTTON, moved(BUTTON, dy=200, name="b"), moved(BUTTON, 500))),
    ),
    ("a clear mark within its field", shot(targets=(BUTTON, replace(moved(BUTTON), hit=Rect(300, 10, 390, 90))))),
    ("five tiles in normal mode", shot(targets=FIVE_TILES)),
    ("all five grades", shot(targets=tuple(replace(tile, kind="GradeTile") for tile in FIVE_TILES), setting=ELDER)),
    ("a name stays Chinese", replace(shot(replace(WORDS, text="秦小禾"), setting=ENGLISH), data=("秦小禾",))),
    ("a language calls itself", shot(replace(WORDS, text="中文"), setting=ENGLISH)),
    ("a date and a unit", shot(replace(WORDS, text="11月23日，还剩 30 秒"))),
]


@pytest.mark.parametrize(("rule", "seen"), BROKEN, ids=[f"{rule}-{n}" for n, (rule, _) in enumerate(BROKEN)])
def test_what_is_wrong_is_found(rule: str, seen: Shot) -> None:
    assert rule in {finding.rule for finding in judge(seen)}


@pytest.mark.parametrize(("what", "seen"), RIGHT, ids=[what for what, _ in RIGHT])
def test_what_is_right_is_left_alone(what: str, seen: Shot) -> None:
    assert report(judge(seen)) == []


def test_every_rule_is_shown_to_find_something() -> None:
    assert {rule for rule, _ in BROKEN} == set(RULES)


def test_a_finding_in_many_settings_is_told_once() -> None:
    wrong = replace(WORDS, truncated=True)
    found = [finding for way in (ZH, ELDER) for finding in judge(shot(wrong, setting=way)) if finding.rule == "whole"]
    assert report(found) == ["home [whole] '把身份证放在这里' is cut by Qt (home, normal zh 1080x1920, and 1 more)"]


def test_ratios_are_those_of_wcag() -> None:
    black, white = np.zeros(3), np.full(3, 255.0)
    assert ratio(black, white) == pytest.approx(21)
    assert ratio(np.full(3, 118.0), white) == pytest.approx(4.54, abs=0.01)


def test_every_mode_and_language_is_seen_and_large_text_on_narrow_panels() -> None:
    for panel in PANELS:
        ways = settings(panel)
        unseen = set(product(Mode, Language)) - {(way.mode, way.language) for way in ways}
        if panel.near:
            assert unseen == {(Mode.NORMAL, Language.ZH), *product([Mode.CONTRAST], Language)}
            continue
        assert unseen == (set() if panel == PORTRAIT else {(Mode.CONTRAST, Language.EN)})
        assert (LARGEST_STEP in {way.text_step for way in ways}) == (panel.width < panel.height)
