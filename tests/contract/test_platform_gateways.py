"""What every CaseGateway and Platform owes its caller: the real ones over HTTP, and the doubles for them."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from kiosk.domain.case import ConfirmedSignature
from kiosk.domain.failure import FailureCode
from kiosk.domain.rating import Grade
from kiosk.platform_client.credentials import TerminalCredentials
from kiosk.platform_client.http_gateway import HttpGateway
from kiosk.platform_client.http_platform import HttpPlatform
from kiosk.platform_client.registration import register
from kiosk.ports.case_gateway import CaseGateway, Delivered, RatingToSend
from kiosk.ports.phone_sign_in import CodeNotTaken, PhoneWaiting, QrEnded, QrOpened
from kiosk.ports.platform import Platform, Prefilled
from kiosk.sandbox.server import SandboxServer
from tests.component.platform.clocks import WrongClock
from tests.doubles.cases_to_send import NOW, case, page
from tests.doubles.people import QIN_XIAOHE
from tests.doubles.scripted_gateway import ScriptedGateway
from tests.doubles.scripted_platform import ScriptedPlatform


@pytest.fixture(scope="module")
def credentials() -> Iterator[TerminalCredentials]:
    server = SandboxServer(None, "code")
    registered = register(server.start(), "code", terminal_name="YL-0017", clock=WrongClock())
    assert isinstance(registered, TerminalCredentials)
    yield registered
    server.stop()


@pytest.fixture(params=["http", "scripted"])
def gateway(request: pytest.FixtureRequest, credentials: TerminalCredentials) -> Iterator[CaseGateway]:
    if request.param == "scripted":
        yield ScriptedGateway()
        return
    gateway = HttpGateway(credentials, WrongClock())
    yield gateway
    gateway.close()


@pytest.fixture(params=["http", "scripted"])
def platform(request: pytest.FixtureRequest, credentials: TerminalCredentials) -> Iterator[Platform]:
    if request.param == "scripted":
        yield ScriptedPlatform()
        return
    platform = HttpPlatform(credentials, WrongClock())
    yield platform
    platform.close()


def test_the_same_thing_again_has_the_same_reference(gateway: CaseGateway) -> None:
    attachment, content = page(b"contract")
    sent = case((attachment,))
    delivered = gateway.send_case(sent)
    assert isinstance(delivered, Delivered)
    assert delivered.reference
    assert gateway.send_case(sent) == delivered
    uploaded = gateway.send_attachment(attachment, content)
    assert isinstance(uploaded, Delivered)
    assert uploaded.reference
    assert gateway.send_attachment(attachment, content) == uploaded
    rating = RatingToSend(f"rating-{sent.local_no}", delivered.reference, Grade.SATISFIED, NOW)
    assert gateway.send_rating(rating) == gateway.send_rating(rating) == Delivered("")


def test_different_cases_have_different_numbers(gateway: CaseGateway) -> None:
    assert gateway.send_case(case()) != gateway.send_case(case())


def test_a_case_whose_signature_is_a_confirmation_is_taken(gateway: CaseGateway) -> None:
    drawn = case()
    confirmed = replace(drawn, submission=replace(drawn.submission, signature=ConfirmedSignature()))
    assert isinstance(gateway.send_case(confirmed), Delivered)


def test_a_platform_that_answers_is_reachable(gateway: CaseGateway) -> None:
    assert gateway.is_reachable() == Delivered("")


def test_shared_data_come_by_their_keys(platform: Platform) -> None:
    answer = platform.prefill("SAMPLE-1", QIN_XIAOHE)
    assert isinstance(answer, Prefilled)
    assert "phone" in answer.values


def test_a_code_that_is_shown_waits_for_a_phone(platform: Platform) -> None:
    opened = platform.open_qr()
    assert isinstance(opened, QrOpened)
    assert opened.address.isascii()
    assert opened.qr_id not in opened.address
    assert platform.ask_phone(opened.qr_id) == PhoneWaiting(seen=False)


def test_a_code_that_nobody_shows_is_over(platform: Platform) -> None:
    assert platform.ask_phone("never-opened") == QrEnded(FailureCode.PHONE_TIMED_OUT)


def test_a_code_that_the_platform_never_gave_signs_nobody_in(platform: Platform) -> None:
    assert platform.redeem_code(f"QWY1.{'0' * 32}") == CodeNotTaken(FailureCode.CODE_FOREIGN)
