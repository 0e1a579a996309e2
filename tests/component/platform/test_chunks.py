"""Pages in chunks over real HTTP: cut, lost, spoilt, out of order. Each arrives once, whole, or not at all."""

import json
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest

from kiosk.domain.failure import FailureCode
from kiosk.platform_client.credentials import TerminalCredentials, save_credentials
from kiosk.platform_client.http_gateway import HttpGateway
from kiosk.platform_client.pace import Pace
from kiosk.platform_client.page_upload import CHUNK_BYTES
from kiosk.platform_client.registration import register
from kiosk.ports.case_gateway import Attachment, Delivered, Interrupted, Refused, StopSending, TryLater
from kiosk.protection.digest import sm3_hex
from kiosk.sandbox.server import SandboxServer
from tests.component.platform.clocks import WrongClock
from tests.component.platform.control import Control
from tests.component.platform.signed_request import SignedRequest, signed
from tests.doubles.cases_to_send import page
from tests.doubles.fixed_envelope import ENVELOPE

NUMBERS = count()


@pytest.fixture
def photograph() -> tuple[Attachment, bytes]:
    """A page of four chunks that no other test has sent."""
    return page(next(NUMBERS).to_bytes(4, "big") * (7 * CHUNK_BYTES // 8))


def arrived(control: Control, attachment: Attachment) -> bytes | None:
    reply = control.client.get(f"/_sandbox/uploads/{attachment.digest}")
    return reply.content if reply.status_code == 200 else None


def chunks_path(attachment: Attachment) -> str:
    return f"/uploads/{attachment.digest}/chunks"


def test_a_page_of_many_chunks_arrives_once_and_whole(
    gateway: HttpGateway, control: Control, photograph: tuple[Attachment, bytes]
) -> None:
    first = gateway.send_attachment(*photograph)
    assert isinstance(first, Delivered)
    assert gateway.send_attachment(*photograph) == first
    assert arrived(control, photograph[0]) == photograph[1]


@pytest.mark.parametrize(
    "mode",
    ["cut_request", "down", "close_half_way", "tampered_reply", "wrong_body", "html", "lose_chunk", "spoil_chunk"],
)
def test_one_accident_in_the_middle_is_put_right_at_once(
    mode: str, gateway: HttpGateway, control: Control, photograph: tuple[Attachment, bytes]
) -> None:
    control.fault(mode, count=1, path=chunks_path(photograph[0]))
    assert isinstance(gateway.send_attachment(*photograph), Delivered)
    assert arrived(control, photograph[0]) == photograph[1]


@pytest.mark.parametrize(
    ("mode", "asked_again"), [("cut_request", True), ("lose_chunk", False), ("spoil_chunk", False)]
)
def test_while_it_lasts_nothing_arrives_and_afterwards_all_of_it(
    mode: str, *, asked_again: bool, gateway: HttpGateway, control: Control, photograph: tuple[Attachment, bytes]
) -> None:
    control.fault(mode, path=chunks_path(photograph[0]))
    code = FailureCode.PLATFORM_UNREACHABLE if asked_again else FailureCode.PLATFORM_WRONG_REPLY
    assert gateway.send_attachment(*photograph) == TryLater(code)
    assert arrived(control, photograph[0]) is None
    control.fault("none")
    assert isinstance(gateway.send_attachment(*photograph), Delivered)
    assert arrived(control, photograph[0]) == photograph[1]


def chunk(
    credentials: TerminalCredentials, attachment: Attachment, content: bytes, begin: int, end: int
) -> SignedRequest:
    query = f"offset={begin}&total={len(content)}"
    kind = "application/octet-stream"
    return signed(credentials, "POST", chunks_path(attachment), content[begin:end], query=query, media_type=kind)


def test_chunks_out_of_order_and_twice_make_the_page_once(
    credentials: TerminalCredentials, control: Control, photograph: tuple[Attachment, bytes]
) -> None:
    attachment, content = photograph
    cuts = [0, 500_000, 1_000_000, 1_500_000, len(content)]
    received: list[int] = []
    for number in (1, 0, 0, 2, 1, 3, 2, 2, 3):
        reply = chunk(credentials, attachment, content, cuts[number], cuts[number + 1]).send(control.client)
        assert reply.status_code == 200
        received.append(json.loads(reply.content)["received"])
    assert received == [0, 500_000, 500_000, 500_000, 1_000_000, 1_000_000, 1_500_000, 1_500_000, len(content)]
    assert arrived(control, attachment) == content


def test_two_terminals_that_send_the_same_page_do_not_get_into_each_others_way(
    sandbox: SandboxServer, credentials: TerminalCredentials, control: Control, photograph: tuple[Attachment, bytes]
) -> None:
    attachment, content = photograph
    other = register(sandbox.url, "SAMPLE-CODE", terminal_name="YL-0018", clock=WrongClock())
    assert isinstance(other, TerminalCredentials)
    forged = content[:3] + bytes(len(content) - 3)
    chunk(other, attachment, forged, 0, 1_000_000).send(control.client)
    gateway = HttpGateway(credentials, WrongClock())
    assert isinstance(gateway.send_attachment(attachment, content), Delivered)
    gateway.close()
    assert arrived(control, attachment) == content


@pytest.mark.parametrize(
    ("query", "body", "field"),
    [
        ("offset=0&total=9000000", b"\xff\xd8\xff", "total"),
        ("offset=5&total=7", b"\xff\xd8\xff", "total"),
        ("offset=-1&total=7", b"\xff\xd8\xff", "offset"),
        ("total=7", b"\xff\xd8\xff", "offset"),
        ("offset=0&total=3", b"GIF", "body"),
    ],
)
def test_a_chunk_that_cannot_be_one_is_refused(
    query: str, body: bytes, field: str, credentials: TerminalCredentials, control: Control
) -> None:
    path = f"/uploads/{sm3_hex(b'no page')}/chunks"
    request = signed(credentials, "POST", path, body, query=query, media_type="application/octet-stream")
    reply = request.send(control.client)
    assert reply.status_code == 422
    assert list(json.loads(reply.content)["fields"]) == [field]


def test_a_chunk_of_more_than_one_mib_is_refused(
    credentials: TerminalCredentials, control: Control, photograph: tuple[Attachment, bytes]
) -> None:
    assert chunk(credentials, *photograph, 0, 1024 * 1024 + 1).send(control.client).status_code == 413


@pytest.fixture
def lasting(tmp_path: Path) -> Iterator[SandboxServer]:
    server = SandboxServer(tmp_path / "sandbox.db", "code")
    server.start()
    yield server
    server.stop()


def test_both_ends_start_anew_and_only_the_rest_is_sent(
    lasting: SandboxServer, photograph: tuple[Attachment, bytes]
) -> None:
    credentials = register(lasting.url, "code", terminal_name="YL-0017", clock=WrongClock())
    assert isinstance(credentials, TerminalCredentials)
    ended = threading.Event()
    sent: list[int] = []

    class TwoChunks(Pace):
        def hold(self, count: int) -> None:
            sent.append(count)
            if sum(sent) > 2 * CHUNK_BYTES:
                ended.set()

        def is_over(self) -> bool:
            return ended.is_set()

    killed = HttpGateway(credentials, WrongClock(), pace=TwoChunks(0, WrongClock(), ended.wait))
    assert killed.send_attachment(*photograph) == Interrupted()
    killed.close()
    had = sum(sent)
    lasting.stop()
    lasting.start()
    sent.clear()
    ended.clear()

    class Counting(Pace):
        def hold(self, count: int) -> None:
            sent.append(count)

    again = HttpGateway(credentials, WrongClock(), pace=Counting(0, WrongClock(), ended.wait))
    assert isinstance(again.send_attachment(*photograph), Delivered)
    again.close()
    assert had + sum(sent) == len(photograph[1])


def test_killed_in_the_middle_of_a_page_the_next_process_sends_the_rest(
    credentials: TerminalCredentials, control: Control, photograph: tuple[Attachment, bytes], tmp_path: Path
) -> None:
    attachment, content = photograph
    save_credentials(tmp_path / "terminal.json", credentials, ENVELOPE)
    (tmp_path / "page").write_bytes(content)

    def received() -> int:
        reply = signed(credentials, "GET", f"/uploads/{attachment.digest}").send(control.client)
        return int(json.loads(reply.content)["received"])

    module = "tests.component.platform.uploading_process"
    command = [sys.executable, "-m", module, str(tmp_path / "terminal.json"), str(tmp_path / "page")]
    with subprocess.Popen(command) as killed:
        begun_s = time.monotonic()
        while received() < CHUNK_BYTES and time.monotonic() - begun_s < 30:
            assert killed.poll() is None
        killed.kill()
    had = received()
    assert CHUNK_BYTES <= had < len(content)
    sent: list[int] = []

    class Counting(Pace):
        def hold(self, count: int) -> None:
            sent.append(count)

    gateway = HttpGateway(credentials, WrongClock(), pace=Counting(0, WrongClock(), lambda _: False))
    assert isinstance(gateway.send_attachment(attachment, content), Delivered)
    gateway.close()
    assert had + sum(sent) == len(content)
    assert arrived(control, attachment) == content


def test_a_case_of_an_older_terminal_that_sent_its_page_before_is_taken(
    credentials: TerminalCredentials, control: Control
) -> None:
    attachment, content = page(b"of an older terminal")
    reply = signed(credentials, "POST", "/uploads", content, media_type="image/jpeg").send(control.client)
    assert reply.status_code == 201
    assert set(json.loads(reply.content)) == {"upload_id", "digest"}
    again = signed(credentials, "POST", "/uploads", content, media_type="image/jpeg").send(control.client)
    assert (again.status_code, again.content) == (200, reply.content)
    assert arrived(control, attachment) == content


def test_an_older_platform_gets_nothing_and_staff_are_told_why(
    credentials: TerminalCredentials, control: Control, caplog: pytest.LogCaptureFixture
) -> None:
    gateway = HttpGateway(credentials, WrongClock())
    control.fault("no_contract")
    for _ in range(2):
        outcome = gateway.is_reachable()
        assert isinstance(outcome, StopSending)
        assert "older" in outcome.reason
    assert caplog.text.count("this kiosk needs 1.3") == 1
    control.fault("none")
    assert gateway.is_reachable() == Delivered("")
    gateway.close()


def test_a_page_that_is_no_picture_is_refused_for_good(gateway: HttpGateway) -> None:
    content = b"GIF89a"
    outcome = gateway.send_attachment(Attachment("lease", 1, sm3_hex(content), "image/jpeg"), content)
    assert isinstance(outcome, Refused)
    assert outcome.code is FailureCode.PLATFORM_REFUSED
