"""Words that need explaining, as quiet lines of the elder version: the word, then what it means."""

from kiosk.domain.glossary import explained
from kiosk.domain.language import LocalizedText
from kiosk.session.states import Kiosk, Mode

_LINE = LocalizedText("{}：{}", "{}: {}")


def present_meanings(kiosk: Kiosk, *places: str) -> tuple[str, ...]:
    """A line for each place on the screen in its order, empty where none is due; only in the elder version."""
    if kiosk.preferences.mode is not Mode.ELDER or kiosk.catalogue is None:
        return ("",) * len(places)
    language = kiosk.preferences.language
    line = _LINE.in_language(language)
    found = explained(places, kiosk.catalogue.glossary, language)
    return tuple(line.format(_capital(word.word), word.meaning) if word else "" for word in found)


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]
