"""The receipt (回执): what is printed, already masked. It holds nothing that must not lie in a lobby.

Until the platform has the case it is a slip for what is kept here (暂存凭条).
"""

from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.case import DeliveryStatus
from kiosk.domain.language import Language


@dataclass(frozen=True, slots=True)
class Receipt:
    """Content of a receipt. Layout and wording are the receipt printer's.

    Attributes:
        print_id: Opaque id of this print, the same on a retry.
        language: Language of the session.
        station_name: Name of the service station.
        terminal_name: Name of the machine, such as YL-0017.
        item_name: Name of the item in the session's language.
        applicant_masked: Name, masked for paper.
        id_number_masked: ID number, masked for paper.
        local_no: The kiosk's number.
        case_no: The platform's number; empty while not yet delivered.
        handed_in_at: Local time of the station.
        next_steps: What happens once the platform has the case, line by line.
        phone: Telephone for questions.
        token: Opaque token for the QR code, never personal.
        status: How far the case had come when this was printed.
        sample: Whether the item's data are samples, so that nothing is really applied for; said on the paper.
        reprint: True when this print may be a second one; said on the paper.
    """

    print_id: str
    language: Language
    station_name: str
    terminal_name: str
    item_name: str
    applicant_masked: str
    id_number_masked: str
    local_no: str
    case_no: str
    handed_in_at: datetime
    next_steps: tuple[str, ...]
    phone: str
    token: str
    status: DeliveryStatus = DeliveryStatus.QUEUED
    sample: bool = False
    reprint: bool = False
