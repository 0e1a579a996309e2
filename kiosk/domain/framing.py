"""What the live picture of a page tells the resident."""

from enum import StrEnum


class FramingHint(StrEnum):
    """What the resident should do before the shutter. The words are the front end's.

    UNSURE is a page that lies still, but whose edges will have to be asked about; at GOOD nothing is left to do.
    """

    LOOKING = "looking"
    TOO_DARK = "too_dark"
    NOT_WHOLE = "not_whole"
    HOLD_STILL = "hold_still"
    UNSURE = "unsure"
    GOOD = "good"
