"""Review, signature, submit: the resident sees everything, signs, and hands in once."""

from dataclasses import replace

from kiosk.domain.case import ConfirmedSignature, GivenSignature
from kiosk.domain.document import ApplicationCopy
from kiosk.domain.form import FieldKind
from kiosk.domain.masking import id_number_on_paper, name_on_paper, phone_on_screen
from kiosk.domain.receipt import Receipt
from kiosk.ports.outbox import Accepted, NotAccepted
from kiosk.session.commands import Enqueue, WipeSession
from kiosk.session.events import Event
from kiosk.session.intents import BackPressed, ConfirmToggled, EditPressed, MainPressed, RetakePressed, SignatureChanged
from kiosk.session.journeys.page_print import imprint_of
from kiosk.session.journeys.path import before_review, enter_form, retake, show_material
from kiosk.session.journeys.submitted import enter_submitted
from kiosk.session.screens.applying import Review, Sign, Submitting
from kiosk.session.screens.draft import Draft
from kiosk.session.screens.handed_in import HandedIn
from kiosk.session.screens.name import ScreenName
from kiosk.session.states import Kiosk
from kiosk.session.transition import Transition, stay, to, update

LEAST_INK_MM = 20.0  # a name of one short stroke is longer; a stray touch is not


def step_review(kiosk: Kiosk, review: Review, event: Event) -> Transition:  # noqa: PLR0911  one line an event
    """Tick the statement, change a part, go on."""
    draft = review.draft
    match event:
        case ConfirmToggled():
            return update(kiosk, replace(review, confirmed=not review.confirmed))
        case EditPressed(part=ScreenName.FORM):
            return enter_form(kiosk, draft)
        case EditPressed(part=ScreenName.MATERIALS) if draft.item.photographed:
            return show_material(kiosk, draft, 0)
        case RetakePressed(material_code=code):
            return retake(kiosk, draft, code)
        case MainPressed() if review.confirmed:
            return to(kiosk, Sign(draft)) if draft.item.signature else _submit(kiosk, draft)
        case BackPressed():
            return before_review(kiosk, draft)
        case _:
            return stay(kiosk)


def step_sign(kiosk: Kiosk, sign: Sign, event: Event) -> Transition:
    """Sign and hand in; a stray touch is not a signature."""
    match event:
        case SignatureChanged(signature=signature):
            return update(kiosk, replace(sign, draft=replace(sign.draft, signature=signature)))
        case MainPressed() if is_signed(sign.draft.signature):
            return _submit(kiosk, sign.draft)
        case BackPressed():
            return to(kiosk, Review(sign.draft, confirmed=True))
        case _:
            return stay(kiosk)


def step_submitting(kiosk: Kiosk, screen: Submitting, event: Event) -> Transition:
    """Only the outbox's word counts here; no press ends it, and whoever asked for help keeps the sheet."""
    handed_in = _answered(kiosk, screen, event)
    return replace(handed_in, kiosk=replace(handed_in.kiosk, overlay=kiosk.overlay))


def _answered(kiosk: Kiosk, screen: Submitting, event: Event) -> Transition:
    draft = screen.draft
    match event:
        case Accepted():
            # Form, pages and card are durable in the outbox and forgotten here, but for what can be printed.
            case = HandedIn(
                draft.item,
                event.progress,
                _receipt(kiosk, draft, event),
                _phone_masked(draft),
                copy=_copy(kiosk, draft, event) if kiosk.devices.document_printer is None else None,
            )
            return enter_submitted(kiosk, case, WipeSession())
        case NotAccepted(code=code) if draft.item.signature:
            return to(kiosk, Sign(draft, problem=code))
        case NotAccepted(code=code):
            return to(kiosk, Review(draft, confirmed=True, problem=code))
        case _:
            return stay(kiosk)


def is_signed(signature: GivenSignature) -> bool:
    """Whether this is a signature: enough ink, or the confirmation in its place."""
    return isinstance(signature, ConfirmedSignature) or signature.ink_mm >= LEAST_INK_MM


def _submit(kiosk: Kiosk, draft: Draft) -> Transition:
    return to(kiosk, Submitting(draft), Enqueue(draft))


def _receipt(kiosk: Kiosk, draft: Draft, accepted: Accepted) -> Receipt:
    language = kiosk.preferences.language
    return Receipt(
        print_id=f"{accepted.progress.local_no}/1",
        language=language,
        station_name=kiosk.station.name.in_language(language),
        terminal_name=kiosk.station.terminal_name,
        item_name=draft.item.name.in_language(language),
        applicant_masked=name_on_paper(draft.card.name),
        id_number_masked=id_number_on_paper(draft.card.id_number),
        local_no=accepted.progress.local_no,
        case_no=accepted.progress.case_no,
        handed_in_at=kiosk.now,
        next_steps=draft.item.next_steps.in_language(language),
        phone=kiosk.station.phone,
        token=accepted.receipt_token,
        status=accepted.progress.status,
        sample=draft.item.sample,
    )


def _copy(kiosk: Kiosk, draft: Draft, accepted: Accepted) -> ApplicationCopy:
    return ApplicationCopy(
        imprint=imprint_of(kiosk),
        item=draft.item,
        applicant=draft.card,
        form=tuple(draft.values.items()),
        signature=draft.signature if draft.item.signature else None,
        local_no=accepted.progress.local_no,
        case_no=accepted.progress.case_no,
        handed_in_at=kiosk.now,
    )


def _phone_masked(draft: Draft) -> str:
    """The mobile number that was given, as a screen may show it; empty where none was."""
    phones = (draft.values.get(field.key) for field in draft.item.fields if field.kind is FieldKind.PHONE)
    return next((phone_on_screen(phone.value) for phone in phones if phone and phone.value), "")
