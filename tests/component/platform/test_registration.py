"""A new machine gets its credentials once, both processes read them, and nobody else can."""

from pathlib import Path

from kiosk.domain.failure import FailureCode
from kiosk.platform_client.catalogue_feed import CatalogueFeed, CatalogueUnchanged, NewCatalogue, catalogue_etag
from kiosk.platform_client.credentials import TerminalCredentials, load_credentials, save_credentials
from kiosk.platform_client.http_gateway import HttpGateway
from kiosk.platform_client.registration import RegistrationFailed, register
from kiosk.ports.case_gateway import Delivered, TryLater
from kiosk.sandbox.server import SandboxServer
from tests.component.platform.clocks import WrongClock
from tests.component.platform.conftest import CATALOGUE, ENROLMENT_CODE
from tests.component.platform.control import Control
from tests.doubles.fixed_envelope import ENVELOPE


def test_saved_credentials_open_the_platform_to_the_other_process(
    credentials: TerminalCredentials, tmp_path: Path
) -> None:
    path = tmp_path / "terminal.json"
    save_credentials(path, credentials, ENVELOPE)
    loaded = load_credentials(path, ENVELOPE)
    assert loaded == credentials
    assert loaded is not None
    gateway = HttpGateway(loaded, WrongClock())
    assert gateway.is_reachable() == Delivered("")
    gateway.close()


def test_a_wrong_enrolment_code_gives_no_credentials(sandbox: SandboxServer) -> None:
    failed = register(sandbox.url, "WRONG", terminal_name="YL-1", clock=WrongClock())
    assert isinstance(failed, RegistrationFailed)
    assert failed.code is FailureCode.ENROLMENT_CODE_UNKNOWN


def test_a_captive_portal_gives_no_credentials(sandbox: SandboxServer, control: Control) -> None:
    control.fault("html")
    failed = register(sandbox.url, ENROLMENT_CODE, terminal_name="YL-1", clock=WrongClock())
    assert failed == RegistrationFailed(FailureCode.PLATFORM_WRONG_REPLY)


def test_an_address_without_tls_is_not_even_asked() -> None:
    failed = register("http://platform.invalid", "code", terminal_name="YL-1", clock=WrongClock())
    assert isinstance(failed, RegistrationFailed)
    assert "https" in failed.reason


def test_a_machine_registers_again_after_a_restart_of_the_platform(tmp_path: Path) -> None:
    server = SandboxServer(tmp_path / "sandbox.db", "code")
    credentials = register(server.start(), "code", terminal_name="YL-1", clock=WrongClock())
    server.stop()
    url = server.start()
    assert isinstance(credentials, TerminalCredentials)
    assert credentials.base_url == url
    gateway = HttpGateway(credentials, WrongClock())
    assert gateway.is_reachable() == Delivered("")
    gateway.close()
    server.stop()


def test_the_catalogue_is_fetched_once_and_then_only_asked_for(
    credentials: TerminalCredentials, control: Control
) -> None:
    feed = CatalogueFeed(credentials, WrongClock())
    assert feed.fetch_catalogue() == NewCatalogue(CATALOGUE, catalogue_etag(CATALOGUE))
    assert feed.fetch_catalogue(catalogue_etag(CATALOGUE)) == CatalogueUnchanged()
    assert feed.fetch_catalogue('"sm3-old"') == NewCatalogue(CATALOGUE, catalogue_etag(CATALOGUE))
    control.fault("html")
    assert feed.fetch_catalogue() == TryLater(FailureCode.PLATFORM_WRONG_REPLY)
    control.fault("tampered_reply")
    assert feed.fetch_catalogue() == TryLater(FailureCode.PLATFORM_WRONG_REPLY)
    feed.close()
