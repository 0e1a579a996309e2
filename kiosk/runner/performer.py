"""Performs what the core commands. Slow work runs on a thread of its own and comes back as an event.

It decides nothing. An answer names the application for which it was asked, so that nobody ever sees another's data.
"""

import logging
import uuid
from collections.abc import Callable
from concurrent.futures import Executor, ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial

from kiosk.domain.case import Submission
from kiosk.domain.document import Document
from kiosk.domain.failure import FailureCode
from kiosk.domain.material import SuppliedMaterial
from kiosk.ports.camera import CaptureFailed
from kiosk.ports.card_reader import CardFailed
from kiosk.ports.document_printer import DocumentNotPrinted
from kiosk.ports.outbox import NotAccepted
from kiosk.ports.phone_sign_in import CodeNotTaken, NoQr, PhoneUnknown
from kiosk.ports.platform import NoCases, NoPrefill, NoResult
from kiosk.ports.receipt_printer import NotPrinted, Printed
from kiosk.runner.surroundings import Ports
from kiosk.runner.timers import Timers
from kiosk.session import commands
from kiosk.session.events import CatalogueLoaded, CatalogueMissing, Event
from kiosk.session.screens.draft import Draft

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Answer:
    """What a port answered to one application; another one's resident never gets it."""

    application_id: str
    event: Event


