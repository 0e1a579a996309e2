"""A machine is enrolled over TLS that nobody knows yet; who stands on the way, or finds the slip, gets nothing."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import httpx
import pytest

from kiosk.domain.failure import FailureCode
from kiosk.platform_client.certification_authority import authority_in
from kiosk.platform_client.credentials import TerminalCredentials, load_credentials, save_credentials
from kiosk.platform_client.enrolment import enrol
from kiosk.platform_client.enrolment_slip import EnrolmentSlip, slip_in
from kiosk.platform_client.heartbeat import Heard, HeartbeatCall
from kiosk.platform_client.http_gateway import HttpGateway
from kiosk.platform_client.registration import RegistrationFailed
from kiosk.platform_client.signing_profile import Algorithm
from kiosk.platform_client.transport import Answer, Call, NoAnswer, PlatformTransport
from kiosk.ports.case_gateway import Delivered, TryLater
from kiosk.protection.digest import sm3_hex
from kiosk.sandbox.certificates import make_certificates
from kiosk.sandbox.server import SandboxServer
from tests.component.platform.clocks import WrongClock
from tests.doubles.fixed_envelope import ENVELOPE


@pytest.fixture(scope="module")
def platform(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SandboxServer]:
    server = SandboxServer(None, "never told", tls=make_certificates(tmp_path_factory.mktemp("tls")))
    server.start()
    yield server
    server.stop()


@pytest.fixture(scope="module")
def desk(platform: SandboxServer) -> Iterator[httpx.Client]:
    """The admin's, who reaches the platform by a way of its own."""
    with httpx.Client(base_url=platform.url, trust_env=False, verify=False) as client:
        yield client
        client.put("/_sandbox/faults", json={"mode": "none"})


def _issued(desk: httpx.Client, seconds: float = 600) -> EnrolmentSlip:
    told = desk.post("/_sandbox/enrolment-codes", json={"seconds": seconds}).raise_for_status().json()
    assert told["qr_svg"].startswith("<")
    slip = slip_in(told["slip"])
    assert slip is not None
    assert slip.code == told["code"]
    return slip


def _enrol(
    slip: EnrolmentSlip, folder: Path, profile: Algorithm = Algorithm.HMAC_SM3
) -> TerminalCredentials | RegistrationFailed:
    folder.mkdir(exist_ok=True)
    return enrol(slip, folder, terminal_name="YL-0017", clock=WrongClock(), profile=profile)


def _code(answer: TerminalCredentials | RegistrationFailed) -> FailureCode:
    assert isinstance(answer, RegistrationFailed)
    return answer.code


@pytest.mark.parametrize("profile", list(Algorithm))
def test_an_enrolled_machine_talks_over_tls_of_the_pinned_authority_only(
    platform: SandboxServer, desk: httpx.Client, tmp_path: Path, profile: Algorithm
) -> None:
    enrolled = _enrol(_issued(desk), tmp_path, profile)
    assert isinstance(enrolled, TerminalCredentials)
    save_credentials(tmp_path / "terminal.json", enrolled, ENVELOPE)
    loaded = load_credentials(tmp_path / "terminal.json", ENVELOPE)
    assert loaded == enrolled
    gateway = HttpGateway(enrolled, WrongClock())
    assert gateway.is_reachable() == Delivered("")
    gateway.close()
    gateway = HttpGateway(replace(enrolled, ca_file=None), WrongClock())
    assert gateway.is_reachable() == TryLater(FailureCode.PLATFORM_WRONG_REPLY)
    gateway.close()


