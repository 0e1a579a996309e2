"""Answers of ports: for whom they are, and what a resident gets when a port breaks its promise."""

import logging
from dataclasses import dataclass

import pytest

from kiosk.domain.case import Submission
from kiosk.domain.failure import FailureCode
from kiosk.domain.holder import Holder
from kiosk.domain.holder_case import HolderCase
from kiosk.domain.identity import IdentityCard
from kiosk.domain.rating import Grade
from kiosk.domain.receipt import Receipt
from kiosk.ports.outbox import Accepted, NotAccepted
from kiosk.ports.platform import CasesFound, NoCases, NoPrefill, Prefilled
from kiosk.session.events import Event
from kiosk.session.intents import BackPressed, GradePressed, LeaveConfirmed, LeavePressed, MyCasesPressed, Touched
from kiosk.session.screens.applying import Form, Sign, Submitting
from kiosk.session.screens.handed_in import PrintPhase, Submitted
from kiosk.session.screens.idle import OutOfService
from kiosk.session.screens.looking_up import MyCases
from kiosk.session.screens.name import ScreenName
from tests.doubles.catalogue import COMPLAINT
from tests.doubles.holder_cases import CASES
from tests.doubles.memory_outbox import MemoryOutbox
from tests.doubles.people import QIN_XIAOHE, YANG_DATIAN
from tests.doubles.scripted_platform import ScriptedPlatform
from tests.doubles.scripted_receipt_printer import ScriptedReceiptPrinter
from tests.unit.runner.counter import Counter

LEAVE: tuple[Event, ...] = (LeavePressed(), LeaveConfirmed())
MARK = "标记内容"


class BrokenError(Exception):
    """A bug in an adapter; its words hold what somebody typed."""

    def __init__(self) -> None:
        super().__init__(MARK)


@dataclass(slots=True)
class PersonalPlatform(ScriptedPlatform):
    """Gives each holder another telephone number; raises for those in `broken_for`."""

    broken_for: str = ""

    def prefill(self, item_code: str, card: Holder) -> Prefilled | NoPrefill:
        if card.name == self.broken_for:
            raise BrokenError
        return Prefilled({"phone": f"1380000{card.id_number[-4:-1]}0"})

    def cases(self, card: Holder) -> CasesFound | NoCases:
        if card.name == self.broken_for:
            raise BrokenError
        return CasesFound(CASES if card == QIN_XIAOHE else ())


def _form(counter: Counter) -> Form:
    assert isinstance(counter.screen, Form)
    return counter.screen


def _phone(counter: Counter) -> str:
    return _form(counter).draft.values["contact_phone"].value


def test_shared_data_reach_the_form_they_were_asked_for() -> None:
    counter = Counter(platform=PersonalPlatform()).opens().reaches_form()
    assert _phone(counter) == f"1380000{QIN_XIAOHE.id_number[-4:-1]}0"
    assert not _form(counter).waiting


def _looks_up(counter: Counter, card: IdentityCard) -> None:
    counter.presses_main(ScreenName.ATTRACT).happens(MyCasesPressed())
    counter.reader.place(card)
    counter.settles()


def _cases(counter: Counter) -> tuple[HolderCase, ...] | None:
    assert isinstance(counter.screen, MyCases)
    return counter.screen.cases


def test_own_cases_reach_the_holder_who_asked() -> None:
    counter = Counter(platform=PersonalPlatform()).opens()
    _looks_up(counter, QIN_XIAOHE)
    assert _cases(counter) == CASES


def test_own_cases_that_arrive_after_the_holder_went_home_are_seen_by_nobody() -> None:
    counter = Counter(platform=PersonalPlatform()).opens()
    counter.network_held = True
    _looks_up(counter, QIN_XIAOHE)
    counter.happens(BackPressed(ScreenName.MY_CASES))
    counter.reader.lift()
    _looks_up(counter, YANG_DATIAN)
    counter.network_held = False
    counter.settles()
    assert _cases(counter) == ()


@pytest.mark.logs("a port raised BrokenError")
def test_a_look_at_own_cases_that_breaks_can_be_tried_again() -> None:
    counter = Counter(platform=PersonalPlatform(broken_for=QIN_XIAOHE.name)).opens()
    _looks_up(counter, QIN_XIAOHE)
    assert isinstance(counter.screen, MyCases)
    assert counter.screen.problem is FailureCode.PLATFORM_UNREACHABLE


