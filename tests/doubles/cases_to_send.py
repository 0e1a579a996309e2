"""Invented cases, pages and their names, as the sync process hands them to the platform."""

from datetime import UTC, datetime
from uuid import uuid4

from kiosk.domain.case import GivenConsent, Signature, Submission
from kiosk.domain.form import FieldValue, ValueSource
from kiosk.ports.case_gateway import Attachment, CaseToSend
from kiosk.protection.digest import sm3_hex
from tests.doubles.people import QIN_XIAOHE

NOW = datetime(2026, 11, 23, 6, 30, tzinfo=UTC)


def page(content: bytes = b"page") -> tuple[Attachment, bytes]:
    """A page that begins like a JPEG, with its name."""
    jpeg = b"\xff\xd8\xff\xe0" + content
    return Attachment("residence_proof", 1, sm3_hex(jpeg), "image/jpeg"), jpeg


def case(attachments: tuple[Attachment, ...] = (), submission_id: str | None = None, remark: str = "") -> CaseToSend:
    """A complete case."""
    submission = Submission(
        submission_id=submission_id or str(uuid4()),
        item_code="SAMPLE-RESIDENCE-PERMIT",
        item_version="1",
        item_name="居住证首次申领",
        applicant=QIN_XIAOHE,
        consents=(GivenConsent("card-data", "1", NOW),),
        form=(
            ("phone", FieldValue("13800005620", ValueSource.SHARED)),
            ("residence_reason", FieldValue("home", ValueSource.RESIDENT)),
            ("remark", FieldValue(remark, ValueSource.RESIDENT)),
        ),
        materials=(),
        signature=Signature((((1.0, 2.0), (30.123456, 20.0)), ((5.0, 5.0),)), 242.0, 160.0),
        confirmed_at=NOW,
    )
    return CaseToSend(f"YL0017-{uuid4().hex[:12]}", submission, attachments)
