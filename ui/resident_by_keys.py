"""A resident who presses keys only: goes on with Tab until what is wanted has the focus, then presses Enter."""

from functools import partial
from itertools import islice

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ui.keys.ring import focused, outer_items
from ui.resident import NotSeenError, Resident

_MOST_KEYS = 150  # more than the longest ring; who comes round without meeting it has not found it
_KEY_S = 0.02
_HAND_S = 0.07  # from key to key of a fast hand; what is faster is a scanner
_FIELD_DEPTH = 4  # a field is called by its name, and the focus is in the input inside it


class KeyResident(Resident):
    """Never touches the panel."""

    def touches(self, name: str) -> None:
        """Go to the item `name` and press Enter."""
        self._goes_to(name)
        self._pause.wait(_HAND_S)
        self._presses(Qt.Key.Key_Return)

    def signs(self, pad: str, strokes: list[list[tuple[float, float]]]) -> None:
        """Confirm in place of a signature, which needs a finger."""
        del pad, strokes
        self.touches("insteadButton")
        self.touches("confirmInsteadButton")

    def writes(self, name: str, text: str) -> None:
        """Type `text`, capitals and digits, in place of what stands in the field `name`."""
        self._goes_to(name)
        self._presses(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        for letter in text:
            self._pause.wait(_HAND_S)
            self._qt.run(partial(QTest.keyClick, self._window, ord(letter)))
        self.rests()
        if self.sees("key_done"):
            self._presses(Qt.Key.Key_Escape)
            self.rests()

    def _goes_to(self, name: str) -> None:
        self.waits_for_item(name)
        for _ in range(_MOST_KEYS):
            if self._qt.run(lambda: self._held(name)):
                return
            self._presses(Qt.Key.Key_Tab)
        raise NotSeenError(f"Tab never comes to {name}")

    def _presses(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self._qt.run(lambda: QTest.keyClick(self._window, key, modifier))
        self._pause.wait(_KEY_S)

    def _held(self, name: str) -> bool:
        """Whether the item has the focus, and shows it."""
        item = focused(self._window)
        if item is None or item.property("visualFocus") is False:
            return False
        return name in [item.objectName(), *(outer.objectName() for outer in islice(outer_items(item), _FIELD_DEPTH))]
