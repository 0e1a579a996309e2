"""Words of the policy that plain words cannot replace, and where they stand in a text."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from kiosk.domain.language import Language, LocalizedText


@dataclass(frozen=True, slots=True)
class Term:
    """One word with its meaning.

    Attributes:
        zh: How it is written in Chinese; at least one form.
        en: How it is written in English; at least one form, capitals do not count.
        meaning: One sentence in everyday words, none of which needs a sentence itself.
    """

    zh: tuple[str, ...]
    en: tuple[str, ...]
    meaning: LocalizedText

    def forms(self, language: Language) -> tuple[str, ...]:
        """How it is written in `language`."""
        match language:
            case Language.ZH:
                return self.zh
            case Language.EN:  # pragma: no branch  the union ends here
                return self.en


@dataclass(frozen=True, slots=True)
class Explained:
    """A term as a text writes it, and the sentence that explains it."""

    word: str
    meaning: str


def explained(places: Iterable[str], terms: tuple[Term, ...], language: Language) -> tuple[Explained | None, ...]:
    """For each place on a screen the first word that was not explained before it, so each word once and one a place."""
    told: set[Term] = set()
    found: list[Explained | None] = []
    for place in places:
        new = next((one for one in _found(place, terms, language) if one[1] not in told), None)
        found.append(Explained(new[0], new[1].meaning.in_language(language)) if new else None)
        if new:
            told.add(new[1])
    return tuple(found)


def _found(text: str, terms: tuple[Term, ...], language: Language) -> Iterator[tuple[str, Term]]:
    """The terms of a text from its start, of those that begin at the same character the longest."""
    pattern, by_form = _finder(terms, language)
    for match in pattern.finditer(text):
        yield match.group(), by_form[match.group().casefold()]


@lru_cache(maxsize=8)  # of one catalogue in two languages, with some to spare
def _finder(terms: tuple[Term, ...], language: Language) -> tuple[re.Pattern[str], dict[str, Term]]:
    by_form = {form.casefold(): term for term in terms for form in term.forms(language)}
    longest_first = "|".join(re.escape(form) for form in sorted(by_form, key=len, reverse=True))
    edge = r"\b" if language is Language.EN else ""  # Chinese words have none
    return re.compile(f"{edge}(?:{longest_first or '(?!)'}){edge}", re.IGNORECASE), by_form
