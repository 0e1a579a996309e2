"""Shared data while a resident waits: quick, or nothing; the form never hangs."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from kiosk.domain.failure import FailureCode
from kiosk.platform_client.credentials import TerminalCredentials
from kiosk.platform_client.http_platform import HttpPlatform
from kiosk.ports.platform import NoPrefill, Prefilled
from tests.component.platform.clocks import WrongClock
from tests.component.platform.control import Control
from tests.doubles.people import QIN_XIAOHE, SOCIAL_CARD


@pytest.fixture
def platform(credentials: TerminalCredentials) -> Iterator[HttpPlatform]:
    platform = HttpPlatform(credentials, WrongClock(), budget_s=0.6)
    yield platform
    platform.close()


def test_the_holder_gets_shared_data(platform: HttpPlatform) -> None:
    answer = platform.prefill("SAMPLE-1", QIN_XIAOHE)
    assert isinstance(answer, Prefilled)
    assert answer.values["phone"] == "13800005620"
    assert set(answer.values) == {"phone", "residence_community", "residence_address"}
    assert "13800005620" not in repr(answer)


@pytest.mark.parametrize(
    ("mode", "code"),
    [
        ("down", FailureCode.PLATFORM_UNREACHABLE),
        ("close_half_way", FailureCode.PLATFORM_UNREACHABLE),
        ("error500", FailureCode.PLATFORM_BUSY),
        ("busy", FailureCode.PLATFORM_BUSY),
        ("html", FailureCode.PLATFORM_WRONG_REPLY),
        ("redirect", FailureCode.PLATFORM_WRONG_REPLY),
        ("wrong_body", FailureCode.PLATFORM_WRONG_REPLY),
        ("tampered_reply", FailureCode.PLATFORM_WRONG_REPLY),
        ("reject_signature", FailureCode.PLATFORM_AUTHENTICATION),
    ],
)
@pytest.mark.parametrize("path", ["/auth/idcard", "/items/"])
def test_without_a_proper_answer_the_form_stays_usable(
    mode: str, code: FailureCode, path: str, platform: HttpPlatform, control: Control
) -> None:
    control.fault(mode, path=path)
    assert platform.prefill("SAMPLE-1", QIN_XIAOHE) == NoPrefill(code)
    control.fault("none")
    assert isinstance(platform.prefill("SAMPLE-1", QIN_XIAOHE), Prefilled)


def test_a_social_security_card_signs_its_holder_in_whatever_the_chip_leaves_empty(
    platform: HttpPlatform, control: Control
) -> None:
    for card in (SOCIAL_CARD, replace(SOCIAL_CARD, region_code="", card_number="", valid_to=None)):
        assert isinstance(platform.prefill("SAMPLE-1", card), Prefilled)
    assert SOCIAL_CARD.id_number not in repr(vars(platform))
    control.fault("error500", path="/auth/social-security-card")
    assert platform.prefill("SAMPLE-1", SOCIAL_CARD) == NoPrefill(FailureCode.PLATFORM_BUSY)
    assert isinstance(platform.prefill("SAMPLE-1", QIN_XIAOHE), Prefilled)


def test_two_slow_calls_share_one_budget(platform: HttpPlatform, control: Control) -> None:
    clock = WrongClock()
    control.fault("slow", seconds=0.4)
    before = clock.monotonic_s()
    assert platform.prefill("SAMPLE-1", QIN_XIAOHE) == NoPrefill(FailureCode.PLATFORM_UNREACHABLE)
    assert clock.monotonic_s() - before < 1.0


def test_an_item_code_with_odd_characters_gives_nothing_and_breaks_nothing(platform: HttpPlatform) -> None:
    for code in ("../cases", "a/b?c=d", "示例", "%2e%2e"):
        assert isinstance(platform.prefill(code, QIN_XIAOHE), NoPrefill)


def test_nothing_of_the_holder_stays_in_the_client(platform: HttpPlatform) -> None:
    platform.prefill("SAMPLE-1", QIN_XIAOHE)
    assert QIN_XIAOHE.id_number not in repr(vars(platform))
