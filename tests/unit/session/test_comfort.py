"""The accessibility sheet: what each press changes, that nothing of it stays, and that nobody is left in the dark."""

import pytest

from kiosk.domain.failure import FailureCode
from kiosk.domain.language import Language
from kiosk.ports.speech import NoEngine, Speaking, SpeechReady
from kiosk.session.comfort import page_count, settings_on_page
from kiosk.session.events import Event
from kiosk.session.intents import (
    ComfortClosed,
    ComfortPageTurned,
    ComfortPressed,
    ContrastPressed,
    HelpPressed,
    LanguagePressed,
    LeaveConfirmed,
    LeavePressed,
    ModePressed,
    ScreenShown,
    SettingToggled,
    TextStepPressed,
    VolumePressed,
)
from kiosk.session.screens.name import ScreenName
from kiosk.session.states import ComfortSheet, Contrast, InactivityWarning, Mode, Preferences, Setting
from tests.doubles.playbook import Playbook
from tests.unit.session import stages

STEPPED: dict[Setting, Event] = {
    Setting.TEXT: TextStepPressed(2),
    Setting.VOLUME: VolumePressed(1),
    Setting.CONTRAST: ContrastPressed(Contrast.ON_BLACK),
}
SWITCHES = tuple(setting for setting in Setting if setting not in (*STEPPED, Setting.REPEAT))
CHOICES: dict[Setting, Event] = {**STEPPED, **{setting: SettingToggled(setting) for setting in SWITCHES}}


def chosen(*events: Event, mode: Mode | None = None) -> Preferences:
    """The preferences after these presses on the form."""
    return stages.form(mode=mode).when(*events).kiosk.preferences


@pytest.mark.parametrize("mode", list(Mode))
def test_the_sheet_offers_each_setting_once_and_an_elder_four_a_page(mode: Mode) -> None:
    pages = [settings_on_page(mode, page) for page in range(page_count(mode))]
    assert tuple(setting for page in pages for setting in page) == tuple(Setting)
    assert [len(page) for page in pages] == ([4, 4, 3] if mode is Mode.ELDER else [len(Setting)])
    assert settings_on_page(mode, 99) == pages[-1]


def test_the_sheet_opens_over_a_screen_turns_its_pages_and_closes() -> None:
    play = stages.form(mode=Mode.ELDER).when(ComfortPressed()).shows(ScreenName.FORM, ComfortSheet)
    assert play.when(ComfortPageTurned(-1)).overlay == ComfortSheet(0)
    assert play.when(ComfortPageTurned(1)).overlay == ComfortSheet(1)
    assert play.when(ComfortPageTurned(1), ComfortPageTurned(1)).overlay == ComfortSheet(2)
    play.when(ComfortClosed()).shows(ScreenName.FORM)
    play.when(ComfortClosed(), ComfortPageTurned(1)).shows(ScreenName.FORM)


def test_what_lies_below_the_sheet_is_not_pressed_through_it() -> None:
    play = stages.form().when(ComfortPressed(), HelpPressed(), LeavePressed())
    play.presses_main().shows(ScreenName.FORM, ComfortSheet)
    play.when(ModePressed(Mode.CONTRAST), LanguagePressed(Language.EN)).shows(ScreenName.FORM, ComfortSheet)
    assert play.kiosk.preferences == Preferences(Language.EN, Mode.CONTRAST)


def test_somebody_who_walks_away_from_the_sheet_is_warned() -> None:
    stages.form().when(ComfortPressed()).passes(60).shows(ScreenName.FORM, InactivityWarning)


def test_who_needs_the_voice_begins_with_it_and_only_where_there_is_something_to_choose() -> None:
    play = Playbook.switched_on().when(SettingToggled(Setting.VOICE)).shows(ScreenName.HOME)
    assert play.kiosk.preferences.speaks
    Playbook().when(SettingToggled(Setting.VOICE)).shows(ScreenName.ATTRACT)


@pytest.mark.parametrize("stage", [Playbook.switched_on, stages.submitting, stages.farewell])
def test_there_is_no_sheet_where_nobody_is_or_nothing_can_be_pressed(stage: stages.Stage) -> None:
    play = stage()
    before = play.kiosk.preferences
    play.when(ComfortPressed(), SettingToggled(Setting.SLOWER), VolumePressed(1))
    assert play.overlay is None
    assert play.kiosk.preferences == before


