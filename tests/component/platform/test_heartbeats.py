"""The heartbeat over a real socket: heard, shown with its remedy, and not missed by an older platform."""

from datetime import UTC, datetime

import pytest

from kiosk.domain.failure import FailureCode
from kiosk.platform_client.credentials import TerminalCredentials
from kiosk.platform_client.heartbeat import Heard, HeartbeatCall, NotAsked
from kiosk.ports.case_gateway import StopSending, TryLater
from tests.component.platform.clocks import WrongClock
from tests.component.platform.control import Control

SINCE = datetime(2026, 11, 30, 8, 15, tzinfo=UTC)
LEFT = ((FailureCode.CARD_LEFT, SINCE),)


def test_the_faults_of_a_terminal_stand_on_the_platforms_page_with_what_to_do(
    credentials: TerminalCredentials, control: Control
) -> None:
    call = HeartbeatCall(credentials, WrongClock())
    assert call.send(((FailureCode.PRINTER_PAPER_LOW, SINCE),)) == Heard()
    page = control.client.get("/").text
    assert "PRN-07" in page
    assert "带一卷新纸" in page
    assert call.send(()) == Heard()
    call.close()
    assert "PRN-07" not in control.client.get("/").text


def test_each_terminal_has_its_own(credentials: TerminalCredentials, control: Control) -> None:
    call = HeartbeatCall(credentials, WrongClock())
    assert call.send(LEFT) == Heard()
    call.close()
    terminals = control.client.get("/_sandbox/terminals").json()["terminals"]
    assert [terminal["faults"] for terminal in terminals if "CRD-08" in terminal["faults"]] == [["CRD-08"]]
    assert {terminal["name"] for terminal in terminals} == {"YL-0017"}


@pytest.mark.parametrize(
    ("mode", "outcome"),
    [
        ("no_contract", NotAsked),
        ("busy", TryLater),
        ("html", TryLater),
        ("wrong_body", TryLater),
        ("tampered_reply", TryLater),
        ("reject_signature", StopSending),
    ],
)
def test_only_the_contracts_reply_counts_as_heard(
    credentials: TerminalCredentials, control: Control, mode: str, outcome: type
) -> None:
    control.fault(mode)
    call = HeartbeatCall(credentials, WrongClock())
    assert isinstance(call.send(((FailureCode.CAMERA_ABSENT, SINCE),)), outcome)
    call.close()