def test_shared_data_that_arrive_after_the_session_was_wiped_are_seen_by_nobody() -> None:
    counter = Counter(platform=PersonalPlatform()).opens()
    counter.network_held = True
    counter.reaches_form().happens(*LEAVE, Touched())
    assert counter.shown is ScreenName.ATTRACT
    seen = len(counter.front.told)
    counter.network.work()
    counter.settles()
    assert counter.front.told[seen:] == []


def test_shared_data_of_the_person_before_never_fill_the_next_persons_form() -> None:
    counter = Counter(platform=PersonalPlatform()).opens()
    counter.network_held = True
    counter.reaches_form(COMPLAINT, QIN_XIAOHE).happens(*LEAVE, Touched())
    counter.reader.lift()
    counter.reaches_form(COMPLAINT, YANG_DATIAN)
    counter.network.work()
    counter.settles()
    assert _form(counter).waiting
    assert "contact_phone" not in _form(counter).draft.values
    counter.network.work()
    counter.settles()
    assert _phone(counter) == f"1380000{YANG_DATIAN.id_number[-4:-1]}0"


def test_an_answer_that_waits_behind_the_leaving_is_dropped_even_where_the_next_form_is_open_already() -> None:
    counter = Counter(platform=PersonalPlatform()).opens()
    counter.network_held = True
    counter.reaches_form()
    for event in (*LEAVE, Touched()):
        counter.runner.post(event)
    counter.network.work()
    counter.settles()
    assert counter.shown is ScreenName.ATTRACT


@pytest.mark.logs("a port raised BrokenError")
def test_a_broken_platform_of_the_person_before_does_not_end_the_next_persons_wait() -> None:
    counter = Counter(platform=PersonalPlatform(broken_for=QIN_XIAOHE.name)).opens()
    counter.network_held = True
    counter.reaches_form(COMPLAINT, QIN_XIAOHE).happens(*LEAVE, Touched())
    counter.reader.lift()
    counter.reaches_form(COMPLAINT, YANG_DATIAN)
    counter.network.work()
    counter.settles()
    assert _form(counter).waiting


def test_a_platform_that_raises_leaves_an_empty_form_to_fill_in_and_no_word_in_the_log(
    caplog: pytest.LogCaptureFixture,
) -> None:
    counter = Counter(platform=PersonalPlatform(broken_for=QIN_XIAOHE.name)).opens().reaches_form()
    assert not _form(counter).waiting
    assert "BrokenError" in caplog.text
    assert MARK not in caplog.text


@dataclass(slots=True)
class BrokenOutbox(MemoryOutbox):
    """Raises in the method named `breaks`."""

    breaks: str = ""

    def put(self, submission: Submission) -> Accepted | NotAccepted:
        self._maybe("put")
        return MemoryOutbox.put(self, submission)

    def begin_print(self, print_id: str, local_no: str) -> bool:
        self._maybe("begin_print")
        return MemoryOutbox.begin_print(self, print_id, local_no)

    def end_print(self, print_id: str, outcome: str) -> None:
        self._maybe("end_print")
        MemoryOutbox.end_print(self, print_id, outcome)

    def rate(self, local_no: str, grade: Grade) -> None:
        self._maybe("rate")
        MemoryOutbox.rate(self, local_no, grade)

    def _maybe(self, method: str) -> None:
        if method == self.breaks:
            raise BrokenError


def test_a_case_that_was_stored_is_answered_with_its_number() -> None:
    counter = Counter().opens().hands_in()
    assert counter.shown is ScreenName.SUBMITTED


@pytest.mark.parametrize("code", [FailureCode.STORAGE_FULL, FailureCode.STORAGE_FAULT])
def test_a_case_that_cannot_be_stored_is_answered_with_the_reason(code: FailureCode) -> None:
    counter = Counter(outbox=MemoryOutbox(fault=code)).opens().hands_in()
    assert isinstance(counter.screen, Sign)
    assert counter.screen.problem is code


