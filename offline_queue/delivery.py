"""One item to the platform: the text of a case, a rating, or the next page of a case whose text is there.

Everything may be sent twice, because a process may die between the platform's reply and our note of it. The platform
knows a page by its digest, a case by its submission id and a rating by its rating id.
"""

from kiosk.ports.case_gateway import CaseGateway, CaseToSend, Delivered, Interrupted, RatingToSend, SendOutcome
from offline_queue.delivery_store import DeliveryStore
from offline_queue.queued_item import QueuedCase, QueuedItem, QueuedPages, QueuedRating, Unreadable


def deliver(item: QueuedItem, store: DeliveryStore, gateway: CaseGateway) -> SendOutcome | Interrupted | Unreadable:
    """Send the item now, note what the platform gave for it, and say what came of it.

    Raises STORAGE_ERRORS when the disk fails.
    """
    match item:
        case QueuedCase():
            return _deliver_text(item, store, gateway)
        case QueuedPages():
            return _deliver_page(item, store, gateway)
        case QueuedRating():
            grade = store.grade(item)
            if isinstance(grade, Unreadable):
                return grade
            outcome = gateway.send_rating(RatingToSend(item.identity, item.case_no, grade, item.rated_at))
            if isinstance(outcome, Delivered):
                store.finish(item, outcome.reference)
            return outcome


def _deliver_text(item: QueuedCase, store: DeliveryStore, gateway: CaseGateway) -> SendOutcome | Unreadable:
    content = store.content(item)
    if isinstance(content, Unreadable):
        return content
    case, pages = content
    outcome = gateway.send_case(CaseToSend(item.local_no, case.submission, case.attachments, case.clock_offset_s))
    if isinstance(outcome, Delivered):
        if all(page.upload_id for page in pages):
            store.finish(item, outcome.reference)
        else:
            store.note_text(item, outcome.reference)
    return outcome


def _deliver_page(
    item: QueuedPages, store: DeliveryStore, gateway: CaseGateway
) -> SendOutcome | Interrupted | Unreadable:
    content = store.content(item)
    if isinstance(content, Unreadable):
        return content
    waiting = [page for page in content[1] if not page.upload_id]
    if not waiting:
        store.finish(item, item.case_no)
        return Delivered(item.case_no)
    page, *more = waiting
    jpeg = store.page(item, page)
    if isinstance(jpeg, Unreadable):
        return jpeg
    outcome = gateway.send_attachment(page.attachment, jpeg)
    if isinstance(outcome, Delivered):
        if more:
            store.note_upload(item, page, outcome.reference)
        else:
            store.finish(item, item.case_no)
    return outcome
