"""Receipts of invented people, profiles, and a way to see what a printer would do with bytes."""

from dataclasses import replace
from datetime import datetime

from drivers.receipt_printer.profile import PrinterProfile, Repertoire, find_profile
from drivers.simulators.escpos_effects import Effect
from drivers.simulators.escpos_interpreter import EscPosInterpreter
from kiosk.domain.case import DeliveryStatus
from kiosk.domain.language import Language
from kiosk.domain.receipt import Receipt

PROFILE_NAMES = (
    "generic-80mm",
    "generic-58mm",
    "epson-tm-80mm",
    "epson-tm-t82-80mm",
    "own-hanzi-size-80mm",
    "xprinter-58mm",
    "custom-kiosk-80mm",
    "usb-80mm-without-status",
)

CHINESE = Receipt(
    print_id="P-20261123-0041",
    language=Language.ZH,
    station_name="田园路邮政驿站",
    terminal_name="YL-0017",
    item_name="居住证首次申领",
    applicant_masked="陈*远",
    id_number_masked="9****************4",
    local_no="YL0017-2611-0328",
    case_no="",
    handed_in_at=datetime(2026, 11, 23, 14, 31),  # noqa: DTZ001  local time of the station, as printed
    next_steps=("2 个工作日内办结", "结果会发短信告诉您", "材料原件请留好，可能要看"),
    phone="12345",
    token="k7Qm2xWc9RtZ4b",
)
ENGLISH = replace(
    CHINESE,
    language=Language.EN,
    station_name="Tianyuan Road Post Station",
    item_name="First residence permit",
    case_no="6104-2611-000328",
    next_steps=("Decided within 2 working days", "Keep the originals: they may be looked at"),
    status=DeliveryStatus.DELIVERED,
    sample=True,
    reprint=True,
)
RARE_SURNAMES = ("㐂", "䶮", "𠮷")


def profile(name: str = "generic-80mm") -> PrinterProfile:
    """The profile of that name, as shipped."""
    return find_profile(name)


def printed_by(model: PrinterProfile, job: bytes) -> tuple[list[Effect], EscPosInterpreter]:
    """What a printer of this model does with `job`."""
    return interpreted(job, model.width_dots, four_bytes=model.repertoire is Repertoire.GB18030)


def interpreted(
    job: bytes, width_dots: int = 576, *, four_bytes: bool = False
) -> tuple[list[Effect], EscPosInterpreter]:
    """What a printer does with `job`, and the printer's inside afterwards."""
    inside = EscPosInterpreter(width_dots=width_dots, four_bytes=four_bytes)
    inside.receive(job)
    effects: list[Effect] = []
    while (more := inside.next_effects()) is not None:
        effects += more
    return effects, inside
