"""The slides as a TOML file, validated before anybody sees them."""

from dataclasses import dataclass
from pathlib import Path

from kiosk.config.files import read_toml
from kiosk.config.toml_record import ConfigError, read_record
from kiosk.domain.slides import Slide


@dataclass(frozen=True, slots=True)
class SlidesFile:
    """Shape of the file: the slides in their order."""

    slides: tuple[Slide, ...] = ()


def load_slides(path: Path) -> tuple[Slide, ...]:
    """The slides in the file `path`.

    Raises:
        ConfigError: when it cannot be read, or naming every fault.
    """
    slides = read_record(SlidesFile, read_toml(path), str(path)).slides
    ids = [slide.slide_id for slide in slides]
    faults = [f"slide {slide_id} stands twice" for slide_id in sorted({one for one in ids if ids.count(one) > 1})]
    faults += [
        f"slide {slide.slide_id}: valid_to {slide.valid_to} is before valid_from {slide.valid_from}"
        for slide in slides
        if slide.valid_from and slide.valid_to and slide.valid_to < slide.valid_from
    ]
    if faults:
        raise ConfigError(str(path), faults)
    return slides
