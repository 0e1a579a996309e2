"""A bundle that was edited, cut, swapped, forged or replayed is refused and named, and leaves nothing."""

import os
from collections.abc import Callable

import pytest

from kiosk.protection.bundle_key import BundleKey
from kiosk.protection.key_file import UnusableKeyError
from offline_queue.bundle import MAGIC, BundleReader, BundleRefusedError, BundleWriter
from offline_queue.bundled_case import encode_count
from offline_queue.export import SUFFIX
from tests.component.offline_queue.carrying import Carrying, cases_at
from tests.doubles.submissions import submission


def _flip(content: bytearray, at: int) -> None:
    content[at] ^= 1


def _swap_frames(content: bytearray) -> None:
    head = len(MAGIC) + 16 + 96
    frames: list[bytes] = []
    at = head
    while at < len(content):
        length = int.from_bytes(content[at : at + 4], "big")
        frames.append(bytes(content[at : at + 4 + length]))
        at += 4 + length
    frames[3], frames[4] = frames[4], frames[3]
    content[head:] = b"".join(frames)


_EDITS: list[tuple[str, Callable[[bytearray], object], str]] = [
    ("another kind of file", lambda content: _flip(content, 0), "not a bundle"),
    ("another id", lambda content: _flip(content, len(MAGIC)), "altered"),
    ("another fresh key", lambda content: _flip(content, len(MAGIC) + 16 + 40), "altered"),
    ("a longer frame", lambda content: _flip(content, len(MAGIC) + 16 + 96), "cut off"),
    ("a frame without end", lambda content: content.__setitem__(len(MAGIC) + 16 + 96, 0xFF), "altered"),
    ("a shorter frame", lambda content: _flip(content, len(MAGIC) + 16 + 96 + 3), "altered"),
    ("a byte of a page", lambda content: _flip(content, -1), "part 4 was altered"),
    ("pages exchanged", _swap_frames, "part 3 was altered"),
    ("cut off by one", lambda content: content.pop(), "cut off"),
    ("cut off at a frame", lambda content: content.__delitem__(slice(-100, None)), "cut off"),
    ("nothing but a head", lambda content: content.__delitem__(slice(len(MAGIC) + 16 + 96, None)), "cut off"),
    ("empty", lambda content: content.clear(), "not a bundle"),
    ("something added", lambda content: content.append(0), "added"),
]


@pytest.mark.parametrize(("edit", "named"), [edit[1:] for edit in _EDITS], ids=[edit[0] for edit in _EDITS])
def test_an_edited_bundle_is_refused_and_named_and_leaves_nothing(
    carrying: Carrying, edit: Callable[[bytearray], object], named: str
) -> None:
    carrying.kiosk.put(submission("case", pages=(b"first page", b"second page")))
    path = carrying.exported()
    content = bytearray(path.read_bytes())
    edit(content)
    path.write_bytes(content)
    with pytest.raises(BundleRefusedError, match=named):
        carrying.import_(path)
    assert cases_at(carrying.hall) == {}
    assert carrying.hall.page_files() == []


def test_every_shortened_bundle_is_refused(carrying: Carrying) -> None:
    carrying.kiosk.put_ids("case")
    path = carrying.exported()
    content = path.read_bytes()
    for length in range(0, len(content), 7):
        path.write_bytes(content[:length])
        with pytest.raises(BundleRefusedError):
            carrying.import_(path)
    assert cases_at(carrying.hall) == {}


def test_a_frame_of_another_bundle_does_not_fit(carrying: Carrying) -> None:
    carrying.kiosk.put_ids("first")
    first = carrying.exported().read_bytes()
    carrying.kiosk.put_ids("second")
    path = carrying.exported()
    head = len(MAGIC) + 16 + 96
    path.write_bytes(path.read_bytes()[:head] + first[head:])
    with pytest.raises(BundleRefusedError, match="part 0"):
        carrying.import_(path)


def test_only_the_named_recipient_opens_and_only_a_named_sender_is_believed(carrying: Carrying) -> None:
    carrying.kiosk.put_ids("case")
    path = carrying.exported()
    stranger = BundleKey(os.urandom(32))
    with pytest.raises(BundleRefusedError, match="for another machine"):
        carrying.import_(path, key=stranger)
    with pytest.raises(BundleRefusedError, match="not named"):
        carrying.import_(path, senders=(stranger.public,))
    assert cases_at(carrying.hall) == {}
    carrying.take_back(path.name.removesuffix(SUFFIX))
    with pytest.raises(UnusableKeyError, match="itself"):
        Carrying(carrying.kiosk, carrying.hall, carrying.stick, carrying.hall_key, carrying.hall_key).export()


def test_nobody_makes_up_a_bundle_in_the_name_of_a_known_machine(carrying: Carrying) -> None:
    """Public keys are public: whoever has both still lacks one private half."""
    forger = BundleKey(os.urandom(32))
    path = carrying.stick / f"forged{SUFFIX}"
    with path.open("w+b") as file:
        BundleWriter(file, forger, carrying.hall_key.public).add(encode_count(1))
    content = bytearray(path.read_bytes())
    at = content.index(forger.public)
    content[at : at + 32] = carrying.kiosk_key.public
    path.write_bytes(content)
    with pytest.raises(BundleRefusedError, match="altered"):
        carrying.import_(path)


@pytest.mark.parametrize(
    "frames",
    [
        [b"{}"],
        [encode_count(1), b"[]", b"{}"],
        [encode_count(1), b'["YL 1=", "2026-11-30T09:00:00+08:00", "t"]', b"{}"],
        [encode_count(1), b'["YL0017-2611-0001", "2026-11-30T09:00:00", "t"]', b"{}"],
        [encode_count(1), b'["YL0017-2611-0001", "2026-11-30T09:00:00+08:00", "t"]', b"{}"],
        [b"[" * 100_000],
    ],
)
def test_what_a_known_machine_sealed_is_still_read_strictly(carrying: Carrying, frames: list[bytes]) -> None:
    path = carrying.stick / f"odd{SUFFIX}"
    with path.open("w+b") as file:
        writer = BundleWriter(file, carrying.kiosk_key, carrying.hall_key.public)
        for frame in frames:
            writer.add(frame)
    with pytest.raises(BundleRefusedError, match="not what a bundle holds"):
        carrying.import_(path)
    with path.open("rb") as file:
        assert BundleReader(file, carrying.hall_key).next() == frames[0]
