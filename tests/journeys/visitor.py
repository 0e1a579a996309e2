"""A resident in front of a `World`: presses what is on the screen, waits for what comes, reads what is told."""

import re
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial

from drivers.simulators.sam_module import Step
from drivers.simulators.sample_people import SAMPLE_PEOPLE, encode_text_block
from kiosk.domain.case import DeliveryStatus, Signature
from kiosk.domain.failure import FailureCode
from kiosk.domain.form import FieldKind, FormField
from kiosk.domain.framing import FramingHint
from kiosk.domain.language import Language
from kiosk.domain.material import Corners
from kiosk.session.events import ClockRead, Event
from kiosk.session.intents import (
    BackPressed,
    ConfirmToggled,
    CornersMoved,
    FieldChanged,
    ItemPressed,
    LeaveConfirmed,
    LeavePressed,
    MainPressed,
    ReprintPressed,
    ShutterPressed,
    SignatureChanged,
)
from kiosk.session.journeys.home import blocked_by
from kiosk.session.screens.applying import Form, Framing, Inspecting, MaterialPhase, Materials, Outlining, Review, Sign
from kiosk.session.screens.browsing import ServiceGuide
from kiosk.session.screens.handed_in import HandedIn, PrintPhase, Rating, Submitted
from kiosk.session.screens.name import ScreenName
from kiosk.session.states import Kiosk
from tests.journeys.telling import told_on
from tests.journeys.world import World

PERMIT = "11999999MB0000001X-RESIDENCE-PERMIT"
"""Six fields, one photograph, a signature."""
HOUSING_FUND = "11999999MB0000001X-HOUSING-FUND"
"""Three fields, a paper of several pages, both sides of a card, a signature."""
ALLOWANCE = "11999999MB0000001X-SENIOR-ALLOWANCE"
"""Two fields, a bank card, a portrait, a signature."""
RECORD = "11999999MB0000001X-INSURANCE-RECORD"
"""Three fields, no photograph, no signature."""

SIGNATURE = Signature((((5.0, 10.0), (45.0, 10.0)), ((15.0, 5.0), (15.0, 25.0))), width_mm=120, height_mm=50)
_CHINESE = re.compile(r"[\u4e00-\u9fff]{4,}")
_MACHINE_WORDS = re.compile(r"[A-Z]{3}-\d\d|[Ee]rror|[Ee]xception|None|null|0x")
_ANSWERS = {FieldKind.PHONE: "13912340000", FieldKind.TEXT: "样本楼 1 单元 501 室"}