@pytest.mark.parametrize("setting", list(CHOICES))
def test_every_setting_is_changed_by_one_press(setting: Setting) -> None:
    ready = chosen(SettingToggled(Setting.VOICE)) if setting is Setting.BLANK else chosen()
    presses = (SettingToggled(Setting.VOICE),) if setting is Setting.BLANK else ()
    assert chosen(*presses, CHOICES[setting]) != ready


@pytest.mark.parametrize("setting", [s for s in SWITCHES if s not in (Setting.VOICE, Setting.BLANK)])
def test_a_second_press_takes_a_setting_back(setting: Setting) -> None:
    assert chosen(SettingToggled(setting), SettingToggled(setting)) == chosen()


@pytest.mark.parametrize("setting", [Setting.TEXT, Setting.VOLUME, Setting.CONTRAST, Setting.REPEAT])
def test_what_has_steps_is_not_switched(setting: Setting) -> None:
    assert chosen(SettingToggled(setting)) == chosen()


def test_volume_and_text_stop_at_their_ends() -> None:
    assert chosen(*[VolumePressed(1)] * 9).volume == 5
    assert chosen(*[VolumePressed(-1)] * 9).volume == 1
    assert (chosen(TextStepPressed(9)).text_step, chosen(TextStepPressed(-1)).text_step) == (2, 0)


def test_the_elder_version_reads_aloud_until_somebody_says_no() -> None:
    assert chosen(mode=Mode.ELDER).speaks
    assert not chosen().speaks
    assert not chosen(SettingToggled(Setting.VOICE), mode=Mode.ELDER).speaks
    assert chosen(SettingToggled(Setting.VOICE), ModePressed(Mode.ELDER), ModePressed(Mode.NORMAL)).speaks


def test_contrast_goes_on_and_off_and_leaves_the_elder_version_as_it_is() -> None:
    contrast = chosen(ContrastPressed(Contrast.ON_WHITE), mode=Mode.ELDER)
    assert (contrast.mode, contrast.contrast, contrast.speaks) == (Mode.ELDER, Contrast.ON_WHITE, True)
    assert chosen(ContrastPressed(Contrast.OFF), mode=Mode.CONTRAST).mode is Mode.NORMAL


def test_the_panel_goes_dark_only_for_somebody_who_hears_and_comes_back() -> None:
    voice, blank = SettingToggled(Setting.VOICE), SettingToggled(Setting.BLANK)
    assert not chosen(blank).dark
    assert chosen(voice, blank).dark
    assert not chosen(voice, blank, ScreenShown()).dark
    assert not chosen(voice, blank, blank).dark
    stages.form().when(voice, ComfortPressed(), blank).shows(ScreenName.FORM)
    assert not chosen(voice, blank, voice).dark, "voice off shows the screen"
    dead = NoEngine(FailureCode.SPEECH_ABSENT)
    assert not chosen(voice, blank, dead).dark, "nobody is left in the dark without a voice"
    assert not chosen(voice, dead, blank).dark
    assert chosen(voice, dead, SpeechReady(), Speaking(), blank).dark
    assert not chosen(blank, ModePressed(Mode.NORMAL), mode=Mode.ELDER).dark, "its voice went with the elder version"


@pytest.mark.parametrize("ending", [LeaveConfirmed(), None])
def test_the_next_resident_finds_the_stations_own_settings(ending: Event | None) -> None:
    defaults = Preferences(Language.EN, Mode.CONTRAST, text_step=1, volume=2)
    play = stages.home(defaults=defaults)
    play.when(LanguagePressed(Language.ZH), ModePressed(Mode.ELDER), *CHOICES.values())
    assert play.kiosk.preferences != defaults
    play = play.when(LeavePressed()) if ending else play.passes(1000)
    play.shows(ScreenName.ATTRACT)
    assert play.kiosk.preferences == defaults


def test_settings_last_until_the_goodbye_is_over() -> None:
    play = stages.form().when(TextStepPressed(2), LeavePressed(), LeaveConfirmed()).shows(ScreenName.FAREWELL)
    assert play.kiosk.preferences.text_step == 2
    assert play.passes(60).shows(ScreenName.ATTRACT).kiosk.preferences == Preferences()
