"""Any fault in any state ends in a known screen, and the kiosk serves the next resident without a restart.

Seeded series: a resident goes on with his application, now and then pressing what comes to hand, while card, reader,
camera, printer, line and platform fail and heal at random. Then everything is put in order, as a person would, and an
application is made from end to end.
"""

import random
from collections.abc import Callable
from threading import Event as Pause

import pytest

from drivers.simulators.sam_module import Disturbance, Step
from drivers.simulators.sample_people import SAMPLE_PEOPLE, encode_text_block
from drivers.simulators.virtual_line import LineState
from kiosk.domain.language import Language
from kiosk.domain.rating import Grade
from kiosk.sandbox.faults import FaultMode
from kiosk.session.events import Event
from kiosk.session.intents import (
    ConfirmToggled,
    FieldLeft,
    GradePressed,
    HelpClosed,
    HelpPressed,
    ItemPressed,
    LanguagePressed,
    LeaveConfirmed,
    LeaveDeclined,
    LeavePressed,
    ModePressed,
    OffersTaken,
    ReprintPressed,
    RetakePressed,
    ShutterPressed,
    SignatureChanged,
    StillHerePressed,
)
from kiosk.session.screens.applying import PlaceCard, Submitting
from kiosk.session.screens.name import ScreenName
from kiosk.session.states import Mode, Preferences
from tests.journeys.leading_on import leading_on
from tests.journeys.telling import told_on
from tests.journeys.visitor import PERMIT, RECORD, SIGNATURE, Visitor
from tests.journeys.world import World

SERIES = range(1, 7)
STEPS = 70
SHARE_OF_ACCIDENTS = 0.35
SHARE_OF_REPAIRS = 0.3
SHARE_OF_WRONG_PRESSES = 0.15
LONGEST_PAUSE_S = 0.2
PRESSES: tuple[Event, ...] = (
    ItemPressed(PERMIT),
    ItemPressed(RECORD),
    ConfirmToggled(),
    FieldLeft("phone"),
    GradePressed(Grade(3)),
    HelpClosed(),
    HelpPressed(),
    LanguagePressed(Language.EN),
    LanguagePressed(Language.ZH),
    LeaveConfirmed(),
    LeaveDeclined(),
    LeavePressed(),
    ModePressed(Mode.ELDER),
    ModePressed(Mode.NORMAL),
    OffersTaken(),
    ReprintPressed(),
    RetakePressed(),
    ShutterPressed(),
    SignatureChanged(SIGNATURE),
    StillHerePressed(),
)


CHEN = encode_text_block(SAMPLE_PEOPLE["chen"])


# A refused case and a terminal that is not accepted need staff; they have tests of their own.
_DEAF = {FaultMode.REFUSE_CASE, FaultMode.REJECT_SIGNATURE, FaultMode.NONE}


class Chaos:
    """What can go wrong around a world, and how a person puts it right."""

    def __init__(self, world: World) -> None:
        sam, camera, printer, line = world.sam, world.camera, world.printer, world.line
        blocks = [encode_text_block(person) for person in SAMPLE_PEOPLE.values()]
        self._world = world
        self._printer_dead = False
        self.accidents: tuple[Callable[[], object], ...] = (
            *(lambda block=block: sam.place(block) for block in blocks),
            lambda: sam.place(CHEN, lifts_after=Step.FIND),
            sam.lift,
            *(lambda kind=kind: sam.disturb(kind, times=2) for kind in Disturbance),
            world.cable.unplug,
            world.cable.plug,
            camera.unplug,
            camera.plug,
            camera.freeze,
            camera.stall,
            lambda: camera.show("contract"),
            lambda: camera.show("empty"),
            printer.paper_out,
            lambda: printer.paper_out_after(5),
            printer.load_paper,
            printer.open_cover,
            printer.close_cover,
            printer.stall,
            printer.resume,
            printer.mute,
            printer.unmute,
            self._pull_printer,
            self._plug_printer,
            *(lambda state=state: line.set(state) for state in LineState),
            lambda: line.set(LineState.UP),
            *(
                lambda mode=mode: world.far_end.errs(mode, seconds=1, count=2)
                for mode in FaultMode
                if mode not in _DEAF
            ),
            world.far_end.heals,
        )

    def put_in_order(self) -> None:
        """A person walks round the machine: everything is plugged in, full and shut again."""
        world = self._world
        world.sam.heal()
        world.sam.lift()
        world.cable.plug()
        world.camera.plug()
        world.camera.show("contract")
        self._plug_printer()
        world.printer.close_cover()
        world.printer.resume()
        world.printer.unmute()
        world.printer.load_paper()
        world.line.set(LineState.UP)
        world.far_end.heals()

    def _pull_printer(self) -> None:
        if not self._printer_dead:
            self._printer_dead = True
            self._world.printer.die()

    def _plug_printer(self) -> None:
        if self._printer_dead:
            self._printer_dead = False
            self._world.printer.revive()


@pytest.mark.logs("card reader lost", "nothing is sent for now", "not enrolled yet")
@pytest.mark.parametrize("seed", SERIES)
def test_whatever_happens_the_next_resident_is_served(world: World, seed: int) -> None:
    chance = random.Random(seed)
    visitor, chaos = Visitor(world), Chaos(world)
    visitor.waits_for_everything()
    seen: set[ScreenName] = set()
    for _ in range(STEPS):
        fate = chance.random()
        if fate < SHARE_OF_ACCIDENTS:
            chance.choice(chaos.accidents)()
        elif fate < SHARE_OF_ACCIDENTS + SHARE_OF_REPAIRS:
            chaos.put_in_order()
        if isinstance(visitor.kiosk.screen, PlaceCard):
            world.sam.place(CHEN)
        wrong = chance.random() < SHARE_OF_WRONG_PRESSES
        visitor.does(*([chance.choice(PRESSES)] if wrong else leading_on(visitor, chance.choice((PERMIT, RECORD)))))
        Pause().wait(chance.uniform(0, LONGEST_PAUSE_S))
        told_on(visitor.kiosk)  # every state can be shown
        seen.add(visitor.kiosk.screen.name)
    assert ScreenName.PLACE_CARD in seen, "the series never came to anything"
    chaos.put_in_order()
    _waits_until_nothing_is_under_way(visitor)
    visitor.leaves()
    visitor.idles(11)
    visitor.waits_for_everything()
    assert visitor.kiosk.preferences == Preferences()
    visitor.confirmed[:] = sorted(world.window.numbers)  # those that residents were given meanwhile
    visitor.applies(PERMIT)


def _waits_until_nothing_is_under_way(visitor: Visitor) -> None:
    visitor.until(lambda kiosk: not isinstance(kiosk.screen, Submitting), "the end of the submission")
