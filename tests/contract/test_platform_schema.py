"""The sandbox keeps the contract: generated requests, signed and unsigned, get only what the contract allows.

requests appears here because schemathesis sends with it: the signature goes onto what is about to be sent.
"""

# schemathesis is typed in parts only, and is used nowhere else
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUntypedFunctionDecorator=false

import secrets
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit
from uuid import uuid4

import pytest
import requests
import schemathesis
from hypothesis import HealthCheck, assume, settings
from hypothesis import strategies as st
from requests.auth import AuthBase
from schemathesis import Case, GenerationMode
from schemathesis.config import SchemathesisConfig
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    negative_data_rejection,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from kiosk.platform_client.credentials import TerminalCredentials
from kiosk.platform_client.registration import register
from kiosk.platform_client.signing import RequestToSign, enrolment_signer
from kiosk.protection.digest import sm3_hex
from kiosk.sandbox.server import SandboxServer
from tests.component.platform.clocks import WrongClock
from tests.doubles.people import sample_id_number

CONTRACT = Path(__file__).parents[2] / "assets" / "contract" / "qinwuyuan.openapi.yaml"
CODE = "SAMPLE-CODE"
FEW = settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.too_slow])
CONFIG = SchemathesisConfig.from_dict(
    {"phases": {"coverage": {"enabled": False}}, "generation": {"with-security-parameters": False}}
)
SCHEMA = schemathesis.openapi.from_path(CONTRACT, config=CONFIG)
CHECKS = [
    status_code_conformance,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    negative_data_rejection,
]

ID_NUMBER = sample_id_number(date(1991, 4, 12), 4)

schemathesis.openapi.media_type("image/jpeg", st.binary(max_size=64).map(b"\xff\xd8\xff".__add__))


@dataclass
class Signing(AuthBase):
    """Signs what is about to be sent, with the enrolment code where the terminal has no key yet."""

    credentials: TerminalCredentials
    session: str = field(default="", repr=False)

    def __call__(self, prepared: requests.PreparedRequest) -> requests.PreparedRequest:
        target = urlsplit(prepared.url or "")
        body = prepared.body or b""
        content = body.encode() if isinstance(body, str) else body
        registers = target.path == "/terminals"
        request = RequestToSign(
            method=prepared.method or "",
            path=target.path,
            query=tuple(parse_qsl(target.query, keep_blank_values=True)),
            timestamp_ms=time.time_ns() // 1_000_000,
            nonce=secrets.token_hex(16),
            body_digest=sm3_hex(content),
            terminal_id="enrolment" if registers else self.credentials.terminal_id,
            session=_text(prepared.headers.get("X-Qwy-Session", "")),
            idempotency_key=_text(prepared.headers.get("Idempotency-Key", "")),
        )
        signer = enrolment_signer(CODE) if registers else self.credentials.signer()
        prepared.headers.update(
            {
                "X-Qwy-Terminal": request.terminal_id,
                "X-Qwy-Profile": signer.profile.name,
                "X-Qwy-Timestamp": str(request.timestamp_ms),
                "X-Qwy-Nonce": request.nonce,
                "X-Qwy-Body-SM3": request.body_digest,
                "X-Qwy-Signature": signer.sign(request.canonical()),
            }
        )
        return prepared


def _text(value: str | bytes) -> str:
    return value if isinstance(value, str) else value.decode("latin-1")


@pytest.fixture(scope="module")
def sandbox() -> Iterator[SandboxServer]:
    server = SandboxServer(None, CODE, b"version = '1'")
    server.start()
    yield server
    server.stop()


@pytest.fixture(scope="module")
def signing(sandbox: SandboxServer) -> Signing:
    registered = register(sandbox.url, CODE, terminal_name="YL-0017", clock=WrongClock())
    assert isinstance(registered, TerminalCredentials)
    signing = Signing(registered)
    card = {"id_type": "111", "name": "秦小禾", "id_number": ID_NUMBER, "valid_from": "2020-06-01", "valid_to": None}
    signed_in = requests.post(f"{sandbox.url}/auth/idcard", json=card, auth=signing, timeout=5)
    signing.session = signed_in.json()["session"]
    return signing


@SCHEMA.exclude(operation_id="getAuthority").parametrize()
@FEW
def test_an_unsigned_request_gets_the_contracts_401(case: Case[Any], sandbox: SandboxServer) -> None:
    response = case.call(base_url=sandbox.url)
    case.validate_response(response, checks=CHECKS[:4])
    assert response.status_code == 401
    assert response.json()["code"] == "signature_missing"


@SCHEMA.parametrize()
@FEW
def test_a_signed_request_gets_what_the_contract_allows(
    case: Case[Any], sandbox: SandboxServer, signing: Signing
) -> None:
    if _is_positive(case) and "X-Qwy-Session" in case.headers:
        case.headers["X-Qwy-Session"] = signing.session
    response = case.call(base_url=sandbox.url, auth=signing)
    case.validate_response(response, checks=CHECKS)
    assert response.status_code != 500


@SCHEMA.include(operation_id="submitCase").parametrize()
@FEW
def test_every_case_of_the_contracts_form_is_taken_once(
    case: Case[Any], sandbox: SandboxServer, signing: Signing
) -> None:
    # what no schema can say: the check character, that a page was uploaded before, that header and body name one case
    assume(_is_positive(case))
    body: Any = case.body
    body["submission_id"] = case.headers["Idempotency-Key"] = str(uuid4())
    body["applicant"]["id_number"] = ID_NUMBER
    for attachment in body["attachments"]:
        attachment.pop("upload_id", None)
    first = case.call_and_validate(base_url=sandbox.url, auth=signing, checks=CHECKS)
    again = case.call_and_validate(base_url=sandbox.url, auth=signing, checks=CHECKS)
    assert (first.status_code, again.status_code) == (201, 409)
    assert again.json()["reference"] == first.json()["case_no"]


def _is_positive(case: Case[Any]) -> bool:
    return case.meta is not None and case.meta.generation.mode is GenerationMode.POSITIVE