def test_an_outbox_that_raises_is_still_an_answer_and_the_log_holds_nothing_personal(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    counter = Counter(outbox=BrokenOutbox(breaks="put")).opens().hands_in()
    assert not isinstance(counter.screen, Submitting)
    assert isinstance(counter.screen, Sign)
    assert counter.screen.problem is FailureCode.STORAGE_FAULT
    for secret in (MARK, QIN_XIAOHE.name, QIN_XIAOHE.id_number, QIN_XIAOHE.address):
        assert secret not in caplog.text


def test_a_second_try_hands_in_the_same_application_under_the_same_key() -> None:
    outbox = MemoryOutbox(fault=FailureCode.STORAGE_FAULT)
    counter = Counter(outbox=outbox).opens().hands_in()
    outbox.fault = None
    counter.presses_main(ScreenName.SIGN)
    counter.happens(BackPressed(ScreenName.SUBMITTED))
    first = [submission.submission_id for submission in outbox.submissions.values()]
    assert counter.shown is ScreenName.HOME
    assert len(first) == 1
    assert first[0]


def test_two_applications_have_two_keys() -> None:
    counter = Counter().opens()
    for _ in range(2):
        counter.hands_in().presses_main(ScreenName.SUBMITTED, ScreenName.RATING).happens(Touched())
        counter.reader.lift()
    keys = {submission.submission_id for submission in counter.outbox.submissions.values()}
    assert len(keys) == 2


@pytest.mark.logs("a port raised BrokenError")
def test_a_print_that_cannot_be_noted_ends_as_a_receipt_on_the_screen() -> None:
    counter = Counter(outbox=BrokenOutbox(breaks="begin_print")).opens().hands_in()
    assert isinstance(counter.screen, Submitted)
    assert counter.screen.case.print_phase is PrintPhase.FAILED


class BrokenPrinter(ScriptedReceiptPrinter):
    """Raises instead of printing."""

    def print_receipt(self, receipt: Receipt) -> None:
        raise BrokenError


@pytest.mark.logs("a port raised BrokenError")
def test_a_printer_that_raises_ends_as_a_receipt_on_the_screen() -> None:
    counter = Counter(printer=BrokenPrinter()).opens().hands_in()
    assert isinstance(counter.screen, Submitted)
    assert counter.screen.case.print_phase is PrintPhase.FAILED


@pytest.mark.logs("a port raised BrokenError")
@pytest.mark.parametrize("method", ["rate", "end_print"])
def test_a_note_that_cannot_be_written_stops_nobody(method: str) -> None:
    counter = Counter(outbox=BrokenOutbox(breaks=method)).opens().hands_in()
    counter.presses_main(ScreenName.SUBMITTED).happens(GradePressed(Grade(5))).presses_main(ScreenName.RATING)
    assert counter.shown is ScreenName.FAREWELL


@pytest.mark.logs("a port raised BrokenError")
def test_a_catalogue_that_raises_closes_the_kiosk_until_it_can_be_read() -> None:
    counter = Counter()
    counter.catalogue.answer = BrokenError()
    counter.opens()
    assert counter.screen == OutOfService(FailureCode.CATALOGUE_BROKEN)
    counter.catalogue.answer = Counter().catalogue.answer
    counter.passes(10)
    assert counter.shown is ScreenName.ATTRACT


def test_a_receipt_is_noted_before_and_after_it_is_printed() -> None:
    counter = Counter().opens().hands_in()
    assert not counter.printer.asked[0].reprint
    assert counter.outbox.prints == {counter.printer.asked[0].print_id: "printed"}


def test_a_print_that_failed_is_noted_with_its_reason() -> None:
    counter = Counter(printer=ScriptedReceiptPrinter([FailureCode.PRINTER_PAPER_OUT])).opens().hands_in()
    assert list(counter.outbox.prints.values()) == [FailureCode.PRINTER_PAPER_OUT.value]


def test_a_print_that_was_begun_before_says_on_paper_that_it_is_a_second_one() -> None:
    outbox = MemoryOutbox()
    expected = f"{outbox.terminal_name.replace('-', '')}-{outbox.day:%y%m}-0001/1"
    outbox.begin_print(expected, expected)
    counter = Counter(outbox=outbox).opens().hands_in()
    assert [receipt.reprint for receipt in counter.printer.asked] == [True]
