"""Between a script and the kiosk: what the resident does, what the stage plays, and the record of what was seen."""

import json
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

from kiosk.domain.case import DeliveryStatus
from kiosk.domain.form import FieldKind
from kiosk.session.journeys.form import fields_on_screen
from kiosk.session.screens.applying import Form, Framing, Inspecting, Materials, PlaceCard, UsePhone
from kiosk.session.screens.handed_in import HandedIn, Rating, Submitted
from kiosk.session.screens.name import ScreenName
from kiosk.session.screens.screen import Screen, screen_part
from kiosk.session.states import Kiosk, Mode
from kiosk.stage import StageError, send_words
from ui.resident import Resident

_MOST_PAGES = 12  # of a screen that is read page by page
_LOOKS = 3  # whether a screen has gone
_DATE = ("1998", "3", "24")  # half a life ago


@dataclass(frozen=True, slots=True)
class SeenStep:
    """One picture: which screen, its file, and the milliseconds from the last action until it stood."""

    screen: str
    screenshot: str
    ms: float


class Player:
    """Plays one tour. `kiosk` gives the core's state; it is read only to know when something is worth a picture."""

    def __init__(self, resident: Resident, kiosk: Callable[[], Kiosk], control_port: int, out: Path) -> None:
        self._resident = resident
        self._kiosk = kiosk
        self._control_port = control_port
        self._out = out
        self._steps: list[SeenStep] = []
        self._acted = time.monotonic()
        self.local_no = ""

    def sees(self, screen: str, timeout_s: float = 20.0) -> None:
        """Wait for a screen and photograph it."""
        self._resident.waits_for(screen, timeout_s=timeout_s)
        self._photograph(screen, screen)

    def photographs(self, name: str) -> None:
        """Photograph what is shown, under a name of its own."""
        self._photograph(self._resident.shown_screen(), name)

    def touches(self, item: str) -> None:
        """Touch an item."""
        self._resident.touches(item)
        self._acted = time.monotonic()

    def finds(self, tile: str) -> None:
        """Choose an item on home; where home shows groups only, out of the list of all, page by page."""
        self._resident.rests()
        if not self._resident.sees(tile):
            self.touches("allItems")
            self.sees("items")
        while not self._resident.sees(tile):
            by_foot = not self._resident.sees("morePages")  # on a low panel
            self.touches("mainButton" if by_foot else "morePages")
            self._resident.rests()
        self.touches(tile)

    def reads_on(self) -> None:
        """Press the main action until the next screen comes; what is longer than the panel is shown page by page first.

        Raises:
            StageError: when it never comes.
        """
        name = self._kiosk().screen.name
        for page in range(2, _MOST_PAGES + 2):
            self.touches("mainButton")
            if self._goes_on(name):
                return
            self.photographs(f"{name}-{page}")
        raise StageError(f"the screen {name} goes on and on")

    def confirms(self, item: str) -> None:
        """Touch an item that may stand on a later page, then press the main action."""
        name = self._kiosk().screen.name
        page = 1
        while not self._resident.sees(item) and page <= _MOST_PAGES:
            page += 1
            self.touches("mainButton")
            self._resident.rests()
            self.photographs(f"{name}-{page}")
        self.touches(item)
        self.touches("mainButton")

    def _goes_on(self, name: ScreenName) -> bool:
        """Whether another screen comes soon; a page that is only turned stays on this one."""
        for _ in range(_LOOKS):
            self._resident.rests()
            if self._kiosk().screen.name is not name:
                return True
        return False

    def writes(self, item: str, text: str) -> None:
        """Write into a field."""
        self._resident.writes(item, text)
        self._acted = time.monotonic()

    def draws(self, item: str, strokes: list[list[tuple[float, float]]]) -> None:
        """Draw on the pad."""
        self._resident.draws(item, strokes)
        self._acted = time.monotonic()

    def signs(self, pad: str, strokes: list[list[tuple[float, float]]]) -> None:
        """Sign in the way that this resident can."""
        self._resident.signs(pad, strokes)
        self._acted = time.monotonic()

    def fills_form(self, answers: dict[str, tuple[str, ...]]) -> None:
        """Answer what each page asks, the first answer first; where the form objects, the next answer."""
        page = 0
        while isinstance(form := self._kiosk().screen, Form):
            page += 1
            if page > 1:
                self.photographs(f"form-{page}")
            asked = [field.key for field in fields_on_screen(form, self._kiosk().preferences.mode)]
            for key in asked:
                self._answers(key, answers.get(key, ())[:1])
            self._goes_on_from(form)
            judged = self._kiosk().screen
            if isinstance(judged, Form) and judged.problems:
                self.photographs("form-problem")
                for key in judged.problems:
                    self._answers(key, answers[key][-1:])
                self._goes_on_from(judged)
            after = self._kiosk().screen
            if isinstance(after, Form) and after.problems:
                raise StageError(f"the form still objects to {', '.join(after.problems)}")

    def _answers(self, key: str, answers: tuple[str, ...]) -> None:
        for answer in answers[:1]:
            kind = next(field.kind for field in self._form().draft.item.fields if field.key == key)
            match kind:
                case FieldKind.CHOICE:
                    self.touches(f"choice_{key}_{answer}")
                case FieldKind.DATE:
                    self.picks_date(f"field_{key}")
                case FieldKind.TEXT | FieldKind.PHONE if self._has_number_keys() and answer.isdigit():
                    self._types(answer)
                case FieldKind.TEXT | FieldKind.PHONE:
                    self.writes(f"field_{key}", answer)

    def _goes_on_from(self, before: Screen) -> None:
        """Press the main action and wait for the next page, the next screen, or an objection."""
        part = screen_part(before)
        self.touches("mainButton")

        def answered(kiosk: Kiosk) -> bool:
            form = kiosk.screen
            return not isinstance(form, Form) or form.first != part or bool(form.problems)

        self._until(answered, "an answer to the form")

    def _form(self) -> Form:
        screen = self._kiosk().screen
        if not isinstance(screen, Form):
            raise StageError(f"no form is shown but {screen!r}")
        return screen

    def picks_date(self, item: str) -> None:
        """Type a date: in the elder version on the keys of the page, else in its three boxes."""
        if self._has_number_keys():
            self._types("".join(_DATE))
        else:
            for part, digits in zip(("year", "month", "day"), _DATE, strict=True):
                self._resident.writes(f"{item}_{part}", digits)
        self._acted = time.monotonic()

    def _has_number_keys(self) -> bool:
        """Whether numbers are typed on keys of the page."""
        return self._kiosk().preferences.mode is Mode.ELDER

    def _types(self, digits: str) -> None:
        for digit in digits:
            self.touches(f"key_{digit}")

    def plays(self, words: str) -> None:
        """Play with a device.

        Raises:
            StageError: when the bench does not know the words.
        """
        answer = send_words(self._control_port, words)
        if not answer.understood:
            raise StageError(answer.text)
        self._acted = time.monotonic()

    def waits_for_devices(self) -> None:
        """Wait until the catalogue is there and every device has reported that it is well."""

        def well(kiosk: Kiosk) -> bool:
            devices = kiosk.devices
            troubles = (devices.reader, devices.camera, devices.printer)
            return kiosk.catalogue is not None and not any(troubles) and kiosk.line.online

        self._until(well, "every device in good order")

    def waits_for_shared_data(self) -> None:
        """Wait until the form no longer waits for shared data."""
        self._until(lambda k: isinstance(k.screen, Form) and not k.screen.waiting, "shared data")

    def waits_for_framing(self, hint: str) -> None:
        """Wait for a hint of the live picture."""

        def framed(kiosk: Kiosk) -> bool:
            phase = kiosk.screen.phase if isinstance(kiosk.screen, Materials) else None
            return isinstance(phase, Framing) and phase.hint.value == hint

        self._until(framed, f"framing {hint}")

    def waits_for_page(self) -> None:
        """Wait until a page was taken."""

        def taken(kiosk: Kiosk) -> bool:
            return isinstance(kiosk.screen, Materials) and isinstance(kiosk.screen.phase, Inspecting)

        self._until(taken, "a taken page")

    def waits_for_problem(self, code: str) -> None:
        """Wait until the card screen, or the phone's, says why it failed."""
        self._until(
            lambda k: isinstance(k.screen, PlaceCard | UsePhone) and k.screen.problem == code, f"problem {code}"
        )

    def waits_for_code(self) -> None:
        """Wait until a code is shown that a phone can scan."""
        self._until(lambda k: isinstance(k.screen, UsePhone) and k.screen.qr is not None, "a code")

    def waits_for_phone(self) -> None:
        """Wait until a phone has scanned it."""
        self._until(lambda k: isinstance(k.screen, UsePhone) and k.screen.seen, "a phone")

    def waits_for_delivery(self) -> None:
        """Wait until the screen says that the platform has the case."""
        self._until(lambda k: _case(k).progress.status is DeliveryStatus.DELIVERED, "delivery", 40.0)

    def waits_for_print(self, phase: str) -> None:
        """Wait for the receipt's phase; remembers the number."""
        self._until(lambda k: _case(k).print_phase.value == phase, f"print {phase}", 30.0)
        self.local_no = _case(self._kiosk()).progress.local_no

    def waits_for_grade(self) -> None:
        """Wait until the rating was taken."""
        self._until(lambda k: _case(k).grade is not None, "a rating")

    def record(self, *, error: str = "") -> None:
        """Leave the record for the one who conducts the tour."""
        seen = {"local_no": self.local_no, "error": error, "steps": [asdict(step) for step in self._steps]}
        (self._out / "seen.json").write_text(json.dumps(seen, ensure_ascii=False, indent=1), encoding="utf-8")

    def _until(self, true: Callable[[Kiosk], bool], what: str, timeout_s: float = 20.0) -> None:
        self._resident.waits_until(lambda: true(self._kiosk()), what, timeout_s)

    def _photograph(self, screen: str, name: str) -> None:
        ms = (time.monotonic() - self._acted) * 1000
        self._resident.rests()
        file = f"{len(self._steps) + 1:02d}-{name}.png"
        self._resident.photographs(self._out / file)
        self._steps.append(SeenStep(screen, file, round(ms, 1)))
        self._acted = time.monotonic()


def _case(kiosk: Kiosk) -> HandedIn:
    if isinstance(kiosk.screen, Submitted | Rating):
        return kiosk.screen.case
    raise StageError(f"no case was handed in; the kiosk shows {kiosk.screen!r}")
