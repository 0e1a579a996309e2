"""The screens read aloud: each says what to do, nobody beside hears who is here, and a touch is answered by silence."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtTest import QTest

from kiosk.domain.failure import FailureCode
from kiosk.domain.failure_table import FAILURES
from kiosk.domain.framing import FramingHint
from kiosk.domain.glossary import Term
from kiosk.domain.language import Language, LocalizedText
from kiosk.ports.camera import FramingSeen
from kiosk.ports.card_reader import CardFailed
from kiosk.ports.receipt_printer import NotPrinted
from kiosk.ports.speech import NoEngine
from kiosk.session.events import Event, TimerFired
from kiosk.session.intents import ComfortPressed, HelpPressed, LeavePressed, ScreenShown, SettingToggled, VolumePressed
from kiosk.session.journeys.form import fields_on_screen
from kiosk.session.screens.applying import Form
from kiosk.session.screens.name import ScreenName
from kiosk.session.states import InactivityWarning, Mode, Setting
from kiosk.session.timeouts import TimerName
from tests.component.ui.kiosk_window import KioskWindow
from tests.component.ui.typing_window import settle
from tests.doubles.playbook import LOCAL_NO, Playbook
from tests.doubles.recording_speech import RecordingSpeech
from tests.unit.session import stages
from tests.unit.session.representative import MARKED_CASE, MARKERS
from tests.unit.ui.marked_session import marked_session
from ui.focus_words import focus_words
from ui.keyboard import forget_typing
from ui.keys.ring import focus_ring

_HINT_MS = 1500
LONG_ENOUGH = 5  # not to be said by chance
VOICE = SettingToggled(Setting.VOICE)
PRIVATE = {*MARKERS, "标记", "13812345678"} - {MARKED_CASE.item_name}
"""What a matter is called is said: whoever does not see chooses by it."""

pytestmark = [
    pytest.mark.usefixtures("application"),
    pytest.mark.logs("JPEG", "Failed to get image", "creating directory for user dictionary"),
]


def aloud(play: Playbook, language: Language = Language.ZH) -> Playbook:
    """The same with the voice on, also where it cannot be switched."""
    preferences = replace(play.kiosk.preferences, voice=True, language=language)
    return Playbook(replace(play.kiosk, preferences=preferences))


class Listener:
    """A resident who hears the kiosk."""

    def __init__(self, play: Playbook) -> None:
        self.speech = RecordingSpeech()
        self.window = KioskWindow(Playbook.switched_on(), (1080, 1920), self.speech)
        self.shows(play)

    def shows(self, play: Playbook) -> None:
        """Another state is shown, and what is due is said."""
        self.window.shows(play)
        self.waits()

    def waits(self) -> None:
        """Until what comes together has been gathered, or nothing has come."""
        loop = QEventLoop()
        QTimer.singleShot(45, loop.quit)
        loop.exec()

    def waits_for_hints(self, ms: int) -> None:
        """What the picture shows is told once it has stood for so long."""
        next(item for item in self.window.items() if item.objectName() == "framingRemark").setProperty("standMs", ms)

    def happens(self, *events: Event) -> None:
        """Something happens in the core."""
        self.shows(self.window.play.when(*events))

    @property
    def heard(self) -> str:
        """Everything said so far."""
        return self.speech.heard

    def hears_next(self, act: Callable[[], None]) -> str:
        """What is said because of `act`."""
        before = len(self.speech.said)
        act()
        self.waits()
        return "\n".join(text for text, _ in self.speech.said[before:])


@pytest.fixture(scope="module")
def one_listener(application: QGuiApplication) -> Iterator[Listener]:
    """One window for all, because each costs a second."""
    person = Listener(Playbook.switched_on())
    yield person
    forget_typing()
    person.window.close()
    assert person.speech.closed, "its thread would outlive the window"


@pytest.fixture
def listener(one_listener: Listener) -> Listener:
    """Somebody at the choice with the voice on."""
    one_listener.shows(Playbook.switched_on())
    one_listener.speech.said.clear()
    one_listener.shows(stages.home().when(VOICE))
    return one_listener


def test_every_screen_says_its_sentence_and_nobody_hears_who_is_here(listener: Listener) -> None:
    """The canary: a marked person's numbers, names and addresses, on every screen and for every item of it."""
    silent: list[str] = []
    seen: set[str] = {ScreenName.HOME}  # where the fixture has begun
    for mode in (Mode.NORMAL, Mode.ELDER):
        for kiosk in marked_session():
            play = Playbook(replace(kiosk, preferences=replace(kiosk.preferences, mode=mode, voice=True)))
            said = listener.hears_next(lambda: listener.shows(play))  # noqa: B023  used at once
            silent += [play.screen] if not said and play.screen not in seen else []
            seen.add(play.screen)
            for item in focus_ring(listener.window.ui.window):
                listener.speech.said.append((focus_words(item, Language.ZH, private=False), Language.ZH))
    assert silent == []
    assert not [marker for marker in PRIVATE if marker in listener.heard]
    assert not re.search(r"\d{7}", listener.heard)


