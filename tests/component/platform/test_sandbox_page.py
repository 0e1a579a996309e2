"""A person can see the far end: what arrived, with pictures, and nothing that should stay hidden."""

import json
import subprocess
import sys
from contextlib import closing

import httpx

from kiosk.platform_client.credentials import TerminalCredentials
from kiosk.platform_client.http_gateway import HttpGateway
from kiosk.platform_client.registration import register
from kiosk.ports.case_gateway import Delivered
from kiosk.sandbox.labels import Labels
from kiosk.sandbox.page import cases_page
from kiosk.sandbox.store import Store
from tests.component.platform.clocks import WrongClock
from tests.component.platform.control import Control
from tests.doubles.cases_to_send import case, page
from tests.doubles.people import QIN_XIAOHE


def test_the_page_shows_the_case_and_hides_the_numbers(gateway: HttpGateway, control: Control) -> None:
    attachment, content = page(b"seen")
    sent = case((attachment,), remark="<script>alert(1)</script>")
    gateway.send_case(sent)
    assert "照片还在路上" in control.client.get("/").text
    assert isinstance(gateway.send_attachment(attachment, content), Delivered)
    assert f'src="/_sandbox/uploads/{attachment.digest}"' in control.client.get("/").text
    response = control.client.get("/")
    assert "script-src" not in response.headers["content-security-policy"]
    for shown in (
        sent.local_no,
        QIN_XIAOHE.name,
        "共享数据",
        "本人填写",
        "<polyline",
        attachment.digest,
        "&lt;script&gt;",
    ):
        assert shown in response.text
    for hidden in (QIN_XIAOHE.id_number, "13800005620", "<script>"):
        assert hidden not in response.text


def test_an_empty_platform_says_so() -> None:
    with closing(Store(None)) as store:
        assert "还没有办件" in cases_page(store.cases(), Labels(), store.uploads)


def test_the_program_announces_its_address_and_ends_when_told() -> None:
    program = "from kiosk.sandbox.server import serve; serve('127.0.0.1', 0, None, 'code', b'')"
    with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        url = json.loads(process.stdout.readline())["url"]
        assert isinstance(register(url, "code", terminal_name="YL-1", clock=WrongClock()), TerminalCredentials)
        assert httpx.get(url, trust_env=False).status_code == 200
        process.terminate()
        process.wait(10)
