"""The accessibility sheet: the settings of its page, and how each of them stands."""

from dataclasses import dataclass

from kiosk.session.comfort import page_count, settings_on_page
from kiosk.session.states import LOUDEST, ComfortSheet, Contrast, Kiosk, Mode


@dataclass(frozen=True, slots=True)
class ComfortView:
    """What the sheet shows.

    Attributes:
        settings: The settings of this page, by name.
        page: Which page, from 0.
        page_count: How many there are.
        text_step: Size of the text, 0 to 2.
        contrast: 0 the colours of the mode, 1 on black, 2 on white.
        voice: Whether screens are read aloud.
        can_speak: Whether there is a voice, as far as known.
        slower: The voice takes its time.
        volume: 1 to `loudest`.
        loudest: The last step of the volume.
        headset: Only this resident hears.
        low_reach: What is pressed stands low.
        left_hand: The foot is mirrored.
        calm: Nothing moves.
    """

    settings: tuple[str, ...] = ()
    page: int = 0
    page_count: int = 1
    text_step: int = 0
    contrast: int = 0
    voice: bool = False
    can_speak: bool = True
    slower: bool = False
    volume: int = 0
    loudest: int = LOUDEST
    headset: bool = False
    low_reach: bool = False
    left_hand: bool = False
    calm: bool = False


def present_comfort(kiosk: Kiosk, sheet: ComfortSheet) -> ComfortView:
    """The page of the sheet that is open."""
    chosen = kiosk.preferences
    pages = page_count(chosen.mode)
    return ComfortView(
        settings=tuple(setting.value for setting in settings_on_page(chosen.mode, sheet.page)),
        page=min(sheet.page, pages - 1),
        page_count=pages,
        text_step=chosen.text_step,
        contrast=tuple(Contrast).index(shown_contrast(chosen.mode, chosen.contrast)),
        voice=chosen.speaks,
        can_speak=kiosk.devices.speech is None,
        slower=chosen.slower,
        volume=chosen.volume,
        headset=chosen.headset,
        low_reach=chosen.low_reach,
        left_hand=chosen.left_hand,
        calm=chosen.calm,
    )


def shown_contrast(mode: Mode, contrast: Contrast) -> Contrast:
    """The contrast that is seen: the mode of that name is on black unless white was chosen."""
    return Contrast.ON_BLACK if mode is Mode.CONTRAST and contrast is Contrast.OFF else contrast
