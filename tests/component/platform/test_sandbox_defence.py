"""The sandbox refuses what was replayed, changed on the way, or signed by somebody else."""

import json
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import httpx
import pytest

from kiosk.platform_client.credentials import TerminalCredentials
from kiosk.platform_client.http_gateway import HttpGateway
from kiosk.platform_client.signing import enrolment_signer
from kiosk.platform_client.wire import case_body, error_in
from kiosk.ports.case_gateway import CaseToSend, Delivered
from tests.component.platform.clocks import WrongClock
from tests.component.platform.conftest import ENROLMENT_CODE
from tests.component.platform.control import Control
from tests.component.platform.signed_request import SignedRequest, signed
from tests.doubles.cases_to_send import case, page


def code_of(response: httpx.Response) -> str:
    error = error_in(response.content)
    assert error is not None
    return error.code


def ping(credentials: TerminalCredentials, skew_s: int = 0) -> SignedRequest:
    return signed(credentials, "GET", "/ping", skew_s=skew_s)


def test_a_request_sent_again_is_refused(credentials: TerminalCredentials, control: Control) -> None:
    request = ping(credentials)
    assert request.send(control.client).status_code == 200
    replay = request.send(control.client)
    assert (replay.status_code, code_of(replay)) == (401, "nonce_replayed")


@pytest.mark.parametrize("skew_s", [-301, 301])
def test_a_request_from_another_time_is_refused(
    skew_s: int, credentials: TerminalCredentials, control: Control
) -> None:
    response = ping(credentials, skew_s=skew_s).send(control.client)
    assert (response.status_code, code_of(response)) == (401, "clock_skew")


@pytest.mark.parametrize("skew_s", [-290, 290])
def test_a_clock_that_is_minutes_off_still_works(
    skew_s: int, credentials: TerminalCredentials, control: Control
) -> None:
    assert ping(credentials, skew_s=skew_s).send(control.client).status_code == 200


def signed_case(credentials: TerminalCredentials, sent: CaseToSend) -> SignedRequest:
    return signed(credentials, "POST", "/cases", case_body(sent), key=sent.submission.submission_id)


def test_a_changed_body_is_refused_and_no_case_is_made(credentials: TerminalCredentials, control: Control) -> None:
    sent = case()
    request = signed_case(credentials, sent)
    forged = json.loads(request.body)
    forged["applicant"]["name"] = "别人"
    response = replace(request, body=json.dumps(forged).encode()).send(control.client)
    assert (response.status_code, code_of(response)) == (401, "signature_invalid")
    assert control.arrived(sent.local_no) == []


@pytest.mark.parametrize(
    "header", ["Idempotency-Key", "X-Qwy-Session", "X-Qwy-Timestamp", "X-Qwy-Nonce", "X-Qwy-Body-SM3"]
)
def test_a_changed_header_is_refused(header: str, credentials: TerminalCredentials, control: Control) -> None:
    request = signed_case(credentials, case())
    given = request.headers.get(header, "0")
    changed = given[:-1] + ("0" if given[-1] != "0" else "1")
    response = replace(request, headers=request.headers | {header: changed}).send(control.client)
    assert (response.status_code, code_of(response)) == (401, "signature_invalid")


def test_a_request_moved_to_another_path_or_query_is_refused(
    credentials: TerminalCredentials, control: Control
) -> None:
    request = signed(credentials, "GET", "/cases", query="local_no=YL-1")
    for path in ("/cases?local_no=YL-2", "/cases", "/cases?local_no=YL-1&local_no=YL-1", "/ping?local_no=YL-1"):
        response = replace(request, target=path).send(control.client)
        assert (response.status_code, code_of(response)) == (401, "signature_invalid"), path
    assert request.send(control.client).status_code == 200


@pytest.mark.parametrize(
    "missing",
    ["X-Qwy-Terminal", "X-Qwy-Profile", "X-Qwy-Timestamp", "X-Qwy-Nonce", "X-Qwy-Body-SM3", "X-Qwy-Signature"],
)
def test_a_request_without_a_part_of_its_signature_is_refused(
    missing: str, credentials: TerminalCredentials, control: Control
) -> None:
    request = ping(credentials)
    headers = {name: value for name, value in request.headers.items() if name != missing}
    assert replace(request, headers=headers).send(control.client).status_code == 401


def test_the_enrolment_code_opens_nothing_but_registration(credentials: TerminalCredentials, control: Control) -> None:
    key = enrolment_signer(ENROLMENT_CODE).key
    newcomer = TerminalCredentials(credentials.base_url, "enrolment", key)
    response = ping(newcomer).send(control.client)
    assert (response.status_code, code_of(response)) == (401, "terminal_unknown")
    response = signed(credentials, "POST", "/terminals", b'{"terminal_name":"YL-2"}').send(control.client)
    assert (response.status_code, code_of(response)) == (401, "terminal_unknown")


@pytest.mark.parametrize(("key", "status"), [("short", 422), ("with spaces and more", 422), ("named-once", 201)])
def test_a_registration_is_named_by_a_key_or_refused(
    key: str, status: int, credentials: TerminalCredentials, control: Control
) -> None:
    newcomer = TerminalCredentials(credentials.base_url, "enrolment", enrolment_signer(ENROLMENT_CODE).key)
    response = signed(newcomer, "POST", "/terminals", b'{"terminal_name":"YL-2"}', key=key).send(control.client)
    assert response.status_code == status


def test_the_session_of_another_terminal_gives_no_shared_data(
    credentials: TerminalCredentials, control: Control
) -> None:
    response = signed(credentials, "GET", "/items/A-1/prefill", session="somebody-elses").send(control.client)
    assert (response.status_code, code_of(response)) == (401, "session_invalid")


def test_a_body_of_more_than_8_mib_is_refused(credentials: TerminalCredentials, control: Control) -> None:
    request = signed(credentials, "POST", "/uploads", b"\xff\xd8\xff" + bytes(8 * 1024 * 1024), media_type="image/jpeg")
    response = request.send(control.client)
    assert (response.status_code, code_of(response)) == (413, "too_large")


def test_the_key_in_the_header_must_be_the_one_in_the_case(credentials: TerminalCredentials, control: Control) -> None:
    sent = case()
    response = signed(credentials, "POST", "/cases", case_body(sent), key="another-key").send(control.client)
    assert response.status_code == 422
    assert control.arrived(sent.local_no) == []


def test_the_same_case_from_many_lines_at_once_is_one_case(credentials: TerminalCredentials, control: Control) -> None:
    attachment, content = page(b"many")
    sent = case()

    def send(_: int) -> tuple[object, object]:
        gateway = HttpGateway(credentials, WrongClock())
        try:
            return gateway.send_attachment(attachment, content), gateway.send_case(sent)
        finally:
            gateway.close()

    with ThreadPoolExecutor(8) as pool:
        outcomes = set(pool.map(send, range(16)))
    ((upload, delivered),) = outcomes
    assert isinstance(upload, Delivered)
    (arrived,) = control.arrived(sent.local_no)
    assert delivered == Delivered(arrived.case_no)
    assert arrived.duplicates == 15
