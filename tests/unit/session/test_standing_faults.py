"""What staff and admins are told of a kiosk: every fault by its code, nothing of what the station does not have."""

from dataclasses import replace

import pytest

from kiosk.domain.failure import FailureCode
from kiosk.ports.document_printer import DocumentPrinterReady, DocumentPrinterTrouble
from kiosk.ports.outbox import IntakeChanged
from kiosk.ports.receipt_printer import PrinterReady, PrinterTrouble
from kiosk.session.events import Event
from kiosk.session.machine import step
from kiosk.session.standing_faults import standing_faults
from kiosk.session.states import Devices, Kiosk, LeftCard
from tests.doubles.playbook import new_kiosk

WELL = Devices(reader=None, camera=None, printer=None, scanner=None, document_printer=None)


def _told(kiosk: Kiosk) -> tuple[FailureCode, ...]:
    return standing_faults(kiosk, has_scanner=True, has_document_printer=True)


def _well() -> Kiosk:
    return replace(new_kiosk(), devices=WELL)


def test_a_kiosk_in_good_order_has_none() -> None:
    assert _told(_well()) == ()


@pytest.mark.parametrize(
    ("events", "told"),
    [
        ((PrinterReady(paper_near_end=True),), (FailureCode.PRINTER_PAPER_LOW,)),
        ((PrinterReady(paper_near_end=True), PrinterReady()), ()),
        (
            (PrinterReady(paper_near_end=True), PrinterTrouble(FailureCode.PRINTER_PAPER_OUT)),
            (FailureCode.PRINTER_PAPER_OUT,),
        ),
        ((DocumentPrinterReady(paper_low=True),), (FailureCode.DOCUMENT_SUPPLIES_LOW,)),
        ((DocumentPrinterReady(toner_low=True),), (FailureCode.DOCUMENT_SUPPLIES_LOW,)),
        ((DocumentPrinterTrouble(FailureCode.DOCUMENT_PAPER_JAM),), (FailureCode.DOCUMENT_PAPER_JAM,)),
        ((IntakeChanged(FailureCode.STORAGE_FULL),), (FailureCode.STORAGE_FULL,)),
        (
            (IntakeChanged(None, (("A", FailureCode.INTAKE_CROWDED), ("B", FailureCode.INTAKE_CROWDED))),),
            (FailureCode.INTAKE_CROWDED,),
        ),
    ],
)
def test_what_devices_and_outbox_report_is_told(events: tuple[Event, ...], told: tuple[FailureCode, ...]) -> None:
    kiosk = _well()
    for event in events:
        kiosk = step(kiosk, event).kiosk
    assert _told(kiosk) == told


def test_a_card_left_behind_is_told_from_the_alarm_on_until_it_is_lifted() -> None:
    lying = replace(_well(), left_card=LeftCard.LYING)
    assert _told(lying) == ()
    assert _told(replace(lying, left_card=LeftCard.ALARM)) == (FailureCode.CARD_LEFT,)


def test_a_device_that_the_station_does_not_have_is_not_missed() -> None:
    bare = replace(new_kiosk(), devices=replace(Devices(), reader=None, camera=None, printer=None))
    assert standing_faults(bare, has_scanner=False, has_document_printer=False) == ()
    assert _told(bare) == (FailureCode.DOCUMENT_PRINTER_OFFLINE, FailureCode.SCANNER_ABSENT)
