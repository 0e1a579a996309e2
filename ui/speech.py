"""The voice of the machine: Qt's speech engine, on a thread of its own. Imported when the voice is first switched on.

Here, and not among the drivers, because it is Qt. Nothing of what is said is kept or logged.
"""

from collections.abc import Callable

from PySide6.QtCore import Q_ARG, QLocale, QMetaObject, QObject, Qt, QThread, Signal, Slot
from PySide6.QtTextToSpeech import QTextToSpeech, QVoice

from kiosk.domain.failure import FailureCode
from kiosk.domain.language import Language
from kiosk.ports.speech import NoEngine, Speaking, SpeechReady, SpeechReport

SILENT = "mock"  # Qt's engine that makes no sound: stands in until the real one is found
_LOCALES = {Language.ZH: ("zh_CN",), Language.EN: ("en_GB", "en_US")}
_NAMES = {Language.ZH: "Mandarin", Language.EN: "English"}
_PATIENCE_MS = 3000  # to end the thread; it may hang on a daemon that does not answer


class QtSpeech:
    """Speaks through Qt's `engine`.

    Args:
        engine: Name of Qt's plug-in; speechd is speech-dispatcher.
    """

    def __init__(self, engine: str = "speechd") -> None:
        self._thread = QThread()
        self._voice = _Voice(engine)
        self._voice.moveToThread(self._thread)
        self._thread.started.connect(self._voice.find)

    def start(self, report: Callable[[SpeechReport], None]) -> None:
        """Look for a voice; `report` is called on the voice's thread."""
        self._voice.report = report
        self._thread.start()

    def say(self, text: str, language: Language) -> None:
        """Say `text` instead of whatever is being said."""
        self._voice.asked.emit(text, language.value)

    def stop(self) -> None:
        """Be silent at once."""
        self._voice.hushed.emit()

    def set_rate(self, rate: float) -> None:
        """How fast, from -1 to 1."""
        self._voice.paced.emit(rate)

    def set_volume(self, volume: float) -> None:
        """How loud, from 0 to 1."""
        self._voice.turned.emit(volume)

    def close(self) -> None:
        """Be silent and end the thread."""
        self._voice.hushed.emit()
        self._thread.quit()
        if not self._thread.wait(_PATIENCE_MS):
            self._thread.terminate()
            self._thread.wait()


class _Voice(QObject):
    """Owns the engine on the voice's thread."""

    asked = Signal(str, str)
    hushed = Signal()
    paced = Signal(float)
    turned = Signal(float)

    def __init__(self, engine: str) -> None:
        super().__init__()
        self._engine = engine
        self._speech: QTextToSpeech | None = None
        self._found = False
        self._waiting: tuple[str, str] | None = None  # the newest, asked for while there was no engine yet
        self._language = ""
        self._told: SpeechReport | None = None
        self.report: Callable[[SpeechReport], None] = _nobody
        self.asked.connect(self._say)
        self.hushed.connect(self._stop)
        self.paced.connect(self._pace)
        self.turned.connect(self._turn)

    @Slot()
    def find(self) -> None:
        """Look for the engine. Qt's own queue changes it, because a call of ours would hold Python for a second."""
        if self._speech is None:
            self._speech = QTextToSpeech(SILENT, self)
            self._speech.stateChanged.connect(self._tell)
        QMetaObject.invokeMethod(
            self._speech, "setEngine", Qt.ConnectionType.QueuedConnection, Q_ARG("QString", self._engine)
        )
        QMetaObject.invokeMethod(self, "_look", Qt.ConnectionType.QueuedConnection)  # once that is done

    @Slot()
    def _look(self) -> None:
        speech = self._speech
        if self._found or speech is None:
            return
        if speech.engine() != self._engine or speech.state() is QTextToSpeech.State.Error:
            self._fail()
            return
        self._found = True
        self._language = ""
        self._tell(speech.state())
        if self._waiting:
            waiting, self._waiting = self._waiting, None
            self._say(*waiting)

    @Slot(str, str)
    def _say(self, text: str, language: str) -> None:
        if not self._speech or not self._found:
            self._waiting = text, language
            if isinstance(self._told, NoEngine):
                self.find()  # somebody may have put it right
            return
        if language != self._language:
            self._choose(self._speech, Language(language))
            self._language = language
        self._speech.say(text)

    @Slot()
    def _stop(self) -> None:
        self._waiting = None
        if self._speech and self._found:
            self._speech.stop()

    @Slot(float)
    def _pace(self, rate: float) -> None:
        if self._speech:
            self._speech.setRate(rate)

    @Slot(float)
    def _turn(self, volume: float) -> None:
        if self._speech:
            self._speech.setVolume(volume)

    def _fail(self) -> None:
        self._found = False
        self._waiting = None
        self._told = None  # whoever asked is answered each time
        self._report(NoEngine(FailureCode.SPEECH_ABSENT))

    def _tell(self, state: QTextToSpeech.State) -> None:
        if not self._found:
            return
        match state:
            case QTextToSpeech.State.Ready:
                self._report(SpeechReady())
            case QTextToSpeech.State.Speaking:
                self._report(Speaking())
            case QTextToSpeech.State.Error:
                self._fail()
            case _:
                pass

    def _report(self, report: SpeechReport) -> None:
        if report != self._told:
            self._told = report
            self.report(report)

    def _choose(self, speech: QTextToSpeech, language: Language) -> None:
        """The voice of this language: of its country where one is listed, else by name; else it stays as it is."""
        listed = {locale.name(): locale for locale in speech.availableLocales()}
        known = next((listed[name] for name in _LOCALES[language] if name in listed), None)
        speech.setLocale(known or QLocale.c())  # what Qt has no name for, as espeak-ng's cmn, is listed under C
        voice = _named(speech.availableVoices(), _NAMES[language], whole=known is not None)
        if voice:
            speech.setVoice(voice)


def _named(voices: list[QVoice], name: str, *, whole: bool) -> QVoice | None:
    """The first voice with `name` in its own; any where all of them speak the language."""
    named = next((voice for voice in voices if name in voice.name()), None)
    return named or (voices[0] if voices and whole else None)


def _nobody(_report: SpeechReport) -> None:
    """Before anybody listens."""
