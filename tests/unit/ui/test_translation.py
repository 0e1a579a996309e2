"""English for the screens: compiled when its source has changed, whole or not at all."""

import os
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from ui import translation

SOURCE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en"><context><name>Greeting</name>
<message><source>你好</source><translation>{}</translation></message></context></TS>
"""


@pytest.fixture(autouse=True)
def source(application: QGuiApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    path = tmp_path / "kiosk_en.ts"
    path.write_text(SOURCE.format("Hello"), encoding="utf-8")
    monkeypatch.setattr(translation, "SOURCE", path)
    monkeypatch.setattr(translation, "COMPILED", tmp_path / "build/kiosk_en.qm")
    return path


def _greeting() -> str | None:
    return translation.english().translate("Greeting", "你好")


def test_a_guest_reads_english() -> None:
    assert _greeting() == "Hello"


def test_it_is_compiled_once_and_again_only_when_its_source_has_changed(source: Path) -> None:
    translation.compile_english()
    first = translation.COMPILED.stat().st_mtime_ns
    translation.compile_english()
    assert translation.COMPILED.stat().st_mtime_ns == first
    source.write_text(SOURCE.format("Good day"), encoding="utf-8")
    later = translation.COMPILED.stat().st_mtime + 5
    os.utime(source, (later, later))
    assert _greeting() == "Good day"


def test_a_broken_source_is_told_in_the_compilers_words_and_leaves_nothing_half_done(source: Path) -> None:
    source.write_text("<broken", encoding="utf-8")
    with pytest.raises(RuntimeError, match="lrelease"):
        translation.english()
    assert not translation.COMPILED.exists()


def test_a_compiled_file_that_cannot_be_read_is_named() -> None:
    translation.COMPILED.parent.mkdir()
    translation.COMPILED.write_bytes(b"not a translation")
    with pytest.raises(RuntimeError, match=r"kiosk_en\.qm"):
        translation.english()
