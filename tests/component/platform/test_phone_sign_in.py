"""Sign-in by phone at the sandbox over HTTP: told once, to the right terminal, and nothing said that was not signed."""

from collections.abc import Iterator
from urllib.parse import urlsplit

import httpx
import pytest

from kiosk.domain.failure import FailureCode
from kiosk.domain.masking import id_number_on_screen
from kiosk.platform_client.credentials import TerminalCredentials
from kiosk.platform_client.http_platform import HttpPlatform
from kiosk.platform_client.registration import register
from kiosk.ports.phone_sign_in import (
    CodeNotTaken,
    NoQr,
    PhoneConfirmed,
    PhoneUnknown,
    PhoneWaiting,
    QrEnded,
    QrOpened,
)
from kiosk.ports.platform import CasesFound, Prefilled
from kiosk.sandbox.phone_people import OWN, PHONE_PEOPLE
from kiosk.sandbox.server import SandboxServer
from tests.component.platform.clocks import WrongClock
from tests.component.platform.conftest import ENROLMENT_CODE
from tests.component.platform.control import Control

LIN = PHONE_PEOPLE[OWN]
NO_PROPER_ANSWER = [
    ("down", FailureCode.PLATFORM_UNREACHABLE),
    ("close_half_way", FailureCode.PLATFORM_UNREACHABLE),
    ("error500", FailureCode.PLATFORM_BUSY),
    ("busy", FailureCode.PLATFORM_BUSY),
    ("html", FailureCode.PLATFORM_WRONG_REPLY),
    ("redirect", FailureCode.PLATFORM_WRONG_REPLY),
    ("wrong_body", FailureCode.PLATFORM_WRONG_REPLY),
    ("tampered_reply", FailureCode.PLATFORM_WRONG_REPLY),
    ("reject_signature", FailureCode.PLATFORM_AUTHENTICATION),
]


@pytest.fixture
def platform(credentials: TerminalCredentials) -> Iterator[HttpPlatform]:
    platform = HttpPlatform(credentials, WrongClock(), budget_s=1.0)
    yield platform
    platform.close()


@pytest.fixture
def other(sandbox: SandboxServer) -> Iterator[HttpPlatform]:
    """Another terminal."""
    registered = register(sandbox.url, ENROLMENT_CODE, terminal_name="YL-0018", clock=WrongClock())
    assert isinstance(registered, TerminalCredentials)
    platform = HttpPlatform(registered, WrongClock(), budget_s=1.0)
    yield platform
    platform.close()


def _opened(platform: HttpPlatform) -> QrOpened:
    opened = platform.open_qr()
    assert isinstance(opened, QrOpened)
    return opened


def _confirmed(answer: object) -> PhoneConfirmed:
    assert isinstance(answer, PhoneConfirmed)
    return answer


def test_a_one_time_code_tells_its_holder_once_and_never_again(platform: HttpPlatform, control: Control) -> None:
    code = control.shows_code()
    identity = _confirmed(platform.redeem_code(code)).identity
    assert (identity.name, identity.id_number) == (LIN.name, LIN.id_number)
    assert (identity.valid_from, identity.valid_to) == (LIN.valid_from, LIN.valid_to)
    assert platform.redeem_code(code) == CodeNotTaken(FailureCode.CODE_USED)


def test_a_code_whose_answer_was_lost_is_used_up(platform: HttpPlatform, control: Control) -> None:
    code = control.shows_code()
    control.fault("close_half_way", path="/sign-ins", count=1)
    assert platform.redeem_code(code) == CodeNotTaken(FailureCode.PLATFORM_UNREACHABLE)
    assert platform.redeem_code(code) == CodeNotTaken(FailureCode.CODE_USED)


def test_the_holder_of_a_phone_gets_shared_data_and_own_cases(platform: HttpPlatform, control: Control) -> None:
    identity = _confirmed(platform.redeem_code(control.shows_code())).identity
    assert isinstance(platform.prefill("SAMPLE-1", identity), Prefilled)
    assert isinstance(platform.cases(identity), CasesFound)


