"""The client against the sandbox over real HTTP, one accident each: nothing lost, nothing doubled."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.domain.failure import FailureCode
from kiosk.domain.rating import Grade
from kiosk.platform_client.credentials import TerminalCredentials
from kiosk.platform_client.http_gateway import CallBudgets, HttpGateway
from kiosk.platform_client.registration import register
from kiosk.ports.case_gateway import (
    Delivered,
    Interrupted,
    RatingToSend,
    Refused,
    SendOutcome,
    StopSending,
    TryLater,
)
from kiosk.sandbox.server import SandboxServer
from tests.component.platform.clocks import WrongClock
from tests.component.platform.control import Control
from tests.doubles.cases_to_send import NOW, case, page

UNREACHABLE = TryLater(FailureCode.PLATFORM_UNREACHABLE)
WRONG_REPLY = TryLater(FailureCode.PLATFORM_WRONG_REPLY)
BUSY = TryLater(FailureCode.PLATFORM_BUSY)


def reference_of(outcome: SendOutcome | Interrupted) -> str:
    assert isinstance(outcome, Delivered)
    return outcome.reference


def test_a_case_with_a_page_and_a_rating_arrives(gateway: HttpGateway, control: Control) -> None:
    attachment, content = page(b"a")
    sent = case((attachment,))
    case_no = reference_of(gateway.send_case(sent))
    assert [found.arrived for found in control.arrived(sent.local_no)[0].attachments] == [False]
    reference_of(gateway.send_attachment(attachment, content))
    rating = RatingToSend("rating-" + case_no, case_no, Grade.SATISFIED, NOW)
    assert gateway.send_rating(rating) == Delivered("")
    assert gateway.send_rating(rating) == Delivered("")
    (arrived,) = control.arrived(sent.local_no)
    assert (arrived.case_no, arrived.duplicates, arrived.grade, arrived.signed) == (case_no, 0, 4, True)
    assert [(found.digest, found.arrived) for found in arrived.attachments] == [(attachment.digest, True)]
    assert control.client.get(f"/_sandbox/uploads/{attachment.digest}").content == content


def test_a_case_sent_twice_is_one_case_with_the_same_number(gateway: HttpGateway, control: Control) -> None:
    sent = case()
    first, second = gateway.send_case(sent), gateway.send_case(sent)
    assert first == second
    (arrived,) = control.arrived(sent.local_no)
    assert arrived.duplicates == 1


def test_a_page_sent_twice_has_one_reference(gateway: HttpGateway) -> None:
    attachment, content = page(b"twice")
    assert gateway.send_attachment(attachment, content) == gateway.send_attachment(attachment, content)


@pytest.mark.parametrize(
    ("mode", "outcome"),
    [
        ("down", UNREACHABLE),
        ("close_half_way", UNREACHABLE),
        ("error500", BUSY),
        ("busy", TryLater(FailureCode.PLATFORM_BUSY, 7.0)),
        ("html", WRONG_REPLY),
        ("redirect", WRONG_REPLY),
        ("wrong_body", WRONG_REPLY),
        ("tampered_reply", WRONG_REPLY),
        (
            "reject_signature",
            StopSending(FailureCode.PLATFORM_AUTHENTICATION, "signature_invalid: rejected on demand"),
        ),
        (
            "refuse_case",
            Refused(FailureCode.PLATFORM_REFUSED, "refused: refused on demand: item_code (not offered)"),
        ),
    ],
)
def test_after_the_fault_the_same_case_arrives_once(
    mode: str, outcome: SendOutcome, gateway: HttpGateway, control: Control
) -> None:
    sent = case()
    control.fault(mode, seconds=7, count=1, path="/cases")
    assert gateway.send_case(sent) == outcome
    case_no = reference_of(gateway.send_case(sent))
    (arrived,) = control.arrived(sent.local_no)
    assert arrived.case_no == case_no


def test_a_lost_reply_still_leaves_one_case(gateway: HttpGateway, control: Control) -> None:
    sent = case()
    control.fault("close_half_way", count=3)
    assert [gateway.send_case(sent) for _ in range(3)] == [UNREACHABLE] * 3
    reference_of(gateway.send_case(sent))
    (arrived,) = control.arrived(sent.local_no)
    assert arrived.duplicates == 3


def test_a_slow_platform_costs_no_more_than_the_budget(credentials: TerminalCredentials, control: Control) -> None:
    clock = WrongClock()
    gateway = HttpGateway(credentials, clock, CallBudgets(ping=0.3, message=0.3, upload=0.3))
    control.fault("slow", seconds=30)
    before = clock.monotonic_s()
    assert gateway.send_case(case()) == UNREACHABLE
    assert gateway.is_reachable() == UNREACHABLE
    assert clock.monotonic_s() - before < 2
    gateway.close()


def test_a_page_spoilt_on_disk_is_not_sent(gateway: HttpGateway) -> None:
    attachment, content = page(b"whole")
    outcome = gateway.send_attachment(attachment, content[:-1])
    assert isinstance(outcome, Refused)
    assert outcome.code is FailureCode.STORAGE_FAULT


def test_a_second_rating_of_the_same_case_is_refused(gateway: HttpGateway) -> None:
    case_no = reference_of(gateway.send_case(case()))
    assert gateway.send_rating(RatingToSend("rating-one", case_no, Grade.SATISFIED, NOW)) == Delivered("")
    outcome = gateway.send_rating(RatingToSend("rating-two", case_no, Grade.VERY_DISSATISFIED, NOW))
    assert isinstance(outcome, Refused)


@pytest.mark.parametrize("fast_s", [400.0, -86_400.0, 3e8])
def test_a_terminal_with_a_wrong_clock_measures_it_and_goes_on(
    fast_s: float, credentials: TerminalCredentials, control: Control
) -> None:
    clock = WrongClock(fast_s)
    gateway = HttpGateway(credentials, clock)
    assert gateway.is_reachable() == Delivered("")
    assert gateway.clock_offset_s == pytest.approx(-fast_s, abs=5)
    sent = replace(case(), clock_offset_s=-round(fast_s))
    reference_of(gateway.send_case(sent))
    clock.fast_s = 0  # somebody sets it
    outcome = gateway.send_case(sent)
    assert isinstance(outcome, StopSending)
    assert (outcome.code, outcome.reason[:10]) == (FailureCode.CLOCK_WRONG, "clock_skew")
    assert gateway.clock_offset_s == pytest.approx(0, abs=5)
    reference_of(gateway.send_case(sent))
    gateway.close()


def test_a_time_that_nobody_signed_moves_nothing(credentials: TerminalCredentials, control: Control) -> None:
    gateway = HttpGateway(credentials, WrongClock())
    control.fault("tampered_reply")
    gateway.is_reachable()
    control.fault("html")
    gateway.is_reachable()
    assert gateway.clock_offset_s is None
    gateway.close()


def test_a_terminal_that_the_platform_does_not_know_stops_sending(sandbox: SandboxServer) -> None:
    gateway = HttpGateway(TerminalCredentials(sandbox.url, "T-nobody", bytes(32)), WrongClock())
    outcome = gateway.is_reachable()
    assert isinstance(outcome, StopSending)
    assert outcome.code is FailureCode.PLATFORM_AUTHENTICATION
    gateway.close()


def test_a_terminal_with_a_wrong_key_stops_sending(credentials: TerminalCredentials) -> None:
    stranger = TerminalCredentials(credentials.base_url, credentials.terminal_id, bytes(32))
    gateway = HttpGateway(stranger, WrongClock())
    outcome = gateway.send_case(case())
    assert isinstance(outcome, StopSending)
    assert outcome.reason.startswith("signature_invalid")
    gateway.close()


def test_the_line_goes_and_comes_back_and_the_case_goes_through(tmp_path: Path) -> None:
    server = SandboxServer(tmp_path / "sandbox.db", "code")
    credentials = register(server.start(), "code", terminal_name="YL-0018", clock=WrongClock())
    assert isinstance(credentials, TerminalCredentials)
    gateway = HttpGateway(credentials, WrongClock())
    assert gateway.is_reachable() == Delivered("")
    server.stop()
    sent = case()
    assert gateway.is_reachable() == UNREACHABLE
    assert gateway.send_case(sent) == UNREACHABLE
    server.start()
    assert gateway.is_reachable() == Delivered("")
    reference_of(gateway.send_case(sent))
    gateway.close()
    server.stop()
