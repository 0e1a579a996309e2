"""The holder's cases, asked at the sandbox: one's own and nobody else's, in the order that counts."""

from collections.abc import Iterator
from datetime import date

import pytest

from kiosk.domain.document import IssuedCertificate, IssuedPdf
from kiosk.domain.failure import FailureCode
from kiosk.domain.holder_case import CaseChannel, CaseStatus, HolderCase
from kiosk.platform_client.credentials import TerminalCredentials
from kiosk.platform_client.http_gateway import HttpGateway
from kiosk.platform_client.http_platform import HttpPlatform
from kiosk.ports.case_gateway import Delivered
from kiosk.ports.platform import CasesFound, NoCases, NoResult, ResultFound
from tests.component.platform.clocks import WrongClock
from tests.component.platform.control import Control
from tests.doubles.cases_to_send import case
from tests.doubles.people import QIN_XIAOHE, YANG_DATIAN


@pytest.fixture
def platform(credentials: TerminalCredentials) -> Iterator[HttpPlatform]:
    platform = HttpPlatform(credentials, WrongClock(), budget_s=0.6)
    yield platform
    platform.close()


@pytest.fixture
def case_no(credentials: TerminalCredentials) -> Iterator[str]:
    """Number of a case that Qin Xiaohe has handed in at this terminal."""
    gateway = HttpGateway(credentials, WrongClock())
    sent = gateway.send_case(case())
    assert isinstance(sent, Delivered)
    yield sent.reference
    gateway.close()


def _here(answer: CasesFound | NoCases) -> list[HolderCase]:
    assert isinstance(answer, CasesFound)
    return [found for found in answer.cases if found.channel is CaseChannel.KIOSK]


def test_what_was_handed_in_here_stands_first_and_other_channels_follow(platform: HttpPlatform, case_no: str) -> None:
    answer = platform.cases(QIN_XIAOHE)
    assert isinstance(answer, CasesFound)
    assert answer.cases[0].case_no == case_no
    assert answer.cases[0].now.status is CaseStatus.SUBMITTED
    assert {CaseChannel.HALL, CaseChannel.WEB, CaseChannel.MOBILE} <= {found.channel for found in answer.cases}


def test_nobody_sees_anothers_case(platform: HttpPlatform, case_no: str) -> None:
    assert case_no not in {found.case_no for found in _here(platform.cases(YANG_DATIAN))}


def test_what_staff_of_the_far_end_do_is_seen_at_the_next_look(
    platform: HttpPlatform, case_no: str, control: Control
) -> None:
    control.brings(case_no, "accepted")
    control.brings(case_no, "correction", "请补一张照片。")
    seen = _here(platform.cases(QIN_XIAOHE))[0]
    assert [step.status.value for step in seen.steps] == ["submitted", "accepted", "correction"]
    assert seen.now.message == "请补一张照片。"
    assert seen.now.at.date() >= date(2026, 1, 1)


@pytest.mark.parametrize(
    ("mode", "code"),
    [
        ("down", FailureCode.PLATFORM_UNREACHABLE),
        ("error500", FailureCode.PLATFORM_BUSY),
        ("html", FailureCode.PLATFORM_WRONG_REPLY),
        ("wrong_body", FailureCode.PLATFORM_WRONG_REPLY),
        ("tampered_reply", FailureCode.PLATFORM_WRONG_REPLY),
        ("reject_signature", FailureCode.PLATFORM_AUTHENTICATION),
    ],
)
@pytest.mark.parametrize("path", ["/auth/idcard", "/me/cases"])
def test_without_a_proper_answer_nothing_is_said_of_cases(
    mode: str, code: FailureCode, path: str, platform: HttpPlatform, control: Control
) -> None:
    control.fault(mode, path=path)
    assert platform.cases(QIN_XIAOHE) == NoCases(code)
    control.fault("none")
    assert isinstance(platform.cases(QIN_XIAOHE), CasesFound)


def test_what_came_of_a_case_is_its_holders_alone(platform: HttpPlatform, case_no: str, control: Control) -> None:
    done = platform.result(QIN_XIAOHE, "9999-SAMPLE-000001")
    assert isinstance(done, ResultFound)
    assert isinstance(done.result, IssuedCertificate)
    assert platform.result(QIN_XIAOHE, "9999-SAMPLE-000002") == NoResult(
        "9999-SAMPLE-000002", FailureCode.RESULT_ABSENT
    )
    assert platform.result(QIN_XIAOHE, case_no) == NoResult(case_no, FailureCode.RESULT_ABSENT)
    control.brings(case_no, "granted")
    granted = platform.result(QIN_XIAOHE, case_no)
    assert isinstance(granted, ResultFound)
    assert isinstance(granted.result, IssuedPdf)
    assert isinstance(platform.result(YANG_DATIAN, case_no), NoResult)
    control.fault("html", path="/me/cases")
    assert platform.result(QIN_XIAOHE, case_no) == NoResult(case_no, FailureCode.PLATFORM_WRONG_REPLY)


def test_two_slow_calls_share_one_budget(platform: HttpPlatform, control: Control) -> None:
    control.fault("slow", seconds=0.4)
    assert platform.cases(QIN_XIAOHE) == NoCases(FailureCode.PLATFORM_UNREACHABLE)


def test_nothing_of_the_holder_stays_in_the_client_or_its_answers_words(platform: HttpPlatform, case_no: str) -> None:
    answer = platform.cases(QIN_XIAOHE)
    assert case_no not in repr(answer)
    assert QIN_XIAOHE.id_number not in repr(vars(platform))