def test_a_phone_scans_sees_who_asks_and_confirms(platform: HttpPlatform, control: Control) -> None:
    opened = _opened(platform)
    assert platform.ask_phone(opened.qr_id) == PhoneWaiting(seen=False)
    page = control.client.get(urlsplit(opened.address).path)
    assert "YL-0017" in page.text
    assert platform.ask_phone(opened.qr_id) == PhoneWaiting(seen=True)
    said = control.client.post(urlsplit(opened.address).path, data={"who": "gao"})
    assert "已经登录" in said.text
    identity = _confirmed(platform.ask_phone(opened.qr_id)).identity
    assert identity.id_number == PHONE_PEOPLE["gao"].id_number
    assert platform.ask_phone(opened.qr_id) == PhoneConfirmed(identity)


def test_a_phone_that_declines_ends_the_code(platform: HttpPlatform, control: Control) -> None:
    opened = _opened(platform)
    control.client.post(urlsplit(opened.address).path, data={"who": ""})
    assert platform.ask_phone(opened.qr_id) == QrEnded(FailureCode.PHONE_REFUSED)


def test_a_second_code_ends_the_first(platform: HttpPlatform, control: Control) -> None:
    first, second = _opened(platform), _opened(platform)
    control.phone("confirm")
    assert platform.ask_phone(first.qr_id) == QrEnded(FailureCode.PHONE_TIMED_OUT)
    assert isinstance(platform.ask_phone(second.qr_id), PhoneConfirmed)
    assert "过了时间" in control.client.get(urlsplit(first.address).path).text


def test_another_terminal_is_told_nothing_about_a_code_that_is_not_its_own(
    platform: HttpPlatform, other: HttpPlatform, control: Control
) -> None:
    opened = _opened(platform)
    control.phone("confirm")
    assert other.ask_phone(opened.qr_id) == QrEnded(FailureCode.PHONE_TIMED_OUT)
    assert isinstance(platform.ask_phone(opened.qr_id), PhoneConfirmed)


def test_the_address_says_nothing_of_anybody_and_is_not_the_terminals_own_word(platform: HttpPlatform) -> None:
    opened = _opened(platform)
    assert opened.qr_id not in opened.address
    assert "YL-0017" not in opened.address
    assert "qr-" not in repr(opened)
    assert opened.address not in repr(opened)


@pytest.mark.parametrize(("mode", "code"), NO_PROPER_ANSWER)
def test_without_a_proper_answer_nobody_is_signed_in(
    mode: str, code: FailureCode, platform: HttpPlatform, control: Control
) -> None:
    opened, one_time = _opened(platform), control.shows_code()
    control.phone("confirm")
    control.fault(mode)
    assert platform.ask_phone(opened.qr_id) == PhoneUnknown(code)
    assert platform.redeem_code(one_time) == CodeNotTaken(code)
    assert platform.open_qr() == NoQr(code)


def test_the_phone_that_is_played_shows_a_code_to_scan_and_no_whole_number(
    platform: HttpPlatform, control: Control
) -> None:
    page = control.client.post("/_sandbox/phone", data={"who": OWN})
    assert "<svg" in page.text
    assert id_number_on_screen(LIN.id_number) in page.text
    assert LIN.id_number not in page.text
    code = page.text.split("<p class=code>")[1].split("<")[0]
    assert isinstance(platform.redeem_code(code), PhoneConfirmed)
    assert "出示身份码" in control.client.get("/_sandbox/phone").text


def test_who_is_unknown_or_where_no_code_is_shown_there_is_nothing_to_answer(sandbox: SandboxServer) -> None:
    empty = SandboxServer(None, ENROLMENT_CODE)
    with httpx.Client(base_url=empty.start(), trust_env=False) as client:
        assert client.post("/_sandbox/phone/answer", json={"answer": "confirm"}).status_code == 404
        assert client.post("/_sandbox/phone/codes", json={"who": "nobody"}).status_code == 404
        assert "过了时间" in client.get("/q/unknown").text
    empty.stop()
