"""What is said stands written over mark and clock: all of it, as the screen writes it, and nothing else is covered."""

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.domain.language import Language
from kiosk.session.intents import ComfortPressed
from kiosk.session.states import Mode
from tests.component.ui.kiosk_window import KioskWindow
from tests.component.ui.typing_window import settle
from tests.doubles.playbook import LOCAL_NO, Playbook
from tests.doubles.recording_speech import RecordingSpeech
from tests.unit.session import stages
from ui.keyboard import forget_typing

PANELS = ((1080, 1920), (1920, 1080), (1280, 1024), (768, 1366))
LARGEST = 2
LEAST_PX = 6.5 * 4.0
LOOK_AGAIN_MS, PATIENCE_MS = 200, 2000  # a caption looks twice whether its words stand on the screen

pytestmark = [
    pytest.mark.usefixtures("application"),
    pytest.mark.logs("JPEG", "Failed to get image", "creating directory for user dictionary"),
]


class Panel(KioskWindow):
    """A window where the first sentence is said until it is ended."""

    def __init__(self, size: tuple[int, int]) -> None:
        self.speech = RecordingSpeech()
        self.speech.quick = False
        super().__init__(Playbook.switched_on(), size, self.speech)


@pytest.fixture(scope="module", params=PANELS, ids=str)
def panel(application: QGuiApplication, request: pytest.FixtureRequest) -> Iterator[Panel]:
    """One window a size, because each costs a second."""
    window = Panel(request.param)
    yield window
    forget_typing()
    window.close()


def says(panel: Panel, play: Playbook, mode: Mode, language: Language, step: int = 0) -> str:
    """Shows this screen. Returns the phrase that is being said on it."""
    preferences = replace(play.kiosk.preferences, voice=True, mode=mode, language=language, text_step=step)
    panel.shows(Playbook.switched_on())  # silence
    panel.shows(Playbook(replace(play.kiosk, preferences=replace(preferences, voice=False))))
    said = len(panel.speech.said)
    panel.shows(Playbook(replace(play.kiosk, preferences=preferences)))  # once it stands
    settle(lambda: len(panel.speech.said) > said)
    return panel.speech.said[-1][0]


def captioned(panel: Panel, play: Playbook, mode: Mode, language: Language, step: int) -> QQuickItem:
    """The page of the first caption on this screen."""
    says(panel, play, mode, language, step)
    settle(lambda: "captionPage" not in shown(panel), LOOK_AGAIN_MS)
    if "captionPage" not in shown(panel):  # the phrase stands on the screen
        panel.speech.finish()
        settle()
    return panel.item("captionPage")


def shown(panel: Panel) -> set[str]:
    """Names of what can be seen."""
    return {item.objectName() for item in panel.items()}


def on_screen(item: QQuickItem) -> QRectF:
    """Where it stands in the window."""
    return item.mapRectToScene(item.boundingRect())


@pytest.mark.parametrize("step", [0, LARGEST])
@pytest.mark.parametrize(
    ("mode", "language"), [(Mode.NORMAL, Language.ZH), (Mode.NORMAL, Language.EN), (Mode.ELDER, Language.ZH)]
)
def test_a_caption_covers_nothing_that_is_pressed_or_read_for_the_task(
    panel: Panel, mode: Mode, language: Language, step: int
) -> None:
    for stage in (stages.home, stages.consent, stages.submitted):
        page = captioned(panel, stage(), mode, language, step)
        band = page.parentItem()
        assert band is not None
        place = on_screen(band)
        assert place.contains(on_screen(page)), "lines that reach beyond the band"
        assert panel.item("caption").property("font").pixelSize() >= LEAST_PX - 1
        header = on_screen(panel.item("header"))
        assert header.contains(place)
        covered = [
            item.objectName()
            for item in panel.items()
            if item.inherits("QQuickAbstractButton") and on_screen(item).intersects(place)
        ]
        assert covered == []


def test_long_words_are_turned_over_until_the_last_line_has_been_read(panel: Panel) -> None:
    page = captioned(panel, stages.home(), Mode.ELDER, Language.ZH, LARGEST)
    caption, band = panel.item("caption"), page.parentItem()
    assert band is not None
    pages, lines = int(str(band.property("pages"))), int(str(band.property("lines")))
    assert pages * lines >= int(str(caption.property("lineCount")))
    band.setProperty("page", pages - 1)
    assert caption.mapRectToItem(page, caption.boundingRect()).bottom() > 0


def test_the_number_of_the_case_is_written_as_on_the_screen_while_it_is_spelled(panel: Panel) -> None:
    says(panel, stages.submitted(), Mode.ELDER, Language.ZH)
    panel.speech.finish()  # what has become of it; then the number
    settle(lambda: LOCAL_NO in panel.text("caption"), 1000)
    said, _ = panel.speech.said[-1]
    assert LOCAL_NO in panel.text("caption")
    assert " ".join(LOCAL_NO.replace("-", "，")) in said
    assert not re.search("\u2063", panel.text("caption") + said)


@pytest.mark.parametrize("language", Language)
def test_words_that_stand_large_on_the_screen_are_not_written_again_above_it(panel: Panel, language: Language) -> None:
    question = says(panel, stages.form(mode=Mode.ELDER), Mode.ELDER, language)
    assert question in {str(words.property("text")) for words in panel.words()}
    settle(lambda: "captionPage" not in shown(panel), PATIENCE_MS)
    assert "captionPage" not in shown(panel), panel.text("caption")


@pytest.mark.parametrize("mode", [Mode.NORMAL, Mode.ELDER])
def test_what_is_said_after_the_headline_is_written(panel: Panel, mode: Mode) -> None:
    says(panel, stages.rating(mode=mode), mode, Language.ZH)
    settle(lambda: "captionPage" not in shown(panel), PATIENCE_MS)
    assert "captionPage" not in shown(panel), "it asks in large letters"
    panel.speech.finish()
    settle()
    assert (panel.text("caption"), panel.item("captionPage").isVisible()) == (panel.speech.said[-1][0], True)


def test_a_headline_under_an_overlay_does_not_take_the_caption_of_what_lies_over_it(panel: Panel) -> None:
    says(panel, stages.form(mode=Mode.ELDER).when(ComfortPressed()), Mode.ELDER, Language.ZH)
    assert "captionPage" in shown(panel)
