"""Invented applications, complete as the session hands them to the outbox."""

import secrets
from datetime import UTC, datetime

from kiosk.domain.case import GivenConsent, Signature, Submission
from kiosk.domain.form import FieldValue, ValueSource
from kiosk.domain.identity import IdentityCard
from kiosk.domain.material import PageImage, SuppliedMaterial
from tests.doubles.people import QIN_XIAOHE

CONFIRMED_AT = datetime(2026, 11, 20, 1, 30, tzinfo=UTC)


def page(jpeg: bytes) -> PageImage:
    """A page with this content; nothing here looks into it."""
    return PageImage(f"page-{secrets.token_hex(4)}", jpeg, 1654, 2339, found=True, sharp=True)


def submission(
    submission_id: str = "",
    *,
    applicant: IdentityCard = QIN_XIAOHE,
    pages: tuple[bytes, ...] = (b"\xff\xd8 first page \xff\xd9", b"\xff\xd8 second page \xff\xd9"),
    phone: str = "13800000000",
    item_name: str = "灵活就业登记",
) -> Submission:
    """One application with one photographed material; without an id it gets a fresh one."""
    return Submission(
        submission_id=submission_id or secrets.token_hex(16),
        item_code="sample-0001",
        item_version="1",
        item_name=item_name,
        applicant=applicant,
        consents=(GivenConsent("card-data", "2026-01", CONFIRMED_AT),),
        form=(
            ("name", FieldValue(applicant.name, ValueSource.CARD)),
            ("phone", FieldValue(phone, ValueSource.RESIDENT)),
        ),
        materials=(SuppliedMaterial("lease", tuple(page(jpeg) for jpeg in pages)),) if pages else (),
        signature=Signature((((1.0, 2.0), (3.5, 4.25)), ((5.0, 5.0),)), 80.0, 30.0),
        confirmed_at=CONFIRMED_AT,
    )
