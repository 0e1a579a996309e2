"""Walks the focus by keys: the ring, the press, the way back, and what a scanner types.

It stands before the window's own handling of keys. Touch residents never see a ring: a screen is given a focus by
itself only after the first key.
"""

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QCoreApplication, QMetaObject, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

from ui.keys.acting import click, reveal
from ui.keys.actions import KeyAction, asked_by, is_assistive
from ui.keys.ring import first_of, focus_ring, focused, in_body, named, scope
from ui.keys.scanner import Burst
from ui.keys.screen_keyboard import ScreenKeyboard

_ENDS = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab}  # of what a scanner types
_DIGITS_HERE = "takesDigits"  # property of an item that digits reach wherever the focus is
_MOVED_BY_ARROWS = "takesArrows"  # property of an item that arrow keys move while it is held
_OF_FOCUS = {KeyAction.NEXT, KeyAction.PREVIOUS, KeyAction.SELECT}
_NOBODY_HERE = "attract"
_WAITS_FOR_CODE = "use_phone"
_ASKED = "asked"
_LAID_OUT_MS = 40  # a new screen is laid out with its first frame


class KeyWalk(QObject):
    """Moves on `window`.

    `place` names what is shown; `repeat` says it once more; `scanned` gets what a scanner types where a
    code is waited for.

    Attributes:
        in_use: Whether the resident uses keys; a touch ends that.
    """

    def __init__(
        self,
        window: QQuickWindow,
        place: Callable[[], tuple[str, ...]],
        repeat: Callable[[], None] | None = None,
        scanned: Callable[[str], None] | None = None,
    ) -> None:
        super().__init__()
        self._window = window
        self._place = place
        self._repeat = repeat
        self._scanned = scanned
        self._keyboard = ScreenKeyboard(window)
        self._burst = Burst()
        self._eaten: set[int] = set()  # keys whose release belongs to nobody either
        self._seen_place: tuple[str, ...] = self._where()
        self._before: dict[tuple[str, ...], QQuickItem] = {}
        self._at = 0  # in the ring, of what was focused last
        self._in_body = False
        self._lost: QQuickItem | None = None
        self._settling = False
        self.in_use = False
        window.activeFocusItemChanged.connect(self.settle_soon)

    def touched(self) -> None:
        """A finger took over."""
        self.in_use = False
        self._keyboard.unmark()

    def pressed(self, event: QKeyEvent) -> bool:
        """A key went down. Returns whether it is done with; else it goes on to where it belongs."""
        text = self._text_field()
        typed = event.text()
        character = bool(typed) and typed.isprintable()
        at_ms = event.timestamp()
        scanned = self._burst.owns(at_ms)
        if character:
            self._burst.hears(at_ms, typed if self._waits_for_code() else "")
        elif event.key() in _ENDS:
            self._tell(self._burst.taken(at_ms))
        if text and text.property("preeditText") and not is_assistive(event):
            return False  # letters that are about to become a character
        if character and not text and self._to_waiting(event):
            return True
        if scanned and (event.key() in _ENDS or (character and not text)):
            return self._eat(event)  # the scanner's end, or a space in the middle of what it read
        action = asked_by(event, in_text=text is not None, moves=self._is_moved())
        return action is not None and self._perform(event, action)

    def released(self, event: QKeyEvent) -> bool:
        """A key went up. Returns whether its press was done with."""
        if event.isAutoRepeat() or event.key() not in self._eaten:
            return event.key() in self._eaten
        self._eaten.discard(event.key())
        return True

    def settle_soon(self) -> None:
        """See to the focus once everything that changes together has changed."""
        if self.in_use and not self._settling:
            self._settling = True
            QTimer.singleShot(_LAID_OUT_MS, self._settle)

    def _tell(self, code: str | None) -> None:
        """Hand on what a scanner has typed, where the screen waits for a code."""
        if code is not None and self._scanned and self._waits_for_code():
            self._scanned(code)

    def _waits_for_code(self) -> bool:
        return self._place()[0] == _WAITS_FOR_CODE

    def _eat(self, event: QKeyEvent) -> bool:
        self._eaten.add(event.key())
        return True

    def _perform(self, event: QKeyEvent, action: KeyAction) -> bool:
        if self._settling:
            self._settle()  # whoever is quicker than the screen still goes on from its beginning
        began, self.in_use = not self.in_use, True
        self._lost = None
        if is_assistive(event) and self._keyboard.open:
            self._keyboard.perform(action)
            return self._eat(event)
        if began and action in _OF_FOCUS and not self._text_field():
            self._show_focus()  # nobody presses what does not show that it is held
            return self._eat(event)
        match action:
            case KeyAction.NEXT:
                self._go(1)
            case KeyAction.PREVIOUS:
                self._go(-1)
            case KeyAction.SELECT:
                self._select(event)
            case KeyAction.BACK:
                self._back()
            case KeyAction.REPEAT:
                if self._repeat:
                    self._repeat()
        return self._eat(event)

    def _go(self, by: int) -> None:
        ring = focus_ring(self._window)
        if not ring:
            return
        at = self._index(ring)
        target = first_of(ring) if at is None else ring[(at + by) % len(ring)]
        if target:
            self._focus(ring, target)

    def _show_focus(self) -> None:
        ring = focus_ring(self._window)
        at = self._index(ring)
        target = first_of(ring) if at is None else ring[at]
        if target:
            self._focus(ring, target)

    def _select(self, event: QKeyEvent) -> None:
        ring = focus_ring(self._window)
        at = self._index(ring)
        if at is None:
            self.settle_soon()
        elif ring[at].inherits("QQuickTextInput"):
            QGuiApplication.inputMethod().show()
        elif not event.isAutoRepeat() or ring[at].property("autoRepeat"):
            click(ring[at])

    def _back(self) -> None:
        if self._keyboard.open:
            self._keyboard.close()
            return
        top = scope(self._window)
        if top is not self._window.contentItem():
            QMetaObject.invokeMethod(top, "dismiss")
        elif back := named(self._window, "backButton"):
            click(back)

    def _to_waiting(self, event: QKeyEvent) -> bool:
        """Digits on a page that waits for a number; every other character is nobody's."""
        for item in focus_ring(self._window):
            if item.property(_DIGITS_HERE) is True and event.text().isdigit():
                QCoreApplication.sendEvent(item, event.clone())
                return True
        return False

    def _settle(self) -> None:
        """A new place begins at its first item; a question that closes gives the focus back; nothing is ever lost."""
        self._settling = False
        if not (self.in_use and shiboken6.isValid(self._window)):
            return
        place = self._where()
        ring = focus_ring(self._window)
        if self._lost and not shiboken6.isValid(self._lost):
            self._lost = None
        if place[0] == _NOBODY_HERE != self._seen_place[0]:
            self._seen_place, self._before, self.in_use = place, {}, False  # the next resident may use a finger
            return
        if place != self._seen_place:
            self._seen_place = place
            self._before = {known: item for known, item in self._before.items() if known[:1] == place[:1]}
            target = self._begun(place, ring)
        else:
            target = self._kept(ring)
        if target:
            self._focus(ring, target)

    def _begun(self, place: tuple[str, ...], ring: list[QQuickItem]) -> QQuickItem | None:
        """Where one begins: in a question at its safe answer, elsewhere where one was before, or at the first item."""
        if place[-1] == _ASKED:
            at = self._index(ring)
            return first_of(ring) if at is None else ring[at]
        kept = self._before.get(place)
        return kept if kept and shiboken6.isValid(kept) and kept in ring else first_of(ring)

    def _kept(self, ring: list[QQuickItem]) -> QQuickItem | None:
        """Where the focus belongs while the place stays. What is out of use for a moment gets it back afterwards."""
        if self._lost and self._lost in ring:
            back, self._lost = self._lost, None
            return back
        if not ring or self._index(ring) is not None:
            return None
        self._lost = self._lost or self._before.get(self._seen_place)
        next_one = ring[min(self._at, len(ring) - 1)]
        return first_of(ring) if self._in_body and not in_body(next_one) else next_one

    def _focus(self, ring: list[QQuickItem], item: QQuickItem) -> None:
        item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
        if item.property("visualFocus") is False:  # it had the focus already, for another reason
            item.setProperty("focusReason", Qt.FocusReason.TabFocusReason)
        self._at = ring.index(item)
        self._in_body = in_body(item)
        self._before[self._seen_place] = item
        reveal(item)

    def _where(self) -> tuple[str, ...]:
        asked = scope(self._window) is not self._window.contentItem()
        return (*self._place(), _ASKED if asked else "")

    def _index(self, ring: list[QQuickItem]) -> int | None:
        return next((index for index, item in enumerate(ring) if item.hasActiveFocus()), None)

    def _is_moved(self) -> bool:
        item = focused(self._window)
        return item is not None and item.property(_MOVED_BY_ARROWS) is True

    def _text_field(self) -> QQuickItem | None:
        item = focused(self._window)
        return item if item and item.inherits("QQuickTextInput") and not item.property("readOnly") else None
