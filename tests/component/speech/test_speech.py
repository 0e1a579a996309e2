"""The voice over a real speech-dispatcher: it speaks, falls silent at once, and is missed without a fuss."""

import time
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.domain.failure import FailureCode
from kiosk.domain.language import Language
from kiosk.ports.speech import NoEngine, Speaking, SpeechReady, SpeechReport
from tests.component.ui.typing_window import settle
from tests.doubles.private_speech_dispatcher import running_speech_dispatcher
from ui.speech import SILENT, QtSpeech

LONG = "请把身份证放在屏幕下方的读卡区，放好不要动，读完以后请拿起来收好。" * 3
AT_ONCE_S = 3.0
PATIENCE_MS = 20000  # the engine lists its voices for a second, on a busy machine for some
READY, SPEAKING, GONE = SpeechReady(), Speaking(), NoEngine(FailureCode.SPEECH_ABSENT)


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """Where the voice listens."""
    yield from running_speech_dispatcher()


@pytest.fixture(autouse=True)
def _application(application: QGuiApplication) -> QGuiApplication:
    return application


class Heard:
    """A voice and what it reported."""

    def __init__(self, engine: str = "speechd") -> None:
        self.reports: list[SpeechReport] = []
        self.voice = QtSpeech(engine)
        self.voice.start(self.reports.append)

    def until(self, *reports: SpeechReport) -> None:
        """Wait for exactly these."""
        settle(lambda: len(self.reports) >= len(reports), PATIENCE_MS)
        assert self.reports == list(reports)


@pytest.fixture
def speechd(address: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Heard]:
    """The voice of a machine where everything is installed."""
    monkeypatch.setenv("SPEECHD_ADDRESS", address)
    heard = Heard()
    try:
        heard.until(READY)
        yield heard
    finally:
        heard.voice.close()


@pytest.mark.parametrize(("text", "language"), [("您好", Language.ZH), ("Hello", Language.EN)])
def test_a_sentence_is_spoken_to_its_end(speechd: Heard, text: str, language: Language) -> None:
    speechd.voice.set_volume(0.2)
    speechd.voice.set_rate(0.5)
    speechd.voice.say(text, language)
    speechd.until(READY, SPEAKING, READY)


def test_it_falls_silent_at_once_and_speaks_again(speechd: Heard) -> None:
    speechd.voice.say(LONG, Language.ZH)
    speechd.until(READY, SPEAKING)
    stopped = time.monotonic()
    speechd.voice.stop()
    speechd.until(READY, SPEAKING, READY)
    assert time.monotonic() - stopped < AT_ONCE_S, "the text itself takes half a minute"
    speechd.voice.say("好", Language.ZH)
    speechd.until(READY, SPEAKING, READY, SPEAKING, READY)


@pytest.mark.logs("is not supported")
def test_without_an_engine_it_says_so_and_looks_again_when_it_is_next_asked() -> None:
    heard = Heard("nobody")
    heard.until(GONE)
    heard.voice.say("您好", Language.ZH)
    heard.until(GONE, GONE)
    heard.voice.close()


def test_what_was_asked_before_the_voice_was_found_is_said_then() -> None:
    heard = Heard(SILENT)
    heard.voice.say("您好", Language.ZH)
    heard.until(READY, SPEAKING, READY)
    heard.voice.close()
