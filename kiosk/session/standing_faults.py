"""What staff and admins must know of a kiosk now, as codes. Pure; says nothing of anybody who uses it."""

from kiosk.domain.failure import FailureCode
from kiosk.session.states import Kiosk, LeftCard


def standing_faults(kiosk: Kiosk, *, has_scanner: bool, has_document_printer: bool) -> tuple[FailureCode, ...]:
    """Everything that is wrong, each once, in a fixed order. A device that the station does not have is not missed."""
    devices = kiosk.devices
    found = (
        devices.reader,
        devices.camera,
        devices.printer,
        FailureCode.PRINTER_PAPER_LOW if devices.paper_low and not devices.printer else None,
        devices.document_printer if has_document_printer else None,
        FailureCode.DOCUMENT_SUPPLIES_LOW if devices.document_supplies_low and not devices.document_printer else None,
        devices.scanner if has_scanner else None,
        devices.speech,
        FailureCode.CARD_LEFT if kiosk.left_card is LeftCard.ALARM else None,
        kiosk.intake.closed,
        *(code for _, code in kiosk.intake.closed_items),
    )
    return tuple(dict.fromkeys(code for code in found if code is not None))
