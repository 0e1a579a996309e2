"""Search over the catalogue: Chinese, common words, Pinyin in full or by initials, English. No query is kept."""

import itertools
import unicodedata
from dataclasses import dataclass

from kiosk.domain.catalogue import Catalogue, Entry, OneThing, ServiceItem
from kiosk.domain.language import LocalizedText
from kiosk.domain.pinyin import Readings, readings_of

_MOST_READINGS = 16  # of one name; a name with more polyphonic characters is found by the first of them
_MARK = "\n"  # stands before every place where a word may begin; no query holds it
_EXACT, _PREFIX, _KEYWORD, _WITHIN = range(4)  # how well an entry fits, best first


@dataclass(frozen=True, slots=True)
class _Card:
    """What one entry can be found by, ready to be compared.

    Attributes:
        entry: The entry.
        often: 0 where it is asked for often, so that it comes first among equals.
        names: Its names and their Pinyin, each whole and between marks, in one text.
        keywords: Its common words and their Pinyin in the same way.
        starts: Everything once more from each place where a word or a character begins.
    """

    entry: Entry
    often: int
    names: str
    keywords: str
    starts: str


@dataclass(frozen=True, slots=True)
class SearchIndex:
    """The catalogue, prepared. Make it off the thread that draws."""

    cards: tuple[_Card, ...]

    def find(self, query: str) -> tuple[Entry, ...]:
        """What fits, the best first; nothing for a query without a letter."""
        wanted = _plain(query)
        if not wanted:
            return ()
        begun, whole = _MARK + wanted, _MARK + wanted + _MARK
        ranked = [
            (_rank(card, begun, whole), card.often, place)
            for place, card in enumerate(self.cards)
            if begun in card.starts
        ]
        return tuple(self.cards[place].entry for _, _, place in sorted(ranked))


def index_of(catalogue: Catalogue) -> SearchIndex:
    """The index of `catalogue`."""
    entries = catalogue.entries
    characters = {c for entry in entries for words in _words(entry) for c in words if not c.isascii()}
    readings = readings_of(characters)
    return SearchIndex(tuple(_card(entry, readings) for entry in entries))


def _rank(card: _Card, begun: str, whole: str) -> int:
    if begun in card.names:
        return _EXACT if whole in card.names else _PREFIX
    return _KEYWORD if begun in card.keywords else _WITHIN


def _card(entry: Entry, readings: Readings) -> _Card:
    names: list[str] = []
    for text in (entry.short_name, entry.name):
        names += _spellings(text.zh, readings)
        names.append(_plain(text.en))
    keywords = [spelling for word in entry.keywords for spelling in _spellings(word, readings)]
    starts = [start for words in _words(entry) for start in _starts(words, readings)]
    often = 0 if isinstance(entry, ServiceItem) and entry.frequent else 1
    return _Card(entry, often, _marked(names), _marked(keywords), _marked(starts))


def _words(entry: Entry) -> tuple[str, ...]:
    texts: tuple[LocalizedText, ...] = (entry.short_name, entry.name)
    parts = tuple(leg.name.zh for leg in entry.legs) if isinstance(entry, OneThing) else ()
    return (*(words for text in texts for words in (text.zh, text.en)), *entry.keywords, *parts)


def _spellings(words: str, readings: Readings) -> list[str]:
    """The words as they stand, in full Pinyin and by initials."""
    letters = [readings.get(character, (_plain(character),)) for character in words]
    read = list(itertools.islice(itertools.product(*letters), _MOST_READINGS))
    return _once([_plain(words), *("".join(one) for one in read), *("".join(r[:1] for r in one) for one in read)])


def _starts(words: str, readings: Readings) -> list[str]:
    """The spellings from each character on; of Latin words, from each word on."""
    if words.isascii():
        parts = words.split()
        return [_plain("".join(parts[place:])) for place in range(len(parts))]
    return [spelling for place in range(len(words)) for spelling in _spellings(words[place:], readings)]


def _plain(words: str) -> str:
    """Letters and digits in one case and width: nobody is asked to type a space, a dash or a full-width letter."""
    narrow = unicodedata.normalize("NFKC", words).casefold()
    return "".join(character for character in narrow if character.isalnum())


def _marked(words: list[str]) -> str:
    return _MARK + _MARK.join(_once(words)) + _MARK


def _once(words: list[str]) -> list[str]:
    return [word for word in dict.fromkeys(words) if word]
