"""The real window, shown state by state; each state becomes a shot."""

from dataclasses import fields, replace

from PySide6.QtCore import QMessageLogContext, QMetaObject, QObject, QtMsgType, qInstallMessageHandler

from kiosk.domain.holder_case import HolderCase
from kiosk.domain.masking import address_on_screen
from kiosk.session.screens.looking_up import MyCase, MyCases
from kiosk.session.states import Kiosk, Preferences
from tests.component.matrix.look import picture_of, places, shown_target, shown_text, tab_ring
from tests.component.matrix.setting import Panel, Setting
from tests.component.matrix.shot import Shot
from tests.component.matrix.story import Story
from tests.component.ui.typing_window import settle
from tests.doubles.playbook import Playbook
from ui.app import KioskUi
from ui.panel import Panel as WindowPanel
from ui.presenters.app import present_app

_QUIET = {QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg}
_EXPECTED = "creating directory for user dictionary"
_PATIENCE_MS = 30_000  # a busy machine is no finding
_BODY_MM = {"normal": 6.5, "contrast": 6.5, "elder": 10.0}


class MatrixWindow:
    """One window for one panel, used for every mode and language."""

    def __init__(self, panel: Panel) -> None:
        self._warnings: list[str] = []
        self._previous = qInstallMessageHandler(self._note)
        size = (panel.width, panel.height)
        self.ui = KioskUi(WindowPanel(panel.px_per_mm, full_screen=False, size=size))
        try:
            self.ui.load(Playbook.switched_on().kiosk, lambda _: None)
        except RuntimeError as error:
            qInstallMessageHandler(self._previous)
            raise RuntimeError("; ".join(self._warnings)) from error
        self.ui.show(lambda: None)
        self.ui.window.requestActivate()
        settle(lambda: bool(self.ui.window.property("warm")))

    def close(self) -> None:
        """Take it down; what Qt says of a window that goes is not heard."""
        self.ui.bridge.wipe()
        settle()
        self.ui.close()
        settle()
        qInstallMessageHandler(self._previous)

    def shoot(self, story: Story, setting: Setting) -> Shot:
        """Show a state and keep what can be seen."""
        self._warnings.clear()
        kiosk = spoken_in(story.tell(setting.mode).kiosk, setting)
        self.ui.window.setProperty("textStep", setting.text_step)
        self.ui.bridge.publish(kiosk)
        screen, overlay = self._settled(kiosk)
        for timer in self.ui.window.findChildren(QObject, "unseen"):  # what only stands a moment
            QMetaObject.invokeMethod(timer, "stop")
        self.ui.window.setProperty("reducedMotion", True)  # what turns looks different each time
        self.ui.window.grabWindow()  # what is due before drawing is done by it
        settle()
        picture = picture_of(self.ui.window.grabWindow())
        seen = places(self.ui.window, screen, overlay)
        least = _BODY_MM[setting.mode] * setting.panel.px_per_mm * setting.panel.nearness
        texts = [text for place in seen if (text := shown_text(place, least))]
        pressed = [(place.item, target) for place in seen if (target := shown_target(place))]
        spoken = [place.item.property("spoken") for place in seen]
        return Shot(
            setting=setting,
            screen=overlay or screen,
            state=story.name,
            texts=tuple(texts),
            targets=tuple(target for _, target in pressed),
            ring=tab_ring(self.ui.window, [item for item, _ in pressed]),
            spoken=tuple(words for words in spoken if isinstance(words, str) and words),
            data=data_of(kiosk),
            warnings=tuple(self._warnings),
            picture=picture,
        )

    def _settled(self, kiosk: Kiosk) -> tuple[str, str]:
        wanted = present_app(kiosk)
        names = {name for name in (wanted.screen, wanted.overlay) if name}
        settle(lambda: names <= self._made() and self.ui.shown() == (wanted.screen, wanted.overlay), _PATIENCE_MS)
        self._warnings += [f"{name} is not shown" for name in sorted(names - self._made())]
        return wanted.screen, wanted.overlay

    def _made(self) -> set[str]:
        found: set[str] = set()
        waiting = [self.ui.window.contentItem()]
        while waiting:
            item = waiting.pop()
            if item.isVisible():
                if item.inherits("QQuickLoader") and item.property("item") is not None:
                    found.add(str(item.property("name")))
                waiting.extend(item.childItems())
        return found

    def _note(self, kind: QtMsgType, _: QMessageLogContext, text: str) -> None:
        if kind not in _QUIET and _EXPECTED not in text:
            self._warnings.append(text)


def spoken_in(kiosk: Kiosk, setting: Setting) -> Kiosk:
    """The state in this language and text step."""
    preferences = replace(kiosk.preferences, mode=setting.mode, language=setting.language)
    if "text_step" in {field.name for field in fields(Preferences)}:
        preferences = replace(preferences, text_step=setting.text_step)
    return replace(kiosk, preferences=preferences)


def _cases(kiosk: Kiosk) -> tuple[HolderCase, ...]:
    """The platform's words about cases are Chinese in every language."""
    match kiosk.screen:
        case MyCases(cases=cases):
            return cases or ()
        case MyCase(case=case):
            return (case,)
        case _:
            return ()


def data_of(kiosk: Kiosk) -> tuple[str, ...]:
    """What people and stations are called and what was typed: words that no language changes."""
    draft = getattr(kiosk.screen, "draft", None)
    words = [kiosk.station.name.zh, kiosk.station.name.en, kiosk.station.terminal_name]
    if draft:
        words += [
            draft.card.name,
            draft.card.address,
            address_on_screen(draft.card.address),
            draft.card.issuing_authority,
        ]
        words += [value.value for value in (*draft.values.values(), *draft.offers.values())]
    words += [word for case in _cases(kiosk) for word in (case.item_name, *(step.message for step in case.steps))]
    return tuple(sorted(filter(None, words), key=len, reverse=True))
