"""A terminal that signs with SM2: enrolled, sends, is believed, and believes nobody else."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.domain.failure import FailureCode
from kiosk.platform_client.credentials import TerminalCredentials, load_credentials, save_credentials
from kiosk.platform_client.http_gateway import HttpGateway
from kiosk.platform_client.registration import register
from kiosk.platform_client.signing_profile import Algorithm
from kiosk.ports.case_gateway import Delivered, StopSending, TryLater
from kiosk.protection.sm2 import Sm2PrivateKey, new_secret
from kiosk.sandbox.server import SandboxServer
from tests.component.platform.clocks import WrongClock
from tests.component.platform.conftest import ENROLMENT_CODE
from tests.component.platform.control import Control
from tests.doubles.cases_to_send import case, page
from tests.doubles.fixed_envelope import ENVELOPE


@pytest.fixture
def credentials(sandbox: SandboxServer) -> TerminalCredentials:
    enrolled = register(
        sandbox.url, ENROLMENT_CODE, terminal_name="YL-0017", clock=WrongClock(), profile=Algorithm.SM2_SM3
    )
    assert isinstance(enrolled, TerminalCredentials)
    return enrolled


@pytest.fixture
def gateway(credentials: TerminalCredentials) -> Iterator[HttpGateway]:
    gateway = HttpGateway(credentials, WrongClock())
    yield gateway
    gateway.close()


def test_a_case_and_its_page_arrive(gateway: HttpGateway, control: Control) -> None:
    attachment, content = page(b"sm2" * 300_000)
    sent = case((attachment,))
    assert gateway.is_reachable() == Delivered("")
    assert isinstance(gateway.send_case(sent), Delivered)
    assert gateway.send_case(sent) == gateway.send_case(sent)
    assert isinstance(gateway.send_attachment(attachment, content), Delivered)
    assert [found.arrived for found in control.arrived(sent.local_no)[0].attachments] == [True]


def test_a_changed_reply_is_not_believed(gateway: HttpGateway, control: Control) -> None:
    control.fault("tampered_reply", count=1)
    assert gateway.send_case(case()) == TryLater(FailureCode.PLATFORM_WRONG_REPLY)


def reachable(credentials: TerminalCredentials) -> Delivered | TryLater | StopSending:
    gateway = HttpGateway(credentials, WrongClock())
    try:
        return gateway.is_reachable()
    finally:
        gateway.close()


def test_somebody_elses_key_opens_nothing(credentials: TerminalCredentials) -> None:
    outcome = reachable(replace(credentials, key=new_secret()))
    assert isinstance(outcome, StopSending)
    assert outcome.reason.startswith("signature_invalid")


def test_another_platform_is_not_believed(credentials: TerminalCredentials) -> None:
    another = Sm2PrivateKey(new_secret()).public
    assert reachable(replace(credentials, platform_key=another)) == TryLater(FailureCode.PLATFORM_WRONG_REPLY)


def test_a_terminal_cannot_fall_back_to_another_scheme(credentials: TerminalCredentials) -> None:
    weaker = TerminalCredentials(credentials.base_url, credentials.terminal_id, credentials.platform_key[1:33])
    assert isinstance(reachable(weaker), StopSending)


@pytest.mark.logs("not complete")
def test_the_credentials_come_back_from_the_disk_or_not_at_all(
    credentials: TerminalCredentials, tmp_path: Path
) -> None:
    path = tmp_path / "terminal.json"
    save_credentials(path, credentials, ENVELOPE)
    assert load_credentials(path, ENVELOPE) == credentials
    assert credentials.key.hex() not in repr(credentials)
    save_credentials(path, replace(credentials, platform_key=bytes(65)), ENVELOPE)
    assert load_credentials(path, ENVELOPE) is None
    save_credentials(path, replace(credentials, platform_key=b""), ENVELOPE)
    assert load_credentials(path, ENVELOPE) is None
