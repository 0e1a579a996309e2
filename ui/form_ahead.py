"""The first questions of the form, made row by row while the resident still reads what to consent to.

Together they take 50 ms, in which the panel would not answer; one by one nobody notices.
"""

from dataclasses import replace

from PySide6.QtCore import QTimer

from kiosk.session.screens.applying import Form
from kiosk.session.screens.draft import Draft
from kiosk.session.states import Kiosk
from ui.presenters.form import FormView, present_form
from ui.view_models.form import FormViewModel

STEP_MS = 60  # longer than a row takes


class FormAhead:
    """Fills the hidden form. Whoever shows another screen, or wipes, stops it first."""

    def __init__(self, form: FormViewModel) -> None:
        self._form = form
        self._draft: Draft | None = None
        self._view = FormView()
        self._rows = 0
        self._timer = QTimer(form, interval=STEP_MS)
        self._timer.timeout.connect(self.make_row)

    def begin(self, kiosk: Kiosk, draft: Draft) -> None:
        """Begin with the form of `draft`; to be told again of the same changes nothing."""
        if draft == self._draft:
            return
        self._draft = draft
        self._view = present_form(kiosk, Form(draft))
        self._rows = 0
        self._timer.start()

    def stop(self) -> None:
        """Make no further row, and keep nothing of the person."""
        self._timer.stop()
        self._draft = None
        self._view = FormView()

    def make_row(self) -> None:
        """Make one row more; the timer's."""
        self._rows += 1
        self._form.show(replace(self._view, fields=self._view.fields[: self._rows]))
        if self._rows >= len(self._view.fields):
            self._timer.stop()
