"""The key that a terminal seals for is the platform's own, or none at all."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.domain.failure import FailureCode
from kiosk.platform_client.credentials import TerminalCredentials
from kiosk.platform_client.sealing_key import NoSealingKey, SealingKey, SealingKeyFeed, sealing_key_in
from kiosk.ports.case_gateway import TryLater
from kiosk.protection.case_key import PlatformWrap, new_case_key, unwrap
from kiosk.protection.sm2 import Sm2PrivateKey, new_secret
from kiosk.sandbox.store import Store
from tests.component.platform.clocks import WrongClock
from tests.component.platform.control import Control


@pytest.fixture
def feed(credentials: TerminalCredentials) -> Iterator[SealingKeyFeed]:
    feed = SealingKeyFeed(credentials, WrongClock())
    yield feed
    feed.close()


def test_the_key_is_the_same_each_time_and_seals(feed: SealingKeyFeed) -> None:
    told = feed.fetch()
    assert isinstance(told, SealingKey)
    assert feed.fetch() == told
    PlatformWrap(told.public).wrap(new_case_key())


@pytest.mark.parametrize("mode", ["tampered_reply", "html", "wrong_body", "redirect", "close_half_way"])
def test_a_reply_that_is_not_the_platforms_brings_no_key(feed: SealingKeyFeed, control: Control, mode: str) -> None:
    control.fault(mode)
    answer = feed.fetch()
    assert isinstance(answer, TryLater)
    assert answer.code in (FailureCode.PLATFORM_WRONG_REPLY, FailureCode.PLATFORM_UNREACHABLE)


def test_an_older_platform_has_none(feed: SealingKeyFeed, control: Control) -> None:
    control.fault("no_contract")
    assert feed.fetch() == NoSealingKey()


def test_the_sandbox_keeps_its_private_half_and_signs_with_another(tmp_path: Path) -> None:
    path = tmp_path / "sandbox.db"
    store = Store(path)
    public, key = store.sealing_key(), new_case_key()
    _, signing = store.add_sm2_terminal("YL-0017", Sm2PrivateKey(new_secret()).public)
    store.close()
    assert signing != public
    again = Store(path)
    assert unwrap(again.sealing_secret(), PlatformWrap(public).wrap(key)) == key
    again.close()


POINT = Sm2PrivateKey(new_secret()).public.hex()
TOLD = {"algorithm": "sm2", "public_key": POINT}


@pytest.mark.parametrize(
    "reply",
    [
        {"public_key": POINT},
        TOLD | {"algorithm": "rsa"},
        TOLD | {"public_key": POINT[2:]},
        TOLD | {"public_key": POINT.upper()},
        TOLD | {"public_key": "02" + POINT[2:]},
        TOLD | {"public_key": None},
        TOLD | {"more": "1"},
        [TOLD],
    ],
)
def test_only_the_contracts_reply_has_a_key(reply: object) -> None:
    assert sealing_key_in(json.dumps(TOLD).encode()) == bytes.fromhex(POINT)
    assert sealing_key_in(json.dumps(reply).encode()) is None