class Performer:
    """Belongs to the runner's thread.

    Args:
        timers: The session's.
        wipe: Has the front end forget a session.
        post: Gets events and answers, on any thread.
        storage: Runs blocking disk work in order; a thread of its own by default.
        network: Runs blocking platform calls; a thread of its own by default.
    """

    def __init__(
        self,
        timers: Timers,
        wipe: Callable[[], None],
        post: Callable[[Event | Answer], None],
        *,
        storage: Executor | None = None,
        network: Executor | None = None,
    ) -> None:
        self._timers = timers
        self._wipe = wipe
        self._post = post
        self._storage = storage or ThreadPoolExecutor(1, thread_name_prefix="storage")
        self._network = network or ThreadPoolExecutor(1, thread_name_prefix="network")
        self._application_id = ""

    def connect(self, ports: Ports) -> None:
        """From now on these are asked."""
        self._ports = ports

    def close(self) -> None:
        """Finish what is being stored. Safe before `connect`."""
        self._network.shutdown(wait=True, cancel_futures=True)
        self._storage.shutdown(wait=True)

    def is_wanted(self, answer: Answer) -> bool:
        """Whether the application it was asked for is still under way."""
        return answer.application_id == self._application_id

    def perform(self, command: commands.Command, now: datetime) -> None:  # noqa: C901, PLR0912, PLR0915  one line a command
        """Do what `command` says, at this wall time; blocking work is only begun."""
        match command:
            case commands.StartTimer(name=name, seconds=seconds):
                self._timers.start(name, seconds)
            case commands.StopTimer(name=name):
                self._timers.stop(name)
            case commands.WatchCard():
                self._guarded(self._ports.reader.watch, CardFailed(FailureCode.READER_FAULT))
            case commands.RestCard():
                self._guarded(self._ports.reader.rest)
            case commands.BeginApplication():
                self._application_id = str(uuid.uuid4())
            case commands.FetchPrefill(item_code=item_code, card=card):
                unreachable = NoPrefill(FailureCode.PLATFORM_UNREACHABLE)
                self._ask(self._network, lambda: self._ports.platform.prefill(item_code, card), unreachable)
            case commands.FetchCases(card=card):
                unknown = NoCases(FailureCode.PLATFORM_UNREACHABLE)
                self._ask(self._network, lambda: self._ports.platform.cases(card), unknown)
            case commands.FetchResult(card=card, case_no=case_no):
                none = NoResult(case_no, FailureCode.PLATFORM_UNREACHABLE)
                self._ask(self._network, lambda: self._ports.platform.result(card, case_no), none)
            case commands.WatchScanner() | commands.RestScanner():
                self._turn_scanner(on=isinstance(command, commands.WatchScanner))
            case commands.OpenQr() | commands.AskPhone() | commands.RedeemCode():
                self._sign_in_by_phone(command)
            case commands.OpenCamera(template=template):
                self._guarded(partial(self._ports.camera.open, template))
            case commands.TakePage():
                self._guarded(self._ports.camera.capture, CaptureFailed(FailureCode.CAMERA_FROZEN))
            case commands.HoldCamera():
                self._guarded(self._ports.camera.hold)
            case commands.CutPage(corners=corners):
                cut = partial(self._ports.camera.cut, corners)
                self._guarded(cut, CaptureFailed(FailureCode.CAMERA_FROZEN))
            case commands.ComposeCard(front=front, back=back):
                compose = partial(self._ports.camera.compose, front, back)
                self._guarded(compose, CaptureFailed(FailureCode.CAMERA_FROZEN))
            case commands.RestCamera():
                self._guarded(self._ports.camera.rest)
            case commands.Enqueue(draft=draft):
                submission = self._submission(draft, now)
                lost = NotAccepted(FailureCode.STORAGE_FAULT)
                self._ask(self._storage, lambda: self._ports.outbox.put(submission), lost)
            case commands.PrintReceipt(receipt=receipt):
                failed = NotPrinted(receipt.print_id, FailureCode.PRINTER_FAULT)
                self._do(self._storage, lambda: self._print(command), failed)
            case commands.PrintDocument(print_id=print_id, document=document):
                self._print_document(print_id, document)
            case commands.WithdrawDocuments():
                if self._ports.document_printer:
                    self._guarded(self._ports.document_printer.withdraw)
            case commands.Rate(local_no=local_no, grade=grade):
                self._do(self._storage, lambda: self._ports.outbox.rate(local_no, grade))
            case commands.LoadCatalogue():
                self._do(self._storage, self._load_catalogue, CatalogueMissing(FailureCode.CATALOGUE_BROKEN))
            case commands.WipeSession():
                self._application_id = ""
                self._wipe()

    def _turn_scanner(self, *, on: bool) -> None:
        scanner = self._ports.scanner
        if scanner:
            self._guarded(scanner.watch if on else scanner.rest)

    def _sign_in_by_phone(self, command: commands.OpenQr | commands.AskPhone | commands.RedeemCode) -> None:
        platform, lost = self._ports.platform, FailureCode.PLATFORM_UNREACHABLE
        match command:
            case commands.OpenQr():
                self._ask(self._network, platform.open_qr, NoQr(lost))
            case commands.AskPhone(qr_id=qr_id):
                self._ask(self._network, lambda: platform.ask_phone(qr_id), PhoneUnknown(lost))
            case commands.RedeemCode(code=code):
                self._ask(self._network, lambda: platform.redeem_code(code), CodeNotTaken(lost))

    def show_faults(self, faults: tuple[FailureCode, ...]) -> None:
        """Have those who look after the kiosk know that these stand now."""
        board = self._ports.fault_board
        if board:
            self._do(self._storage, lambda: board.show(faults))

    def note_print(self, event: Event) -> None:
        """Keep what became of a receipt."""
        match event:
            case Printed(print_id=print_id):
                self._do(self._storage, lambda: self._ports.outbox.end_print(print_id, "printed"))
            case NotPrinted(print_id=print_id, code=code):
                self._do(self._storage, lambda: self._ports.outbox.end_print(print_id, code.value))
            case _:
                pass

    def _ask(self, executor: Executor, call: Callable[[], Event], otherwise: Event) -> None:
        """Have `call` answered for the application under way; when it has ended meanwhile, nobody gets the answer."""
        asked_for = self._application_id

        def answer() -> None:
            self._post(Answer(asked_for, call()))

        self._do(executor, answer, Answer(asked_for, otherwise))

    def _do(self, executor: Executor, work: Callable[[], None], otherwise: Event | Answer | None = None) -> None:
        executor.submit(lambda: self._guarded(work, otherwise))

    def _guarded(self, work: Callable[[], None], otherwise: Event | Answer | None = None) -> None:
        """Do `work`. A port that raises is a bug; the resident still gets an answer, and every ending its end."""
        try:
            work()
        except Exception as error:  # noqa: BLE001  whatever it is, see above
            logger.error("a port raised %s instead of answering", type(error).__name__)  # noqa: TRY400  no content
            if otherwise is not None:
                self._post(otherwise)

    def _submission(self, draft: Draft, now: datetime) -> Submission:
        return Submission(
            submission_id=self._application_id,
            item_code=draft.item.code,
            item_version=draft.item.version,
            item_name=draft.item.name.zh,
            applicant=draft.card,
            consents=(draft.consent,) if draft.consent else (),
            form=tuple((key, value) for key, value in draft.values.items() if value.value.strip()),
            materials=tuple(SuppliedMaterial(code, draft.pages_of(code)) for code in dict(draft.pages)),
            signature=draft.signature if draft.item.signature else None,
            confirmed_at=now.astimezone(UTC),
        )

    def _print(self, command: commands.PrintReceipt) -> None:
        receipt = command.receipt
        first_time = self._ports.outbox.begin_print(receipt.print_id, command.local_no)
        self._ports.printer.print_receipt(receipt if first_time else replace(receipt, reprint=True))

    def _print_document(self, print_id: str, document: Document) -> None:
        printer = self._ports.document_printer
        if printer:
            failed = DocumentNotPrinted(print_id, FailureCode.DOCUMENT_PRINTER_FAULT)
            self._guarded(lambda: printer.print_document(print_id, document), failed)
        else:
            self._post(DocumentNotPrinted(print_id, FailureCode.DOCUMENT_PRINTER_OFFLINE))

    def _load_catalogue(self) -> None:
        loaded = self._ports.catalogue.load()
        self._post(CatalogueMissing(loaded) if isinstance(loaded, FailureCode) else CatalogueLoaded(loaded))
