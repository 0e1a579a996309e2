"""The gateways of provinces get what they want to see; the vectors were computed by hashlib and openssl, not by us."""

import base64
import hashlib
import hmac
import subprocess
from pathlib import Path

import pytest

from kiosk.config.files import ASSETS
from kiosk.config.toml_record import ConfigError
from kiosk.platform_client.gateway_file import FILE_NAME, gateway_pass
from kiosk.platform_client.gateway_profile import GatewayPass, gateway_profile, read_gateway_profile
from kiosk.platform_client.signing import RequestToSign

NONCE = "00112233445566778899aabbccddeeff"
REQUEST = RequestToSign("GET", "/cases", (("local_no", "YL 1"), ("b", "2")), 1795400000123, NONCE, "d", "T")


def given(kind: str, secret: str = "secret-1", service: str = "svc-9") -> dict[str, str]:
    return GatewayPass(gateway_profile(kind), "paas-7", secret, service).headers(REQUEST, "/terminal/v1")


def openssl_hmac(secret: str, text: str) -> str:
    command = ["openssl", "dgst", "-sha256", "-hmac", secret, "-binary"]
    done = subprocess.run(command, input=text.encode(), capture_output=True, check=True, timeout=30)
    return base64.b64encode(done.stdout).decode()


def test_tif_hashes_time_token_nonce_and_time_again() -> None:
    text = b"1795400000secret-1" + NONCE.encode() + b"1795400000"
    assert given("tif") == {
        "x-tif-paasid": "paas-7",
        "x-tif-serviceId": "svc-9",
        "x-tif-timestamp": "1795400000",
        "x-tif-nonce": NONCE,
        "x-tif-signature": hashlib.sha256(text).hexdigest(),
    }
    assert "x-tif-serviceId" not in given("tif", service="")


def test_bg_hmac_signs_method_path_sorted_query_key_and_date() -> None:
    text = "GET\n/terminal/v1/cases\nb=2&local_no=YL%201\npaas-7\nMon, 23 Nov 2026 02:13:20 GMT\n"
    assert given("bg-hmac") == {
        "X-BG-HMAC-ACCESS-KEY": "paas-7",
        "X-BG-HMAC-ALGORITHM": "hmac-sha256",
        "X-BG-HMAC-SIGNATURE": openssl_hmac("secret-1", text),
        "X-BG-DATE-TIME": "Mon, 23 Nov 2026 02:13:20 GMT",
    }


def test_the_exchange_signs_service_requester_and_time() -> None:
    key = hmac.new(b"secret-1", b"svc-9paas-71795400000123", hashlib.sha256).digest()
    assert given("exchange") == {
        "gjgxjhpt_rid": "paas-7",
        "gjgxjhpt_sid": "svc-9",
        "gjgxjhpt_rtime": "1795400000123",
        "gjgxjhpt_sign": base64.b64encode(key).decode(),
    }
    assert given("exchange")["gjgxjhpt_sign"] == openssl_hmac("secret-1", "svc-9paas-71795400000123")


@pytest.mark.parametrize("kind", ["tif", "bg-hmac", "exchange"])
def test_no_secret_is_sent_or_shown(kind: str) -> None:
    found = GatewayPass(gateway_profile(kind), "paas-7", "secret-1", "svc-9")
    assert "secret-1" not in repr(found)
    assert all("secret-1" not in value for value in found.headers(REQUEST).values())
    assert found.headers(REQUEST) != GatewayPass(found.profile, "paas-7", "secret-2", "svc-9").headers(REQUEST)


@pytest.mark.parametrize(
    ("kind", "old", "new", "fault"),
    [
        ("tif", '"secret", "nonce"', '"nonce"', "the secret is signed with sha256"),
        ("exchange", '"service", "account"', '"secret", "account"', "the secret is signed with sha256"),
        ("exchange", 'part = "account"', 'part = "secret"', "cannot send 'secret'"),
        ("exchange", 'part = "signature"', 'part = "service"', "no header has the signature"),
        ("exchange", '"account", "timestamp_ms"', '"account"', "a time must be signed and sent"),
        ("bg-hmac", 'part = "http_date"', 'part = "timestamp_s"', "a time must be signed and sent"),
        ("bg-hmac", '"method", "path"', '"weather", "path"', "cannot sign 'weather'"),
        ("tif", "x-tif-nonce", "X-TIF-SIGNATURE", "headers must have different names"),
        ("tif", '"sha256"', '"md5"', "algorithm must be one of"),
    ],
)
def test_a_profile_that_protects_nothing_is_refused(tmp_path: Path, kind: str, old: str, new: str, fault: str) -> None:
    text = (ASSETS / "gateways" / f"{kind}.toml").read_text(encoding="utf-8")
    assert old in text
    path = tmp_path / "province.toml"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(ConfigError) as refused:
        read_gateway_profile(path)
    assert fault in str(refused.value)


ACCOUNT = 'profile = "tif"\naccount = "paas-7"\nsecret = "secret-1"\n'


def account_file(folder: Path, text: str, mode: int = 0o600) -> None:
    (folder / FILE_NAME).write_text(text, encoding="utf-8")
    (folder / FILE_NAME).chmod(mode)


def test_an_account_comes_from_its_file_and_without_one_there_is_no_gateway(tmp_path: Path) -> None:
    assert gateway_pass(tmp_path) is None
    account_file(tmp_path, ACCOUNT)
    assert gateway_pass(tmp_path) == GatewayPass(gateway_profile("tif"), "paas-7", "secret-1")


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        (ACCOUNT, 0o640),
        (ACCOUNT.replace("tif", "../signing/tif"), 0o600),
        (ACCOUNT.replace("tif", "nobodys"), 0o600),
        (ACCOUNT.replace("paas-7", "paas\\r\\nX-Evil: 1"), 0o600),
        (ACCOUNT.replace("secret-1", ""), 0o600),
        (ACCOUNT.replace("secret", "secretly"), 0o600),
        ("not toml", 0o600),
    ],
)
def test_an_account_that_cannot_be_used_is_refused(tmp_path: Path, text: str, mode: int) -> None:
    account_file(tmp_path, text, mode)
    with pytest.raises(ConfigError):
        gateway_pass(tmp_path)
