"""Handing one item to the platform: the pages that it does not have yet, then the case; or a rating.

Everything may be sent twice, because a process may die between the platform's reply and our note of it. The platform
knows a page by its digest, a case by its submission id and a rating by its rating id.
"""

from kiosk.ports.case_gateway import (
    CaseGateway,
    CaseToSend,
    Delivered,
    RatingToSend,
    SendOutcome,
    UploadedAttachment,
)
from offline_queue.delivery_store import DeliveryStore
from offline_queue.queued_item import QueuedCase, QueuedItem, QueuedRating, StoredPage, Unreadable


def deliver(item: QueuedItem, store: DeliveryStore, gateway: CaseGateway) -> SendOutcome | Unreadable:
    """Send the item now and say what came of it. Raises STORAGE_ERRORS when the disk fails."""
    match item:
        case QueuedCase():
            return _deliver_case(item, store, gateway)
        case QueuedRating():
            grade = store.grade(item)
            if isinstance(grade, Unreadable):
                return grade
            return gateway.send_rating(RatingToSend(item.identity, item.case_no, grade, item.rated_at))


def _deliver_case(item: QueuedCase, store: DeliveryStore, gateway: CaseGateway) -> SendOutcome | Unreadable:
    content = store.content(item)
    if isinstance(content, Unreadable):
        return content
    case, pages = content
    uploaded: list[UploadedAttachment] = []
    for page in pages:
        outcome = _upload(item, page, store, gateway)
        if not isinstance(outcome, Delivered):
            return outcome
        uploaded.append(UploadedAttachment(page.attachment, outcome.reference))
    return gateway.send_case(CaseToSend(item.local_no, case.submission, tuple(uploaded)))


def _upload(item: QueuedCase, page: StoredPage, store: DeliveryStore, gateway: CaseGateway) -> SendOutcome | Unreadable:
    if page.upload_id:
        return Delivered(page.upload_id)
    content = store.page(item, page)
    if isinstance(content, Unreadable):
        return content
    outcome = gateway.send_attachment(page.attachment, content)
    if isinstance(outcome, Delivered):
        store.note_upload(item, page, outcome.reference)
    return outcome
