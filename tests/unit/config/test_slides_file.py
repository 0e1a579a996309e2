"""The slides' file is taken whole, or every fault of it is named."""

from datetime import date
from pathlib import Path

import pytest

from kiosk.config.slides_file import load_slides
from kiosk.config.toml_record import ConfigError

SLIDE = """[[slides]]
slide_id = "one"
tag = { zh = "示例", en = "Sample" }
title = { zh = "题目", en = "Title" }
text = { zh = "内容", en = "Text" }
source = { zh = "来源", en = "Source" }
spoken = { zh = "说明", en = "Spoken" }
valid_from = 2026-01-01
valid_to = 2026-12-31
"""


def _load(tmp_path: Path, text: str) -> str:
    """The fault, or the ids."""
    path = tmp_path / "slides.toml"
    path.write_text(text, encoding="utf-8")
    try:
        return ",".join(slide.slide_id for slide in load_slides(path))
    except ConfigError as error:
        return str(error)


def test_a_sound_file_gives_its_slides_with_their_days(tmp_path: Path) -> None:
    path = tmp_path / "slides.toml"
    path.write_text(SLIDE, encoding="utf-8")
    (slide,) = load_slides(path)
    assert (slide.slide_id, slide.valid_from, slide.valid_to) == ("one", date(2026, 1, 1), date(2026, 12, 31))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", ""),
        (SLIDE * 2, "slide one stands twice"),
        (SLIDE.replace("2026-12-31", "2025-12-31"), "slide one: valid_to 2025-12-31 is before valid_from 2026-01-01"),
        (SLIDE.replace("2026-12-31", '"soon"'), "slides[0].valid_to must be a date such as 2026-11-23, not 'soon'"),
        (SLIDE.replace("spoken", "spokn"), "did you mean spoken?"),
        ("slides = [", "slides.toml"),
    ],
)
def test_a_fault_is_named_with_its_place(tmp_path: Path, text: str, told: str) -> None:
    assert told in _load(tmp_path, text)


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"gone\.toml"):
        load_slides(tmp_path / "gone.toml")
