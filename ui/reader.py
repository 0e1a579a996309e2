"""Reads the screens aloud: which sentence when, what follows it, and silence at every touch and key.

Made when the voice is first switched on, or something is offered to somebody who hesitates. It decides what is said;
how it sounds is the voice's (`ui.speech`).
"""

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtQuick import QQuickWindow

from kiosk.domain.language import Language
from kiosk.ports.speech import NoEngine, Speaking, Speech, SpeechReady, SpeechReport
from kiosk.session.states import LOUDEST
from ui.focus_words import focus_words
from ui.presenters.app import VoiceView
from ui.utterance import phrases, spoken, without_numbers, written
from ui.view_models.post import Post
from ui.view_models.voice import VoiceViewModel

_SLOWER, _OWN_PACE = -0.4, -0.1
_TOGETHER_MS = 30  # a screen, its problem and its focus come one after the other, and are said in that order
_AFTER_KEY_MS = 250  # what a key has changed in the item it was pressed on stands by then


class Reader(QObject):
    """Says what the screens of `window` tell `model`, by `speech`."""

    _reported = Signal(object)

    def __init__(self, window: QQuickWindow, model: VoiceViewModel, speech: Speech, post: Post) -> None:
        super().__init__()
        self._window = window
        self._model = model
        self._speech = speech
        self._post = post
        self._view = VoiceView()
        self._language = Language.ZH
        self._sentence: str = ""
        self._problem: str = ""
        self._due: list[str] = []
        self._focus_due = False
        self._by_keys = False
        self._focus_said = ""
        self._last: list[str] = []  # what `repeat` says
        self._queue: deque[str] = deque()
        self._health: SpeechReady | NoEngine | None = None
        self._begun = False  # the phrase that was asked for is being said
        self._soon = _single_shot(_TOGETHER_MS, self._say_due, self)
        self._after_key = _single_shot(_AFTER_KEY_MS, self._look_again, self)
        self._reported.connect(self._hear, Qt.ConnectionType.QueuedConnection)
        model.told.connect(self._tell)
        model.remarked.connect(self._remark)
        model.offered.connect(self._offer)
        model.asked_again.connect(self.repeat)
        window.activeFocusItemChanged.connect(self._focus_moved)
        speech.start(self._reported.emit)

    def follow(self, view: VoiceView, language: Language) -> None:
        """The settings of the resident."""
        self._language = language
        if view == self._view:
            return
        self._view = view
        self._speech.set_rate(_SLOWER if view.slower else _OWN_PACE)
        self._speech.set_volume(view.volume / LOUDEST)
        self._model.switch(on=view.on)
        if not view.on:
            self.forget()

    def hush(self, *, by_key: bool) -> None:
        """A touch or a key: whoever acts has heard enough."""
        self._by_keys = by_key
        self._silence()
        if by_key:
            self._after_key.start()

    @Slot()
    def repeat(self) -> None:
        """Say the last thing once more."""
        if self._view.on:
            self._silence()
            self._begin(self._last)

    def forget(self) -> None:
        """Be silent and forget what was said; the next one who comes hears nothing of it."""
        self._silence()
        self._due, self._last = [], []
        self._sentence, self._problem, self._focus_said = "", "", ""
        self._by_keys = False

    def close(self) -> None:
        """Give the voice back."""
        self._speech.close()

    @Slot(str, str)
    def _tell(self, sentence: str, problem: str) -> None:
        fresh = sentence != self._sentence
        said = [sentence, problem] if fresh or problem == self._problem else [problem]
        self._sentence, self._problem = sentence, problem
        self._due += [text for text in said if text and text not in self._due]  # a panel that goes dark tells of both
        self._last = [text for text in (sentence, problem) if text]
        self._focus_due = self._focus_due or (fresh and self._by_keys)
        self._soon.start()

    @Slot(str)
    def _remark(self, words: str) -> None:
        """In passing: whatever else is due or being said goes before it, and `repeat` says the screen's sentence."""
        if self._view.on and not self._due and not self._model.caption:
            self._begin([words])

    @Slot(str)
    def _offer(self, words: str) -> None:
        """Said once, with the voice on or off; after what is being said."""
        self._begin([words])

    @Slot()
    def _focus_moved(self) -> None:
        if self._by_keys and self._view.on:
            self._focus_due = True
            self._soon.start()

    def _look_again(self) -> None:
        """A key may have changed the item that it was pressed on."""
        if self._view.on and not self._due and (words := self._focus_words()) not in ("", self._focus_said):
            self._focus_said = words
            self._queue.append(words)
            self._go_on()

    def _say_due(self) -> None:
        texts, self._due = self._due, []
        told = bool(texts)
        if self._focus_due:
            self._focus_due = False
            self._focus_said = self._focus_words()
            if self._focus_said:
                texts = [*texts, self._focus_said]
        if not self._view.on or not texts:
            return
        if told:
            self._silence()  # else the focus follows what is being said: a key would have ended that
        self._begin(texts)

    def _focus_words(self) -> str:
        return focus_words(self._window.activeFocusItem(), self._language, private=self._view.headset)

    def _begin(self, texts: list[str]) -> None:
        self._queue.extend(phrase for text in texts for phrase in phrases(text))
        self._go_on()

    def _go_on(self) -> None:
        if self._model.caption or not self._queue:
            return
        phrase = self._queue.popleft()
        open_words = phrase if self._view.headset else without_numbers(phrase)
        self._begun = False
        self._model.show(written(open_words))
        self._speech.say(spoken(open_words), self._language)

    def _silence(self) -> None:
        self._queue.clear()
        if self._model.caption:
            self._model.show("")
            self._speech.stop()

    @Slot(object)
    def _hear(self, report: SpeechReport) -> None:
        match report:
            case Speaking():
                self._begun = True
            case SpeechReady() if self._begun:
                self._begun = False
                self._model.show("")
                self._go_on()
            case SpeechReady():
                self._tell_health(report)
            case NoEngine():
                self._queue.clear()
                self._model.show("")
                self._tell_health(report)

    def _tell_health(self, report: SpeechReady | NoEngine) -> None:
        if report != self._health:
            self._health = report
            self._post(report)


def _single_shot(after_ms: int, act: Callable[[], None], owner: QObject) -> QTimer:
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.setInterval(after_ms)
    timer.timeout.connect(act)
    return timer
