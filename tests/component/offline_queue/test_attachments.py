"""The folder of the page files: durable or not there at all, its owner's only, and never swept under a writer."""

import errno
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from offline_queue.attachments import FOLDER_NAME, AttachmentFolder

PAGES = (b"first", b"", bytes(300_000))


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[AttachmentFolder]:
    folder = AttachmentFolder(tmp_path)
    yield folder
    folder.close()


def _files(tmp_path: Path) -> set[str]:
    return {path.name for path in (tmp_path / FOLDER_NAME).iterdir()}


def test_every_page_comes_back_under_the_name_it_was_given(folder: AttachmentFolder, tmp_path: Path) -> None:
    names = folder.write(PAGES)
    assert [folder.read(name) for name in names] == list(PAGES)
    assert _files(tmp_path) == set(names)


def test_the_same_paper_of_two_people_has_two_names(folder: AttachmentFolder) -> None:
    first, second = folder.write((b"lease", b"lease"))
    assert first != second


def test_no_other_user_of_the_machine_can_look_in(folder: AttachmentFolder, tmp_path: Path) -> None:
    (name,) = folder.write((b"page",))
    kept = tmp_path / FOLDER_NAME
    assert [path.stat().st_mode & 0o777 for path in (kept, kept / name)] == [0o700, 0o600]


def test_a_disk_that_fails_at_the_last_page_keeps_none(
    folder: AttachmentFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[int] = []
    real = os.fsync

    def fail_at_the_third(handle: int) -> None:
        synced.append(handle)
        if len(synced) == 3:
            raise OSError(errno.ENOSPC, "full")
        real(handle)

    monkeypatch.setattr(os, "fsync", fail_at_the_third)
    with pytest.raises(OSError, match="full"):
        folder.write(PAGES)
    assert _files(tmp_path) == set()


def test_removing_what_is_gone_harms_nothing(folder: AttachmentFolder, tmp_path: Path) -> None:
    kept, gone = folder.write((b"kept", b"gone"))
    folder.remove([gone, gone, "0" * 32])
    assert _files(tmp_path) == {kept}
    with pytest.raises(FileNotFoundError):
        folder.read(gone)


def test_the_sweep_takes_what_is_ours_and_without_a_row_and_nothing_else(
    folder: AttachmentFolder, tmp_path: Path
) -> None:
    known, orphan = folder.write((b"known", b"orphan"))
    foreign = ["lost+found", "A" * 32, "0" * 31, f"{'0' * 32}.bak"]
    for name in foreign:
        (tmp_path / FOLDER_NAME / name).touch()
    assert folder.claim()
    assert folder.sweep(iter([known, "f" * 32])) == 1
    assert _files(tmp_path) == {known, *foreign}
    assert orphan not in _files(tmp_path)


def test_only_the_first_at_the_folder_may_sweep_and_all_may_write(folder: AttachmentFolder, tmp_path: Path) -> None:
    assert folder.claim()
    folder.share()
    second = AttachmentFolder(tmp_path)
    assert not second.claim()
    second.write((b"page",))
    second.close()
    folder.write((b"page",))


def test_a_folder_given_back_can_be_claimed_by_the_next_program(tmp_path: Path) -> None:
    for _ in range(3):
        folder = AttachmentFolder(tmp_path)
        assert folder.claim()
        folder.close()