def test_neither_the_private_key_nor_the_code_leaves_the_machine(
    desk: httpx.Client, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent: list[Call] = []
    genuine = PlatformTransport.exchange

    def exchange(transport: PlatformTransport, call: Call) -> Answer | NoAnswer:
        sent.append(call)
        return genuine(transport, call)

    monkeypatch.setattr(PlatformTransport, "exchange", exchange)
    slip = _issued(desk)
    enrolled = _enrol(slip, tmp_path, Algorithm.SM2_SM3)
    assert isinstance(enrolled, TerminalCredentials)
    (call,) = sent
    for secret in (enrolled.key.hex(), slip.code, slip.code.replace("-", "")):
        assert secret.encode() not in call.body
        assert secret not in call.idempotency_key


def test_a_code_serves_one_machine(desk: httpx.Client, tmp_path: Path) -> None:
    slip = _issued(desk)
    assert isinstance(_enrol(slip, tmp_path / "one"), TerminalCredentials)
    assert _code(_enrol(slip, tmp_path / "two")) is FailureCode.ENROLMENT_CODE_USED


@pytest.mark.parametrize("profile", list(Algorithm))
def test_a_machine_whose_reply_was_lost_asks_again_and_is_the_same_terminal(
    desk: httpx.Client, tmp_path: Path, profile: Algorithm
) -> None:
    slip = _issued(desk)
    desk.put("/_sandbox/faults", json={"mode": "close_half_way", "count": 1, "path": "/terminals"})
    assert _code(_enrol(slip, tmp_path, profile)) is FailureCode.PLATFORM_UNREACHABLE
    first = _enrol(slip, tmp_path, profile)
    again = _enrol(slip, tmp_path, profile)
    assert isinstance(first, TerminalCredentials)
    assert isinstance(again, TerminalCredentials)
    assert first.terminal_id == again.terminal_id
    gateway = HttpGateway(again, WrongClock())
    assert gateway.is_reachable() == Delivered("")
    gateway.close()


def test_wrong_and_old_codes_are_told_apart(desk: httpx.Client, tmp_path: Path) -> None:
    slip = _issued(desk)
    assert _code(_enrol(replace(slip, code="0000-0000-0000-0000"), tmp_path)) is FailureCode.ENROLMENT_CODE_UNKNOWN
    assert _code(_enrol(_issued(desk, seconds=0), tmp_path)) is FailureCode.ENROLMENT_CODE_EXPIRED


def test_a_registration_that_the_platform_refuses_uses_no_code_up(desk: httpx.Client, tmp_path: Path) -> None:
    slip = _issued(desk)
    refused = enrol(slip, tmp_path, terminal_name="not a name", clock=WrongClock())
    assert _code(refused) is FailureCode.PLATFORM_REFUSED
    assert isinstance(_enrol(slip, tmp_path), TerminalCredentials)


def test_whoever_stands_on_the_way_with_another_authority_is_found_out_before_anything_is_sent(
    platform: SandboxServer, desk: httpx.Client, tmp_path: Path
) -> None:
    slip = _issued(desk)
    man = SandboxServer(None, slip.code, tls=make_certificates(tmp_path / "man"))
    address = man.start()
    assert _code(_enrol(replace(slip, address=address), tmp_path / "kiosk")) is FailureCode.ENROLMENT_WRONG_AUTHORITY
    man.stop()
    assert not list((tmp_path / "kiosk").iterdir())
    assert isinstance(_enrol(slip, tmp_path / "kiosk"), TerminalCredentials)


def test_a_platform_that_shows_the_right_authority_and_serves_under_another_gets_nothing(
    platform: SandboxServer, desk: httpx.Client, tmp_path: Path
) -> None:
    slip = _issued(desk)
    genuine = httpx.get(f"{platform.url}/ca", verify=False, trust_env=False).content
    own = make_certificates(tmp_path / "man")
    man = SandboxServer(None, slip.code, tls=replace(own, authority=genuine))
    address = man.start()
    assert _code(_enrol(replace(slip, address=address), tmp_path)) is FailureCode.PLATFORM_WRONG_REPLY
    man.stop()


def test_a_portal_in_place_of_the_certificate_is_found_out(desk: httpx.Client, tmp_path: Path) -> None:
    slip = _issued(desk)
    for mode, code in (
        ("html", FailureCode.ENROLMENT_WRONG_AUTHORITY),
        ("tampered_reply", FailureCode.ENROLMENT_WRONG_AUTHORITY),
        ("redirect", FailureCode.PLATFORM_WRONG_REPLY),
        ("close_half_way", FailureCode.PLATFORM_UNREACHABLE),
        ("down", FailureCode.PLATFORM_UNREACHABLE),
    ):
        desk.put("/_sandbox/faults", json={"mode": mode, "count": 1, "path": "/ca"})
        assert _code(_enrol(slip, tmp_path)) is code


def test_a_digest_pins_one_certificate_and_it_must_be_an_authority(platform: SandboxServer) -> None:
    genuine = httpx.get(f"{platform.url}/ca", verify=False, trust_env=False).content
    pinned = f"sm3:{sm3_hex(genuine)}"
    assert not isinstance(authority_in(genuine, pinned), FailureCode)
    assert authority_in(genuine + b"\n", pinned) is FailureCode.ENROLMENT_WRONG_AUTHORITY
    for nonsense in (b"", b"no certificate"):
        assert authority_in(nonsense, f"sm3:{sm3_hex(nonsense)}") is FailureCode.ENROLMENT_WRONG_AUTHORITY


@pytest.mark.logs("not complete")
def test_an_authority_that_was_exchanged_on_the_disk_opens_no_platform(desk: httpx.Client, tmp_path: Path) -> None:
    enrolled = _enrol(_issued(desk), tmp_path)
    assert isinstance(enrolled, TerminalCredentials)
    assert enrolled.ca_file is not None
    save_credentials(tmp_path / "terminal.json", enrolled, ENVELOPE)
    enrolled.ca_file.write_bytes(enrolled.ca_file.read_bytes() + b"\n")
    assert load_credentials(tmp_path / "terminal.json", ENVELOPE) is None
    enrolled.ca_file.unlink()
    assert load_credentials(tmp_path / "terminal.json", ENVELOPE) is None


def test_an_enrolled_machine_tells_its_faults_over_the_authority_that_it_was_given(
    desk: httpx.Client, tmp_path: Path
) -> None:
    enrolled = _enrol(_issued(desk), tmp_path)
    assert isinstance(enrolled, TerminalCredentials)
    call = HeartbeatCall(enrolled, WrongClock())
    assert call.send(()) == Heard()
    call.close()
