"""A resident who sees nothing: finds and does everything through the accessibility bus, as a screen reader does.

What is heard on each screen is written beside its picture.
"""

import time
from pathlib import Path

from kiosk.tour.assistive.connection import RefusedError
from kiosk.tour.assistive.tree import AccessibleTree, Node
from ui.resident import NotSeenError, Resident

_LISTEN_EVERY_S = 0.1
_TRIES = 3  # what was found may be made anew before it is pressed


class ReaderResident(Resident):
    """Never touches the panel and presses no key."""

    _tree: AccessibleTree | None = None

    def waits_for_item(self, name: str, timeout_s: float = 15.0) -> float:
        """Wait until the item is in the tree and can be used."""
        began = time.monotonic()
        while self._reader().find(name) is None:
            if time.monotonic() - began > timeout_s:
                heard = " | ".join(self._hears())
                raise NotSeenError(f"item {name} was not heard within {timeout_s:.0f} s; heard: {heard}")
            self.rests(_LISTEN_EVERY_S)
        return (time.monotonic() - began) * 1000

    def sees(self, name: str) -> bool:
        """Whether the item is in the tree."""
        return self._reader().find(name) is not None

    def touches(self, name: str) -> None:
        """Do the item's own action."""
        node = self._finds(name)
        for tried in range(1, _TRIES + 1):
            try:
                self._reader().press(node)
            except RefusedError:
                if tried == _TRIES:
                    raise NotSeenError(f"item {name} cannot be pressed") from None
                node = self._finds(name)
            else:
                return

    def signs(self, pad: str, strokes: list[list[tuple[float, float]]]) -> None:
        """Confirm in place of a signature, which needs eyes and a finger."""
        del pad, strokes
        self.touches("insteadButton")
        self.touches("confirmInsteadButton")

    def writes(self, name: str, text: str) -> None:
        """Put the text into the field, and hear that it stands there."""
        node = self._finds(name)
        self._reader().write(node, text)
        self.rests()
        if self._reader().text(self._finds(name)) != text:
            raise NotSeenError(f"field {name} does not hold what was written")

    def photographs(self, path: Path) -> None:
        """Save what is shown, and what is heard."""
        super().photographs(path)
        path.with_suffix(".txt").write_text("\n".join(self._hears()) + "\n", encoding="utf-8")

    def leaves(self) -> None:
        """Take the headphones off."""
        if self._tree:
            self._tree.close()

    def _finds(self, name: str) -> Node:
        self.waits_for_item(name)
        node = self._reader().find(name)
        if node is None:
            raise NotSeenError(f"item {name} has gone")
        if not node.name:
            raise NotSeenError(f"item {name} has no name to be heard by")
        return node

    def _hears(self) -> list[str]:
        return ["  " * node.depth + node.read_out() for node in self._reader().shown()]

    def _reader(self) -> AccessibleTree:
        """On the bus from the thread that uses it."""
        if self._tree is None:
            self._tree = AccessibleTree()
        return self._tree
