"""Slides: policy explained to whoever passes by, each as long as it holds. Not how they follow one another."""

from dataclasses import dataclass
from datetime import date

from kiosk.domain.language import LocalizedText


@dataclass(frozen=True, slots=True)
class Slide:
    """One explanation.

    Attributes:
        slide_id: Unique among the slides.
        tag: What it is about, a few characters.
        title: What it says; a line feed parts it into two lines.
        text: What that means, one or two sentences.
        source: Where it is written.
        spoken: The same for somebody who hears it.
        valid_from: First day, or None for no beginning.
        valid_to: Last day, or None for no end.
    """

    slide_id: str
    tag: LocalizedText
    title: LocalizedText
    text: LocalizedText
    source: LocalizedText
    spoken: LocalizedText
    valid_from: date | None = None
    valid_to: date | None = None

    def holds_on(self, day: date) -> bool:
        """Whether it may be shown on `day`."""
        begun = self.valid_from is None or self.valid_from <= day
        return begun and (self.valid_to is None or day <= self.valid_to)
