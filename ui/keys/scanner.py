"""Tells a barcode scanner from a person: no hand goes from a character to Enter as fast as a scanner does.

What a scanner types reaches a field that waits; elsewhere nothing of it presses a button.
"""

_APART_MS = 50  # a fast typist needs 80 ms from key to key


class Burst:
    """Remembers when a character was typed last. Times are the events' own, in milliseconds."""

    def __init__(self) -> None:
        self._last_ms: int | None = None

    def hears(self, at_ms: int) -> None:
        """A character was typed."""
        self._last_ms = at_ms

    def owns(self, at_ms: int) -> bool:
        """Whether a key at this time follows the last character faster than a hand."""
        return self._last_ms is not None and 0 <= at_ms - self._last_ms < _APART_MS
