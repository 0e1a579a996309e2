"""Every screen in every mode and language on every panel keeps every rule; a failure names all that breaks it."""

from collections.abc import Callable

import pytest

from kiosk.session.screens.name import ScreenName
from kiosk.session.states import Mode
from tests.component.matrix.report import report
from tests.component.matrix.rules import RULES
from tests.component.matrix.setting import PANELS, Panel
from tests.component.matrix.shot import Finding
from tests.component.matrix.stories import stories
from tests.snapshots.album import SNAPSHOT
from ui.presenters.app import present_app


@pytest.mark.timeout(600)  # the first test of a panel makes all its pictures
@pytest.mark.parametrize("rule", [*RULES, SNAPSHOT])
@pytest.mark.parametrize(
    "panel", [pytest.param(panel, id=str(panel), marks=pytest.mark.xdist_group(f"matrix {panel}")) for panel in PANELS]
)
def test_every_screen_keeps_the_rule(panel: Panel, rule: str, findings: Callable[[Panel], list[Finding]]) -> None:
    broken = report(finding for finding in findings(panel) if finding.rule == rule)
    assert not broken, "\n".join([f"{len(broken)} findings", *broken])


@pytest.mark.parametrize("mode", Mode)
def test_every_screen_and_everything_over_it_has_a_story(mode: Mode) -> None:
    views = [present_app(story.tell(mode).kiosk) for story in stories()]
    assert {view.mode for view in views} == {mode.value}
    assert {view.screen for view in views} == {name.value for name in ScreenName}
    assert {view.overlay for view in views} - {""} == OVERLAYS


OVERLAYS = {"inactivity", "confirm_cancel", "help", "comfort"}
