"""The slip in a presenter's mouth: one that nobody takes is drawn back in, so that the next person cannot read it."""

import time
from collections.abc import Callable

from drivers.receipt_printer.dialogue import PrinterDialogue
from drivers.receipt_printer.profile import Presenter, PrinterProfile


class SlipWatch:
    """Watches the mouth of one printer; does nothing for a model without a presenter.

    Args:
        profile: The model.
        now_s: Seconds that never go back.
    """

    def __init__(self, profile: PrinterProfile, now_s: Callable[[], float] = time.monotonic) -> None:
        self._after_s = profile.retract_after_s
        self._now_s = now_s
        # a program that ended may have left a slip there
        self._since: float | None = None if profile.presenter is Presenter.NONE else now_s()
        self._has_mouth = profile.presenter is not Presenter.NONE

    def presented(self) -> None:
        """A slip was just pushed out."""
        if self._has_mouth:
            self._since = self._now_s()

    def look(self, dialogue: PrinterDialogue, *, at_once: bool = False) -> None:
        """Retract a slip that waited long enough; `at_once` any slip, because another receipt is to come.

        Raises:
            PrinterLinkError: The wire broke.
        """
        if self._since is None:
            return
        waits = dialogue.slip_waits()
        if waits is False:
            self._since = None
        elif waits and (at_once or self._now_s() - self._since >= self._after_s):
            dialogue.retract()
