"""Tells a barcode scanner from a person: no hand goes from a character to Enter as fast as a scanner does.

What a scanner types reaches a field that waits, or as a whole code a screen that waits for one; elsewhere nothing of it
presses a button.
"""

_APART_MS = 50  # a fast typist needs 80 ms from key to key
_LONGEST = 512
_SHORTEST = 4  # fewer may be a key that bounced


class Burst:
    """Remembers what was typed without a pause, and when. Times are the events' own, in milliseconds."""

    def __init__(self) -> None:
        self._last_ms: int | None = None
        self._typed = ""

    def hears(self, at_ms: int, character: str = "") -> None:
        """A key with a character was struck; `character` where it may belong to a code, else nothing is kept."""
        self._typed = self._typed + character if character and self.owns(at_ms) else character
        self._last_ms = at_ms

    def owns(self, at_ms: int) -> bool:
        """Whether a key at this time follows the last character faster than a hand."""
        return self._last_ms is not None and 0 <= at_ms - self._last_ms < _APART_MS

    def taken(self, at_ms: int) -> str | None:
        """The whole code that an end at this time closes, told once; None where a hand typed, or it is no code."""
        typed, self._typed = self._typed, ""
        return typed if self.owns(at_ms) and _SHORTEST <= len(typed) <= _LONGEST else None