@pytest.mark.parametrize("language", list(Language))
def test_each_screen_has_words_of_its_own(listener: Listener, language: Language) -> None:
    ways = (stages.guide, stages.place_card, stages.consent, stages.form, stages.first_paper, stages.review)
    more = (stages.sign, stages.submitting, stages.submitted, stages.rating)
    said = [
        listener.hears_next(lambda: listener.shows(aloud(way(), language)))  # noqa: B023  used at once
        for way in (*ways, *more)
    ]
    assert [name for name, words in zip((*ways, *more), said, strict=True) if not words] == []
    assert len(set(said)) == len(said)
    assert {spoken for _, spoken in listener.speech.said} <= {Language.ZH, language}


def test_the_receipt_is_spoken_digit_by_digit_with_what_comes_next(listener: Listener) -> None:
    said = listener.hears_next(lambda: listener.shows(stages.submitted().when(VOICE)))
    assert " ".join(LOCAL_NO.replace("-", "，")) in said
    assert "打电话告诉您" in said


@pytest.mark.parametrize(
    ("over", "words"),
    [
        (HelpPressed(), "需要有人帮忙吗"),
        (LeavePressed(), "要退出吗"),
        (ComfortPressed(), "这里可以调"),
    ],
)
def test_what_lies_over_a_screen_speaks_first_and_the_screen_again_when_it_is_gone(
    listener: Listener, over: Event, words: str
) -> None:
    play = stages.form().when(VOICE)
    listener.shows(play)
    assert listener.hears_next(lambda: listener.happens(over)).startswith(words)
    play.kiosk = replace(play.kiosk, overlay=None)
    assert "请填写" in listener.hears_next(lambda: listener.shows(play))


def test_the_countdown_is_said_once_and_not_each_second(listener: Listener) -> None:
    play = stages.form().when(VOICE)
    for seconds in (30, 29, 28):
        play.kiosk = replace(play.kiosk, overlay=InactivityWarning(seconds))
        listener.shows(play)
    assert listener.heard.count("您还在吗") == 1


def test_a_problem_is_said_when_it_comes_without_the_whole_screen_again(listener: Listener) -> None:
    listener.shows(stages.place_card().when(VOICE))
    said = listener.hears_next(lambda: listener.happens(CardFailed(FailureCode.CARD_UNREADABLE)))
    assert said.replace("\n", "") == FAILURES[FailureCode.CARD_UNREADABLE].resident.zh