class Visitor:
    """Does one application after the other; every wait has an end and says what was there instead."""

    def __init__(self, world: World) -> None:
        self._world = world
        self.confirmed: list[str] = []

    @property
    def kiosk(self) -> Kiosk:
        """What is shown now."""
        return self._world.runner.kiosk

    @property
    def case(self) -> HandedIn:
        """The case on the screen."""
        screen = self.kiosk.screen
        assert isinstance(screen, Submitted | Rating), f"no case on {screen.name}"
        return screen.case

    def does(self, *events: Event) -> None:
        """Do these things one after the other."""
        for event in events:
            self._world.runner.post(event)

    def presses_main(self) -> None:
        """Press the main action of the screen that is shown."""
        self.does(MainPressed(self.kiosk.screen.name))

    def presses_back(self) -> None:
        """Press the back action of the screen that is shown."""
        self.does(BackPressed(self.kiosk.screen.name))

    def idles(self, seconds: int) -> None:
        """Do nothing for so long; the clock skips second by second, and each is over before the next."""
        runner, clock = self._world.runner, self._world.clock
        for _ in range(seconds):
            clock.skip(1)
            turns = runner.turns
            runner.post(ClockRead(clock.now()))
            runner.post(ClockRead(clock.now()))
            waits_for(partial(runner.has_turned, turns, 2), "the next second")  # one may have been under way already

    def until(self, true: Callable[[Kiosk], bool], what: str, timeout_s: float = 12.0) -> None:
        """Wait until `true` of what is shown; fails with what was shown instead."""
        window = self._world.window
        with window.changed:
            met = window.changed.wait_for(lambda: window.stopped or true(self.kiosk), timeout_s)
        assert not window.stopped, f"the core stopped: {self._world.runner.failure!r}"
        assert met, f"{what} did not come within {timeout_s:.0f} s; {self._look()}"

    def sees(self, *names: ScreenName, timeout_s: float = 12.0) -> None:
        """Wait for a screen."""
        self.until(lambda kiosk: kiosk.screen.name in names, f"screen {' or '.join(names)}", timeout_s)

    def is_told(self, code: FailureCode, timeout_s: float = 12.0) -> None:
        """Wait until the screen gives `code`, with a sentence that a person of either language understands."""
        self.until(lambda kiosk: told_on(kiosk).code == code.value, f"code {code}", timeout_s)
        chinese, english = (
            told_on(replace(self.kiosk, preferences=replace(self.kiosk.preferences, language=language))).text
            for language in (Language.ZH, Language.EN)
        )
        assert _CHINESE.search(chinese), f"{code} in Chinese: {chinese!r}"
        assert english.isascii(), f"{code} in English: {english!r}"
        assert " " in english, f"{code} in English: {english!r}"
        assert not _MACHINE_WORDS.search(chinese + english), f"{code} speaks like a machine: {chinese} {english}"

    def is_told_nothing(self, timeout_s: float = 12.0) -> None:
        """Wait until no trouble is shown any more."""
        self.until(lambda kiosk: not told_on(kiosk).code, "the end of the trouble", timeout_s)

    def waits_for_everything(self) -> None:
        """Wait until the kiosk is in good order: catalogue, line and devices."""
        good = (None, None, None)
        self.until(
            lambda kiosk: (
                kiosk.catalogue is not None
                and kiosk.line.online
                and (kiosk.devices.reader, kiosk.devices.camera, kiosk.devices.printer) == good
            ),
            "good order",
            timeout_s=20,
        )

    def goes_to_guide(self, item: str = RECORD) -> None:
        """From the invitation to the guide of an item."""
        self.until(lambda kiosk: kiosk.catalogue is not None, "a catalogue")
        self.sees(ScreenName.ATTRACT)
        self.presses_main()
        self.sees(ScreenName.HOME)
        self.does(ItemPressed(item))
        self.sees(ScreenName.GUIDE)

    def goes_to_card(self, item: str = RECORD) -> None:
        """From the invitation to the question for the card; a device that the item needs may be on its way back."""
        self.goes_to_guide(item)
        self.until(_may_begin, "all devices that the item needs")
        self.presses_main()
        self.sees(ScreenName.PLACE_CARD)

    def lays_card(self, who: str = "chen", *, pulled_after: Step | None = None) -> None:
        """Lay the card down; it may be pulled away after a step of its reading."""
        self.until(lambda kiosk: not kiosk.devices.card_on_reader, "an empty reader")
        self._world.sam.place(encode_text_block(SAMPLE_PEOPLE[who]), lifts_after=pulled_after)

    def lifts_card(self) -> None:
        """Take the card away."""
        self._world.sam.lift()
        self.until(lambda kiosk: not kiosk.devices.card_on_reader, "an empty reader")

    def goes_to_form(self, item: str = RECORD) -> None:
        """From the invitation to the form, with a good card."""
        self.goes_to_card(item)
        self.lays_card()
        self.agrees()

    def agrees(self) -> None:
        """From the consent to the form; takes the card along."""
        self.sees(ScreenName.CONSENT)
        self.lifts_card()
        self.presses_main()
        self.sees(ScreenName.FORM)

    def fills_in(self) -> None:
        """Answer every question and go on."""
        self.answers()
        self.presses_main()
        self.sees(ScreenName.MATERIALS, ScreenName.REVIEW)

    def answers(self) -> None:
        """Answer every question, if a form is shown."""
        form = self.kiosk.screen
        if isinstance(form, Form):
            answers = {asked.key: self._answer(asked) for asked in form.draft.item.fields}
            self.does(*(FieldChanged(key, value) for key, value in answers.items()))

    def photographs(self) -> None:
        """Take the page that is asked for, and keep it."""
        self.until(lambda kiosk: _hint(kiosk) is FramingHint.GOOD, "a page in the picture")
        self.does(ShutterPressed())
        self.until(_is_inspecting, "a taken page")
        self.presses_main()
        self.sees(ScreenName.REVIEW)

    def outlines(self, corners: Corners) -> None:
        """Take a page whose edges nobody is sure of, set its corners by hand, and keep what is cut there."""
        self.until(lambda kiosk: isinstance(_phase(kiosk), Framing), "the live picture")
        self.does(ShutterPressed())
        self.until(lambda kiosk: isinstance(_phase(kiosk), Outlining), "the photograph with its corners")
        self.does(CornersMoved(corners))
        self.presses_main()
        self.until(_is_inspecting, "the page that was cut")
        self.presses_main()
        self.sees(ScreenName.REVIEW)

    def goes_to_submit(self, item: str = RECORD) -> None:
        """From the invitation to the last press before the case is handed in."""
        self.goes_to_form(item)
        self.fills_in()
        if self.kiosk.screen.name is ScreenName.MATERIALS:
            self.photographs()
        self.confirms()

    def confirms(self) -> None:
        """Tick the statement and sign, where a signature is asked for."""
        self.does(ConfirmToggled())
        self.until(lambda kiosk: isinstance(kiosk.screen, Review) and kiosk.screen.confirmed, "the tick")
        review = self.kiosk.screen
        if isinstance(review, Review) and review.draft.item.signature:
            self.presses_main()
            self.sees(ScreenName.SIGN)
            self.does(SignatureChanged(SIGNATURE))
            self.until(lambda kiosk: _ink_mm(kiosk) > 0, "the signature")

    def submits(self) -> str:
        """Hand in and note the number that the screen confirms."""
        self.presses_main()
        return self.notes_number()

    def notes_number(self) -> str:
        """The number on the screen, once it is there."""
        self.sees(ScreenName.SUBMITTED)
        self.confirmed.append(self.case.progress.local_no)
        return self.confirmed[-1]

    def gets_receipt(self) -> None:
        """Wait for the paper; asks for it again where it failed before."""
        if self.case.print_phase is PrintPhase.FAILED:
            self.until(lambda kiosk: kiosk.devices.printer is None, "the printer")
            self.does(ReprintPressed())
        self.until(lambda _: self.case.print_phase is PrintPhase.PRINTED, "the receipt")

    def sees_delivered(self, timeout_s: float = 25.0) -> None:
        """Wait until the screen says that the platform has the case."""
        self.until(lambda _: self.case.progress.status is DeliveryStatus.DELIVERED, "delivery", timeout_s)

    def leaves(self) -> None:
        """Leave from wherever this is; at the end the invitation stands there."""
        self.does(LeavePressed(), LeaveConfirmed())
        self.sees(ScreenName.ATTRACT, ScreenName.FAREWELL)
        if self.kiosk.screen.name is ScreenName.FAREWELL:
            self.presses_main()
        self.sees(ScreenName.ATTRACT)

    def applies(self, item: str = RECORD) -> str:
        """A whole journey in which nothing goes wrong: handed in, delivered, printed, left."""
        self.goes_to_submit(item)
        return self.finishes()

    def finishes(self) -> str:
        """Hand in and see the journey to its end."""
        local_no = self.submits()
        self.finishes_handed_in()
        return local_no

    def finishes_handed_in(self) -> None:
        """From the confirmed number to the invitation: delivered, printed, left; all that was confirmed is there."""
        self.sees_delivered()
        self.gets_receipt()
        self.leaves()
        self.finds_all_at_the_far_end()

    def finds_all_at_the_far_end(self) -> None:
        """Whatever a screen confirmed is on the platform once, whole, and nothing else is."""
        waits_for(lambda: len(self._world.far_end.cases()) >= len(self.confirmed), "all cases", every_s=0.1)
        arrived = self._world.far_end.cases()
        assert sorted(case.local_no for case in arrived) == sorted(self.confirmed)
        incomplete = [case.local_no for case in arrived if case.item_code == PERMIT and len(case.attachments) != 1]
        assert not incomplete, f"without their photograph: {incomplete}"

    def _answer(self, asked: FormField) -> str:
        match asked.kind:
            case FieldKind.CHOICE:
                return asked.choices[0].code
            case FieldKind.DATE:
                return (self.kiosk.now.date() - timedelta(days=200)).isoformat()
            case FieldKind.PHONE | FieldKind.TEXT:
                return _ANSWERS[asked.kind]

    def _look(self) -> str:
        kiosk = self.kiosk
        return f"shown: {kiosk.screen.name} {kiosk.screen!r:.400}, {kiosk.overlay}, {kiosk.devices}, {kiosk.line}"


def waits_for(true: Callable[[], bool], what: str, timeout_s: float = 20.0, every_s: float = 0.001) -> None:
    """Wait for something that no state of the kiosk tells."""
    deadline, pause = time.monotonic() + timeout_s, threading.Event()
    while not true():
        assert time.monotonic() < deadline, f"{what} did not come within {timeout_s:.0f} s"
        pause.wait(every_s)


def _phase(kiosk: Kiosk) -> MaterialPhase | None:
    return kiosk.screen.phase if isinstance(kiosk.screen, Materials) else None


def _hint(kiosk: Kiosk) -> FramingHint | None:
    phase = _phase(kiosk)
    return phase.hint if isinstance(phase, Framing) else None


def _is_inspecting(kiosk: Kiosk) -> bool:
    return isinstance(_phase(kiosk), Inspecting)


def _may_begin(kiosk: Kiosk) -> bool:
    return isinstance(kiosk.screen, ServiceGuide) and blocked_by(kiosk, kiosk.screen.item) is None


def _ink_mm(kiosk: Kiosk) -> float:
    signature = kiosk.screen.draft.signature if isinstance(kiosk.screen, Sign) else None
    return signature.ink_mm if isinstance(signature, Signature) else 0.0
