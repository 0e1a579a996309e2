"""A platform behind a gateway: who has the account arrives, and nobody believes the gateway instead of the platform."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.domain.failure import FailureCode
from kiosk.platform_client.credentials import TerminalCredentials, load_credentials, save_credentials
from kiosk.platform_client.gateway_file import FILE_NAME
from kiosk.platform_client.gateway_profile import GatewayPass, gateway_profile
from kiosk.platform_client.http_gateway import HttpGateway
from kiosk.platform_client.registration import RegistrationFailed, register
from kiosk.platform_client.sealing_key import SealingKey, SealingKeyFeed
from kiosk.ports.case_gateway import Delivered, StopSending, TryLater
from kiosk.sandbox.gateway import GatewayAccount, may_pass
from kiosk.sandbox.server import SandboxServer
from tests.component.platform.clocks import WrongClock
from tests.component.platform.conftest import ENROLMENT_CODE
from tests.doubles.cases_to_send import case, page
from tests.doubles.fixed_envelope import ENVELOPE

KINDS = ["tif", "bg-hmac", "exchange"]


def account_at(kind: str, secret: str = "secret-1") -> GatewayPass:
    return GatewayPass(gateway_profile(kind), "paas-7", secret, "svc-9")


@pytest.fixture(params=KINDS)
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def url(kind: str) -> Iterator[str]:
    server = SandboxServer(None, ENROLMENT_CODE, gateway=GatewayAccount(kind, "paas-7", "secret-1", "svc-9"))
    yield server.start()
    server.stop()


def enrolled(url: str, gateway: GatewayPass | None) -> TerminalCredentials | RegistrationFailed:
    return register(url, ENROLMENT_CODE, terminal_name="YL-0017", clock=WrongClock(), gateway=gateway)


def test_a_case_its_page_and_the_key_pass(kind: str, url: str, tmp_path: Path) -> None:
    new = enrolled(url, account_at(kind))
    assert isinstance(new, TerminalCredentials)
    save_credentials(tmp_path / "terminal.json", new, ENVELOPE)
    account = f'profile = "{kind}"\naccount = "paas-7"\nsecret = "secret-1"\nservice = "svc-9"\n'
    (tmp_path / FILE_NAME).write_text(account, encoding="utf-8")
    (tmp_path / FILE_NAME).chmod(0o600)
    credentials = load_credentials(tmp_path / "terminal.json", ENVELOPE)
    assert credentials is not None
    assert credentials == new
    attachment, content = page(b"page" * 300_000)
    with closing(HttpGateway(credentials, WrongClock())) as gateway:
        assert gateway.is_reachable() == Delivered("")
        assert isinstance(gateway.send_case(case((attachment,))), Delivered)
        assert isinstance(gateway.send_attachment(attachment, content), Delivered)
    with closing(SealingKeyFeed(credentials, WrongClock())) as feed:
        assert isinstance(feed.fetch(), SealingKey)


def test_without_the_account_nothing_passes_and_no_case_is_given_up(kind: str, url: str) -> None:
    assert isinstance(enrolled(url, None), RegistrationFailed)
    new = enrolled(url, account_at(kind))
    assert isinstance(new, TerminalCredentials)
    for wrong in (None, account_at(kind, "secret-2")):
        with closing(HttpGateway(replace(new, gateway=wrong), WrongClock())) as gateway:
            outcome = gateway.send_case(case())
        assert isinstance(outcome, TryLater | StopSending)
        assert outcome.code in (FailureCode.PLATFORM_WRONG_REPLY, FailureCode.PLATFORM_AUTHENTICATION)


@pytest.mark.logs("the account at the gateway cannot be used")
def test_an_account_that_others_can_read_is_not_used(tmp_path: Path) -> None:
    save_credentials(tmp_path / "terminal.json", TerminalCredentials("http://127.0.0.1:1", "T-1", bytes(32)), ENVELOPE)
    (tmp_path / FILE_NAME).write_text("", encoding="utf-8")
    (tmp_path / FILE_NAME).chmod(0o644)
    assert load_credentials(tmp_path / "terminal.json", ENVELOPE) is None


def test_an_old_or_foreign_or_altered_pass_is_stopped(kind: str) -> None:
    from tests.unit.platform_client.test_gateway_profile import REQUEST

    account = GatewayAccount(kind, "paas-7", "secret-1", "svc-9")
    headers = {name.lower(): value for name, value in account_at(kind).headers(REQUEST).items()}
    now, query = REQUEST.timestamp_ms / 1000, "b=2&local_no=YL%201"

    def passes(altered: dict[str, str], at: float = now) -> bool:
        return may_pass(account, "GET", "/cases", query, altered, now_s=at)

    assert passes(headers)
    assert passes(headers, now + 80)
    assert not passes(headers, now + 100)
    assert not passes({})
    for name, value in headers.items():
        if name != "x-tif-serviceid":  # says where to, and is not signed there
            assert not passes(headers | {name: value[:-1] + ("0" if value[-1] != "0" else "1")}), name