def test_who_does_not_see_the_picture_hears_how_to_lay_the_paper(listener: Listener) -> None:
    listener.shows(aloud(stages.first_paper()))
    assert "请把纸放平" in listener.hears_next(lambda: listener.waits_for_hints(0))
    said = listener.hears_next(lambda: listener.happens(FramingSeen(FramingHint.NOT_WHOLE)))
    assert said == "请让整张纸都在画面里"
    assert listener.hears_next(listener.waits) == "", "it does not go on about it"
    assert "四个角都露出来" in listener.hears_next(listener.window.ui.repeat), "the screen's own sentence"
    listener.waits_for_hints(_HINT_MS)


def test_a_hint_of_the_picture_waits_until_the_voice_is_silent(listener: Listener) -> None:
    listener.shows(aloud(stages.first_paper()))
    listener.waits_for_hints(0)
    listener.speech.quick = False
    try:
        listener.window.ui.repeat()
        said = listener.hears_next(lambda: listener.happens(FramingSeen(FramingHint.TOO_DARK)))
        assert "光线太暗" not in said
    finally:
        listener.speech.quick = True
    assert "光线太暗" in listener.hears_next(listener.speech.finish)
    listener.waits_for_hints(_HINT_MS)


def test_no_code_and_no_remedy_is_ever_spoken(listener: Listener) -> None:
    done = stages.submitted().when(VOICE)
    print_id = stages.shown_case(done).receipt.print_id
    for code in FailureCode:
        listener.shows(stages.place_card().when(VOICE, CardFailed(code)))
        if code.startswith("PRN"):
            listener.shows(stages.submitted().when(VOICE, NotPrinted(print_id, code)))
    spoken = listener.heard.replace("\n", "")
    assert all(failure.resident.zh in spoken for failure in FAILURES.values()), "what a resident shall know is said"
    assert not [code for code in FailureCode if code.value in spoken]
    assert not [failure for failure in FAILURES.values() if failure.remedy.zh in spoken]
    staff_words = {part for failure in FAILURES.values() for part in re.split("[，；。：、]", failure.remedy.zh)}
    assert not [part for part in staff_words if len(part) > LONG_ENOUGH and part in spoken]


def test_a_touch_is_answered_by_silence_and_repeat_says_it_again(listener: Listener) -> None:
    speech, window = listener.speech, listener.window
    speech.quick = False
    listener.shows(stages.guide().when(VOICE))
    begin = "这里是“居住登记（示例）”的说明：要带什么、多久办好、收不收费。"
    assert speech.said[-1][0] == window.text("caption") == begin
    stops, said = speech.stops, len(speech.said)
    window.touches("helpButton")
    listener.waits()
    assert (speech.stops, len(speech.said)) == (stops + 1, said), "silent, and the rest is not said any more"
    assert listener.hears_next(window.ui.repeat) == begin
    assert listener.hears_next(speech.finish) == "看好了，按“开始办理”。"
    speech.quick = True
    speech.finish()
    window.asked.clear()


def test_who_uses_keys_hears_the_item_that_is_held(listener: Listener) -> None:
    said = listener.hears_next(lambda: listener.window.presses(Qt.Key.Key_Tab, Qt.Key.Key_Tab))
    assert "按钮" in said


def test_a_panel_that_goes_dark_says_so_and_then_the_screen_until_two_touches_bring_it_back(listener: Listener) -> None:
    listener.shows(stages.form().when(VOICE, ComfortPressed()))
    said = listener.hears_next(lambda: listener.happens(SettingToggled(Setting.BLANK)))
    assert said.startswith("画面已经关掉。")
    assert "请填写" in said
    picture = listener.window.ui.window.grabWindow()
    assert picture.pixelColor(540, 960) == picture.pixelColor(20, 20) == QColor("black")
    listener.window.asked.clear()
    QTest.mouseDClick(listener.window.ui.window, Qt.MouseButton.LeftButton, pos=QPoint(500, 900))
    assert ScreenShown() in listener.window.asked
    listener.window.asked.clear()


def test_slower_and_louder_reach_the_voice(listener: Listener) -> None:
    pace, volume = listener.speech.rate, listener.speech.volume
    listener.happens(SettingToggled(Setting.SLOWER), VolumePressed(1))
    assert listener.speech.rate < pace
    assert listener.speech.volume > volume


