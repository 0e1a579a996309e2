"""Failure codes: what a resident, a network or a device can cause, each stable, explained and with a remedy.

A failure is a value, never an exception. What each code means stands in `failure_table`.
"""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.language import LocalizedText


class FailureCode(StrEnum):
    """Stable codes, shown small for staff. Never renumber; retire instead."""

    READER_ABSENT = "RDR-01"
    READER_SERVICE_DOWN = "RDR-02"
    READER_FAULT = "RDR-03"
    READER_DRIVER_MISSING = "RDR-04"
    CARD_UNREADABLE = "CRD-01"
    CARD_REMOVED = "CRD-02"
    CARD_WRONG_KIND = "CRD-03"
    CARD_DATA_INVALID = "CRD-04"
    CARD_EXPIRED = "CRD-05"
    CARD_NOT_YET_VALID = "CRD-06"
    CARD_PROTECTED = "CRD-07"
    CARD_LEFT = "CRD-08"
    CAMERA_ABSENT = "CAM-01"
    CAMERA_FROZEN = "CAM-02"
    PAGE_NOT_FOUND = "CAM-03"
    PAGE_BLURRED = "CAM-04"
    PLATEN_CHANGED = "CAM-05"
    PRINTER_ABSENT = "PRN-01"
    PRINTER_SILENT = "PRN-02"
    PRINTER_PAPER_OUT = "PRN-03"
    PRINTER_COVER_OPEN = "PRN-04"
    PRINTER_FAULT = "PRN-05"
    PRINT_NOT_CONFIRMED = "PRN-06"
    PRINTER_PAPER_LOW = "PRN-07"
    DOCUMENT_SERVICE_DOWN = "DOC-01"
    DOCUMENT_PRINTER_OFFLINE = "DOC-02"
    DOCUMENT_PAPER_OUT = "DOC-03"
    DOCUMENT_TONER_OUT = "DOC-04"
    DOCUMENT_PAPER_JAM = "DOC-05"
    DOCUMENT_COVER_OPEN = "DOC-06"
    DOCUMENT_TRAY_FULL = "DOC-07"
    DOCUMENT_QUEUE_STOPPED = "DOC-08"
    DOCUMENT_PRINTER_FAULT = "DOC-09"
    DOCUMENT_NOT_CONFIRMED = "DOC-10"
    DOCUMENT_UNPRINTABLE = "DOC-11"
    DOCUMENT_WITHDRAWN = "DOC-12"
    DOCUMENT_SUPPLIES_LOW = "DOC-13"
    PLATFORM_UNREACHABLE = "NET-01"
    PLATFORM_WRONG_REPLY = "NET-02"
    PLATFORM_REFUSED = "NET-03"
    PLATFORM_BUSY = "NET-04"
    PLATFORM_AUTHENTICATION = "NET-05"
    CLOCK_WRONG = "CLK-01"
    STORAGE_FULL = "STO-01"
    STORAGE_FAULT = "STO-02"
    STORAGE_READ_ONLY = "STO-03"
    STORAGE_SPOILT = "STO-04"
    INTAKE_CROWDED = "STO-05"
    INTAKE_OVERDUE = "STO-06"
    TPM_SILENT = "KEY-01"
    TPM_CLEARED = "KEY-02"
    TPM_LOCKED = "KEY-03"
    KEY_UNUSABLE = "KEY-04"
    ENROLMENT_SLIP_UNREADABLE = "ENR-01"
    ENROLMENT_OTHER_PLATFORM = "ENR-02"
    ENROLMENT_WRONG_AUTHORITY = "ENR-03"
    ENROLMENT_CODE_UNKNOWN = "ENR-04"
    ENROLMENT_CODE_USED = "ENR-05"
    ENROLMENT_CODE_EXPIRED = "ENR-06"
    STAFF_UNKNOWN = "STF-01"
    STAFF_MUST_WAIT = "STF-02"
    STAFF_LOCKED = "STF-03"
    STAFF_ROLE = "STF-04"
    STAFF_NOT_SIGNED_IN = "STF-05"
    STAFF_CARD_TAKEN = "STF-06"
    CATALOGUE_BROKEN = "CAT-01"
    CATALOGUE_STALE = "CAT-02"
    SPEECH_ABSENT = "SPK-01"
    SCANNER_ABSENT = "SCN-01"
    SCAN_UNREADABLE = "SCN-02"
    RESULT_ABSENT = "RES-01"
    CODE_FOREIGN = "PHN-01"
    CODE_USED = "PHN-02"
    CODE_EXPIRED = "PHN-03"
    PHONE_REFUSED = "PHN-04"
    PHONE_TIMED_OUT = "PHN-05"
    PHONE_UNAVAILABLE = "PHN-06"


@dataclass(frozen=True, slots=True)
class Failure:
    """What a failure code means to the three people who meet it.

    Attributes:
        resident: What happened and what to do, one or two short sentences, no code, no department.
        remedy: What the technician does about it.
        session_continues: True where the resident can go on in this session, perhaps another way.
    """

    resident: LocalizedText
    remedy: LocalizedText
    session_continues: bool
