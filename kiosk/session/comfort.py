"""How this resident sees, hears and reaches the kiosk: the settings of the accessibility sheet.

Pure: a setting that was pressed becomes the preferences after it. They end with the session (`journeys.ending`).
"""

from dataclasses import replace

from kiosk.session.events import Event
from kiosk.session.intents import (
    ComfortClosed,
    ComfortPageTurned,
    ComfortPressed,
    ContrastPressed,
    ScreenShown,
    SettingToggled,
    TextStepPressed,
    VolumePressed,
)
from kiosk.session.screens.applying import Submitting
from kiosk.session.screens.idle import Attract, Farewell, OutOfService
from kiosk.session.states import (
    LOUDEST,
    QUIETEST,
    TEXT_STEPS,
    ComfortSheet,
    Kiosk,
    Mode,
    Preferences,
    Setting,
)
from kiosk.session.transition import Transition

SETTINGS_A_PAGE = {Mode.NORMAL: len(Setting), Mode.CONTRAST: len(Setting), Mode.ELDER: 4}


def page_count(mode: Mode) -> int:
    """How many pages the sheet has in this mode."""
    return -(-len(Setting) // SETTINGS_A_PAGE[mode])


def settings_on_page(mode: Mode, page: int) -> tuple[Setting, ...]:
    """The settings of a page; a page beyond the end (after a change of mode) is the last one."""
    size = SETTINGS_A_PAGE[mode]
    first = min(page, page_count(mode) - 1) * size
    return tuple(Setting)[first : first + size]


def step_comfort(kiosk: Kiosk, event: Event) -> Transition | None:
    """What a press on the sheet, or a key that stands for one, changes; None where it is none of them."""
    if isinstance(kiosk.screen, Attract | OutOfService | Farewell | Submitting):
        return None
    match event:
        case ComfortPressed():
            return Transition(replace(kiosk, overlay=ComfortSheet()))
        case ComfortClosed() if isinstance(kiosk.overlay, ComfortSheet):
            return Transition(replace(kiosk, overlay=None))
        case ComfortPageTurned(by=by) if isinstance(kiosk.overlay, ComfortSheet):
            last = page_count(kiosk.preferences.mode) - 1
            return Transition(replace(kiosk, overlay=ComfortSheet(min(max(kiosk.overlay.page + by, 0), last))))
        case _:
            chosen = _chosen(kiosk, event)
            return Transition(_with(kiosk, chosen)) if chosen else None


def _with(kiosk: Kiosk, chosen: Preferences) -> Kiosk:
    darkened = chosen.dark and not kiosk.preferences.dark  # the sheet goes, so that the voice tells of the screen
    return replace(kiosk, preferences=chosen, overlay=None if darkened else kiosk.overlay)


def _chosen(kiosk: Kiosk, event: Event) -> Preferences | None:
    before = kiosk.preferences
    match event:
        case SettingToggled(setting=setting):
            return _toggled(before, setting, can_speak=kiosk.devices.speech is None)
        case TextStepPressed(text_step=text_step):
            return replace(before, text_step=min(max(text_step, 0), TEXT_STEPS - 1))
        case ContrastPressed(contrast=contrast):
            mode = Mode.NORMAL if before.mode is Mode.CONTRAST else before.mode
            return replace(before, mode=mode, contrast=contrast)
        case VolumePressed(by=by):
            return replace(before, volume=min(max(before.volume + by, QUIETEST), LOUDEST))
        case ScreenShown():
            return replace(before, blank=False)
        case _:
            return None


def _toggled(before: Preferences, setting: Setting, *, can_speak: bool) -> Preferences:  # noqa: PLR0911  one a setting
    """The preferences after `setting` was pressed. What has steps has its own events."""
    match setting:
        case Setting.VOICE:
            return replace(before, voice=not before.speaks, blank=False)
        case Setting.SLOWER:
            return replace(before, slower=not before.slower)
        case Setting.LOW_REACH:
            return replace(before, low_reach=not before.low_reach)
        case Setting.LEFT_HAND:
            return replace(before, left_hand=not before.left_hand)
        case Setting.CALM:
            return replace(before, calm=not before.calm)
        case Setting.HEADSET:
            return replace(before, headset=not before.headset)
        case Setting.BLANK:
            return replace(before, blank=not before.dark and before.speaks and can_speak)
        case Setting.TEXT | Setting.VOLUME | Setting.CONTRAST | Setting.REPEAT:  # pragma: no branch  no other
            return before