def knowing(play: Playbook) -> Playbook:
    """The same at a kiosk that explains two words."""
    of_home = Term(
        ("居住登记",), ("residence registration",), LocalizedText("说一声您住在哪里。", "Tell where you live.")
    )
    of_rent = Term(("租住",), ("rented",), LocalizedText("住别人的房，付房租。", "You pay rent."))
    assert play.kiosk.catalogue
    return Playbook(replace(play.kiosk, catalogue=replace(play.kiosk.catalogue, glossary=(of_home, of_rent))))


def reads(listener: Listener) -> list[str]:
    """What stands on the screen."""
    return [str(item.property("text")) for item in listener.window.words()]


def test_an_elder_sees_and_hears_what_a_hard_word_of_a_guide_means_and_nobody_else_is_kept_by_it(
    listener: Listener,
) -> None:
    elder = knowing(stages.guide(mode=Mode.ELDER))
    assert "说一声您住在哪里。" in listener.hears_next(lambda: listener.shows(elder))
    assert "居住登记：说一声您住在哪里。" in reads(listener)
    assert "说一声您住在哪里。" in listener.hears_next(listener.window.ui.repeat)
    normal = aloud(knowing(stages.guide(mode=Mode.NORMAL)))
    assert "说一声" not in listener.hears_next(lambda: listener.shows(normal))
    assert not [words for words in reads(listener) if "说一声" in words]


def test_an_elder_sees_and_hears_what_a_hard_word_of_a_question_means(listener: Listener) -> None:
    play = stages.fill_in(stages.form(mode=Mode.ELDER))
    while "housing" not in [field.key for field in fields_on_screen(_form(play), Mode.ELDER)]:
        play.presses_main()
    said = listener.hears_next(lambda: listener.shows(knowing(play)))
    assert said.index("住房类型") < said.index("住别人的房，付房租。")
    assert "租住：住别人的房，付房租。" in reads(listener)


def _form(play: Playbook) -> Form:
    assert isinstance(play.kiosk.screen, Form)
    return play.kiosk.screen


@pytest.mark.usefixtures("application")
def test_who_hesitates_hears_the_offer_once_with_the_voice_off_and_a_touch_ends_it() -> None:
    home = stages.home(mode=Mode.NORMAL)
    listener = Listener(home)
    try:
        assert listener.heard == ""
        listener.speech.quick = False
        listener.happens(TimerFired(TimerName.HESITATION))
        settle(lambda: bool(listener.speech.said))
        assert [text for text, _ in listener.speech.said] == ["字太小吗？"]
        QTest.mouseClick(listener.window.ui.window, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
        assert listener.speech.stops == 1
        assert listener.hears_next(lambda: listener.happens(ComfortPressed())) == ""
    finally:
        listener.window.close()


def test_voice_off_and_the_next_resident_hear_nothing(listener: Listener) -> None:
    assert listener.hears_next(lambda: listener.happens(VOICE)) == ""
    assert listener.hears_next(listener.window.ui.repeat) == ""
    listener.shows(stages.submitted().when(VOICE))
    listener.shows(Playbook.switched_on())
    listener.shows(Playbook.switched_on().when(VOICE))
    assert "本机编号" not in listener.hears_next(listener.window.ui.repeat)


def test_without_a_voice_the_kiosk_goes_on_and_the_core_knows(listener: Listener) -> None:
    window = listener.window
    window.asked.clear()
    listener.speech.report(NoEngine(FailureCode.SPEECH_ABSENT))
    settle(lambda: bool(window.asked))
    assert window.asked == [NoEngine(FailureCode.SPEECH_ABSENT)]
    window.answers()
    listener.shows(window.play.when(ComfortPressed()))
    assert "这台机器现在不能朗读。" in [str(item.property("text")) for item in window.words()]
