"""One sandbox on a real socket for each module, a fresh terminal for each test."""

from collections.abc import Iterator

import httpx
import pytest

from kiosk.platform_client.credentials import TerminalCredentials
from kiosk.platform_client.http_gateway import CallBudgets, HttpGateway
from kiosk.platform_client.registration import register
from kiosk.sandbox.server import SandboxServer
from tests.component.platform.clocks import WrongClock
from tests.component.platform.control import Control

ENROLMENT_CODE = "SAMPLE-CODE"
CATALOGUE = 'version = "1"\n[[items]]\nname = { zh = "示例" }\n'.encode()


@pytest.fixture(scope="module")
def sandbox() -> Iterator[SandboxServer]:
    server = SandboxServer(None, ENROLMENT_CODE, CATALOGUE)
    server.start()
    yield server
    server.stop()


@pytest.fixture
def control(sandbox: SandboxServer) -> Iterator[Control]:
    with httpx.Client(base_url=sandbox.url, trust_env=False, verify=False) as client:
        control = Control(client)
        yield control
        control.fault("none")


@pytest.fixture
def credentials(sandbox: SandboxServer) -> TerminalCredentials:
    registered = register(sandbox.url, ENROLMENT_CODE, terminal_name="YL-0017", clock=WrongClock())
    assert isinstance(registered, TerminalCredentials)
    return registered


@pytest.fixture
def gateway(credentials: TerminalCredentials) -> Iterator[HttpGateway]:
    gateway = HttpGateway(credentials, WrongClock(), CallBudgets(ping=2, message=2, upload=2))
    yield gateway
    gateway.close()
